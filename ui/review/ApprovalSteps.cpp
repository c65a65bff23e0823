#include "ui/review/ApprovalSteps.h"

#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "core/review/JudgementState.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/review/StepButton.h"

#include <QCoreApplication>
#include <QGridLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int stepsInRow = 5; ///< the five of the form; partners stand below

ApprovalSteps::ApprovalSteps(ProgramSession &session, QWidget *parent) : QWidget(parent), m_session(session), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(Theme::half);
    refresh();
}

static QString titleOf(const ApprovalStage &stage, const Program &program)
{
    if (stage.partner)
        return rowName(tables::organisation, stage.partner, program, interfaceLanguage());
    // Short names: the form's own words are too long for a step.
    static const std::pair<QLatin1StringView, const char *> names[] = {
        {"leader"_L1, QT_TRANSLATE_NOOP("micromajor::ApprovalSteps", "The leader")},
        {"college"_L1, QT_TRANSLATE_NOOP("micromajor::ApprovalSteps", "The college")},
        {"academic-affairs"_L1, QT_TRANSLATE_NOOP("micromajor::ApprovalSteps", "The academic affairs office")},
        {"committee"_L1, QT_TRANSLATE_NOOP("micromajor::ApprovalSteps", "The committee")},
        {"university"_L1, QT_TRANSLATE_NOOP("micromajor::ApprovalSteps", "The university")},
    };
    for (const auto &[step, name] : names)
        if (stage.step == step)
            return ApprovalSteps::tr(name);
    return stage.step;
}

static StepButton::Look lookOf(const ApprovalStage &stage, const Program &program)
{
    StepButton::Look look;
    look.title = titleOf(stage, program);
    look.state = ApprovalSteps::tr("Nothing recorded");
    if (!stage.approval)
        return look;
    static const Field &state = fieldOf<Approval>(u"state");
    const QString code = stage.approval->state;
    look.state = code.isEmpty() ? ApprovalSteps::tr("State not stated") : displayText(state, code, program, interfaceLanguage());
    if (code == "approved"_L1)
        look.verdict = Verdict::Met;
    else if (code == "returned"_L1 || code == "rejected"_L1)
        look.verdict = Verdict::NotMet;
    look.severity = code == "rejected"_L1 ? Severity::Error : Severity::Warning;
    QStringList who{stage.approval->signatory, stage.approval->date};
    who.removeAll(QString());
    look.signedBy = who.join(u" · "_s);
    return look;
}

void ApprovalSteps::refresh()
{
    const Program &program = m_session.program();
    const ApprovalChain chain = approvalChain(program);
    // The buttons stay, so that the keyboard keeps its place.
    for (size_t i = m_buttons.size(); i < chain.stages.size(); ++i) {
        auto *button = new StepButton(this);
        connect(button, &StepButton::clicked, this, [this, i] { open(i); });
        m_grid->addWidget(button, int(i) / stepsInRow, int(i) % stepsInRow);
        m_buttons.push_back(button);
    }
    for (size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < chain.stages.size());
        if (i >= chain.stages.size())
            continue;
        StepButton::Look look = lookOf(chain.stages[i], program);
        look.number = int(i) + 1;
        look.isCurrent = i == chain.current;
        look.joinsNext = !chain.stages[i].partner && i + 1 < stepsInRow;
        m_buttons[i]->setLook(look);
    }
    for (int column = 0; column < stepsInRow; ++column)
        m_grid->setColumnStretch(column, 1);
}

void ApprovalSteps::open(size_t stage)
{
    const ApprovalStage step = approvalChain(m_session.program()).stages[stage];
    const Field &state = fieldOf<Approval>(u"state");
    if (step.approval) {
        m_session.jumpTo({&tables::approval, step.approval->id.value, &state});
        return;
    }
    const QString id = newIdText();
    std::vector<std::pair<const Field *, Value>> values{{&fieldOf<Approval>(u"step"), step.step}};
    if (step.partner)
        values.emplace_back(&fieldOf<Approval>(u"organisation_id"), step.partner->id.value);
    if (m_session.apply(edits::insertRow(tables::approval, std::move(values), -1, id)))
        m_session.jumpTo({&tables::approval, id, &state});
}

} // namespace micromajor
