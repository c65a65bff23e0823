#include "core/print/FormPages.h"

#include "core/print/PageFiller.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace micromajor {

static constexpr qreal unitsPerPoint = 20;

struct FormPages::Content
{
    QString title;
    FormFonts fonts;
    std::vector<std::shared_ptr<QTextLayout>> layouts;
    std::vector<PrintedPage> pages;
    std::vector<PrintedField> fields;
    std::vector<Heading> headings;
};

/// The number of the page, and under it the form's own line, on the same height whatever the page holds.
static void addFooter(PrintedPage &page, std::vector<std::shared_ptr<QTextLayout>> &layouts, const FormFonts &fonts, const QString &number, const QString &note)
{
    const LaidRow rows[] = {laidParagraph(layouts, fonts, formLayout::Style::PageNumber, number),
                            laidParagraph(layouts, fonts, formLayout::Style::FooterNote, formLayout::printedText(note))};
    qreal y = formLayout::pageHeight - formLayout::footerDistance;
    for (const LaidRow &row : rows)
        y -= row.before + row.cells.front().lines.back().bottom + row.after;
    for (const LaidRow &row : rows) {
        const LaidCell &cell = row.cells.front();
        y += row.before;
        for (const TextLine &line : cell.lines)
            page.lines.push_back({line.line, line.at + QPointF(formLayout::marginLeft + cell.left, y), cell.color, line.text});
        y += cell.lines.back().bottom + row.after;
    }
}

FormPages::FormPages() : m_content(std::make_shared<Content>()) {}

FormPages FormPages::layOut(const FormDocument &form, const FormFonts &fonts)
{
    FormDocument copy = form;
    return layOut(copy, fonts);
}

static std::vector<FormPages::Heading> headingsOf(const FormDocument &form, const std::vector<PrintedPage> &pages)
{
    std::vector<FormPages::Heading> headings;
    for (const FormBlock &block : form.blocks)
        if (const auto *heading = std::get_if<FormHeading>(&block))
            headings.push_back({heading->text, 0, 0});
    for (size_t page = 0; page < pages.size(); ++page)
        for (const PageHeading &heading : pages[page].headings) {
            headings[size_t(heading.number)].page = int(page);
            headings[size_t(heading.number)].y = heading.y / unitsPerPoint;
        }
    return headings;
}

FormPages FormPages::layOut(FormDocument &form, const FormFonts &fonts)
{
    auto content = std::make_shared<Content>();
    content->title = form.title;
    content->fonts = fonts;
    const bool hasContents = std::any_of(form.blocks.begin(), form.blocks.end(), [](const FormBlock &block) { return std::holds_alternative<FormContents>(block); });
    // Numbers in the contents move nothing, so a second round knows them all.
    for (int round = 0; round < (hasContents ? 2 : 1); ++round) {
        LaidForm laid = laidRows(form, fonts);
        content->pages = filledPages(laid);
        content->layouts = std::move(laid.layouts);
        content->fields = std::move(laid.fields);
        content->headings = headingsOf(form, content->pages);
        size_t number = 0;
        for (FormBlock &block : form.blocks)
            if (auto *heading = std::get_if<FormHeading>(&block))
                heading->page = content->headings[number++].page + 1;
    }
    const QString count = QString::number(content->pages.size());
    for (size_t i = 0; i < content->pages.size(); ++i)
        addFooter(content->pages[i], content->layouts, fonts, u"— "_s + QString::number(i + 1) + u" / "_s + count + u" —"_s, form.footer);
    FormPages pages;
    pages.m_content = std::move(content);
    return pages;
}

const std::vector<FormPages::Heading> &FormPages::headings() const
{
    return m_content->headings;
}

int FormPages::count() const
{
    return int(m_content->pages.size());
}

const QString &FormPages::title() const
{
    return m_content->title;
}

const FormFonts &FormPages::fonts() const
{
    return m_content->fonts;
}

QString FormPages::text() const
{
    QString whole;
    for (const auto &layout : m_content->layouts)
        whole += layout->text();
    return whole;
}

QSizeF FormPages::pageSize()
{
    return QSizeF(formLayout::pageWidth, formLayout::pageHeight) / unitsPerPoint;
}

const std::vector<PrintedPage> &FormPages::printed() const
{
    return m_content->pages;
}

static void paintShape(QPainter &painter, const PrintedShape &shape)
{
    QPen pen(QColor(PrintedShape::ink), PrintedShape::lineWidth, shape.stroked ? Qt::SolidLine : Qt::NoPen, Qt::FlatCap, Qt::MiterJoin);
    if (shape.dashed)
        pen.setDashPattern({qreal(PrintedShape::dash[0]) / PrintedShape::lineWidth, qreal(PrintedShape::dash[1]) / PrintedShape::lineWidth});
    painter.setPen(pen);
    painter.setBrush(shape.fill.isValid() ? QBrush(shape.fill) : QBrush());
    shape.closed ? painter.drawPolygon(shape.points) : painter.drawPolyline(shape.points);
}

void FormPages::paint(QPainter &painter, int page) const
{
    if (page < 0 || page >= count())
        return;
    const PrintedPage &printed = m_content->pages[size_t(page)];
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    // Lines and fills on whole pixels: neighbouring cells share an edge.
    painter.setRenderHint(QPainter::Antialiasing, false);
    const QColor shading(u'#' + QString::fromLatin1(formLayout::shading));
    for (const PageBox &box : printed.boxes)
        if (box.shaded)
            painter.fillRect(box.rect, shading);
    painter.setPen(QPen(Qt::black, formLayout::borderWidth, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    for (const PageBox &box : printed.boxes)
        painter.drawRect(box.rect);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    for (const PrintedShape &shape : printed.shapes)
        paintShape(painter, shape);
    for (const PageLine &line : printed.lines) {
        painter.setPen(QColor(line.color));
        line.line.draw(&painter, line.at);
    }
    painter.restore();
}

const std::vector<PrintedField> &FormPages::fields() const
{
    return m_content->fields;
}

std::optional<PlaceOnPage> FormPages::field(QStringView key) const
{
    for (const PrintedField &field : fields())
        if (!key.isEmpty() && field.key == key && !field.places.empty())
            return field.places.front();
    return std::nullopt;
}

QString FormPages::fieldAt(int page, const QPointF &point) const
{
    const int index = fieldIndexAt(page, point);
    return index < 0 ? QString() : fields()[size_t(index)].key;
}

int FormPages::fieldIndexAt(int page, const QPointF &point) const
{
    for (size_t i = 0; i < fields().size(); ++i)
        for (const PlaceOnPage &place : fields()[i].places)
            if (place.page == page && place.rect.contains(point))
                return int(i);
    return -1;
}

} // namespace micromajor
