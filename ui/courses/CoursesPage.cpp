#include "ui/courses/CoursesPage.h"

#include "core/program/Values.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/CourseTableView.h"
#include "ui/courses/CourseTotalsRow.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace micromajor {

CoursesPage::CoursesPage(ProgramSession &session)
    : Page(session), m_model(new CourseTableModel(session, this)), m_view(new CourseTableView(*m_model)),
      m_subtitle(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted)), m_notice(new QWidget), m_columns(new QMenu(this))
{
    m_view->setObjectName(QStringLiteral("courseTable"));
    QVBoxLayout *column = addPageHead(this, tr("Courses"), m_subtitle);

    auto *add = new QPushButton(QStringLiteral("＋ ") + tr("Course"));
    Theme::setLook(add, "primary");
    add->setToolTip(tr("Add a course at the end"));
    connect(add, &QPushButton::clicked, m_view, &CourseTableView::startNewCourse);
    auto *paste = new QPushButton(tr("Paste table"));
    paste->setToolTip(tr("Paste rows copied from Excel, WPS or Word, with or without their header line"));
    connect(paste, &QPushButton::clicked, m_view, [this] {
        m_view->setFocus();
        m_view->paste();
    });
    auto *columns = new QPushButton(tr("Show columns") + QStringLiteral(" ▾"));
    Theme::setLook(columns, "link");
    columns->setMenu(m_columns);
    connect(m_columns, &QMenu::aboutToShow, this, &CoursesPage::fillColumnsMenu);
    auto *actions = new QHBoxLayout;
    actions->setSpacing(Theme::grid);
    actions->addWidget(add);
    actions->addWidget(paste);
    actions->addStretch(1);
    actions->addWidget(columns);
    column->addLayout(actions);

    auto *totals = new CourseTotalsRow(session, *m_view);
    totals->setObjectName(QStringLiteral("courseTotals"));
    auto *table = new QVBoxLayout;
    table->setSpacing(0);
    table->addWidget(m_view, 1000);
    table->addWidget(totals);
    column->addLayout(table, 1000);

    auto *notice = new QHBoxLayout(m_notice);
    notice->setContentsMargins(Theme::grid, Theme::half, Theme::half, Theme::half);
    auto *icon = new QLabel;
    icon->setPixmap(Theme::current().icon(Verdict::NotMet, Severity::Error).pixmap(16, 16));
    auto *sentence = new StyledLabel(Theme::TextStyle::Body);
    sentence->setObjectName(QStringLiteral("courseNotice"));
    sentence->setWordWrap(true);
    auto *close = new QToolButton;
    close->setIcon(Theme::current().icon("close"));
    close->setAccessibleName(tr("Close this notice"));
    connect(close, &QToolButton::clicked, this, [this] { showNotice({}); });
    notice->addWidget(icon, 0, Qt::AlignTop);
    notice->addWidget(sentence, 1);
    notice->addWidget(close, 0, Qt::AlignTop);
    m_notice->setAutoFillBackground(true);
    column->addWidget(m_notice);
    column->addStretch(1);
    showNotice({});

    connect(m_model, &CourseTableModel::refused, this, &CoursesPage::showNotice);
    connect(m_model, &CourseTableModel::accepted, this, [this] { showNotice({}); });
    connect(m_view, &CourseTableView::rowsShownChanged, this, &CoursesPage::fitTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Place place = m_model->place(current); place.table)
            this->session().select(place);
    });
    connect(&session, &ProgramSession::programChanged, this, &CoursesPage::refreshHead);
    refreshHead();
    setFocusProxy(m_view);
}

void CoursesPage::refreshHead()
{
    const Program &program = session().program();
    const int courses = int(program.courses.size());
    const int groups = int(program.choiceGroups.size());
    const QString what = courses == 0 ? tr("No courses yet.")
        : groups == 0                 ? tr("%n courses, no choice group.", nullptr, courses)
                                      : tr("%n courses; choice groups: %1.", nullptr, courses).arg(groups);
    m_subtitle->setText(what + (interfaceLanguage() == Language::English ? QStringLiteral(" ") : QString())
                        + tr("Type into the table, or paste from Excel or WPS."));
    fitTable();
}

void CoursesPage::fitTable()
{
    m_view->setMaximumHeight(m_view->contentHeight());
}

void CoursesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitTable();
}

void CoursesPage::showNotice(const QStringList &sentences)
{
    constexpr int most = 3;
    QStringList shown = sentences.mid(0, most);
    if (sentences.size() > most)
        shown.append(tr("%n more cells keep their value.", nullptr, int(sentences.size()) - most));
    m_notice->findChild<QLabel *>(QStringLiteral("courseNotice"))->setText(shown.join(u'\n'));
    QPalette palette = m_notice->palette();
    palette.setColor(QPalette::Window, Theme::current().errorWash);
    m_notice->setPalette(palette);
    m_notice->setVisible(!sentences.isEmpty());
}

void CoursesPage::fillColumnsMenu()
{
    m_columns->clear();
    for (size_t i = 0; i < courseColumns().size(); ++i) {
        if (int(i) == courseNameColumn())
            continue;
        QAction *action = m_columns->addAction(courseColumns()[i].title());
        action->setCheckable(true);
        action->setChecked(!m_view->isColumnHidden(int(i)));
        connect(action, &QAction::toggled, m_view, [this, i](bool shown) { m_view->showColumn(int(i), shown); });
    }
    m_columns->addSeparator();
    m_columns->addAction(tr("Standard columns"), m_view, &CourseTableView::showStandardColumns);
}

bool CoursesPage::shows(const Place &place)
{
    return place.table == &tables::course || place.table == &tables::requisite;
}

void CoursesPage::focusPlace(const Place &place)
{
    QString id = place.id;
    int column = place.table == &tables::course && place.field ? courseColumn(place.field) : courseNameColumn();
    if (place.table == &tables::requisite) {
        column = courseColumn(nullptr);
        if (const Requisite *requisite = micromajor::find(session().program().requisites, Id<Requisite>{place.id}))
            id = requisite->courseId.value;
    }
    const int row = m_model->rowOf(id);
    m_view->setFocus();
    if (row < 0)
        return;
    if (m_view->isColumnHidden(column))
        m_view->showColumn(column, true);
    m_view->setCurrentIndex(m_model->index(row, column));
    m_view->scrollTo(m_view->currentIndex());
}

} // namespace micromajor
