#pragma once
#include "ui/foundation/StyledLabel.h"

#include "core/program/Tables.h"

namespace micromajor {

class ProgramSession;

/// What an empty field expects, where its label does not say it. Empty for most fields.
QString fieldHint(const Table &table, const Field &field);

/// The clauses of the program's rule sets that speak about this field of the row, one in a line; empty if none does. O(findings).
QString clausesAbout(const ProgramSession &session, const Table &table, const QString &rowId, const Field &field);

/// The name of a field, at the left of it. Its tool tip tells which rules speak about the field.
class FieldLabel : public StyledLabel
{
public:
    FieldLabel(const ProgramSession &session, const Table &table, const QString &rowId, const Field &field);

protected:
    bool event(QEvent *event) override;

private:
    const ProgramSession &m_session;
    const Table &m_table;
    QString m_rowId;
    const Field &m_field;
};

} // namespace micromajor
