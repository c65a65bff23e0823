#pragma once
#include "core/base/Result.h"
#include "core/exchange/wordform/FormDraft.h"

#include <QByteArray>

#include <vector>

namespace micromajor::wordform {

struct WordPart
{
    QString name; ///< of the entry: "word/header1.xml"
    PartKind kind = PartKind::Body;
    QByteArray content; ///< well-formed UTF-8 without DOCTYPE
};

/// The parts of a .docx that people read: the body first, then headers, footers, foot- and endnotes as they are stored. They are found by
/// their content types (ISO/IEC 29500-2, 10.1.2), never by their names. Errors: see WordForm::read().
Result<std::vector<WordPart>> readWordParts(const QByteArray &docx, const QString &fileName);

struct NewContent
{
    QString name;
    QByteArray content;
};
/// The same package with these parts changed; all other entries keep their packed bytes, all entries order and time.
Result<QByteArray> withNewContent(const QByteArray &docx, const std::vector<NewContent> &parts);

} // namespace micromajor::wordform
