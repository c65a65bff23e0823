#include "ui/pages/RowList.h"

#include "core/program/Values.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/LinkEditor.h"

#include <QApplication>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace micromajor {

RowList::RowList(ProgramSession &session, const ListSpec &spec, const QString &title, QWidget *parent)
    : QWidget(parent), m_session(session), m_spec(spec), m_title(title)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_ids = idsNow();
    build();
    const auto refreshSoon = [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    };
    connect(&session, &ProgramSession::programChanged, this, refreshSoon);
    connect(&session, &ProgramSession::ruleSetsChanged, this, refreshSoon);
}

void RowList::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
}

std::vector<QString> RowList::idsNow() const
{
    std::vector<QString> ids;
    for (size_t i = 0; i < m_spec.table->count(m_session.program()); ++i)
        ids.push_back(m_spec.table->id(m_spec.table->at(m_session.program(), i)));
    return ids;
}

void RowList::refresh()
{
    m_stale = false;
    std::vector<QString> ids = idsNow();
    if (ids != m_ids) {
        m_ids = std::move(ids);
        // The row that had the focus keeps it when it moved.
        const Place place = m_session.currentPlace();
        const bool hadFocus = m_body->isAncestorOf(QApplication::focusWidget());
        build();
        if (hadFocus && place.table == m_spec.table)
            focusField(place.id, place.field);
    } else {
        for (const RowWidgets &row : m_rows)
            showNotice(row);
        if (m_addControl)
            enableAdd();
    }
}

std::vector<const Field *> RowList::detailFields() const
{
    std::vector<const Field *> fields;
    for (const Field &field : m_spec.table->fields) {
        const auto named = [&](const char *name) { return qstrcmp(name, field.name) == 0; };
        if (field.type != FieldType::Blob && std::none_of(m_spec.hidden.begin(), m_spec.hidden.end(), named)
            && std::none_of(m_spec.columns.begin(), m_spec.columns.end(), [&](const ListColumn &column) { return named(column.field); }))
            fields.push_back(&field);
    }
    return fields;
}

bool RowList::hasDetails() const
{
    return !detailFields().empty() || !m_spec.links.empty();
}

void RowList::build()
{
    if (m_body) {
        m_body->hide();
        m_body->deleteLater();
    }
    m_rows.clear();
    m_addControl = nullptr;
    m_body = new QWidget;
    layout()->addWidget(m_body);
    auto *grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::grid);
    grid->setVerticalSpacing(Theme::half);

    if (m_ids.empty()) {
        auto *empty = new StyledLabel(Theme::TextStyle::Body, m_spec.empty ? QCoreApplication::translate("pages", m_spec.empty) : QString(),
                                      StyledLabel::Muted);
        empty->setWordWrap(true);
        grid->addWidget(empty, 0, 0);
        if (m_spec.add)
            grid->addWidget(makeAdd(), 1, 0, Qt::AlignLeft);
        m_body->show();
        return;
    }
    int column = hasDetails() ? 1 : 0;
    for (const ListColumn &listColumn : m_spec.columns) {
        const Field *field = m_spec.table->field(QString::fromLatin1(listColumn.field));
        grid->addWidget(new StyledLabel(Theme::TextStyle::Note, Message(field->label).text(), StyledLabel::Muted), 0, column);
        grid->setColumnStretch(column++, listColumn.stretch);
    }
    int line = 1;
    for (const QString &id : m_ids) {
        buildRow(grid, line, id);
        line += 3;
    }
    if (m_spec.add)
        grid->addWidget(makeAdd(), line, hasDetails() ? 1 : 0, 1, -1, Qt::AlignLeft);
    m_body->show();
}

