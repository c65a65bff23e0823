#include "ui/pages/RowList.h"

#include "core/program/Values.h"
#include "ui/foundation/PlaceMenu.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/foundation/WhenIdle.h"
#include "ui/pages/ListRow.h"
#include "ui/pages/RowKeys.h"
#include "ui/pages/SampleExample.h"

#include <QApplication>
#include <QGridLayout>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace micromajor {

RowList::RowList(ProgramSession &session, const ListSpec &spec, const QString &title, QWidget *parent)
    : QWidget(parent), m_session(session), m_spec(spec), m_title(title), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::grid);
    m_grid->setVerticalSpacing(Theme::half);
    makeHead();
    makeFoot();
    m_ids = idsNow();
    syncRows();
    const auto refreshSoon = [this] {
        if (isVisible())
            refresh();
        else
            m_stale = true;
    };
    connect(&session, &ProgramSession::programChanged, this, refreshSoon);
    connect(&session, &ProgramSession::ruleSetsChanged, this, refreshSoon);
}

RowList::~RowList() = default;

void RowList::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    QWidget::showEvent(event);
    // Reading the samples must not keep the page from appearing.
    whenIdle(this, [this] { offerExample(); });
}

std::vector<QString> RowList::idsNow() const
{
    std::vector<QString> ids;
    for (size_t i = 0; i < m_spec.table->count(m_session.program()); ++i)
        ids.push_back(m_spec.table->id(m_spec.table->at(m_session.program(), i)));
    return ids;
}

int RowList::indexOf(const QString &id) const
{
    const auto found = std::find(m_ids.begin(), m_ids.end(), id);
    return found == m_ids.end() ? -1 : int(found - m_ids.begin());
}

ListRow *RowList::rowOf(const QString &id)
{
    const int index = indexOf(id);
    if (index < 0)
        return nullptr;
    if (size_t(index) >= m_limit) {
        m_limit = m_ids.size();
        syncRows();
    }
    return m_rows[size_t(index)].get();
}

void RowList::refresh()
{
    m_stale = false;
    std::vector<QString> ids = idsNow();
    if (ids != m_ids) {
        m_ids = std::move(ids);
        syncRows();
        offerExample();
    }
    m_placing = true;
    for (const auto &row : m_rows)
        row->refresh();
    m_placing = false;
    enableAdd();
}

void RowList::makeHead()
{
    for (const ListColumn &column : m_spec.columns) {
        const Field *field = m_spec.table->field(QString::fromLatin1(column.field));
        auto *name = new StyledLabel(Theme::TextStyle::Note, Message(field->label).text(), StyledLabel::Muted, this);
        name->setToolTip(m_spec.add && !m_spec.addBy ? RowKeys::help() : QString());
        name->setMinimumWidth(1); // columns share the width by their stretch alone
        name->setWordWrap(true);
        name->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        m_head.push_back(name);
    }
}

void RowList::makeFoot()
{
    m_empty = new StyledLabel(Theme::TextStyle::Body, m_spec.empty ? QCoreApplication::translate("pages", m_spec.empty) : QString(),
                              StyledLabel::Muted, this);
    m_empty->setWordWrap(true);
    if (m_spec.add) {
        m_add = new QPushButton(QStringLiteral("＋ ") + QCoreApplication::translate("pages", m_spec.add), this);
        Theme::setLook(m_add, "link");
        connect(m_add, &QPushButton::clicked, this, &RowList::addRow);
    }
    m_more = new QPushButton(this);
    Theme::setLook(m_more, "link");
    connect(m_more, &QPushButton::clicked, this, [this] {
        const size_t first = m_rows.size();
        m_limit = m_ids.size();
        syncRows();
        focusField(m_ids[first], nullptr);
    });
    enableAdd();
}

/// Makes the rows shown those of m_ids, up to the limit; rows that stay keep their widgets and with them the focus.
void RowList::syncRows()
{
    m_placing = true;
    std::vector<std::unique_ptr<ListRow>> rows;
    for (size_t i = 0; i < std::min(m_ids.size(), m_limit); ++i) {
        const QString &id = m_ids[i];
        const auto old = std::find_if(m_rows.begin(), m_rows.end(), [&](const auto &row) { return row && row->id() == id; });
        if (old != m_rows.end()) {
            rows.push_back(std::move(*old));
            continue;
        }
        auto row = std::make_unique<ListRow>(m_session, m_spec, id, this);
        for (size_t column = 0; column < row->cells().size(); ++column) {
            QWidget *control = row->cells()[column];
            while (control->focusProxy())
                control = control->focusProxy();
            if (m_spec.add && !m_spec.addBy)
                new RowKeys(*this, id, int(column), control);
        }
        connect(row.get(), &ListRow::expandRequested, this, [this, id](bool expanded) { setExpanded(id, expanded); });
        connect(row.get(), &ListRow::actionsRequested, this, [this, id](QWidget *button) { showActions(id, button); });
        connect(row.get(), &ListRow::placementChanged, this, [this] {
            if (!m_placing)
                placeAll();
        }, Qt::QueuedConnection);
        if (m_expanded.contains(id))
            row->setExpanded(true);
        rows.push_back(std::move(row));
    }
    m_rows = std::move(rows);
    m_placing = false;
    placeAll();
}

