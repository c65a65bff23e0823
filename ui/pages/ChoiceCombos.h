#pragma once
#include "ui/pages/QuietCombo.h"

namespace micromajor {

/// A closed list in which long ones can be searched: typing a word, also through an input method, opens the list with what contains it.
class SearchCombo : public QuietCombo
{
    Q_OBJECT

public:
    explicit SearchCombo(QWidget *parent = nullptr);
    void showPopup() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;

private:
    bool isLong() const;
    void open(const QString &words);
};

/// A combo box of few entries that stand side by side. The first entry (not stated) stands last.
class SegmentCombo : public QuietCombo
{
    Q_OBJECT

public:
    explicit SegmentCombo(QWidget *parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    /// Left to right; each is the index of an entry.
    std::vector<int> order() const;
    QRect segment(int position) const;
    void choose(int index);
};

} // namespace micromajor
