#include "ui/guidance/Tour.h"

#include "core/program/RowTables.h"
#include "ui/foundation/StyledLabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <array>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr int cardWidth = 336;

} // namespace

TourFrame::TourFrame(QWidget *window)
    : QWidget(window)
{
    setObjectName(u"tourFrame"_s);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void TourFrame::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::current().accent, 3));
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 6, 6);
}

Tour::Tour(ProgramSession &session, const QStringList &pages, OpenPage openPage, QWidget *window)
    : QFrame(window), m_session(session), m_openPage(std::move(openPage)), m_window(window), m_frame(new TourFrame(window)),
      m_title(new StyledLabel(Theme::TextStyle::Section)), m_text(new StyledLabel(Theme::TextStyle::Body)),
      m_progress(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_back(new QPushButton(tr("Back"))), m_next(new QPushButton)
{
    setObjectName(u"popover"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(cardWidth);
    m_title->setWordWrap(true);
    m_text->setWordWrap(true);
    auto *stop = new QPushButton(tr("End the tour"));
    Theme::setLook(stop, "link");
    Theme::setLook(m_next, "primary");
    for (QPushButton *button : {stop, m_back, m_next})
        button->setAccessibleName(button->text());
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(0, Theme::grid, 0, 0);
    buttons->setSpacing(Theme::grid);
    buttons->addWidget(stop);
    buttons->addStretch(1);
    buttons->addWidget(m_back);
    buttons->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * Theme::grid, 12, 2 * Theme::grid, 12);
    layout->setSpacing(Theme::half);
    layout->addWidget(m_progress);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addLayout(buttons);

    connect(stop, &QPushButton::clicked, this, &Tour::end);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_step - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_step + 1); });
    // Also while the keyboard is in the page, where the user tries things.
    connect(new QShortcut(Qt::ALT | Qt::Key_Right, this), &QShortcut::activated, this, [this] { go(m_step + 1); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, this, [this] { go(m_step - 1); });

    for (TourStep &step : allSteps())
        if (pages.contains(step.page))
            m_steps.push_back(std::move(step));
    window->installEventFilter(this);
    go(0);
}

Tour::~Tour()
{
    delete m_frame;
}

std::vector<TourStep> Tour::allSteps()
{
    return {
        {tr("The outline"), tr("Eight dimensions from learners to certificate, each with its state and its number of problems. Ctrl+K opens any page, course or problem by name."),
         u"overview"_s, u"outline"_s, {}},
        {tr("Courses are a table"), tr("Type to edit, Tab and Enter go on, paste from Excel or WPS. Try it: give the first course 320 hours – or press Next, and the tour types it."),
         u"courses"_s, u"courses"_s, {}},
        {tr("The rules answer at once"), tr("320 hours for 2 credits do not fit the rule of the school. The cell, the outline and this list say so; “Why?” shows the clause."),
         u"courses"_s, u"problems"_s, [this] { typeWrongHours(); }},
        {tr("What can be done"), tr("Ctrl+. offers fixes and shows what each would change. Try it – or press Next, and the tour takes the fix."), u"courses"_s, u"problems"_s, {}},
        {tr("The curriculum map"), tr("Terms are columns, modules are bands, arrows are prerequisites. Select a course to see what it waits for and what waits for it."), u"map"_s, u"map"_s,
         [this] { takeFix(); }},
        {tr("The outcome matrix"), tr("Which course supports which outcome, and how strongly: one key each, H, M or L. An empty row is an outcome that nobody teaches."), u"matrix"_s,
         u"matrix"_s, [this] { takeFix(); }},
        {tr("The form fills itself"), tr("These are the pages as they will be handed in. What nobody has stated stays blank, and a click leads to its field."), u"submission"_s,
         u"submission"_s, [this] { takeFix(); }},
        {tr("Nothing gets lost"), tr("Ctrl+Z takes back step after step; the history names each one with its author. F1 explains the page in front."), u"history"_s, u"history"_s,
         [this] { takeFix(); }},
    };
}

