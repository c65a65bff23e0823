#include "core/review/Merge.h"
#include "core/review/ProgramChange.h"
#include "tests/review/Drafts.h"

#include <QTest>

using namespace micromajor;
using namespace Qt::StringLiterals;

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fieldsOfOneRowMerge();
    void bothChangedAValue();
    void ownValueSettlesIt();
    void sameChangeIsNoConflict();
    void theirsRemovedWhatMineChanged();
    void mineRemovedWhatTheirsChanged();
    void removedWhatTheOtherNewlyUses();
    void changedBelowARemovedRow();
    void bothRemovedDifferentEndsOfALink();
    void theSameLinkAddedTwice();
    void theSameCourseAddedTwice();
    void rowsMoveAndCome();
    void bothMovedRows();
    void partOfEachOther();
    void hunksCanBeDeclined();
    void decliningAnAddedRowDeclinesWhatNeedsIt();
    void choicesKeepTheProgramWhole();
    void placesAreInMine();
    void unrelatedProgramsAreOffers();
    void unrelatedRowsWithTheSameId();
    void theEditTouchesNothingElse();
};

struct Pair
{
    Program base = draft();
    Program mine, theirs;
    MergeResult result;

    Pair(std::vector<Operation> byMe, std::vector<Operation> byThem)
        : mine(applied(base, editOf(std::move(byMe)))), theirs(applied(base, editOf(std::move(byThem)))), result(merge(base, mine, theirs))
    {
    }
    Program taking(Resolution::Take side) const { return mergedProgram(result, choicesFor(result, side)); }
    Program merged() const { return mergedProgram(result, startingChoices(result)); }
};

static const Course &course(const Program &program, const char *id)
{
    static const Course none;
    const Course *found = find(program.courses, Id<Course>{QString::fromLatin1(id)});
    return found ? *found : none;
}

template<class Row>
static QStringList idsOf(const std::vector<Row> &rows)
{
    QStringList ids;
    for (const Row &row : rows)
        ids += row.id.value;
    return ids;
}

static bool hasCourse(const Program &program, const char *id) { return !course(program, id).id.isNull(); }

void MergeTest::fieldsOfOneRowMerge()
{
    const Pair pair({setting<Course>("learning", "credits", amount(5))}, {setting<Course>("learning", "term", Value(qint64(3)))});
    QCOMPARE(pair.result.conflicts.size(), size_t(0));
    QCOMPARE(pair.result.hunks.size(), size_t(1));
    QCOMPARE(pair.result.hunks[0].sentence.text(Language::English), u"机器学习: Term of offer 2 → 3"_s);
    QCOMPARE(course(pair.merged(), "learning").credits, Credits::whole(5));
    QCOMPARE(course(pair.merged(), "learning").term, 3);
}

void MergeTest::bothChangedAValue()
{
    const Pair pair({setting<Course>("learning", "credits", amount(5))}, {setting<Course>("learning", "credits", amount(3))});
    QCOMPARE(pair.result.hunks.size(), size_t(0));
    QCOMPARE(pair.result.conflicts.size(), size_t(1));
    const MergeConflict &conflict = pair.result.conflicts[0];
    QCOMPARE(conflict.kind, ConflictKind::BothChanged);
    QCOMPARE(conflict.base.text(), u"4"_s);
    QCOMPARE(conflict.mine.text(), u"5"_s);
    QCOMPARE(conflict.theirs.text(), u"3"_s);
    QCOMPARE(conflict.sentence.text(Language::English), u"机器学习: both sides changed “Credits”"_s);
    QCOMPARE(conflict.section, Section::Courses);
    QCOMPARE(startingChoices(pair.result).open(), 1);
    QVERIFY(pair.merged() == pair.mine); // an open conflict leaves mine as it is
    QCOMPARE(course(pair.taking(Resolution::Take::Theirs), "learning").credits, Credits::whole(3));
}

void MergeTest::ownValueSettlesIt()
{
    const Pair pair({setting<Course>("learning", "credits", amount(5))}, {setting<Course>("learning", "credits", amount(3))});
    QVERIFY(pair.result.conflicts[0].takesOwnValue());
    MergeChoices choices = startingChoices(pair.result);
    choices.resolutions[0] = {Resolution::Take::Own, Value(qint64(3500))};
    QCOMPARE(choices.open(), 0);
    QCOMPARE(course(mergedProgram(pair.result, choices), "learning").credits, Credits::fromThousandths(3500));
}

