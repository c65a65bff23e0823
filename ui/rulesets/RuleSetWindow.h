#pragma once
#include "ui/rulesets/RuleSetList.h"

#include <QMainWindow>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace micromajor {

class NoticeBar;
class RuleDetailPanel;
class RuleSetDraft;
class RuleSetHeadForm;
class RuleSetModel;

/// Where a school keeps its rule sets: which rules, with which limits, how severe, out of which clause. Not modal; saving is explicit.
class RuleSetWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// `settings` keeps size and columns.
    explicit RuleSetWindow(QSettings &settings, QWidget *parent = nullptr);
    ~RuleSetWindow() override;

    void open(const RuleSetKey &key);
    /// False: the reason was said.
    bool save();
    bool makeNew(const QString &id, const QString &name); ///< based on the shown set
    bool importFile(const QString &path);
    bool exportTo(const QString &path);

    RuleSetModel &model() const { return *m_model; }
    NoticeBar &notices() const { return *m_notices; }
    QTableView &table() const { return *m_table; }
    RuleDetailPanel &detail() const { return *m_detail; }

Q_SIGNALS:
    void ruleSetSaved(const QString &id); ///< also after an import
    void ruleSetRemoved(const QString &id);

protected:
    void showEvent(QShowEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeRight();
    QWidget *makeRules();
    void connectParts();
    void choose(const RuleSetKey &key);
    void showSet(const RuleSetKey &key);
    void showDraft(RuleSetDraft draft, const RuleSetKey &key);
    void showSentence(const QString &sentence);
    /// Does it now, or after the user has decided about changes that are not saved.
    void settle(std::function<void()> then);
    void refreshState();
    void selectLine(int line);
    void store(const RuleSet &set);
    void chooseImport();
    void chooseExport();
    void askDelete();
    void fail(const QString &sentence);
    void offerVersion();
    void layOutColumns();
    bool hasChanges() const;

    QSettings &m_settings;
    RuleSetModel *m_model;
    QSortFilterProxyModel *m_shown;
    NoticeBar *m_notices;
    RuleSetList *m_list;
    QLabel *m_title;
    QLabel *m_hint;
    QPushButton *m_save;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QLabel *m_sentence;
    QLineEdit *m_search;
    QLabel *m_count;
    QTableView *m_table;
    RuleDetailPanel *m_detail;
    RuleSetHeadForm *m_head;
    QSplitter *m_columns;
    QSplitter *m_rows;
    RuleSetKey m_key;
    bool m_hasFile = false;  ///< the shown set is stored; false: it was just made
    QString m_storedVersion; ///< of the shown set
};

} // namespace micromajor
