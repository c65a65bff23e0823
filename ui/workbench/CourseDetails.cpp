#include "ui/workbench/CourseDetails.h"

#include "core/program/Values.h"
#include "ui/foundation/MeasuredLabel.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QLabel *section(const QString &text)
{
    auto *label = new QLabel(text);
    Theme::setLook(label, "section");
    label->setContentsMargins(0, 8, 0, 4);
    return label;
}

QToolButton *menuButton(QMenu *menu, const QString &name)
{
    auto *button = new QToolButton;
    button->setMenu(menu);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

CourseDetails::CourseDetails(ProgramSession &session, const QString &courseId, QWidget *parent)
    : QWidget(parent), m_session(session), m_courseId(courseId), m_outcomes(new QVBoxLayout), m_chain(new MeasuredLabel)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(section(tr("Teachers")));
    auto *teachers = new QGridLayout;
    teachers->setColumnMinimumWidth(0, 76);
    teachers->setColumnStretch(1, 1);
    addTeacherLine(teachers, tr("Academic"), false);
    addTeacherLine(teachers, tr("Enterprise"), true);
    layout->addLayout(teachers);
    layout->addWidget(section(tr("Outcomes supported")));
    m_outcomes->setSpacing(2);
    layout->addLayout(m_outcomes);
    Theme::setLook(m_chain, "note");
    m_chain->setWordWrap(true);
    m_chain->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_chain);
    refresh();
}

void CourseDetails::addTeacherLine(QGridLayout *grid, const QString &label, bool mentors)
{
    const int row = grid->rowCount();
    auto *name = new QLabel(label);
    Theme::setLook(name, "note");
    auto *names = new MeasuredLabel;
    names->setWordWrap(true);
    auto *menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, [this, menu, mentors] { listTeachers(*menu, mentors); });
    auto *button = menuButton(menu, tr("Choose who teaches: %1").arg(label));
    button->setIcon(Theme::current().icon("add", Theme::current().muted));
    grid->addWidget(name, row, 0);
    grid->addWidget(names, row, 1);
    grid->addWidget(button, row, 2);
    m_teachers.push_back({mentors, names});
}

void CourseDetails::refresh()
{
    for (const TeacherLine &line : m_teachers)
        refreshTeachers(line);
    refreshOutcomes();
    refreshChain();
}

void CourseDetails::setCourse(const QString &courseId)
{
    m_courseId = courseId;
    refresh();
}

bool CourseDetails::teaches(const Person &person) const
{
    return std::ranges::any_of(m_session.program().teachings, [&](const Teaching &teaching) {
        return teaching.personId == person.id && teaching.courseId.value == m_courseId;
    });
}

void CourseDetails::listTeachers(QMenu &menu, bool mentors)
{
    const Program &program = m_session.program();
    menu.clear();
    for (const Person &person : program.people) {
        if ((person.role == u"mentor") != mentors)
            continue;
        QAction *action = menu.addAction(rowName(tables::person, &person, program, interfaceLanguage()), this, [this, id = person.id.value] { toggleTeacher(id); });
        action->setCheckable(true);
        action->setChecked(teaches(person));
    }
    if (menu.isEmpty())
        menu.addAction(tr("Nobody yet: add people on the page “Team”."))->setEnabled(false);
}

void CourseDetails::refreshTeachers(const TeacherLine &line)
{
    const Program &program = m_session.program();
    QStringList names;
    for (const Person &person : program.people)
        if ((person.role == u"mentor") == line.mentors && teaches(person))
            names << rowName(tables::person, &person, program, interfaceLanguage());
    line.names->setText(names.isEmpty() ? tr("not stated") : names.join(tr(", ")));
    Theme::setLook(line.names, names.isEmpty() ? "unstated" : "");
}

void CourseDetails::toggleTeacher(const QString &personId)
{
    const Program &program = m_session.program();
    const Table &table = tables::teaching;
    std::vector<QString> existing;
    for (const Teaching &teaching : program.teachings)
        if (teaching.personId.value == personId && teaching.courseId.value == m_courseId)
            existing.push_back(teaching.id.value);
    m_session.apply(existing.empty() ? edits::insertRow(table, {{table.field(u"person_id"), Value(personId)}, {table.field(u"course_id"), Value(m_courseId)}})
                                     : edits::removeRows(program, table, existing));
}

