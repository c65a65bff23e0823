#pragma once
#include "core/rules/Finding.h"

#include <QColor>
#include <QFont>
#include <QIcon>
#include <QPalette>

class QApplication;
class QWidget;

namespace micromajor {

/// All tokens of the visual language (design section 7), light and dark. Nothing is hard-coded in a page.
///
/// The style sheet gives widgets a look by the dynamic property "look" (see setLook): "primary" (the one main action of a page),
/// "link" (an action inside text), "flat" (a quiet tool button), "card" (a framed area), "chrome" (a side area), "note" and "unstated" (muted 12),
/// "small" (12, not muted), "plain" (an input that only shows: no frame, no field).
class Theme
{
public:
    enum class Scheme { Light, Dark };
    enum class TextStyle { PageTitle, Section, Body, Note, Figure };

    static const Theme &current();
    /// Sets palette, fonts and style sheet of the application; widgets repaint by themselves.
    static void apply(QApplication &application, Scheme scheme);

    Scheme scheme() const { return m_scheme; }

    // Surfaces and lines
    QColor page, chrome, line, strongLine, text, muted, accent, onAccent, selection, hover, field, disabled;
    // Verdicts: a colour and a shape
    QColor error, warning, advice, cannotJudge, met, notApplicable;
    QColor errorWash, warningWash, adviceWash, cannotJudgeWash; ///< backgrounds of notices

    static constexpr int grid = 8, half = 4, margin = 24, rowHeight = 28, fieldWidth = 720;
    static constexpr int iconSize = 16;

    QFont font(TextStyle style) const;
    QColor color(Verdict verdict, Severity severity) const;
    QColor wash(Verdict verdict, Severity severity) const;
    /// Shape icon of a verdict: error octagon, warning triangle, advice circle, cannot-judge diamond, met tick, not-applicable dash.
    QIcon icon(Verdict verdict, Severity severity) const;
    /// A line icon of resources/icons, tinted.
    QIcon icon(const char *name) const;
    QIcon icon(const char *name, const QColor &tint) const;

    /// Gives the widget one of the looks named above.
    static void setLook(QWidget *widget, const char *look);

private:
    explicit Theme(Scheme scheme);
    QPalette palette() const;
    QString styleSheet() const;
    Scheme m_scheme;
};

} // namespace micromajor
