#include "ui/review/ReviewPage.h"

#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "core/review/ReviewRubric.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/RowList.h"
#include "ui/review/ApprovalSteps.h"
#include "ui/review/DecisionPanel.h"
#include "ui/review/RemarkPanel.h"
#include "ui/review/ScoreModel.h"
#include "ui/review/ScoreView.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int sectionGap = 3 * Theme::grid;

static const ListSpec &reviewerList()
{
    static const ListSpec spec{&tables::reviewer, {{"name", 3}, {"organisation", 5}, {"weight", 1}}, {},
                               QT_TRANSLATE_NOOP("pages", "Who judges the program. Weights are percents; if nobody has one, all count the same."),
                               QT_TRANSLATE_NOOP("pages", "Reviewer of the program"), {}, nullptr, true};
    return spec;
}

ReviewPage::ReviewPage(ProgramSession &session, QWidget *parent)
    : Page(session, parent), m_model(new ScoreModel(session, this)), m_view(new ScoreView(*m_model)), m_subtitle(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted)),
      m_refusal(new StyledLabel(Theme::TextStyle::Body)), m_scroll(new QScrollArea)
{
    QVBoxLayout *outer = addPageHead(this, tr("Review"), m_subtitle);
    m_subtitle->setWordWrap(true);
    outer->addWidget(makeTools());
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 2 * Theme::grid, 0);
    column->setSpacing(Theme::grid);
    m_empty = makeEmpty();
    m_scores = makeScores();
    column->addWidget(m_empty);
    column->addWidget(m_scores);
    m_reviewers = new RowList(session, reviewerList(), tr("Reviewers"));
    m_decision = new DecisionPanel(session);
    m_decision->setMaximumWidth(Theme::fieldWidth);
    m_approvals = new ApprovalSteps(session);
    addSection(column, tr("Reviewers"), m_reviewers);
    addSection(column, tr("Decision"), m_decision);
    addSection(column, tr("Approvals"), m_approvals);
    addSection(column, tr("Filing"), makeFiling());
    column->addStretch(1);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    outer->addWidget(m_scroll, 1);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (!m_model->isCell(current))
            return;
        const Program &program = this->session().program();
        m_criterion = program.rubricCriteria[size_t(current.row())].id.value;
        const int reviewer = m_model->reviewerAt(current.column());
        m_reviewer = reviewer >= 0 ? program.reviewers[size_t(reviewer)].id.value : QString();
        m_remark->setCell(current);
        this->session().select(m_model->place(current));
    });
    connect(m_model, &ScoreModel::refused, this, [this](const QString &sentence) {
        m_refusal->setText(sentence);
        m_refusal->show();
    });
    connect(m_model, &ScoreModel::accepted, m_refusal, &QWidget::hide);
    connect(&session, &ProgramSession::programChanged, this, &ReviewPage::refreshSoon);
    refresh();
}

ReviewPage::~ReviewPage()
{
    // An open editor commits when it goes, and that must not refresh what is half gone.
    disconnect(&session(), nullptr, this, nullptr);
}

void ReviewPage::addSection(QVBoxLayout *column, const QString &title, QWidget *content)
{
    column->addSpacing(sectionGap - Theme::grid);
    column->addWidget(new StyledLabel(Theme::TextStyle::Section, title));
    column->addWidget(content);
}

