#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/exchange/forms/FormWords.h"
#include "core/program/Values.h"

using namespace Qt::StringLiterals;

namespace micromajor {

using formCells::source;
using formWords::firstStated;
using formWords::text;

namespace {

QString organisations(const Program &program, QStringView kind)
{
    QStringList names;
    for (const Organisation &organisation : program.organisations)
        if (organisation.kind == kind && !organisation.name.isEmpty())
            names.append(organisation.name);
    return names.join(u'、');
}

/// A text of the rows, each once.
template<class Record>
QString joined(const std::vector<Record> &rows, QString Record::*member, QChar separator = u'、')
{
    QStringList texts;
    for (const Record &row : rows)
        if (!(row.*member).isEmpty() && !texts.contains(row.*member))
            texts.append(row.*member);
    return texts.join(separator);
}

QString courseCount(const Totals &totals)
{
    const QString toTake = rangeText(totals.courses);
    const QString offered = QString::number(totals.offeredCourses);
    return toTake == offered ? toTake : toTake + u"（共开设"_s + offered + u"门）"_s;
}

/// Why the rows of the course table do not add up to the totals; empty when they do.
QString totalsNote(const Totals &totals, const formWords::Electives &electives)
{
    QStringList sums;
    if (totals.offeredHours && totals.hours.isStated() && !(totals.hours.isSingle() && totals.hours.least == totals.offeredHours))
        sums.append(totals.offeredHours->toString() + u"学时"_s);
    if (totals.offeredCredits && totals.credits.isStated() && !(totals.credits.isSingle() && totals.credits.least == totals.offeredCredits))
        sums.append(totals.offeredCredits->toString() + u"学分"_s);
    QString note = electives.rules.join(QString());
    if (!sums.isEmpty())
        note += u"总学时、总学分按学生应修课程（必修＋选修）计算；表中课程全部相加为"_s + sums.join(u'、') + u"。"_s;
    return note.isEmpty() ? note : u"注："_s + note;
}

/// "每学分100元（校内学生）；总计1400元（校内学生）"; what the committee says in a sentence goes first.
QString feeSummary(const Program &program)
{
    QStringList parts;
    for (const Fee &fee : program.fees) {
        if (!fee.amount)
            continue;
        const auto shown = [&](const char *name) {
            const Field &field = fieldOf<Fee>(QString::fromLatin1(name));
            return displayText(field, field.get(&fee), program, Language::Chinese);
        };
        const QString currency = fee.currency == "CNY"_L1 ? u"元"_s : shown("currency");
        QString words = shown("basis");
        words += fee.bound == "below"_L1 ? u"低于"_s : QString();
        words += fee.amount->toString() + currency;
        words += fee.bound == "from"_L1 ? u"起"_s : QString();
        if (const QString payer = shown("payer"); !payer.isEmpty())
            words += u'（' + payer + u'）';
        parts.append(words);
    }
    const QString &said = program.facts.feeText;
    const bool ended = said.isEmpty() || QStringView(u"。；;.！？").contains(said.back());
    return said + (ended || parts.isEmpty() ? QString() : u"；"_s) + parts.join(u'；');
}

} // namespace

void FormValuesBuilder::addProgram()
{
    const ProgramFacts &facts = program.facts;
    const auto fact = [&](const char *field) { return source(&facts, field); };
    set("name", firstStated(facts.nameZh, facts.nameEn), fact("name_zh"));
    set("applicationDate", formWords::month(facts.applicationDate), fact("application_date"));
    set("startsOn", formWords::month(facts.startsOn), fact("starts_on"));
    set("duration", formWords::duration(facts), fact(facts.durationLeast ? "duration_least" : "duration_text"));

    // What the program says in one sentence, otherwise what its learner groups say.
    const auto learners = [&](const char *key, const QString &own, const char *ownField, const QString &ofGroups, const char *groupField) {
        if (own.isEmpty() && !ofGroups.isEmpty())
            set(key, ofGroups, source(&program.learnerGroups.front(), groupField));
        else
            set(key, own, fact(ownField));
    };
    const QString levels = joined(program.learnerGroups, &LearnerGroup::level);
    learners("audience", facts.audience, "audience", levels.isEmpty() ? joined(program.learnerGroups, &LearnerGroup::name) : levels,
             levels.isEmpty() ? "name" : "level");
    learners("disciplines", facts.disciplines, "disciplines", joined(program.learnerGroups, &LearnerGroup::disciplines), "disciplines");
    learners("entryConditions", facts.entryConditions, "entry_conditions", joined(program.learnerGroups, &LearnerGroup::entryConditions, u'；'),
             "entry_conditions");

    // Without any course a sum of zero would claim something that nobody said.
    const bool computed = totals.offeredCourses > 0;
    const auto sum = [&](const char *key, const QString &range, const QString &stated, const char *statedField) {
        const bool fromCourses = computed && !range.isEmpty();
        set(key, fromCourses ? range : stated, computed ? source<Course>() : fact(statedField), true);
    };
    sum("creditsTotal", totals.credits.isStated() ? rangeText(totals.credits) : QString(), text(facts.creditsStated), "credits_stated");
    sum("hoursTotal", totals.hours.isStated() ? rangeText(totals.hours) : QString(), text(facts.hoursStated), "hours_stated");
    set("creditsDeclared", facts.creditsStated ? text(facts.creditsStated) : computed ? rangeText(totals.credits) : QString(), fact("credits_stated"),
        true);
    set("creditsOffered", computed ? text(totals.offeredCredits) : QString(), source<Course>(), true);
    set("hoursOffered", computed ? text(totals.offeredHours) : QString(), source<Course>(), true);
    if (computed && totals.courses.isStated())
        set("courseCount", courseCount(totals), source<Course>(), true);
    else
        set("courseCount", text(facts.coursesStated), fact("courses_stated"), true);
    set("practiceShare", rangeText(totals.practiceShare), source<Course>(), true);
    const formWords::Electives electives = formWords::electives(program);
    set("electivesNote", electives.rules.join(QString()));
    set("totalsNote", totalsNote(totals, electives));

    set("coBuildingUniversities", organisations(program, u"co-building"), source<Organisation>());
    set("sharingUniversities", organisations(program, u"sharing"), source<Organisation>());
    set("industryPartners", organisations(program, u"enterprise"), source<Organisation>());
    set("directionNames", joined(program.directions, &Direction::direction), source<Direction>());
    set("areaNames", joined(program.directions, &Direction::area), source<Direction>());
    set("gapStatements", joined(program.capabilityGaps, &CapabilityGap::statement, u'；'), source<CapabilityGap>());
    set("occupationNames", joined(program.occupations, &Occupation::name), source<Occupation>());
    set("certificateNames", joined(program.credentials, &Credential::name), source<Credential>());
    set("feeSummary", feeSummary(program), fact("fee_text"));
}

} // namespace micromajor
