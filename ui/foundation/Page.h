#pragma once
#include "ui/foundation/ProgramSession.h"

#include <QWidget>

namespace micromajor {

/// One page of the workbench. It shows the session's program, refreshes itself on programChanged and sends edits to the session.
class Page : public QWidget
{
    Q_OBJECT

public:
    Page(ProgramSession &session, QWidget *parent) : QWidget(parent), m_session(session) {}

    /// Brings the place into view and gives it the keyboard focus. Only called for places that the page's entry shows.
    virtual void focusPlace(const Place &place) = 0;
    /// What the keyboard comes to first; null: what the Tab key reaches first.
    virtual QWidget *firstStop() const { return nullptr; }

Q_SIGNALS:
    /// The page offers one of the window's commands, named by its id in the action catalogue.
    void commandRequested(const QString &id);

protected:
    ProgramSession &session() const { return m_session; }

private:
    ProgramSession &m_session;
};

} // namespace micromajor
