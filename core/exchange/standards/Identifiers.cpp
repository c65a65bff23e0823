#include "core/exchange/standards/Identifiers.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace micromajor::standards {

// Drawn once at random: the name space of all programs of this application.
static const QUuid everyProgram(0x8f6d2a31, 0x5c0e, 0x4b7d, 0x9a, 0x54, 0x1e, 0x37, 0xc2, 0x68, 0xd0, 0xbb);

/// Null if it is none that the standards take.
static QUuid standardUuid(const QString &id)
{
    const QUuid uuid(id);
    return uuid.variant() == QUuid::DCE && uuid.version() >= QUuid::Time && uuid.version() <= QUuid::Sha1 ? uuid : QUuid();
}

Identifiers::Identifiers(const Program &program) : m_program(standardUuid(program.facts.id.value))
{
    const ProgramFacts &facts = program.facts;
    if (m_program.isNull())
        m_program = QUuid::createUuidV5(everyProgram, QStringList{facts.institution, facts.nameZh, facts.nameEn}.join(u'\n'));
}

QUuid Identifiers::of(const Table &table, const QString &rowId) const
{
    const QUuid own = standardUuid(rowId);
    return own.isNull() ? derived(QString::fromLatin1(table.name) + u'/' + rowId) : own;
}

QString text(const QUuid &identity)
{
    return identity.toString(QUuid::WithoutBraces);
}

QString urn(const QUuid &identity)
{
    return u"urn:uuid:"_s + text(identity);
}

} // namespace micromajor::standards
