#pragma once
#include "core/print/FormFonts.h"

#include <QRectF>

#include <memory>
#include <optional>

class QPainter;

namespace micromajor {

struct PrintedPage;

/// A rectangle on a page; pages count from 0, lengths are points from the upper left corner of the paper.
struct PlaceOnPage
{
    int page = 0;
    QRectF rect;
};

/// A value of the form and its cell. A cell that runs over the foot of a page has several places.
struct PrintedField
{
    QString key; ///< path in the JSON export below `content`: "basics/quota", "curriculum/rows/3/credits"; empty if it has none there
    QString text;
    QString mark; ///< printed after it without being part of it
    QString label; ///< as printed left of it or above it; none in a table of records
    FormSource source;
    bool byHand = false;
    std::vector<PlaceOnPage> places;

    /// The program could say it and does not.
    bool isMissing() const { return text.isEmpty() && source.table && !byHand; }
};

/// A filled form on A4 pages: the same pages for the window, the printer and PDF. Laid out after formLayout, as the Word document is.
/// Rows that do not fit move to the next page, rows higher than a page are divided, head rows repeat, headings stay with what follows.
/// Text is drawn as text, never as a picture. Same form, same fonts, same pages. Cheap to copy. Paint in the thread that laid out.
class FormPages
{
public:
    /// No page at all.
    FormPages();
    /// The pages that its contents and those of a Word document name are entered in `form` as well. O(text).
    static FormPages layOut(FormDocument &form, const FormFonts &fonts);
    /// The same for a form that stays as it is.
    static FormPages layOut(const FormDocument &form, const FormFonts &fonts);

    int count() const;
    const QString &title() const;
    const FormFonts &fonts() const;
    /// Everything that is printed, in the order of the form.
    QString text() const;
    /// The headings in their order.
    struct Heading
    {
        QString text;
        int page = 0;
        qreal y = 0; ///< points from the upper edge of the paper
    };
    const std::vector<Heading> &headings() const;
    /// Points.
    static QSizeF pageSize();
    /// What stands on each page (PageFiller.h), for whoever writes it into a file.
    const std::vector<PrintedPage> &printed() const;
    /// Black on nothing: the painter's unit is a point, its origin the corner of the paper; the paper itself is not painted.
    void paint(QPainter &painter, int page) const;

    /// In the order of the form.
    const std::vector<PrintedField> &fields() const;
    /// Where the value with this key begins.
    std::optional<PlaceOnPage> field(QStringView key) const;
    /// The key of the value there; empty where there is none.
    QString fieldAt(int page, const QPointF &point) const;
    /// The same as an index into fields(), which values without a key have too; -1 where there is none.
    int fieldIndexAt(int page, const QPointF &point) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace micromajor
