#pragma once
#include "ui/foundation/MeasuredLabel.h"
#include "ui/foundation/Theme.h"

namespace micromajor {

/// A label in one of the theme's text styles; muted labels follow the palette, so they stay right when the scheme changes.
class StyledLabel : public MeasuredLabel
{
public:
    enum Tone { Normal, Muted };

    explicit StyledLabel(Theme::TextStyle style, const QString &text = {}, Tone tone = Normal, QWidget *parent = nullptr)
        : MeasuredLabel(text, parent)
    {
        setFont(Theme::current().font(style));
        setTextFormat(Qt::PlainText);
        if (tone == Muted)
            setForegroundRole(QPalette::PlaceholderText);
    }
};

} // namespace micromajor
