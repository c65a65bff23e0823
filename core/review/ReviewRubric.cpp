#include "core/review/ReviewRubric.h"

#include "core/program/RowTables.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace micromajor {

const ReviewRubric &defaultReviewRubric()
{
    static const ReviewRubric rubric = [] {
        QFile file(u":/rubrics/default.json"_s);
        Result<ReviewRubric> read = file.open(QIODevice::ReadOnly) ? readReviewRubric(file.readAll(), file.fileName()) : ReviewRubric();
        return read ? *std::move(read) : ReviewRubric();
    }();
    return rubric;
}

ReviewRubric reviewRubricOf(const Program &program)
{
    const auto both = [](const QString &text) { return BilingualText{text, text}; };
    ReviewRubric rubric{both(program.facts.institution), both(program.facts.nameZh), {}};
    if (program.facts.institution.isEmpty())
        rubric.name = both(program.facts.nameZh);
    for (const RubricCriterion &criterion : program.rubricCriteria)
        rubric.criteria.push_back({both(criterion.dimension), both(criterion.title), both(criterion.description), criterion.weight});
    return rubric;
}

namespace {

struct CriterionFields
{
    const Field &dimension = fieldOf<RubricCriterion>(u"dimension");
    const Field &title = fieldOf<RubricCriterion>(u"title");
    const Field &description = fieldOf<RubricCriterion>(u"description");
    const Field &weight = fieldOf<RubricCriterion>(u"weight");

    std::vector<std::pair<const Field *, Value>> values(const ReviewRubric::Criterion &criterion, Language language) const
    {
        const auto text = [language](const BilingualText &both) { return both.text(language).isEmpty() ? Value() : Value(both.text(language)); };
        return {{&dimension, text(criterion.dimension)},
                {&title, text(criterion.title)},
                {&description, text(criterion.description)},
                {&weight, criterion.weight ? Value(criterion.weight->thousandths()) : Value()}};
    }
};

} // namespace

Edit takeOverRubric(const Program &program, const ReviewRubric &rubric, Language language)
{
    const CriterionFields fields;
    std::vector<Operation> changes;
    std::set<QString> kept;
    std::vector<QString> order;
    for (const ReviewRubric::Criterion &criterion : rubric.criteria) {
        const auto same = std::find_if(program.rubricCriteria.begin(), program.rubricCriteria.end(), [&](const RubricCriterion &row) {
            return !row.title.isEmpty() && (row.title == criterion.title.zh || row.title == criterion.title.en) && !kept.contains(row.id.value);
        });
        const auto values = fields.values(criterion, language);
        if (same == program.rubricCriteria.end()) {
            InsertRow row{&tables::rubricCriterion, newIdText(), {}, -1};
            std::copy_if(values.begin(), values.end(), std::back_inserter(row.values), [](const auto &value) { return isStated(value.second); });
            order.push_back(row.id);
            changes.push_back(std::move(row));
            continue;
        }
        kept.insert(same->id.value);
        order.push_back(same->id.value);
        for (const auto &[field, value] : values)
            if (field->get(&*same) != value)
                changes.push_back(SetField{&tables::rubricCriterion, same->id.value, field, value});
    }
    int lostScores = 0;
    std::vector<Operation> operations;
    for (const RubricCriterion &row : program.rubricCriteria) {
        if (kept.contains(row.id.value))
            continue;
        lostScores += int(std::count_if(program.reviewScores.begin(), program.reviewScores.end(),
                                        [&](const ReviewScore &score) { return score.criterionId == row.id && score.score; }));
        operations.push_back(RemoveRow{&tables::rubricCriterion, row.id.value});
    }
    operations.insert(operations.end(), std::make_move_iterator(changes.begin()), std::make_move_iterator(changes.end()));
    // Kept rows stand before the new ones by now; each goes to its place from the first on.
    std::vector<QString> now;
    for (const RubricCriterion &row : program.rubricCriteria)
        if (kept.contains(row.id.value))
            now.push_back(row.id.value);
    for (const QString &id : order)
        if (!kept.contains(id))
            now.push_back(id);
    for (size_t i = 0; i < order.size(); ++i) {
        if (now[i] == order[i])
            continue;
        const auto from = std::find(now.begin() + qsizetype(i), now.end(), order[i]);
        std::rotate(now.begin() + qsizetype(i), from, from + 1);
        operations.push_back(MoveRow{&tables::rubricCriterion, order[i], int(i)});
    }
    const Message name(rubric.name.text(language));
    const Message label = lostScores == 0
        ? Message(QT_TRANSLATE_NOOP("core", "Take over the review rubric “%1”"), {name})
        : Message(QT_TRANSLATE_NOOP("core", "Take over the review rubric “%1”; %2 scores of criteria that it does not have are removed"),
                  {name, QString::number(lostScores)});
    return {label, {}, std::move(operations)};
}

} // namespace micromajor
