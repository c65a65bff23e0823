#include "app/cli/Command.h"

#include "app/cli/Figures.h"
#include "app/cli/ProgramFile.h"
#include "core/analysis/Judgement.h"
#include "core/document/Document.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "core/review/JudgementState.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace micromajor::cli {

static QJsonArray idsOf(const auto &ids)
{
    QJsonArray array;
    for (const auto &id : ids)
        array.append(id.value);
    return array;
}

static QJsonObject judgementJson(const Program &program, const Judgement &figures)
{
    QJsonArray criteria, reviewers, approvals;
    for (size_t i = 0; i < program.rubricCriteria.size(); ++i) {
        const RubricCriterion &criterion = program.rubricCriteria[i];
        const CriterionJudgement &judged = figures.criteria[i];
        QJsonArray scores;
        for (size_t r = 0; r < judged.marks.size(); ++r)
            scores.append(QJsonObject{{u"reviewer"_qs, program.reviewers[r].id.value}, {u"score"_qs, number(judged.marks[r].score)},
                                      {u"remark"_qs, textOrNull(judged.marks[r].remark)}});
        criteria.append(QJsonObject{{u"id"_qs, criterion.id.value}, {u"dimension"_qs, textOrNull(criterion.dimension)},
                                    {u"title"_qs, textOrNull(criterion.title)}, {u"weight"_qs, number(criterion.weight)}, {u"scores"_qs, scores},
                                    {u"mean"_qs, number(judged.mean)}, {u"spread"_qs, number(judged.spread)}, {u"divided"_qs, judged.isDivided()}});
    }
    for (size_t i = 0; i < program.reviewers.size(); ++i) {
        const Reviewer &reviewer = program.reviewers[i];
        reviewers.append(QJsonObject{{u"id"_qs, reviewer.id.value}, {u"name"_qs, textOrNull(reviewer.name)},
                                     {u"organisation"_qs, textOrNull(reviewer.organisation)}, {u"weight"_qs, number(reviewer.weight)},
                                     {u"total"_qs, number(figures.reviewers[i].total)}, {u"notScored"_qs, idsOf(figures.reviewers[i].notScored)}});
    }
    for (const ApprovalStage &stage : approvalChain(program).stages)
        approvals.append(QJsonObject{{u"step"_qs, stage.step}, {u"partner"_qs, stage.partner ? textOrNull(stage.partner->name) : QJsonValue::Null},
                                     {u"state"_qs, stage.approval ? textOrNull(stage.approval->state) : QJsonValue::Null},
                                     {u"signatory"_qs, stage.approval ? textOrNull(stage.approval->signatory) : QJsonValue::Null},
                                     {u"date"_qs, stage.approval ? textOrNull(stage.approval->date) : QJsonValue::Null}});
    QJsonValue decision = QJsonValue::Null;
    if (const Decision *standing = standingDecision(program))
        decision = QJsonObject{{u"kind"_qs, standing->kind}, {u"conditions"_qs, textOrNull(standing->conditions)},
                               {u"author"_qs, textOrNull(standing->author)}, {u"date"_qs, textOrNull(standing->date)}};
    return {{u"criteria"_qs, criteria}, {u"reviewers"_qs, reviewers}, {u"total"_qs, number(figures.total)},
            {u"criterionWeights"_qs, number(figures.criterionWeights)}, {u"missingScores"_qs, figures.missingScores},
            {u"criteriaWithoutWeight"_qs, idsOf(figures.criteriaWithoutWeight)}, {u"reviewersWithoutWeight"_qs, idsOf(figures.reviewersWithoutWeight)},
            {u"decision"_qs, decision}, {u"approvals"_qs, approvals},
            {u"filing"_qs, QJsonObject{{u"state"_qs, textOrNull(program.facts.filingState)}, {u"number"_qs, textOrNull(program.facts.filingNumber)},
                                       {u"date"_qs, textOrNull(program.facts.filingDate)}}}};
}

static QString shown(const std::optional<Percent> &percent)
{
    return percent ? percent->toString() : QStringLiteral("–");
}

static QString judgementText(const Program &program, const Judgement &figures)
{
    const Language language = interfaceLanguage();
    QString text;
    // One line a criterion: weight, the score of each reviewer, mean, spread.
    QStringList head{Message(QT_TRANSLATE_NOOP("core", "Weight")).text()};
    for (const Reviewer &reviewer : program.reviewers)
        head.append(rowName(tables::reviewer, &reviewer, program, language));
    head += {Message(QT_TRANSLATE_NOOP("core", "Mean")).text(), Message(QT_TRANSLATE_NOOP("core", "Spread")).text(),
             Message(QT_TRANSLATE_NOOP("core", "Criterion")).text()};
    text += head.join(u'\t') + u'\n';
    for (size_t i = 0; i < program.rubricCriteria.size(); ++i) {
        const CriterionJudgement &judged = figures.criteria[i];
        QStringList line{shown(program.rubricCriteria[i].weight)};
        for (const ReviewMark &mark : judged.marks)
            line.append(shown(mark.score));
        line += {shown(judged.mean), shown(judged.spread) + (judged.isDivided() ? QStringLiteral(" !") : QString()),
                 rowName(tables::rubricCriterion, &program.rubricCriteria[i], program, language)};
        text += line.join(u'\t') + u'\n';
    }
    QStringList sums{shown(figures.criterionWeights)};
    for (const ReviewerJudgement &reviewer : figures.reviewers)
        sums.append(shown(reviewer.total));
    sums += {shown(figures.total), QString(), Message(QT_TRANSLATE_NOOP("core", "Total")).text()};
    text += sums.join(u'\t') + u'\n';
    if (figures.missingScores > 0)
        text += Message(QT_TRANSLATE_NOOP("core", "Scores still missing: %1"), {QString::number(figures.missingScores)}).text() + u'\n';
    const Decision *decision = standingDecision(program);
    const Message kind = decision ? valueMessage(fieldOf<Decision>(u"kind"), decision->kind, program) : Message(QT_TRANSLATE_NOOP("core", "none yet"));
    text += Message(QT_TRANSLATE_NOOP("core", "Decision: %1"), {kind}).text() + u'\n';
    if (decision && !decision->conditions.isEmpty())
        text += decision->conditions + u'\n';
    return text;
}

static Result<int> run(const Arguments &arguments)
{
    const auto file = openProgram(arguments.places().first());
    if (!file)
        return file.error();
    const Program program = arguments.has(u"without-names") ? blindCopy(*file->program, interfaceLanguage()) : *file->program;
    const Judgement figures = judgement(program);
    if (arguments.has(u"json"))
        printJson(judgementJson(program, figures));
    else
        print(judgementText(program, figures));
    return fine;
}

const Command reviewCommand{"review", "FILE [--without-names] [--json]",
                            QT_TRANSLATE_NOOP("core", "Shows the scores of the reviewers with mean and spread of each criterion, the decision and the approvals."),
                            {{"without-names", false}, {"json", false}}, 1, 1, run};

} // namespace micromajor::cli
