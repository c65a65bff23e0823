#pragma once
#include <QObject>

class QAction;
class QMenu;

namespace micromajor {

class DocumentController;
struct RuleSet;

/// Which rule sets the open program answers to, shipped ones and the user's own; choosing one is an edit of the program.
class RuleSetMenu : public QObject
{
    Q_OBJECT

public:
    /// `edit` opens the window of the rule sets; it stands below the sets.
    RuleSetMenu(DocumentController &controller, QMenu &parentMenu, QAction *edit, QObject *parent);

private:
    void fill();
    void add(const RuleSet &set);
    void toggle(const RuleSet &set);

    DocumentController &m_controller;
    QMenu *m_menu;
    QAction *m_edit;
};

} // namespace micromajor
