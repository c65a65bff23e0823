#pragma once
#include "ui/foundation/ProgramSession.h"

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QPushButton;

namespace micromajor {

/// One thing that the tour shows.
struct TourStep
{
    QString title;
    QString text;   ///< at most two sentences
    QString page;   ///< brought to the front
    QString target; ///< object name of the widget that the card explains
    std::function<void()> prepare; ///< done when the step is entered from the one before, so that the step has something to show
};

/// The accent frame around the widget that the tour speaks about; takes no mouse and no keyboard.
class TourFrame : public QWidget
{
    Q_OBJECT

public:
    explicit TourFrame(QWidget *window);

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A quiet card beside the thing it explains. It blocks nothing: whoever wants to try something tries it, and goes on with Next.
/// The card deletes itself at the end.
class Tour : public QFrame
{
    Q_OBJECT

public:
    /// `pages`: those that the window has; steps about others are left out. `openPage` brings one of them to the front.
    using OpenPage = std::function<void(const QString &page)>;
    Tour(ProgramSession &session, const QStringList &pages, OpenPage openPage, QWidget *window);
    ~Tour() override;

    const std::vector<TourStep> &steps() const { return m_steps; }
    int step() const { return m_step; }
    void go(int step);
    void end();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::vector<TourStep> allSteps();
    void place();
    QRect targetRect() const;
    const Finding *hoursProblem() const;
    void typeWrongHours();
    void takeFix();

    ProgramSession &m_session;
    OpenPage m_openPage;
    QWidget *m_window;
    std::vector<TourStep> m_steps;
    int m_step = -1;
    QPointer<QWidget> m_target;
    QPointer<TourFrame> m_frame; ///< the window may delete it first
    QLabel *m_title;
    QLabel *m_text;
    QLabel *m_progress;
    QPushButton *m_back;
    QPushButton *m_next;
};

} // namespace micromajor
