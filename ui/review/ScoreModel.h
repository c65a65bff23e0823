#pragma once
#include "core/analysis/Judgement.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/review/ScoreEdits.h"

#include <QAbstractTableModel>

namespace micromajor {

/// The rubric as a table: a row for each criterion and one of sums; dimension, title, weight, a column for each reviewer, mean and spread.
/// It shows the program of its last refresh(): who owns it decides when.
class ScoreModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { DimensionColumn, TitleColumn, WeightColumn, FirstReviewer };
    enum Role {
        FigureRole = Qt::UserRole, ///< bool: computed or a sum
        DividedRole,               ///< bool: the reviewers see it differently
        RemarkRole,                ///< QString
        MissingRole,               ///< bool: a total or weight that is not as it should be; the tip says why
    };

    explicit ScoreModel(ProgramSession &session, QObject *parent = nullptr);

    /// A reset if criteria or reviewers came, went or moved.
    void refresh();
    const Judgement &figures() const { return m_figures; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

    int criteria() const { return int(m_program->rubricCriteria.size()); }
    int reviewers() const { return int(m_program->reviewers.size()); }
    int reviewerAt(int column) const; ///< −1: no column of a reviewer
    bool isCell(const QModelIndex &index) const; ///< something that is typed
    QModelIndex indexOf(const QString &criterionId, const QString &reviewerId) const;
    /// The criterion, or the score as far as there is one.
    Place place(const QModelIndex &index) const;

    // Each is one step of the history. Cells that are computed are passed over; nothing is written if one text is refused.
    bool clear(const QModelIndexList &indexes);
    /// Lines of cells from this one to the right and down; what lies beyond the table is refused.
    bool paste(const QModelIndex &from, const std::vector<QStringList> &lines);
    /// Typing is one step.
    bool setRemark(const QModelIndex &index, const QString &text);

Q_SIGNALS:
    void refused(const QString &sentence); ///< a text that was not taken over
    void accepted();

private:
    std::optional<ScoreCell> cell(const QModelIndex &index, const QString &text);
    bool apply(const std::vector<ScoreCell> &cells, const QString &mergeKey = {});
    QVariant criterionData(const QModelIndex &index, int role) const;
    QVariant markData(const QModelIndex &index, int role) const;
    QVariant figureData(const QModelIndex &index, int role) const;
    QVariant sumData(const QModelIndex &index, int role) const;
    QString missingForTotal() const;

    ProgramSession &m_session;
    std::shared_ptr<const Program> m_program;
    Judgement m_figures;
};

} // namespace micromajor
