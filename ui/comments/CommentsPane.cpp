#include "ui/comments/CommentsPane.h"

#include "ui/comments/CommentInput.h"
#include "ui/comments/ThreadList.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

CommentsPane::CommentsPane(ProgramSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_count(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_about(new QComboBox),
      m_input(new CommentInput(tr("New comment"), tr("Question, doubt or advice…"))), m_send(new QPushButton(tr("Add comment"))), m_name(new QPushButton(tr("Your name and role…"))),
      m_refusal(new StyledLabel(Theme::TextStyle::Note)), m_list(new ThreadList(session))
{
    setFocusProxy(m_input);
    setObjectName(u"comments"_s);
    setAttribute(Qt::WA_StyledBackground);
    Theme::setLook(this, "chrome");
    setAccessibleName(tr("Comments"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(makeHead());
    column->addWidget(makeNew());
    column->addWidget(m_list, 1);
    setMinimumWidth(34 * Theme::grid);

    const auto refreshWhenVisible = [this] {
        if (isVisible())
            refresh();
    };
    connect(m_list, &ThreadList::refused, this, &CommentsPane::say);
    connect(m_list, &ThreadList::pageRequested, this, &CommentsPane::pageRequested);
    connect(&session, &ProgramSession::programChanged, this, refreshWhenVisible);
    connect(&session, &ProgramSession::ruleSetsChanged, this, refreshWhenVisible);
    connect(&session, &ProgramSession::placeSelected, this, [this, refreshWhenVisible] {
        if (m_input->words().isEmpty())
            m_asked.reset();
        refreshWhenVisible();
    });
}

QSize CommentsPane::sizeHint() const
{
    return {40 * Theme::grid, 600};
}

QWidget *CommentsPane::makeHead()
{
    auto *close = new QToolButton;
    close->setIcon(Theme::current().icon("close"));
    close->setAccessibleName(tr("Close the comments"));
    close->setToolTip(close->accessibleName());
    connect(close, &QToolButton::clicked, this, &CommentsPane::closed);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(2 * Theme::grid, Theme::grid, Theme::grid, 0);
    row->setSpacing(Theme::grid);
    row->addWidget(new StyledLabel(Theme::TextStyle::Section, tr("Comments")));
    row->addWidget(m_count, 1);
    row->addWidget(close);
    return head;
}

QWidget *CommentsPane::makeNew()
{
    m_about->setAccessibleName(tr("What the comment is about"));
    m_about->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_about->setMinimumContentsLength(8);
    Theme::setLook(m_send, "primary");
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_send->setEnabled(false);
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto *part = new QWidget;
    Theme::setLook(m_name, "link");
    m_name->setToolTip(tr("A comment is signed with them."));
    connect(m_name, &QPushButton::clicked, this, [this] { Q_EMIT commandRequested(u"author"_s); });
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Theme::grid);
    ways->addWidget(m_send);
    ways->addWidget(m_name);
    ways->addStretch(1);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(2 * Theme::grid, 0, 2 * Theme::grid, 0);
    column->setSpacing(Theme::grid);
    column->addWidget(m_about);
    column->addWidget(m_input);
    column->addLayout(ways);
    column->addWidget(m_refusal);
    column->addSpacing(Theme::half);
    connect(m_about, &QComboBox::activated, this, [this](int index) { m_asked = m_subjects[size_t(index)]; });
    connect(m_input, &CommentInput::changed, this, [this] {
        const bool hasWords = !m_input->words().isEmpty();
        m_send->setEnabled(hasWords);
        // What has been begun stays about its place while the user looks elsewhere.
        if (hasWords && !m_asked && m_about->currentIndex() >= 0)
            m_asked = m_subjects[size_t(m_about->currentIndex())];
        if (!hasWords)
            m_refusal->hide();
    });
    connect(m_input, &CommentInput::sendRequested, this, &CommentsPane::send);
    connect(m_input, &CommentInput::cancelled, this, &CommentsPane::closed);
    connect(m_send, &QPushButton::clicked, this, &CommentsPane::send);
    return part;
}

CommentAuthor CommentsPane::author() const
{
    return m_author.name.isEmpty() ? CommentAuthor{m_session.document().author(), {}} : m_author;
}

void CommentsPane::setAuthor(const CommentAuthor &author)
{
    m_author = author;
    if (isVisible())
        refresh();
}

void CommentsPane::setPage(const QString &page)
{
    m_page = page;
    if (isVisible())
        refresh();
}

void CommentsPane::commentOn(const CommentSubject &subject)
{
    m_asked = subject;
    refreshSubjects();
    m_input->setFocus();
}

void CommentsPane::commentOnPlace(const Place &place, const QString &form, const QString &formField)
{
    commentOn(form.isEmpty() ? comments::about(place) : comments::aboutForm(form, formField, place));
}

void CommentsPane::commentOnFinding(const Finding &finding)
{
    commentOn(comments::about(finding));
}

void CommentsPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refresh();
}

void CommentsPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        Q_EMIT closed();
    else
        QWidget::keyPressEvent(event);
}

void CommentsPane::refresh()
{
    refreshSubjects();
    m_list->refresh(author(), m_page);
    m_count->setText(m_list->open() == 0 ? QString() : tr("open: %1").arg(m_list->open()));
}

void CommentsPane::refreshSubjects()
{
    const Place &place = m_session.currentPlace();
    std::vector<CommentSubject> subjects;
    const auto offer = [&](const CommentSubject &subject) {
        if (std::ranges::find(subjects, subject) == subjects.end())
            subjects.push_back(subject);
    };
    if (m_asked)
        offer(*m_asked);
    if (place.table && (place.table->singleRow || place.table->find(m_session.program(), place.id))) {
        offer(comments::about(place));
        if (!place.table->singleRow)
            offer(comments::about(Place{place.table, place.id, nullptr}));
    }
    if (!m_page.isEmpty())
        offer(comments::aboutPage(m_page));
    offer({});
    m_subjects = subjects;
    m_about->clear();
    for (const CommentSubject &subject : m_subjects) {
        const QString about = commentSubjectMessage(subject, m_session.program()).text();
        m_about->addItem(!subject.rule.isEmpty() ? tr("Problem: %1").arg(about) : !subject.form.isEmpty() ? tr("On the form: %1").arg(about) : tr("About: %1").arg(about));
    }
    m_about->setCurrentIndex(0);
    m_name->setVisible(author().name.isEmpty());
    m_input->setNames(comments::namesToMention(m_session.program()));
}

void CommentsPane::say(const QString &sentence)
{
    m_refusal->setText(sentence);
    m_refusal->setVisible(!sentence.isEmpty());
}

void CommentsPane::send()
{
    const QString words = m_input->finishedWords();
    const CommentSubject subject = m_subjects[size_t(std::max(0, m_about->currentIndex()))];
    const auto edit = comments::add(m_session.program(), subject, words, author(), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs));
    say(edit ? QString() : edit.error().text());
    if (!edit)
        return;
    m_asked.reset();
    m_input->setWords({});
    m_list->setFilter(ThreadList::Filter::Open); // what has just been written is to be seen
    if (!m_session.apply(*edit)) {
        m_asked = subject;
        m_input->setWords(words);
    }
    m_input->setFocus();
}

} // namespace micromajor
