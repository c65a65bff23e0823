#include "ui/planning/ArrangePanel.h"

#include "core/planning/MoveEffect.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/planning/ArrangeModel.h"
#include "ui/planning/ArrangeSearch.h"
#include "ui/planning/LoadBars.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QStyle>
#include <QTableView>
#include <QToolButton>

namespace micromajor {

using namespace Qt::StringLiterals;

/// New problems are named up to here; more are only counted.
static constexpr size_t problemsNamed = 3;

ArrangePanel::ArrangePanel(ProgramSession &session, QWidget *parent)
    : QFrame(parent), m_session(session), m_search(new ArrangeSearch(this)), m_terms(new QSpinBox), m_most(new QLineEdit),
      m_unit(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted)), m_keepPlaced(new QCheckBox(tr("&Keep courses that have a term"))),
      m_ruleSetNote(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_obstacle(new QWidget), m_sign(new QLabel),
      m_sentence(new StyledLabel(Theme::TextStyle::Body)), m_model(new ArrangeModel(this)), m_table(new QTableView), m_loads(new LoadBars),
      m_benefits(new StyledLabel(Theme::TextStyle::Body)), m_progress(new QWidget), m_bar(new QProgressBar), m_apply(new QPushButton(tr("Apply")))
{
    setFocusProxy(m_terms);
    Theme::setLook(this, "card");
    setAccessibleName(tr("Arrange terms"));
    auto *head = new QHBoxLayout;
    auto *close = new QToolButton;
    close->setIcon(Theme::current().icon("close"));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &ArrangePanel::leave);
    head->addWidget(new StyledLabel(Theme::TextStyle::Section, tr("Arrange terms")), 1);
    head->addWidget(close);

    auto *obstacle = new QHBoxLayout(m_obstacle);
    obstacle->setContentsMargins(0, 0, 0, 0);
    obstacle->setSpacing(Theme::grid);
    obstacle->addWidget(m_sign, 0, Qt::AlignTop);
    obstacle->addWidget(m_sentence, 1);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * Theme::grid, Theme::grid + Theme::half, 2 * Theme::grid, Theme::grid + Theme::half);
    column->setSpacing(Theme::grid);
    column->addLayout(head);
    QWidget *inputs = makeInputs();
    column->addWidget(inputs);
    column->addWidget(m_ruleSetNote);
    column->addWidget(m_obstacle);
    m_proposal = makeProposal();
    column->addWidget(m_proposal, 1);
    QWidget *buttons = makeButtons();
    column->addWidget(buttons);
    m_obstacle->hide();
    // The order in which the panel is read, whatever the parts were made for first.
    const std::vector<QWidget *> order{m_terms, m_most, m_keepPlaced, m_table, m_apply};
    for (size_t i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);

    connect(m_search, &ArrangeSearch::progressed, this, &ArrangePanel::showProgress);
    connect(m_search, &ArrangeSearch::finished, this, &ArrangePanel::showPlan);
    const auto searchWhenVisible = [this] {
        if (isVisible())
            search();
    };
    connect(&session, &ProgramSession::programChanged, this, searchWhenVisible);
    connect(&session, &ProgramSession::ruleSetsChanged, this, searchWhenVisible);
}

ArrangePanel::~ArrangePanel() = default;

