#pragma once
#include "ui/workbench/Author.h"
#include "ui/workbench/Popover.h"

namespace micromajor {

/// Who works here: name and role, put on every step from now on.
class AuthorForm : public Popover
{
    Q_OBJECT

public:
    AuthorForm(const Author &author, QWidget *parent);

Q_SIGNALS:
    void chosen(const micromajor::Author &author);
};

} // namespace micromajor
