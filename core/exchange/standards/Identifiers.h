#pragma once
#include "core/program/RowTables.h"

#include <QUuid>

namespace micromajor::standards {

/// Stable RFC 4122 identities for what leaves the program. A row whose id is a UUID of version 1 to 5 keeps it. Everything else gets a UUID
/// of version 5 (RFC 4122 section 4.3) from its table and id inside the program; the program itself, unless its id is a UUID, from its
/// institution and names. Same program, same identities; renaming a program makes another one of it.
class Identifiers
{
public:
    explicit Identifiers(const Program &program);

    QUuid program() const { return m_program; }
    template<class Row>
    QUuid of(const Row &row) const { return of(tableOf<Row>(), row.id.value); }
    /// For what is no row of its own, such as a link; `path` names it inside the program.
    QUuid derived(const QString &path) const { return QUuid::createUuidV5(m_program, path); }

private:
    QUuid of(const Table &table, const QString &rowId) const;

    QUuid m_program;
};

/// Lower case without braces, as CASE asks for.
QString text(const QUuid &identity);
/// "urn:uuid:…" (RFC 4122 section 3): an address of its own kind, because the program has none on the web.
QString urn(const QUuid &identity);

} // namespace micromajor::standards
