#pragma once
#include "core/review/Merge.h"

#include <QScrollArea>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace micromajor {

class FieldInput;

/// One conflict: what each side has in full, who changed it and when, what each choice does to the problems, and the decision. A value of one's
/// own is typed in the control of its field.
class ConflictPanel : public QScrollArea
{
    Q_OBJECT

public:
    /// `mine` and `theirs` must outlive this.
    ConflictPanel(const Program &mine, const Program &theirs, QWidget *parent = nullptr);

    void show(const MergeConflict &conflict, const Resolution &resolution);
    /// None of the conflicts is selected.
    void leave();
    /// What a choice does to the problems. Resolution::Take::Own while there is no value of one's own: none.
    void setEffect(Resolution::Take take, const QStringList &sentences);
    void setResolution(const Resolution &resolution);

    QWidget *ownControl() const; ///< null: the conflict takes no value of one's own

Q_SIGNALS:
    /// Open: the value of one's own that was chosen is none yet.
    void decided(const micromajor::Resolution &resolution);

private:
    struct Choice
    {
        QRadioButton *take;
        QLabel *value, *effect;
    };
    Choice addChoice(QVBoxLayout &layout, const QString &name);
    void showSide(Choice &choice, const QString &who, const QString &author, const QDateTime &time, const QString &value, const QString &other);
    void makeOwnControl(const MergeConflict &conflict, const Resolution &resolution);
    void takeOwn();
    QString valueIn(const Program &program, const MergeConflict &conflict, const Message &shown) const;

    const Program &m_mineProgram;
    const Program &m_theirsProgram;
    QLabel *m_sentence;
    QLabel *m_base;
    Choice m_mine, m_theirs, m_own;
    QLabel *m_ownError;
    QWidget *m_ownPlace = nullptr; ///< holds the control of the field
    FieldInput *m_input = nullptr;
};

} // namespace micromajor
