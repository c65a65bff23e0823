#include "ui/foundation/Ground.h"

#include <QColor>
#include <QPaintEvent>
#include <QPainter>
#include <QWidget>

namespace micromajor {

namespace {

class Ground : public QObject
{
public:
    Ground(QWidget *widget, const QColor &color) : QObject(widget), m_color(color) { widget->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint) {
            QPainter painter(static_cast<QWidget *>(watched));
            for (const QRect &part : static_cast<QPaintEvent *>(event)->region())
                painter.fillRect(part, m_color);
        }
        return false;
    }

private:
    QColor m_color;
};

} // namespace

void setGround(QWidget *widget, const QColor &color)
{
    widget->setAttribute(Qt::WA_OpaquePaintEvent);
    new Ground(widget, color);
}

} // namespace micromajor
