#include "ui/overview/FigureTable.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>

namespace micromajor {

/// The colour and pattern of a series, as a small square.
class Swatch : public QWidget
{
public:
    Swatch() { setFixedSize(side, side); }
    void show(const QBrush &brush)
    {
        m_brush = brush;
        setVisible(brush.style() != Qt::NoBrush);
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setPen(Theme::current().strongLine);
        painter.setBrush(m_brush);
        painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    }

private:
    static constexpr int side = 12;
    QBrush m_brush;
};

namespace {
enum Column { SwatchColumn, NameColumn, SignColumn, FirstValueColumn };
} // namespace

FigureTable::FigureTable(const QStringList &headings) : m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::grid);
    m_grid->setVerticalSpacing(Theme::half);
    m_grid->setColumnStretch(NameColumn, 1);
    for (qsizetype i = 0; i < headings.size(); ++i) {
        auto *heading = new StyledLabel(Theme::TextStyle::Note, headings[i], StyledLabel::Muted);
        m_grid->addWidget(heading, 0, FirstValueColumn + int(i), Qt::AlignRight);
        m_grid->setColumnMinimumWidth(FirstValueColumn + int(i), 6 * Theme::grid);
    }
    m_firstLine = headings.isEmpty() ? 0 : 1;
}

void FigureTable::addLine(size_t values)
{
    const int row = m_firstLine + int(m_lines.size());
    Line line{nullptr, new StyledLabel(Theme::TextStyle::Body), new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted), nullptr, {}, new QWidget};
    line.name->setWordWrap(true);
    line.note->setWordWrap(true);
    auto *names = new QVBoxLayout(line.names);
    names->setContentsMargins(0, 0, 0, 0);
    names->setSpacing(0);
    names->addWidget(line.name);
    names->addWidget(line.note);
    m_grid->addWidget(line.names, row, NameColumn);
    for (size_t i = 0; i < values; ++i) {
        auto *value = new StyledLabel(Theme::TextStyle::Body);
        value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        m_grid->addWidget(value, row, FirstValueColumn + int(i));
        line.values.push_back(value);
    }
    m_lines.push_back(line);
}

void FigureTable::showSwatch(size_t line, const QBrush &brush)
{
    Swatch *&swatch = m_lines[line].swatch;
    if (!swatch && brush.style() == Qt::NoBrush)
        return;
    if (!swatch)
        m_grid->addWidget(swatch = new Swatch, m_firstLine + int(line), SwatchColumn, Qt::AlignVCenter);
    swatch->show(brush);
}

void FigureTable::showSign(size_t line, const QIcon &icon)
{
    QLabel *&sign = m_lines[line].sign;
    if (!sign && icon.isNull())
        return;
    if (!sign)
        m_grid->addWidget(sign = new QLabel, m_firstLine + int(line), SignColumn, Qt::AlignRight | Qt::AlignVCenter);
    sign->setPixmap(icon.pixmap(QSize(Theme::iconSize - 2, Theme::iconSize - 2), devicePixelRatio()));
    sign->setVisible(!icon.isNull());
}

void FigureTable::show(const std::vector<FigureRow> &rows)
{
    QStringList said;
    for (size_t i = 0; i < std::max(rows.size(), m_lines.size()); ++i) {
        const bool used = i < rows.size();
        if (i == m_lines.size())
            addLine(size_t(rows[i].values.size()));
        const Line &line = m_lines[i];
        line.names->setVisible(used);
        showSwatch(i, used ? rows[i].swatch : QBrush());
        showSign(i, used ? rows[i].sign : QIcon());
        for (size_t column = 0; column < line.values.size(); ++column) {
            line.values[column]->setVisible(used);
            if (used)
                line.values[column]->setText(rows[i].values.value(qsizetype(column)));
        }
        if (!used)
            continue;
        line.name->setText(rows[i].name);
        line.note->setText(rows[i].note);
        line.note->setVisible(!rows[i].note.isEmpty());
        QString text = rows[i].name + u' ' + rows[i].values.join(QStringLiteral(", "));
        if (!rows[i].note.isEmpty())
            text += QStringLiteral(" (%1)").arg(rows[i].note);
        said.append(text);
    }
    m_text = said.join(QStringLiteral("; "));
    setVisible(!rows.empty());
}

} // namespace micromajor
