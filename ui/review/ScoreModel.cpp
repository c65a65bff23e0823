#include "ui/review/ScoreModel.h"

#include "core/program/RowTables.h"
#include "core/program/Values.h"
#include "ui/foundation/PlaceMenu.h"

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

const Field &fieldAt(int column)
{
    static const Field &dimension = fieldOf<RubricCriterion>(u"dimension");
    static const Field &title = fieldOf<RubricCriterion>(u"title");
    static const Field &weight = fieldOf<RubricCriterion>(u"weight");
    static const Field &score = fieldOf<ReviewScore>(u"score");
    return column == ScoreModel::DimensionColumn ? dimension
        : column == ScoreModel::TitleColumn      ? title
        : column == ScoreModel::WeightColumn     ? weight
                                                 : score;
}

QString text(const std::optional<Percent> &percent)
{
    return percent ? percent->toString() : QString();
}

} // namespace

ScoreModel::ScoreModel(ProgramSession &session, QObject *parent) : QAbstractTableModel(parent), m_session(session), m_program(session.facts().program)
{
    m_figures = judgement(*m_program);
}

void ScoreModel::refresh()
{
    const auto before = m_program;
    const auto sameId = [](const auto &a, const auto &b) { return a.id == b.id; };
    const Program &now = m_session.program();
    const bool sameShape = std::ranges::equal(now.rubricCriteria, before->rubricCriteria, sameId) && std::ranges::equal(now.reviewers, before->reviewers, sameId);
    if (!sameShape)
        beginResetModel();
    m_program = m_session.facts().program;
    m_figures = judgement(*m_program);
    if (!sameShape) {
        endResetModel();
        return;
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

int ScoreModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : criteria() + 1;
}

int ScoreModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstReviewer + reviewers() + 2;
}

int ScoreModel::reviewerAt(int column) const
{
    const int reviewer = column - FirstReviewer;
    return reviewer >= 0 && reviewer < reviewers() ? reviewer : -1;
}

bool ScoreModel::isCell(const QModelIndex &index) const
{
    return index.isValid() && index.row() < criteria() && (index.column() < FirstReviewer || reviewerAt(index.column()) >= 0);
}

QModelIndex ScoreModel::indexOf(const QString &criterionId, const QString &reviewerId) const
{
    const auto row = std::ranges::find(m_program->rubricCriteria, criterionId, [](const RubricCriterion &each) { return each.id.value; });
    if (row == m_program->rubricCriteria.end())
        return {};
    const auto reviewer = std::ranges::find(m_program->reviewers, reviewerId, [](const Reviewer &each) { return each.id.value; });
    const int column = reviewer == m_program->reviewers.end() ? int(TitleColumn) : FirstReviewer + int(reviewer - m_program->reviewers.begin());
    return index(int(row - m_program->rubricCriteria.begin()), column);
}

Place ScoreModel::place(const QModelIndex &index) const
{
    if (!isCell(index))
        return {};
    const Id<RubricCriterion> &criterion = m_program->rubricCriteria[size_t(index.row())].id;
    if (const int reviewer = reviewerAt(index.column()); reviewer >= 0) {
        for (const ReviewScore &score : m_program->reviewScores)
            if (score.criterionId == criterion && score.reviewerId == m_program->reviewers[size_t(reviewer)].id)
                return {&tables::reviewScore, score.id.value, &fieldAt(index.column())};
        return {&tables::rubricCriterion, criterion.value, nullptr};
    }
    return {&tables::rubricCriterion, criterion.value, &fieldAt(index.column())};
}

