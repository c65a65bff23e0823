#include "ui/pages/ListRow.h"

#include "core/program/Values.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/FieldHelp.h"
#include "ui/pages/LinkEditor.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace micromajor {

ListRow::ListRow(ProgramSession &session, const ListSpec &spec, const QString &id, QWidget *body)
    : QObject(body), m_session(session), m_spec(spec), m_id(id), m_body(body), m_actions(new QToolButton(body))
{
    if (!detailFields(spec).empty() || !spec.links.empty())
        makeToggle(body);
    makeCells(body);
    m_actions->setIcon(Theme::current().icon("other", Theme::current().muted));
    m_actions->setToolTip(tr("Move or remove"));
    m_actions->setAccessibleName(tr("Actions for this row"));
    connect(m_actions, &QToolButton::clicked, this, [this] { Q_EMIT actionsRequested(m_actions); });
    refresh();
}

ListRow::~ListRow()
{
    // One of them may be the one whose event brought us here.
    std::vector<QWidget *> widgets = m_cells;
    widgets.insert(widgets.end(), {m_toggle, m_actions, m_notice, m_details});
    for (QWidget *widget : widgets) {
        if (!widget)
            continue;
        widget->hide();
        widget->deleteLater();
    }
}

void ListRow::makeToggle(QWidget *body)
{
    m_toggle = new QToolButton(body);
    m_toggle->setCheckable(true);
    m_toggle->setToolTip(tr("Show or hide the other fields"));
    m_toggle->setIcon(Theme::current().icon("chevron-right"));
    connect(m_toggle, &QToolButton::toggled, this, &ListRow::expandRequested);
}

void ListRow::makeCells(QWidget *body)
{
    for (const ListColumn &column : m_spec.columns) {
        const Field *field = m_spec.table->field(QString::fromLatin1(column.field));
        if (column.make) {
            QWidget *cell = column.make(m_session, m_id, *field);
            cell->setParent(body);
            m_cells.push_back(cell);
            continue;
        }
        auto *editor = new FieldEditor(m_session, *m_spec.table, m_id, *field, FieldEditor::Style::Compact, body);
        // "Not stated" does not fit into the narrowest columns.
        if (auto *line = qobject_cast<QLineEdit *>(editor->control()); line && column.stretch == 1)
            line->setPlaceholderText(QStringLiteral("–"));
        m_editors.push_back(editor);
        m_cells.push_back(editor);
    }
}

int ListRow::place(QGridLayout *grid, int line)
{
    const int firstColumn = m_toggle ? 1 : 0;
    int column = firstColumn;
    if (m_toggle)
        grid->addWidget(m_toggle, line, 0, Qt::AlignTop);
    for (QWidget *cell : m_cells)
        grid->addWidget(cell, line, column++, Qt::AlignTop);
    grid->addWidget(m_actions, line++, column, Qt::AlignTop);
    if (m_notice)
        grid->addWidget(m_notice, line++, firstColumn, 1, -1);
    if (m_details) {
        grid->addWidget(m_details, line++, firstColumn, 1, -1);
        m_details->setVisible(m_expanded);
    }
    // Shown at once and not when the layout comes round to it: the row may be about to get the focus.
    std::vector<QWidget *> widgets = m_cells;
    widgets.insert(widgets.end(), {m_toggle, m_actions});
    for (QWidget *widget : widgets)
        if (widget)
            widget->show();
    return line;
}

QWidget *ListRow::editorOf(const Field *field) const
{
    for (FieldEditor *editor : m_editors)
        if (editor->place().field == field)
            return editor;
    for (size_t i = 0; i < m_cells.size(); ++i)
        if (field && qstrcmp(m_spec.columns[i].field, field->name) == 0)
            return m_cells[i];
    return nullptr;
}

