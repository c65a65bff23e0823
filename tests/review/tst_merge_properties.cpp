// Properties of the merge that hold for any two programs made from one: tried on 10,000 pairs of random edits of the samples.
#include "core/document/Document.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/review/Merge.h"
#include "core/review/RowRenaming.h"
#include "core/review/RowShape.h"
#include "tests/document/RandomEdits.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class MergePropertiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hold_data();
    void hold();

private:
    std::vector<Program> m_samples;
};

/// Tables whose rows hang together; edits of these alone soon meet each other.
static const std::vector<const Table *> entangled{&tables::course, &tables::outcome, &tables::outcomeSupport, &tables::requisite, &tables::comment, &tables::teaching};

static bool touchesOnly(const Edit &edit, const std::vector<const Table *> &some)
{
    return std::ranges::all_of(edit.operations, [&](const Operation &operation) {
        return std::visit([&](const auto &kind) { return std::ranges::find(some, kind.table) != some.end(); }, operation);
    });
}

/// Whether some row is part of itself: random edits make such programs, people and files do not.
static bool hasCircle(const Program &program)
{
    for (const Table *table : {&tables::outcome, &tables::comment})
        for (size_t i = 0, n = table->count(program); i < n; ++i) {
            const void *row = table->at(program, i);
            for (size_t steps = 0; row; ++steps) {
                if (steps > n)
                    return true;
                for (const RowReference &reference : referencesOf(*table))
                    if (reference.target == table) {
                        row = table->find(program, referredId(reference, row));
                        break;
                    }
            }
        }
    return false;
}

static Program edited(Program program, int edits, bool isEntangled, QRandomGenerator &random)
{
    for (int i = 0; i < edits;) {
        const Edit edit = randomEdit(program, random);
        if (isEntangled && !touchesOnly(edit, entangled))
            continue;
        if (Program next = applied(program, edit); !hasCircle(next))
            program = std::move(next);
        ++i;
    }
    return program;
}

/// What is wrong with the references of a program; empty: every one names a row, and none that is needed is missing.
static QString danglingReference(const Program &program)
{
    const RowPlaces places(program);
    for (const Table *table : allTables())
        for (size_t i = 0, n = table->count(program); i < n; ++i)
            for (const RowReference &reference : referencesOf(*table)) {
                const QString id = referredId(reference, table->at(program, i));
                if (id.isEmpty() ? reference.needed() : !places.row(*reference.target, id))
                    return u"%1 %2 of %3"_s.arg(QLatin1StringView(reference.field->name), id, QLatin1StringView(table->name));
            }
    return {};
}

/// A change from base to side that the merged program does not show; empty: all are there.
static QString lostChange(const Program &base, const Program &side, const RowRenaming &renaming, const Program &merged)
{
    const RowPlaces inBase(base), inSide(side), inMerged(merged);
    for (const Table *table : allTables()) {
        if (table->singleRow)
            continue;
        for (size_t i = 0, n = table->count(base); i < n; ++i)
            if (const QString &id = table->id(table->at(base, i)); !inSide.row(*table, id) && inMerged.row(*table, id))
                return u"%1 %2 was removed"_s.arg(QLatin1StringView(table->name), id);
        for (size_t i = 0, n = table->count(side); i < n; ++i) {
            const void *row = table->at(side, i);
            const QString id = renaming.of(*table, table->id(row));
            const void *before = inBase.row(*table, id);
            const void *now = inMerged.row(*table, id);
            if (!before && !now)
                return u"%1 %2 was added"_s.arg(QLatin1StringView(table->name), id);
            for (const Field &field : table->fields) {
                Value value = field.get(row);
                if (value == (before ? field.get(before) : Value()))
                    continue;
                const Table *target = field.references ? tableNamed(QString::fromLatin1(field.references)) : nullptr;
                if (target && isStated(value))
                    value = renaming.of(*target, std::get<QString>(value));
                // Cleared because the row it named went: not a change of its own.
                if (target && !isStated(value) && !inSide.row(*target, std::get<QString>(field.get(before))))
                    continue;
                if (!now || field.get(now) != value)
                    return u"%1 of %2 %3"_s.arg(QLatin1StringView(field.name), QLatin1StringView(table->name), id);
            }
        }
    }
    return {};
}

static MergeChoices randomChoices(const MergeResult &result, QRandomGenerator &random)
{
    MergeChoices choices = startingChoices(result);
    for (size_t i = 0; i < choices.accepted.size(); ++i)
        choices.accepted[i] = random.bounded(2) == 1;
    for (Resolution &resolution : choices.resolutions)
        resolution.take = Resolution::Take(random.bounded(3));
    return choices;
}

void MergePropertiesTest::initTestCase()
{
    for (const Sample &sample : samples())
        m_samples.push_back(sampleProgram(sample.id).value());
    m_samples.push_back(sampleProgram(3));
}