void CourseDetails::refreshOutcomes()
{
    const Program &program = m_session.program();
    QStringList shown{m_courseId};
    for (const Outcome &outcome : program.outcomes)
        shown << outcome.id.value << outcome.code << outcome.statement;
    for (const OutcomeSupport &support : program.outcomeSupports)
        if (support.courseId.value == m_courseId)
            shown << support.outcomeId.value << support.strength;
    if (shown == m_outcomesShown)
        return;
    m_outcomesShown = shown;
    while (QLayoutItem *item = m_outcomes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // the chip whose menu brought us here may be among them
        delete item;
    }
    bool others = false;
    for (const Outcome &outcome : program.outcomes) {
        const OutcomeSupport *support = supportOf(outcome.id.value);
        if (!support) {
            others = true;
            continue;
        }
        const QString name = rowName(tables::outcome, &outcome, program, interfaceLanguage());
        auto *line = new QWidget;
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        auto *statement = new MeasuredLabel(name);
        statement->setTextFormat(Qt::PlainText);
        statement->setWordWrap(true);
        auto *menu = new QMenu(line);
        connect(menu, &QMenu::aboutToShow, this, [this, menu, id = outcome.id.value] { listStrengths(*menu, id); });
        QToolButton *chip = menuButton(menu, tr("Strength of support: %1").arg(name));
        chip->setText(support->strength.isEmpty() ? u"–"_s : support->strength);
        chip->setFixedWidth(32);
        Theme::setLook(chip, "chip");
        row->addWidget(statement, 1);
        row->addWidget(chip, 0, Qt::AlignTop);
        m_outcomes->addWidget(line);
    }
    if (m_outcomes->count() == 0) { // a layout also calls itself empty while its widgets wait to be shown
        auto *none = new MeasuredLabel(program.outcomes.empty() ? tr("The program has no outcomes yet: add them on the page of outcomes.") : tr("This course supports no outcome yet."));
        none->setWordWrap(true);
        Theme::setLook(none, "note");
        m_outcomes->addWidget(none);
    }
    if (!others)
        return;
    auto *menu = new QMenu;
    QToolButton *add = menuButton(menu, tr("Add an outcome that this course supports"));
    menu->setParent(add, menu->windowFlags());
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { listOtherOutcomes(*menu); });
    add->setText(tr("+ Outcome"));
    m_outcomes->addWidget(add, 0, Qt::AlignLeft);
}

const OutcomeSupport *CourseDetails::supportOf(const QString &outcomeId) const
{
    const std::vector<OutcomeSupport> &supports = m_session.program().outcomeSupports;
    const auto found = std::ranges::find_if(supports, [&](const OutcomeSupport &support) {
        return support.outcomeId.value == outcomeId && support.courseId.value == m_courseId;
    });
    return found == supports.end() ? nullptr : &*found;
}

void CourseDetails::listStrengths(QMenu &menu, const QString &outcomeId)
{
    menu.clear();
    for (const Choice &strength : choices::strength)
        menu.addAction(Message(strength.label).text(), this, [this, outcomeId, code = QString::fromLatin1(strength.code)] { setStrength(outcomeId, code); });
    menu.addAction(tr("No support"), this, [this, outcomeId] { setStrength(outcomeId, {}); });
}

void CourseDetails::listOtherOutcomes(QMenu &menu)
{
    const Program &program = m_session.program();
    menu.clear();
    for (const Outcome &outcome : program.outcomes)
        if (!supportOf(outcome.id.value)) {
            const QString name = rowName(tables::outcome, &outcome, program, interfaceLanguage());
            menu.addAction(menu.fontMetrics().elidedText(name, Qt::ElideRight, 320), this, [this, id = outcome.id.value] { setStrength(id, u"M"_s); });
        }
}

void CourseDetails::setStrength(const QString &outcomeId, const QString &strength)
{
    const Program &program = m_session.program();
    const Table &table = tables::outcomeSupport;
    const OutcomeSupport *support = supportOf(outcomeId);
    if (!support)
        m_session.apply(edits::insertRow(table, {{table.field(u"outcome_id"), Value(outcomeId)},
                                                 {table.field(u"course_id"), Value(m_courseId)},
                                                 {table.field(u"strength"), Value(strength)}}));
    else if (strength.isEmpty())
        m_session.apply(edits::removeRows(program, table, {support->id.value}));
    else
        m_session.apply(edits::setField(program, table, support->id.value, *table.field(u"strength"), Value(strength)));
}

void CourseDetails::refreshChain()
{
    const Program &program = m_session.program();
    const RequisiteGraph &graph = m_session.facts().graph;
    const auto course = std::ranges::find_if(program.courses, [&](const Course &candidate) { return candidate.id.value == m_courseId; });
    if (course == program.courses.end())
        return;
    if (!graph.metrics.cycle.empty()) {
        m_chain->setText(tr("The prerequisites form a loop; their order cannot be told."));
        return;
    }
    const size_t vertex = size_t(course - program.courses.begin());
    // What must come before is what the graph with all arrows turned around blocks.
    std::vector<Edge> reversed;
    for (const Edge &edge : graph.edges)
        reversed.push_back({edge.to, edge.from});
    const GraphMetrics backwards = graphMetrics(int(program.courses.size()), reversed);
    if (vertex >= graph.metrics.courses.size() || vertex >= backwards.courses.size())
        return;
    QString sentence = tr("Courses before this one: %1, after it: %2.").arg(backwards.courses[vertex].blocking).arg(graph.metrics.courses[vertex].blocking);
    if (graph.metrics.longestChain.size() > 1 && std::ranges::find(graph.metrics.longestChain, int(vertex)) != graph.metrics.longestChain.end())
        sentence += tr(" It is on the longest chain of %1 courses.").arg(graph.metrics.longestChain.size());
    m_chain->setText(sentence);
}

} // namespace micromajor
