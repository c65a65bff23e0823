#pragma once
#include <QComboBox>

namespace micromajor {

/// A combo box that scrolls with its page (no wheel), mutes what is not stated and never widens its column.
class QuietCombo : public QComboBox
{
    Q_OBJECT

public:
    explicit QuietCombo(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    void showPopup() override;

protected:
    /// What the closed box shows; muted texts read like the placeholder of a line.
    virtual QString shownText() const { return currentText(); }
    virtual bool isMuted() const { return currentIndex() <= 0; }

    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
};

} // namespace micromajor