QWidget *ReviewPage::makeTools()
{
    auto *rubric = new QMenu(this);
    rubric->addAction(tr("Take the default rubric"), this, &ReviewPage::takeDefaultRubric);
    rubric->addAction(tr("Open a rubric…"), this, &ReviewPage::chooseRubric);
    rubric->addAction(tr("Save this rubric as a file…"), this, &ReviewPage::chooseRubricCopy);
    auto *record = new QMenu(this);
    const auto exportAs = [this, record](const QString &text, const QString &format, bool names) {
        record->addAction(text, this, [this, format, names] { Q_EMIT exportRequested(u"review-record"_s, format, names); });
    };
    exportAs(tr("Word document…"), u"docx"_s, true);
    exportAs(tr("PDF file…"), u"pdf"_s, true);
    record->addSeparator();
    exportAs(tr("Word document without names…"), u"docx"_s, false);
    exportAs(tr("PDF file without names…"), u"pdf"_s, false);
    record->addAction(tr("Copy of the program without names…"), this, &ReviewPage::chooseBlindCopy);

    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    const auto add = [row](const QString &text) {
        auto *button = new QPushButton(text);
        button->setAccessibleName(text);
        row->addWidget(button);
        return button;
    };
    add(tr("Review rubric"))->setMenu(rubric);
    connect(add(tr("Add criterion")), &QPushButton::clicked, this, &ReviewPage::addCriterion);
    m_remove = add(tr("Remove criterion"));
    connect(m_remove, &QPushButton::clicked, this, &ReviewPage::removeCriterion);
    m_addReviewer = add(tr("Add reviewer"));
    connect(m_addReviewer, &QPushButton::clicked, this, &ReviewPage::addReviewer);
    row->addStretch(1);
    add(tr("Review record"))->setMenu(record);
    return tools;
}

QWidget *ReviewPage::makeEmpty()
{
    auto *empty = new QWidget;
    auto *column = new QVBoxLayout(empty);
    column->setContentsMargins(0, Theme::grid, 0, 0);
    column->setSpacing(Theme::grid);
    auto *sentence = new StyledLabel(Theme::TextStyle::Body, tr("Here reviewers score the program by a rubric. There is none yet."));
    sentence->setWordWrap(true);
    auto *take = new QPushButton(tr("Take the default rubric"));
    Theme::setLook(take, "primary");
    connect(take, &QPushButton::clicked, this, &ReviewPage::takeDefaultRubric);
    auto *source = new StyledLabel(Theme::TextStyle::Note, defaultReviewRubric().source.text(interfaceLanguage()), StyledLabel::Muted);
    source->setWordWrap(true);
    source->setMaximumWidth(Theme::fieldWidth);
    column->addWidget(sentence);
    column->addWidget(take, 0, Qt::AlignLeft);
    // In a row the height follows from the limited width; in a column it would be that of the whole page.
    auto *limited = new QHBoxLayout;
    limited->addWidget(source, 1);
    limited->addStretch();
    column->addLayout(limited);
    return empty;
}

QWidget *ReviewPage::makeScores()
{
    auto *scores = new QWidget;
    auto *column = new QVBoxLayout(scores);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    m_refusal->setObjectName(u"reviewRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    m_remark = new RemarkPanel(session(), *m_model);
    m_legend = new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted);
    m_legend->setWordWrap(true);
    column->addWidget(m_view);
    column->addWidget(m_refusal);
    column->addWidget(m_legend);
    column->addWidget(m_remark);
    return scores;
}

QWidget *ReviewPage::makeFiling()
{
    auto *filing = new QWidget;
    filing->setMaximumWidth(Theme::fieldWidth);
    auto *row = new QHBoxLayout(filing);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::grid);
    for (const char *name : {"filing_state", "filing_number", "filing_date"}) {
        auto *editor = new FieldEditor(session(), tables::program, session().program().facts.id.value, fieldOf<ProgramFacts>(QString::fromLatin1(name)));
        auto *label = new StyledLabel(Theme::TextStyle::Note, editor->label(), StyledLabel::Muted);
        label->setBuddy(editor);
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::half);
        column->addWidget(label);
        column->addWidget(editor);
        row->addLayout(column, 1);
    }
    return filing;
}

void ReviewPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
}

void ReviewPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshSoon();
    Page::changeEvent(event);
}

void ReviewPage::refreshSoon()
{
    m_stale = true;
    if (isVisible())
        refresh();
}