void RowList::buildRow(QGridLayout *grid, int line, const QString &id)
{
    RowWidgets row{id, {}, nullptr, nullptr};
    int column = 0;
    QToolButton *toggle = nullptr;
    if (hasDetails()) {
        toggle = new QToolButton;
        toggle->setCheckable(true);
        toggle->setChecked(m_expanded.contains(id));
        toggle->setAccessibleName(tr("Details of %1").arg(rowName(*m_spec.table, m_spec.table->find(m_session.program(), id),
                                                                  m_session.program(), interfaceLanguage())));
        toggle->setToolTip(tr("Show or hide the other fields"));
        toggle->setIcon(Theme::current().icon(toggle->isChecked() ? "chevron-down" : "chevron-right"));
        connect(toggle, &QToolButton::toggled, this, [this, id](bool expanded) { setExpanded(id, expanded); });
        grid->addWidget(toggle, line, column++, Qt::AlignTop);
    }
    const int firstColumn = column;
    for (const ListColumn &listColumn : m_spec.columns) {
        const Field *field = m_spec.table->field(QString::fromLatin1(listColumn.field));
        QWidget *cell = nullptr;
        if (listColumn.make) {
            cell = listColumn.make(m_session, id, *field);
        } else {
            auto *editor = new FieldEditor(m_session, *m_spec.table, id, *field, FieldEditor::Style::Compact);
            row.editors.push_back(editor);
            cell = editor;
        }
        if (!row.first)
            row.first = cell;
        grid->addWidget(cell, line, column++, Qt::AlignTop);
    }
    grid->addWidget(makeActions(id), line, column, Qt::AlignTop);

    row.notice = new QWidget;
    auto *notice = new QHBoxLayout(row.notice);
    notice->setContentsMargins(0, 0, 0, 0);
    notice->setSpacing(Theme::half);
    notice->addWidget(new QLabel, 0, Qt::AlignTop);
    auto *sentence = new StyledLabel(Theme::TextStyle::Note);
    sentence->setWordWrap(true);
    notice->addWidget(sentence, 1);
    grid->addWidget(row.notice, line + 1, firstColumn, 1, -1);
    if (m_expanded.contains(id)) {
        QWidget *details = makeDetails(id);
        for (FieldEditor *editor : details->findChildren<FieldEditor *>())
            row.editors.push_back(editor);
        grid->addWidget(details, line + 2, firstColumn, 1, -1);
    }
    showNotice(row);
    m_rows.push_back(row);
}

QWidget *RowList::makeDetails(const QString &id)
{
    auto *details = new QWidget;
    auto *grid = new QGridLayout(details);
    grid->setContentsMargins(0, Theme::half, 0, 2 * Theme::grid);
    grid->setHorizontalSpacing(2 * Theme::grid);
    grid->setVerticalSpacing(Theme::grid);
    grid->setColumnMinimumWidth(0, 14 * Theme::grid);
    grid->setColumnStretch(1, 1);
    int line = 0;
    const auto add = [&](const QString &label, QWidget *control) {
        auto *name = new StyledLabel(Theme::TextStyle::Body, label, StyledLabel::Muted);
        name->setContentsMargins(0, Theme::half, 0, 0);
        name->setBuddy(control);
        grid->addWidget(name, line, 0, Qt::AlignTop);
        grid->addWidget(control, line++, 1);
    };
    for (const ListLink &link : m_spec.links)
        add(QCoreApplication::translate("pages", link.label), new LinkEditor(m_session, link, id));
    for (const Field *field : detailFields())
        add(Message(field->label).text(), new FieldEditor(m_session, *m_spec.table, id, *field));
    return details;
}

