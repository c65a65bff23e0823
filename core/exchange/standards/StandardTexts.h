#pragma once
#include "core/base/Result.h"
#include "core/program/RowTables.h"

#include <QStringList>

namespace micromajor::standards {

// Texts as every standard takes them. Contact data stands in the rows of people, and these are never read here.

/// What may stand in XML 1.0 (section 2.2) and in JSON alike: control characters other than tab and line feed go, CR LF and CR become line
/// feeds, half a surrogate pair becomes U+FFFD. O(characters).
QString plainText(const QString &text);
/// The same on one line, for titles and names.
QString line(const QString &text);
const QString &firstStated(const QString &first, const QString &second);
/// The text if it is an absolute http or https address; otherwise empty.
QString webAddress(const QString &text);

/// A text and its language (ISO 639-1).
struct Title
{
    QString text;
    QString language;
};
/// At most one for each language, Chinese first.
std::vector<Title> titles(const QString &nameZh, const QString &nameEn);
/// The language in which the program is described: that of its first name.
Language mainLanguage(const Program &program);
/// "zh" or "en".
QString code(Language language);

/// The label of a choice code of a field; any other word as it stands.
QString choiceText(const Field &field, const QString &code, const Program &program, Language language);
/// "label: text" with the label of a field; empty when the text is.
QString labelled(const char *label, const QString &text, Language language);

/// What the program is about, for a description: its introduction or objectives, then its learning outcomes one a line; the capability
/// where these are missing. Empty when nothing of it is stated.
QString summary(const Program &program, Language language);
/// A fee in words: the amount unless it is a full price, who pays, the note.
QString feeText(const Fee &fee, const Program &program, Language language);
/// The full price as stated: neither per credit nor "from" an amount, in a currency of the list.
bool isFullPrice(const Fee &fee);
/// The declared directions, or their areas.
QStringList subjects(const Program &program);
bool isOfProgram(const Credential &credential);
/// The address of the lead unit or of the organisation with the institution's name; empty if none is stated.
QString institutionAddress(const Program &program);
/// ISO 639-1 codes "zh" and "en" among the stated languages of instruction; empty when neither is named.
QStringList teachingLanguages(const ProgramFacts &facts);

/// An export that needs something which is not stated: names the export and the field.
Error notStated(const char *exportTitle, const char *fieldLabel);

} // namespace micromajor::standards
