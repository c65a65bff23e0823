#pragma once
#include <QHeaderView>

namespace micromajor {

/// The left edge of the course table: the worst verdict of each course as its icon. A click selects the row, a drag moves it.
class CourseRowHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit CourseRowHeader(QWidget *parent = nullptr);

Q_SIGNALS:
    void rowDropped(int row, int target); ///< to stand before the row `target`

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;
    void paintEvent(QPaintEvent *event) override;
    QSize sizeHint() const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    int targetAt(int y) const;

    int m_pressedRow = -1;
    int m_pressedY = 0;
    int m_target = -1; ///< while dragging
};

} // namespace micromajor
