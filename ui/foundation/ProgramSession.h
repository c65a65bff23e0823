#pragma once
#include "core/document/Document.h"
#include "core/rules/Checker.h"

#include <QObject>
#include <QTimer>

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
    const CheckResult &result() const { return *m_result; }
    /// The same, for who shows findings until the next settled().
    const std::shared_ptr<const CheckResult> &sharedResult() const { return m_result; }
    const std::vector<RuleSet> &ruleSets() const { return m_inUse.sets; }
    /// Reads the rule sets anew; the user's own may have changed.
    void refreshRuleSets();
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

    /// Sends settled() now if it is due: for commands of panes, which are about what is, not about what is still on the screen.
    void settle();

    /// Problems by kind, each counted once even if several sets report it.
    struct Counts
    {
        int errors = 0;
        int warnings = 0;
        int advice = 0;
        int cannotJudge = 0;
        int waived = 0;
        int open() const { return errors + warnings + advice + cannotJudge; }
    };
    const Counts &counts() const { return m_counts; }
    /// Whether another set, more severe or nearer to the program, reports the same about the same place, or another rule waits for the same
    /// missing values. Views show a problem once. The finding must be one of result().
    bool isEcho(const Finding &finding) const;
    /// How many other findings say the same as this one, which is shown for them. It must be one of result().
    int echoesOf(const Finding &finding) const;
    /// The findings of this rule in all sets that say the same as this one; the one to show comes first.
    std::vector<const Finding *> sameAs(const Finding &finding) const;

    /// All findings not met or not judgeable that are not waived, in the order of the check, without echoes.
    std::vector<const Finding *> problems() const;
    /// Where the work on a finding is: the first missing value, otherwise its subject.
    static const Place &workPlace(const Finding &finding);
    /// Those of them whose subject is this row (any field), most severe first.
    std::vector<const Finding *> problemsOf(const Table &table, const QString &id) const;

Q_SIGNALS:
    void programChanged(const micromajor::DocumentChange &change); ///< figures and findings are already new
    void placeSelected(const micromajor::Place &place);
    void jumpRequested(const micromajor::Place &place);
    void ruleSetsChanged(); ///< figures and findings are already new
    void failed(const QString &sentence);
    /// After the above, once for all that came together and not before the page has been painted: for what stands beside the page. A key
    /// is answered in its cell first. `changed`: the program, its rule sets or its history; otherwise only the place.
    void settled(bool changed);

private:
    void recompute();
    void foldEchoes();
    void settleSoon(bool changed);

    std::unique_ptr<Document> m_document;
    RuleSetsInUse m_inUse;
    std::vector<RuleSetUse> m_usesRead; ///< from which m_inUse was made; reading sets takes longer than checking with them
    Facts m_facts;
    std::shared_ptr<const CheckResult> m_result;
    std::vector<int> m_shownFor; ///< for each finding of the result, the one that is shown in its place; mostly itself
    std::vector<int> m_echoes;   ///< for each finding, how many others it is shown for
    Counts m_counts;
    Place m_place;
    QTimer m_settling;
    bool m_changed = false; ///< since the last settled()
};

} // namespace micromajor
