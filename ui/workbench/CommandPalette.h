#pragma once
#include "ui/workbench/Popover.h"

#include <QIcon>

#include <functional>

class QLineEdit;
class QListWidget;

namespace micromajor {

/// One line edit to run any command or open any page by typing part of its name.
class CommandPalette : public Popover
{
    Q_OBJECT

public:
    struct Entry
    {
        QString text;
        QString hint; ///< its shortcut
        QIcon icon;
        std::function<void()> run;
    };
    CommandPalette(std::vector<Entry> entries, QWidget *parent);

private:
    void list(const QString &text);
    void run();
    bool eventFilter(QObject *watched, QEvent *event) override;

    std::vector<Entry> m_entries;
    QLineEdit *m_text;
    QListWidget *m_list;
};

} // namespace micromajor
