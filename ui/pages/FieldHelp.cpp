#include "ui/pages/FieldHelp.h"

#include "ui/foundation/ProgramSession.h"

#include <QCoreApplication>
#include <QHelpEvent>
#include <QToolTip>

#include <algorithm>
#include <array>

namespace micromajor {

using namespace Qt::StringLiterals;

QString fieldHint(const Table &table, const Field &field)
{
    static constexpr std::array several{std::pair{"program", "disciplines"}, std::pair{"program", "excluded_majors"},
                                        std::pair{"learner_group", "disciplines"}, std::pair{"person", "taught_before"}};
    const bool isList = std::any_of(several.begin(), several.end(), [&](const auto &name) {
        return qstrcmp(name.first, table.name) == 0 && qstrcmp(name.second, field.name) == 0;
    });
    return isList ? QCoreApplication::translate("pages", "Not stated: one or several, separated by “、” or “;”") : QString();
}

QString clausesAbout(const ProgramSession &session, const Table &table, const QString &rowId, const Field &field)
{
    constexpr qsizetype most = 6; // a tool tip, not a page
    const Place place{&table, rowId, &field};
    QStringList lines;
    for (const Finding &finding : session.result().findings) {
        if (finding.clause.isEmpty()
            || (finding.subject != place && std::find(finding.missing.begin(), finding.missing.end(), place) == finding.missing.end()))
            continue;
        QString name = finding.ruleSet;
        for (const RuleSet &set : session.ruleSets())
            if (set.id == finding.ruleSet)
                name = set.name.text(interfaceLanguage());
        const QString line = QCoreApplication::translate("pages", "%1: %2").arg(name, finding.clause.text());
        if (!lines.contains(line))
            lines.append(line);
        if (lines.size() == most)
            break;
    }
    return lines.join(u'\n');
}

FieldLabel::FieldLabel(const ProgramSession &session, const Table &table, const QString &rowId, const Field &field)
    : StyledLabel(Theme::TextStyle::Body, Message(field.label).text(), Muted), m_session(session), m_table(table), m_rowId(rowId), m_field(field)
{
    setWordWrap(true);
}

bool FieldLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return StyledLabel::event(event);
    const QString clauses = clausesAbout(m_session, m_table, m_rowId, m_field);
    // As rich text long clauses wrap.
    const QString text = clauses.isEmpty() ? QString() : u"<p style='white-space:pre-wrap'>"_s
            + QCoreApplication::translate("pages", "What the rules say about this field:").toHtmlEscaped() + u"\n"_s + clauses.toHtmlEscaped() + u"</p>"_s;
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text, this);
    return true;
}

} // namespace micromajor
