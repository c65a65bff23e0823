#include "core/analysis/Judgement.h"

#include "core/analysis/WideInteger.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace micromajor {

namespace {

/// How much each row counts, in thousandths or as equal parts.
struct Weights
{
    std::vector<qint64> parts;
    bool known = true; ///< false: stated for some rows only
};

template<class Row>
Weights weightsOf(const std::vector<Row> &rows, std::vector<Id<Row>> &withoutWeight)
{
    Weights weights;
    const bool any = std::any_of(rows.begin(), rows.end(), [](const Row &row) { return row.weight.has_value(); });
    for (const Row &row : rows) {
        weights.parts.push_back(any ? row.weight.value_or(Percent()).thousandths() : 1);
        if (any && !row.weight)
            withoutWeight.push_back(row.id);
    }
    weights.known = withoutWeight.empty();
    return weights;
}

/// Collects parts × percent; every part is at most 10^10 (a product of two weights), so 10^13 products fit.
struct WeightedMean
{
    int128 sum = 0;
    int128 parts = 0;

    void add(int128 part, Percent percent)
    {
        sum += part * percent.thousandths();
        parts += part;
    }
    std::optional<Percent> rounded() const
    {
        if (parts == 0)
            return std::nullopt;
        constexpr int tenth = 100; // thousandths
        return Percent::fromThousandths(qint64((sum * 2 + parts * tenth) / (parts * tenth * 2)) * tenth);
    }
};

template<class Row>
QHash<Id<Row>, size_t> indexes(const std::vector<Row> &rows)
{
    QHash<Id<Row>, size_t> places;
    for (size_t i = 0; i < rows.size(); ++i)
        places.insert(rows[i].id, i);
    return places;
}

void collectMarks(const Program &program, Judgement &result)
{
    result.criteria.resize(program.rubricCriteria.size());
    for (CriterionJudgement &criterion : result.criteria)
        criterion.marks.resize(program.reviewers.size());
    const auto criteria = indexes(program.rubricCriteria);
    const auto reviewers = indexes(program.reviewers);
    for (const ReviewScore &row : program.reviewScores) {
        const auto criterion = criteria.constFind(row.criterionId);
        const auto reviewer = reviewers.constFind(row.reviewerId);
        if (criterion == criteria.constEnd() || reviewer == reviewers.constEnd())
            continue;
        ReviewMark &mark = result.criteria[*criterion].marks[*reviewer];
        ++mark.rows;
        if (row.score)
            mark.score = row.score;
        if (!row.comment.isEmpty())
            mark.remark = row.comment;
    }
}

void judgeCriterion(CriterionJudgement &criterion, const Weights &reviewers)
{
    WeightedMean mean;
    std::optional<Percent> least, most;
    for (size_t i = 0; i < criterion.marks.size(); ++i) {
        const std::optional<Percent> &score = criterion.marks[i].score;
        if (!score || (reviewers.known && reviewers.parts[i] == 0))
            continue;
        ++criterion.scores;
        mean.add(reviewers.parts[i], *score);
        least = least ? std::min(*least, *score) : *score;
        most = most ? std::max(*most, *score) : *score;
    }
    if (reviewers.known)
        criterion.mean = mean.rounded();
    if (criterion.scores > 1)
        criterion.spread = *most - *least;
}

} // namespace

Judgement judgement(const Program &program)
{
    Judgement result;
    collectMarks(program, result);
    const Weights criteria = weightsOf(program.rubricCriteria, result.criteriaWithoutWeight);
    const Weights reviewers = weightsOf(program.reviewers, result.reviewersWithoutWeight);
    for (const RubricCriterion &criterion : program.rubricCriteria)
        if (criterion.weight)
            result.criterionWeights = result.criterionWeights.value_or(Percent()) + *criterion.weight;
    for (CriterionJudgement &criterion : result.criteria)
        judgeCriterion(criterion, reviewers);

    WeightedMean total;
    for (size_t reviewer = 0; reviewer < program.reviewers.size(); ++reviewer) {
        ReviewerJudgement own;
        WeightedMean ownTotal;
        for (size_t i = 0; i < result.criteria.size(); ++i) {
            const std::optional<Percent> &score = result.criteria[i].marks[reviewer].score;
            if (criteria.known && criteria.parts[i] == 0)
                continue;
            if (!score) {
                own.notScored.push_back(program.rubricCriteria[i].id);
                continue;
            }
            ownTotal.add(criteria.parts[i], *score);
            total.add(int128(criteria.parts[i]) * reviewers.parts[reviewer], *score);
        }
        if (own.notScored.empty() && criteria.known)
            own.total = ownTotal.rounded();
        if (!reviewers.known || reviewers.parts[reviewer] > 0)
            result.missingScores += int(own.notScored.size());
        result.reviewers.push_back(std::move(own));
    }
    if (criteria.known && reviewers.known && result.missingScores == 0)
        result.total = total.rounded();
    return result;
}

const Decision *standingDecision(const Program &program)
{
    const Decision *latest = nullptr;
    for (const Decision &decision : program.decisions)
        // ISO dates compare as texts.
        if (!decision.kind.isEmpty() && (!latest || decision.date.isEmpty() || decision.date >= latest->date))
            latest = &decision;
    return latest;
}

QString blindName(size_t index, Language language)
{
    QString letters;
    for (size_t rest = index + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(ushort('A' + (rest - 1) % 26)));
    return Message(QT_TRANSLATE_NOOP("core", "Reviewer %1"), {letters}).text(language);
}

Program blindCopy(const Program &program, Language language)
{
    Program blind = program;
    QHash<QString, QString> names;
    for (size_t i = 0; i < blind.reviewers.size(); ++i) {
        Reviewer &reviewer = blind.reviewers[i];
        const QString name = blindName(i, language);
        if (!reviewer.name.isEmpty())
            names.insert(reviewer.name, name);
        reviewer.name = name;
        reviewer.organisation.clear();
    }
    for (Decision &decision : blind.decisions)
        decision.author = names.value(decision.author, decision.author);
    for (Comment &comment : blind.comments) {
        comment.author = names.value(comment.author, comment.author);
        for (auto name = names.cbegin(); name != names.cend(); ++name) {
            comment.mentions.replace(name.key(), name.value());
            comment.text.replace(u'@' + name.key(), u'@' + name.value());
        }
    }
    return blind;
}

} // namespace micromajor