QVariant ScoreModel::criterionData(const QModelIndex &index, int role) const
{
    const RubricCriterion &criterion = m_program->rubricCriteria[size_t(index.row())];
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return index.column() == DimensionColumn ? criterion.dimension : index.column() == TitleColumn ? criterion.title : text(criterion.weight);
    if (role == Qt::ToolTipRole && index.column() != WeightColumn)
        return index.column() == DimensionColumn ? criterion.dimension : criterion.description.isEmpty() ? criterion.title : criterion.description;
    const bool noWeight = index.column() == WeightColumn && !criterion.weight && m_figures.criterionWeights;
    if (role == MissingRole)
        return noWeight;
    if (role == Qt::ToolTipRole)
        return noWeight ? tr("No weight is stated, though others have one: there is no total.") : QString();
    return {};
}

QVariant ScoreModel::markData(const QModelIndex &index, int role) const
{
    const ReviewMark &mark = m_figures.criteria[size_t(index.row())].marks[size_t(reviewerAt(index.column()))];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(mark.score);
    case RemarkRole:
        return mark.remark;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        QStringList lines;
        if (!mark.score)
            lines.append(tr("Not scored"));
        if (!mark.remark.isEmpty())
            lines.append(mark.remark);
        if (mark.rows > 1)
            lines.append(tr("Stated %1 times; the last counts").arg(mark.rows));
        return lines.join(u'\n');
    }
    default:
        return {};
    }
}

QVariant ScoreModel::figureData(const QModelIndex &index, int role) const
{
    const CriterionJudgement &judged = m_figures.criteria[size_t(index.row())];
    const bool isSpread = index.column() == columnCount() - 1;
    switch (role) {
    case Qt::DisplayRole:
        return text(isSpread ? judged.spread : judged.mean);
    case DividedRole:
        return isSpread && judged.isDivided();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        if (isSpread)
            return judged.isDivided() ? tr("The reviewers are more than %1 points apart: talk about this criterion.").arg(CriterionJudgement::mostSpread.toString())
                                      : tr("Highest score minus lowest score");
        return !m_figures.reviewersWithoutWeight.empty() ? tr("Some reviewers have a weight and others have none: there is no mean.")
                                                         : tr("Mean of %1 scores, by the weights of the reviewers").arg(judged.scores);
    default:
        return {};
    }
}

QString ScoreModel::missingForTotal() const
{
    QStringList missing;
    if (m_figures.missingScores > 0)
        missing.append(tr("%n scores are missing", nullptr, m_figures.missingScores));
    if (!m_figures.criteriaWithoutWeight.empty())
        missing.append(tr("%n criteria have no weight", nullptr, int(m_figures.criteriaWithoutWeight.size())));
    if (!m_figures.reviewersWithoutWeight.empty())
        missing.append(tr("%n reviewers have no weight", nullptr, int(m_figures.reviewersWithoutWeight.size())));
    return missing.join(interfaceLanguage() == Language::Chinese ? u"；"_s : u"; "_s);
}

QVariant ScoreModel::sumData(const QModelIndex &index, int role) const
{
    const int reviewer = reviewerAt(index.column());
    const bool isWeight = index.column() == WeightColumn, isMean = index.column() == columnCount() - 2;
    std::optional<Percent> figure;
    QString missing;
    if (isWeight) {
        figure = m_figures.criterionWeights;
        if (figure && *figure != Percent::whole(100))
            missing = tr("The weights do not add up to 100; totals are still percents.");
    } else if (reviewer >= 0) {
        figure = m_figures.reviewers[size_t(reviewer)].total;
        if (const size_t open = m_figures.reviewers[size_t(reviewer)].notScored.size(); open > 0)
            missing = tr("%n criteria are not scored yet", nullptr, int(open));
    } else if (isMean) {
        figure = m_figures.total;
        missing = missingForTotal();
    }
    switch (role) {
    case Qt::DisplayRole:
        if (index.column() == DimensionColumn)
            return tr("Total");
        return isWeight || reviewer >= 0 || isMean ? (figure ? figure->toString() : u"–"_s) : QString();
    case MissingRole:
        return !missing.isEmpty();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return missing;
    default:
        return {};
    }
}

