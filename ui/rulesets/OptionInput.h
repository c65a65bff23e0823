#pragma once
#include "core/rules/Rule.h"

#include <QJsonValue>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace micromajor {

/// The control for one limit or switch of a rule, with its description above and what the base says below.
class OptionInput : public QWidget
{
    Q_OBJECT

public:
    explicit OptionInput(const RuleOption &option, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value); ///< without edited()
    QJsonValue value() const;
    /// Shown below as long as it differs from the value; undefined = no base says anything.
    void setBaseValue(const QJsonValue &value, const QString &baseName);
    void setEditable(bool editable);
    const char *optionName() const { return m_option.name; }
    QWidget *control() const;

Q_SIGNALS:
    void edited();

private:
    void make();
    void told();
    void showBase();

    const RuleOption &m_option;
    QLineEdit *m_line = nullptr;
    QPlainTextEdit *m_lines = nullptr;
    QCheckBox *m_tick = nullptr;
    QLabel *m_base;
    QJsonValue m_baseValue{QJsonValue::Undefined};
    QString m_baseName;
    bool m_showing = false;
};

} // namespace micromajor
