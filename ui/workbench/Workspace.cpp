#include "ui/workbench/Workspace.h"

#include "ui/workbench/Inspector.h"
#include "ui/workbench/Outline.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/ProblemsPane.h"

#include <QSettings>

namespace micromajor {

using namespace Qt::StringLiterals;

Workspace::Workspace(ProgramSession &session, QSettings &settings, QWidget *parent)
    : QSplitter(Qt::Horizontal, parent), m_settings(settings), m_pages(new PageStack(session)), m_outline(new Outline(session, *m_pages)),
      m_problems(new ProblemsPane(session, *m_pages)), m_inspector(new Inspector(session)), m_middle(new QSplitter(Qt::Vertical))
{
    m_middle->setHandleWidth(1);
    m_middle->setChildrenCollapsible(false);
    m_middle->addWidget(m_pages);
    m_middle->addWidget(m_problems);
    m_middle->setStretchFactor(0, 1);
    m_problems->setMinimumHeight(120);

    setHandleWidth(1);
    setChildrenCollapsible(false);
    addWidget(m_outline);
    addWidget(m_middle);
    addWidget(m_inspector);
    setStretchFactor(1, 1);
    m_outline->setMinimumWidth(180);
    m_inspector->setMinimumWidth(260);
    restore();
    setFocusProxy(m_outline);

    connect(m_pages, &PageStack::currentChanged, this, &Workspace::showPanes);
    connect(m_inspector, &Inspector::fixesRequested, m_problems, qOverload<const Finding &, const QRect &>(&ProblemsPane::openFixes));
    connect(m_inspector, &Inspector::whyRequested, m_problems, qOverload<const Finding &, const QRect &>(&ProblemsPane::openWhy));
    connect(m_inspector, &Inspector::waiverRequested, m_problems, qOverload<const Finding &, const QRect &>(&ProblemsPane::openWaiver));
}

Workspace::~Workspace()
{
    m_settings.setValue(u"workspace/columns"_s, saveState());
    m_settings.setValue(u"workspace/rows"_s, m_middle->saveState());
    m_settings.setValue(u"workspace/problems"_s, m_wantsProblems);
    m_settings.setValue(u"workspace/inspector"_s, m_wantsInspector);
}

void Workspace::restore()
{
    setSizes({208, 960, 272});
    m_middle->setSizes({600, 216});
    restoreState(m_settings.value(u"workspace/columns"_s).toByteArray());
    m_middle->restoreState(m_settings.value(u"workspace/rows"_s).toByteArray());
    m_wantsProblems = m_settings.value(u"workspace/problems"_s, true).toBool();
    m_wantsInspector = m_settings.value(u"workspace/inspector"_s, true).toBool();
    showPanes();
}

void Workspace::setWantsProblems(bool wanted)
{
    m_wantsProblems = wanted;
    showPanes();
}

void Workspace::setWantsInspector(bool wanted)
{
    m_wantsInspector = wanted;
    showPanes();
}

void Workspace::showPanes()
{
    const bool overview = m_pages->currentIndex() >= 0 && QLatin1StringView(m_pages->entry(m_pages->currentIndex()).id) == "overview"_L1;
    m_problems->setVisible(m_wantsProblems && !overview);
    m_inspector->setVisible(m_wantsInspector && !overview);
}

} // namespace micromajor
