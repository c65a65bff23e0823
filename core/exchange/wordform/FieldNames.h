#pragma once
#include <QHash>
#include <QString>

#include <optional>
#include <vector>

namespace micromajor::wordform {

/// A name of FormValues: of the program itself, or of the rows of a list.
struct FieldId
{
    QString list; ///< empty: of the program
    QString key;
    QString words() const { return list.isEmpty() ? key : list + u'.' + key; }
    bool operator==(const FieldId &) const = default;
};

/// Letters and digits only, in half width and small letters: how a name is compared.
QString plainName(QStringView text);
/// The printed label without what a form adds to it: numbering in front, "（限200字）" behind. Words that make it another thing stay,
/// as in "学时（实践）".
QString withoutNotes(QStringView text);

/// formFieldNames() by every way of writing them. All look-ups O(length).
class FieldNames
{
public:
    static const FieldNames &all();

    /// "微专业名称", "name".
    std::optional<FieldId> ofProgram(QStringView name) const;
    /// "名称" or "课程名称" of courses.
    std::optional<FieldId> ofList(const QString &list, QStringView name) const;
    /// "课程" → "courses".
    std::optional<QString> list(QStringView name) const;
    /// What it is called, as plainName().
    QStringList namesOfList(const QString &list) const;
    /// "课程.名称".
    std::optional<FieldId> qualified(QStringView name) const;
    /// What a form prints beside a blank.
    std::optional<FieldId> label(QStringView text) const;
    /// What a form prints above a column, in the lists that know it.
    std::vector<FieldId> columns(QStringView text) const;

private:
    FieldNames();
    struct List
    {
        QString key;
        QStringList names; ///< plain
        QHash<QString, QString> fields;
    };
    const List *listOf(const QString &key) const;
    QHash<QString, QString> m_program;
    std::vector<List> m_lists;
};

} // namespace micromajor::wordform