void MergeTest::sameChangeIsNoConflict()
{
    const Pair pair({setting<Course>("learning", "credits", amount(5)), removing<Course>("ethics")}, {removing<Course>("ethics"), setting<Course>("learning", "credits", amount(5))});
    QVERIFY(pair.result.hunks.empty());
    QVERIFY(pair.result.conflicts.empty());
}

void MergeTest::theirsRemovedWhatMineChanged()
{
    const Pair pair({setting<Course>("learning", "credits", amount(5))}, {removing<Course>("learning")});
    QCOMPARE(pair.result.conflicts.size(), size_t(1));
    const MergeConflict &conflict = pair.result.conflicts[0];
    QCOMPARE(conflict.kind, ConflictKind::ChangedAgainstDeleted);
    QVERIFY(conflict.deletedByTheirs);
    QCOMPARE(conflict.place.id, u"learning"_s);
    QCOMPARE(conflict.mine.text(Language::English), u"机器学习: Credits 4 → 5"_s);
    QCOMPARE(conflict.theirs.text(Language::English), u"removed"_s);
    QCOMPARE(conflict.involved.size(), size_t(3)); // requisite, support and teaching cannot be without the course
    QVERIFY(pair.taking(Resolution::Take::Mine).outcomeSupports == pair.mine.outcomeSupports);
    QCOMPARE(course(pair.taking(Resolution::Take::Mine), "learning").credits, Credits::whole(5));
    const Program without = pair.taking(Resolution::Take::Theirs);
    QVERIFY(without == pair.theirs);
}

void MergeTest::mineRemovedWhatTheirsChanged()
{
    const Pair pair({removing<Course>("learning")}, {setting<Course>("learning", "credits", amount(5))});
    QCOMPARE(pair.result.conflicts.size(), size_t(1));
    QCOMPARE(pair.result.conflicts[0].kind, ConflictKind::ChangedAgainstDeleted);
    QVERIFY(!pair.result.conflicts[0].deletedByTheirs);
    QVERIFY(pair.taking(Resolution::Take::Mine) == pair.mine);
    // Taken back with all that hung on it, at its old place.
    QVERIFY(pair.taking(Resolution::Take::Theirs) == pair.theirs);
}

void MergeTest::removedWhatTheOtherNewlyUses()
{
    const std::vector<Operation> uses{adding<OutcomeSupport>("new", {{"course_id", text(u"vision"_s)}, {"outcome_id", text(u"judge"_s)}})};
    const Pair theyRemoved(uses, {removing<Outcome>("judge")});
    QCOMPARE(theyRemoved.result.conflicts.size(), size_t(1));
    QCOMPARE(theyRemoved.result.conflicts[0].kind, ConflictKind::DanglingReference);
    QCOMPARE(theyRemoved.result.conflicts[0].mine.text(Language::English), u"计算机视觉 now supports the outcome 能够判断应用的风险"_s);
    QCOMPARE(idsOf(theyRemoved.taking(Resolution::Take::Theirs).outcomeSupports), QStringList{u"support"_s});
    QCOMPARE(idsOf(theyRemoved.taking(Resolution::Take::Mine).outcomes), (QStringList{u"model"_s, u"judge"_s}));

    const Pair iRemoved({removing<Outcome>("judge")}, uses);
    QCOMPARE(iRemoved.result.conflicts.size(), size_t(1));
    QVERIFY(!iRemoved.result.conflicts[0].deletedByTheirs);
    QVERIFY(iRemoved.taking(Resolution::Take::Mine) == iRemoved.mine);
    QVERIFY(iRemoved.taking(Resolution::Take::Theirs) == iRemoved.theirs);

    // A reference that may be empty is cleared instead.
    const Pair module({removing<Module>("core")}, {setting<Course>("ethics", "module_id", text(u"core"_s))});
    QCOMPARE(module.result.conflicts.size(), size_t(1));
    QCOMPARE(course(module.taking(Resolution::Take::Theirs), "ethics").moduleId.value, u"core"_s);
    QCOMPARE(course(module.taking(Resolution::Take::Theirs), "learning").moduleId.value, u"core"_s);
    QVERIFY(course(module.taking(Resolution::Take::Mine), "learning").moduleId.isNull());
    QCOMPARE(course(module.taking(Resolution::Take::Mine), "ethics").moduleId.value, u"basics"_s); // as it was: its new module is gone
}

