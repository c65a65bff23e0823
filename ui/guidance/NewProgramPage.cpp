#include "ui/guidance/NewProgramPage.h"

#include "core/exchange/json/ProgramJson.h"
#include "core/rules/need/DirectionList.h"
#include "core/rulesets/RulePage.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/guidance/TableInput.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QLabel *note(const QString &text = {})
{
    auto *label = new StyledLabel(Theme::TextStyle::Note, text, StyledLabel::Muted);
    label->setWordWrap(true);
    return label;
}

QLabel *buddy(const QString &text, QWidget *control)
{
    auto *label = new StyledLabel(Theme::TextStyle::Body, text);
    label->setBuddy(control);
    control->setAccessibleName(text);
    return label;
}

QLabel *section(const QString &text)
{
    auto *label = new StyledLabel(Theme::TextStyle::Section, text);
    label->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    return label;
}

/// A part under its radio button, in line with the text of the button.
QVBoxLayout *indented(QWidget *part)
{
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(3 * Theme::grid, 0, 0, Theme::grid);
    column->setSpacing(Theme::half);
    return column;
}

QString countsText(const std::vector<std::pair<const Table *, size_t>> &counts)
{
    QStringList parts;
    for (const auto &[table, rows] : counts)
        parts << NewProgramPage::tr("%1 × %2").arg(Message(table->label).text()).arg(rows);
    return parts.join(NewProgramPage::tr(", "));
}

} // namespace

NewProgramPage::NewProgramPage(QWidget *parent)
    : QWidget(parent), m_name(new QLineEdit), m_institution(new QLineEdit), m_start(new QButtonGroup(this)), m_create(new QPushButton(tr("Create program"))),
      m_refusal(note())
{
    setFocusProxy(m_name);
    setObjectName(u"newProgram"_s);
    setAccessibleName(tr("New program"));
    const auto centred = [](QWidget *part) {
        part->setMaximumWidth(Theme::fieldWidth + 2 * Theme::margin);
        auto *outside = new QWidget;
        auto *row = new QHBoxLayout(outside);
        row->setContentsMargins(0, 0, 0, 0);
        row->addStretch(1);
        row->addWidget(part, 100);
        row->addStretch(1);
        return outside;
    };
    auto *page = new QWidget;
    QVBoxLayout *column = addPageHead(page, tr("New program"), note(tr("Everything can be changed later, and undone.")));
    column->setSpacing(Theme::half);
    addNames(column);
    addStarts(column);
    addRuleSets(column);

    auto *cancel = new QPushButton(tr("Cancel"));
    Theme::setLook(m_create, "primary");
    m_create->setAutoDefault(true);
    for (QPushButton *button : {m_create, cancel})
        button->setAccessibleName(button->text());
    // Below what scrolls: in sight however long the list of rule sets is.
    auto *foot = new QWidget;
    auto *buttons = new QHBoxLayout(foot);
    buttons->setContentsMargins(Theme::margin, Theme::grid, Theme::margin, Theme::grid);
    buttons->addWidget(m_create);
    buttons->addWidget(cancel);
    buttons->addWidget(m_refusal, 1);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(centred(page));
    auto *rule = new QFrame;
    rule->setFixedHeight(1);
    Theme::setLook(rule, "rule");
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    whole->addWidget(scroll, 1);
    whole->addWidget(rule);
    // In line with the page above, which leaves room for its scroll bar.
    QWidget *below = centred(foot);
    below->setContentsMargins(0, 0, scroll->verticalScrollBar()->sizeHint().width(), 0);
    whole->addWidget(below);
    connect(m_create, &QPushButton::clicked, this, &NewProgramPage::create);
    for (const QLineEdit *text : {m_name, m_institution})
        connect(text, &QLineEdit::returnPressed, m_create, &QPushButton::click);
    connect(cancel, &QPushButton::clicked, this, &NewProgramPage::cancelled);
    showStart();
}

