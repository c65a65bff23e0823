#include "ui/courses/PastePreview.h"

#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int fewestRowsShown = 3;
static constexpr int mostRowsShown = 7;
static constexpr int mostSentences = 3;

/// What a column can become, in the order of the list.
static const std::vector<PastedTarget> &possibleTargets()
{
    static const std::vector<PastedTarget> all = [] {
        std::vector<PastedTarget> targets{{PastedTarget::LeftOut, nullptr}};
        for (const CourseColumn &column : courseColumns()) {
            targets.push_back(column.field ? PastedTarget{PastedTarget::CourseField, column.field} : PastedTarget{PastedTarget::Prerequisites, nullptr});
            if (column.field && qstrcmp(column.field->name, "name_zh") == 0)
                targets.push_back({PastedTarget::BothNames, nullptr});
        }
        return targets;
    }();
    return all;
}

PastePreview::PastePreview(ProgramSession &session, CourseTableModel &model, QWidget *parent)
    : QFrame(parent), m_session(session), m_model(model), m_summary(new StyledLabel(Theme::TextStyle::Body)), m_table(new QTableWidget), m_sign(new QLabel),
      m_problems(new StyledLabel(Theme::TextStyle::Note)), m_allNew(new QCheckBox(tr("Add all as new courses"))), m_takeOver(new QPushButton(tr("Take over")))
{
    Theme::setLook(this, "card");
    Theme::setLook(m_takeOver, "primary");
    setAccessibleName(tr("Preview of the pasted table"));
    auto *cancel = new QPushButton(tr("Cancel"));
    cancel->setToolTip(tr("Takes nothing over (Esc)"));
    m_summary->setWordWrap(true);
    m_summary->setObjectName(u"pasteSummary"_s);
    m_problems->setWordWrap(true);
    m_problems->setObjectName(u"pasteProblems"_s);
    m_sign->setPixmap(Theme::current().icon(Verdict::NotMet, Severity::Warning).pixmap(QSize(14, 14), devicePixelRatioF()));
    m_table->setAccessibleName(tr("Pasted table: what each column and row becomes"));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid);
    head->addWidget(m_summary, 1);
    head->addWidget(m_allNew);
    head->addWidget(cancel);
    head->addWidget(m_takeOver);
    auto *problems = new QHBoxLayout;
    problems->setSpacing(Theme::grid);
    problems->addWidget(m_sign, 0, Qt::AlignTop);
    problems->addWidget(m_problems, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, Theme::grid, 2 * Theme::grid, Theme::grid);
    column->setSpacing(Theme::grid);
    column->addLayout(head);
    column->addWidget(m_table);
    column->addLayout(problems);
    hide();

    connect(m_takeOver, &QPushButton::clicked, this, &PastePreview::takeOver);
    connect(cancel, &QPushButton::clicked, this, &PastePreview::dismiss);
    connect(m_allNew, &QCheckBox::toggled, this, &PastePreview::setAllNew);
    connect(&session, &ProgramSession::programChanged, this, [this] {
        if (isVisible())
            work();
    });
}

void PastePreview::present(PastedTable table, const QList<int> &columns)
{
    m_pasted = std::move(table);
    m_choices = {};
    for (size_t i = 0; i < m_pasted.columns.size(); ++i) {
        PastedTarget target = m_pasted.columns[i].target;
        if (!m_pasted.hasHeader && qsizetype(i) < columns.size()) {
            const Field *field = courseColumns()[size_t(columns[qsizetype(i)])].field;
            target = field ? PastedTarget{PastedTarget::CourseField, field} : PastedTarget{PastedTarget::Prerequisites, nullptr};
        }
        m_choices.targets.push_back(target);
    }
    const QSignalBlocker blocker(m_allNew);
    m_allNew->setChecked(false);
    fillTable();
    work();
    show();
    m_takeOver->setFocus();
}

