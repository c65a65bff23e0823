#pragma once
#include "core/exchange/forms/FormLayout.h"

#include <QFont>
#include <QStringList>

namespace micromajor {

/// The faces for each typeface of a form, best first. A Latin face comes before the Chinese ones, so that it draws letters and figures.
struct FormFonts
{
    QStringList body;
    QStringList heading;
    QStringList title;
    QStringList pageNumber;

    /// Those of the faces which the form asks for that this machine had when the process first asked, or else the free ones of the same kind.
    static const FormFonts &installed();

    /// Sized in twentieths of a point, so that layout does not depend on the device.
    QFont font(const formLayout::ParagraphStyle &style) const;

    bool operator==(const FormFonts &) const = default;
};

} // namespace micromajor
