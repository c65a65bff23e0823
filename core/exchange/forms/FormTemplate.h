#pragma once
#include "core/exchange/forms/FormValues.h"
#include "core/rules/RuleSet.h"

#include <optional>

namespace micromajor {

/// A form as resources/forms/<id>.json describes it: the labels that are printed, and in {{…}} the names of the values between them.
/// README.md beside the templates explains the format.
class FormTemplate
{
public:
    /// Errors: InvalidInput, naming the place.
    static Result<FormTemplate> read(const QByteArray &json);

    const QString &id() const { return m_id; }
    const QString &title() const { return m_title; }       ///< as printed
    const BilingualText &name() const { return m_name; }   ///< as the interface calls it
    const BilingualText &source() const { return m_source; } ///< where the form is known from
    /// The names that it asks for, each once: {list, key}.
    std::vector<std::pair<QString, QString>> names() const;
    /// Whether it reports what a check found.
    bool needsFindings() const;

    FormDocument filled(const FormValues &values) const;

    struct Cell
    {
        QString text; ///< of a label; of a label with a value: what stands there when it is blank
        QString key;  ///< name of the value; empty: a label
        QString as;   ///< its key in the JSON export, the same as `key` unless said otherwise
        bool label = false; ///< printed as a label even with a value
        int columns = 1;
        int lines = 1;
    };
    struct Row
    {
        std::vector<Cell> cells;
        QString onlyWith; ///< left out while this value is blank
    };
    struct Grid
    {
        QString key;
        std::vector<int> widths;
        int headRows = 0;
        std::vector<Row> rows; ///< heads first
        QString list;          ///< one `record` for each row of it, after the rows
        Row record;
        int fewest = 0; ///< records printed at least, blank ones to be filled in by hand
        int most = -1;
        QString none; ///< printed where the list has no row and no blank record is wanted
        std::vector<Row> sums; ///< after the records
        QString repeatedFor;   ///< the whole grid once for each row of this list
    };
    struct Text
    {
        QString label;
        QString key;
    };
    struct Matrix
    {
        QString key;
    };
    struct Drawing
    {
        QString kind; ///< "curriculum-map", "hour-composition" or "term-loads"
        QString label; ///< {{figure}} in it is the number of the picture in the form
    };
    using Block = std::variant<FormHeading, FormNote, FormContents, Grid, Text, Matrix, Drawing>;

private:
    QString m_id, m_title, m_language, m_footer;
    BilingualText m_name, m_source;
    std::vector<Block> m_blocks;
    friend class FormTemplateReader;
};

/// The built-in forms, in the order in which they are offered.
const std::vector<FormTemplate> &forms();
/// The form with this id, or null.
const FormTemplate *formNamed(QStringView id);

} // namespace micromajor
