#include "ui/workbench/PaletteEntries.h"

#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/PageStack.h"

#include <QAction>
#include <QCoreApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

using Entry = CommandPalette::Entry;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PaletteEntries)
};

QIcon picture(const char *name)
{
    return Theme::current().icon(name, Theme::current().muted);
}

/// One entry for each row; `also` are the other names by which people look for it.
template<class Row, class Also>
void addRows(std::vector<Entry> &entries, Entry::Kind kind, const char *icon, const std::vector<Row> &rows, ProgramSession &session, Also &&also)
{
    const QIcon shown = picture(icon);
    for (const Row &row : rows) {
        const auto &[other, hint] = also(row);
        const Place place{&tableOf<Row>(), row.id.value, nullptr};
        entries.push_back({kind, rowName(tableOf<Row>(), &row, session.program(), interfaceLanguage()), other, hint, shown, [&session, place] { session.jumpTo(place); }});
    }
}

void addProgram(std::vector<Entry> &entries, ProgramSession &session, PageStack &pages)
{
    using Names = std::pair<QString, QString>;
    const Program &program = session.program();
    addRows(entries, Entry::Course, "courses", program.courses, session, [](const Course &course) {
        return Names{u"%1 %2 %3"_s.arg(course.code, course.nameEn, course.nameZh), course.code};
    });
    addRows(entries, Entry::Outcome, "outcomes", program.outcomes, session, [](const Outcome &outcome) { return Names{u"%1 %2"_s.arg(outcome.code, outcome.statement), QString()}; });
    addRows(entries, Entry::Person, "person", program.people, session, [](const Person &person) {
        return Names{person.workplace, person.workplace.isEmpty() ? person.title : person.workplace};
    });
    for (const Finding *finding : session.problems()) {
        const Place place = ProgramSession::workPlace(*finding);
        const int home = pages.homeOf(place);
        entries.push_back({Entry::Problem, finding->message.text(), finding->rule, home < 0 ? QString() : pages.title(home),
                           Theme::current().icon(finding->verdict, finding->severity), [&session, place] { session.jumpTo(place); }});
    }
}

QString line(const QString &keys, const QString &text)
{
    return u"| %1 | %2 |\n"_s.arg(keys, text);
}

} // namespace

std::vector<Entry> paletteEntries(const ActionCatalogue &actions, ProgramSession *session, PageStack *pages)
{
    std::vector<Entry> entries;
    if (pages)
        for (int index = 0; index < pages->count(); ++index)
            entries.push_back({Entry::Page, pages->title(index), QString::fromLatin1(pages->entry(index).id), {}, picture(pages->entry(index).icon),
                               [pages, index] { pages->setCurrentIndex(index); }});
    for (QAction *action : actions.actions())
        if (action->isEnabled() && action != actions.action("palette"))
            entries.push_back({Entry::Command, action->text().remove(u"…"_s), action->objectName(), action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                               [action] { action->trigger(); }});
    if (session)
        addProgram(entries, *session, *pages);
    return entries;
}

QString shortcutsHelp()
{
    QString text = u"# "_s + Text::tr("Keyboard shortcuts") + u"\n\n"_s;
    const QString head = line(Text::tr("Key"), Text::tr("What it does")) + u"|---|---|\n"_s;
    text += u"## "_s + Text::tr("Commands") + u"\n\n"_s + head;
    for (const ActionEntry &entry : actionEntries())
        if (!entry.shortcut.isEmpty())
            text += line(entry.shortcut.toString(QKeySequence::NativeText), QCoreApplication::translate("actions", entry.text));
    const std::pair<QString, QString> keys[] = {
        {u"Tab / Shift+Tab"_s, Text::tr("Next field, field before")},
        {u"Enter"_s, Text::tr("In a list of problems or places found: go there")},
        {u"Esc"_s, Text::tr("Close what is open above the page; in a cell: take back what was typed")},
        {u"F2"_s, Text::tr("In a table: edit the cell")},
        {u"Delete"_s, Text::tr("In a table: empty the cells; the value is then not stated")},
        {u"Ctrl+C / Ctrl+V"_s, Text::tr("In a table: copy cells, paste a block from Excel, WPS or Word")},
        {u"Ctrl+D"_s, Text::tr("In the course table: fill down")},
        {u"Alt+↑ / Alt+↓"_s, Text::tr("In lists: move the row")},
        {u"H M L"_s, Text::tr("In the outcome matrix: how strongly the course supports the outcome")},
    };
    text += u"\n## "_s + Text::tr("Inside the pages") + u"\n\n"_s + head;
    for (const auto &[key, meaning] : keys)
        text += line(key, meaning);
    return text;
}

} // namespace micromajor
