#pragma once
#include <QObject>

class QMenu;

namespace micromajor {

class DocumentController;
struct RuleSet;

/// Which of the shipped rule sets the open program answers to; choosing one is an edit of the program.
class RuleSetMenu : public QObject
{
    Q_OBJECT

public:
    RuleSetMenu(DocumentController &controller, QMenu &parentMenu, QObject *parent);

private:
    void fill();
    void toggle(const RuleSet &set);

    DocumentController &m_controller;
    QMenu *m_menu;
};

} // namespace micromajor
