#include "ui/foundation/ProgramSession.h"

#include "core/rulesets/RuleSetUses.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>
#include <utility>

namespace micromajor {

ProgramSession::ProgramSession(std::unique_ptr<Document> document, QObject *parent)
    : QObject(parent), m_document(std::move(document))
{
    recompute();
    // Timers come after all posted events, among them the painting.
    m_settling.setSingleShot(true);
    m_settling.setInterval(0);
    connect(&m_settling, &QTimer::timeout, this, [this] { Q_EMIT settled(std::exchange(m_changed, false)); });
    connect(m_document.get(), &Document::changed, this, [this](const DocumentChange &change) {
        recompute();
        settleSoon(true);
        Q_EMIT programChanged(change);
    });
    connect(m_document.get(), &Document::historyChanged, this, [this] { settleSoon(true); });
}

ProgramSession::~ProgramSession() = default;

void ProgramSession::recompute()
{
    m_facts = micromajor::facts(m_document->program());
    if (m_usesRead != m_facts.program->ruleSetUses) {
        m_usesRead = m_facts.program->ruleSetUses;
        m_inUse = ruleSetsOf(*m_facts.program);
    }
    m_result = std::make_shared<const CheckResult>(checked(m_facts));
    foldEchoes();
}

void ProgramSession::foldEchoes()
{
    const std::vector<Finding> &findings = m_result->findings;
    m_shownFor.resize(findings.size());
    std::iota(m_shownFor.begin(), m_shownFor.end(), 0);
    std::vector<int> problems;
    for (int index = 0; index < int(findings.size()); ++index)
        if (findings[size_t(index)].verdict == Verdict::NotMet || findings[size_t(index)].verdict == Verdict::CannotJudge)
            problems.push_back(index);

    if (m_inUse.sets.size() > 1) {
        const auto layer = [this](const Finding &finding) {
            const auto set = std::ranges::find(m_inUse.sets, finding.ruleSet, &RuleSet::id);
            return set == m_inUse.sets.end() ? Layer::Program : set->layer;
        };
        const auto subject = [](const Finding &finding) {
            return std::tie(finding.rule, finding.subject.id, finding.subject.table, finding.subject.field, finding.verdict, finding.waived);
        };
        std::vector<int> sorted = problems;
        std::ranges::stable_sort(sorted, [&](int left, int right) {
            const Finding &a = findings[size_t(left)];
            const Finding &b = findings[size_t(right)];
            if (subject(a) != subject(b))
                return subject(a) < subject(b);
            return std::pair(a.severity, layer(a)) < std::pair(b.severity, layer(b));
        });
        for (size_t i = 1; i < sorted.size(); ++i) {
            const Finding &finding = findings[size_t(sorted[i])];
            for (size_t before = i; before-- > 0 && subject(findings[size_t(sorted[before])]) == subject(finding);) {
                const Finding &other = findings[size_t(sorted[before])];
                // One set may say the same of a place by two clauses; only another set's finding is an echo.
                if (other.ruleSet != finding.ruleSet && other.message == finding.message)
                    m_shownFor[size_t(sorted[i])] = m_shownFor[size_t(sorted[before])];
            }
        }
    }

    // One missing value keeps many rules from judging; the person who fills it in sees it once.
    std::map<std::pair<bool, std::vector<std::tuple<const Table *, QString, const Field *>>>, int> waitingFor;
    for (const int index : problems) {
        const Finding &finding = findings[size_t(index)];
        if (finding.missing.empty() || m_shownFor[size_t(index)] != index)
            continue;
        std::vector<std::tuple<const Table *, QString, const Field *>> missing;
        for (const Place &place : finding.missing)
            missing.emplace_back(place.table, place.id, place.field);
        const auto first = waitingFor.emplace(std::pair(finding.waived, std::move(missing)), index).first;
        m_shownFor[size_t(index)] = first->second;
    }
    for (const int index : problems) // echoes of those that have been folded just now
        m_shownFor[size_t(index)] = m_shownFor[size_t(m_shownFor[size_t(index)])];

    m_counts = {};
    m_echoes.assign(findings.size(), 0);
    for (const int index : problems) {
        const Finding &finding = findings[size_t(index)];
        if (m_shownFor[size_t(index)] != index) {
            ++m_echoes[size_t(m_shownFor[size_t(index)])];
            continue;
        }
        int &count = finding.waived                       ? m_counts.waived
            : finding.verdict == Verdict::CannotJudge     ? m_counts.cannotJudge
            : finding.severity == Severity::Error         ? m_counts.errors
            : finding.severity == Severity::Warning       ? m_counts.warnings
                                                          : m_counts.advice;
        ++count;
    }
}

bool ProgramSession::isEcho(const Finding &finding) const
{
    const size_t index = size_t(&finding - m_result->findings.data());
    return m_shownFor[index] != int(index);
}

int ProgramSession::echoesOf(const Finding &finding) const
{
    return m_echoes[size_t(&finding - m_result->findings.data())];
}

std::vector<const Finding *> ProgramSession::sameAs(const Finding &finding) const
{
    const std::vector<Finding> &findings = m_result->findings;
    const QString key = finding.key();
    const auto found = std::ranges::find_if(findings, [&](const Finding &candidate) { return candidate.key() == key && candidate.message == finding.message; });
    if (found == findings.end())
        return {};
    const int shown = m_shownFor[size_t(found - findings.begin())];
    std::vector<const Finding *> same;
    if (findings[size_t(shown)].rule == found->rule)
        same.push_back(&findings[size_t(shown)]);
    for (int index = 0; index < int(findings.size()); ++index)
        if (m_shownFor[size_t(index)] == shown && index != shown && findings[size_t(index)].rule == found->rule)
            same.push_back(&findings[size_t(index)]);
    return same;
}

void ProgramSession::refreshRuleSets()
{
    m_usesRead.clear();
    m_inUse = {};
    recompute();
    settleSoon(true);
    Q_EMIT ruleSetsChanged();
}

CheckResult ProgramSession::checked(const Facts &facts) const
{
    return check(facts, m_inUse);
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
    settleSoon(false);
    Q_EMIT placeSelected(m_place);
}

void ProgramSession::settleSoon(bool changed)
{
    m_changed |= changed;
    m_settling.start();
}

void ProgramSession::settle()
{
    if (!m_settling.isActive())
        return;
    m_settling.stop();
    Q_EMIT settled(std::exchange(m_changed, false));
}

void ProgramSession::jumpTo(const Place &place)
{
    select(place);
    Q_EMIT jumpRequested(place);
}

std::vector<const Finding *> ProgramSession::problems() const
{
    std::vector<const Finding *> problems;
    for (const Finding &finding : m_result->findings)
        if ((finding.verdict == Verdict::NotMet || finding.verdict == Verdict::CannotJudge) && !finding.waived && !isEcho(finding))
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