void NewProgramPage::addNames(QVBoxLayout *column)
{
    column->addWidget(buddy(tr("Name of the micro-major"), m_name));
    column->addWidget(m_name);
    column->addSpacing(Theme::half);
    column->addWidget(buddy(tr("Institution"), m_institution));
    column->addWidget(m_institution);
}

void NewProgramPage::addStarts(QVBoxLayout *column)
{
    column->addWidget(section(tr("Begin with")));
    const std::pair<QString, QWidget *> starts[] = {{tr("Nothing filled in"), nullptr},
                                                    {tr("A direction of the ministry's list"), directionPart()},
                                                    {tr("The structure of a sample"), samplePart()},
                                                    {tr("A course table from Excel, WPS or Word"), coursesPart()}};
    for (const auto &[text, part] : starts) {
        auto *button = new QRadioButton(text);
        button->setAccessibleName(text);
        m_start->addButton(button, int(m_parts.size()));
        column->addWidget(button);
        if (part)
            column->addWidget(part);
        m_parts.push_back(part);
    }
    m_start->button(0)->setChecked(true);
    connect(m_start, &QButtonGroup::idToggled, this, &NewProgramPage::showStart);
}

QWidget *NewProgramPage::directionPart()
{
    auto *part = new QWidget;
    m_area = new QComboBox;
    m_direction = new QComboBox;
    const bool chinese = interfaceLanguage() == Language::Chinese;
    for (const ListedDirection &listed : listedDirections())
        if (m_area->findData(listed.areaCode) < 0)
            m_area->addItem(chinese ? listed.areaZh : listed.areaEn, listed.areaCode);
    auto *column = indented(part);
    column->addWidget(buddy(tr("Priority area"), m_area));
    column->addWidget(m_area);
    column->addWidget(buddy(tr("Direction"), m_direction));
    column->addWidget(m_direction);
    column->addWidget(note(tr("The list of 2025 is a suggestion: 12 areas with 5 directions each.")));
    connect(m_area, &QComboBox::currentIndexChanged, this, &NewProgramPage::listDirections);
    listDirections();
    return part;
}

void NewProgramPage::listDirections()
{
    m_direction->clear();
    for (const ListedDirection &listed : listedDirections())
        if (listed.areaCode == m_area->currentData().toString())
            m_direction->addItem(interfaceLanguage() == Language::Chinese ? listed.zh : listed.en, listed.code);
}

QWidget *NewProgramPage::samplePart()
{
    auto *part = new QWidget;
    m_sample = new QComboBox;
    for (const Sample &sample : samples())
        m_sample->addItem(u"%1 · %2"_s.arg(sample.name.text(), sample.institution.text()), sample.id);
    m_sampleTaken = note();
    auto *column = indented(part);
    column->addWidget(m_sample);
    column->addWidget(m_sampleTaken);
    m_sample->setAccessibleName(tr("Sample"));
    connect(m_sample, &QComboBox::currentIndexChanged, this, &NewProgramPage::showSample);
    return part;
}

void NewProgramPage::showSample()
{
    const Result<Program> sample = sampleProgram(m_sample->currentData().toString());
    if (sample)
        m_sampleTaken->setText(tr("Taken over: %1. Left behind: what belongs to the other institution – learners, people, partners, fees, certificate, results.")
                                   .arg(countsText(structureCounts(structureOf(*sample)))));
}

QWidget *NewProgramPage::coursesPart()
{
    auto *part = new QWidget;
    m_table = new TableInput;
    m_table->setAccessibleName(tr("Course table"));
    m_table->setPlaceholderText(tr("Copy the table with its heading and paste it here."));
    m_table->setFixedHeight(5 * Theme::rowHeight);
    m_tableTaken = note();
    auto *column = indented(part);
    column->addWidget(m_table);
    column->addWidget(m_tableTaken);
    connect(m_table, &QPlainTextEdit::textChanged, this, &NewProgramPage::showCourses);
    return part;
}

