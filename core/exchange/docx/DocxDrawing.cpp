#include "core/exchange/docx/DocxDrawing.h"

#include "core/exchange/docx/DocxParts.h"
#include "core/exchange/forms/FormLayout.h"

#include <string>

namespace micromajor::docxParts {

namespace {

constexpr auto drawingNamespace = "http://schemas.openxmlformats.org/drawingml/2006/main";
constexpr auto placeNamespace = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
constexpr auto groupNamespace = "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup";
constexpr auto shapeNamespace = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape";
constexpr auto compatibilityNamespace = "http://schemas.openxmlformats.org/markup-compatibility/2006";
constexpr int unitsOfTwip = 635; // EMU
constexpr const char *ink = "404040";
constexpr const char *lineWidth = "6350"; // half a point

std::string text(qreal value)
{
    return std::to_string(qRound64(value));
}

/// One drawing on its way into a group; places in EMU.
class Shapes
{
public:
    Shapes(pugi::xml_node group, const FormDrawing &drawing, qreal scale, int number)
        : m_group(group), m_drawing(drawing), m_scale(scale), m_number(number * 1000) {}

    void addLine(const FormDrawing::Line &line);
    void addBox(const FormDrawing::Box &box);

private:
    pugi::xml_node addShape(const QRectF &frame);
    void addOutline(pugi::xml_node properties, bool drawn, const FormDrawing::Line *line = nullptr);

