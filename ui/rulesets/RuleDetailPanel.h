#pragma once
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTextBrowser;
class QVBoxLayout;

namespace micromajor {

class OptionInput;
class RuleSetModel;
struct Rule;

/// The selected rule of a set: its limits, one fitting control each, its clause in both languages, and on demand the page about it.
class RuleDetailPanel : public QWidget
{
    Q_OBJECT

public:
    explicit RuleDetailPanel(RuleSetModel &model, QWidget *parent = nullptr);

    void showLine(int line); ///< -1 = none
    OptionInput *input(const char *option) const; ///< null = the rule has none of this name

private:
    QWidget *makeHead();
    QWidget *makeLimits();
    QWidget *makeClause();
    void build();
    void refresh();
    void showPage(bool shown);

    RuleSetModel &m_model;
    int m_line = -1;
    const Rule *m_rule = nullptr; ///< whose controls are there
    QLabel *m_title;
    QLabel *m_state;
    QPushButton *m_restore;
    QPushButton *m_about;
    QVBoxLayout *m_inputsLayout;
    QLabel *m_noOptions;
    std::vector<OptionInput *> m_inputs;
    QPlainTextEdit *m_clauseZh;
    QPlainTextEdit *m_clauseEn;
    QLabel *m_baseClause;
    QTextBrowser *m_page;
    QWidget *m_form;
    bool m_showing = false;
};

} // namespace micromajor