void NewProgramPage::showCourses()
{
    m_pasted = {};
    QStringList sentences;
    if (const QString text = m_table->toPlainText(); !text.trimmed().isEmpty()) {
        Result<ProgramImport> read = programFromPastedTable(text);
        if (read) {
            m_pasted = *std::move(read);
            sentences << tr("Taken over: %1.").arg(countsText(structureCounts(m_pasted.program)));
        } else {
            sentences << read.error().text();
        }
    }
    constexpr size_t shown = 6;
    for (size_t index = 0; index < std::min(shown, m_pasted.notes.size()); ++index)
        sentences << m_pasted.notes[index].text();
    if (m_pasted.notes.size() > shown)
        sentences << tr("… and %n more", nullptr, int(m_pasted.notes.size() - shown));
    m_tableTaken->setText(sentences.join(u'\n'));
    showStart();
}

void NewProgramPage::addRuleSets(QVBoxLayout *column)
{
    column->addWidget(section(tr("Rules that it answers to")));
    std::vector<RuleSet> sets = builtInRuleSets();
    for (OwnRuleSet &own : ownRuleSets())
        if (own.set)
            sets.push_back(std::move(*own.set));
    const Program blank = blankProgram();
    for (RuleSet &set : sets) {
        const QString name = set.name.text(interfaceLanguage());
        auto *box = new QCheckBox(name);
        box->setAccessibleName(name);
        const QString about = u"%1 · %2 · %3"_s.arg(nameOf(set.layer).text(), set.issuer.text(interfaceLanguage()), set.date);
        box->setAccessibleDescription(about);
        box->setToolTip(about);
        box->setChecked(std::ranges::any_of(blank.ruleSetUses, [&](const RuleSetUse &use) { return use.ruleSet == set.id; }));
        auto *layer = note(nameOf(set.layer).text());
        auto *row = new QHBoxLayout;
        row->setSpacing(2 * Theme::grid);
        row->addWidget(box, 1);
        row->addWidget(layer);
        layer->setFixedWidth(12 * Theme::grid);
        column->addLayout(row);
        m_ruleSets.emplace_back(std::move(set), box);
    }
}

void NewProgramPage::showStart()
{
    const int start = m_start->checkedId();
    for (size_t index = 0; index < m_parts.size(); ++index)
        if (m_parts[index])
            m_parts[index]->setVisible(int(index) == start);
    if (start == int(NewProgramPlan::Start::Sample) && m_sampleTaken->text().isEmpty())
        showSample();
    const bool missing = start == int(NewProgramPlan::Start::Courses) && m_pasted.program.courses.empty();
    m_create->setEnabled(!missing);
    m_refusal->setText(missing ? tr("Paste a course table first.") : QString());
}

NewProgramPlan NewProgramPage::plan() const
{
    NewProgramPlan plan;
    plan.name = m_name->text().trimmed();
    plan.institution = m_institution->text().trimmed();
    plan.start = NewProgramPlan::Start(m_start->checkedId());
    plan.directionCode = m_direction->currentData().toString();
    plan.sampleId = m_sample->currentData().toString();
    plan.pasted = m_pasted.program;
    for (const auto &[set, box] : m_ruleSets)
        if (box->isChecked())
            plan.ruleSets.push_back(set);
    return plan;
}

void NewProgramPage::create()
{
    const NewProgramPlan chosen = plan();
    const Result<Program> program = newProgram(chosen);
    if (!program) {
        m_refusal->setText(program.error().text());
        return;
    }
    Message label;
    switch (chosen.start) {
    case NewProgramPlan::Start::Blank:
        label = Message(QT_TRANSLATE_NOOP("core", "New blank program"));
        break;
    case NewProgramPlan::Start::Direction:
        label = Message(QT_TRANSLATE_NOOP("core", "New from direction %1"), {program->directions.front().direction});
        break;
    case NewProgramPlan::Start::Sample:
        label = Message(QT_TRANSLATE_NOOP("core", "New with the structure of sample %1"), {chosen.sampleId});
        break;
    case NewProgramPlan::Start::Courses:
        label = Message(QT_TRANSLATE_NOOP("core", "New from a pasted course table"));
        break;
    }
    Q_EMIT programReady(*program, label);
}

void NewProgramPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

} // namespace micromajor
