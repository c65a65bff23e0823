#pragma once
#include "ui/workbench/Popover.h"

#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace micromajor {

/// One line edit to run any command and to go to any page, course, outcome, person or problem by typing part of its name.
class CommandPalette : public Popover
{
    Q_OBJECT

public:
    struct Entry
    {
        enum Kind { Page, Command, Course, Outcome, Person, Problem };
        Kind kind = Command;
        QString text;
        QString also; ///< other names by which it is found: a code, the name in the other language
        QString hint; ///< its shortcut, or where it is
        QIcon icon;
        std::function<void()> run;
    };
    CommandPalette(std::vector<Entry> entries, QWidget *parent);

    /// How well a name answers to what was typed; 0 = not at all. All words must occur: as the whole, at its beginning, at the beginning of a
    /// word, within it, or, least, letter after letter. Both case-folded. O(length).
    static int closeness(const QString &typed, const QString &name);

private:
    /// An entry as it is compared, folded once.
    struct Names
    {
        QString text;
        QString also;
    };
    void list(const QString &text);
    std::vector<std::pair<int, size_t>> closest(const QString &typed, Entry::Kind kind) const;
    void add(size_t index, bool firstOfItsKind);
    void run();
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::vector<Entry> m_entries;
    std::vector<Names> m_names;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace micromajor