void PastePreview::fillTable()
{
    const int columns = int(m_pasted.columns.size());
    m_table->clear();
    m_table->setRowCount(int(m_pasted.rows.size()) + 1);
    m_table->setColumnCount(columns + 1);
    QStringList headings{QString()};
    for (int i = 0; i < columns; ++i) {
        const QString &heading = m_pasted.columns[size_t(i)].heading;
        headings.append(heading.isEmpty() ? tr("Column %1").arg(i + 1) : heading);
    }
    m_table->setHorizontalHeaderLabels(headings);
    m_table->setItem(0, 0, new QTableWidgetItem(tr("becomes")));
    m_table->item(0, 0)->setForeground(Theme::current().muted);
    m_table->setRowHeight(0, Theme::rowHeight + Theme::half);
    for (int i = 0; i < columns; ++i)
        addChoiceOfTarget(i);
    for (size_t row = 0; row < m_pasted.rows.size(); ++row) {
        m_table->setItem(int(row) + 1, 0, new QTableWidgetItem);
        for (int i = 0; i < columns; ++i)
            m_table->setItem(int(row) + 1, i + 1, new QTableWidgetItem(m_pasted.rows[row].cells.value(i).simplified()));
    }
    for (int i = 1; i <= columns; ++i)
        fitColumn(i, 14 * Theme::grid, 24 * Theme::grid);
    const auto heightOf = [this](int rows) {
        return m_table->horizontalHeader()->sizeHint().height() + std::min(rows, m_table->rowCount()) * Theme::rowHeight + 2 * Theme::grid;
    };
    m_table->setMinimumHeight(heightOf(fewestRowsShown));
    m_table->setMaximumHeight(heightOf(mostRowsShown));
}

void PastePreview::fitColumn(int column, int least, int most)
{
    m_table->resizeColumnToContents(column);
    m_table->setColumnWidth(column, std::clamp(m_table->columnWidth(column) + Theme::grid, least, most));
}

void PastePreview::addChoiceOfTarget(int column)
{
    auto *choice = new QComboBox;
    choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice->setMinimumContentsLength(6);
    choice->setAccessibleName(tr("What “%1” becomes").arg(m_table->horizontalHeaderItem(column + 1)->text()));
    for (const PastedTarget &target : possibleTargets()) {
        switch (target.kind) {
        case PastedTarget::LeftOut:
            choice->addItem(tr("Leave out"));
            break;
        case PastedTarget::BothNames:
            choice->addItem(tr("Chinese and English name"));
            break;
        case PastedTarget::Prerequisites:
            choice->addItem(courseColumns()[size_t(courseColumn(nullptr))].title());
            break;
        case PastedTarget::CourseField:
            choice->addItem(courseColumns()[size_t(courseColumn(target.field))].title());
            break;
        }
    }
    const auto found = std::find(possibleTargets().begin(), possibleTargets().end(), m_choices.targets[size_t(column)]);
    choice->setCurrentIndex(found == possibleTargets().end() ? 0 : int(found - possibleTargets().begin()));
    connect(choice, &QComboBox::currentIndexChanged, this, [this, column](int index) {
        m_choices.targets[size_t(column)] = possibleTargets()[size_t(index)];
        work();
    });
    m_table->setCellWidget(0, column + 1, choice);
}

void PastePreview::setTarget(int column, const PastedTarget &target)
{
    const auto found = std::find(possibleTargets().begin(), possibleTargets().end(), target);
    if (auto *choice = qobject_cast<QComboBox *>(m_table->cellWidget(0, column + 1)); choice && found != possibleTargets().end())
        choice->setCurrentIndex(int(found - possibleTargets().begin()));
}

void PastePreview::setAllNew(bool allNew)
{
    const QSignalBlocker blocker(m_allNew);
    m_allNew->setChecked(allNew);
    m_choices.allNew = allNew;
    work();
}

void PastePreview::work()
{
    m_plan = pastePlan(m_session.program(), m_pasted, m_choices);
    showFates();
    showSummary();
}

QString PastePreview::fate(int row) const
{
    const PastedRow &pasted = m_pasted.rows[size_t(row)];
    if (!pasted.isCourse())
        return tr("Left out: %1").arg(pasted.leftOut.text());
    const int course = m_plan.courses[size_t(row)];
    if (course == PastePlan::leftOut)
        return tr("Left out: empty");
    const std::vector<Course> &courses = m_session.program().courses;
    return course >= int(courses.size()) ? tr("New")
                                         : tr("Updates no. %1").arg(course + 1);
}

