#include "ui/workbench/CommandPalette.h"

#include "ui/foundation/Theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr int paletteWidth = 640;
constexpr int kindWidth = 72;
constexpr int kinds = 6;
/// Of each kind; whoever does not find it among so many types another letter.
constexpr size_t shownOfAKind = 8;

enum Role { Index = Qt::UserRole, KindName, Hint };

QString nameOfKind(CommandPalette::Entry::Kind kind)
{
    switch (kind) {
    case CommandPalette::Entry::Page:
        return CommandPalette::tr("Pages");
    case CommandPalette::Entry::Command:
        return CommandPalette::tr("Commands");
    case CommandPalette::Entry::Course:
        return CommandPalette::tr("Courses");
    case CommandPalette::Entry::Outcome:
        return CommandPalette::tr("Outcomes");
    case CommandPalette::Entry::Person:
        return CommandPalette::tr("People");
    case CommandPalette::Entry::Problem:
        return CommandPalette::tr("Problems");
    }
    return {};
}

/// Kind, picture, name, and what stands at the right: columns that line up over all rows.
class EntryDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const override { return {100, Theme::rowHeight}; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        painter->save();
        const QRect row = option.rect;
        if (option.state & QStyle::State_Selected)
            painter->fillRect(row.adjusted(kindWidth + Theme::grid, 0, 0, 0), theme.selection);
        painter->setPen(theme.muted);
        painter->setFont(theme.font(Theme::TextStyle::Note));
        painter->drawText(QRect(row.left() + Theme::half, row.top(), kindWidth, row.height()), Qt::AlignVCenter | Qt::AlignLeft, index.data(KindName).toString());
        const QString hint = painter->fontMetrics().elidedText(index.data(Hint).toString(), Qt::ElideMiddle, row.width() / 3);
        const int hintWidth = painter->fontMetrics().horizontalAdvance(hint);
        painter->drawText(row.adjusted(0, 0, -Theme::grid, 0), Qt::AlignVCenter | Qt::AlignRight, hint);
        const QRect icon(row.left() + kindWidth + 2 * Theme::grid, row.center().y() - Theme::iconSize / 2, Theme::iconSize, Theme::iconSize);
        index.data(Qt::DecorationRole).value<QIcon>().paint(painter, icon);
        painter->setFont(option.font);
        painter->setPen(option.state & QStyle::State_Enabled ? theme.text : theme.muted);
        const QRect name(icon.right() + Theme::grid, row.top(), row.right() - icon.right() - hintWidth - 4 * Theme::grid, row.height());
        painter->drawText(name, Qt::AlignVCenter | Qt::AlignLeft, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, name.width()));
        painter->restore();
    }
};

bool beginsAWord(const QString &name, qsizetype at)
{
    return at == 0 || !name[at - 1].isLetterOrNumber() || name[at - 1].script() == QChar::Script_Han;
}

int closenessOfWord(const QString &word, const QString &name)
{
    if (name == word)
        return 100;
    if (name.startsWith(word))
        return 80;
    const qsizetype at = name.indexOf(word);
    if (at >= 0)
        return beginsAWord(name, at) ? 60 : 40;
    qsizetype next = 0;
    for (const QChar letter : name)
        if (next < word.size() && letter == word[next])
            ++next;
    return word.size() > 1 && next == word.size() ? 20 : 0;
}

} // namespace

CommandPalette::CommandPalette(std::vector<Entry> entries, QWidget *parent)
    : Popover(parent), m_entries(std::move(entries)), m_text(new QLineEdit), m_list(new QListWidget)
{
    for (const Entry &entry : m_entries)
        m_names.push_back({entry.text.toCaseFolded(), entry.also.toCaseFolded()});
    setFixedWidth(paletteWidth);
    m_list->setFixedHeight(14 * Theme::rowHeight);
    setAccessibleName(tr("Go to"));
    m_text->setPlaceholderText(tr("Name of a command, page, course, outcome, person or problem"));
    m_text->setAccessibleName(tr("Go to"));
    m_text->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands and places"));
    m_list->setItemDelegate(new EntryDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    setFocusProxy(m_text);
    connect(m_text, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_text, &QLineEdit::returnPressed, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    list({});
}

int CommandPalette::closeness(const QString &typed, const QString &name)
{
    int least = 100;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts))
        least = std::min(least, closenessOfWord(word, name));
    return least;
}

std::vector<std::pair<int, size_t>> CommandPalette::closest(const QString &typed, Entry::Kind kind) const
{
    std::vector<std::pair<int, size_t>> found;
    for (size_t index = 0; index < m_entries.size(); ++index) {
        if (m_entries[index].kind != kind)
            continue;
        const int close = std::max(closeness(typed, m_names[index].text), closeness(typed, m_names[index].also) - 5);
        if (close > 0)
            found.emplace_back(close, index);
    }
    std::ranges::stable_sort(found, std::greater<>(), &std::pair<int, size_t>::first);
    return found;
}

void CommandPalette::list(const QString &text)
{
    m_list->clear();
    const QString typed = text.trimmed().toCaseFolded();
    struct Group
    {
        Entry::Kind kind;
        std::vector<std::pair<int, size_t>> found;
    };
    std::vector<Group> groups;
    for (int kind = 0; kind < kinds; ++kind) {
        // Before anything is typed, what the window can do; the content of the program would only be long.
        if (typed.isEmpty() && kind > Entry::Command)
            break;
        Group group{Entry::Kind(kind), closest(typed, Entry::Kind(kind))};
        if (!group.found.empty())
            groups.push_back(std::move(group));
    }
    std::ranges::stable_sort(groups, std::greater<>(), [](const Group &group) { return group.found.front().first; });
    for (const Group &group : groups) {
        const size_t shown = typed.isEmpty() ? group.found.size() : std::min(group.found.size(), shownOfAKind);
        for (size_t index = 0; index < shown; ++index)
            add(group.found[index].second, index == 0);
    }
    if (groups.empty())
        (new QListWidgetItem(tr("Nothing has this name."), m_list))->setFlags(Qt::NoItemFlags);
    else
        m_list->setCurrentRow(0);
}

void CommandPalette::add(size_t index, bool firstOfItsKind)
{
    const Entry &entry = m_entries[index];
    auto *item = new QListWidgetItem(entry.icon, entry.text, m_list);
    item->setData(Index, int(index));
    item->setData(Hint, entry.hint);
    item->setData(Qt::AccessibleTextRole, u"%1: %2 %3"_s.arg(nameOfKind(entry.kind), entry.text, entry.hint));
    if (firstOfItsKind)
        item->setData(KindName, nameOfKind(entry.kind));
}

void CommandPalette::run()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const std::function<void()> command = m_entries[size_t(item->data(Index).toInt())].run;
    close();
    command();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown || key == Qt::Key_PageUp) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return Popover::eventFilter(watched, event);
}

} // namespace micromajor
