#include "ui/workbench/RuleSetMenu.h"

#include "core/rulesets/RuleSetReader.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/ProgramSession.h"

#include <QCoreApplication>
#include <QMenu>

namespace micromajor {

RuleSetMenu::RuleSetMenu(DocumentController &controller, QMenu &parentMenu, QObject *parent)
    : QObject(parent), m_controller(controller), m_menu(parentMenu.addMenu(tr("Rule sets")))
{
    m_menu->setEnabled(controller.session());
    connect(&controller, &DocumentController::sessionChanged, this, [this] { m_menu->setEnabled(m_controller.session()); });
    connect(m_menu, &QMenu::aboutToShow, this, &RuleSetMenu::fill);
}

void RuleSetMenu::fill()
{
    m_menu->clear();
    if (!m_controller.session())
        return;
    const Program &program = m_controller.session()->program();
    for (const RuleSet &set : builtInRuleSets()) {
        QAction *action = m_menu->addAction(set.name.text(interfaceLanguage()), this, [this, &set] { toggle(set); });
        action->setCheckable(true);
        action->setChecked(std::ranges::any_of(program.ruleSetUses, [&](const RuleSetUse &use) { return use.ruleSet == set.id; }));
    }
}

void RuleSetMenu::toggle(const RuleSet &set)
{
    ProgramSession &session = *m_controller.session();
    const Table &table = tables::ruleSetUse;
    std::vector<QString> existing;
    for (const RuleSetUse &use : session.program().ruleSetUses)
        if (use.ruleSet == set.id)
            existing.push_back(use.id.value);
    const Message name(set.name.text(interfaceLanguage()));
    Edit edit = existing.empty() ? edits::insertRow(table, {{table.field(u"rule_set"), Value(set.id)},
                                                            {table.field(u"version"), Value(set.version)},
                                                            {table.field(u"digest"), Value(set.digest)}})
                                 : edits::removeRows(session.program(), table, existing);
    edit.label = existing.empty() ? Message(QT_TRANSLATE_NOOP("core", "Answer to rule set %1"), {name})
                                  : Message(QT_TRANSLATE_NOOP("core", "No longer answer to rule set %1"), {name});
    session.apply(edit);
}

} // namespace micromajor
