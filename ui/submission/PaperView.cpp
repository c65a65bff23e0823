#include "ui/submission/PaperView.h"

#include "ui/foundation/Theme.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace micromajor {

namespace {

constexpr int gap = 2 * Theme::grid;
constexpr int sizes[] = {25, 33, 50, 67, 75, 90, 100, 110, 125, 150, 200, 300, 400};
constexpr int largestFit = 150; ///< on a wide screen lines of text should not grow beyond reading
// On paper, which does not follow the scheme.
constexpr QRgb paperAccent = 0xFF2F5D9F;
constexpr QRgb paperHatch = 0xFFB4C3DA;
constexpr int frameLine = 2;

} // namespace

PaperView::PaperView(QWidget *parent)
    : QAbstractScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    // The width that pages fit into must not depend on whether they fit.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setMinimumSize(200, 120);
    viewport()->setMouseTracking(true);
    verticalScrollBar()->setSingleStep(3 * Theme::grid);
    horizontalScrollBar()->setSingleStep(3 * Theme::grid);
    setAccessibleName(tr("Pages of the form"));
    describe();
}

void PaperView::setPages(const FormPages &pages)
{
    m_pages = pages;
    m_framed.clear();
    layOut();
    describe();
    viewport()->update();
}

void PaperView::setZoom(int percent)
{
    m_fitsWidth = false;
    m_chosenZoom = std::clamp(percent, sizes[0], *(std::end(sizes) - 1));
    layOut();
}

void PaperView::setFitsWidth(bool fits)
{
    m_fitsWidth = fits;
    layOut();
}

void PaperView::zoomBy(int steps)
{
    for (; steps > 0; --steps)
        setZoom(*std::upper_bound(std::begin(sizes), std::end(sizes) - 1, m_zoom));
    for (; steps < 0; ++steps)
        setZoom(*std::prev(std::max(std::lower_bound(std::begin(sizes), std::end(sizes), m_zoom), std::begin(sizes) + 1)));
}

qreal PaperView::scale() const
{
    return m_zoom / 100.0 * logicalDpiY() / 72.0;
}

QSize PaperView::paperSize() const
{
    const QSizeF size = FormPages::pageSize() * scale();
    return {int(std::lround(size.width())), int(std::lround(size.height()))};
}

void PaperView::layOut()
{
    // What is in the middle of the view stays there, and so does the top.
    const bool atTop = verticalScrollBar()->value() == 0;
    const QSize old = paperSize();
    const qreal middle = (verticalScrollBar()->value() + viewport()->height() / 2) / qreal(old.height() + gap);
    const int before = m_zoom;
    const qreal fit = (viewport()->width() - 2 * gap) / (FormPages::pageSize().width() * logicalDpiY() / 72.0) * 100;
    m_zoom = m_fitsWidth ? std::clamp(int(fit), sizes[0], largestFit) : m_chosenZoom;
    const QSize paper = paperSize();
    const int height = m_pages.count() * (paper.height() + gap) + gap;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, paper.width() + 2 * gap - viewport()->width()));
    if (before != m_zoom)
        verticalScrollBar()->setValue(atTop ? 0 : int(middle * (paper.height() + gap)) - viewport()->height() / 2);
    m_pageShown = currentPage();
    viewport()->update();
    Q_EMIT viewChanged();
}

QRect PaperView::paperRect(int page) const
{
    const QSize paper = paperSize();
    const int spare = viewport()->width() - paper.width();
    const int x = spare >= 2 * gap ? spare / 2 : gap - horizontalScrollBar()->value();
    return {QPoint(x, gap + page * (paper.height() + gap) - verticalScrollBar()->value()), paper};
}

int PaperView::currentPage() const
{
    const int middle = verticalScrollBar()->value() + viewport()->height() / 2 - gap / 2;
    return std::clamp(middle / (paperSize().height() + gap), 0, std::max(0, m_pages.count() - 1));
}

void PaperView::goToPage(int page)
{
    verticalScrollBar()->setValue(std::clamp(page, 0, std::max(0, m_pages.count() - 1)) * (paperSize().height() + gap));
}

QRect PaperView::viewRect(const PlaceOnPage &place) const
{
    const QPoint corner = paperRect(place.page).topLeft();
    return QRectF(place.rect.topLeft() * scale() + corner, place.rect.size() * scale()).toAlignedRect();
}

QRect PaperView::fieldRect(int field) const
{
    const auto &places = m_pages.fields()[size_t(field)].places;
    return places.empty() ? QRect() : viewRect(places.front());
}

int PaperView::fieldAt(const QPoint &point) const
{
    for (int page = 0; page < m_pages.count(); ++page) {
        const QRect paper = paperRect(page);
        if (!paper.contains(point))
            continue;
        const int field = m_pages.fieldIndexAt(page, QPointF(point - paper.topLeft()) / scale());
        return field >= 0 && m_pages.fields()[size_t(field)].source.table ? field : -1;
    }
    return -1;
}

void PaperView::frame(const std::vector<int> &fields)
{
    if (fields == m_framed)
        return;
    m_framed = fields;
    const auto isInView = [this](int field) { return viewport()->rect().contains(fieldRect(field)); };
    if (!fields.empty() && std::none_of(fields.begin(), fields.end(), isInView))
        reveal(fields.front());
    describe();
    viewport()->update();
}

