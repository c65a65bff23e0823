#include "ui/workbench/ExportMenu.h"

#include "core/exchange/forms/Forms.h"
#include "ui/workbench/DocumentController.h"

#include <QCoreApplication>
#include <QMenu>

namespace micromajor {

using namespace Qt::StringLiterals;

ExportMenu::ExportMenu(DocumentController &controller, QMenu &menu, QObject *parent)
    : QObject(parent)
{
    for (const Form &form : forms()) {
        const QString title = QCoreApplication::translate("core", form.title);
        const std::pair<QString, QString> formats[] = {{u"docx"_s, tr("%1 (Word)…").arg(title)}, {u"json"_s, tr("%1 (JSON)…").arg(title)}};
        for (const auto &[format, text] : formats) {
            QAction *action = menu.addAction(text, this, [&controller, &form, format = format] { controller.chooseAndExport(form, format); });
            action->setEnabled(controller.session());
            connect(&controller, &DocumentController::sessionChanged, action, [&controller, action] { action->setEnabled(controller.session()); });
        }
    }
}

} // namespace micromajor
