#include "ui/workbench/Inspector.h"

#include "core/program/CommentThreads.h"
#include "core/program/Values.h"
#include "ui/foundation/Ground.h"
#include "ui/foundation/MeasuredLabel.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/pages/FieldEditor.h"
#include "ui/workbench/CourseDetails.h"
#include "ui/workbench/ProblemNotice.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// The fields that are edited most; of tables not named here the first ones stand for all.
std::vector<const Field *> mostUsed(const Table &table)
{
    std::vector<const Field *> fields;
    if (&table == &tables::course) {
        for (const char16_t *name : {u"code", u"name_en", u"credits", u"hours", u"theory_hours", u"practice_hours", u"mode", u"term"})
            fields.push_back(table.field(name));
        return fields;
    }
    for (const Field &field : table.fields)
        if (field.type != FieldType::Blob && fields.size() < 8)
            fields.push_back(&field);
    return fields;
}

} // namespace

Inspector::Inspector(ProgramSession &session, QWidget *parent)
    : QScrollArea(parent), m_session(session)
{
    setObjectName(u"inspector"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Inspector"));
    connect(&session, &ProgramSession::settled, this, &Inspector::follow);
    show(existingPlace());
}

Place Inspector::existingPlace() const
{
    const Place &place = m_session.currentPlace();
    const bool exists = place.table && (place.table->singleRow || place.table->find(m_session.program(), place.id));
    return exists ? place : Place();
}

void Inspector::follow(bool changed)
{
    const Place place = existingPlace();
    if (place.table != m_place.table || place.id != m_place.id) {
        show(place);
        return;
    }
    m_place = place;
    if (changed || (place.table && place.table->singleRow))
        refresh();
}

QSize Inspector::sizeHint() const
{
    return {300, 600};
}

QString Inspector::emptyText() const
{
    return tr("Select a course or another row: its problems, fields and links appear here.");
}

void Inspector::show(const Place &place)
{
    const bool sameTable = place.table && place.table == m_place.table && !m_editors.empty();
    m_place = place;
    if (sameTable) {
        for (FieldEditor *editor : m_editors)
            editor->setRow(place.id);
        if (m_course)
            m_course->setCourse(place.id);
        refresh();
        return;
    }
    m_course = nullptr;
    m_editors.clear();
    m_noticesShown.clear();
    auto *content = new QWidget(viewport());
    setGround(content, Theme::current().chrome);
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    m_title = new MeasuredLabel;
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_title->setFont(Theme::current().font(Theme::TextStyle::Section));
    m_notices = new QVBoxLayout;
    m_notices->setSpacing(8);
    layout->addWidget(m_title);
    m_comments = new QPushButton;
    m_comments->setIcon(Theme::current().icon("comments", Theme::current().accent));
    Theme::setLook(m_comments, "link");
    m_comments->setStyleSheet(u"padding-left: 0"_s);
    connect(m_comments, &QPushButton::clicked, this, &Inspector::commentsRequested);
    layout->addWidget(m_comments, 0, Qt::AlignLeft);
    layout->addLayout(m_notices);

    if (place.table && !place.table->singleRow) {
        addFields(layout);
        if (place.table == &tables::course) {
            m_course = new CourseDetails(m_session, place.id);
            layout->addWidget(m_course);
        }
    } else if (!place.table) {
        auto *hint = new MeasuredLabel(emptyText());
        hint->setWordWrap(true);
        Theme::setLook(hint, "note");
        layout->addWidget(hint);
    }
    layout->addStretch(1);
    // The old content may hold the button whose click brought us here.
    if (QWidget *old = takeWidget()) {
        old->hide();
        old->deleteLater();
    }
    setWidget(content);
    content->show();
    refresh();
}

void Inspector::addFields(QVBoxLayout *layout)
{
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 4, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnMinimumWidth(0, 76);
    grid->setColumnStretch(1, 1);
    QWidget *widget = layout->parentWidget();
    int row = 0;
    for (const Field *field : mostUsed(*m_place.table)) {
        auto *editor = new FieldEditor(m_session, *m_place.table, m_place.id, *field, FieldEditor::Style::Compact, widget);
        auto *label = new MeasuredLabel(editor->label(), widget);
        Theme::setLook(label, "note");
        label->setWordWrap(true);
        label->setFixedWidth(76);
        label->setBuddy(editor->control());
        label->setContentsMargins(0, 5, 0, 0);
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(editor, row, 1);
        m_editors.push_back(editor);
        ++row;
    }
    layout->addLayout(grid);
}

void Inspector::refresh()
{
    const Program &program = m_session.program();
    if (!m_place.table) {
        m_title->setText(tr("Nothing selected"));
    } else if (m_place.table->singleRow) {
        m_title->setText(m_place.field ? Message(m_place.field->label).text() : Message(m_place.table->label).text());
    } else {
        m_title->setText(rowName(*m_place.table, m_place.table->find(program, m_place.id), program, interfaceLanguage()));
    }
    refreshComments();
    refreshNotices();
    if (m_course)
        m_course->refresh();
}

void Inspector::refreshComments()
{
    CommentCount count;
    if (m_place.table && (!m_place.table->singleRow || m_place.field))
        count = commentCount(commentThreads(m_session.program()), *m_place.table, m_place.id, m_place.table->singleRow ? m_place.field : nullptr);
    m_comments->setVisible(count.open + count.resolved > 0);
    m_comments->setText(count.resolved == 0 ? tr("Comments: %1").arg(count.open) : tr("Comments: %1, resolved: %2").arg(count.open).arg(count.resolved));
    m_comments->setAccessibleName(m_comments->text());
}

void Inspector::refreshNotices()
{
    std::vector<const Finding *> problems;
    if (m_place.table)
        problems = m_session.problemsOf(*m_place.table, m_place.id);
    if (m_place.table && m_place.table->singleRow && m_place.field)
        std::erase_if(problems, [this](const Finding *finding) { return finding->subject.field != m_place.field; });
    QStringList shown;
    for (const Finding *finding : problems) {
        shown << finding->key() << finding->message.text();
        for (const Fix &fix : finding->fixes)
            shown << fix.title.text();
    }
    if (shown == m_noticesShown)
        return;
    m_noticesShown = shown;
    while (QLayoutItem *item = m_notices->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Finding *finding : problems) {
        auto *notice = new ProblemNotice(m_session, *finding, widget());
        connect(notice, &ProblemNotice::whyRequested, this, &Inspector::whyRequested);
        connect(notice, &ProblemNotice::waiverRequested, this, &Inspector::waiverRequested);
        connect(notice, &ProblemNotice::fixesRequested, this, &Inspector::fixesRequested);
        m_notices->addWidget(notice);
    }
}

} // namespace micromajor
