#include "ui/map/MapTableModel.h"

#include "core/planning/TermWindows.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/foundation/PlaceMenu.h"
#include "ui/map/MapChain.h"
#include "ui/map/MapScene.h"

#include <QHash>

namespace micromajor {

using namespace Qt::StringLiterals;

/// Names beside each other; the alternatives of one requirement as one, a relation other than a prerequisite in brackets.
class Names
{
public:
    void add(const QString &name, const Requisite &requisite, bool joinsAlternatives)
    {
        static const Field &kindField = fieldOf<Requisite>(u"kind");
        QString text = name;
        if (!requisite.kind.isEmpty() && requisite.kind != "pre"_L1)
            text += u" (%1)"_s.arg(displayText(kindField, Value(requisite.kind), {}, interfaceLanguage()));
        const QString group = joinsAlternatives ? requisite.alternative : QString();
        if (!group.isEmpty() && m_placeOfGroup.contains(group)) {
            m_names[m_placeOfGroup.value(group)] += u" / "_s + text;
            return;
        }
        if (!group.isEmpty())
            m_placeOfGroup.insert(group, m_names.size());
        m_names.append(text);
    }
    QString text() const { return m_names.join(interfaceLanguage() == Language::Chinese ? u"、"_s : u", "_s); }

private:
    QStringList m_names;
    QHash<QString, qsizetype> m_placeOfGroup;
};

void MapTableModel::refresh()
{
    beginResetModel();
    m_ids.clear();
    m_rows.clear();
    const Program &program = m_session.program();
    const RequisiteGraph &graph = m_session.facts().graph;
    const Language language = interfaceLanguage();
    const std::vector<TermWindow> windows = termWindows(program, graph);
    QHash<QString, size_t> rowOfId;
    QStringList names;
    for (size_t i = 0; i < program.courses.size(); ++i) {
        m_ids.append(program.courses[i].id.value);
        names.append(rowName(tables::course, &program.courses[i], program, language));
        rowOfId.insert(m_ids.back(), i);
    }
    std::vector<Names> needs(program.courses.size());
    std::vector<Names> neededBy(program.courses.size());
    for (const Requisite &requisite : program.requisites) {
        const size_t course = rowOfId.value(requisite.courseId.value);
        const size_t required = rowOfId.value(requisite.requiredId.value);
        needs[course].add(names[qsizetype(required)], requisite, true);
        neededBy[required].add(names[qsizetype(course)], requisite, false);
    }
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        const Module *module = micromajor::find(program.modules, course.moduleId);
        m_rows.push_back({names[qsizetype(i)], module ? rowName(tables::module, module, program, language) : QString(), MapScene::termText(course.term),
                          course.credits ? course.credits->toString() : QString(), needs[i].text(), neededBy[i].text(), ChainTexts::longest(graph, int(i)),
                          ChainTexts::blocked(graph, int(i)), ChainTexts::slack(windows[i])});
    }
    endResetModel();
}

static int alignmentOf(int column)
{
    const bool isFigure = column == MapTableModel::CreditsColumn || column == MapTableModel::ChainColumn || column == MapTableModel::BlocksColumn;
    return int((isFigure ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
}

QVariant MapTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &text = m_rows[size_t(index.row())][index.column()];
    switch (role) {
    case PlaceRole:
        return QVariant::fromValue(place(index.row()));
    case Qt::DisplayRole:
        return text.isEmpty() ? u"—"_s : text;
    case Qt::ToolTipRole:
        return text;
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), text.isEmpty() ? tr("not stated") : text);
    case Qt::TextAlignmentRole:
        return alignmentOf(index.column());
    default:
        return {};
    }
}

QVariant MapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal)
        return alignmentOf(section);
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section + 1;
    switch (Column(section)) {
    case CourseColumn:
        return tr("Course");
    case ModuleColumn:
        return tr("Module");
    case TermColumn:
        return tr("Term");
    case CreditsColumn:
        return tr("Credits");
    case NeedsColumn:
        return tr("Needs");
    case NeededByColumn:
        return tr("Needed by");
    case ChainColumn:
        return tr("Longest chain");
    case BlocksColumn:
        return tr("Blocks");
    case SlackColumn:
        return tr("Leeway");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace micromajor
