#pragma once
#include "core/review/Merge.h"
#include "ui/compare/ComparedPrograms.h"

#include <QScrollArea>

class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace micromajor {

class FieldInput;

/// What the panel says about one thing to decide.
struct MergeQuestion
{
    QString sentence;
    QString base;  ///< the value before both changed it; empty = do not say
    QString mineTitle, mine;
    QString theirsTitle, theirs;
    QStringList along; ///< what goes with the decision
    const Field *ownField = nullptr; ///< a value of one's own can be typed
    Value ownValue;                  ///< where typing begins
};

/// Both values of the selected conflict or change, what each does to the problems, and the choice between them.
class MergeChoicePanel : public QScrollArea
{
    Q_OBJECT

public:
    using Take = Resolution::Take;

    explicit MergeChoicePanel(QWidget *parent = nullptr);

    void ask(const MergeQuestion &question, Take taken, const Program &program);
    void clear();
    /// What a choice does; Take::Open has no line.
    void setEffect(Take take, const ProblemChange &effect);
    QString effectText(Take take) const;
    QRadioButton *choice(Take take) const; ///< null: it is not offered

Q_SIGNALS:
    /// `own` for Take::Own only.
    void taken(micromajor::Resolution::Take take, const micromajor::Value &own);

private:
    struct Option
    {
        Take take;
        QRadioButton *button;
        QLabel *effect;
    };
    void addOption(Take take, const QString &title, const QString &value, QWidget *editor);
    void takeOwn(const Program &program);

    QWidget *m_content = nullptr;
    QVBoxLayout *m_column = nullptr;
    std::vector<Option> m_options;
    FieldInput *m_own = nullptr;
    QLabel *m_refusal = nullptr;
};

} // namespace micromajor
