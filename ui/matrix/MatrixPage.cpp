#include "ui/matrix/MatrixPage.h"

#include "core/exchange/json/ProgramJson.h"
#include "core/program/Values.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/matrix/ChainView.h"
#include "ui/matrix/MatrixModel.h"
#include "ui/matrix/MatrixView.h"
#include "ui/matrix/SegmentedControl.h"

#include <QBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

namespace micromajor {

using namespace Qt::StringLiterals;

/// The sample that the empty page quotes: it states outcomes and courses.
static constexpr QLatin1StringView quotedSample{"S09"};
static constexpr size_t rowsQuoted = 4;
static constexpr int leastHeightWithLegend = 60 * Theme::grid;

MatrixPage::MatrixPage(ProgramSession &session, QWidget *parent)
    : Page(session, parent), m_model(new MatrixModel(session, this)), m_view(new MatrixView(*m_model)), m_chain(new ChainView(session)),
      m_subtitle(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted)),
      m_contents(new SegmentedControl(tr("Show"), {tr("Matrix"), tr("Chain")})),
      m_entries(new SegmentedControl(tr("Keys write"), {u"1 "_s + Message(fieldOf(Entry::Strength).label).text(),
                                                       u"2 "_s + Message(fieldOf(Entry::Progression).label).text(),
                                                       u"3 "_s + Message(fieldOf(Entry::Weight).label).text()})),
      m_stack(new QStackedWidget), m_hint(new StyledLabel(Theme::TextStyle::Note)),
      m_legend(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_refusal(new StyledLabel(Theme::TextStyle::Body))
{
    setFocusProxy(m_view);
    QVBoxLayout *column = addPageHead(this, tr("Outcome matrix"), m_subtitle);
    m_subtitle->setWordWrap(true);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::grid);
    actions->addWidget(m_contents);
    actions->addStretch(1);
    auto *keys = new StyledLabel(Theme::TextStyle::Note, tr("Keys write"), StyledLabel::Muted);
    keys->setBuddy(m_entries);
    actions->addWidget(keys);
    actions->addWidget(m_entries);
    column->addLayout(actions);

    auto *empty = new QWidget;
    m_empty = new QVBoxLayout(empty);
    m_empty->setContentsMargins(0, Theme::grid, 0, 0);
    m_empty->setSpacing(Theme::grid);
    m_stack->addWidget(makeMatrix());
    m_stack->addWidget(m_chain);
    m_stack->addWidget(empty);
    column->addWidget(m_stack, 1);

    connect(m_contents, &SegmentedControl::changed, this, [this, keys](int content) {
        keys->setVisible(content == Matrix);
        m_entries->setVisible(content == Matrix);
        if (content == Chain) {
            m_chain->setSubject(m_model->place(m_view->currentIndex().siblingAtColumn(m_model->courses())));
            m_chain->refresh(m_model->coverage());
        }
        showContent();
    });
    connect(m_entries, &SegmentedControl::changed, this, [this](int entry) { setEntry(Entry(entry)); });
    connect(m_view, &MatrixView::entryRequested, this, [this](Entry entry) { m_entries->setCurrent(int(entry)); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Place place = m_model->place(current); place.table)
            this->session().select(place);
    });
    connect(m_model, &MatrixModel::refused, this, [this](const QString &sentence) {
        m_refusal->setText(sentence);
        m_refusal->show();
    });
    connect(m_model, &MatrixModel::accepted, this, [this] {
        m_refusal->hide();
        // The cell may hold a support now, or none any more.
        if (const Place place = m_model->place(m_view->currentIndex()); place.table)
            this->session().select(place);
    });
    connect(m_chain, &ChainView::subjectChanged, this, [this] { m_chain->refresh(m_model->coverage()); });
    connect(m_chain, &ChainView::supportRequested, this, [this](const QString &outcome) {
        m_contents->setCurrent(Matrix);
        const QModelIndex cell = m_model->indexOf(outcome, {});
        m_view->setCurrentIndex(cell.isValid() ? cell : m_model->index(0, 0));
        m_view->setFocus();
    });
    const auto refreshSoon = [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    };
    connect(&session, &ProgramSession::programChanged, this, refreshSoon);
    setEntry(Entry::Strength);
    refreshHead();
    showContent();
}

QWidget *MatrixPage::makeMatrix()
{
    auto *matrix = new QWidget;
    auto *column = new QVBoxLayout(matrix);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    m_refusal->setObjectName(u"matrixRefusal"_s);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    for (StyledLabel *label : {m_hint, m_legend})
        label->setWordWrap(true);
    column->addWidget(m_view, 1000);
    column->addWidget(m_refusal);
    column->addWidget(m_hint);
    column->addWidget(m_legend);
    column->addStretch(1);
    return matrix;
}

void MatrixPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
    fitTable();
}

void MatrixPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitTable();
}

void MatrixPage::fitTable()
{
    // In a small window the cells need the room more than the legend, which the tip then gives.
    m_legend->setVisible(height() >= leastHeightWithLegend);
    m_view->setMaximumHeight(m_view->contentHeight());
}

