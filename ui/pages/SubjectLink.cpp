#include "ui/pages/SubjectLink.h"

#include "ui/foundation/Theme.h"

namespace micromajor {

SubjectLink::SubjectLink(ProgramSession &session, const Table &table, const QString &rowId, QWidget *parent)
    : QPushButton(parent), m_session(session), m_table(table), m_rowId(rowId)
{
    Theme::setLook(this, "link");
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setStyleSheet(QStringLiteral("text-align: left"));
    connect(this, &QPushButton::clicked, this, [this] { m_session.jumpTo(subject()); });
    connect(&session, &ProgramSession::programChanged, this, &SubjectLink::refresh);
    refresh();
}

QWidget *SubjectLink::ofWaiver(ProgramSession &session, const QString &rowId, const Field &)
{
    return new SubjectLink(session, tables::waiver, rowId);
}

QWidget *SubjectLink::ofSourceNote(ProgramSession &session, const QString &rowId, const Field &)
{
    return new SubjectLink(session, tables::sourceNote, rowId);
}

Place SubjectLink::subject() const
{
    const void *row = m_table.find(m_session.program(), m_rowId);
    const auto text = [&](const char16_t *name) {
        const Field *field = m_table.field(name);
        const Value value = row && field ? field->get(row) : Value();
        const QString *stated = std::get_if<QString>(&value);
        return stated ? *stated : QString();
    };
    const Table *table = tableNamed(text(u"subject_kind"));
    if (!table)
        return {};
    const QString id = table->singleRow ? m_session.program().facts.id.value : text(u"subject_id");
    if (!table->find(m_session.program(), id))
        return {};
    return {table, id, table->field(text(u"subject_field"))};
}

void SubjectLink::refresh()
{
    const Place place = subject();
    const QString name = place.table && (place.field || !place.table->singleRow) ? placeMessage(place, m_session.program()).text()
                                                                                 : tr("The whole program");
    setText(name);
    setToolTip(name);
    setAccessibleName(tr("About: %1").arg(name));
    setEnabled(place.table && (place.field || !place.table->singleRow));
}

} // namespace micromajor
