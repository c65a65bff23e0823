#pragma once
#include "core/base/Result.h"
#include "core/edits/Edit.h"
#include "core/rules/RuleSet.h"

namespace micromajor {

/// What a program is judged by, as data that schools share: resources/rubrics/default.json shows the format. A JSON object with `format`
/// "micromajor-review-rubric", `name` and `source` ({"zh": …, "en": …}, one is enough) and `criteria`, each with `dimension`, `title`,
/// `description` (in both languages; all but the title may be left out) and `weight` (a number, percent, at most three decimals).
struct ReviewRubric
{
    struct Criterion
    {
        BilingualText dimension;
        BilingualText title;
        BilingualText description;
        std::optional<Percent> weight;

        bool operator==(const Criterion &) const = default;
    };
    BilingualText name;
    BilingualText source;
    std::vector<Criterion> criteria;

    bool operator==(const ReviewRubric &) const = default;
};

/// The eight dimensions and the five construction points of seed 003; weights add up to 100.
const ReviewRubric &defaultReviewRubric();

/// Errors: InvalidInput, naming file and line.
Result<ReviewRubric> readReviewRubric(const QByteArray &json, const QString &fileName);
QByteArray reviewRubricJson(const ReviewRubric &rubric);

/// The criteria of the program as a rubric of its institution. A program holds its texts in one language: both then say the same.
ReviewRubric reviewRubricOf(const Program &program);

/// Makes this the rubric of the program, as one step. A criterion that the program already has (the same title in either language) keeps
/// its row and with it its scores; the others of the program go, with their scores. Without operations it is the rubric already.
Edit takeOverRubric(const Program &program, const ReviewRubric &rubric, Language language);

} // namespace micromajor