std::vector<QWidget *> ListRow::tabOrder() const
{
    std::vector<QWidget *> order;
    const auto add = [&](QWidget *widget) {
        QWidget *target = widget;
        while (target->focusProxy())
            target = target->focusProxy();
        order.push_back(target);
    };
    if (m_toggle)
        add(m_toggle);
    for (QWidget *cell : m_cells)
        add(cell);
    add(m_actions);
    if (m_details && m_expanded)
        for (int line = 0; line < static_cast<QGridLayout *>(m_details->layout())->rowCount(); ++line)
            if (QLayoutItem *item = static_cast<QGridLayout *>(m_details->layout())->itemAtPosition(line, 1))
                add(item->widget());
    return order;
}

void ListRow::setExpanded(bool expanded)
{
    m_expanded = expanded;
    if (!m_toggle)
        return;
    {
        const QSignalBlocker blocker(m_toggle);
        m_toggle->setChecked(expanded);
    }
    m_toggle->setIcon(Theme::current().icon(expanded ? "chevron-down" : "chevron-right"));
    if (expanded && !m_details)
        m_details = makeDetails(m_body);
    refresh();
}

QWidget *ListRow::makeDetails(QWidget *body)
{
    auto *details = new QWidget(body);
    auto *grid = new QGridLayout(details);
    grid->setContentsMargins(0, Theme::half, 0, 2 * Theme::grid);
    grid->setHorizontalSpacing(2 * Theme::grid);
    grid->setVerticalSpacing(Theme::grid);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](QLabel *label, QWidget *control) {
        label->setContentsMargins(0, Theme::half, 0, 0);
        label->setFixedWidth(18 * Theme::grid);
        label->setWordWrap(true);
        label->setBuddy(control);
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(control, line++, 1);
    };
    for (const ListLink &link : m_spec.links)
        add(new StyledLabel(Theme::TextStyle::Body, QCoreApplication::translate("pages", link.label), StyledLabel::Muted),
            new LinkEditor(m_session, link, m_id));
    for (const Field *field : detailFields(m_spec)) {
        auto *editor = new FieldEditor(m_session, *m_spec.table, m_id, *field);
        m_editors.push_back(editor);
        add(new FieldLabel(m_session, *m_spec.table, m_id, *field), editor);
    }
    details->setMaximumWidth(Theme::fieldWidth);
    return details;
}

void ListRow::refresh()
{
    if (m_toggle)
        if (const void *row = m_spec.table->find(m_session.program(), m_id))
            m_toggle->setAccessibleName(tr("Details of %1").arg(rowName(*m_spec.table, row, m_session.program(), interfaceLanguage())));

    // What has no editor on the screen is said below the row.
    const Finding *shown = nullptr;
    for (const Finding *finding : m_session.problemsOf(*m_spec.table, m_id)) {
        const bool hasEditor = std::any_of(m_editors.begin(), m_editors.end(), [&](const FieldEditor *editor) {
            return editor->place().field == finding->subject.field && (m_expanded || editor->parentWidget() == m_body);
        });
        if (!hasEditor) {
            shown = finding;
            break;
        }
    }
    if (!shown && !m_notice)
        return;
    if (!m_notice) {
        m_notice = new QWidget(m_body);
        m_noticeIcon = new QLabel;
        m_noticeText = new StyledLabel(Theme::TextStyle::Note);
        m_noticeText->setWordWrap(true);
        auto *notice = new QHBoxLayout(m_notice);
        notice->setContentsMargins(0, 0, 0, 0);
        notice->setSpacing(Theme::half);
        notice->addWidget(m_noticeIcon, 0, Qt::AlignTop);
        notice->addWidget(m_noticeText, 1);
        Q_EMIT placementChanged();
    }
    m_notice->setVisible(shown);
    if (!shown)
        return;
    m_noticeIcon->setPixmap(Theme::current().icon(shown->verdict, shown->severity).pixmap(16, 16));
    m_noticeText->setText(shown->message.text());
}

} // namespace micromajor
