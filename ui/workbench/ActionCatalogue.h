#pragma once
#include <QKeySequence>
#include <QObject>

#include <map>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace micromajor {

/// One command of the window. Menus, the command palette and the tests read this table; nothing else names a shortcut.
struct ActionEntry
{
    enum class Menu { File, Edit, View, Check, Export, Help, RuleSets };
    const char *id;
    Menu menu;
    const char *text; ///< English, context "actions"
    const char *tip;  ///< what it does, in a sentence
    QKeySequence shortcut;
    const char *icon; ///< resources/icons/<icon>.svg, or null
    bool needsProgram;
    bool separatorAfter = false;
};
const std::vector<ActionEntry> &actionEntries();

/// The actions of one window, made from the table.
class ActionCatalogue : public QObject
{
    Q_OBJECT

public:
    explicit ActionCatalogue(QObject *parent = nullptr);

    QAction *action(const char *id) const;
    std::vector<QAction *> actions() const; ///< in the order of the table
    void fill(QMenuBar &bar);
    QMenu *menu(ActionEntry::Menu menu) const; ///< after fill(), not RuleSets, which RuleSetMenu makes: for what depends on the program or the user (recent files, rule sets)
    void setProgramOpen(bool open);

private:
    std::map<std::string, QAction *> m_actions;
    std::map<ActionEntry::Menu, QMenu *> m_menus;
};

} // namespace micromajor