QWidget *ArrangePanel::makeInputs()
{
    auto *terms = new QLabel(tr("&Terms"));
    terms->setBuddy(m_terms);
    m_terms->setRange(1, TermProblem::mostTerms);
    m_terms->setAccessibleName(tr("Number of terms"));
    m_terms->setFixedWidth(6 * Theme::grid);
    m_terms->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_terms->setAlignment(Qt::AlignCenter);
    const auto stepper = [this](const QString &sign, const QString &name, int step) {
        auto *button = new QToolButton;
        button->setText(sign);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setFocusPolicy(Qt::NoFocus); // the field itself steps with the arrow keys
        connect(button, &QToolButton::clicked, m_terms, [this, step] { m_terms->stepBy(step); });
        return button;
    };
    auto *most = new QLabel(tr("At &most in each term"));
    most->setBuddy(m_most);
    m_most->setAccessibleName(tr("At most in each term"));
    m_most->setPlaceholderText(tr("no limit"));
    m_most->setFixedWidth(10 * Theme::grid);
    m_keepPlaced->setToolTip(tr("Only courses without a term are placed. Courses whose term is fixed stay in any case."));
    connect(m_terms, &QSpinBox::valueChanged, this, &ArrangePanel::search);
    connect(m_most, &QLineEdit::textChanged, this, &ArrangePanel::search);
    connect(m_keepPlaced, &QCheckBox::toggled, this, &ArrangePanel::search);

    auto *inputs = new QWidget;
    auto *row = new QHBoxLayout(inputs);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(terms);
    row->addWidget(stepper(u"−"_s, tr("One term fewer"), -1));
    row->addWidget(m_terms);
    row->addWidget(stepper(u"＋"_s, tr("One term more"), 1));
    row->addSpacing(2 * Theme::grid);
    row->addWidget(most);
    row->addWidget(m_most);
    row->addWidget(m_unit);
    row->addSpacing(2 * Theme::grid);
    row->addWidget(m_keepPlaced);
    row->addStretch(1);
    return inputs;
}

QWidget *ArrangePanel::makeProposal()
{
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("Courses, their terms now and as proposed"));
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    // The words of the header stand above those of the cells.
    const int inset = m_table->style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 1;
    m_table->horizontalHeader()->setStyleSheet(u"QHeaderView::section { padding: %1px %2px; }"_s.arg(Theme::half).arg(inset));
    m_table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_table->setMaximumHeight(11 * Theme::rowHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(ArrangeModel::CourseColumn, QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(ArrangeModel::NowColumn, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ArrangeModel::ProposedColumn, QHeaderView::ResizeToContents);

    m_benefits->setWordWrap(true);
    m_benefits->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_benefits->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *figures = new QWidget;
    auto *column = new QVBoxLayout(figures);
    column->setContentsMargins(0, 0, Theme::grid, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(new StyledLabel(Theme::TextStyle::Note, tr("Most that one learner has in each term, before → after"), StyledLabel::Muted));
    column->addWidget(m_loads);
    column->addWidget(m_benefits);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidget(figures);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);

    auto *proposal = new QWidget;
    auto *row = new QHBoxLayout(proposal);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(3 * Theme::grid);
    row->addWidget(m_table, 1);
    row->addWidget(scroll, 1);
    proposal->setMinimumHeight(6 * Theme::rowHeight);
    return proposal;
}

QWidget *ArrangePanel::makeButtons()
{
    m_bar->setAccessibleName(tr("Progress of the search"));
    m_bar->setTextVisible(false);
    m_bar->setFixedSize(16 * Theme::grid, Theme::grid);
    auto *stop = new QPushButton(tr("&Stop here"));
    stop->setToolTip(tr("Ends the search and shows the best plan found so far"));
    Theme::setLook(stop, "link");
    connect(stop, &QPushButton::clicked, m_search, &ArrangeSearch::stop);
    auto *progress = new QHBoxLayout(m_progress);
    progress->setContentsMargins(0, 0, 0, 0);
    progress->setSpacing(Theme::grid);
    progress->addWidget(new StyledLabel(Theme::TextStyle::Body, tr("Searching…"), StyledLabel::Muted));
    progress->addWidget(m_bar);
    progress->addWidget(stop);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // a short search must not make the panel twitch
    m_progress->setSizePolicy(policy);
    m_progress->hide();

    Theme::setLook(m_apply, "primary");
    connect(m_apply, &QPushButton::clicked, this, &ArrangePanel::apply);
    auto *close = new QPushButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &ArrangePanel::leave);
    auto *buttons = new QWidget;
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(m_apply);
    row->addWidget(close);
    row->addStretch(1);
    row->addWidget(m_progress);
    return buttons;
}

void ArrangePanel::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    if (event->spontaneous())
        return;
    suggest();
    search();
}

void ArrangePanel::hideEvent(QHideEvent *event)
{
    QFrame::hideEvent(event);
    m_search->cancel();
}

void ArrangePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && m_apply->isEnabled())
        apply();
    else
        QFrame::keyPressEvent(event);
}

void ArrangePanel::suggest()
{
    const ArrangeRequest usual = usualRequest(m_session.facts(), m_session.ruleSets());
    const QSignalBlocker blockers[] = {QSignalBlocker(m_terms), QSignalBlocker(m_most), QSignalBlocker(m_keepPlaced)};
    m_terms->setValue(usual.terms);
    m_most->clear();
    m_keepPlaced->setChecked(false);
}

void ArrangePanel::search()
{
    const Program &program = m_session.program();
    m_plan.reset();
    m_apply->setEnabled(false);
    m_search->cancel();
    m_progress->hide();
    if (!isVisible())
        return;
    ArrangeRequest request = usualRequest(m_session.facts(), m_session.ruleSets());
    const LoadMeasure measure = loadMeasure(program);
    m_unit->setText(measure == LoadMeasure::Hours ? tr("hours") : measure == LoadMeasure::Credits ? tr("credits") : tr("courses"));
    m_ruleSetNote->setVisible(request.mostCredits.has_value());
    if (request.mostCredits)
        m_ruleSetNote->setText(tr("The rule sets in use allow at most %1 credits in a term; the plan keeps to it.").arg(request.mostCredits->toString()));
    request.terms = m_terms->value();
    request.keepPlaced = m_keepPlaced->isChecked();
    if (const QString text = m_most->text().trimmed(); !text.isEmpty()) {
        request.mostPerTerm = decimal::parse(text);
        if (request.mostPerTerm.value_or(0) <= 0)
            return showSentence(tr("“%1” is not an amount. Enter a number such as 96, or leave the field empty for no limit.").arg(text), Severity::Error);
    }
    m_search->start(m_session.facts(), request);
}

void ArrangePanel::showProgress(qint64 steps, qint64 mostSteps)
{
    m_bar->setRange(0, int(mostSteps));
    m_bar->setValue(int(std::min(steps, mostSteps)));
    m_progress->show();
}

void ArrangePanel::showSentence(const QString &sentence, Severity severity)
{
    m_sign->setPixmap(Theme::current().icon(Verdict::NotMet, severity).pixmap(QSize(Theme::iconSize, Theme::iconSize), devicePixelRatio()));
    m_sentence->setText(sentence);
    m_obstacle->setVisible(!sentence.isEmpty());
    if (sentence.isEmpty())
        return;
    m_model->show(m_session.facts().program, nullptr);
    m_loads->show(nullptr);
    m_benefits->clear();
    m_proposal->hide();
}

void ArrangePanel::showPlan(const std::shared_ptr<const Result<TermPlan>> &plan)
{
    m_plan = plan;
    m_progress->hide();
    if (!*plan)
        return showSentence(plan->error().text(), Severity::Error);
    showSentence({}, Severity::Advice);
    const TermPlan &proposal = plan->value();
    m_model->show(m_session.facts().program, &proposal);
    m_loads->show(&proposal);
    QStringList sentences;
    for (const Message &sentence : proposal.sentences)
        sentences.append(sentence.text());
    if (!proposal.edit.operations.empty()) {
        const MoveEffect effect = moveEffect(m_session.facts(), m_session.result(), proposal.edit, [this](const Facts &after) { return m_session.checked(after); });
        sentences.append(tr("Problems solved: %1; new problems: %2").arg(effect.solvedProblems.size()).arg(effect.newProblems.size()));
        for (size_t i = 0; i < std::min(problemsNamed, effect.newProblems.size()); ++i)
            sentences.append(u"• "_s + effect.newProblems[i].text());
    }
    m_benefits->setText(sentences.join(u'\n'));
    m_proposal->show();
    m_apply->setEnabled(!proposal.edit.operations.empty());
}

void ArrangePanel::apply()
{
    if (!m_plan || !m_plan->ok())
        return;
    const Edit edit = m_plan->value().edit;
    hide(); // the program as it will be needs no other plan
    m_session.apply(edit);
    Q_EMIT closed();
}

void ArrangePanel::leave()
{
    hide();
    Q_EMIT closed();
}

} // namespace micromajor
