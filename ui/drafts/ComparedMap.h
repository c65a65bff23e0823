#pragma once
#include "core/map/MapLayout.h"
#include "core/review/Comparison.h"

#include <QWidget>

namespace micromajor {

/// The map of the open program with what differs from another state: new courses, changed ones, those that came from another term. Courses
/// that are gone are listed above. The list of differences says the same in words.
class ComparedMap : public QWidget
{
    Q_OBJECT

public:
    ComparedMap(const Program &before, const Facts &after, const Comparison &comparison);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Box
    {
        QRectF frame;
        QString name;
        QString sign; ///< what happened to it; empty: nothing
    };
    MapLayout m_layout;
    std::vector<Box> m_boxes;
    QStringList m_heads;
    QString m_gone;
};

} // namespace micromajor