void Tour::go(int step)
{
    if (step < 0)
        return;
    if (step >= int(m_steps.size())) {
        end();
        return;
    }
    const bool forward = step > m_step;
    m_step = step;
    const TourStep &shown = m_steps[size_t(step)];
    m_openPage(shown.page);
    if (forward && shown.prepare)
        shown.prepare();
    if (m_target)
        m_target->removeEventFilter(this);
    m_target = m_window->findChild<QWidget *>(shown.target);
    if (m_target)
        m_target->installEventFilter(this);

    const bool last = step + 1 == int(m_steps.size());
    m_progress->setText(tr("%1 of %2 · Alt+→ next, Alt+← back, Esc ends").arg(step + 1).arg(m_steps.size()));
    m_title->setText(shown.title);
    m_text->setText(shown.text);
    m_next->setText(last ? tr("Done") : tr("Next"));
    m_next->setAccessibleName(m_next->text());
    m_next->setAccessibleDescription(shown.title + u": "_s + shown.text);
    m_back->setEnabled(step > 0);
    setAccessibleName(tr("Tour: %1").arg(shown.title));
    setAccessibleDescription(shown.text);
    place();
    show();
    raise();
    m_next->setFocus();
}

void Tour::end()
{
    hide();
    m_frame->hide();
    deleteLater();
}

QRect Tour::targetRect() const
{
    if (!m_target || !m_target->isVisibleTo(m_window))
        return {};
    return QRect(m_target->mapTo(m_window, QPoint(0, 0)), m_target->size()).intersected(m_window->rect());
}

void Tour::place()
{
    resize(cardWidth, layout()->totalHeightForWidth(cardWidth));
    const QRect room = m_window->rect().adjusted(Theme::grid, Theme::grid, -Theme::grid, -Theme::grid);
    const QRect target = targetRect();
    m_frame->setVisible(!target.isEmpty());
    if (target.isEmpty()) {
        move(room.right() - width(), room.bottom() - height());
        return;
    }
    m_frame->setGeometry(target);
    m_frame->raise();
    raise();
    const int gap = Theme::grid;
    // Beside it, above or below it; on something that fills the window, in its corner, where least is covered.
    const std::array candidates{QPoint(target.right() + gap, target.top() + 8 * gap), QPoint(target.left() - gap - width(), target.top() + 8 * gap),
                                QPoint(target.left() + 3 * gap, target.top() - gap - height()), QPoint(target.left() + 3 * gap, target.bottom() + gap)};
    QPoint corner(target.right() - width() - 3 * gap, target.bottom() - height() - 3 * gap);
    for (const QPoint &candidate : candidates)
        if (room.contains(QRect(candidate, size()))) {
            corner = candidate;
            break;
        }
    move(corner);
}

const Finding *Tour::hoursProblem() const
{
    const std::vector<Course> &courses = m_session.program().courses;
    if (courses.empty())
        return nullptr;
    for (const Finding *finding : m_session.problemsOf(tables::course, courses.front().id.value))
        if (!finding->fixes.empty())
            return finding;
    return nullptr;
}

void Tour::typeWrongHours()
{
    const Program &program = m_session.program();
    if (program.courses.empty() || hoursProblem())
        return;
    const Place hours{&tables::course, program.courses.front().id.value, tables::course.field(u"hours")};
    if (m_session.apply(edits::setField(program, *hours.table, hours.id, *hours.field, Value(qint64(320'000)))))
        m_session.select(hours);
}

void Tour::takeFix()
{
    if (const Finding *finding = hoursProblem()) {
        const Edit edit = finding->fixes.front().edit;
        m_session.apply(edit);
    }
}

bool Tour::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::Resize:
    case QEvent::Move:
    case QEvent::Show:
    case QEvent::Hide:
        if (isVisible())
            place();
        break;
    default:
        break;
    }
    return QFrame::eventFilter(watched, event);
}

void Tour::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        end();
    else
        QFrame::keyPressEvent(event);
}

} // namespace micromajor
