#include "core/rules/RuleCatalogue.h"
#include "core/rules/plan/Ways.h"

#include <algorithm>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

struct Slot
{
    int term;
    QStringView text;
    int course;
};

/// Words for a part of the week in which several courses have room; two courses "at the weekend" need not clash.
static bool isBroad(QStringView slot)
{
    static constexpr QStringView broad[] = {u"周末", u"晚间", u"晚上", u"工作日", u"课余时间", u"weekend", u"weekends", u"evening", u"evenings"};
    return std::any_of(std::begin(broad), std::end(broad), [&](QStringView word) { return slot.size() == word.size() && slot.compare(word, Qt::CaseInsensitive) == 0; });
}

static bool isSeparator(QChar character)
{
    return character == u'、' || character == u',' || character == u'，' || character == u';' || character == u'；' || character == u'\n';
}

static void addSlots(const Course &course, int index, std::vector<Slot> &slots)
{
    const QStringView text = course.timeSlots;
    for (qsizetype from = 0; from <= text.size();) {
        qsizetype to = from;
        while (to < text.size() && !isSeparator(text[to]))
            ++to;
        if (const QStringView slot = text.sliced(from, to - from).trimmed(); !slot.isEmpty() && !isBroad(slot))
            slots.push_back({*course.term, slot, index});
        from = to + 1;
    }
}

static bool sameSlot(const Slot &a, const Slot &b)
{
    return a.term == b.term && a.text.compare(b.text, Qt::CaseInsensitive) == 0;
}

/// The courses of one slot that one learner can take together; fewer than two = no clash.
static std::vector<int> clashing(const Facts &facts, std::span<const Slot> slots)
{
    std::vector<int> courses;
    bool elective = false;
    for (const Slot &slot : slots)
        if (std::find(courses.begin(), courses.end(), slot.course) == courses.end()) {
            courses.push_back(slot.course);
            elective |= facts.isElective[size_t(slot.course)];
        }
    return elective && courses.size() > 1 ? mostTogether(facts, courses) : courses;
}

static void judge(RuleReport &report, std::vector<Slot> &slots)
{
    static const Field &slotsField = fieldOf<Course>(u"time_slots");
    const Facts &facts = report.facts();
    const Program &program = report.program();
    std::sort(slots.begin(), slots.end(), [](const Slot &a, const Slot &b) {
        if (a.term != b.term)
            return a.term < b.term;
        const int order = a.text.compare(b.text, Qt::CaseInsensitive);
        return order != 0 ? order < 0 : a.course < b.course;
    });
    std::optional<bool> known;
    std::vector<int> reported;
    for (size_t from = 0, to = 0; from < slots.size(); from = to) {
        while (to < slots.size() && sameSlot(slots[from], slots[to]))
            ++to;
        if (to - from < 2)
            continue;
        if (!known)
            known = choicesKnown(report);
        if (!*known)
            return;
        const std::vector<int> courses = clashing(facts, std::span(slots).subspan(from, to - from));
        if (courses.size() < 2)
            continue;
        // Each finding at another course: one that clashes in two slots has to be moved only once.
        const auto subject = std::find_if(courses.rbegin(), courses.rend(), [&](int course) { return std::find(reported.begin(), reported.end(), course) == reported.end(); });
        if (subject == courses.rend())
            continue;
        reported.push_back(*subject);
        std::vector<Message> names;
        for (const int course : courses)
            names.push_back(nameOf(program.courses[size_t(course)]));
        ReportedFinding finding = report.notMet(placeOf(program.courses[size_t(*subject)], &slotsField),
            {listed(names), slots[from].text.toString(), QString::number(slots[from].term)});
        for (const int course : courses)
            if (course != *subject)
                finding.related(placeOf(program.courses[size_t(course)], &slotsField));
    }
}

static void check(RuleReport &report)
{
    static const Field &slotsField = fieldOf<Course>(u"time_slots");
    static const Field &termField = fieldOf<Course>(u"term");
    const Program &program = report.program();
    std::vector<Slot> slots;
    std::vector<Place> missing;
    bool anyCourse = false;
    bool anySlot = false;
    for (int i = 0; i < int(program.courses.size()); ++i) {
        const Course &course = program.courses[size_t(i)];
        if (!isOffered(course))
            continue;
        anyCourse = true;
        if (course.timeSlots.isEmpty()) {
            if (course.synchronous != "asynchronous"_L1) // that one is taken at any time
                missing.push_back(placeOf(course, &slotsField));
            continue;
        }
        anySlot = true;
        if (course.term)
            addSlots(course, i, slots);
        else
            missing.push_back(placeOf(course, &termField));
    }
    if (!anyCourse)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no courses yet."));
    if (!anySlot)
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "No course states its time slots."));
    judge(report, slots);
    report.cannotJudge(std::move(missing));
}

const Rule timeSlotClash{
    .id = "time-slot-clash",
    .group = "plan",
    .title = QT_TRANSLATE_NOOP("core", "Courses at different times"),
    .message = QT_TRANSLATE_NOOP("core", "One learner can take %1, but all of them are taught at %2 in term %3."),
    .severity = Severity::Warning,
    .fix = FixAvailability::None,
    .basis = "frameworks.md SD-08",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
