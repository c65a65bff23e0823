#include "ui/foundation/Icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>
#include <QSvgRenderer>

#include <cmath>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// Draws itself at the size and resolution asked for, so that it is sharp on every screen.
class PaintedIcon : public QIconEngine
{
public:
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap image(size);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return image;
    }
};

class VerdictIcon : public PaintedIcon
{
public:
    VerdictIcon(Verdict verdict, Severity severity, const QColor &color, const QColor &ground)
        : m_verdict(verdict), m_severity(severity), m_color(color), m_ground(ground)
    {
    }

    QIconEngine *clone() const override { return new VerdictIcon(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode, QIcon::State) override
    {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const qreal side = std::min(rect.width(), rect.height());
        painter->translate(rect.center().x() + 0.5 - side / 2 + (rect.width() % 2 ? 0 : 0.5), rect.center().y() + 0.5 - side / 2 + (rect.height() % 2 ? 0 : 0.5));
        painter->scale(side / 16, side / 16);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_color);
        switch (m_verdict) {
        case Verdict::Met:
            stroke(painter, m_color, 1.8);
            painter->drawPolyline(QPolygonF({{3.5, 8.5}, {6.8, 11.7}, {12.8, 4.8}}));
            break;
        case Verdict::NotApplicable:
            stroke(painter, m_color, 1.8);
            painter->drawLine(QPointF(4, 8), QPointF(12, 8));
            break;
        case Verdict::CannotJudge:
            painter->drawPolygon(QPolygonF({{8, 0.6}, {15.4, 8}, {8, 15.4}, {0.6, 8}}));
            stroke(painter, m_ground, 1.4);
            question(painter);
            break;
        case Verdict::NotMet:
            notMet(painter);
            break;
        }
        painter->restore();
    }

private:
    static void stroke(QPainter *painter, const QColor &color, qreal width)
    {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }

    static void question(QPainter *painter)
    {
        QPainterPath path(QPointF(6.1, 6.5));
        path.cubicTo(6.1, 4.2, 9.9, 4.2, 9.9, 6.5);
        path.cubicTo(9.9, 7.8, 8, 7.8, 8, 9.2);
        painter->drawPath(path);
        painter->drawPoint(QPointF(8, 11.4));
    }

    void notMet(QPainter *painter) const
    {
        switch (m_severity) {
        case Severity::Error: {
            QPolygonF octagon;
            for (int corner = 0; corner < 8; ++corner) {
                const qreal angle = (22.5 + 45 * corner) * M_PI / 180;
                octagon << QPointF(8 + 7.4 * std::cos(angle), 8 + 7.4 * std::sin(angle));
            }
            painter->drawPolygon(octagon);
            stroke(painter, m_ground, 1.6);
            painter->drawLine(QPointF(5.7, 5.7), QPointF(10.3, 10.3));
            painter->drawLine(QPointF(10.3, 5.7), QPointF(5.7, 10.3));
            break;
        }
        case Severity::Warning:
            painter->setPen(QPen(m_color, 1.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            painter->drawPolygon(QPolygonF({{8, 1.8}, {14.8, 14}, {1.2, 14}}));
            stroke(painter, m_ground, 1.6);
            painter->drawLine(QPointF(8, 6.2), QPointF(8, 9.6));
            painter->drawPoint(QPointF(8, 12));
            break;
        case Severity::Advice:
            painter->drawEllipse(QPointF(8, 8), 7, 7);
            stroke(painter, m_ground, 1.7);
            painter->drawLine(QPointF(8, 7.6), QPointF(8, 11.4));
            painter->drawPoint(QPointF(8, 4.7));
            break;
        }
    }

    Verdict m_verdict;
    Severity m_severity;
    QColor m_color;
    QColor m_ground;
};

class LineIcon : public PaintedIcon
{
public:
    LineIcon(QByteArray source, const QColor &tint, const QColor &disabled)
        : m_source(std::move(source)), m_tint(tint), m_disabled(disabled)
    {
    }

    QIconEngine *clone() const override { return new LineIcon(*this); }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray source = m_source;
        source.replace("currentColor", (mode == QIcon::Disabled ? m_disabled : m_tint).name().toLatin1());
        QSvgRenderer(source).render(painter, rect);
    }

private:
    QByteArray m_source;
    QColor m_tint;
    QColor m_disabled;
};

} // namespace

QIcon verdictIcon(Verdict verdict, Severity severity, const QColor &color, const QColor &ground)
{
    return QIcon(new VerdictIcon(verdict, severity, color, ground));
}

QIcon lineIcon(QLatin1StringView name, const QColor &tint, const QColor &disabled)
{
    QFile file(u":/icons/"_s + name + u".svg"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QIcon(new LineIcon(file.readAll(), tint, disabled));
}

} // namespace micromajor