QVariant ScoreModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() < WeightColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role == FigureRole)
        return !isCell(index);
    if (role == PlaceRole)
        return isCell(index) ? QVariant::fromValue(place(index)) : QVariant();
    if (index.row() >= criteria())
        return sumData(index, role);
    if (index.column() < FirstReviewer)
        return criterionData(index, role);
    return reviewerAt(index.column()) >= 0 ? markData(index, role) : figureData(index, role);
}

QVariant ScoreModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole && section < criteria() ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int((section < WeightColumn ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    if (section < FirstReviewer)
        return section == DimensionColumn ? tr("Dimension") : section == TitleColumn ? tr("Criterion") : tr("Weight");
    if (const int reviewer = reviewerAt(section); reviewer >= 0) {
        const Reviewer &row = m_program->reviewers[size_t(reviewer)];
        const QString name = rowName(tables::reviewer, &row, *m_program, interfaceLanguage());
        if (role == Qt::DisplayRole || !row.weight)
            return name;
        return tr("%1, weight %2").arg(name, row.weight->toString());
    }
    return section == columnCount() - 2 ? tr("Mean") : tr("Spread");
}

Qt::ItemFlags ScoreModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags shown = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return isCell(index) ? shown | Qt::ItemIsEditable : shown;
}

std::optional<ScoreCell> ScoreModel::cell(const QModelIndex &index, const QString &text)
{
    const Field &field = fieldAt(index.column());
    const Result<Value> value = parseText(field, text.trimmed(), *m_program);
    const Result<void> valid = value ? validate(field, *value) : Result<void>(value.error());
    if (!valid) {
        Q_EMIT refused(valid.error().text());
        return std::nullopt;
    }
    return ScoreCell{index.row(), reviewerAt(index.column()), &field, *value};
}

bool ScoreModel::apply(const std::vector<ScoreCell> &cells, const QString &mergeKey)
{
    Q_EMIT accepted();
    const Edit edit = setScoreCells(*m_program, cells, mergeKey);
    return !edit.operations.empty() && m_session.apply(edit);
}

bool ScoreModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !isCell(index))
        return false;
    const auto target = cell(index, value.toString());
    return target && apply({*target});
}

bool ScoreModel::clear(const QModelIndexList &indexes)
{
    std::vector<ScoreCell> cells;
    for (const QModelIndex &index : indexes)
        if (isCell(index))
            cells.push_back({index.row(), reviewerAt(index.column()), &fieldAt(index.column()), {}});
    return !cells.empty() && apply(cells);
}

bool ScoreModel::paste(const QModelIndex &from, const std::vector<QStringList> &lines)
{
    if (!isCell(from))
        return false;
    std::vector<ScoreCell> cells;
    for (size_t line = 0; line < lines.size(); ++line)
        for (qsizetype i = 0; i < lines[line].size(); ++i) {
            const QModelIndex target = index(from.row() + int(line), from.column() + int(i));
            if (!isCell(target)) {
                Q_EMIT refused(tr("What you paste is larger than the table from here; choose another cell or add criteria and reviewers."));
                return false;
            }
            const auto written = cell(target, lines[line][i]);
            if (!written)
                return false;
            cells.push_back(*written);
        }
    return !cells.empty() && apply(cells);
}

bool ScoreModel::setRemark(const QModelIndex &index, const QString &text)
{
    static const Field &remark = fieldOf<ReviewScore>(u"comment");
    const int reviewer = isCell(index) ? reviewerAt(index.column()) : -1;
    if (reviewer < 0)
        return false;
    const Value value = text.isEmpty() ? Value() : Value(text);
    if (const Result<void> valid = validate(remark, value); !valid) {
        Q_EMIT refused(valid.error().text());
        return false;
    }
    return apply({{index.row(), reviewer, &remark, value}},
                 u"remark/"_s + m_program->rubricCriteria[size_t(index.row())].id.value + u'/' + m_program->reviewers[size_t(reviewer)].id.value);
}

} // namespace micromajor