void MergeTest::changedBelowARemovedRow()
{
    // Theirs removed the course, and the support with it; mine changed the support.
    const Pair pair({setting<OutcomeSupport>("support", "strength", text(u"M"_s))}, {removing<Course>("learning")});
    QCOMPARE(pair.result.conflicts.size(), size_t(1));
    QCOMPARE(pair.result.conflicts[0].place.id, u"learning"_s);
    QVERIFY(pair.taking(Resolution::Take::Mine) == pair.mine);
    QVERIFY(pair.taking(Resolution::Take::Theirs) == pair.theirs);
}

void MergeTest::bothRemovedDifferentEndsOfALink()
{
    const Pair pair({removing<Course>("learning")}, {removing<Outcome>("model")});
    QCOMPARE(pair.result.conflicts.size(), size_t(0));
    const Program merged = pair.merged();
    QVERIFY(!hasCourse(merged, "learning"));
    QCOMPARE(idsOf(merged.outcomes), QStringList{u"judge"_s});
    QVERIFY(merged.outcomeSupports.empty());
}

static Operation support(const char *id, const char *strength)
{
    return adding<OutcomeSupport>(id, {{"course_id", text(u"vision"_s)}, {"outcome_id", text(u"judge"_s)}, {"strength", text(QString::fromLatin1(strength))}});
}

void MergeTest::theSameLinkAddedTwice()
{
    const Pair same({support("b", "H")}, {support("a", "H")});
    QVERIFY(same.result.conflicts.empty());
    QCOMPARE(idsOf(same.merged().outcomeSupports), (QStringList{u"support"_s, u"a"_s}));

    const Pair other({support("b", "H")}, {support("a", "L")});
    QCOMPARE(other.result.conflicts.size(), size_t(1));
    QCOMPARE(other.result.conflicts[0].kind, ConflictKind::SameKey);
    for (const Resolution::Take side : {Resolution::Take::Mine, Resolution::Take::Theirs}) {
        const Program merged = other.taking(side);
        QCOMPARE(merged.outcomeSupports.size(), size_t(2));
        QCOMPARE(merged.outcomeSupports[1].strength, side == Resolution::Take::Mine ? u"H"_s : u"L"_s);
    }
}

void MergeTest::theSameCourseAddedTwice()
{
    const auto added = [](const char *id, int credits) { return adding<Course>(id, {{"name_zh", text(u"数据库原理"_s)}, {"credits", amount(credits)}}); };
    const Operation remark = adding<Comment>("remark", {{"subject_kind", text(u"course"_s)}, {"subject_id", text(u"z-mine"_s)}, {"text", text(u"太少"_s)}});
    const Pair pair({added("z-mine", 2), remark}, {added("a-theirs", 3), adding<Requisite>("r", {{"course_id", text(u"vision"_s)}, {"required_id", text(u"a-theirs"_s)}})});
    QCOMPARE(pair.result.conflicts.size(), size_t(1));
    QCOMPARE(pair.result.conflicts[0].kind, ConflictKind::SameKey);
    QCOMPARE(pair.result.conflicts[0].place.id, u"z-mine"_s);
    const Program merged = pair.taking(Resolution::Take::Theirs);
    QCOMPARE(merged.courses.size(), size_t(5));
    QCOMPARE(course(merged, "a-theirs").credits, Credits::whole(3));
    QCOMPARE(merged.requisites.back().requiredId.value, u"a-theirs"_s);
    QCOMPARE(merged.comments[0].subjectId, u"a-theirs"_s); // the comment stays with its course
}