void ReviewPage::refresh()
{
    m_stale = false;
    const QString criterion = m_criterion, reviewer = m_reviewer;
    m_model->refresh();
    const Program &program = session().program();
    const bool empty = program.rubricCriteria.empty();
    m_empty->setVisible(empty);
    m_scores->setVisible(!empty);
    m_remove->setEnabled(!empty);
    const bool nobody = program.reviewers.empty();
    Theme::setLook(m_addReviewer, !empty && nobody ? "primary" : "");
    m_legend->setText(nobody ? tr("Add the reviewers: each of them has a column for the scores.")
                             : tr("Scores are percents. A corner marks a remark; a triangle marks scores that are more than 20 points apart. An empty cell is not scored, which is not zero."));
    if (!empty && !m_view->currentIndex().isValid())
        m_view->showCell(criterion, reviewer);
    m_remark->refresh();
    m_decision->refresh();
    m_approvals->refresh();

    const Judgement &figures = m_model->figures();
    QStringList parts{tr("%n criteria", nullptr, int(program.rubricCriteria.size())), tr("%n reviewers", nullptr, int(program.reviewers.size()))};
    if (figures.total)
        parts.append(tr("total %1").arg(figures.total->toString()));
    else if (figures.missingScores > 0)
        parts.append(tr("no total yet: %n scores are missing", nullptr, figures.missingScores));
    const auto divided = std::ranges::count_if(figures.criteria, &CriterionJudgement::isDivided);
    if (divided > 0)
        parts.append(tr("%n criteria divide the reviewers", nullptr, int(divided)));
    if (!program.decisions.empty() && !program.decisions.back().kind.isEmpty())
        parts.append(tr("decision: %1").arg(displayText(fieldOf<Decision>(u"kind"), program.decisions.back().kind, program, interfaceLanguage())));
    else if (!empty)
        parts.append(tr("no decision yet"));
    m_subtitle->setText(parts.join(interfaceLanguage() == Language::Chinese ? u"；"_s : u"; "_s));
}

void ReviewPage::takeDefaultRubric()
{
    const Edit edit = takeOverRubric(session().program(), defaultReviewRubric(), interfaceLanguage());
    if (!edit.operations.empty() && session().apply(edit))
        m_view->setFocus();
}

void ReviewPage::addCriterion()
{
    const QModelIndex current = m_view->currentIndex();
    const int count = m_model->criteria();
    const int place = current.isValid() && current.row() < count ? current.row() + 1 : count;
    const QString id = newIdText();
    if (!session().apply(edits::insertRow(tables::rubricCriterion, {}, place, id)))
        return;
    m_view->showCell(id, {});
    m_view->setFocus();
    m_view->edit(m_view->currentIndex());
}

void ReviewPage::addReviewer()
{
    m_reviewers->addRow();
    m_scroll->widget()->layout()->activate(); // a row made just now has no geometry yet
    if (QWidget *name = m_reviewers->focusWidget())
        m_scroll->ensureWidgetVisible(name, 0, 8 * Theme::grid);
}

void ReviewPage::removeCriterion()
{
    if (m_model->isCell(m_view->currentIndex()))
        session().apply(edits::removeRows(session().program(), tables::rubricCriterion, {m_criterion}));
}

bool ReviewPage::shows(const Place &place)
{
    return place.table == &tables::reviewer || place.table == &tables::rubricCriterion || place.table == &tables::reviewScore || place.table == &tables::decision;
}

void ReviewPage::focusPlace(const Place &place)
{
    if (place.table == &tables::reviewer) {
        if (QWidget *focused = m_reviewers->focusField(place.id, place.field))
            m_scroll->ensureWidgetVisible(focused);
        return;
    }
    if (place.table == &tables::decision) {
        m_scroll->ensureWidgetVisible(m_decision);
        m_decision->focusDecision();
        return;
    }
    QString criterion = place.id, reviewer;
    if (place.table == &tables::reviewScore)
        if (const ReviewScore *score = micromajor::find(session().program().reviewScores, Id<ReviewScore>{place.id})) {
            criterion = score->criterionId.value;
            reviewer = score->reviewerId.value;
        }
    m_view->showCell(criterion, reviewer);
    m_scroll->ensureWidgetVisible(m_view, 0, 0);
    m_view->setFocus();
}

} // namespace micromajor