void PastePreview::showFates()
{
    const Theme &theme = Theme::current();
    for (int row = 0; row < int(m_pasted.rows.size()); ++row) {
        const bool taken = m_plan.courses[size_t(row)] != PastePlan::leftOut;
        m_table->item(row + 1, 0)->setText(fate(row));
        m_table->item(row + 1, 0)->setForeground(theme.muted);
        for (int column = 0; column < int(m_pasted.columns.size()); ++column) {
            QTableWidgetItem *item = m_table->item(row + 1, column + 1);
            const bool used = taken && !m_choices.targets[size_t(column)].isLeftOut();
            item->setForeground(used ? theme.text : theme.muted);
            item->setIcon({});
            item->setToolTip(item->text());
        }
    }
    for (const RefusedCell &problem : m_plan.problems) {
        if (problem.row < 0 || problem.column < 0)
            continue;
        QTableWidgetItem *item = m_table->item(problem.row + 1, problem.column + 1);
        item->setIcon(theme.icon(Verdict::NotMet, Severity::Warning));
        item->setToolTip(problem.sentence);
    }
    fitColumn(0, 10 * Theme::grid, 26 * Theme::grid);
}

void PastePreview::showSummary()
{
    const int used = int(std::count_if(m_choices.targets.begin(), m_choices.targets.end(), [](const PastedTarget &target) { return !target.isLeftOut(); }));
    const int leftOut = int(m_pasted.rows.size()) - m_plan.made - m_plan.updated;
    const bool spaced = interfaceLanguage() == Language::English;
    QStringList parts{tr("%1, %2 recognised.").arg(tr("%n courses", nullptr, m_plan.made + m_plan.updated), tr("%n columns", nullptr, used))};
    if (m_plan.updated > 0)
        parts.append(tr("%n are there already (same code or name) and are updated.", nullptr, m_plan.updated));
    if (leftOut > 0)
        parts.append(tr("%n rows are left out.", nullptr, leftOut));
    m_summary->setText(parts.join(spaced ? u" "_s : QString()));
    m_allNew->setVisible(m_plan.updated > 0 || m_choices.allNew);
    m_takeOver->setEnabled(!m_plan.change.edit.operations.empty());

    QStringList sentences;
    for (const RefusedCell &problem : m_plan.problems) {
        if (sentences.size() == mostSentences)
            break;
        sentences.append(sentence(problem));
    }
    if (m_plan.problems.size() > mostSentences)
        sentences.append(tr("%n more cells cannot be taken over.", nullptr, int(m_plan.problems.size()) - mostSentences));
    m_sign->setVisible(!sentences.isEmpty());
    for (size_t i = 0; i < m_pasted.columns.size(); ++i)
        if (m_pasted.columns[i].isFilledDown && !m_choices.targets[i].isLeftOut())
            sentences.append(tr("“%1”: merged cells count for the rows below them.").arg(m_pasted.columns[i].heading));
    m_problems->setText(sentences.join(u'\n'));
    m_problems->setVisible(!sentences.isEmpty());
}

QString PastePreview::sentence(const RefusedCell &problem) const
{
    const int number = problem.row >= 0 ? m_pasted.rows[size_t(problem.row)].number : 0;
    return number > 0 ? tr("Row %1: %2").arg(number).arg(problem.sentence) : problem.sentence;
}

void PastePreview::takeOver()
{
    CellsEdit change = m_plan.change;
    for (size_t i = 0; i < change.refused.size(); ++i)
        change.refused[i].sentence = sentence(m_plan.problems[i]);
    const auto first = std::find_if(m_plan.courses.begin(), m_plan.courses.end(), [](int course) { return course != PastePlan::leftOut; });
    const size_t course = first == m_plan.courses.end() ? 0 : size_t(*first);
    if (!m_model.apply(std::move(change)))
        return;
    dismiss();
    if (course < m_session.program().courses.size())
        Q_EMIT tookOver({&tables::course, m_session.program().courses[course].id.value, nullptr});
}

void PastePreview::dismiss()
{
    hide();
    Q_EMIT closed();
}

void PastePreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QFrame::keyPressEvent(event);
}

} // namespace micromajor
