#pragma once
#include "core/base/Result.h"
#include "core/exchange/forms/FormValues.h"

#include <QByteArray>

#include <memory>
#include <vector>

namespace micromajor {

/// What became of one place of a form, or of one field of the program.
struct FilledField
{
    enum class State {
        Filled,
        NotStated,    ///< the program does not say it; the place stays blank as it was
        NoPlaceFound, ///< an expected field (FormFieldName::expected) that the program states and the form does not ask for; nothing written
        /// Written, but longer than the form allows (“限200字”, a row of fixed height); or not written, because the place of that name already
        /// holds a text, or because the rows of a list outnumber the given ones and these cannot be copied.
        DidNotFit,
        UnknownName,  ///< a placeholder that is no field, or a loop that is not closed: it stays as it is
    };
    Message place; ///< in words, as the form counts: “表2 第3行”; empty for NoPlaceFound
    QString label; ///< the label or placeholder as it stands in the form
    QString key;   ///< "creditsTotal", "courses.name"; empty for UnknownName
    QString text;  ///< what was written there; what could not be written, for DidNotFit
    State state = State::Filled;

    /// Where it stands in the document, for agreesWithForm().
    struct Written
    {
        QString part; ///< "word/document.xml"; empty: nothing was written
        int paragraph = 0; ///< from 0, in the order of the part
        qsizetype offset = 0; ///< in the text of the paragraph, UTF-16 units
    } written;
};

struct FilledForm
{
    QByteArray docx;
    std::vector<FilledField> fields; ///< in the order of the form, then those without a place
};

/// A school's own form, a .docx (ISO/IEC 29500 transitional) that is read once and filled for any number of programs.
///
/// Its places: {{微专业名称}}, {{name}}, {{课程.名称}}, {{courses.name}} in body, tables, headers, footers, foot- and endnotes, text boxes
/// and content controls; content controls and bookmarks named like a field; and, in a form without any placeholder, the blanks beside
/// printed labels. A row with placeholders of a list is repeated for each of its rows, and so is what stands between {{#课程}} and
/// {{/课程}}; in other places the rows are joined by 、. A list without rows leaves one row of blanks. What is not a place is never
/// written to.
/// Nothing else of the file changes: the other parts keep their packed bytes, the changed ones every byte outside of the places.
///
/// A value, safe to share between threads; reading O(bytes of the form), filling O(bytes of the filled parts).
class WordForm
{
public:
    /// `fileName` is for the sentences. Errors, each with its own: not a .docx, damaged, protected by a password, .doc, with macros, a
    /// template (.dotx), without a main document, over the limits of readZip(), a text part of more than 16 MiB or 5,000 placeholders,
    /// DOCTYPE.
    static Result<WordForm> read(const QByteArray &docx, const QString &fileName);

    /// Same form and values, same bytes. Fails when a part would grow over 64 MiB or the form over 100,000 values, or for lack of memory.
    Result<FilledForm> fill(const FormValues &values) const;

private:
    struct Compiled;
    explicit WordForm(std::shared_ptr<const Compiled> form) : m_form(std::move(form)) {}
    std::shared_ptr<const Compiled> m_form;
};

/// Reads the document again and compares the text of every place with what was to be written there; a difference names the place.
/// Says as well whether the written parts are well-formed.
Result<void> agreesWithForm(const FilledForm &form);

} // namespace micromajor
