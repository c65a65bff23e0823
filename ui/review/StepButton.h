#pragma once
#include "core/rules/Finding.h"

#include <QAbstractButton>

namespace micromajor {

/// One step of a chain: a disc with a number or the shape of its state, a line to the next step, and three lines of text.
class StepButton : public QAbstractButton
{
    Q_OBJECT

public:
    struct Look
    {
        int number = 0;
        QString title;
        QString state;
        QString signedBy; ///< who and when; may be empty
        std::optional<Verdict> verdict; ///< none: the number stands in the disc
        Severity severity = Severity::Warning;
        bool isCurrent = false;
        bool joinsNext = false;
    };
    explicit StepButton(QWidget *parent = nullptr);
    void setLook(const Look &look);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
};

} // namespace micromajor
