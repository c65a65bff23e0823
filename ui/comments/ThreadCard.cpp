#include "ui/comments/ThreadCard.h"

#include "core/exchange/forms/FormTemplate.h"
#include "core/rules/RuleCatalogue.h"
#include "ui/comments/CommentInput.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/StyledLabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

static QString shownTime(const Comment &comment)
{
    const QDateTime time = commentTime(comment);
    return time.isValid() ? time.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s) : comment.created;
}

ThreadCard::ThreadCard(ProgramSession &session, const QString &rootId, QWidget *parent)
    : QFrame(parent), m_session(session), m_rootId(rootId), m_about(new QPushButton), m_state(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)),
      m_note(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_comments(new QVBoxLayout),
      m_input(new CommentInput(tr("Your answer"), tr("Answer…"))), m_sending(new QWidget), m_send(new QPushButton), m_sendAndResolve(new QPushButton(tr("Answer and resolve"))),
      m_answer(makeLink(tr("Answer"), tr("Answer this comment"))), m_resolve(makeLink({}, {}))
{
    Theme::setLook(this, "card");
    Theme::setLook(m_about, "link");
    m_about->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_about->setStyleSheet(u"text-align: left; padding-left: 0"_s);
    m_answer->setStyleSheet(u"padding-left: 0"_s); // its words stand below those of the comment
    m_note->setWordWrap(true);
    m_comments->setSpacing(Theme::grid);
    m_sendAndResolve->setAccessibleName(m_sendAndResolve->text());

    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::grid);
    head->addWidget(m_about, 1);
    head->addWidget(m_state);
    auto *sending = new QHBoxLayout(m_sending);
    sending->setContentsMargins(0, 0, 0, 0);
    sending->setSpacing(Theme::grid);
    sending->addWidget(m_send);
    sending->addWidget(m_sendAndResolve);
    sending->addStretch(1);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(0);
    ways->addWidget(m_answer);
    ways->addWidget(m_resolve);
    ways->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, Theme::grid, 12, Theme::grid);
    column->setSpacing(Theme::half);
    column->addLayout(head);
    column->addWidget(m_note);
    column->addLayout(m_comments);
    column->addWidget(m_input);
    column->addWidget(m_sending);
    column->addLayout(ways);

    connect(m_about, &QPushButton::clicked, this, &ThreadCard::jumpRequested);
    connect(m_answer, &QPushButton::clicked, this, [this] { write(m_writing == Writing::Nothing ? Writing::Answer : Writing::Nothing); });
    connect(m_resolve, &QPushButton::clicked, this, &ThreadCard::toggleResolved);
    connect(m_send, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_sendAndResolve, &QPushButton::clicked, this, [this] { send(true); });
    connect(m_input, &CommentInput::sendRequested, this, [this] { send(false); });
    connect(m_input, &CommentInput::cancelled, this, [this] {
        write(Writing::Nothing);
        m_answer->setFocus();
    });
    write(Writing::Nothing);
}

QPushButton *ThreadCard::makeLink(const QString &text, const QString &name)
{
    auto *button = new QPushButton(text, this);
    Theme::setLook(button, "link");
    button->setAccessibleName(name);
    return button;
}

bool ThreadCard::isBeingWritten() const
{
    return m_writing != Writing::Nothing && !m_input->words().isEmpty();
}

std::optional<CommentThread> ThreadCard::thread() const
{
    for (const CommentThread &thread : commentThreads(m_session.program()))
        if (thread.root->id.value == m_rootId)
            return thread;
    return std::nullopt;
}

void ThreadCard::showThread(const CommentThread &thread, const CommentAuthor &author)
{
    m_author = author;
    m_subject = thread.subject;
    showSubject(thread);
    m_input->setNames(comments::namesToMention(m_session.program()));
    std::vector<const Comment *> all{thread.root};
    all.insert(all.end(), thread.replies.begin(), thread.replies.end());
    QStringList shown{author.name};
    for (const Comment *comment : all)
        shown << comment->id.value << comment->author << comment->role << comment->created << comment->text;
    if (shown == m_shown)
        return;
    m_shown = shown;
    while (QLayoutItem *item = m_comments->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may hold the button whose click brought us here
        delete item;
    }
    for (const Comment *comment : all)
        m_comments->addWidget(makeComment(*comment));
}

