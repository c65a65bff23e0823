#pragma once
#include "core/rules/RuleSet.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace micromajor {

/// A set in the list: shipped, by its id, or one of the user's own, by the name of its file without ".json".
struct RuleSetKey
{
    bool own = false;
    QString name;

    bool operator==(const RuleSetKey &) const = default;
};

/// The sets that there are, shipped ones and the user's own, broken ones included, and what can be done with them.
class RuleSetList : public QWidget
{
    Q_OBJECT

public:
    explicit RuleSetList(QWidget *parent = nullptr);

    /// Reads the sets anew. `unsaved`: a set under work that has no file yet.
    void reload(const RuleSetKey &current, const std::optional<RuleSet> &unsaved = {});
    void setCurrent(const RuleSetKey &key); ///< without chosen()
    RuleSetKey current() const;
    /// Which of the actions are possible with the current set.
    void setActions(bool canBeBase, bool canExport, bool canDelete);
    void sayNewFault(const QString &sentence); ///< the new set cannot be made; empty = it was

Q_SIGNALS:
    void chosen(const micromajor::RuleSetKey &key);
    void newRequested(const QString &id, const QString &name);
    void importRequested();
    void exportRequested();
    void deleteRequested();

private:
    QWidget *makeNewForm();
    void addHeading(const QString &text);
    void addSet(const RuleSetKey &key, const RuleSet &set);
    void addLine(const RuleSetKey &key, const QString &name, const QString &note, bool broken);

    QListWidget *m_list;
    QWidget *m_newForm;
    QLineEdit *m_newId;
    QLineEdit *m_newName;
    QLabel *m_newFault;
    QPushButton *m_new;
    QPushButton *m_export;
    QPushButton *m_delete;
};

} // namespace micromajor