void MergePropertiesTest::hold_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 0; seed < 10; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void MergePropertiesTest::hold()
{
    QFETCH(int, seed);
    QRandomGenerator random{quint32(seed)};
    int withConflicts = 0;
    for (int pair = 0; pair < 1000; ++pair) {
        const auto where = [&](const QString &what) { return u"pair %1: %2"_s.arg(pair).arg(what).toUtf8(); };
        const bool isEntangled = pair % 2 == 1;
        const Program &start = isEntangled ? m_samples.back() : m_samples[size_t(random.bounded(int(m_samples.size())))];
        const Program base = edited(start, random.bounded(6), isEntangled, random);
        const Program mine = edited(base, random.bounded(1, isEntangled ? 28 : 8), isEntangled, random);
        const Program theirs = edited(base, random.bounded(1, isEntangled ? 28 : 8), isEntangled, random);

        const MergeResult same = merge(base, mine, mine);
        QVERIFY2(same.hunks.empty() && same.conflicts.empty(), where(u"merge(a, a) has something to decide"_s));
        QVERIFY2(mergedProgram(same, startingChoices(same)) == mine, where(u"merge(a, a) is not a"_s));
        const MergeResult onlyMine = merge(base, mine, base);
        QVERIFY2(onlyMine.hunks.empty() && onlyMine.conflicts.empty(), where(u"merge(base, a, base) has something to decide"_s));
        QVERIFY2(mergedProgram(onlyMine, startingChoices(onlyMine)) == mine, where(u"merge(base, a, base) is not a"_s));
        const MergeResult onlyTheirs = merge(base, base, theirs);
        QVERIFY2(onlyTheirs.conflicts.empty(), where(u"merge(base, base, b) has a conflict"_s));
        QVERIFY2(mergedProgram(onlyTheirs, startingChoices(onlyTheirs)) == theirs, where(u"merge(base, base, b) is not b"_s));

        const MergeResult result = merge(base, mine, theirs);
        const MergeResult swapped = merge(base, theirs, mine);
        const SharedRows shared = sharedRows(RowPlaces(base), RowPlaces(mine), RowPlaces(theirs));
        QCOMPARE(result.conflicts.size(), swapped.conflicts.size());
        withConflicts += !result.conflicts.empty();
        const MergeChoices theirWay = choicesFor(result, Resolution::Take::Theirs);
        const MergeChoices myWay = choicesFor(result, Resolution::Take::Mine);
        const Program byThem = mergedProgram(result, theirWay);
        const Program byMe = mergedProgram(result, myWay);
        if (result.conflicts.empty())
            QVERIFY2(byThem == mergedProgram(swapped, startingChoices(swapped)), where(u"the order of the sides matters"_s));
        else
            QVERIFY2(byThem == mergedProgram(swapped, choicesFor(swapped, Resolution::Take::Mine)), where(u"the order of the sides matters when theirs is taken"_s));
        QString lost = lostChange(base, theirs, shared.theirs, byThem);
        QVERIFY2(lost.isEmpty(), where(u"theirs lost: "_s + lost));
        lost = lostChange(base, mine, shared.mine, byMe);
        QVERIFY2(lost.isEmpty(), where(u"mine lost: "_s + lost));

        const MergeChoices choices = randomChoices(result, random);
        const Program chosen = mergedProgram(result, choices);
        const QString dangling = danglingReference(chosen);
        QVERIFY2(dangling.isEmpty(), where(u"dangling: "_s + dangling));
        QVERIFY2(!hasCircle(chosen), where(u"a row is part of itself"_s));
        const Edit edit = mergeEdit(result, choices, Message(u"Merge"_s));
        QVERIFY2(applied(mine, edit) == chosen, where(u"the edit makes another program"_s));
        if (pair % 50 == 0) {
            const auto document = Document::create(mine, Message(u"Mine"_s));
            QVERIFY(document.ok());
            const auto done = (*document)->apply(edit);
            QVERIFY2(done.ok(), done.ok() ? "" : where(done.error().message.text(Language::English)).constData());
            QVERIFY2(*(*document)->program() == chosen, where(u"the document holds another program"_s));
            const auto read = fromJson(toJson(chosen), u"merged"_s);
            QVERIFY2(read.ok(), read.ok() ? "" : where(read.error().message.text(Language::English)).constData());
            QVERIFY2(*read == chosen, where(u"JSON does not round-trip"_s));
        }
    }
    QVERIFY2(withConflicts > 100, "the random edits hardly conflict: the test tries nothing");
    QVERIFY2(withConflicts < 900, "nearly every pair conflicts: merging without conflicts is hardly tried");
}

QTEST_GUILESS_MAIN(MergePropertiesTest)
#include "tst_merge_properties.moc"
