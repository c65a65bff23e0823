#pragma once
#include <QFont>
#include <QHash>
#include <QString>

namespace micromajor {

/// Breaks texts into at most so many lines, between words or Chinese characters; the last line is elided. Breaking takes longer than
/// painting, so what was broken is kept.
class TextWrapper
{
public:
    TextWrapper(const QFont &font, int most) : m_font(font), m_most(most) {}

    const QFont &font() const { return m_font; }
    /// Lines of at most `width` pixels, separated by line feeds.
    QString lines(const QString &text, int width) const;

private:
    QFont m_font;
    int m_most;
    mutable QHash<std::pair<QString, int>, QString> m_known;
};

} // namespace micromajor