QWidget *RowList::makeActions(const QString &id)
{
    auto *button = new QToolButton;
    button->setText(QStringLiteral("⋯"));
    button->setToolTip(tr("Move or remove"));
    button->setAccessibleName(tr("Actions for this row"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(button);
    const auto place = size_t(std::find(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
    menu->addAction(Theme::current().icon("up"), tr("Move up"), this, [this, id] { moveRow(id, -1); })->setEnabled(place > 0);
    menu->addAction(Theme::current().icon("down"), tr("Move down"), this, [this, id] { moveRow(id, 1); })->setEnabled(place + 1 < m_ids.size());
    menu->addAction(Theme::current().icon("delete"), tr("Remove"), this, [this, id] { removeRow(id); });
    button->setMenu(menu);
    return button;
}

QWidget *RowList::makeAdd()
{
    auto *button = new QPushButton(QStringLiteral("＋ ") + QCoreApplication::translate("pages", m_spec.add));
    Theme::setLook(button, "link");
    connect(button, &QPushButton::clicked, this, &RowList::addRow);
    m_addControl = button;
    enableAdd();
    return button;
}

void RowList::enableAdd()
{
    // A row that cannot be without another one waits for that one.
    QString waitsFor;
    for (const Field &field : m_spec.table->fields)
        if (field.needed == Needed::Yes && field.references)
            if (const Table *other = tableNamed(QString::fromLatin1(field.references)); other && other->count(m_session.program()) == 0)
                waitsFor = tr("Add this first: %1").arg(Message(other->label).text());
    m_addControl->setEnabled(waitsFor.isEmpty());
    m_addControl->setToolTip(waitsFor);
}

void RowList::showNotice(const RowWidgets &row) const
{
    const Finding *shown = nullptr;
    for (const Finding *finding : m_session.problemsOf(*m_spec.table, row.id)) {
        const bool hasEditor = std::any_of(row.editors.begin(), row.editors.end(),
                                           [&](const FieldEditor *editor) { return editor->place().field == finding->subject.field; });
        if (!hasEditor) {
            shown = finding;
            break;
        }
    }
    row.notice->setVisible(shown);
    if (!shown)
        return;
    const QList<QLabel *> labels = row.notice->findChildren<QLabel *>();
    labels.at(0)->setPixmap(Theme::current().icon(shown->verdict, shown->severity).pixmap(16, 16));
    labels.at(1)->setText(shown->message.text());
}

void RowList::setExpanded(const QString &id, bool expanded)
{
    if (expanded == m_expanded.contains(id) || std::find(m_ids.begin(), m_ids.end(), id) == m_ids.end())
        return;
    if (expanded)
        m_expanded.insert(id);
    else
        m_expanded.remove(id);
    build();
    // The button that was pressed is gone; its row keeps the keyboard.
    for (const RowWidgets &row : m_rows)
        if (row.id == id)
            row.first->setFocus();
}

QWidget *RowList::focusField(const QString &id, const Field *field)
{
    if (m_stale)
        refresh();
    const std::vector<const Field *> details = detailFields();
    if (field && std::find(details.begin(), details.end(), field) != details.end())
        setExpanded(id, true);
    for (const RowWidgets &row : m_rows) {
        if (row.id != id)
            continue;
        QWidget *target = row.first;
        for (FieldEditor *editor : row.editors)
            if (editor->place().field == field)
                target = editor;
        target->setFocus();
        return target;
    }
    return nullptr;
}

void RowList::addRow()
{
    std::vector<std::pair<const Field *, Value>> values;
    for (const Field &field : m_spec.table->fields)
        if (field.needed == Needed::Yes && field.references)
            if (const Table *other = tableNamed(QString::fromLatin1(field.references)); other && other->count(m_session.program()) > 0)
                values.push_back({&field, other->id(other->at(m_session.program(), 0))});
    const QString id = newIdText();
    if (m_session.apply(edits::insertRow(*m_spec.table, std::move(values), -1, id)))
        focusField(id, nullptr);
}

void RowList::removeRow(const QString &id)
{
    const auto place = std::find(m_ids.begin(), m_ids.end(), id) - m_ids.begin();
    if (!m_session.apply(edits::removeRows(m_session.program(), *m_spec.table, {id})))
        return;
    if (m_ids.empty()) {
        if (m_addControl)
            m_addControl->setFocus();
    } else {
        focusField(m_ids[size_t(std::min<qsizetype>(place, qsizetype(m_ids.size()) - 1))], nullptr);
    }
}

void RowList::moveRow(const QString &id, int by)
{
    const auto place = int(std::find(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
    const int target = place + by;
    if (target >= 0 && target < int(m_ids.size())
        && m_session.apply(edits::moveRow(m_session.program(), *m_spec.table, id, target)))
        focusField(id, nullptr);
}

} // namespace micromajor
