#include "ui/pages/FieldEditor.h"

#include "ui/foundation/PlaceMenu.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/FieldHelp.h"

#include <QAbstractScrollArea>
#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QFrame>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>

#include <algorithm>

namespace micromajor {

/// Short things stay short, so that a column of fields reads like a form.
static int widthOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer:
    case FieldType::Credits:
    case FieldType::Hours:
    case FieldType::Money:
    case FieldType::Percent:
        return 18 * Theme::grid;
    case FieldType::Date:
        return 26 * Theme::grid;
    case FieldType::Choice:
    case FieldType::OpenChoice:
    case FieldType::Reference:
        return 40 * Theme::grid;
    default:
        return QWIDGETSIZE_MAX;
    }
}

static QString unitOf(const Field &field)
{
    switch (field.type) {
    case FieldType::Credits:
        return FieldEditor::tr("credits");
    case FieldType::Hours:
        return FieldEditor::tr("hours");
    case FieldType::Percent:
        return QStringLiteral("%");
    default:
        return {};
    }
}

FieldEditor::FieldEditor(ProgramSession &session, const Table &table, const QString &rowId, const Field &field, Style style, QWidget *parent)
    : QWidget(parent), m_session(session), m_table(table), m_rowId(rowId), m_field(field), m_style(style), m_input(FieldInput::make(field, style, this)),
      m_underline(new QFrame)
{
    QWidget *input = m_input->widget();
    input->setAccessibleName(label());
    // Only entering by hand counts: a wheel that scrolls the page must not move the focus.
    if (input->focusPolicy() == Qt::WheelFocus)
        input->setFocusPolicy(Qt::StrongFocus);
    input->installEventFilter(this);
    if (auto *area = qobject_cast<QAbstractScrollArea *>(input))
        area->viewport()->installEventFilter(this); // there the pointer asks for the menu
    setFocusProxy(input);

    m_underline->setFixedHeight(2);
    m_underline->setFrameShape(QFrame::NoFrame);
    auto *underlined = new QVBoxLayout;
    underlined->setSpacing(0);
    underlined->addWidget(input);
    underlined->addWidget(m_underline);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::grid);
    row->addLayout(underlined, 1);
    if (const QString hint = fieldHint(table, field); !hint.isEmpty())
        if (auto *line = qobject_cast<QLineEdit *>(input))
            line->setPlaceholderText(hint);
    if (style == Style::Form) {
        input->setMaximumWidth(widthOf(field));
        if (const QString unit = unitOf(field); !unit.isEmpty())
            row->addWidget(new StyledLabel(Theme::TextStyle::Note, unit, StyledLabel::Muted));
        if (input->maximumWidth() < QWIDGETSIZE_MAX || field.type == FieldType::YesNo)
            row->addStretch();
    } else if (auto *line = qobject_cast<QLineEdit *>(input); line && (field.isDecimal() || field.type == FieldType::Integer)) {
        line->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    }

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    if (style == Style::Form && field.type == FieldType::LongText) {
        m_count = new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted);
        m_count->setAlignment(Qt::AlignRight);
        column->addWidget(m_count);
    }

    connect(m_input, &FieldInput::edited, this, &FieldEditor::commit);
    connect(&session, &ProgramSession::programChanged, this, &FieldEditor::programChanged);
    connect(&session, &ProgramSession::ruleSetsChanged, this, [this] { programChanged({}); });
    refresh();
}

void FieldEditor::programChanged(const DocumentChange &change)
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    // Each keystroke comes by here for each field that is shown. What the rules say may change from anywhere.
    const auto touched = [&](const char *name) {
        return std::any_of(change.tables.begin(), change.tables.end(), [&](const Table *table) { return qstrcmp(table->name, name) == 0; });
    };
    if (touched(m_table.name) || (m_field.references && touched(m_field.references)))
        refresh();
    else
        showNotice();
}

QString FieldEditor::label() const
{
    return Message(m_field.label).text();
}

QWidget *FieldEditor::control() const
{
    return m_input->widget();
}

Value FieldEditor::stored() const
{
    const void *row = m_table.find(m_session.program(), m_rowId);
    return row ? m_field.get(row) : Value();
}

void FieldEditor::commit()
{
    const Result<Value> typed = m_input->value(m_session.program());
    if (!typed) {
        m_refusal = typed.error().text();
    } else {
        m_refusal.clear();
        if (*typed != stored() && m_session.apply(edits::setField(m_session.program(), m_table, m_rowId, m_field, *typed)))
            m_shown = stored();
    }
    showCount();
    showNotice();
}

