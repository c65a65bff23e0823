#pragma once
#include "core/base/Message.h"
#include "core/program/Program.h"

namespace micromajor {

/// What one reviewer says about one criterion.
struct ReviewMark
{
    std::optional<Percent> score; ///< none = not scored, which is not zero
    QString remark;
    int rows = 0; ///< how often the program states it; merged files may state it twice, the last score and the last remark then count

    bool operator==(const ReviewMark &) const = default;
};

struct CriterionJudgement
{
    std::vector<ReviewMark> marks; ///< one for each reviewer, in the order of the program
    int scores = 0;                ///< of the reviewers who count (weight not 0); they alone make mean and spread
    std::optional<Percent> mean;   ///< of the scores there are, weighted by reviewer; none without a score or while a reviewer's weight is missing
    std::optional<Percent> spread; ///< highest score − lowest score; none with fewer than two

    /// The reviewers see it so differently that they should talk about it.
    bool isDivided() const { return spread && *spread > mostSpread; }
    static constexpr Percent mostSpread = Percent::whole(20);

    bool operator==(const CriterionJudgement &) const = default;
};

struct ReviewerJudgement
{
    std::optional<Percent> total;                ///< weighted by criterion; stated only if nothing is missing
    std::vector<Id<RubricCriterion>> notScored; ///< of the criteria that count

    bool operator==(const ReviewerJudgement &) const = default;
};

/// The figures of a review; the only place where they are computed.
/// Weights: if nobody states any, all count the same; if some are stated and others not, nobody can tell what counts how much, and what
/// depends on them is not stated. A weight of 0 is stated: that criterion or reviewer does not count.
/// Means and totals are exact fractions rounded once, half up, to one decimal. A total divides by the sum of the weights, so it is a
/// percent also where they do not add up to 100 (`criterionWeights` shows that).
struct Judgement
{
    std::vector<CriterionJudgement> criteria; ///< in the order of the program
    std::vector<ReviewerJudgement> reviewers; ///< in the order of the program
    std::optional<Percent> total;             ///< of all reviewers who count; stated only if each of them has scored everything that counts
    std::optional<Percent> criterionWeights;  ///< their sum; none if nobody states any
    std::vector<Id<RubricCriterion>> criteriaWithoutWeight; ///< while others have one
    std::vector<Id<Reviewer>> reviewersWithoutWeight;

    /// Scores that are missing for the total, over all reviewers who count.
    int missingScores = 0;

    bool operator==(const Judgement &) const = default;
};
/// O(criteria × reviewers + scores).
Judgement judgement(const Program &program);

/// The decision in force: the latest by date; one without a date is taken to be later than those before it. Null = none with a conclusion.
const Decision *standingDecision(const Program &program);

/// "评审人A", "Reviewer A"; after Z comes AA.
QString blindName(size_t index, Language language);
/// The program with its reviewers called by blindName() and without their organisations, also where one of them signs a decision or a
/// comment or is mentioned in one. Scores, remarks and weights stay. Texts are not searched for names, but for the mention @name.
Program blindCopy(const Program &program, Language language);

} // namespace micromajor
