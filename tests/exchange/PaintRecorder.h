#pragma once
#include "core/print/FormPages.h"

#include <QPaintEngine>
#include <QPainter>

namespace micromajor {

/// What stands on a page, as a reader would see it.
struct Painted
{
    struct Text
    {
        QString text;
        QPointF baseline; ///< its left end
        qreal width;
    };
    std::vector<Text> texts;
    std::vector<QRectF> boxes;
    int pictures = 0;
};

/// Notes what is drawn, in points.
class Recorder : public QPaintDevice
{
public:
    explicit Recorder(Painted &painted) : m_engine(painted) {}
    QPaintEngine *paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        switch (metric) {
        case PdmWidth:
            return 596;
        case PdmHeight:
            return 842;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return int(devicePixelRatioFScale());
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return 72;
        default:
            return 0;
        }
    }

private:
    class Engine : public QPaintEngine
    {
    public:
        explicit Engine(Painted &painted) : QPaintEngine(AllFeatures), m_painted(painted) {}
        bool begin(QPaintDevice *) override { return true; }
        bool end() override { return true; }
        void updateState(const QPaintEngineState &) override {}
        void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override { ++m_painted.pictures; }
        void drawTextItem(const QPointF &point, const QTextItem &item) override
        {
            const QTransform transform = state->transform();
            m_painted.texts.push_back({item.text(), transform.map(point), transform.mapRect(QRectF(0, 0, item.width(), 1)).width()});
        }
        void drawRects(const QRectF *rects, int count) override
        {
            for (int i = 0; i < count && state->pen().style() != Qt::NoPen; ++i)
                m_painted.boxes.push_back(state->transform().mapRect(rects[i]));
        }
        void drawPath(const QPainterPath &) override {}
        void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
        Type type() const override { return User; }

    private:
        Painted &m_painted;
    };
    mutable Engine m_engine;
};

inline Painted painted(const FormPages &pages, int page)
{
    Painted result;
    Recorder recorder(result);
    QPainter painter(&recorder);
    pages.paint(painter, page);
    return result;
}

} // namespace micromajor
