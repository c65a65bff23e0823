#pragma once
#include "core/analysis/Totals.h"
#include "core/exchange/forms/FormDocument.h"

#include <QHash>

namespace micromajor {

struct CheckResult;
struct RuleSet;

/// A name under which a form asks for a value: in the templates of resources/forms, in a school's own Word form as {{…}}, and as the
/// printed label of a form that has no placeholders.
struct FormFieldName
{
    QString list;       ///< key of the list that it belongs to ("courses"); empty: of the program itself
    QString key;        ///< "creditsTotal"; empty: the list itself
    QStringList labels; ///< Chinese; the first is the name in the help, all are recognised where they are printed
    bool expected = false; ///< a form without a place for it lacks something that a filing is about
};
/// All of them: those of the program, then list by list, each list's own name first. Every field of the tables that a form may show has
/// one, under its name in the JSON format, and so has what is computed.
const std::vector<FormFieldName> &formFieldNames();

struct FormValue
{
    QString text; ///< as it is printed; empty: not stated
    QString mark; ///< printed after it without being part of it, e.g. "（选修）"
    FormSource source;
    bool number = false;
    bool byHand = false; ///< usually written on the printed form
};

/// What leaves with a document.
struct FormOptions
{
    bool contacts = true; ///< false: telephone numbers and mail of people stay away
    bool names = true;    ///< false: reviewers are called 评审人A, 评审人B … (blindCopy)
};
/// What a check found, for the forms that report it.
struct FormFindings
{
    const std::vector<RuleSet> &ruleSets;
    const CheckResult &result;
};

/// Every value of one program under its names. The numbers are those of core/analysis. What stands in a field is read when it is asked for: a
/// form prints a few of them. The program must outlive this. O(rows + courses × links).
class FormValues
{
public:
    FormValues(const Program &program, const Totals &totals, FormOptions options = {}, const FormFindings *findings = nullptr);

    /// None: there is no such name.
    std::optional<FormValue> value(const QString &key) const { return value(m_program, key); }
    std::optional<FormValue> value(const QString &list, qsizetype row, const QString &key) const;
    /// −1: there is no such list.
    qsizetype count(const QString &list) const;
    /// Where a row of the list is to be added when it lacks one.
    FormSource whereToAdd(const QString &list) const;
    const Program &program() const { return m_subject; }

private:
    friend struct FormValuesBuilder;
    struct Row
    {
        const Table *table = nullptr; ///< null: it has no fields
        const void *fields = nullptr; ///< the row of the table
        QHash<QString, FormValue> more; ///< computed, or said otherwise than in the field
    };
    struct List
    {
        const Table *table = nullptr;
        std::vector<Row> rows;
    };
    std::optional<FormValue> value(const Row &row, const QString &key) const;

    const Program &m_subject;
    Program m_blind; ///< where reviewers have no names
    const Program &m_shown;
    bool m_contacts;
    Row m_program;
    QHash<QString, List> m_lists;
};

} // namespace micromajor
