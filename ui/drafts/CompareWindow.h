#pragma once
#include "core/review/Comparison.h"
#include "core/review/Consequences.h"
#include "ui/drafts/OtherProgram.h"

#include <QDialog>

class QLabel;
class QTabWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace micromajor {

class ComparedMap;
class ProgramSession;
class SideBySide;

/// What differs between two states, and what follows from it: as one list, side by side, and on the map; what is chosen in one of them is chosen in
/// all. Enter goes to the place in the open program, or says at the foot why there is none. Stays as it was when opened; the open program may go on.
class CompareWindow : public QDialog
{
    Q_OBJECT

public:
    CompareWindow(ProgramSession &session, const OtherProgram &before, const OtherProgram &after, QWidget *parent = nullptr);

    const OtherProgram &before() const { return m_before; }
    const OtherProgram &after() const { return m_after; }
    const Comparison &comparison() const { return m_comparison; }
    QTabWidget *views() const { return m_views; }
    QTreeWidget *list() const { return m_list; }
    SideBySide *sides() const { return m_sides; }
    ComparedMap *map() const { return m_map; }
    /// The sentence at the foot; empty: nothing to say.
    QString notice() const;

private:
    Consequences found() const;
    QWidget *makeHead(const Consequences &found);
    QWidget *makeMap();
    void makeList();
    void fillList(const Consequences &found);
    void connectViews();
    void choose(int difference, const QObject *chooser);
    void openItem(const QTreeWidgetItem *item);
    void open(const Place &before, const Place &after);
    void say(const QString &sentence);
    QString whatItWas(const Place &place, const Program &program) const;

    ProgramSession &m_session;
    OtherProgram m_before, m_after;
    Comparison m_comparison;
    std::vector<Finding> m_openFindings; ///< those of the list that the state after has
    QTabWidget *m_views;
    QTreeWidget *m_list;
    SideBySide *m_sides;
    ComparedMap *m_map;
    QLabel *m_notice;
    std::vector<QTreeWidgetItem *> m_items; ///< of each difference
};

} // namespace micromajor
