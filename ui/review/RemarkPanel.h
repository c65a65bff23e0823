#pragma once
#include <QModelIndex>
#include <QWidget>

class QPlainTextEdit;

namespace micromajor {

class FieldEditor;
class ProgramSession;
class ScoreModel;
class StyledLabel;

/// Below the score table: what the current criterion means, and the remark of the current reviewer on it.
class RemarkPanel : public QWidget
{
    Q_OBJECT

public:
    RemarkPanel(ProgramSession &session, ScoreModel &model, QWidget *parent = nullptr);

    void setCell(const QModelIndex &cell);
    /// The program has changed: shows the same cell anew.
    void refresh();

private:
    void commit();

    ProgramSession &m_session;
    ScoreModel &m_model;
    QPersistentModelIndex m_cell;
    StyledLabel *m_criterion;
    QWidget *m_descriptionPlace;
    FieldEditor *m_description = nullptr;
    StyledLabel *m_reviewer;
    QPlainTextEdit *m_remark;
};

} // namespace micromajor
