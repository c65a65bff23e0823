#include "core/exchange/wordform/FieldNames.h"

#include "core/exchange/forms/FormValues.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace micromajor::wordform {

QString plainName(QStringView text)
{
    QString plain;
    const QString normal = text.toString().normalized(QString::NormalizationForm_KC);
    for (const uint character : normal.toUcs4())
        if (QChar::isLetterOrNumber(character)) {
            const char32_t small = QChar::toLower(character);
            plain += QString::fromUcs4(&small, 1);
        }
    return plain;
}

QString withoutNotes(QStringView text)
{
    static const QRegularExpression numbering(u"^\\s*([（(][一二三四五六七八九十0-9]{1,3}[）)]|[一二三四五六七八九十0-9]{1,3}(\\.[0-9]{1,2})*\\s*[、.．)）])\\s*"_s);
    static const QRegularExpression notes(u"[（(【\\[]([^（()）【】\\[\\]]*)[）)】\\]]"_s);
    static const QRegularExpression qualifier(u"理论|实践|实验|实训|线上|线下|课内|课外|选修|必修|上限|下限|最低|最高|最少|最多|中文|英文|合计|校内|校外|企业"_s);
    QString rest = text.toString();
    rest.remove(numbering);
    for (auto matches = notes.globalMatch(rest); matches.hasNext();) {
        const auto match = matches.next();
        if (!match.captured(1).contains(qualifier))
            rest.replace(match.captured(), QString());
    }
    return rest;
}

FieldNames::FieldNames()
{
    for (const FormFieldName &name : formFieldNames()) {
        if (!name.list.isEmpty() && (m_lists.empty() || m_lists.back().key != name.list))
            m_lists.push_back({name.list, {plainName(name.list)}, {}});
        QStringList ways{plainName(name.key)};
        for (const QString &label : name.labels)
            ways.append(plainName(label));
        if (name.key.isEmpty()) {
            m_lists.back().names += ways.mid(1);
            continue;
        }
        // The last who is called so: what is made of several fields comes after the bare fields, and says more.
        QHash<QString, QString> &fields = name.list.isEmpty() ? m_program : m_lists.back().fields;
        for (const QString &way : ways)
            if (!way.isEmpty())
                fields.insert(way, name.key);
    }
}

const FieldNames &FieldNames::all()
{
    static const FieldNames names;
    return names;
}

const FieldNames::List *FieldNames::listOf(const QString &key) const
{
    for (const List &list : m_lists)
        if (list.key == key)
            return &list;
    return nullptr;
}

std::optional<FieldId> FieldNames::ofProgram(QStringView name) const
{
    const auto found = m_program.constFind(plainName(name));
    return found == m_program.constEnd() ? std::nullopt : std::optional(FieldId{{}, *found});
}

std::optional<FieldId> FieldNames::ofList(const QString &list, QStringView name) const
{
    const List *known = listOf(list);
    if (!known)
        return {};
    const QString plain = plainName(name);
    QStringList ways{plain};
    for (const QString &listName : known->names)
        ways.append(listName + plain); // "名称" of 课程 is 课程名称
    for (const QString &way : ways)
        if (const auto found = known->fields.constFind(way); found != known->fields.constEnd())
            return FieldId{list, *found};
    return {};
}

std::optional<QString> FieldNames::list(QStringView name) const
{
    const QString plain = plainName(name);
    for (const List &list : m_lists)
        if (list.names.contains(plain))
            return list.key;
    return {};
}

QStringList FieldNames::namesOfList(const QString &list) const
{
    const List *known = listOf(list);
    return known ? known->names : QStringList();
}

std::optional<FieldId> FieldNames::qualified(QStringView name) const
{
    for (qsizetype i = 0; i < name.size(); ++i)
        if (QStringView(u".．。·:：").contains(name[i]))
            if (const auto found = list(name.first(i)))
                return ofList(*found, name.mid(i + 1));
    return {};
}

std::optional<FieldId> FieldNames::label(QStringView text) const
{
    if (const auto whole = ofProgram(text))
        return whole;
    return ofProgram(withoutNotes(text));
}

std::vector<FieldId> FieldNames::columns(QStringView text) const
{
    std::vector<FieldId> found;
    const QString whole = plainName(text);
    const QString bare = plainName(withoutNotes(text));
    for (const List &list : m_lists)
        for (const QString &way : {whole, bare})
            if (const auto field = list.fields.constFind(way); field != list.fields.constEnd()) {
                found.push_back({list.key, *field});
                break;
            }
    return found;
}

} // namespace micromajor::wordform
