#pragma once
#include "core/planning/ArrangeTerms.h"

#include <QWidget>

namespace micromajor {

/// The load of each term before (thin) and after (thick), with its figures; the same in words for screen readers.
class LoadBars : public QWidget
{
    Q_OBJECT

public:
    explicit LoadBars(QWidget *parent = nullptr);

    /// Null: nothing to show.
    void show(const TermPlan *plan);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Row
    {
        QString term;
        QString figures;
        qint64 before;
        qint64 after;
    };
    int width(QString Row::*text) const; ///< of the widest, in pixels

    std::vector<Row> m_rows;
    qint64 m_most = 0;
};

} // namespace micromajor
