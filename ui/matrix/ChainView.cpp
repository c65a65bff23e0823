#include "ui/matrix/ChainView.h"

#include "core/program/Values.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/matrix/ChainCanvas.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

/// As many as fit beside each other in the smallest window, in either language.
static constexpr int countsInARow = 4;

ChainView::ChainView(ProgramSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_subjects(new QComboBox), m_counts(new QGridLayout),
      m_scroll(new QScrollArea), m_canvas(new ChainCanvas)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    m_counts->setHorizontalSpacing(2 * Theme::grid);
    m_counts->setVerticalSpacing(0);
    m_counts->setColumnStretch(countsInARow, 1);
    column->addLayout(m_counts);

    auto *choice = new QHBoxLayout;
    choice->setSpacing(Theme::grid);
    auto *label = new StyledLabel(Theme::TextStyle::Body, tr("Chain of"), StyledLabel::Muted);
    label->setBuddy(m_subjects);
    m_subjects->setAccessibleName(tr("Outcome or gap whose chain is shown"));
    m_subjects->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_subjects->setMaximumWidth(Theme::fieldWidth);
    choice->addWidget(label);
    choice->addWidget(m_subjects, 1000);
    choice->addStretch(1);
    column->addLayout(choice);
    column->addSpacing(Theme::half);

    m_scroll->setWidget(m_canvas);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_scroll, 1);

    connect(m_subjects, &QComboBox::activated, this, [this](int index) {
        const QString id = m_subjects->itemData(index).toString();
        m_subject = {m_subjects->itemData(index, Qt::UserRole + 1).toBool() ? &tables::capabilityGap : &tables::outcome, id, nullptr};
        Q_EMIT subjectChanged();
    });
    connect(m_canvas, &ChainCanvas::chosen, this, &ChainView::go);
    connect(m_canvas, &ChainCanvas::missingChosen, this, [this](int stage) {
        static const Field &statement = *tables::outcome.field(u"statement");
        switch (stage) {
        case OutcomeChain::Gap:
            // An outcome's gaps are ticked beside its statement.
            return m_session.program().capabilityGaps.empty() ? m_session.jumpTo({&tables::capabilityGap, {}, nullptr})
                                                              : m_session.jumpTo({&tables::outcome, m_subject.id, &statement});
        case OutcomeChain::Outcome: {
            const auto &outcomes = m_session.program().outcomes;
            return m_session.jumpTo({&tables::outcome, outcomes.empty() ? QString() : outcomes.front().id.value, &statement});
        }
        case OutcomeChain::Course:
            Q_EMIT supportRequested(subjectOutcome());
            return;
        case OutcomeChain::Assessment:
            return m_session.jumpTo({&tables::assessment, {}, nullptr});
        default:
            return m_session.jumpTo({&tables::credential, {}, nullptr});
        }
    });
}

QString ChainView::subjectOutcome() const
{
    if (m_subject.table == &tables::outcome)
        return m_subject.id;
    const auto &closings = m_session.program().outcomeGaps;
    const auto closing = std::find_if(closings.begin(), closings.end(), [this](const OutcomeGap &each) { return each.gapId.value == m_subject.id; });
    return closing == closings.end() ? QString() : closing->outcomeId.value;
}

void ChainView::setSubject(const Place &place)
{
    if (place.table == &tables::outcome || place.table == &tables::capabilityGap)
        m_subject = {place.table, place.id, nullptr};
}

void ChainView::go(const Place &place)
{
    if ((place.table == &tables::outcome || place.table == &tables::capabilityGap) && place != m_subject) {
        m_subject = place;
        Q_EMIT subjectChanged();
        return;
    }
    static const Field &statement = *tables::outcome.field(u"statement");
    m_session.jumpTo(place.table == &tables::outcome ? Place{place.table, place.id, &statement} : place);
}

