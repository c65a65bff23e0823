#include "ui/workbench/ActionCatalogue.h"

#include "ui/foundation/Theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QString translated(const char *source)
{
    return QCoreApplication::translate("actions", source);
}

/// In the widget that has the keyboard, which knows best what its keys mean.
void press(QKeyCombination keys)
{
    QKeyEvent event(QEvent::KeyPress, keys.key(), keys.keyboardModifiers());
    if (QWidget *focused = QApplication::focusWidget())
        QCoreApplication::sendEvent(focused, &event);
}

} // namespace

const std::vector<ActionEntry> &actionEntries()
{
    using enum ActionEntry::Menu;
    static const std::vector<ActionEntry> entries = {
        {"assistant", File, QT_TRANSLATE_NOOP("actions", "New program…"), QT_TRANSLATE_NOOP("actions", "Choose what a new program begins with and which rules it answers to"), Qt::CTRL | Qt::SHIFT | Qt::Key_N, "new", false},
        {"new", File, QT_TRANSLATE_NOOP("actions", "New blank program"), QT_TRANSLATE_NOOP("actions", "Begin a program with nothing filled in"), Qt::CTRL | Qt::Key_N, nullptr, false},
        {"gallery", File, QT_TRANSLATE_NOOP("actions", "Samples and recent files"), QT_TRANSLATE_NOOP("actions", "Show the start page"), {}, "sample", false},
        {"open", File, QT_TRANSLATE_NOOP("actions", "Open…"), QT_TRANSLATE_NOOP("actions", "Open a program file"), Qt::CTRL | Qt::Key_O, "open", false, true},
        {"save", File, QT_TRANSLATE_NOOP("actions", "Save"), QT_TRANSLATE_NOOP("actions", "Write the program to its file"), Qt::CTRL | Qt::Key_S, "save", true},
        {"save-as", File, QT_TRANSLATE_NOOP("actions", "Save as…"), QT_TRANSLATE_NOOP("actions", "Write the program to another file and continue there"), Qt::CTRL | Qt::SHIFT | Qt::Key_S, "save-as", true},
        {"save-clean-copy", File, QT_TRANSLATE_NOOP("actions", "Save a clean copy…"), QT_TRANSLATE_NOOP("actions", "Write another file without history, comments, reviews, telephone numbers and e-mail addresses"), {}, "copy", true, true},
        {"compare-file", File, QT_TRANSLATE_NOOP("actions", "Compare with file…"), QT_TRANSLATE_NOOP("actions", "See what differs from another draft, and what follows from it"), {}, nullptr, true},
        {"merge-file", File, QT_TRANSLATE_NOOP("actions", "Merge with file…"), QT_TRANSLATE_NOOP("actions", "Bring another draft of this program in as one step"), {}, nullptr, true, true},
        {"close", File, QT_TRANSLATE_NOOP("actions", "Close program"), QT_TRANSLATE_NOOP("actions", "Close the program and show the start page"), Qt::CTRL | Qt::Key_W, "close", true},
        {"quit", File, QT_TRANSLATE_NOOP("actions", "Quit"), QT_TRANSLATE_NOOP("actions", "Close the window"), Qt::CTRL | Qt::Key_Q, nullptr, false},
        {"undo", Edit, QT_TRANSLATE_NOOP("actions", "Undo"), QT_TRANSLATE_NOOP("actions", "Take back the last step"), Qt::CTRL | Qt::Key_Z, "undo", true},
        {"redo", Edit, QT_TRANSLATE_NOOP("actions", "Redo"), QT_TRANSLATE_NOOP("actions", "Do the step again that was taken back"), Qt::CTRL | Qt::Key_Y, "redo", true, true},
        {"cut", Edit, QT_TRANSLATE_NOOP("actions", "Cut"), QT_TRANSLATE_NOOP("actions", "Cut the selected text or rows"), Qt::CTRL | Qt::Key_X, "cut", false},
        {"copy", Edit, QT_TRANSLATE_NOOP("actions", "Copy"), QT_TRANSLATE_NOOP("actions", "Copy the selected text, cells or rows"), Qt::CTRL | Qt::Key_C, "copy", false},
        {"paste", Edit, QT_TRANSLATE_NOOP("actions", "Paste"), QT_TRANSLATE_NOOP("actions", "Paste text, or a table from a spreadsheet"), Qt::CTRL | Qt::Key_V, "paste", false},
        {"select-all", Edit, QT_TRANSLATE_NOOP("actions", "Select all"), QT_TRANSLATE_NOOP("actions", "Select all text or all cells"), Qt::CTRL | Qt::Key_A, nullptr, false, true},
        {"find", Edit, QT_TRANSLATE_NOOP("actions", "Find in all texts…"), QT_TRANSLATE_NOOP("actions", "Find words in every text of the program"), Qt::CTRL | Qt::Key_F, "search", true},
        {"replace", Edit, QT_TRANSLATE_NOOP("actions", "Replace in all texts…"), QT_TRANSLATE_NOOP("actions", "Replace words in every text of the program, as one step"), Qt::CTRL | Qt::Key_H, nullptr, true},
        {"find-next", Edit, QT_TRANSLATE_NOOP("actions", "Next place found"), QT_TRANSLATE_NOOP("actions", "Go to the next place found"), Qt::Key_F3, "down", true},
        {"find-previous", Edit, QT_TRANSLATE_NOOP("actions", "Previous place found"), QT_TRANSLATE_NOOP("actions", "Go to the place found before"), Qt::SHIFT | Qt::Key_F3, "up", true, true},
        {"arrange-terms", Edit, QT_TRANSLATE_NOOP("actions", "Arrange terms…"), QT_TRANSLATE_NOOP("actions", "Propose a term for every course"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, "map", true, true},
        {"comment-here", Edit, QT_TRANSLATE_NOOP("actions", "Comment on this…"), QT_TRANSLATE_NOOP("actions", "Write a comment on the selected row, value or problem"), Qt::CTRL | Qt::ALT | Qt::Key_M, "comments", true, true},
        {"author", Edit, QT_TRANSLATE_NOOP("actions", "Your name and role…"), QT_TRANSLATE_NOOP("actions", "The name and role that the history records for your steps"), {}, "person", false},
        {"palette", View, QT_TRANSLATE_NOOP("actions", "Go to…"), QT_TRANSLATE_NOOP("actions", "Run a command or go to a page, course, outcome, person or problem by typing its name"), Qt::CTRL | Qt::Key_K, "palette", false, true},
        {"show-problems", View, QT_TRANSLATE_NOOP("actions", "Problems pane"), QT_TRANSLATE_NOOP("actions", "Show or hide the list of problems"), Qt::CTRL | Qt::Key_J, nullptr, true},
        {"show-inspector", View, QT_TRANSLATE_NOOP("actions", "Inspector"), QT_TRANSLATE_NOOP("actions", "Show or hide the details of the selected row"), Qt::CTRL | Qt::Key_I, nullptr, true},
        {"show-comments", View, QT_TRANSLATE_NOOP("actions", "Comments"), QT_TRANSLATE_NOOP("actions", "Show or hide the comments and the answers to them"), Qt::CTRL | Qt::SHIFT | Qt::Key_M, "comments", true},
        {"show-preview", View, QT_TRANSLATE_NOOP("actions", "Submission beside the page"), QT_TRANSLATE_NOOP("actions", "Show the pages of the form beside the page that is being edited"), Qt::CTRL | Qt::SHIFT | Qt::Key_P, "submission", true, true},
        {"next-pane", View, QT_TRANSLATE_NOOP("actions", "Next part of the window"), QT_TRANSLATE_NOOP("actions", "Go on to outline, page, problems, inspector with the keyboard"), Qt::Key_F6, nullptr, true},
        {"previous-pane", View, QT_TRANSLATE_NOOP("actions", "Previous part of the window"), QT_TRANSLATE_NOOP("actions", "Go back to the part before with the keyboard"), Qt::SHIFT | Qt::Key_F6, nullptr, true, true},
        {"dark", View, QT_TRANSLATE_NOOP("actions", "Dark colours"), QT_TRANSLATE_NOOP("actions", "Switch between light and dark colours"), {}, "theme", false},
        {"chinese", View, QT_TRANSLATE_NOOP("actions", "中文"), QT_TRANSLATE_NOOP("actions", "Show the interface in Chinese"), {}, "language", false},
        {"english", View, QT_TRANSLATE_NOOP("actions", "English"), QT_TRANSLATE_NOOP("actions", "Show the interface in English"), {}, "language", false},
        {"next-problem", Check, QT_TRANSLATE_NOOP("actions", "Next problem"), QT_TRANSLATE_NOOP("actions", "Go to the next problem"), Qt::Key_F8, "down", true},
        {"previous-problem", Check, QT_TRANSLATE_NOOP("actions", "Previous problem"), QT_TRANSLATE_NOOP("actions", "Go to the problem before"), Qt::SHIFT | Qt::Key_F8, "up", true},
        {"fixes", Check, QT_TRANSLATE_NOOP("actions", "Fixes…"), QT_TRANSLATE_NOOP("actions", "What can be done about the selected problem"), Qt::CTRL | Qt::Key_Period, "fix", true},
        {"why", Check, QT_TRANSLATE_NOOP("actions", "Why?"), QT_TRANSLATE_NOOP("actions", "The clause behind the selected problem"), Qt::CTRL | Qt::SHIFT | Qt::Key_Period, "why", true},
        {"waive", Check, QT_TRANSLATE_NOOP("actions", "Waive…"), QT_TRANSLATE_NOOP("actions", "Accept the selected problem with a reason"), {}, "waive", true, true},
        {"edit-rule-sets", RuleSets, QT_TRANSLATE_NOOP("actions", "Edit rule sets…"), QT_TRANSLATE_NOOP("actions", "Make, change and share the rule sets of your school"), {}, "settings", false},
        {"help", Help, QT_TRANSLATE_NOOP("actions", "Help on this page"), QT_TRANSLATE_NOOP("actions", "What belongs on the page in front, its keys, and what the rules look at"), Qt::Key_F1, "help", false},
        {"shortcuts", Help, QT_TRANSLATE_NOOP("actions", "Keyboard shortcuts"), QT_TRANSLATE_NOOP("actions", "All keys of the window"), Qt::CTRL | Qt::Key_F1, nullptr, false},
        {"tour", Help, QT_TRANSLATE_NOOP("actions", "Three-minute tour"), QT_TRANSLATE_NOOP("actions", "See the window at work on a sample"), {}, "sample", false, true},
        {"about", Help, QT_TRANSLATE_NOOP("actions", "About Micromajor Workbench"), QT_TRANSLATE_NOOP("actions", "Version and licence"), {}, nullptr, false},
    };
    return entries;
}

ActionCatalogue::ActionCatalogue(QObject *parent)
    : QObject(parent)
{
    for (const ActionEntry &entry : actionEntries()) {
        auto *action = new QAction(translated(entry.text), this);
        action->setObjectName(QString::fromLatin1(entry.id));
        action->setToolTip(translated(entry.tip));
        action->setStatusTip({});
        action->setShortcut(entry.shortcut);
        if (entry.icon)
            action->setIcon(Theme::current().icon(entry.icon, Theme::current().muted));
        m_actions.emplace(entry.id, action);
    }
    for (const char *id : {"cut", "copy", "paste", "select-all"})
        connect(action(id), &QAction::triggered, this, [keys = action(id)->shortcut()[0]] { press(keys); });
    for (const char *id : {"show-problems", "show-inspector", "show-comments", "show-preview", "dark", "chinese", "english"}) {
        action(id)->setCheckable(true);
        action(id)->setIconVisibleInMenu(false); // it would stand where the tick belongs
    }
}

QAction *ActionCatalogue::action(const char *id) const
{
    return m_actions.at(id);
}

std::vector<QAction *> ActionCatalogue::actions() const
{
    std::vector<QAction *> all;
    for (const ActionEntry &entry : actionEntries())
        all.push_back(action(entry.id));
    return all;
}

void ActionCatalogue::fill(QMenuBar &bar)
{
    using enum ActionEntry::Menu;
    const std::pair<ActionEntry::Menu, const char *> menus[] = {
        {File, QT_TRANSLATE_NOOP("actions", "&File")},     {Edit, QT_TRANSLATE_NOOP("actions", "&Edit")},
        {View, QT_TRANSLATE_NOOP("actions", "&View")},     {Check, QT_TRANSLATE_NOOP("actions", "&Check")},
        {Export, QT_TRANSLATE_NOOP("actions", "E&xport")}, {Help, QT_TRANSLATE_NOOP("actions", "&Help")}};
    for (const auto &[menu, text] : menus) {
        m_menus[menu] = bar.addMenu(translated(text));
        m_menus[menu]->setToolTipsVisible(true);
    }
    for (const ActionEntry &entry : actionEntries()) {
        if (entry.menu == RuleSets)
            continue;
        m_menus[entry.menu]->addAction(action(entry.id));
        if (entry.separatorAfter)
            m_menus[entry.menu]->addSeparator();
    }
}

QMenu *ActionCatalogue::menu(ActionEntry::Menu menu) const
{
    return m_menus.at(menu);
}

void ActionCatalogue::setProgramOpen(bool open)
{
    for (const ActionEntry &entry : actionEntries())
        if (entry.needsProgram)
            action(entry.id)->setEnabled(open);
}

} // namespace micromajor
