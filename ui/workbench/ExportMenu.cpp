#include "ui/workbench/ExportMenu.h"

#include "core/exports/FormExport.h"
#include "ui/submission/Exporter.h"
#include "ui/workbench/DocumentController.h"

#include <QMenu>

namespace micromajor {

using namespace Qt::StringLiterals;

ExportMenu::ExportMenu(DocumentController &controller, QMenu &menu, QWidget *window) : QObject(window), m_controller(controller), m_window(window)
{
    const auto add = [this](QMenu &to, const QString &text, auto &&go) {
        QAction *action = to.addAction(text, this, go);
        action->setEnabled(m_controller.session());
        connect(&m_controller, &DocumentController::sessionChanged, action, [this, action] { action->setEnabled(m_controller.session()); });
    };
    for (const FormTemplate &form : forms()) {
        QMenu *formats = menu.addMenu(form.name().text(interfaceLanguage()));
        for (const auto &[format, text] : {std::pair(u"docx"_s, tr("Word…")), std::pair(u"pdf"_s, tr("PDF…")), std::pair(u"json"_s, tr("JSON…"))})
            add(*formats, text, [this, &form, format = format] { m_exporter->chooseForm(form, format); });
    }
    add(menu, tr("Fill your school's own Word form…"), [this] { m_exporter->chooseOwnForm(); });
    menu.addSeparator();
    QMenu *data = menu.addMenu(tr("Data"));
    for (const DataExport &format : dataExports())
        add(*data, Message(format.title).text() + u'…', [this, &format] { m_exporter->chooseData(format); });
    menu.addSeparator();
    QAction *contacts = menu.addAction(tr("With telephone and mail of people"));
    contacts->setCheckable(true);
    contacts->setChecked(true);
    connect(contacts, &QAction::toggled, this, [this](bool with) {
        m_contacts = with;
        if (m_exporter)
            m_exporter->setContacts(with);
    });
    connect(&controller, &DocumentController::sessionAboutToChange, this, [this] { m_exporter.reset(); });
    connect(&controller, &DocumentController::sessionChanged, this, &ExportMenu::follow);
    follow();
}

ExportMenu::~ExportMenu() = default;

void ExportMenu::follow()
{
    m_exporter.reset();
    if (!m_controller.session())
        return;
    m_exporter = std::make_unique<Exporter>(*m_controller.session(), m_window);
    m_exporter->setContacts(m_contacts);
    m_exporter->setProposal([this] { return m_controller.exportProposal(); });
    connect(m_exporter.get(), &Exporter::noticed, &m_controller, &DocumentController::noticed);
}

} // namespace micromajor
