#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

namespace micromajor::rules {

static void check(RuleReport &report)
{
    static const Field &transcriptField = fieldOf<Credential>(u"on_transcript");
    const Program &program = report.program();
    if (program.facts.creditBearing == false)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "The program carries no credits."));
    if (program.credentials.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no certificates yet."));
    std::vector<Place> missing;
    for (const Credential &credential : program.credentials) {
        if (!credential.onTranscript)
            missing.push_back(placeOf(credential, &transcriptField));
        else if (!*credential.onTranscript)
            report.notMet(placeOf(credential, &transcriptField), {rowMessage(tables::credential, &credential, program)});
    }
    report.cannotJudge(std::move(missing));
}

const Rule certificateNotOnTranscript{
    .id = "certificate-not-on-transcript",
    .group = "certificate",
    .title = QT_TRANSLATE_NOOP("core", "Certificate on the transcript"),
    .message = QT_TRANSLATE_NOOP("core", "The certificate %1 does not appear on the transcript."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md US-05, UK-08",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
