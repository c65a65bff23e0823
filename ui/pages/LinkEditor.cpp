#include "ui/pages/LinkEditor.h"

#include "core/program/Values.h"
#include "ui/pages/ChoicePopup.h"

#include <QCoreApplication>

namespace micromajor {

LinkEditor::LinkEditor(ProgramSession &session, const ListLink &link, const QString &ownerId, QWidget *parent)
    : QuietCombo(parent), m_session(session), m_link(link), m_ownerId(ownerId), m_owner(*link.table->field(QString::fromLatin1(link.owner))),
      m_target(*link.table->field(QString::fromLatin1(link.target)))
{
    setAccessibleName(QCoreApplication::translate("pages", link.label));
    connect(&session, &ProgramSession::programChanged, this, &LinkEditor::refresh);
    refresh();
}

static QString reference(const Field &field, const void *row)
{
    const Value value = field.get(row);
    const QString *id = std::get_if<QString>(&value);
    return id ? *id : QString();
}

QString LinkEditor::linkTo(const QString &targetId) const
{
    const Program &program = m_session.program();
    for (size_t i = 0; i < m_link.table->count(program); ++i) {
        const void *row = m_link.table->at(program, i);
        if (reference(m_owner, row) == m_ownerId && reference(m_target, row) == targetId)
            return m_link.table->id(row);
    }
    return {};
}

void LinkEditor::refresh()
{
    const Program &program = m_session.program();
    QStringList names;
    for (size_t i = 0; i < m_link.table->count(program); ++i) {
        const void *row = m_link.table->at(program, i);
        if (reference(m_owner, row) == m_ownerId)
            names.append(displayText(m_target, m_target.get(row), program, interfaceLanguage()));
    }
    m_text = names.join(interfaceLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
    setToolTip(m_text);
    setAccessibleDescription(m_text);
    update();
}

void LinkEditor::setLinked(const QString &targetId, bool linked)
{
    const QString link = linkTo(targetId);
    if (linked && link.isEmpty())
        m_session.apply(edits::insertRow(*m_link.table, {{&m_owner, m_ownerId}, {&m_target, targetId}}));
    else if (!linked && !link.isEmpty())
        m_session.apply(edits::removeRows(m_session.program(), *m_link.table, {link}));
}

void LinkEditor::showPopup()
{
    const Table *targets = tableNamed(QString::fromLatin1(m_target.references));
    const Program &program = m_session.program();
    if (!targets || targets->count(program) == 0)
        return;
    QStringList names;
    QStringList ids;
    std::vector<bool> ticks;
    for (size_t i = 0; i < targets->count(program); ++i) {
        const void *row = targets->at(program, i);
        ids.append(targets->id(row));
        names.append(rowName(*targets, row, program, interfaceLanguage()));
        ticks.push_back(!linkTo(ids.back()).isEmpty());
    }
    auto *popup = new ChoicePopup(names, this);
    connect(popup, &ChoicePopup::ticked, this, [this, ids](int index, bool on) { setLinked(ids[index], on); });
    popup->pickMany(ticks);
}

QString LinkEditor::shownText() const
{
    return m_text.isEmpty() ? tr("Not stated") : m_text;
}

} // namespace micromajor
