#include "ui/drafts/CoursesSideBySide.h"

#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr const char *fields[] = {"name_zh", "credits", "hours", "term", "nature", "module_id"};

QTableWidget *CoursesSideBySide::makeTable(const QString &name)
{
    auto *table = new QTableWidget;
    table->setAccessibleName(name);
    QStringList heads;
    for (const char *field : fields)
        heads.append(Message(fieldOf<Course>(QString::fromLatin1(field)).label).text());
    table->setColumnCount(int(std::size(fields)));
    table->setHorizontalHeaderLabels(heads);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(28);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < table->columnCount(); ++column)
        table->horizontalHeader()->resizeSection(column, column < 3 ? 7 * Theme::grid : 10 * Theme::grid);
    return table;
}

void CoursesSideBySide::fillRow(QTableWidget &table, const Side &side, const Side &other, const QString &lone)
{
    const int row = table.rowCount();
    table.insertRow(row);
    if (!side.course)
        return;
    for (int column = 0; column < table.columnCount(); ++column) {
        const Field &field = fieldOf<Course>(QString::fromLatin1(fields[column]));
        const auto shown = [&field](const Side &one) { return displayText(field, field.get(one.course), one.program, interfaceLanguage()); };
        const bool differs = !other.course || shown(side) != shown(other);
        QString text = shown(side);
        if (column == 0 && text.isEmpty())
            text = side.course->nameEn;
        const QString sign = !differs ? QString() : other.course ? u"≠ "_s : column == 0 ? lone : QString();
        auto *item = new QTableWidgetItem(sign + text);
        if (differs) {
            QFont bold = table.font();
            bold.setBold(true);
            item->setFont(bold);
            item->setBackground(Theme::current().adviceWash);
        }
        if (field.isDecimal() || field.type == FieldType::Integer)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(text);
        table.setItem(row, column, item);
    }
}

CoursesSideBySide::CoursesSideBySide(const Program &before, const QString &nameBefore, const Program &after, const Comparison &comparison)
    : m_before(makeTable(nameBefore)), m_after(makeTable(tr("This program")))
{
    const std::vector<int> &beforeOf = comparison.matches.beforeOf(tables::course);
    const std::vector<int> &afterOf = comparison.matches.afterOf(tables::course);
    const auto addPair = [&](const Course *old, const Course *now) {
        fillRow(*m_before, {old, before}, {now, after}, u"－ "_s);
        fillRow(*m_after, {now, after}, {old, before}, u"＋ "_s);
    };
    for (size_t i = 0; i < after.courses.size(); ++i)
        addPair(beforeOf[i] < 0 ? nullptr : &before.courses[size_t(beforeOf[i])], &after.courses[i]);
    for (size_t i = 0; i < before.courses.size(); ++i)
        if (afterOf[i] < 0)
            addPair(&before.courses[i], nullptr);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid, 0, 0);
    layout->setSpacing(2 * Theme::grid);
    for (auto &[table, name] : {std::pair(m_before, nameBefore), std::pair(m_after, tr("This program"))}) {
        auto *side = new QVBoxLayout;
        side->addWidget(new StyledLabel(Theme::TextStyle::Section, name));
        side->addWidget(table, 1);
        layout->addLayout(side, 1);
    }
    connect(m_before->verticalScrollBar(), &QScrollBar::valueChanged, m_after->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_after->verticalScrollBar(), &QScrollBar::valueChanged, m_before->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_before, &QTableWidget::currentCellChanged, m_after, [this](int row) { m_after->setCurrentCell(row, 0); });
    connect(m_after, &QTableWidget::currentCellChanged, m_before, [this](int row) { m_before->setCurrentCell(row, 0); });
}

} // namespace micromajor
