#include "core/exchange/forms/FormValuesBuilder.h"

#include "core/analysis/Judgement.h"
#include "core/exchange/forms/FormWords.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"

using namespace Qt::StringLiterals;

namespace micromajor {

using formCells::source;
using formWords::text;

/// "张三：体系完整" for each reviewer who says something.
static QString remarks(const Program &program, const CriterionJudgement &criterion)
{
    QStringList lines;
    for (size_t i = 0; i < criterion.marks.size(); ++i)
        if (const QString &remark = criterion.marks[i].remark; !remark.isEmpty())
            lines.append(program.reviewers[i].name.isEmpty() ? remark : program.reviewers[i].name + u'：' + remark);
    return lines.join(u'\n');
}

/// "90 / 65 / –" in the order of the reviewers.
static QString scores(const CriterionJudgement &criterion)
{
    QStringList all;
    for (const ReviewMark &mark : criterion.marks)
        all.append(mark.score ? mark.score->toString() : u"–"_s);
    return all.join(u" / "_s);
}

void FormValuesBuilder::addReview()
{
    const Judgement figures = judgement(program);
    std::vector<Row> &remarked = list("reviewRemarks", tables::reviewScore);
    std::vector<Row> &judgements = list("judgements", tables::rubricCriterion);
    for (size_t i = 0; i < program.rubricCriteria.size(); ++i) {
        const CriterionJudgement &judged = figures.criteria[i];
        Row row = rowOf(tables::rubricCriterion, &program.rubricCriteria[i]);
        set(row, "number", QString::number(i + 1), {}, true);
        set(row, "scores", judged.scores > 0 ? scores(judged) : QString(), source<ReviewScore>());
        set(row, "mean", text(judged.mean), source<ReviewScore>(), true);
        set(row, "spread", text(judged.spread), source<ReviewScore>(), true);
        if (judged.isDivided())
            row.more[u"spread"_s].mark = u"▲"_s;
        set(row, "remarks", remarks(program, judged), source<ReviewScore>());
        judgements.push_back(std::move(row));
        for (size_t reviewer = 0; reviewer < judged.marks.size(); ++reviewer) {
            const ReviewMark &mark = judged.marks[reviewer];
            if (mark.remark.isEmpty())
                continue;
            Row said;
            set(said, "number", QString::number(i + 1), {}, true);
            set(said, "title", program.rubricCriteria[i].title, source(&program.rubricCriteria[i], "title"));
            set(said, "reviewer", program.reviewers[reviewer].name, source(&program.reviewers[reviewer], "name"));
            set(said, "score", text(mark.score), source<ReviewScore>(), true);
            set(said, "remark", mark.remark, source<ReviewScore>());
            remarked.push_back(std::move(said));
        }
    }
    std::vector<Row> &reviewers = list("reviewers", tables::reviewer);
    for (size_t i = 0; i < program.reviewers.size(); ++i) {
        const ReviewerJudgement &judged = figures.reviewers[i];
        Row row = rowOf(tables::reviewer, &program.reviewers[i]);
        set(row, "number", QString::number(i + 1), {}, true);
        set(row, "total", text(judged.total), source<ReviewScore>(), true);
        set(row, "notScored", judged.notScored.empty() ? QString() : QString::number(judged.notScored.size()), source<ReviewScore>(), true);
        reviewers.push_back(std::move(row));
    }
    set("reviewTotal", text(figures.total), source<ReviewScore>(), true);
    set("reviewWeights", text(figures.criterionWeights), source<RubricCriterion>(), true);
    QStringList missing;
    if (!program.rubricCriteria.empty()) {
        if (program.reviewers.empty())
            missing.append(u"尚无评审人"_s);
        if (figures.missingScores > 0)
            missing.append(u"尚缺%1个评分"_s.arg(figures.missingScores));
        if (!figures.criteriaWithoutWeight.empty())
            missing.append(u"%1项指标未填权重"_s.arg(figures.criteriaWithoutWeight.size()));
        if (!figures.reviewersWithoutWeight.empty())
            missing.append(u"%1位评审人未填权重"_s.arg(figures.reviewersWithoutWeight.size()));
    }
    set("reviewMissing", missing.join(u'；'));

    const Decision *decision = standingDecision(program);
    const Decision none;
    const Decision &standing = decision ? *decision : none;
    set("decisionKind", displayText(fieldOf<Decision>(u"kind"), fieldOf<Decision>(u"kind").get(&standing), program, Language::Chinese), source(decision, "kind"));
    set("decisionConditions", standing.conditions, source(decision, "conditions"));
    set("decisionAuthor", standing.author, source(decision, "author"));
    set("decisionDate", formWords::day(standing.date), source(decision, "date"));
}

} // namespace micromajor
