#include "ui/workbench/AuthorForm.h"

#include "ui/foundation/StyledLabel.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace micromajor {

AuthorForm::AuthorForm(const Author &author, QWidget *parent)
    : Popover(parent)
{
    setFixedWidth(400);
    setAccessibleName(tr("Your name and role"));
    auto *name = new QLineEdit(author.name);
    auto *role = new QComboBox;
    role->setEditable(true);
    role->setInsertPolicy(QComboBox::NoInsert);
    role->addItem(QString());
    for (const Choice &choice : authorRoles())
        role->addItem(roleText(QString::fromLatin1(choice.code)));
    role->setCurrentText(roleText(author.role));
    auto *done = new QPushButton(tr("Use this name"));
    done->setAccessibleName(done->text());
    done->setAutoDefault(true);
    Theme::setLook(done, "primary");
    auto *about = new StyledLabel(Theme::TextStyle::Note, tr("Your steps in the history and your comments are signed with this; nothing else differs."), StyledLabel::Muted);
    about->setWordWrap(true);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 12, 2 * Theme::grid, 12);
    layout->setSpacing(Theme::half);
    const std::pair<QString, QWidget *> fields[] = {{tr("Your name"), name}, {tr("Role"), role}};
    for (const auto &[text, control] : fields) {
        auto *label = new StyledLabel(Theme::TextStyle::Body, text);
        label->setBuddy(control);
        control->setAccessibleName(text);
        layout->addWidget(label);
        layout->addWidget(control);
        layout->addSpacing(Theme::half);
    }
    layout->addWidget(about);
    layout->addSpacing(Theme::half);
    layout->addWidget(done, 0, Qt::AlignLeft);
    setFocusProxy(name);

    connect(name, &QLineEdit::returnPressed, done, &QPushButton::click);
    connect(role->lineEdit(), &QLineEdit::returnPressed, done, &QPushButton::click);
    connect(done, &QPushButton::clicked, this, [this, name, role] {
        const Author given{name->text().trimmed(), roleCode(role->currentText())};
        close();
        Q_EMIT chosen(given);
    });
}

} // namespace micromajor