void FieldEditor::refresh()
{
    m_stale = false;
    const Value value = stored();
    const Result<Value> typed = m_input->value(m_session.program());
    // "2.0" while typing is the value 2: leave it. A refused text stays until the value changes from elsewhere.
    const bool keeps = typed ? *typed == value && control()->hasFocus() : value == m_shown && !m_refusal.isEmpty();
    if (!keeps || m_field.type == FieldType::Reference) {
        m_input->setValue(value, m_session.program());
        m_refusal.clear();
    }
    m_shown = value;
    showCount();
    showNotice();
}

void FieldEditor::setRow(const QString &rowId)
{
    m_rowId = rowId;
    m_refusal.clear();
    m_input->setValue(stored(), m_session.program());
    refresh();
}

void FieldEditor::showCount()
{
    if (!m_count)
        return;
    const QString *text = std::get_if<QString>(&m_shown);
    m_count->setText(text ? tr("%n characters", nullptr, int(text->size())) : QString());
    m_count->setVisible(text);
}

void FieldEditor::showNotice()
{
    const Theme &theme = Theme::current();
    Verdict verdict = Verdict::NotMet;
    Severity severity = Severity::Error;
    QString sentence = m_refusal;
    if (sentence.isEmpty()) {
        for (const Finding *finding : m_session.problemsOf(m_table, m_rowId)) {
            if (finding->subject.field != &m_field)
                continue;
            verdict = finding->verdict;
            severity = finding->severity;
            sentence = finding->message.text();
            break;
        }
    }
    const bool wrong = !sentence.isEmpty();
    if (!wrong && m_sentence.isEmpty())
        return;
    m_sentence = sentence;
    control()->setAccessibleDescription(sentence);
    control()->setToolTip(m_style == Style::Compact ? sentence : QString());
    m_underline->setAutoFillBackground(wrong);
    const bool below = wrong && (m_style == Style::Form || !m_refusal.isEmpty());
    if (below && !m_noticeBar)
        makeNotice();
    if (m_noticeBar)
        m_noticeBar->setVisible(below);
    if (below) {
        m_notice->setText(sentence);
        m_noticeIcon->setPixmap(theme.icon(verdict, severity).pixmap(16, 16));
    }
    if (wrong) {
        QPalette palette = m_underline->palette();
        palette.setColor(QPalette::Window, theme.color(verdict, severity));
        m_underline->setPalette(palette);
    }
}

void FieldEditor::makeNotice()
{
    m_noticeBar = new QWidget;
    m_noticeIcon = new QLabel;
    m_notice = new StyledLabel(Theme::TextStyle::Note);
    m_notice->setWordWrap(true);
    auto *notice = new QHBoxLayout(m_noticeBar);
    notice->setContentsMargins(0, 2, 0, 0);
    notice->setSpacing(Theme::half);
    notice->addWidget(m_noticeIcon, 0, Qt::AlignTop);
    notice->addWidget(m_notice, 1);
    static_cast<QVBoxLayout *>(layout())->addWidget(m_noticeBar);
}

void FieldEditor::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

void FieldEditor::changeEvent(QEvent *event)
{
    // The icon is a picture of one scheme.
    if (event->type() == QEvent::PaletteChange) {
        m_input->refreshIcons();
        showNotice();
    }
    QWidget::changeEvent(event);
}

void FieldEditor::showMenu(const QPoint &at)
{
    auto *line = qobject_cast<QLineEdit *>(control());
    auto *text = qobject_cast<QPlainTextEdit *>(control());
    QMenu *menu = line ? line->createStandardContextMenu() : text ? text->createStandardContextMenu() : new QMenu(control());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlaceCommands(*menu, *this);
    if (menu->isEmpty())
        delete menu; // of a field outside a window of the program
    else
        menu->popup(at);
}

bool FieldEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ContextMenu) {
        showMenu(static_cast<QContextMenuEvent *>(event)->globalPos());
        return true;
    }
    if (event->type() == QEvent::FocusIn)
        m_session.select(place());
    else if (event->type() == QEvent::FocusOut && m_refusal.isEmpty())
        m_input->setValue(stored(), m_session.program());
    return QWidget::eventFilter(watched, event);
}

} // namespace micromajor
