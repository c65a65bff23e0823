#include "ui/guidance/FindPanel.h"

#include "core/program/Values.h"
#include "ui/foundation/PlaceMenu.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/guidance/FoundTextDelegate.h"

#include <QApplication>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <algorithm>
#include <map>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype wordsBefore = 16;
constexpr qsizetype wordsAfter = 80;

QString oneLine(QString text)
{
    for (QChar &character : text)
        if (character.isSpace())
            character = u' ';
    return text;
}

QString keyOf(const FoundText &found, qsizetype position)
{
    return u"%1/%2/%3/%4"_s.arg(QLatin1StringView(found.table->name), found.id, QLatin1StringView(found.field->name)).arg(position);
}

} // namespace

FindPanel::FindPanel(ProgramSession &session, PageOf pageOf, QWidget *parent)
    : QWidget(parent), m_session(session), m_pageOf(std::move(pageOf)), m_text(new QLineEdit), m_replacement(new QLineEdit),
      m_exact(new QCheckBox(tr("Match case and width"))), m_wholeField(new QCheckBox(tr("Whole field"))),
      m_count(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_replace(new QPushButton(tr("Replace chosen"))),
      m_replaceRow(new QWidget), m_list(new QTreeWidget), m_empty(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted))
{
    setFocusProxy(m_text);
    setObjectName(u"find"_s);
    setAccessibleName(tr("Find and replace"));
    m_text->setPlaceholderText(tr("Find in all texts"));
    m_text->setAccessibleName(tr("Find in all texts"));
    m_text->setClearButtonEnabled(true);
    m_text->addAction(Theme::current().icon("search", Theme::current().muted), QLineEdit::LeadingPosition);
    m_exact->setToolTip(tr("Upper and lower case, full-width and half-width forms are told apart"));
    m_wholeField->setToolTip(tr("Only fields that hold nothing else"));
    m_replacement->setPlaceholderText(tr("Replace by"));
    m_replacement->setAccessibleName(tr("Replace by"));
    m_replace->setAccessibleName(m_replace->text());
    Theme::setLook(m_replace, "primary");
    auto *close = new QToolButton;
    close->setIcon(Theme::current().icon("close"));
    close->setAccessibleName(tr("Close find and replace"));
    close->setToolTip(tr("Close"));

    auto *findRow = new QHBoxLayout;
    findRow->setSpacing(2 * Theme::grid);
    m_text->setFixedWidth(35 * Theme::grid);
    findRow->addWidget(m_text, 3);
    findRow->addWidget(m_exact);
    findRow->addWidget(m_wholeField);
    findRow->addStretch(1);
    findRow->addWidget(m_count);
    findRow->addWidget(close);
    auto *replaceRow = new QHBoxLayout(m_replaceRow);
    replaceRow->setContentsMargins(0, 0, 0, 0);
    replaceRow->setSpacing(2 * Theme::grid);
    m_replacement->setFixedWidth(35 * Theme::grid);
    replaceRow->addWidget(m_replacement, 3);
    replaceRow->addWidget(m_replace);
    replaceRow->addStretch(2);

    m_list->setAccessibleName(tr("Places found"));
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(1);
    m_list->setIndentation(Theme::grid);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new FoundTextDelegate(m_list));
    m_list->installEventFilter(this);
    m_text->installEventFilter(this);
    m_replacement->installEventFilter(this);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);

    auto *rule = new QFrame;
    rule->setFixedHeight(1);
    Theme::setLook(rule, "rule");
    auto *head = new QVBoxLayout;
    head->setContentsMargins(Theme::margin, Theme::grid, 12, Theme::grid);
    head->setSpacing(Theme::half);
    head->addLayout(findRow);
    head->addWidget(m_replaceRow);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(rule);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    // From what is found to what replaces it, then to how it is found.
    setTabOrder(m_text, m_replacement);
    setTabOrder(m_replacement, m_exact);
    setTabOrder(m_exact, m_wholeField);

    connect(m_text, &QLineEdit::textChanged, this, [this] {
        m_leftOut.clear();
        search();
    });
    connect(m_exact, &QCheckBox::toggled, this, &FindPanel::search);
    connect(m_wholeField, &QCheckBox::toggled, this, &FindPanel::search);
    connect(m_replacement, &QLineEdit::textChanged, this, &FindPanel::showReplacements);
    connect(m_replacement, &QLineEdit::returnPressed, this, &FindPanel::replaceChosen);
    connect(m_replace, &QPushButton::clicked, this, &FindPanel::replaceChosen);
    connect(close, &QToolButton::clicked, this, &FindPanel::leave);
    connect(m_list, &QTreeWidget::itemDoubleClicked, this, &FindPanel::jump);
    connect(m_list, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem *item) {
        const QString key = keyOf(m_found[size_t(item->data(0, FoundTextDelegate::Place).toInt())], item->data(0, FoundTextDelegate::Position).toLongLong());
        if (item->checkState(0) == Qt::Checked)
            m_leftOut.remove(key);
        else
            m_leftOut.insert(key);
        showReplacements();
    });
    connect(&session, &ProgramSession::programChanged, this, [this] {
        if (isVisible())
            search();
    });
    hide();
}

