#pragma once
#include <QFrame>
#include <QStringList>

#include <vector>

class QLineEdit;
class QListWidget;

namespace micromajor {

/// The open list of a combo box with many entries: a line to search in, and what contains the words typed there.
class ChoicePopup : public QFrame
{
    Q_OBJECT

public:
    /// More entries than this are worth searching.
    static constexpr int fewEntries = 8;

    /// Stands below (or above) its anchor and deletes itself when closed.
    ChoicePopup(const QStringList &entries, QWidget *anchor);

    /// Picking an entry closes the popup and emits picked().
    void pickOne(int current);
    /// Entries have ticks; each change emits ticked().
    void pickMany(const std::vector<bool> &ticks);
    void search(const QString &words);

Q_SIGNALS:
    void picked(int index);
    void ticked(int index, bool on);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void open();
    void pick();
    void stepTo(int direction);

    QWidget *m_anchor;
    QLineEdit *m_search;
    QListWidget *m_list;
    bool m_many = false;
};

} // namespace micromajor
