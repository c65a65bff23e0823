#pragma once
#include "ui/courses/PastePlan.h"
#include "ui/foundation/ProgramSession.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace micromajor {

class CourseTableModel;
class StyledLabel;

/// Shows what a pasted table would become before it is taken over: above each column what it becomes, beside each row whether it makes or
/// updates a course or why it is left out, and the cells that cannot be taken over. Not modal; nothing happens until "Take over", which is
/// one step of the history.
class PastePreview : public QFrame
{
    Q_OBJECT

public:
    PastePreview(ProgramSession &session, CourseTableModel &model, QWidget *parent = nullptr);

    /// Without a header, the columns become those of the course table given, in their order.
    void present(PastedTable table, const QList<int> &columns);
    void takeOver();
    void setTarget(int column, const PastedTarget &target);
    void setAllNew(bool allNew);
    const PastePlan &plan() const { return m_plan; }

Q_SIGNALS:
    void closed();
    void tookOver(const Place &firstCourse);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fillTable();
    void fitColumn(int column, int least, int most);
    void addChoiceOfTarget(int column);
    void work();
    void showFates();
    void showSummary();
    void dismiss();
    QString fate(int row) const;
    QString sentence(const RefusedCell &problem) const;

    ProgramSession &m_session;
    CourseTableModel &m_model;
    StyledLabel *m_summary;
    QTableWidget *m_table;
    QLabel *m_sign;
    StyledLabel *m_problems;
    QCheckBox *m_allNew;
    QPushButton *m_takeOver;
    PastedTable m_pasted;
    PasteChoices m_choices;
    PastePlan m_plan;
};

} // namespace micromajor