QSize FindPanel::sizeHint() const
{
    return {800, 240};
}

void FindPanel::open(Task task)
{
    if (QWidget *focused = QApplication::focusWidget(); focused && !isAncestorOf(focused))
        m_focusBefore = focused;
    m_task = task;
    m_replaceRow->setVisible(task == Task::Replace);
    show();
    Q_EMIT opened();
    search();
    m_text->setFocus();
    m_text->selectAll();
}

void FindPanel::leave()
{
    hide();
    Q_EMIT closed();
    if (m_focusBefore)
        m_focusBefore->setFocus();
}

TextQuery FindPanel::query() const
{
    return {m_text->text(), m_exact->isChecked(), m_wholeField->isChecked()};
}

void FindPanel::search()
{
    std::vector<FoundText> found = findText(m_session.program(), query());
    // The order of the window, not of the file; places without a page come last.
    const auto page = [this](const FoundText &place) {
        const int position = m_pageOf({place.table, place.id, place.field}).first;
        return position < 0 ? std::numeric_limits<int>::max() : position;
    };
    std::vector<std::pair<int, size_t>> order;
    for (size_t index = 0; index < found.size(); ++index)
        order.emplace_back(page(found[index]), index);
    std::ranges::sort(order);
    m_found.clear();
    for (const auto &[position, index] : order)
        m_found.push_back(std::move(found[index]));
    list(m_found);
    showReplacements();
}

void FindPanel::list(const std::vector<FoundText> &found)
{
    const std::vector<QTreeWidgetItem *> before = occurrences();
    const auto current = std::ranges::find(before, m_list->currentItem());
    const int row = current == before.end() ? 0 : int(current - before.begin());
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    QTreeWidgetItem *group = nullptr;
    for (int place = 0; place < int(found.size()); ++place) {
        const QString title = m_pageOf({found[size_t(place)].table, found[size_t(place)].id, found[size_t(place)].field}).second;
        if (!group || group->text(0) != title) {
            group = new QTreeWidgetItem({title});
            group->setFlags(Qt::ItemIsEnabled);
            m_list->addTopLevelItem(group);
        }
        for (const qsizetype position : found[size_t(place)].positions)
            addOccurrence(group, place, position);
    }
    m_list->expandAll();
    const std::vector<QTreeWidgetItem *> all = occurrences();
    if (!all.empty())
        m_list->setCurrentItem(all[size_t(std::clamp(row, 0, int(all.size()) - 1))]);
}

QTreeWidgetItem *FindPanel::addOccurrence(QTreeWidgetItem *group, int place, qsizetype position)
{
    const FoundText &found = m_found[size_t(place)];
    auto *item = new QTreeWidgetItem(group);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    const Program &program = m_session.program();
    QStringList where;
    if (!found.table->singleRow)
        if (const void *row = found.table->find(program, found.id))
            where << rowName(*found.table, row, program, interfaceLanguage());
    where << Message(found.field->label).text();
    const qsizetype begin = std::max<qsizetype>(0, position - wordsBefore);
    const qsizetype end = position + m_text->text().size();
    item->setData(0, FoundTextDelegate::Place, place);
    item->setData(0, PlaceRole, QVariant::fromValue(Place{found.table, found.id, found.field}));
    item->setData(0, FoundTextDelegate::Position, qlonglong(position));
    item->setData(0, FoundTextDelegate::Where, where.join(u" › "_s));
    item->setData(0, FoundTextDelegate::Before, (begin > 0 ? u"…"_s : QString()) + oneLine(found.value.mid(begin, position - begin)));
    item->setData(0, FoundTextDelegate::Occurrence, oneLine(found.value.mid(position, end - position)));
    item->setData(0, FoundTextDelegate::After, oneLine(found.value.mid(end, wordsAfter)) + (found.value.size() > end + wordsAfter ? u"…"_s : QString()));
    return item;
}

