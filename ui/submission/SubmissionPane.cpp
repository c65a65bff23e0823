#include "ui/submission/SubmissionPane.h"

#include "ui/foundation/StyledLabel.h"
#include "ui/submission/SubmissionView.h"

#include <QBoxLayout>
#include <QToolButton>

namespace micromajor {

using namespace Qt::StringLiterals;

SubmissionPane::SubmissionPane(ProgramSession &session, QWidget *parent)
    : QWidget(parent), m_view(new SubmissionView(session))
{
    setFocusProxy(m_view);
    setObjectName(u"submissionPane"_s);
    setAccessibleName(tr("Preview"));
    auto *close = new QToolButton;
    close->setIcon(Theme::current().icon("close"));
    close->setAccessibleName(tr("Close the preview"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &SubmissionPane::closeRequested);
    m_view->addTool(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid, 0, 0);
    layout->addWidget(m_view);
    setMinimumWidth(40 * Theme::grid);
}

QSize SubmissionPane::sizeHint() const
{
    return {56 * Theme::grid, 600};
}

} // namespace micromajor
