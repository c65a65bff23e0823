#include "core/exchange/forms/FormDrawings.h"

#include "core/analysis/Composition.h"
#include "core/analysis/TermLoads.h"
#include "core/exchange/forms/FormWords.h"
#include "core/map/MapLayout.h"
#include "core/planning/TermOrder.h"

using namespace Qt::StringLiterals;

namespace micromajor {

namespace {

constexpr qreal mapTextSize = 20;
constexpr size_t mostMapColumns = 6; ///< beside each other, so that the names of courses stay readable
constexpr qreal chartWidth = 720;
constexpr qreal labelWidth = 120;
constexpr qreal figureWidth = 96;
constexpr qreal barHeight = 30, barPitch = 44, chartMargin = 12;
// Greys that stay apart on a black-and-white copier.
constexpr const char *fills[] = {"D9D9D9", "A6A6A6", "F2F2F2", "FFFFFF"};

/// Facts of a program that somebody else holds.
Facts factsOf(const Program &program)
{
    return facts(std::shared_ptr<const Program>(std::shared_ptr<void>(), &program));
}

QString termLabel(const Program &program, const std::optional<int> &number)
{
    if (!number)
        return u"学期未定"_s;
    for (const Term &term : program.terms)
        if (term.number == number && !term.name.isEmpty())
            return term.name;
    return u"第"_s + QString::number(*number) + u"学期"_s;
}

/// A map of some of the courses, whose terms begin after `offset`.
FormDrawing curriculumMap(const Program &program, const MapLayout &layout, int offset)
{
    const auto label = [&](const std::optional<int> &term) { return termLabel(program, term ? std::optional(*term + offset) : term); };
    FormDrawing drawing;
    drawing.size = layout.size;
    drawing.textSize = mapTextSize;
    for (const MapColumn &column : layout.columns) {
        QRectF head = column.frame;
        head.setHeight(MapLayout::headHeight);
        drawing.boxes.push_back({column.frame, {}, {}, true, true});
        drawing.boxes.push_back({head, label(column.term), u"F2F2F2"_s, true, true});
    }
    for (const MapBand &band : layout.bands) {
        if (band.module < 0)
            continue;
        const Module &module = program.modules[size_t(band.module)];
        QRectF caption = band.frame.adjusted(MapLayout::padding, 0, 0, 0);
        caption.setHeight(MapLayout::captionHeight);
        drawing.lines.push_back({{band.frame.bottomLeft(), band.frame.bottomRight()}, false, true});
        drawing.boxes.push_back({caption, module.nameZh.isEmpty() ? module.nameEn : module.nameZh, {}, false, false});
    }
    for (const MapEdge &edge : layout.edges)
        if (edge.path.size() > 1)
            drawing.lines.push_back({edge.path, true, edge.kind != RequisiteKind::Prerequisite});
    const formWords::Electives electives = formWords::electives(program);
    QStringList words;
    for (size_t i = 0; i < layout.boxes.size() && i < program.courses.size(); ++i) {
        const Course &course = program.courses[i];
        const QString name = formWords::courseName(course) + electives.marks.value(course.id);
        drawing.boxes.push_back({layout.boxes[i].frame, name, u"FFFFFF"_s, true, true});
        words.append(label(course.term) + u" "_s + name);
    }
    drawing.description = words.join(u'；');
    return drawing;
}

/// The part of the program that stands in the columns from `first` to before `last`. Its terms count from 1, so that no empty column leads.
Program partOfMap(const Program &program, const MapLayout &layout, size_t first, size_t last, int offset)
{
    Program part = program;
    part.courses.clear();
    for (size_t i = 0; i < layout.boxes.size(); ++i) {
        const size_t column = size_t(layout.boxes[i].column);
        if (column < first || column >= last)
            continue;
        part.courses.push_back(program.courses[i]);
        if (std::optional<int> &term = part.courses.back().term)
            *term -= offset;
    }
    part.facts.terms = int(std::count_if(layout.columns.begin() + qsizetype(first), layout.columns.begin() + qsizetype(last),
                                         [](const MapColumn &column) { return column.term.has_value(); }));
    return part;
}

/// More terms than can be read across a page come in several maps.
std::vector<FormDrawing> curriculumMaps(const Program &whole)
{
    // The window offers a term beyond the last one to plan in; on paper it would claim a term that nobody states.
    Program program = whole;
    if (!plannedTerms(program))
        for (const Course &course : program.courses)
            program.facts.terms = std::max(program.facts.terms.value_or(1), course.term.value_or(1));
    const MapLayout layout = layoutMap(factsOf(program));
    const size_t columns = layout.columns.size();
    const size_t maps = (columns + mostMapColumns - 1) / mostMapColumns;
    if (maps <= 1)
        return {curriculumMap(program, layout, 0)};
    std::vector<FormDrawing> drawings;
    for (size_t map = 0; map < maps; ++map) {
        const size_t first = columns * map / maps, last = columns * (map + 1) / maps;
        const int offset = layout.columns[first].term ? *layout.columns[first].term - 1 : 0;
        const Program part = partOfMap(program, layout, first, last, offset);
        if (part.courses.empty())
            continue;
        drawings.push_back(curriculumMap(part, layoutMap(factsOf(part)), offset));
        drawings.back().label = u"："_s + termLabel(program, layout.columns[first].term) + u"至"_s + termLabel(program, layout.columns[last - 1].term)
            + u"（跨图的先修关系见先修课程栏）"_s;
    }
    return drawings;
}

/// One bar of parts that follow each other, each with its figure.
struct BarPart
{
    QString name;
    QString figure;
    qint64 thousandths = 0;
};

void addBar(FormDrawing &drawing, qreal y, const QString &name, const QString &total, const std::vector<BarPart> &parts, qint64 scale)
{
    drawing.boxes.push_back({QRectF(0, y, labelWidth, barHeight), name, {}, false, false});
    const qreal room = chartWidth - labelWidth - figureWidth;
    qreal x = labelWidth;
    size_t fill = 0;
    for (const BarPart &part : parts) {
        const qreal width = room * qreal(part.thousandths) / qreal(scale);
        if (part.thousandths > 0)
            drawing.boxes.push_back({QRectF(x, y, width, barHeight), part.name.isEmpty() ? QString() : part.name + u' ' + part.figure,
                                     QString::fromLatin1(fills[fill]), true, true});
        x += width;
        fill = std::min(fill + 1, std::size(fills) - 1);
    }
    drawing.boxes.push_back({QRectF(x + 8, y, figureWidth, barHeight), total, {}, false, false});
}

std::optional<FormDrawing> hourComposition(const Program &program)
{
    const Facts known = factsOf(program);
    const Composition parts = composition(program, *known.choices, known.links);
    if (parts.hours.drawn.thousandths() == 0 && parts.credits.drawn.thousandths() == 0)
        return std::nullopt;
    FormDrawing drawing;
    qreal y = chartMargin;
    drawing.textSize = 14;
    const auto part = [](const QString &name, const auto &portion) {
        return BarPart{name, portion.drawn.toString(), portion.drawn.thousandths()};
    };
    const auto whole = [](const auto &portion, const QString &unit) {
        const QString range = portion.range.isStated() ? rangeText(portion.range) : portion.drawn.toString();
        return range + unit;
    };
    if (parts.hours.drawn.thousandths() > 0) {
        addBar(drawing, y, u"学时构成"_s, whole(parts.hours, u"学时"_s),
               {part(u"理论"_s, parts.theory), part(u"实践"_s, parts.practice), part(u"实验"_s, parts.lab), part(u"未划分"_s, parts.undivided)},
               parts.hours.drawn.thousandths());
        y += barPitch;
    }
    if (parts.credits.drawn.thousandths() > 0) {
        addBar(drawing, y, u"学分构成"_s, whole(parts.credits, u"学分"_s),
               {part(u"必修"_s, parts.requiredCredits), part(u"选修"_s, parts.electiveCredits)}, parts.credits.drawn.thousandths());
        y += barPitch;
    }
    drawing.size = QSizeF(chartWidth, y);
    drawing.description = u"学时构成与学分构成"_s;
    return drawing;
}

std::optional<FormDrawing> termLoadChart(const Program &program)
{
    const Facts known = factsOf(program);
    const TermLoads loads = termLoads(program, *known.choices);
    qint64 most = 0;
    for (const TermLoad &load : loads.terms)
        most = std::max(most, load.hours.drawn.thousandths());
    if (most == 0)
        return std::nullopt;
    FormDrawing drawing;
    drawing.size = QSizeF(chartWidth, barPitch * qreal(loads.terms.size()) + chartMargin);
    drawing.textSize = 14;
    QStringList words;
    qreal y = chartMargin;
    for (const TermLoad &load : loads.terms) {
        const QString name = termLabel(program, load.term);
        const QString total = (load.hours.range.isStated() ? rangeText(load.hours.range) : load.hours.drawn.toString()) + u"学时"_s;
        addBar(drawing, y, name, total, {{{}, {}, load.hours.drawn.thousandths()}}, most);
        words.append(name + u" "_s + total);
        y += barPitch;
    }
    drawing.description = words.join(u'；');
    if (!loads.withoutTerm.empty())
        drawing.label = u"（不含学期未定的"_s + QString::number(loads.withoutTerm.size()) + u"门课程）"_s;
    return drawing;
}

} // namespace

std::vector<FormDrawing> formDrawings(const QString &kind, const Program &program)
{
    if (kind == "curriculum-map"_L1) {
        const bool hasTerms = std::any_of(program.courses.begin(), program.courses.end(), [](const Course &course) { return course.term.has_value(); });
        return hasTerms ? curriculumMaps(program) : std::vector<FormDrawing>();
    }
    std::optional<FormDrawing> chart;
    if (kind == "hour-composition"_L1)
        chart = hourComposition(program);
    else if (kind == "term-loads"_L1)
        chart = termLoadChart(program);
    return chart ? std::vector{*std::move(chart)} : std::vector<FormDrawing>();
}

} // namespace micromajor
