#pragma once
#include "core/print/FormPages.h"

#include <QAbstractScrollArea>

namespace micromajor {

/// The pages of a form on a desk: zoom, scroll, and a frame around the values that are looked at. Paper is white in either scheme.
/// What the program does not say is hatched here, and only here: it prints blank.
class PaperView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit PaperView(QWidget *parent = nullptr);

    const FormPages &pages() const { return m_pages; }
    /// Keeps what is in view; nothing is framed any more.
    void setPages(const FormPages &pages);

    /// Percent of the size on paper.
    int zoom() const { return m_zoom; }
    void setZoom(int percent);
    bool fitsWidth() const { return m_fitsWidth; }
    void setFitsWidth(bool fits);
    /// To the next larger or smaller of the usual sizes.
    void zoomBy(int steps);

    /// The page in the middle of the view; 0 also when there is none.
    int currentPage() const;
    void goToPage(int page);

    /// Frames these fields (indices into pages().fields()) and brings the first into view, unless one of them is there already.
    void frame(const std::vector<int> &fields);
    const std::vector<int> &framed() const { return m_framed; }
    /// Where the field is drawn now, in the viewport; empty if it has no place.
    QRect fieldRect(int field) const;

Q_SIGNALS:
    void fieldActivated(int field); ///< clicked, or Enter on the framed one
    void fieldStepped(int field);   ///< framed by an arrow key, or to have its menu
    void viewChanged();             ///< zoom or current page

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    qreal scale() const; ///< pixels per point
    QSize paperSize() const;
    /// Of the page in the viewport.
    QRect paperRect(int page) const;
    QRect viewRect(const PlaceOnPage &place) const;
    int fieldAt(const QPoint &point) const;
    void paintPaper(QPainter &painter, int page) const;
    void layOut();
    void reveal(int field);
    void step(int by);
    void describe();

    FormPages m_pages;
    std::vector<int> m_framed;
    int m_zoom = 100;
    int m_chosenZoom = 100;
    bool m_fitsWidth = true;
    int m_pageShown = 0;
};

} // namespace micromajor
