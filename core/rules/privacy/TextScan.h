#pragma once
#include "core/rules/RuleReport.h"

namespace micromajor {

/// A text that people read and that holds a long number or an @: the only ones that can hold what the privacy rules look for.
struct SuspectText
{
    const Table *table;
    const Field *field;
    QString id;
    QString text;
};

/// All such texts of a program. Read once for all privacy rules: the answer for the program last asked about is kept.
/// Contact fields (telephone, e-mail), addresses of websites, codes, digests and files do not count as texts.
const std::vector<SuspectText> &suspectTexts(const Facts &facts);

/// A stretch of a text.
struct Match
{
    qsizetype start;
    qsizetype length;
};
/// 18-digit identity numbers (GB 11643): region, birth date and check character right.
std::vector<Match> identityNumbers(QStringView text);
/// Mobile numbers: 11 digits from 13… to 19…, also behind +86 and written 138 0000 0000 or 138-0000-0000.
std::vector<Match> mobileNumbers(QStringView text);
std::vector<Match> emailAddresses(QStringView text);

enum class Personal { IdentityNumber, MobileNumber, EmailAddress };

/// What the three rules on numbers and addresses have in common: one finding for each text, naming the masked matches, with the fix that
/// writes them masked.
void reportMatches(RuleReport &report, Personal kind, const char *fixLabel);

} // namespace micromajor
