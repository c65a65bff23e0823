#pragma once
#include <QWidget>

namespace micromajor {

class ProgramSession;
class SubmissionView;

/// The pages beside the page that is being edited. They cost nothing while hidden.
class SubmissionPane : public QWidget
{
    Q_OBJECT

public:
    explicit SubmissionPane(ProgramSession &session, QWidget *parent = nullptr);

    SubmissionView &view() const { return *m_view; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void closeRequested();

private:
    SubmissionView *m_view;
};

} // namespace micromajor