void MergeTest::rowsMoveAndCome()
{
    const Pair pair({moving<Course>("ethics", 0), adding<Course>("mine", {{"name_zh", text(u"数据库原理"_s)}})},
                    {adding<Course>("theirs", {{"name_zh", text(u"自然语言处理"_s)}}), moving<Course>("theirs", 2)});
    QVERIFY(pair.result.conflicts.empty());
    QCOMPARE(idsOf(pair.merged().courses), (QStringList{u"ethics"_s, u"algebra"_s, u"learning"_s, u"theirs"_s, u"vision"_s, u"mine"_s}));
}

void MergeTest::bothMovedRows()
{
    const Pair different({moving<Course>("ethics", 0)}, {moving<Course>("learning", 0)});
    // Both at the front: nobody can say who comes first.
    QCOMPARE(different.result.conflicts.size(), size_t(1));
    QCOMPARE(different.result.conflicts[0].kind, ConflictKind::Order);
    QVERIFY(different.taking(Resolution::Take::Mine).courses == different.mine.courses);
    QVERIFY(different.taking(Resolution::Take::Theirs).courses == different.theirs.courses);

    const Pair apart({moving<Course>("algebra", 3)}, {moving<Course>("vision", 1)});
    QVERIFY(apart.result.conflicts.empty());
    QCOMPARE(apart.result.hunks.size(), size_t(1));
    QCOMPARE(apart.result.hunks[0].kind, HunkKind::Reorder);
    QCOMPARE(idsOf(apart.merged().courses), (QStringList{u"vision"_s, u"learning"_s, u"ethics"_s, u"algebra"_s}));
}

void MergeTest::partOfEachOther()
{
    const Pair pair({setting<Outcome>("model", "parent_id", text(u"judge"_s))}, {setting<Outcome>("judge", "parent_id", text(u"model"_s))});
    QCOMPARE(pair.result.conflicts.size(), size_t(1));
    QCOMPARE(pair.result.conflicts[0].kind, ConflictKind::Circle);
    QVERIFY(pair.merged() == pair.mine);
    QVERIFY(pair.taking(Resolution::Take::Theirs) == pair.theirs);
}

void MergeTest::hunksCanBeDeclined()
{
    const Pair pair({}, {setting<Course>("vision", "credits", amount(5)), setting<Course>("ethics", "credits", amount(5)), removing<Requisite>("needs")});
    QCOMPARE(pair.result.hunks.size(), size_t(3));
    MergeChoices choices = startingChoices(pair.result);
    for (size_t i = 0; i < choices.accepted.size(); ++i)
        choices.accepted[i] = pair.result.hunks[i].place.id == u"ethics"_s;
    const Program merged = mergedProgram(pair.result, choices);
    QCOMPARE(course(merged, "ethics").credits, Credits::whole(5));
    QCOMPARE(course(merged, "vision").credits, Credits::whole(2));
    QCOMPARE(merged.requisites.size(), size_t(1));
}

static MergeChoices declining(const MergeResult &result, const char *id)
{
    MergeChoices choices = startingChoices(result);
    for (size_t i = 0; i < choices.accepted.size(); ++i)
        if (result.hunks[i].place.id == QLatin1StringView(id))
            choices.accepted[i] = false;
    return choices;
}

void MergeTest::decliningAnAddedRowDeclinesWhatNeedsIt()
{
    const Pair pair({}, {adding<Course>("new", {{"name_zh", text(u"数据库原理"_s)}}), adding<Requisite>("r", {{"course_id", text(u"vision"_s)}, {"required_id", text(u"new"_s)}})});
    QVERIFY(mergedProgram(pair.result, declining(pair.result, "new")) == pair.base);
    const Program withoutLink = mergedProgram(pair.result, declining(pair.result, "r"));
    QVERIFY(hasCourse(withoutLink, "new"));
    QCOMPARE(withoutLink.requisites.size(), size_t(1));
}

void MergeTest::choicesKeepTheProgramWhole()
{
    // Theirs let the requisite name another course and removed the first; who takes the removal takes the new name.
    const Pair pair({}, {setting<Requisite>("needs", "required_id", text(u"ethics"_s)), removing<Course>("algebra")});
    const Program merged = mergedProgram(pair.result, declining(pair.result, "needs"));
    QVERIFY(!hasCourse(merged, "algebra"));
    QCOMPARE(merged.requisites[0].requiredId.value, u"ethics"_s);
}

