#pragma once
#include "ui/foundation/ProgramSession.h"
#include "ui/pages/FieldInput.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace micromajor {

/// One field of one row, live: shows the value or "not stated", writes each accepted keystroke as an edit (typing is one step of the
/// history), and shows under it what is wrong: a text that is no value of the field (the program keeps the old one) or what the rules say.
class FieldEditor : public QWidget
{
    Q_OBJECT

public:
    /// Form: unit at the right, counter and the sentence of a problem below. Compact: where a list or a notice already says the sentence,
    /// a problem is an underline and a tool tip.
    using Style = FieldInput::Style;

    FieldEditor(ProgramSession &session, const Table &table, const QString &rowId, const Field &field, Style style = Style::Form,
                QWidget *parent = nullptr);

    Place place() const { return {&m_table, m_rowId, &m_field}; }
    /// The label in the language of the interface; also the accessible name of the control.
    QString label() const;
    QWidget *control() const;
    /// The sentence shown under the control, empty if nothing is wrong.
    QString notice() const { return m_sentence; }
    void refresh();
    /// Turns to another row of the same table. Making new editors costs a hundred times more.
    void setRow(const QString &rowId);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void programChanged(const DocumentChange &change);
    void commit();
    void showMenu(const QPoint &at);
    void makeNotice();
    void showNotice();
    void showCount();
    Value stored() const;

    ProgramSession &m_session;
    const Table &m_table;
    QString m_rowId;
    const Field &m_field;
    Style m_style;
    FieldInput *m_input;
    QFrame *m_underline;
    QWidget *m_noticeBar = nullptr; ///< made when there is something to say: most fields never need it
    QLabel *m_noticeIcon = nullptr;
    QLabel *m_notice = nullptr;
    QLabel *m_count = nullptr;
    QString m_sentence;
    Value m_shown;
    QString m_refusal; ///< why the text in the control is not taken over
    bool m_stale = false;
};

} // namespace micromajor