void MatrixPage::refresh()
{
    m_stale = false;
    m_model->refresh();
    if (m_contents->current() == Chain)
        m_chain->refresh(m_model->coverage());
    refreshHead();
    showContent();
    fitTable();
}

void MatrixPage::refreshHead()
{
    const Program &program = session().program();
    QStringList parts{tr("%n outcomes", nullptr, int(program.outcomes.size())) + u" × "_s + tr("%n courses", nullptr, int(program.courses.size()))};
    const Coverage &coverage = m_model->coverage();
    if (program.outcomeSupports.empty()) {
        parts.append(tr("no course is tied to an outcome yet"));
    } else {
        if (!coverage.outcomesWithoutCourse.empty())
            parts.append(tr("outcomes without course: %1").arg(coverage.outcomesWithoutCourse.size()));
        if (!coverage.coursesWithoutOutcome.empty())
            parts.append(tr("courses without outcome: %1").arg(coverage.coursesWithoutOutcome.size()));
    }
    m_subtitle->setText(parts.join(interfaceLanguage() == Language::Chinese ? u"；"_s : u"; "_s));
}

void MatrixPage::showContent()
{
    const Program &program = session().program();
    const bool empty = program.outcomes.empty() || program.courses.empty();
    if (empty && m_contents->current() == Matrix)
        refreshEmpty();
    m_stack->setCurrentIndex(m_contents->current() == Chain ? Chain : empty ? Empty : Matrix);
    m_entries->setEnabled(!empty);
}

void MatrixPage::refreshEmpty()
{
    while (QLayoutItem *item = m_empty->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const bool needsOutcomes = session().program().outcomes.empty();
    const auto add = [this](QWidget *widget) { m_empty->addWidget(widget, 0, Qt::AlignLeft); };
    add(new StyledLabel(Theme::TextStyle::Body, needsOutcomes ? tr("Here each outcome meets the courses that lead to it. There are no outcomes yet.")
                                                              : tr("Here each outcome meets the courses that lead to it. There are no courses yet.")));
    auto *go = new QPushButton(needsOutcomes ? tr("Add outcomes") : tr("Add courses"));
    Theme::setLook(go, "primary");
    connect(go, &QPushButton::clicked, this, [this, needsOutcomes] {
        session().jumpTo(needsOutcomes ? Place{&tables::outcome, {}, tables::outcome.field(u"statement")} : Place{&tables::course, {}, nullptr});
    });
    add(go);
    if (const Result<Program> sample = sampleProgram(quotedSample)) {
        m_empty->addSpacing(Theme::grid);
        add(new StyledLabel(Theme::TextStyle::Note, tr("How %1 filled it in:").arg(sample->facts.institution), StyledLabel::Muted));
        const Table &table = needsOutcomes ? tables::outcome : tables::course;
        for (size_t i = 0; i < std::min(rowsQuoted, table.count(*sample)); ++i) {
            auto *line = new StyledLabel(Theme::TextStyle::Note, u"· "_s + rowName(table, table.at(*sample, i), *sample, interfaceLanguage()), StyledLabel::Muted);
            line->setWordWrap(true);
            m_empty->addWidget(line);
        }
    }
    m_empty->addStretch(1);
}

void MatrixPage::setEntry(Entry entry)
{
    m_model->setEntry(entry);
    const QString keys = entry == Entry::Strength ? tr("H, M and L set the strength of the selected cells; Space goes from one to the next.")
        : entry == Entry::Progression             ? tr("I, R, M and A set the progression of the selected cells; Space goes from one to the next.")
                                                  : tr("Type a weight in percent for the selected cells; Enter takes it, Esc goes back to the strength.");
    m_hint->setText(keys + (interfaceLanguage() == Language::English ? u" "_s : QString())
                    + tr("Delete removes the support, Backspace clears only what the keys write; Shift and arrows select several cells."));
    m_legend->setText(tr("H high, M medium, L low; I introduced, R reinforced, M mastered, A assessed. ✓ supports, strength not stated. "
                         "Hatched: the outcome has no course, or the course no outcome. Worst choice: what is left when a learner chooses as badly as is allowed."));
    m_hint->setToolTip(m_legend->text());
}

bool MatrixPage::shows(const Place &place)
{
    return place.table == &tables::outcomeSupport || (place.table == &tables::outcome && !place.field);
}

void MatrixPage::focusPlace(const Place &place)
{
    QModelIndex cell;
    if (place.table == &tables::outcomeSupport) {
        if (const OutcomeSupport *support = micromajor::find(session().program().outcomeSupports, Id<OutcomeSupport>{place.id}))
            cell = m_model->indexOf(support->outcomeId.value, support->courseId.value);
        for (const Entry entry : {Entry::Strength, Entry::Progression, Entry::Weight})
            if (place.field == &fieldOf(entry))
                m_entries->setCurrent(int(entry));
    } else {
        cell = m_model->indexOf(place.id, {});
    }
    m_contents->setCurrent(Matrix);
    if (cell.isValid()) {
        m_view->setCurrentIndex(cell);
        m_view->scrollTo(cell);
    }
    m_view->setFocus();
}

} // namespace micromajor
