#pragma once
#include "core/edits/TextSearch.h"
#include "ui/foundation/ProgramSession.h"

#include <QPointer>
#include <QSet>
#include <QWidget>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace micromajor {

/// Find and replace over all text of the program. Results stand in the order of the pages; Enter goes to one; replacing the chosen ones
/// is one step of the history, and each line shows beforehand what it will say.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    enum class Task { Find, Replace };

    /// `pageOf` tells the position and title of the page that shows a place; a negative position = no page.
    using PageOf = std::function<std::pair<int, QString>(const Place &place)>;
    FindPanel(ProgramSession &session, PageOf pageOf, QWidget *parent = nullptr);

    /// Shows the panel with the keyboard in its first field.
    void open(Task task);
    /// Goes to the next occurrence, or with -1 to the one before.
    void next(int step);

    QSize sizeHint() const override;

Q_SIGNALS:
    void opened();
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    TextQuery query() const;
    void search();
    void list(const std::vector<FoundText> &found);
    QTreeWidgetItem *addOccurrence(QTreeWidgetItem *group, int place, qsizetype position);
    void showReplacements();
    void showCounts();
    void jump(const QTreeWidgetItem *item);
    void replaceChosen();
    std::vector<FoundText> chosen() const;
    std::vector<QTreeWidgetItem *> occurrences() const;
    void leave();

    ProgramSession &m_session;
    PageOf m_pageOf;
    std::vector<FoundText> m_found;
    QSet<QString> m_leftOut; ///< occurrences that the user does not want replaced
    Task m_task = Task::Find;
    QPointer<QWidget> m_focusBefore;
    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QCheckBox *m_exact;
    QCheckBox *m_wholeField;
    QLabel *m_count;
    QPushButton *m_replace;
    QWidget *m_replaceRow;
    QTreeWidget *m_list;
    QLabel *m_empty;
};

} // namespace micromajor