void PaperView::reveal(int field)
{
    const QRect rect = fieldRect(field);
    if (rect.isEmpty())
        return;
    const QRect view = viewport()->rect();
    // Long texts from their beginning; the rest in the middle, where its neighbours can be seen.
    const int spare = std::max(gap, (view.height() - rect.height()) / 2);
    if (rect.top() < view.top() || rect.bottom() > view.bottom())
        verticalScrollBar()->setValue(verticalScrollBar()->value() + rect.top() - spare);
    if (rect.left() < view.left() || rect.right() > view.right())
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() + rect.left() - gap);
}

void PaperView::step(int by)
{
    const auto &fields = m_pages.fields();
    int field = m_framed.empty() ? (by > 0 ? -1 : int(fields.size())) : m_framed.front();
    do
        field += by;
    while (field >= 0 && field < int(fields.size()) && !fields[size_t(field)].source.table);
    if (field < 0 || field >= int(fields.size()))
        return;
    frame({field});
    Q_EMIT fieldStepped(field);
}

void PaperView::describe()
{
    QString text = m_pages.count() > 0 ? tr("Page %1 of %2.").arg(currentPage() + 1).arg(m_pages.count()) : QString();
    if (!m_framed.empty()) {
        const QString value = m_pages.fields()[size_t(m_framed.front())].text;
        text += u' ' + (value.isEmpty() ? tr("The framed value is blank.") : tr("The framed value: %1.").arg(value));
    }
    setAccessibleDescription(text);
}

void PaperView::paintPaper(QPainter &painter, int page) const
{
    const QRect paper = paperRect(page);
    painter.fillRect(paper, Qt::white);
    painter.save();
    painter.translate(paper.topLeft());
    painter.scale(scale(), scale());
    QBrush hatch(QColor(paperHatch), Qt::BDiagPattern);
    hatch.setTransform(QTransform::fromScale(1 / scale(), 1 / scale())); // as dense on the screen at any zoom
    for (const PrintedField &field : m_pages.fields())
        if (field.isMissing())
            for (const PlaceOnPage &place : field.places)
                if (place.page == page)
                    painter.fillRect(place.rect, hatch);
    m_pages.paint(painter, page);
    painter.restore();
    painter.setPen(Theme::current().strongLine);
    painter.drawRect(paper.adjusted(-1, -1, 0, 0));
}

void PaperView::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), theme.line);
    for (int page = 0; page < m_pages.count(); ++page)
        if (paperRect(page).intersects(viewport()->rect()))
            paintPaper(painter, page);
    painter.setPen(QPen(QColor(paperAccent), frameLine, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    QColor wash(paperAccent);
    wash.setAlpha(24);
    for (const int field : m_framed)
        for (const PlaceOnPage &place : m_pages.fields()[size_t(field)].places) {
            const QRect rect = viewRect(place);
            painter.fillRect(rect, wash);
            painter.drawRect(rect);
        }
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, frameLine));
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void PaperView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void PaperView::scrollContentsBy(int, int)
{
    viewport()->update();
    if (const int page = currentPage(); page != m_pageShown) {
        m_pageShown = page;
        describe();
        Q_EMIT viewChanged();
    }
}

void PaperView::keyPressEvent(QKeyEvent *event)
{
    const bool control = event->modifiers() & Qt::ControlModifier;
    switch (event->key()) {
    case Qt::Key_Home:
        goToPage(0);
        return;
    case Qt::Key_End:
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        return;
    case Qt::Key_PageUp:
        control ? goToPage(currentPage() - 1) : verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepSub);
        return;
    case Qt::Key_PageDown:
        control ? goToPage(currentPage() + 1) : verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
        return;
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        zoomBy(1);
        return;
    case Qt::Key_Minus:
        zoomBy(-1);
        return;
    case Qt::Key_0:
        setFitsWidth(true);
        return;
    case Qt::Key_1:
        setZoom(100);
        return;
    case Qt::Key_Left:
        step(-1);
        return;
    case Qt::Key_Right:
        step(1);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!m_framed.empty())
            Q_EMIT fieldActivated(m_framed.front());
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void PaperView::mousePressEvent(QMouseEvent *event)
{
    if (const int field = fieldAt(event->position().toPoint()); event->button() == Qt::LeftButton && field >= 0) {
        frame({field});
        Q_EMIT fieldActivated(field);
    }
}

void PaperView::mouseMoveEvent(QMouseEvent *event)
{
    viewport()->setCursor(fieldAt(event->position().toPoint()) >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PaperView::contextMenuEvent(QContextMenuEvent *event)
{
    // A menu is about the value under the pointer; where none is printed, there is none.
    event->ignore();
    if (event->reason() != QContextMenuEvent::Mouse)
        return;
    const int field = fieldAt(event->pos());
    if (field < 0) {
        event->accept();
    } else {
        frame({field});
        Q_EMIT fieldStepped(field);
    }
}

void PaperView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int delta = event->angleDelta().y())
        zoomBy(delta > 0 ? 1 : -1);
    event->accept();
}

void PaperView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void PaperView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace micromajor
