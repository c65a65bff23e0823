#include "ui/foundation/Theme.h"

#include "ui/foundation/Icons.h"

#include <QApplication>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QProxyStyle>
#include <QPushButton>
#include <QTabBar>
#include <QWidget>

#include <memory>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<const Theme> inUse;

/// Fusion with a plain frame around what has the focus: its own is a grey box with a gradient, which a sheet cannot take away from the
/// items of lists. Enter presses the button that has the focus, as Space does; dialogs have their own order of buttons.
class WorkbenchStyle : public QProxyStyle
{
public:
    WorkbenchStyle() : QProxyStyle(u"Fusion"_s) {}

    using QProxyStyle::polish;
    void polish(QWidget *widget) override
    {
        QProxyStyle::polish(widget);
        if (auto *button = qobject_cast<QPushButton *>(widget); button && !qobject_cast<QDialog *>(button->window()))
            button->setAutoDefault(true);
    }

    /// The frame is around the whole item: an icon outside it would look as if it did not belong.
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override
    {
        return element == SE_ItemViewItemFocusRect ? option->rect : QProxyStyle::subElementRect(element, option, widget);
    }

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override
    {
        if (element != PE_FrameFocusRect) {
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return;
        }
        if (qobject_cast<const QPushButton *>(widget) || qobject_cast<const QTabBar *>(widget))
            return; // the sheet frames them
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Theme::current().accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
        painter->restore();
    }
};

QFont baseFont(int pixels)
{
    QFont font;
    // Noto draws best; WenQuanYi is the small package that every installation has.
    font.setFamilies({u"Noto Sans CJK SC"_s, u"WenQuanYi Micro Hei"_s, u"Microsoft YaHei"_s, u"PingFang SC"_s});
    font.setPixelSize(pixels);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace

Theme::Theme(Scheme scheme)
    : m_scheme(scheme)
{
    const bool light = scheme == Scheme::Light;
    const auto pick = [light](QRgb lightColor, QRgb darkColor) { return QColor(light ? lightColor : darkColor); };
    page = pick(0xFFFFFF, 0x26292D);
    chrome = pick(0xF6F6F3, 0x1E2023);
    line = pick(0xE1E1DB, 0x363A40);
    strongLine = pick(0xC4C4BD, 0x4E545D);
    text = pick(0x1F2328, 0xE7E7E4);
    muted = pick(0x656A71, 0xA3A8AF);
    accent = pick(0x2F5D9F, 0x8AB0EA);
    onAccent = pick(0xFFFFFF, 0x14181F);
    selection = pick(0xE8EFF8, 0x2C3A4F);
    hover = pick(0xEFEFEB, 0x2D3136);
    field = pick(0xFFFFFF, 0x2B2E33);
    disabled = pick(0x9A9EA4, 0x6E747C);
    error = pick(0xB3261E, 0xF2867D);
    warning = pick(0x9A6700, 0xE0B04A);
    advice = pick(0x0B6E8A, 0x5DC0DC);
    cannotJudge = pick(0x6B5B95, 0xB9A7E3);
    met = pick(0x2E7D4F, 0x6CC18D);
    notApplicable = pick(0x6E737A, 0x9AA0A7);
    errorWash = pick(0xFBE9E7, 0x452826);
    warningWash = pick(0xFBF3DF, 0x40371F);
    adviceWash = pick(0xE4F2F6, 0x1F3840);
    cannotJudgeWash = pick(0xF0EDF6, 0x342E45);
}

const Theme &Theme::current()
{
    if (!inUse)
        inUse.reset(new Theme(Scheme::Light));
    return *inUse;
}

void Theme::apply(QApplication &application, Scheme scheme)
{
    inUse.reset(new Theme(scheme));
    application.setStyle(new WorkbenchStyle);
    application.setFont(inUse->font(TextStyle::Body));
    application.setPalette(inUse->palette());
    application.setStyleSheet(inUse->styleSheet());
}

QFont Theme::font(TextStyle style) const
{
    switch (style) {
    case TextStyle::PageTitle: {
        QFont font = baseFont(20);
        font.setWeight(QFont::Bold);
        return font;
    }
    case TextStyle::Section: {
        QFont font = baseFont(15);
        font.setWeight(QFont::Bold);
        return font;
    }
    case TextStyle::Note:
        return baseFont(12);
    case TextStyle::Figure: {
        QFont font = baseFont(24);
        font.setWeight(QFont::Bold);
        return font;
    }
    case TextStyle::Body:
        break;
    }
    return baseFont(13);
}

QColor Theme::color(Verdict verdict, Severity severity) const
{
    switch (verdict) {
    case Verdict::Met:
        return met;
    case Verdict::CannotJudge:
        return cannotJudge;
    case Verdict::NotApplicable:
        return notApplicable;
    case Verdict::NotMet:
        break;
    }
    return severity == Severity::Error ? error : severity == Severity::Warning ? warning : advice;
}

QColor Theme::wash(Verdict verdict, Severity severity) const
{
    if (verdict == Verdict::CannotJudge)
        return cannotJudgeWash;
    if (verdict != Verdict::NotMet)
        return hover;
    return severity == Severity::Error ? errorWash : severity == Severity::Warning ? warningWash : adviceWash;
}

QIcon Theme::icon(Verdict verdict, Severity severity) const
{
    return verdictIcon(verdict, severity, color(verdict, severity), page);
}

QIcon Theme::icon(const char *name) const
{
    return icon(name, text);
}

QIcon Theme::icon(const char *name, const QColor &tint) const
{
    return lineIcon(QLatin1StringView(name), tint, disabled);
}

void Theme::setLook(QWidget *widget, const char *look)
{
    if (widget->property("look").toString() == QLatin1StringView(look))
        return; // polishing costs more than anything else in a refresh
    widget->setProperty("look", QString::fromLatin1(look));
    if (widget->testAttribute(Qt::WA_WState_Polished)) {
        widget->style()->unpolish(widget);
        widget->style()->polish(widget);
        QEvent changed(QEvent::StyleChange); // a scroll area puts its content where the new borders leave room
        QCoreApplication::sendEvent(widget, &changed);
    }
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, page);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Base, field);
    palette.setColor(QPalette::AlternateBase, chrome);
    palette.setColor(QPalette::ToolTipBase, page);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::Button, page);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::BrightText, error);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::Light, line);
    palette.setColor(QPalette::Midlight, line);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, strongLine);
    palette.setColor(QPalette::Shadow, strongLine);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    return palette;
}

