#pragma once
#include "ui/foundation/ProgramSession.h"

#include <QPushButton>

namespace micromajor {

/// What a waiver or a note is about, by name; pressing it goes there.
class SubjectLink : public QPushButton
{
    Q_OBJECT

public:
    SubjectLink(ProgramSession &session, const Table &table, const QString &rowId, QWidget *parent = nullptr);

    static QWidget *ofWaiver(ProgramSession &session, const QString &rowId, const Field &field);
    static QWidget *ofSourceNote(ProgramSession &session, const QString &rowId, const Field &field);
    /// Empty when it is about the program as a whole.
    Place subject() const;

private:
    void refresh();

    ProgramSession &m_session;
    const Table &m_table;
    QString m_rowId;
};

} // namespace micromajor
