#pragma once
#include "ui/drafts/ComparedScene.h"
#include "ui/drafts/OtherProgram.h"
#include "ui/foundation/Theme.h"

#include <QWidget>

namespace micromajor {

/// The map of both states with what differs: new, changed and moved courses and prerequisites, and those that are gone. Arrow keys go from course to course,
/// Page Up and Page Down from difference to difference, Enter opens. Drawn up when it is shown for the first time.
class ComparedMap : public QWidget
{
    Q_OBJECT

public:
    /// `comparison` must outlive this.
    ComparedMap(const OtherProgram &before, const OtherProgram &after, const Comparison &comparison);

    const ComparedScene &scene() const { return m_scene; }
    /// Brings this difference into sight if the map has it, without chosen().
    void select(int difference);
    /// The course or prerequisite selected; null: none.
    const ComparedScene::Thing *selected() const;

Q_SIGNALS:
    void chosen(int difference); ///< by the user
    void opened(const micromajor::Place &before, const micromajor::Place &after); ///< Enter; no table: it is not there
    void sightWanted(const QRect &part);

protected:
    void showEvent(QShowEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    static constexpr int legendHeight = 4 * Theme::grid;

    void fill();
    void go(int course, int edge);
    void showSelected();
    void openSelected();
    int neighbour(int key) const;
    void step(int direction);
    void paintLegend(QPainter &painter) const;
    void paintEdge(QPainter &painter, size_t index) const;
    void paintCourse(QPainter &painter, size_t index) const;
    QPointF onMap(const QPointF &position) const;

    std::shared_ptr<const Program> m_before, m_after;
    const Comparison &m_comparison;
    ComparedScene m_scene;
    int m_course = -1; ///< selected; −1: none
    int m_edge = -1;
    int m_wanted = -1; ///< difference to select once it is drawn up
    bool m_filled = false;
};

} // namespace micromajor