QString Theme::styleSheet() const
{
    QString sheet = uR"(
QMainWindow, QDialog { background: @page; }
QMenuBar { background: @page; border-bottom: 1px solid @line; padding: 2px 8px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: @selection; color: @accent; }
QMenu { background: @page; border: 1px solid @strongLine; padding: 4px; }
QMenu::item { padding: 5px 28px 5px 12px; border-radius: 4px; }
QMenu::icon { padding-left: 8px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @line; margin: 4px 8px; }
QToolTip { background: @page; color: @text; border: 1px solid @strongLine; padding: 4px; }
QPushButton { background: @page; color: @text; border: 1px solid @strongLine; border-radius: 4px; padding: 4px 12px; min-height: 18px; }
QPushButton:hover { background: @hover; }
QPushButton:pressed { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 11px; }
QPushButton:disabled { color: @disabled; border-color: @line; }
QPushButton[look="primary"] { background: @accent; color: @onAccent; border-color: @accent; }
QPushButton[look="primary"]:focus { border: 2px solid @text; }
QPushButton[look="primary"]:disabled { background: @line; color: @disabled; border-color: @line; }
QPushButton[look="link"] { background: transparent; color: @accent; border: 1px solid transparent; padding: 2px 4px; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 2px solid @accent; padding: 1px 3px; }
QPushButton[look="flat"], QToolButton { background: transparent; border: 1px solid transparent; border-radius: 4px; padding: 3px; }
QPushButton[look="flat"] { padding: 4px 8px; }
QPushButton[look="flat"]:hover, QToolButton:hover { background: @hover; }
QPushButton[look="flat"]:focus, QToolButton:focus { border: 1px solid @accent; }
QPushButton::menu-indicator { image: url(@arrow); width: 12px; height: 12px; subcontrol-origin: padding; subcontrol-position: right center; left: -6px; }
QPushButton[look="primary"]::menu-indicator { image: url(@on-accent-arrow); }
QPushButton[look="link"]::menu-indicator { left: 0; }
QToolButton::menu-indicator { width: 0; image: none; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QAbstractSpinBox { background: @field; color: @text; border: 1px solid @strongLine; border-radius: 4px;
    padding: 3px 7px; selection-background-color: @accent; selection-color: @onAccent; }
QLineEdit, QComboBox, QAbstractSpinBox { min-height: 20px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @accent; padding: 2px 6px; }
QPlainTextEdit { padding: 3px 9px; }
QPlainTextEdit:focus { padding: 2px 8px; }
QLineEdit:read-only, QLineEdit:disabled, QComboBox:disabled { background: @chrome; color: @muted; }
QCheckBox::indicator, QRadioButton::indicator, QAbstractItemView::indicator { width: 14px; height: 14px; border: 1px solid @muted; background: @field; }
QCheckBox::indicator, QAbstractItemView::indicator { border-radius: 3px; }
QCheckBox::indicator:checked, QAbstractItemView::indicator:checked { background: @accent; border-color: @accent; image: url(@tick); }
QCheckBox::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QCheckBox::indicator:checked:focus { border-color: @text; }
QRadioButton::indicator { border-radius: 8px; }
QRadioButton::indicator:checked { border: 5px solid @accent; width: 6px; height: 6px; }
QRadioButton::indicator:focus { border: 2px solid @accent; width: 12px; height: 12px; }
QRadioButton::indicator:checked:focus { border: 5px solid @accent; width: 6px; height: 6px; background: @text; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled, QAbstractItemView::indicator:disabled { border-color: @strongLine; background: @chrome; }
QComboBox { combobox-popup: 0; }
QComboBox::drop-down { border: none; width: 20px; }
QComboBox::down-arrow { image: url(@arrow); width: 12px; height: 12px; }
QComboBox QAbstractItemView { background: @page; border: 1px solid @strongLine; outline: none; selection-background-color: @selection; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 24px; padding: 0 4px; border: none; }
QComboBox QAbstractItemView::item:selected { background: @selection; color: @text; }
QAbstractItemView { background: @page; border: none; outline: none; selection-background-color: @selection; selection-color: @text; }
QHeaderView::section { background: @page; color: @muted; border: none; border-bottom: 1px solid @strongLine; padding: 4px 8px; font-size: 12px; }
#ruleSets QHeaderView::section { padding: 4px 3px; }
QTableView { gridline-color: @line; }
QTreeView::item { border: none; }
QTreeView::item:selected { background: @selection; }
QTableCornerButton::section { background: @page; border: none; }
QScrollArea { background: transparent; border: none; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: @strongLine; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QSplitter::handle { background: @line; }
#popover { background: @page; border: 1px solid @strongLine; }
#inspector { background: @chrome; }
#outline QListWidget, #ruleSetList QListWidget { background: transparent; }
QTabBar { border: 1px solid transparent; }
QTabBar:focus { border: 1px solid @accent; border-radius: 4px; }
QTabBar::tab { background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 2px; margin-right: 12px; color: @text; }
QTabBar::tab:selected { color: @accent; border-bottom-color: @accent; }
QTabBar::tab:hover { color: @accent; }
QTabWidget::pane { border: none; }
QFrame[look="rule"] { background: @line; }
QStatusBar { background: @chrome; border-top: 1px solid @line; }
QStatusBar::item { border: none; }
QFrame[look="card"] { background: @page; border: 1px solid @line; border-radius: 6px; }
QWidget[look="chrome"] { background: @chrome; }
QToolButton[look="chip"] { border: 1px solid @strongLine; border-radius: 10px; color: @muted; padding: 1px 4px; }
QToolButton[look="chip"]:focus { border: 2px solid @accent; }
QToolButton[look="choice"]:checked { background: @selection; color: @accent; }
QLabel[look="note"], QLabel[look="unstated"] { color: @muted; font-size: 12px; }
QLabel[look="small"] { font-size: 12px; }
QLineEdit[look="plain"], QPlainTextEdit[look="plain"] { background: transparent; color: @text; border-color: transparent; padding-left: 0; }
QLabel[look="section"] { font-size: 15px; font-weight: 700; }
QLabel[look="title"] { font-size: 20px; font-weight: 700; }
)"_s;
    // Longer names first: "@onAccent" must not be taken for another token.
    const std::pair<QLatin1StringView, QColor> tokens[] = {
        {"@strongLine"_L1, strongLine}, {"@selection"_L1, selection}, {"@onAccent"_L1, onAccent}, {"@disabled"_L1, disabled},
        {"@accent"_L1, accent}, {"@chrome"_L1, chrome}, {"@muted"_L1, muted}, {"@hover"_L1, hover}, {"@field"_L1, field},
        {"@page"_L1, page}, {"@text"_L1, text}, {"@line"_L1, line}};
    for (const auto &[token, color] : tokens)
        sheet.replace(token, color.name());
    // Pictures in a sheet cannot be tinted.
    const QString scheme = m_scheme == Scheme::Light ? u"light"_s : u"dark"_s;
    sheet.replace("@on-accent-arrow"_L1, u":/icons/chevron-down-on-accent-%1.svg"_s.arg(scheme));
    sheet.replace("@arrow"_L1, u":/icons/chevron-down-%1.svg"_s.arg(scheme));
    sheet.replace("@tick"_L1, u":/icons/tick-%1.svg"_s.arg(scheme));
    return sheet;
}

} // namespace micromajor
