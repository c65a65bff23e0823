#include "ui/review/ScoreEdits.h"

#include "core/base/Id.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"

#include <QCoreApplication>

namespace micromajor {

/// Mostly one; a merged file may state a score twice.
static std::vector<const ReviewScore *> scoresAt(const Program &program, const ScoreCell &cell)
{
    std::vector<const ReviewScore *> found;
    for (const ReviewScore &score : program.reviewScores)
        if (score.criterionId == program.rubricCriteria[size_t(cell.criterion)].id && score.reviewerId == program.reviewers[size_t(cell.reviewer)].id)
            found.push_back(&score);
    return found;
}

static bool statesOnly(const ReviewScore &score, const Field &field)
{
    static const Field &points = fieldOf<ReviewScore>(u"score");
    static const Field &remark = fieldOf<ReviewScore>(u"comment");
    return !isStated((&field == &points ? remark : points).get(&score));
}

static void setScore(Edit &edit, const Program &program, const ScoreCell &cell)
{
    static const Field &reviewer = fieldOf<ReviewScore>(u"reviewer_id");
    static const Field &criterion = fieldOf<ReviewScore>(u"criterion_id");
    const std::vector<const ReviewScore *> scores = scoresAt(program, cell);
    if (scores.empty() && isStated(cell.value))
        edit.operations.push_back(InsertRow{&tables::reviewScore, newIdText(),
                                            {{&reviewer, program.reviewers[size_t(cell.reviewer)].id.value},
                                             {&criterion, program.rubricCriteria[size_t(cell.criterion)].id.value},
                                             {cell.field, cell.value}},
                                            -1});
    for (const ReviewScore *score : scores) {
        if (!isStated(cell.value) && statesOnly(*score, *cell.field))
            edit.operations.push_back(RemoveRow{&tables::reviewScore, score->id.value});
        else if (cell.field->get(score) != cell.value)
            edit.operations.push_back(SetField{&tables::reviewScore, score->id.value, cell.field, cell.value});
    }
}

static Message labelOf(const Program &program, std::span<const ScoreCell> cells)
{
    if (cells.size() != 1)
        return Message(QT_TRANSLATE_NOOP("core", "Fill in %1 cells of the review"), {QString::number(cells.size())});
    const ScoreCell &cell = cells.front();
    const Message criterion = rowMessage(tables::rubricCriterion, &program.rubricCriteria[size_t(cell.criterion)], program);
    const Message what(cell.field->label);
    if (cell.reviewer < 0)
        return isStated(cell.value) ? Message(QT_TRANSLATE_NOOP("core", "Set %1 of %2 to %3"), {what, criterion, valueMessage(*cell.field, cell.value, program)})
                                    : Message(QT_TRANSLATE_NOOP("core", "Clear %1 of %2"), {what, criterion});
    const Message reviewer = rowMessage(tables::reviewer, &program.reviewers[size_t(cell.reviewer)], program);
    return isStated(cell.value) ? Message(QT_TRANSLATE_NOOP("core", "%1 of %2 on %3"), {what, reviewer, criterion})
                                : Message(QT_TRANSLATE_NOOP("core", "Clear %1 of %2 on %3"), {what, reviewer, criterion});
}

Edit setScoreCells(const Program &program, std::span<const ScoreCell> cells, const QString &mergeKey)
{
    Edit edit;
    for (const ScoreCell &cell : cells) {
        if (cell.reviewer >= 0) {
            setScore(edit, program, cell);
            continue;
        }
        const RubricCriterion &row = program.rubricCriteria[size_t(cell.criterion)];
        if (cell.field->get(&row) != cell.value)
            edit.operations.push_back(SetField{&tables::rubricCriterion, row.id.value, cell.field, cell.value});
    }
    if (!edit.operations.empty())
        edit.label = labelOf(program, cells);
    edit.mergeKey = mergeKey;
    return edit;
}

} // namespace micromajor
