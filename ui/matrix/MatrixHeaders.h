#pragma once
#include "ui/matrix/WrappedText.h"

#include <QHeaderView>

namespace micromajor {

/// Courses over the matrix: the terms as bands above, names in lines of five Chinese characters, electives marked in words.
class CourseHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit CourseHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int column) const override;
    void paintEvent(QPaintEvent *event) override;

private:
    QString nameLines(int column) const;

    TextWrapper m_names;
};

/// Outcomes beside the matrix: two lines of text, parts indented under what they belong to.
class OutcomeHeader : public QHeaderView
{
    Q_OBJECT

public:
    static constexpr int sectionHeight = 42;

    explicit OutcomeHeader(QWidget *parent = nullptr);

    QSize sizeHint() const override { return {m_width, QHeaderView::sizeHint().height()}; }
    void setTextWidth(int width);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int row) const override;

private:
    int m_width = 200;
    TextWrapper m_texts;
};

} // namespace micromajor
