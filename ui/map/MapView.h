#pragma once
#include "core/planning/MoveEffect.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/map/MapChain.h"
#include "ui/map/MapPainter.h"

#include <QAbstractScrollArea>

namespace micromajor {

/// The map on the screen. Everything it does with the pointer it also does with keys: arrows go from course to course, Shift and an arrow
/// moves the course a term, P draws a prerequisite, Tab walks along the lines of the course, Delete removes the line, Enter opens the course.
class MapView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit MapView(ProgramSession &session);

    const MapScene &scene() const { return m_scene; }
    /// Index in program.courses; −1 = none.
    int selectedCourse() const { return m_marks.selected; }
    /// Index in the layout's edges; −1 = none.
    int selectedEdge() const { return m_marks.selectedEdge; }
    /// The course that a line is being drawn to; −1 = no line is being drawn by keys.
    int candidate() const { return m_marks.candidate; }
    /// What is selected, a course or a line between two; no table: nothing.
    Place place() const;
    /// A course or a requisite; anything else leaves the selection.
    void showPlace(const Place &place);
    /// Reads the program again if it changed while the map was not on the screen.
    void refreshIfStale();
    /// Lets the user choose, by keys or by a click, the course that needs the selected one.
    void startDrawing();

    static constexpr int leastZoom = 50, mostZoom = 200; ///< percent
    int zoom() const { return m_zoom; }
    /// Keeps the point of the viewport where it is.
    void setZoom(int percent, const QPointF &fixed = {});
    /// The largest zoom, up to 100 %, at which the whole map is in sight.
    void fit();
    /// Where a point of the map is in the viewport.
    QPointF toViewport(const QPointF &point) const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void selectionChanged();
    void zoomChanged(int percent);
    /// What moving the course by keys changed, or what to do next; empty when there is nothing to say.
    void said(const QString &sentences);
    void refused(const QString &sentence);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void scrollContentsBy(int x, int y) override;
    void wheelEvent(QWheelEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Gesture { None, Pressed, MovingCourse, DrawingLine, Minimap };

    void refreshSoon();
    void refresh();
    void updateMarks();
    void updateScrollBars();
    void describe();
    QPointF toScene(const QPointF &point) const;
    void ensureVisible(int course);

    void selectCourse(int course);
    void selectEdge(int edge);
    /// The nearest course in the direction of an arrow key; the course itself if there is none.
    int beside(int course, Qt::Key arrow) const;
    void moveSelectedBy(int columns);
    void drawTo(int course);
    void removeSelectedEdge();
    void openSelected();
    bool isOnHandle(const QPointF &viewportPoint, int course) const;
    void holdOver(int column);
    void endGesture();
    QString tipAt(const QPointF &viewportPoint) const;

    void paintOverlay(QPainter &painter);
    void paintMinimap(QPainter &painter);
    QRectF minimapFrame() const; ///< in the viewport; empty when the whole map is in sight
    void scrollToMinimap(const QPointF &viewportPoint);

    ProgramSession &m_session;
    std::shared_ptr<const Program> m_laidOut; ///< the program that the scene was made of
    MapScene m_scene;
    MapMarks m_marks;
    MapInk m_ink;
    QString m_selectedCourseId, m_selectedRequisiteId;
    int m_zoom = 100;
    bool m_stale = true;
    bool m_problemsStale = true;

    Gesture m_gesture = Gesture::None;
    QRectF m_heldMinimap; ///< where the minimap stays while the pointer moves in it
    int m_held = -1; ///< the course under the pressed button
    QPointF m_pressed, m_pointer; ///< in the viewport
    QStringList m_effect; ///< of dropping the held course where it is
};

} // namespace micromajor
