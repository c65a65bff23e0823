// Compare and merge of two drafts of one large program with long histories, beside the bar of issue 6.
#include "core/review/Consequences.h"
#include "core/review/Merge.h"
#include "core/rulesets/RuleSetUses.h"
#include "tests/benchmarks/LargeProgram.h"
#include "tests/benchmarks/Measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

using namespace micromajor;
using namespace Qt::StringLiterals;

static constexpr int courses = 200;
static constexpr int revisions = 500;

/// Sets the credits and terms of ever other courses; `step` decides of which.
static void work(Document &document, int edits, int step)
{
    const Field &credits = *tables::course.field(u"credits");
    const Field &term = *tables::course.field(u"term");
    for (int i = 0; i < edits; ++i) {
        const QString &course = document.program()->courses[size_t(i * step % courses)].id.value;
        const bool even = i % 2 == 0;
        const Value value(qint64(even ? 500 * (i % 9 + step) : i % 8 + 1));
        (void)document.apply({Message(u"edit"_s), {}, {SetField{&tables::course, course, even ? &credits : &term, value}}});
    }
}

static void measure(const char *name, int shared, const QString &folder)
{
    std::printf("\n%s\n", name);
    auto mine = *Document::create(largeProgram(courses), Message(u"bench"_s));
    work(*mine, shared, 7);
    const QString path = folder + u"/%1.micromajor"_s.arg(shared);
    (void)mine->saveAs(path);
    const auto theirs = *Document::open(path, Document::Mode::View);
    work(*mine, revisions - shared, 3);
    work(*theirs, revisions - shared, 11);

    std::optional<Ancestor> ancestor;
    Measure::of(40, [&] { ancestor = *commonAncestor(*mine, *theirs); }).print("common ancestor: both chains checked, its program");
    MergeResult result;
    Measure::of(40, [&] {
        result = merge(ancestor->program, *mine->program(), *theirs->program(), {Authorship(*mine, ancestor->at.mine), Authorship(*theirs, ancestor->at.theirs)});
    }).print("three-way merge: hunks, conflicts, authors");
    Measure::of(40, [&] { (void)mergeEdit(result, choicesFor(result, Resolution::Take::Theirs), Message(u"merge"_s)); }).print("the edit for one set of choices");
    std::printf("(%zu changes taken, %zu conflicts)\n", result.hunks.size(), result.conflicts.size());
    Comparison comparison;
    Measure::of(40, [&] { comparison = compare(*mine->program(), *theirs->program(), RowIdentity::ById); }).print("comparison by meaning");
    Measure::of(20, [&] { (void)compare(*mine->program(), *theirs->program(), RowIdentity::ByContent); }).print("comparison by content, ids not trusted");
    Measure::of(40, [&] {
        const Facts before = facts(mine->program());
        const Facts after = facts(theirs->program());
        (void)consequences(comparison, before, check(before, ruleSetsOf(*before.program)), after, check(after, ruleSetsOf(*after.program)));
    }).print("consequences: figures and findings of both");
    Measure::of(20, [&] {
        const auto found = *commonAncestor(*mine, *theirs);
        const Comparison told = compare(*mine->program(), *theirs->program(), RowIdentity::ById);
        const MergeResult merged = merge(found->program, *mine->program(), *theirs->program());
        (void)mergeEdit(merged, startingChoices(merged), Message(u"merge"_s));
    }).print("compare and merge, all of it", "aim 100 ms");
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QTemporaryDir folder;
    qputenv("MICROMAJOR_DATA_FOLDER", folder.filePath(u"data"_s).toUtf8());
    std::printf("== compare and merge: two drafts of %d courses, %d revisions each ==", courses, revisions);
    measure("parted 20 revisions ago", revisions - 20, folder.path());
    measure("parted half-way, 250 revisions ago", revisions / 2, folder.path());
    measure("parted at the beginning, 500 revisions ago", 0, folder.path());
    return 0;
}