void RowList::placeAll()
{
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item; // the widgets stay
    const bool none = m_ids.empty();
    const int firstColumn = detailFields(m_spec).empty() && m_spec.links.empty() ? 0 : 1;
    m_empty->setVisible(none);
    int line = 0;
    for (size_t i = 0; i < m_head.size(); ++i) {
        m_head[i]->setVisible(!none);
        const int column = firstColumn + int(i);
        if (!none)
            m_grid->addWidget(m_head[i], 0, column);
        m_grid->setColumnStretch(column, none ? 0 : m_spec.columns[i].stretch);
    }
    if (none)
        m_grid->addWidget(m_empty, line, 0, 1, -1);
    ++line;
    for (const auto &row : m_rows)
        line = row->place(m_grid, line);
    m_more->setVisible(m_rows.size() < m_ids.size());
    if (m_rows.size() < m_ids.size()) {
        m_more->setText(tr("Show all %n rows", nullptr, int(m_ids.size())));
        m_grid->addWidget(m_more, line++, firstColumn, 1, -1, Qt::AlignLeft);
    }
    if (m_add)
        m_grid->addWidget(m_add, line++, none ? 0 : firstColumn, 1, -1, Qt::AlignLeft);
    if (m_example) {
        m_grid->addWidget(m_example->button(), line++, 0, 1, -1, Qt::AlignLeft);
        m_grid->addWidget(m_example, line++, 0, 1, -1);
    }
}

std::vector<QWidget *> RowList::tabStops() const
{
    std::vector<QWidget *> stops;
    for (const auto &row : m_rows)
        for (QWidget *stop : row->tabOrder())
            stops.push_back(stop);
    stops.push_back(m_more);
    if (m_add)
        stops.push_back(m_add);
    if (m_example)
        for (QWidget *control : m_example->findChildren<QWidget *>())
            stops.push_back(control);
    return stops;
}

void RowList::enableAdd()
{
    if (!m_add)
        return;
    // A row that cannot be without another one waits for that one.
    QString waitsFor;
    for (const Field &field : m_spec.table->fields)
        if (field.needed == Needed::Yes && field.references)
            if (const Table *other = tableNamed(QString::fromLatin1(field.references)); other && other->count(m_session.program()) == 0)
                waitsFor = tr("Add this first: %1").arg(Message(other->label).text());
    m_add->setEnabled(waitsFor.isEmpty());
    m_add->setToolTip(!waitsFor.isEmpty() ? waitsFor : m_spec.addBy ? QString() : RowKeys::help());
}

void RowList::offerExample()
{
    if (m_ids.empty() && !m_example && isVisible())
        if (const std::optional<SampleCase> example = sampleOfRows(m_spec)) {
            m_example = new SampleExample(*example, this);
            placeAll();
        }
    if (m_example)
        m_example->setOffered(m_ids.empty());
}

void RowList::showActions(const QString &id, QWidget *button)
{
    auto *menu = new QMenu(button);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int index = indexOf(id);
    const Theme &theme = Theme::current();
    // Queued: the row with its button, and with it this menu, may be gone afterwards.
    const auto add = [&](const char *icon, const QString &text, const QKeySequence &keys, bool enabled, auto go) {
        QAction *action = menu->addAction(theme.icon(icon), text);
        action->setShortcut(keys);
        action->setEnabled(enabled);
        connect(action, &QAction::triggered, this, go, Qt::QueuedConnection);
    };
    const bool typed = m_spec.add && !m_spec.addBy;
    if (typed)
        add("add", tr("New row below"), Qt::CTRL | Qt::Key_Return, m_add->isEnabled(), [this, id] { addRowAfter(id); });
    add("up", tr("Move up"), Qt::ALT | Qt::Key_Up, index > 0, [this, id] { moveRow(id, -1); });
    add("down", tr("Move down"), Qt::ALT | Qt::Key_Down, size_t(index) + 1 < m_ids.size(), [this, id] { moveRow(id, 1); });
    add("delete", tr("Remove"), {}, true, [this, id] { removeRow(id); });
    button->setFocus(); // commands are about what the user looks at: this row
    m_session.select({m_spec.table, id, nullptr});
    addPlaceCommands(*menu, *this);
    menu->popup(button->mapToGlobal(QPoint(0, button->height())));
}

void RowList::setExpanded(const QString &id, bool expanded)
{
    if (expanded == m_expanded.contains(id) || indexOf(id) < 0)
        return;
    if (expanded)
        m_expanded.insert(id);
    else
        m_expanded.remove(id);
    rowOf(id)->setExpanded(expanded);
    placeAll();
}

QWidget *RowList::focusField(const QString &id, const Field *field)
{
    if (m_stale)
        refresh();
    const std::vector<const Field *> details = detailFields(m_spec);
    if (field && std::find(details.begin(), details.end(), field) != details.end())
        setExpanded(id, true);
    ListRow *row = rowOf(id);
    if (!row)
        return nullptr;
    QWidget *target = row->editorOf(field);
    if (!target)
        target = row->cells().front();
    target->setFocus();
    return target;
}

void RowList::focusBelow(const QString &id, int column)
{
    const size_t next = size_t(indexOf(id) + 1);
    if (next < m_ids.size())
        rowOf(m_ids[next])->cells()[size_t(column)]->setFocus();
    else if (m_add)
        m_add->setFocus();
}

} // namespace micromajor
