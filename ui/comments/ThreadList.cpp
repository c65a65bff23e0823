#include "ui/comments/ThreadList.h"

#include "ui/comments/ThreadCard.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

/// Cards are widgets: more are made when they are asked for.
static constexpr int cardsAtOnce = 40;

ThreadList::ThreadList(ProgramSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_most(cardsAtOnce), m_filters(new QComboBox), m_scroll(new QScrollArea), m_list(nullptr)
{
    m_filters->setAccessibleName(tr("Which comments are shown"));
    for (int i = 0; i <= int(Filter::PlaceGone); ++i)
        m_filters->addItem({});
    auto *cards = new QWidget;
    m_list = new QVBoxLayout(cards);
    m_list->setContentsMargins(2 * Theme::grid, 0, 2 * Theme::grid, 2 * Theme::grid);
    m_list->setSpacing(Theme::grid);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(cards);
    m_scroll->viewport()->setAutoFillBackground(false);
    cards->setAutoFillBackground(false);
    auto *filter = new QVBoxLayout;
    filter->setContentsMargins(2 * Theme::grid, 0, 2 * Theme::grid, 0);
    filter->addWidget(m_filters);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addLayout(filter);
    column->addWidget(m_scroll, 1);
    connect(m_filters, &QComboBox::activated, this, [this](int index) { setFilter(Filter(index)); });
}

void ThreadList::setFilter(Filter filter)
{
    m_filter = filter;
    m_most = cardsAtOnce;
    refreshThreads();
}

void ThreadList::refresh(const CommentAuthor &author, const QString &page)
{
    m_author = author;
    m_page = page;
    refreshThreads();
}

bool ThreadList::passes(const CommentThread &thread, Filter filter) const
{
    switch (filter) {
    case Filter::Open:
        return !thread.isResolved();
    case Filter::Resolved:
        return thread.isResolved();
    case Filter::MentionsMe: {
        const QString me = m_author.name;
        return comments::mentions(*thread.root, me)
            || std::ranges::any_of(thread.replies, [&](const Comment *reply) { return comments::mentions(*reply, me); });
    }
    case Filter::PlaceGone:
        return thread.subject.gone;
    }
    return true;
}

bool ThreadList::isHere(const CommentSubject &subject) const
{
    const Place &place = m_session.currentPlace();
    if (!subject.page.isEmpty())
        return subject.page == m_page;
    if (!place.table || subject.table != place.table || subject.gone)
        return false;
    return place.table->singleRow ? subject.field == place.field : subject.id == place.id;
}

void ThreadList::refreshFilter(const std::vector<CommentThread> &threads)
{
    const std::pair<Filter, QString> filters[] = {{Filter::Open, tr("Open (%1)")},
                                                  {Filter::Resolved, tr("Resolved (%1)")},
                                                  {Filter::MentionsMe, tr("Mentions of me (%1)")},
                                                  {Filter::PlaceGone, tr("Place was removed (%1)")}};
    for (const auto &[filter, text] : filters)
        m_filters->setItemText(int(filter), text.arg(std::ranges::count_if(threads, [&](const CommentThread &thread) { return passes(thread, filter); })));
    m_filters->setCurrentIndex(int(m_filter));
    m_open = int(std::ranges::count_if(threads, [](const CommentThread &thread) { return !thread.isResolved(); }));
}

ThreadCard *ThreadList::cardOf(const QString &rootId)
{
    for (ThreadCard *card : m_cards)
        if (card->rootId() == rootId)
            return card;
    auto *card = new ThreadCard(m_session, rootId);
    m_cards.push_back(card);
    connect(card, &ThreadCard::refused, this, &ThreadList::refused);
    // The parts have their places when the layout has run.
    connect(card, &ThreadCard::writingBegun, this, [this](QWidget *lowest) {
        QMetaObject::invokeMethod(lowest, [this, lowest] { m_scroll->ensureWidgetVisible(lowest, 0, 4 * Theme::grid); }, Qt::QueuedConnection);
    });
    connect(card, &ThreadCard::jumpRequested, this, [this, card] {
        if (card->subject().page.isEmpty())
            m_session.jumpTo(comments::placeOf(card->subject()));
        else
            Q_EMIT pageRequested(card->subject().page);
        m_scroll->ensureWidgetVisible(card);
    });
    return card;
}

void ThreadList::addHeading(const QString &text)
{
    auto *heading = new StyledLabel(Theme::TextStyle::Note, text, StyledLabel::Muted);
    heading->setWordWrap(true);
    m_list->addWidget(heading);
}

void ThreadList::clear()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget(); widget && !qobject_cast<ThreadCard *>(widget)) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ThreadList::refreshThreads()
{
    std::vector<CommentThread> threads = commentThreads(m_session.program());
    std::ranges::reverse(threads); // the newest first
    refreshFilter(threads);
    // An answer that is being written stays in sight, whatever is filtered.
    const auto isWritten = [this](const CommentThread &thread) {
        return std::ranges::any_of(m_cards, [&](const ThreadCard *card) { return card->rootId() == thread.root->id.value && card->isBeingWritten(); });
    };
    std::erase_if(threads, [&](const CommentThread &thread) { return !passes(thread, m_filter) && !isWritten(thread); });
    const auto elsewhere = std::stable_partition(threads.begin(), threads.end(), [this](const CommentThread &thread) { return isHere(thread.subject); });
    const auto here = elsewhere - threads.begin();
    const auto shown = std::min(qsizetype(threads.size()), qsizetype(m_most));

    clear();
    std::vector<ThreadCard *> used;
    for (qsizetype i = 0; i < shown; ++i) {
        if (i == 0 && here > 0)
            addHeading(tr("Here"));
        if (i == here && here > 0)
            addHeading(tr("Elsewhere"));
        ThreadCard *card = cardOf(threads[size_t(i)].root->id.value);
        card->showThread(threads[size_t(i)], m_author);
        m_list->addWidget(card);
        card->setVisible(true);
        used.push_back(card);
    }
    for (ThreadCard *card : m_cards)
        if (std::ranges::find(used, card) == used.end()) {
            card->hide();
            card->deleteLater();
        }
    m_cards = used;
    if (shown < qsizetype(threads.size()))
        addMore(qsizetype(threads.size()) - shown);
    if (threads.empty())
        addHeading(emptyText());
    m_list->addStretch(1);
}

QString ThreadList::emptyText() const
{
    if (m_session.program().comments.empty())
        return tr("Questions and advice on a course, a figure or the whole program belong here. They stay with their place and travel in the file.");
    switch (m_filter) {
    case Filter::Open:
        return tr("Every comment is resolved.");
    case Filter::Resolved:
        return tr("No comment is resolved yet.");
    case Filter::MentionsMe:
        return tr("Nobody has mentioned %1 by @ and the name.").arg(m_author.name);
    case Filter::PlaceGone:
        return tr("Every comment still has its place.");
    }
    return {};
}

void ThreadList::addMore(qsizetype hidden)
{
    auto *more = new QPushButton(tr("Show more (%1)").arg(hidden));
    Theme::setLook(more, "link");
    connect(more, &QPushButton::clicked, this, [this] {
        m_most += cardsAtOnce;
        refreshThreads();
    });
    m_list->addWidget(more, 0, Qt::AlignLeft);
}

} // namespace micromajor
