#include "core/rules/Finding.h"

#include "core/program/Program.h"
#include "core/program/Values.h"

#include <QCoreApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

QString Finding::key() const
{
    const auto name = [](const auto *named) { return named ? QString::fromLatin1(named->name) : QString(); };
    return QStringList{rule, ruleSet, name(subject.table), subject.id, name(subject.field)}.join(u'|');
}

Message placeMessage(const Place &place, const Program &program)
{
    if (!place.table)
        return {};
    if (place.table->singleRow)
        return Message(place.field ? place.field->label : place.table->label);
    const void *row = place.table->find(program, place.id);
    const Message name = row ? rowMessage(*place.table, row, program) : Message(place.table->label);
    return place.field ? Message(QT_TRANSLATE_NOOP("core", "%1 of %2"), {Message(place.field->label), name}) : name;
}

} // namespace micromajor