void ChainView::fillSubjects()
{
    const Program &program = m_session.program();
    const QSignalBlocker blocker(m_subjects);
    m_subjects->clear();
    const auto add = [&](const Table &table, bool isGap) {
        for (size_t i = 0; i < table.count(program); ++i) {
            const void *row = table.at(program, i);
            QString name = rowName(table, row, program, interfaceLanguage());
            if (const Field *code = table.field(u"code"))
                if (const QString text = displayText(*code, code->get(row), program, interfaceLanguage()); !text.isEmpty() && text != name)
                    name = text + u' ' + name;
            m_subjects->addItem(Message(table.label).text() + (interfaceLanguage() == Language::Chinese ? u"："_s : u": "_s) + name);
            const int item = m_subjects->count() - 1;
            m_subjects->setItemData(item, table.id(row));
            m_subjects->setItemData(item, isGap, Qt::UserRole + 1);
            if (m_subject == Place{&table, table.id(row), nullptr})
                m_subjects->setCurrentIndex(item);
        }
    };
    if (!m_subject.table || !m_subject.table->find(program, m_subject.id))
        m_subject = program.outcomes.empty() ? Place() : Place{&tables::outcome, program.outcomes.front().id.value, nullptr};
    add(tables::outcome, false);
    add(tables::capabilityGap, true);
}

void ChainView::refresh(const Coverage &coverage)
{
    fillSubjects();
    showCounts(coverage);
    const Program &program = m_session.program();
    const auto indexIn = [this](const auto &rows) {
        const auto found = std::find_if(rows.begin(), rows.end(), [this](const auto &row) { return row.id.value == m_subject.id; });
        return found == rows.end() ? -1 : int(found - rows.begin());
    };
    const Links &links = m_session.facts().links;
    const int outcome = m_subject.table == &tables::outcome ? indexIn(program.outcomes) : -1;
    const int gap = m_subject.table == &tables::capabilityGap ? indexIn(program.capabilityGaps) : -1;
    m_canvas->showChain(program, outcome >= 0 ? chainOfOutcome(program, links, outcome) : gap >= 0 ? chainOfGap(program, links, gap) : OutcomeChain());
}

void ChainView::addCount(const QString &text, const Table &table, const std::vector<int> &rows)
{
    if (rows.empty())
        return;
    auto *button = new QPushButton(text.arg(rows.size()));
    Theme::setLook(button, "link");
    const Place first{&table, table.id(table.at(m_session.program(), size_t(rows.front()))), nullptr};
    button->setAccessibleDescription(tr("Go to the first of them"));
    button->setToolTip(tr("Go to the first of them"));
    connect(button, &QPushButton::clicked, this, [this, first] { go(first); });
    m_counts->addWidget(button, m_counts->count() / countsInARow, m_counts->count() % countsInARow, Qt::AlignLeft);
}

void ChainView::showCounts(const Coverage &coverage)
{
    while (QLayoutItem *item = m_counts->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    addCount(tr("Gaps without outcome: %1"), tables::capabilityGap, coverage.gapsWithoutOutcome);
    addCount(tr("Outcomes without gap: %1"), tables::outcome, coverage.outcomesWithoutGap);
    addCount(tr("Outcomes without course: %1"), tables::outcome, coverage.outcomesWithoutCourse);
    addCount(tr("Outcomes not assessed: %1"), tables::outcome, coverage.outcomesNotAssessed);
    addCount(tr("Courses without outcome: %1"), tables::course, coverage.coursesWithoutOutcome);
    addCount(tr("Assessment items without outcome: %1"), tables::assessment, coverage.assessmentsWithoutOutcome);
    addCount(tr("Certificates without outcome: %1"), tables::credential, coverage.credentialsWithoutOutcome);
    if (m_counts->count() == 0)
        m_counts->addWidget(new StyledLabel(Theme::TextStyle::Body, tr("Nothing stands alone: every row is tied to the next."), StyledLabel::Muted), 0, 0, 1, countsInARow);
}

} // namespace micromajor
