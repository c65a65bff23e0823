#include "core/review/RowRenaming.h"

#include "core/review/RowMatches.h"
#include "core/review/RowShape.h"

#include <QCryptographicHash>

#include <algorithm>
#include <array>

namespace micromajor {

QString RowRenaming::of(const Table &table, const QString &id) const
{
    const auto found = m_names.find({&table, id});
    return found == m_names.end() ? id : found->second;
}

Program RowRenaming::applied(Program program) const
{
    if (isEmpty())
        return program;
    for (const Table *table : allTables()) {
        const Field *subjectKind = table->field(u"subject_kind");
        const Field *subjectId = table->field(u"subject_id");
        for (size_t i = 0, n = table->count(program); i < n; ++i) {
            void *row = const_cast<void *>(table->at(program, i)); // the program is our own copy
            table->setId(row, of(*table, table->id(row)));
            for (const RowReference &reference : referencesOf(*table))
                if (const QString id = referredId(reference, row); !id.isEmpty())
                    reference.field->set(row, of(*reference.target, id));
            if (!subjectKind || !subjectId)
                continue;
            const Value kind = subjectKind->get(row);
            const Value id = subjectId->get(row);
            if (const Table *subject = isStated(kind) ? tableNamed(std::get<QString>(kind)) : nullptr; subject && isStated(id))
                subjectId->set(row, of(*subject, std::get<QString>(id)));
        }
    }
    return program;
}

/// What makes an added row the same thing as another one; empty: nothing does.
static QString sharingKey(const Table &table, const void *row, const RowRenaming &renaming)
{
    static const std::array named{&tables::course, &tables::module, &tables::outcome, &tables::person, &tables::organisation, &tables::choiceGroup};
    if (isLink(table)) {
        QString key;
        for (const RowReference &reference : referencesOf(table))
            if (reference.needed())
                key += renaming.of(*reference.target, referredId(reference, row)) + u'\n';
        return key;
    }
    if (std::ranges::find(named, &table) != named.end())
        return normalisedText(ownText(table, row));
    if (&table == &tables::ruleSetUse)
        return static_cast<const RuleSetUse *>(row)->ruleSet;
    if (&table == &tables::term)
        if (const std::optional<int> number = static_cast<const Term *>(row)->number)
            return QString::number(*number);
    return {};
}

SharedRows sharedRows(const RowPlaces &base, const RowPlaces &mine, const RowPlaces &theirs)
{
    SharedRows shared;
    const auto added = [&](const Table &table, const RowPlaces &side, const RowPlaces &other) {
        std::vector<const void *> rows;
        for (size_t i = 0, n = table.count(side.program()); i < n; ++i)
            if (const void *row = table.at(side.program(), i); base.of(table, table.id(row), i) < 0 && other.of(table, table.id(row), i) < 0)
                rows.push_back(row);
        return rows;
    };
    for (const Table *table : allTables()) {
        const std::vector<const void *> byMe = added(*table, mine, theirs);
        if (byMe.empty())
            continue;
        const std::vector<const void *> byThem = added(*table, theirs, mine);
        // One row for each key: of doubles the first is shared, whichever side made them.
        std::map<QString, QString> ids;
        for (const void *row : byMe)
            if (const QString key = sharingKey(*table, row, shared.mine); !key.isEmpty())
                ids.emplace(key, table->id(row));
        for (const void *row : byThem) {
            const auto found = ids.find(sharingKey(*table, row, shared.theirs));
            if (found == ids.end())
                continue;
            const QString id = std::min(found->second, table->id(row));
            if (id != found->second)
                shared.mine.add(*table, found->second, id);
            if (id != table->id(row))
                shared.theirs.add(*table, table->id(row), id);
            ids.erase(found);
        }
    }
    return shared;
}

RowRenaming alignedWith(const Program &mine, const Program &theirs)
{
    const RowMatches matches = matchRows(mine, theirs);
    const RowPlaces inMine(mine);
    RowRenaming renaming;
    for (const Table *table : allTables()) {
        const std::vector<int> &partners = matches.beforeOf(*table);
        for (size_t i = 0; i < partners.size(); ++i) {
            const QString &id = table->id(table->at(theirs, i));
            if (partners[i] >= 0)
                renaming.add(*table, id, table->id(table->at(mine, size_t(partners[i]))));
            else if (inMine.of(*table, id) >= 0)
                renaming.add(*table, id, QString::fromLatin1(QCryptographicHash::hash(theirs.facts.nameZh.toUtf8() + '/' + id.toUtf8(), QCryptographicHash::Sha1).toHex()));
        }
    }
    return renaming;
}

} // namespace micromajor
