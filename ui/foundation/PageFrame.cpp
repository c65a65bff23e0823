#include "ui/foundation/PageFrame.h"

#include "ui/foundation/StyledLabel.h"

#include <QVBoxLayout>

namespace micromajor {

QVBoxLayout *addPageHead(QWidget *page, const QString &title, QWidget *subtitle)
{
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::margin, 2 * Theme::grid, Theme::margin, Theme::margin);
    column->setSpacing(Theme::grid);
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addWidget(new StyledLabel(Theme::TextStyle::PageTitle, title));
    head->addWidget(subtitle);
    column->addLayout(head);
    column->addSpacing(Theme::half);
    return column;
}

} // namespace micromajor
