#include "ui/map/MapScene.h"

#include "core/analysis/TermLoads.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"

#include <QCache>
#include <QFontMetricsF>
#include <QHash>
#include <QTextLayout>

#include <algorithm>
#include <set>

namespace micromajor {

using namespace Qt::StringLiterals;

static QStringList fit(const QString &name, const QFont &font, qreal width)
{
    QTextLayout layout(name, font);
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(width);
    layout.endLayout();
    if (!first.isValid() || first.textLength() >= name.size())
        return {name};
    return {name.left(first.textLength()).trimmed(), QFontMetricsF(font).elidedText(name.mid(first.textLength()), Qt::ElideRight, width)};
}

/// At most two lines; what does not fit ends in "…". Shaping the names took longer than all the rest of a map, and hardly ever do they change.
static QStringList fitted(const QString &name, const QFont &font, qreal width)
{
    static QCache<std::pair<QString, QFont>, QStringList> known(4000);
    const std::pair key(name, font);
    if (const QStringList *lines = known.object(key))
        return *lines;
    const QStringList lines = fit(name, font, width);
    known.insert(key, new QStringList(lines));
    return lines;
}

static QString headOf(std::optional<int> term, const Program &program, const TermLoads &loads)
{
    QStringList parts{MapScene::termText(term)};
    if (!term) {
        const auto unplaced = std::ranges::count_if(program.courses, [](const Course &course) { return !course.term; });
        return parts.front() + u" · "_s + MapScene::tr("%n courses", nullptr, int(unplaced));
    }
    for (const Term &stated : program.terms)
        if (stated.number == term && !stated.name.isEmpty())
            parts.append(stated.name);
    const auto load = std::ranges::find(loads.terms, *term, &TermLoad::term);
    if (load != loads.terms.end()) {
        if (const QString credits = rangeText(load->credits.range); !credits.isEmpty())
            parts.append((credits == u"1"_s ? MapScene::tr("%1 credit") : MapScene::tr("%1 credits")).arg(credits));
        else if (load->courses > 0)
            parts.append(MapScene::tr("%n courses", nullptr, load->courses));
    }
    return parts.join(u" · "_s);
}

MapScene MapScene::of(const Facts &facts)
{
    const Program &program = *facts.program;
    const Language language = interfaceLanguage();
    const QFont font = Theme::current().font(Theme::TextStyle::Body);
    MapScene scene;
    scene.layout = layoutMap(facts);
    for (size_t i = 0; i < program.courses.size(); ++i) {
        const micromajor::Course &row = program.courses[i];
        Course course;
        course.id = row.id.value;
        course.name = rowName(tables::course, &row, program, language);
        course.lines = fitted(course.name, font, MapLayout::boxWidth - 2 * MapLayout::padding);
        course.elective = facts.isElective[i];
        course.planned = !isOffered(row);
        QStringList note;
        if (row.credits)
            note.append(tr("%1 cr").arg(row.credits->toString()));
        if (row.hours)
            note.append(tr("%1 h").arg(row.hours->toString()));
        if (note.isEmpty())
            note.append(tr("credits not stated"));
        if (course.planned)
            note.append(tr("not offered yet"));
        else if (course.elective)
            note.append(tr("elective"));
        course.note = note.join(u" · "_s);
        scene.courses.push_back(course);
    }
    const TermLoads loads = termLoads(program, *facts.choices);
    for (const MapColumn &column : scene.layout.columns)
        scene.heads.append(headOf(column.term, program, loads));
    const bool named = scene.layout.bands.size() > 1 || (!scene.layout.bands.empty() && scene.layout.bands.front().module >= 0);
    for (const MapBand &band : scene.layout.bands)
        scene.captions.append(!named            ? QString()
                              : band.module < 0 ? tr("In no module")
                                                : rowName(tables::module, &program.modules[size_t(band.module)], program, language));

    scene.placeLegend();
    return scene;
}

void MapScene::placeLegend()
{
    std::set<Sign> signs;
    for (const MapEdge &edge : layout.edges) {
        signs.insert(edge.kind == RequisiteKind::Prerequisite  ? Sign::Prerequisite
                     : edge.kind == RequisiteKind::CoRequisite ? Sign::CoRequisite
                                                               : Sign::StrictCoRequisite);
        if (edge.isAlternative)
            signs.insert(Sign::EitherOr);
        if (edge.againstTime)
            signs.insert(Sign::AgainstTime);
    }
    for (const Course &course : courses)
        if (course.planned || course.elective)
            signs.insert(course.planned ? Sign::Planned : Sign::Elective);

    constexpr qreal lineHeight = 3 * Theme::grid;
    const QFontMetricsF metrics(Theme::current().font(Theme::TextStyle::Note));
    size = layout.size;
    QPointF at(MapLayout::padding, size.height() + Theme::grid);
    for (const Sign sign : signs) {
        const qreal width = signWidth + Theme::grid + metrics.horizontalAdvance(signText(sign)) + 2;
        if (at.x() > MapLayout::padding && at.x() + width > layout.size.width())
            at = {MapLayout::padding, at.y() + lineHeight};
        legend.push_back({sign, QRectF(at, QSizeF(width, lineHeight))});
        size = {std::max(size.width(), at.x() + width), at.y() + lineHeight + Theme::half};
        at.rx() += width + 3 * Theme::grid;
    }
}

void MapScene::readProblems(const ProgramSession &session)
{
    QHash<QString, Course *> courseOf;
    for (Course &course : courses) {
        course.problem.reset();
        courseOf.insert(course.id, &course);
    }
    // Most severe first, as the session lists them; what cannot be judged comes after what is not met.
    for (const Finding *finding : session.problems()) {
        if (finding->subject.table != &tables::course)
            continue;
        Course *course = courseOf.value(finding->subject.id);
        if (!course)
            continue;
        if (course->problem)
            ++course->problem->others;
        else
            course->problem = Problem{finding->verdict, finding->severity, finding->message.text(), 0};
    }
}

QString MapScene::signText(Sign sign)
{
    switch (sign) {
    case Sign::Prerequisite:
        return tr("Prerequisite");
    case Sign::CoRequisite:
        return tr("Co-requisite");
    case Sign::StrictCoRequisite:
        return tr("Strict co-requisite");
    case Sign::EitherOr:
        return tr("one of them is enough");
    case Sign::AgainstTime:
        return tr("against the order of the terms");
    case Sign::Elective:
        return tr("Elective");
    case Sign::Planned:
        break;
    }
    return tr("Planned, not offered");
}

QString MapScene::termText(std::optional<int> term)
{
    return term ? tr("Term %1").arg(*term) : tr("No term yet");
}

QString MapScene::edgeText(const Program &program, const MapEdge &edge) const
{
    static const Field &kindField = fieldOf<Requisite>(u"kind");
    const Requisite &row = program.requisites[size_t(edge.requisite)];
    QString kind = displayText(kindField, kindField.get(&row), program, interfaceLanguage());
    if (kind.isEmpty())
        kind = signText(Sign::Prerequisite);
    QString text = tr("“%1” needs “%2” (%3)").arg(courses[size_t(edge.to)].name, courses[size_t(edge.from)].name, kind);
    if (edge.isAlternative)
        text += u"; "_s + signText(Sign::EitherOr);
    if (edge.againstTime)
        text += u"; "_s + signText(Sign::AgainstTime);
    return text;
}

} // namespace micromajor