void ThreadCard::showSubject(const CommentThread &thread)
{
    const QString about = commentSubjectMessage(m_subject, m_session.program()).text();
    m_about->setToolTip(about);
    m_about->setAccessibleName(tr("Go to: %1").arg(about));
    if (const bool leads = !m_subject.gone && !m_subject.isWholeProgram(); m_about->isEnabled() != leads) {
        m_about->setEnabled(leads);
        Theme::setLook(m_about, leads ? "link" : "flat");
    }
    m_state->setText(thread.isResolved() ? tr("✓ Resolved") : QString());
    m_state->setVisible(thread.isResolved());
    elideSubject();
    setAccessibleName(tr("Comment on %1").arg(about));
    QStringList notes;
    if (const Rule *rule = ruleWithId(m_subject.rule)) {
        const Finding *problem = comments::reportedFinding(m_subject, m_session.result());
        notes << (problem ? tr("Problem: %1").arg(problem->message.text()) : tr("Problem: %1 (no longer reported)").arg(Message(rule->title).text()));
    }
    if (const FormTemplate *form = formNamed(m_subject.form))
        notes << tr("In the form: %1").arg(interfaceLanguage() == Language::Chinese ? form->name().zh : form->name().en);
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    m_resolve->setText(thread.isResolved() ? tr("Reopen") : tr("Resolve"));
    m_resolve->setAccessibleName(thread.isResolved() ? tr("Reopen this comment") : tr("Resolve this comment"));
}

void ThreadCard::elideSubject()
{
    const QString elided = m_about->fontMetrics().elidedText(m_about->toolTip(), Qt::ElideRight, m_about->width() - Theme::grid);
    m_about->setText(QString(elided).replace(u'&', u"&&"_s));
}

void ThreadCard::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    // The layout gives the parts their widths after this.
    QMetaObject::invokeMethod(this, &ThreadCard::elideSubject, Qt::QueuedConnection);
}

QWidget *ThreadCard::makeComment(const Comment &comment)
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(comment.id.value == m_rootId ? 0 : 12, 0, 0, 0);
    column->setSpacing(2);
    QString who = comment.author.isEmpty() ? tr("Without a name") : comment.author;
    if (!comment.role.isEmpty())
        who += u" · "_s + comment.role;
    if (const QString time = shownTime(comment); !time.isEmpty())
        who += u'\n' + time;
    auto *head = new QHBoxLayout;
    head->setSpacing(0);
    auto *writer = new StyledLabel(Theme::TextStyle::Note, who, StyledLabel::Muted);
    writer->setWordWrap(true);
    head->addWidget(writer, 1);
    if (comment.author == m_author.name) {
        const auto add = [&](const QString &text, const QString &name, auto &&go) {
            QPushButton *button = makeLink(text, name);
            button->setFont(Theme::current().font(Theme::TextStyle::Note));
            head->addWidget(button, 0, Qt::AlignTop);
            connect(button, &QPushButton::clicked, this, go);
        };
        const QString id = comment.id.value;
        add(tr("Change"), tr("Change the words of this comment"), [this, id, words = comment.text] { write(Writing::Change, id, words); });
        add(tr("Remove"), tr("Remove this comment"), [this, id] {
            if (const Comment *own = micromajor::find(m_session.program().comments, Id<Comment>{id}))
                apply(comments::remove(m_session.program(), *own, m_author.name));
        });
    }
    auto *words = new StyledLabel(Theme::TextStyle::Body, comment.text);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addLayout(head);
    column->addWidget(words);
    return holder;
}

void ThreadCard::write(Writing what, const QString &commentId, const QString &words)
{
    m_writing = what;
    m_changing = commentId;
    const bool writes = what != Writing::Nothing;
    m_input->setVisible(writes);
    m_sending->setVisible(writes);
    m_input->setWords(words);
    m_send->setText(what == Writing::Change ? tr("Save the words") : tr("Send"));
    m_send->setAccessibleName(m_send->text());
    m_send->setToolTip(tr("Ctrl+Enter"));
    m_sendAndResolve->setVisible(what == Writing::Answer);
    m_answer->setText(writes ? tr("Cancel") : tr("Answer"));
    m_answer->setAccessibleName(writes ? tr("Cancel") : tr("Answer this comment"));
    if (!writes)
        return;
    m_input->setFocus();
    Q_EMIT writingBegun(m_sending);
}

bool ThreadCard::apply(const Result<Edit> &edit)
{
    if (edit)
        return m_session.apply(*edit);
    Q_EMIT refused(edit.error().text());
    return false;
}

void ThreadCard::send(bool resolves)
{
    const QString words = m_input->finishedWords();
    const Writing writing = m_writing;
    const QString changing = m_changing;
    const Program &program = m_session.program();
    const auto now = QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
    const auto thread = this->thread();
    const Comment *changed = micromajor::find(program.comments, Id<Comment>{changing});
    if (!thread || (writing == Writing::Change && !changed))
        return;
    const Result<Edit> edit = writing == Writing::Change ? comments::changeText(program, *changed, words, m_author.name)
                                                         : comments::reply(program, *thread, words, m_author, now, resolves);
    if (!edit) {
        Q_EMIT refused(edit.error().text());
        return;
    }
    // Before the program changes: the list keeps cards in which something is being written.
    write(Writing::Nothing);
    if (m_session.apply(*edit))
        m_answer->setFocus();
    else
        write(writing, changing, words);
}

void ThreadCard::toggleResolved()
{
    if (const auto thread = this->thread())
        m_session.apply(comments::setResolved(m_session.program(), *thread, !thread->isResolved()));
}

} // namespace micromajor
