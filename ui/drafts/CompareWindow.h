#pragma once
#include "core/review/Comparison.h"
#include "core/review/Consequences.h"
#include "ui/drafts/OtherProgram.h"

#include <QDialog>

class QTreeWidget;
class QTreeWidgetItem;

namespace micromajor {

class CourseComparison;
class ProgramSession;

/// What differs between another state and the open program, and what follows from it: as one list, course by course side by side, and on the
/// map. Enter goes to the place in the open program. Stays as it was when opened; the open program may go on.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    CompareWindow(ProgramSession &session, const OtherProgram &other, QWidget *parent = nullptr);

    const Comparison &comparison() const { return m_comparison; }
    QTreeWidget *list() const { return m_list; }

private:
    QWidget *makeHead(const Consequences &found);
    void fillList(const Consequences &found);
    void open(QTreeWidgetItem *item);

    ProgramSession &m_session;
    OtherProgram m_before;
    std::shared_ptr<const Program> m_after;
    Comparison m_comparison;
    QTreeWidget *m_list;
};

} // namespace micromajor
