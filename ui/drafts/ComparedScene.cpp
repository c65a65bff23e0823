#include "ui/drafts/ComparedScene.h"

#include "core/program/Values.h"
#include "core/review/DifferenceText.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static QString translated(const char *source)
{
    return QCoreApplication::translate("micromajor::CompareWindow", source);
}

namespace {

/// The program after with what only the program before has. That gets ids of its own: programs that were made apart may use the same ones.
class Union
{
public:
    Union(const Program &before, const Program &after, const Comparison &comparison) : m_before(before), m_after(after), m_matches(comparison.matches), m_all(after)
    {
        addModules();
        addCourses();
        addRequisites();
        tellDifferences(comparison);
    }

    ComparedScene scene()
    {
        ComparedScene scene;
        const auto all = std::make_shared<const Program>(std::move(m_all));
        scene.layout = layoutMap(facts(all));
        scene.courses = std::move(m_courses);
        for (const MapEdge &edge : scene.layout.edges)
            scene.edges.push_back(m_edges[size_t(edge.requisite)]);
        for (const MapColumn &column : scene.layout.columns)
            scene.heads.append(column.term ? translated(QT_TRANSLATE_NOOP("micromajor::CompareWindow", "Term %1")).arg(*column.term)
                                           : translated(QT_TRANSLATE_NOOP("micromajor::CompareWindow", "No term yet")));
        const bool named = scene.layout.bands.size() > 1 || (!scene.layout.bands.empty() && scene.layout.bands.front().module >= 0);
        for (const MapBand &band : scene.layout.bands)
            scene.captions.append(!named || band.module < 0 ? QString() : rowName(tables::module, &all->modules[size_t(band.module)], *all, interfaceLanguage()));
        return scene;
    }

private:
    template<class Row>
    static Id<Row> ownId(const Table &table, size_t index) { return {u"before-%1-%2"_s.arg(QLatin1StringView(table.name)).arg(index)}; }

    void addModules()
    {
        const std::vector<int> &afterOf = m_matches.afterOf(tables::module);
        for (size_t i = 0; i < afterOf.size(); ++i) {
            Module module = m_before.modules[i];
            if (afterOf[i] < 0) {
                module.id = ownId<Module>(tables::module, i);
                m_moduleOf.insert(m_before.modules[i].id.value, module.id.value);
                m_all.modules.push_back(module);
            } else {
                m_moduleOf.insert(module.id.value, m_after.modules[size_t(afterOf[i])].id.value);
            }
        }
    }

    void addCourses()
    {
        const std::vector<int> &beforeOf = m_matches.beforeOf(tables::course);
        const std::vector<int> &afterOf = m_matches.afterOf(tables::course);
        for (size_t i = 0; i < beforeOf.size(); ++i)
            addThing(m_courses, tables::course, beforeOf[i], int(i));
        for (size_t i = 0; i < afterOf.size(); ++i) {
            Course course = m_before.courses[i];
            if (afterOf[i] < 0) {
                course.id = ownId<Course>(tables::course, i);
                course.moduleId.value = m_moduleOf.value(course.moduleId.value);
                m_all.courses.push_back(course);
                addThing(m_courses, tables::course, int(i), -1);
            }
            m_courseOf.insert(m_before.courses[i].id.value, afterOf[i] < 0 ? course.id.value : m_after.courses[size_t(afterOf[i])].id.value);
        }
    }

    void addRequisites()
    {
        const std::vector<int> &beforeOf = m_matches.beforeOf(tables::requisite);
        const std::vector<int> &afterOf = m_matches.afterOf(tables::requisite);
        for (size_t i = 0; i < beforeOf.size(); ++i)
            addThing(m_edges, tables::requisite, beforeOf[i], int(i));
        for (size_t i = 0; i < afterOf.size(); ++i) {
            if (afterOf[i] >= 0)
                continue;
            Requisite requisite = m_before.requisites[i];
            requisite.id = ownId<Requisite>(tables::requisite, i);
            requisite.courseId.value = m_courseOf.value(requisite.courseId.value);
            requisite.requiredId.value = m_courseOf.value(requisite.requiredId.value);
            requisite.alternative.clear(); // it is no alternative to what is required now
            m_all.requisites.push_back(requisite);
            addThing(m_edges, tables::requisite, int(i), -1);
        }
    }

    void addThing(std::vector<ComparedScene::Thing> &things, const Table &table, int before, int after)
    {
        ComparedScene::Thing thing;
        const void *rowBefore = before < 0 ? nullptr : table.at(m_before, size_t(before));
        const void *rowAfter = after < 0 ? nullptr : table.at(m_after, size_t(after));
        if (rowBefore)
            thing.before = {&table, table.id(rowBefore), nullptr};
        if (rowAfter)
            thing.after = {&table, table.id(rowAfter), nullptr};
        thing.sign = !rowBefore ? ComparedSign::Added : !rowAfter ? ComparedSign::Removed : ComparedSign::Same;
        thing.name = (rowAfter ? rowTitle(table, rowAfter, m_after) : rowTitle(table, rowBefore, m_before)).text();
        thing.note = signWord(thing.sign);
        (rowAfter ? m_placesAfter : m_placesBefore).insert({&table, rowAfter ? thing.after.id : thing.before.id}, {&things, things.size()});
        things.push_back(std::move(thing));
    }

    void tellDifferences(const Comparison &comparison)
    {
        for (size_t i = 0; i < comparison.differences.size(); ++i) {
            const Difference &difference = comparison.differences[i];
            const Place &place = difference.place();
            const auto &places = difference.after.table ? m_placesAfter : m_placesBefore;
            const auto found = places.find({place.table, place.id});
            if (found == places.end())
                continue;
            ComparedScene::Thing &thing = found->first->at(found->second);
            if (thing.difference < 0)
                thing.difference = int(i);
            if (thing.sign == ComparedSign::Added || thing.sign == ComparedSign::Removed)
                continue;
            thing.sign = ComparedSign::Changed;
            const QString change = place.field ? translated(QT_TRANSLATE_NOOP("micromajor::CompareWindow", "%1 %2 → %3"))
                                                     .arg(Message(place.field->label).text(), difference.valueBefore.text(), difference.valueAfter.text())
                                               : signWord(thing.sign);
            thing.note = thing.note.isEmpty() ? change : translated(QT_TRANSLATE_NOOP("micromajor::CompareWindow", "%1; %2")).arg(thing.note, change);
        }
    }

    const Program &m_before;
    const Program &m_after;
    const RowMatches &m_matches;
    Program m_all;
    QHash<QString, QString> m_moduleOf, m_courseOf; ///< id before → id in m_all
    std::vector<ComparedScene::Thing> m_courses, m_edges; ///< of each row of m_all
    QHash<std::pair<const Table *, QString>, std::pair<std::vector<ComparedScene::Thing> *, size_t>> m_placesBefore, m_placesAfter;
};

} // namespace

ComparedScene ComparedScene::of(const Program &before, const Program &after, const Comparison &comparison)
{
    return Union(before, after, comparison).scene();
}

QString ComparedScene::inWords(const Thing &thing)
{
    return thing.sign == ComparedSign::Same ? thing.name : translated(QT_TRANSLATE_NOOP("micromajor::CompareWindow", "%1: %2")).arg(thing.name, thing.note);
}

QString ComparedScene::inWords() const
{
    QStringList words;
    for (const std::vector<Thing> *things : {&courses, &edges})
        for (const Thing &thing : *things)
            if (thing.sign != ComparedSign::Same)
                words.append(inWords(thing));
    return words.join(u'\n');
}

} // namespace micromajor