    pugi::xml_node m_group;
    const FormDrawing &m_drawing;
    qreal m_scale;
    int m_number;
};

pugi::xml_node Shapes::addShape(const QRectF &frame)
{
    auto shape = add(m_group, "wps:wsp");
    const std::string number = std::to_string(++m_number);
    add(shape, "wps:cNvPr", {{"id", number.c_str()}, {"name", ("Shape " + number).c_str()}});
    add(shape, "wps:cNvSpPr");
    auto properties = add(shape, "wps:spPr");
    auto place = add(properties, "a:xfrm");
    add(place, "a:off", {{"x", text(frame.x() * m_scale).c_str()}, {"y", text(frame.y() * m_scale).c_str()}});
    add(place, "a:ext", {{"cx", text(frame.width() * m_scale).c_str()}, {"cy", text(frame.height() * m_scale).c_str()}});
    return shape;
}

void Shapes::addOutline(pugi::xml_node properties, bool drawn, const FormDrawing::Line *line)
{
    auto outline = add(properties, "a:ln", {{"w", lineWidth}});
    if (!drawn) {
        add(outline, "a:noFill");
        return;
    }
    add(add(outline, "a:solidFill"), "a:srgbClr", {{"val", ink}});
    if (line && line->dashed)
        add(outline, "a:prstDash", {{"val", "dash"}});
    if (line && line->arrow)
        add(outline, "a:tailEnd", {{"type", "triangle"}, {"w", "med"}, {"len", "med"}});
}

void Shapes::addLine(const FormDrawing::Line &line)
{
    QRectF frame(line.points.front(), QSizeF(0, 0));
    for (const QPointF &point : line.points) {
        frame.setLeft(std::min(frame.left(), point.x()));
        frame.setRight(std::max(frame.right(), point.x()));
        frame.setTop(std::min(frame.top(), point.y()));
        frame.setBottom(std::max(frame.bottom(), point.y()));
    }
    auto shape = addShape(frame);
    auto properties = shape.child("wps:spPr");
    auto geometry = add(properties, "a:custGeom");
    for (const char *list : {"a:avLst", "a:gdLst", "a:ahLst", "a:cxnLst"})
        add(geometry, list);
    add(geometry, "a:rect", {{"l", "0"}, {"t", "0"}, {"r", "r"}, {"b", "b"}});
    auto path = add(add(geometry, "a:pathLst"), "a:path",
                    {{"w", text(frame.width() * m_scale).c_str()}, {"h", text(frame.height() * m_scale).c_str()}, {"fill", "none"}});
    bool first = true;
    for (const QPointF &point : line.points) {
        const QPointF at = (point - frame.topLeft()) * m_scale;
        add(add(path, first ? "a:moveTo" : "a:lnTo"), "a:pt", {{"x", text(at.x()).c_str()}, {"y", text(at.y()).c_str()}});
        first = false;
    }
    add(properties, "a:noFill");
    addOutline(properties, true, &line);
    add(shape, "wps:bodyPr");
}

void Shapes::addBox(const FormDrawing::Box &box)
{
    auto shape = addShape(box.frame);
    auto properties = shape.child("wps:spPr");
    add(add(properties, "a:prstGeom", {{"prst", "rect"}}), "a:avLst");
    if (box.fill.isEmpty())
        add(properties, "a:noFill");
    else
        add(add(properties, "a:solidFill"), "a:srgbClr", {{"val", clean(box.fill).constData()}});
    addOutline(properties, box.framed);
    if (!box.text.isEmpty()) {
        auto paragraph = add(add(add(shape, "wps:txbx"), "w:txbxContent"), "w:p");
        auto style = add(paragraph, "w:pPr");
        add(style, "w:spacing", {{"w:before", "0"}, {"w:after", "0"}, {"w:line", "240"}, {"w:lineRule", "auto"}});
        add(style, "w:jc", {{"w:val", box.centred ? "center" : "left"}});
        addText(paragraph, box.text);
        const int halfPoints = std::max(8, int(formLayout::boxTextSize(m_drawing, box) * m_scale / unitsOfTwip / 10));
        for (auto run : paragraph.children("w:r")) {
            auto look = run.prepend_child("w:rPr");
            add(look, "w:sz", "w:val", halfPoints);
            add(look, "w:szCs", "w:val", halfPoints);
        }
    }
    add(shape, "wps:bodyPr", {{"lIns", "18000"}, {"tIns", "0"}, {"rIns", "18000"}, {"bIns", "0"}, {"anchor", "ctr"}});
}

} // namespace

void addDrawing(pugi::xml_node body, const FormDrawing &drawing, int number)
{
    const qreal scale = formLayout::drawingScale(drawing) * unitsOfTwip;
    const std::string width = text(drawing.size.width() * scale), height = text(drawing.size.height() * scale);
    const std::string id = std::to_string(number);

    auto paragraph = add(body, "w:p");
    auto style = add(paragraph, "w:pPr");
    add(style, "w:keepNext"); // its caption stays with it
    add(style, "w:jc", {{"w:val", "center"}});
    auto alternatives = add(add(paragraph, "w:r"), "mc:AlternateContent", {{"xmlns:mc", compatibilityNamespace}});
    auto choice = add(alternatives, "mc:Choice", {{"Requires", "wpg"}, {"xmlns:wpg", groupNamespace}});
    auto place = add(add(choice, "w:drawing"), "wp:inline",
                     {{"xmlns:wp", placeNamespace}, {"distT", "0"}, {"distB", "0"}, {"distL", "0"}, {"distR", "0"}});
    add(place, "wp:extent", {{"cx", width.c_str()}, {"cy", height.c_str()}});
    add(place, "wp:docPr", {{"id", id.c_str()}, {"name", ("Drawing " + id).c_str()}, {"descr", clean(drawing.description).constData()}});
    auto graphic = add(place, "a:graphic", {{"xmlns:a", drawingNamespace}});
    auto group = add(add(graphic, "a:graphicData", {{"uri", groupNamespace}}), "wpg:wgp", {{"xmlns:wps", shapeNamespace}});
    add(group, "wpg:cNvGrpSpPr");
    auto frame = add(add(group, "wpg:grpSpPr"), "a:xfrm");
    for (const char *origin : {"a:off", "a:chOff"}) {
        add(frame, origin, {{"x", "0"}, {"y", "0"}});
        add(frame, origin[2] == 'o' ? "a:ext" : "a:chExt", {{"cx", width.c_str()}, {"cy", height.c_str()}});
    }
    Shapes shapes(group, drawing, scale, number);
    for (const FormDrawing::Line &line : drawing.lines)
        shapes.addLine(line);
    for (const FormDrawing::Box &box : drawing.boxes)
        shapes.addBox(box);
    // A program that draws no shapes still says what is shown.
    add(add(alternatives, "mc:Fallback"), "w:t", {{"xml:space", "preserve"}}).text() = clean(drawing.description).constData();
}

} // namespace micromajor::docxParts
