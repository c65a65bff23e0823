#include "core/review/CourseSplits.h"

#include "core/review/Likeness.h"

#include <algorithm>
#include <bit>

namespace micromajor {

namespace {

constexpr size_t mostCandidates = 8;

const QString &nameOf(const Course &course)
{
    return course.nameZh.isEmpty() ? course.nameEn : course.nameZh;
}

/// Whether these courses together have what the whole has, in credits or, where credits are not stated, in hours.
template<class Amount>
std::optional<bool> addsUp(const Course &whole, const std::vector<const Course *> &courses, std::optional<Amount> Course::*amount)
{
    if (!(whole.*amount) || (whole.*amount)->thousandths() == 0)
        return {};
    Amount sum;
    for (const Course *course : courses) {
        if (!(course->*amount))
            return {};
        sum += *(course->*amount);
    }
    return sum == *(whole.*amount);
}

bool isWholeOf(const Course &whole, const std::vector<const Course *> &courses)
{
    if (const std::optional<bool> credits = addsUp(whole, courses, &Course::credits))
        return *credits;
    return addsUp(whole, courses, &Course::hours).value_or(false);
}

} // namespace

std::vector<CourseSplit> courseSplits(const std::vector<Course> &wholes, const std::vector<int> &partner, const std::vector<Course> &parts,
                                      const std::vector<bool> &isNew)
{
    std::vector<CourseSplit> splits;
    std::vector<std::pair<int, LetterPairs>> free;
    for (size_t i = 0; i < parts.size(); ++i)
        if (isNew[i])
            free.emplace_back(int(i), LetterPairs(nameOf(parts[i])));
    for (size_t i = 0; i < wholes.size() && !free.empty(); ++i) {
        const Course &whole = wholes[i];
        const int kept = partner[i];
        // A course that stays must have given something away.
        if (kept >= 0 && parts[size_t(kept)].credits == whole.credits && parts[size_t(kept)].hours == whole.hours)
            continue;
        const LetterPairs name(nameOf(whole));
        std::vector<std::pair<int, int>> candidates; // likeness, course
        for (const auto &[course, pairs] : free)
            if (const int likeness = name.likeness(pairs); likeness >= alikeFrom)
                candidates.emplace_back(-likeness, course);
        std::ranges::sort(candidates);
        candidates.resize(std::min(candidates.size(), mostCandidates));
        // Few parts first: the plainest explanation.
        std::vector<unsigned> subsets;
        for (unsigned subset = 1; subset < 1u << candidates.size(); ++subset)
            if (std::popcount(subset) >= (kept >= 0 ? 1 : 2))
                subsets.push_back(subset);
        std::ranges::stable_sort(subsets, {}, [](unsigned subset) { return std::popcount(subset); });
        for (const unsigned subset : subsets) {
            CourseSplit split{int(i), {}};
            if (kept >= 0)
                split.parts.push_back(kept);
            for (size_t bit = 0; bit < candidates.size(); ++bit)
                if (subset & 1u << bit)
                    split.parts.push_back(candidates[bit].second);
            std::vector<const Course *> together;
            for (const int part : split.parts)
                together.push_back(&parts[size_t(part)]);
            if (!isWholeOf(whole, together))
                continue;
            std::ranges::sort(split.parts);
            std::erase_if(free, [&](const auto &entry) { return std::ranges::binary_search(split.parts, entry.first); });
            splits.push_back(std::move(split));
            break;
        }
    }
    return splits;
}

} // namespace micromajor
