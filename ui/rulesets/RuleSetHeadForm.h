#pragma once
#include "core/rules/RuleSet.h"

#include <QScrollArea>

class QGridLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace micromajor {

class QuietCombo;
class RuleSetModel;

/// Who set the rule set up, when, on what evidence: what stands above its rules.
class RuleSetHeadForm : public QScrollArea
{
    Q_OBJECT

public:
    explicit RuleSetHeadForm(RuleSetModel &model, QWidget *parent = nullptr);

    /// The first field that must still be filled in gets the keyboard.
    void focusMissing();

private:
    QLineEdit *addLine(const char *objectName, const QString &label, const QString &placeholder = {});
    void addRow(const QString &label, QWidget *control);
    void showHead();
    void commit();

    RuleSetModel &m_model;
    QGridLayout *m_grid;
    QLineEdit *m_nameZh;
    QLineEdit *m_nameEn;
    QLineEdit *m_issuerZh;
    QLineEdit *m_issuerEn;
    QLineEdit *m_version;
    QLineEdit *m_date;
    QPlainTextEdit *m_source;
    QuietCombo *m_layer;
    QuietCombo *m_evidence;
    QLabel *m_id;
    QLabel *m_base;
    bool m_showing = false;
};

/// "Text read", "Second hand", …: the word for the evidence of a rule set.
QString evidenceName(const QString &code);

} // namespace micromajor
