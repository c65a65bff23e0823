#include "ui/workbench/ProgramSession.h"

#include "core/rulesets/RuleSetReader.h"

namespace micromajor {

ProgramSession::ProgramSession(std::unique_ptr<Document> document, QObject *parent)
    : QObject(parent), m_document(std::move(document))
{
    recompute();
    connect(m_document.get(), &Document::changed, this, [this](const DocumentChange &change) {
        recompute();
        Q_EMIT programChanged(change);
    });
}

ProgramSession::~ProgramSession() = default;

void ProgramSession::recompute()
{
    m_facts = micromajor::facts(m_document->program());
    m_unknownRuleSets.clear();
    m_ruleSets = ruleSetsOf(*m_facts.program, &m_unknownRuleSets);
    m_result = checked(m_facts);
}

CheckResult ProgramSession::checked(const Facts &facts) const
{
    return check(facts, m_ruleSets, m_unknownRuleSets);
}

bool ProgramSession::apply(const Edit &edit)
{
    if (const Result<void> result = m_document->apply(edit); !result) {
        Q_EMIT failed(result.error().text());
        return false;
    }
    return true;
}

const Place &ProgramSession::workPlace(const Finding &finding)
{
    return finding.verdict == Verdict::CannotJudge && !finding.missing.empty() ? finding.missing.front() : finding.subject;
}

void ProgramSession::undo()
{
    if (const Result<void> result = m_document->undo(); !result)
        Q_EMIT failed(result.error().text());
}

void ProgramSession::redo()
{
    if (const Result<void> result = m_document->redo(); !result)
        Q_EMIT failed(result.error().text());
}

void ProgramSession::select(const Place &place)
{
    if (place == m_place)
        return;
    m_place = place;
    Q_EMIT placeSelected(m_place);
}

void ProgramSession::jumpTo(const Place &place)
{
    select(place);
    Q_EMIT jumpRequested(place);
}

std::vector<const Finding *> ProgramSession::problems() const
{
    std::vector<const Finding *> problems;
    for (const Finding &finding : m_result.findings)
        if ((finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge) && !finding.waived)
            problems.push_back(&finding);
    return problems;
}

std::vector<const Finding *> ProgramSession::problemsOf(const Table &table, const QString &id) const
{
    std::vector<const Finding *> ofRow = problems();
    std::erase_if(ofRow, [&](const Finding *finding) { return finding->subject.table != &table || finding->subject.id != id; });
    return ofRow;
}

} // namespace micromajor