void MergeTest::placesAreInMine()
{
    const Pair pair({setting<Course>("learning", "credits", amount(5)), support("b", "H"), moving<Course>("ethics", 0), removing<Outcome>("model")},
                    {setting<Course>("learning", "credits", amount(3)), support("a", "L"), setting<Course>("vision", "term", Value(qint64(5))), removing<Person>("chen")});
    for (const MergeConflict &conflict : pair.result.conflicts)
        QVERIFY2(conflict.place.table->find(pair.mine, conflict.place.id), qPrintable(conflict.sentence.text(Language::English)));
    for (const MergeHunk &hunk : pair.result.hunks)
        QVERIFY2(hunk.place.table->find(pair.mine, hunk.place.id), qPrintable(hunk.sentence.text(Language::English)));
    QVERIFY(std::ranges::is_sorted(pair.result.hunks, {}, &MergeHunk::section));
    QVERIFY(std::ranges::is_sorted(pair.result.conflicts, {}, &MergeConflict::section));
}

void MergeTest::unrelatedProgramsAreOffers()
{
    const Program mine = draft();
    Program theirs = draft();
    for (Course &each : theirs.courses)
        each.id.value += u"-x"_s;
    for (Requisite &each : theirs.requisites)
        each.courseId.value += u"-x"_s, each.requiredId.value += u"-x"_s;
    theirs.outcomeSupports.clear();
    theirs.teachings.clear();
    theirs.assessments.clear();
    theirs.assessmentOutcomes.clear();
    theirs.courses[2].credits = Credits::whole(5);
    theirs.courses[3].code = u"AI4"_s;
    theirs.courses.push_back(theirs.courses[0]);
    theirs.courses.back().id.value = u"new"_s;
    theirs.courses.back().nameZh = u"数据库原理"_s;

    const MergeResult result = mergeUnrelated(mine, theirs);
    QVERIFY(!result.isRelated);
    QVERIFY(result.conflicts.empty());
    QVERIFY(mergedProgram(result, startingChoices(result)) == mine); // nothing by itself
    const Program filled = mergedProgram(result, choicesFor(result, Resolution::Take::Mine));
    QCOMPARE(filled.courses.size(), size_t(5));
    QCOMPARE(course(filled, "vision").credits, Credits::whole(2));
    QCOMPARE(course(filled, "ethics").code, u"AI4"_s);
    QCOMPARE(filled.outcomeSupports.size(), size_t(1)); // nothing of mine goes
    QCOMPARE(course(mergedProgram(result, choicesFor(result, Resolution::Take::Theirs)), "vision").credits, Credits::whole(5));
    QVERIFY(std::ranges::any_of(result.hunks, [](const MergeHunk &hunk) { return hunk.kind == HunkKind::RemoveRow; })); // offered all the same
}

void MergeTest::unrelatedRowsWithTheSameId()
{
    const Program mine = draft();
    Program theirs;
    theirs.facts.id.value = u"other"_s;
    Course other;
    other.id.value = u"algebra"_s;
    other.nameZh = u"数字营销"_s;
    theirs.courses.push_back(other);
    const MergeResult result = mergeUnrelated(mine, theirs);
    const Program merged = mergedProgram(result, choicesFor(result, Resolution::Take::Theirs));
    QCOMPARE(merged.courses.size(), size_t(5));
    QCOMPARE(course(merged, "algebra").nameZh, u"线性代数"_s);
    QVERIFY(std::ranges::any_of(merged.courses, [](const Course &each) { return each.nameZh == u"数字营销"_s; }));
}

void MergeTest::theEditTouchesNothingElse()
{
    const Pair pair({setting<Course>("learning", "credits", amount(5))}, {setting<Course>("vision", "credits", amount(5)), moving<Course>("ethics", 0)});
    const Edit edit = mergeEdit(pair.result, startingChoices(pair.result), Message(u"Merge"_s));
    QCOMPARE(edit.operations.size(), size_t(2));
    QVERIFY(applied(pair.mine, edit) == pair.merged());
    QVERIFY(programChange(pair.mine, pair.mine, {}).operations.empty());
    QVERIFY(applied(pair.mine, programChange(pair.mine, pair.base, {})) == pair.base);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "tst_merge.moc"
