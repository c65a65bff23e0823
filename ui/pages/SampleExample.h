#pragma once
#include "ui/pages/SampleCases.h"

#include <QFrame>

class QPushButton;

namespace micromajor {

/// A quiet way to see how a sample filled what is empty here. The button may stand elsewhere than the text that it opens.
class SampleExample : public QFrame
{
    Q_OBJECT

public:
    explicit SampleExample(const SampleCase &example, QWidget *parent = nullptr);

    QPushButton *button() const { return m_button; }
    bool isOpen() const;
    /// Hides button and text.
    void setOffered(bool offered);

protected:
    void changeEvent(QEvent *event) override;

private:
    void setOpen(bool open);

    QPushButton *m_button;
};

} // namespace micromajor
