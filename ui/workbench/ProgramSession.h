#pragma once
#include "core/document/Document.h"
#include "core/rules/Checker.h"

#include <QObject>

namespace micromajor {

/// The open program as the window sees it: document, figures and findings, recomputed in full after each change.
/// All views read from here and send edits here; none of them talks to another.
class ProgramSession : public QObject
{
    Q_OBJECT

public:
    explicit ProgramSession(std::unique_ptr<Document> document, QObject *parent = nullptr);
    ~ProgramSession() override;

    Document &document() const { return *m_document; }
    const Program &program() const { return *m_facts.program; }
    const Facts &facts() const { return m_facts; }
    const CheckResult &result() const { return m_result; }
    const std::vector<RuleSet> &ruleSets() const { return m_ruleSets; }
    /// Checks other figures by the rule sets of this program (the effect of a fix before it is applied).
    CheckResult checked(const Facts &facts) const;

    /// Applies; a failure is reported once, through failed().
    bool apply(const Edit &edit);
    void undo();
    void redo();

    /// The place the user looks at: outline, page, inspector and problems pane follow it.
    const Place &currentPlace() const { return m_place; }
    void select(const Place &place);   ///< selection only (a row was clicked)
    void jumpTo(const Place &place);   ///< also brings the page to the front and focuses the field

    /// All findings not met or not judgeable that are not waived, in the order of the check.
    std::vector<const Finding *> problems() const;
    /// Where the work on a finding is: the first missing value, otherwise its subject.
    static const Place &workPlace(const Finding &finding);
    /// Findings not met or not judgeable whose subject is this row (any field), most severe first.
    std::vector<const Finding *> problemsOf(const Table &table, const QString &id) const;

Q_SIGNALS:
    void programChanged(const micromajor::DocumentChange &change); ///< figures and findings are already new
    void placeSelected(const micromajor::Place &place);
    void jumpRequested(const micromajor::Place &place);
    void failed(const QString &sentence);

private:
    void recompute();

    std::unique_ptr<Document> m_document;
    std::vector<RuleSet> m_ruleSets;
    QStringList m_unknownRuleSets;
    Facts m_facts;
    CheckResult m_result;
    Place m_place;
};

} // namespace micromajor
