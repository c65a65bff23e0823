#pragma once
#include <QLabel>

#include <array>
#include <limits>

namespace micromajor {

/// A label that works out its height for a width once. Layouts ask again and again while a page finds its size, and each time a QLabel
/// would shape and break its text anew, which with Chinese takes longer than everything else in a layout.
class MeasuredLabel : public QLabel
{
public:
    using QLabel::QLabel;

    int heightForWidth(int width) const override;

protected:
    bool event(QEvent *event) override;

private:
    struct Height
    {
        int width = std::numeric_limits<int>::min(); ///< none
        int height = 0;
    };
    mutable QString m_measured;            ///< the text that m_heights are of
    mutable std::array<Height, 4> m_heights; ///< the last ones asked for
    mutable size_t m_next = 0;
};

} // namespace micromajor
