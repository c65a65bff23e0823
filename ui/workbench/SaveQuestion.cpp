#include "ui/workbench/SaveQuestion.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace micromajor {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(SaveQuestion)
};

} // namespace

UnsavedAnswer askAboutUnsaved(QWidget *window, const QString &programName)
{
    QMessageBox box(QMessageBox::NoIcon, Text::tr("Changes not saved"), Text::tr("“%1” has changes that are not saved. Save them?").arg(programName),
                    QMessageBox::NoButton, window);
    box.setObjectName(QStringLiteral("saveQuestion"));
    QPushButton *save = box.addButton(Text::tr("Save"), QMessageBox::AcceptRole);
    QPushButton *discard = box.addButton(Text::tr("Discard the changes"), QMessageBox::DestructiveRole);
    QPushButton *cancel = box.addButton(Text::tr("Cancel"), QMessageBox::RejectRole);
    save->setObjectName(QStringLiteral("save"));
    discard->setObjectName(QStringLiteral("discard"));
    cancel->setObjectName(QStringLiteral("cancel"));
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == save ? UnsavedAnswer::Save : box.clickedButton() == discard ? UnsavedAnswer::Discard : UnsavedAnswer::Cancel;
}

} // namespace micromajor