std::vector<QTreeWidgetItem *> FindPanel::occurrences() const
{
    std::vector<QTreeWidgetItem *> items;
    for (int group = 0; group < m_list->topLevelItemCount(); ++group)
        for (int row = 0; row < m_list->topLevelItem(group)->childCount(); ++row)
            items.push_back(m_list->topLevelItem(group)->child(row));
    return items;
}

void FindPanel::showReplacements()
{
    const QSignalBlocker blocker(m_list);
    for (QTreeWidgetItem *item : occurrences()) {
        const FoundText &found = m_found[size_t(item->data(0, FoundTextDelegate::Place).toInt())];
        const bool offered = m_task == Task::Replace && found.replaceable;
        const bool isChosen = offered && !m_leftOut.contains(keyOf(found, item->data(0, FoundTextDelegate::Position).toLongLong()));
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | (offered ? Qt::ItemIsUserCheckable : Qt::NoItemFlags));
        item->setData(0, Qt::CheckStateRole, offered ? QVariant(isChosen ? Qt::Checked : Qt::Unchecked) : QVariant());
        item->setData(0, FoundTextDelegate::Replacement, isChosen ? QVariant(oneLine(m_replacement->text())) : QVariant());
        const auto part = [item](int role) { return item->data(0, role).toString(); };
        QString said = part(FoundTextDelegate::Where) + u": "_s + part(FoundTextDelegate::Before) + part(FoundTextDelegate::Occurrence) + part(FoundTextDelegate::After);
        if (isChosen)
            said += tr(" becomes ") + part(FoundTextDelegate::Before) + m_replacement->text() + part(FoundTextDelegate::After);
        item->setText(0, said);
        item->setToolTip(0, m_task == Task::Replace && !found.replaceable ? tr("A record of what somebody did, or words of the ministry's list: it stays as it is.") : QString());
    }
    m_list->viewport()->update();
    showCounts();
}

void FindPanel::showCounts()
{
    int count = 0;
    for (const FoundText &found : m_found)
        count += int(found.positions.size());
    int chosenCount = 0;
    if (m_task == Task::Replace)
        for (const FoundText &found : chosen())
            chosenCount += int(found.positions.size());
    m_count->setText(m_text->text().isEmpty() ? QString() : tr("%n places", nullptr, count));
    m_replace->setText(chosenCount > 0 ? tr("Replace in %n places", nullptr, chosenCount) : tr("Replace chosen"));
    m_replace->setEnabled(chosenCount > 0);
    m_list->setVisible(count > 0);
    m_empty->setVisible(count == 0);
    m_empty->setText(m_text->text().isEmpty() ? tr("Names, descriptions and notes of the whole program are searched.")
                                              : tr("No text contains “%1”.").arg(m_text->text()));
}

std::vector<FoundText> FindPanel::chosen() const
{
    std::vector<FoundText> places;
    for (const FoundText &found : m_found) {
        FoundText place = found;
        std::erase_if(place.positions, [&](qsizetype position) { return m_leftOut.contains(keyOf(found, position)); });
        if (found.replaceable && !place.positions.empty())
            places.push_back(std::move(place));
    }
    return places;
}

void FindPanel::replaceChosen()
{
    if (const std::vector<FoundText> places = chosen(); !places.empty())
        m_session.apply(replaceText(places, query(), m_replacement->text()));
}

void FindPanel::jump(const QTreeWidgetItem *item)
{
    if (!item || !item->parent())
        return;
    const FoundText &found = m_found[size_t(item->data(0, FoundTextDelegate::Place).toInt())];
    m_session.jumpTo({found.table, found.id, found.field});
}

void FindPanel::next(int step)
{
    const std::vector<QTreeWidgetItem *> all = occurrences();
    if (all.empty())
        return;
    const auto current = std::ranges::find(all, m_list->currentItem());
    const int rows = int(all.size());
    const int row = current == all.end() ? 0 : (int(current - all.begin()) + step + rows) % rows;
    m_list->setCurrentItem(all[size_t(row)]);
    jump(all[size_t(row)]);
}

void FindPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        leave();
    else
        QWidget::keyPressEvent(event);
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        const bool isReturn = key == Qt::Key_Return || key == Qt::Key_Enter;
        if (watched != m_list && key == Qt::Key_Down && m_list->isVisible()) {
            m_list->setFocus();
            return true;
        }
        if (watched == m_list && key == Qt::Key_Escape) {
            leave();
            return true;
        }
        if (isReturn && watched != m_replacement) {
            jump(m_list->currentItem());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace micromajor
