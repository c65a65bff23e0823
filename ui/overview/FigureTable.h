#pragma once
#include <QBrush>
#include <QIcon>
#include <QStringList>
#include <QWidget>

#include <vector>

class QGridLayout;
class QLabel;

namespace micromajor {

/// One line of figures: what it is, the figures in the columns, and under it what must be said about them.
struct FigureRow
{
    QString name;
    QStringList values = {};
    QString note = {};
    QBrush swatch = {}; ///< of the series that it explains
    QIcon sign = {};    ///< a verdict's shape, before the last figure
};

/// The figures of a chart as text. Rows are reused, so refreshing costs little.
class FigureTable : public QWidget
{
    Q_OBJECT

public:
    /// `headings` names the columns of figures; empty = they need no name.
    explicit FigureTable(const QStringList &headings = {});

    void show(const std::vector<FigureRow> &rows);
    /// All of it as one text, for the description of the chart.
    QString text() const { return m_text; }

private:
    struct Line
    {
        class Swatch *swatch; ///< null until it has one
        QLabel *name;
        QLabel *note;
        QLabel *sign; ///< likewise
        std::vector<QLabel *> values;
        QWidget *names;
    };
    void addLine(size_t values);
    void showSwatch(size_t line, const QBrush &brush);
    void showSign(size_t line, const QIcon &icon);

    QGridLayout *m_grid;
    std::vector<Line> m_lines;
    int m_firstLine = 0;
    QString m_text;
};

} // namespace micromajor
