#include "ui/workbench/RuleSetMenu.h"

#include "core/rulesets/RulePage.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "core/rulesets/RuleSetUses.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/workbench/DocumentController.h"

#include <QMenu>

namespace micromajor {

using namespace Qt::StringLiterals;

RuleSetMenu::RuleSetMenu(DocumentController &controller, QMenu &parentMenu, QAction *edit, QObject *parent)
    : QObject(parent), m_controller(controller), m_menu(parentMenu.addMenu(tr("Rule sets"))), m_edit(edit)
{
    m_menu->setToolTipsVisible(true);
    connect(m_menu, &QMenu::aboutToShow, this, &RuleSetMenu::fill);
    fill();
}

void RuleSetMenu::fill()
{
    m_menu->clear();
    if (m_controller.session()) {
        for (const RuleSet &set : builtInRuleSets())
            add(set);
        m_menu->addSeparator();
        for (const OwnRuleSet &own : ownRuleSets())
            if (own.set)
                add(*own.set);
        m_menu->addSeparator();
    }
    m_menu->addAction(m_edit);
}

void RuleSetMenu::add(const RuleSet &set)
{
    const Program &program = m_controller.session()->program();
    // The layer stands where other entries have their shortcut.
    const QString name = set.name.text(interfaceLanguage()).replace(u'&', u"&&"_s);
    QAction *action = m_menu->addAction(name + u'\t' + nameOf(set.layer).text(), this, [this, set] { toggle(set); });
    action->setToolTip(tr("%1, version %2").arg(set.issuer.text(interfaceLanguage()), set.version));
    action->setCheckable(true);
    action->setChecked(std::ranges::any_of(program.ruleSetUses, [&](const RuleSetUse &use) { return use.ruleSet == set.id; }));
}

void RuleSetMenu::toggle(const RuleSet &set)
{
    ProgramSession &session = *m_controller.session();
    session.apply(toggleRuleSet(session.program(), set));
}

} // namespace micromajor
