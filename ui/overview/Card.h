#pragma once
#include "ui/foundation/ProgramSession.h"

#include <QFrame>

class QPushButton;
class QHBoxLayout;
class QVBoxLayout;

namespace micromajor {

class StyledLabel;

/// A framed area of the overview. Words and figures are there at once; a chart is made after the page has been painted for the first time.
class Card : public QFrame
{
    Q_OBJECT

public:
    Card(ProgramSession &session, const QString &title);

    /// Takes the words and figures from the session.
    virtual void refresh() = 0;
    /// Makes the chart if there is something to draw, or brings its data up to date. Only called after refresh().
    virtual void refreshChart() {}

protected:
    ProgramSession &session() const { return m_session; }
    QHBoxLayout *head() const { return m_head; } ///< the line of the title; controls stand at its right end
    QVBoxLayout *body() const { return m_body; }

private:
    ProgramSession &m_session;
    QHBoxLayout *m_head;
    QVBoxLayout *m_body;
};

/// One sentence and, if there is one, the way on: where something is not there yet.
class CardNote : public QWidget
{
    Q_OBJECT

public:
    CardNote();

    /// Hides itself if there is nothing to say.
    void say(const QString &sentence, const QString &action = {}, const Place &target = {});
    QString sentence() const;

Q_SIGNALS:
    void followed(const micromajor::Place &target);

private:
    StyledLabel *m_sentence;
    QPushButton *m_action;
    Place m_target;
};

} // namespace micromajor
