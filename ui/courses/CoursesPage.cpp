#include "ui/courses/CoursesPage.h"

#include "core/program/Values.h"
#include "ui/courses/Clipboard.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/CourseTableView.h"
#include "ui/courses/CourseTotalsRow.h"
#include "ui/courses/PastePreview.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

CoursesPage::CoursesPage(ProgramSession &session, QWidget *parent)
    : Page(session, parent), m_model(new CourseTableModel(session, this)), m_view(new CourseTableView(*m_model)),
      m_subtitle(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted)), m_notice(new QWidget), m_columns(new QMenu(this)),
      m_paste(new QPushButton(tr("Paste table…"))), m_filter(new QLineEdit), m_arrangement(nullptr), m_preview(new PastePreview(session, *m_model))
{
    // Before the view has its place here: Qt 6.4 would otherwise take this page out of the ring of the Tab key, together with all before the view.
    setFocusProxy(m_view);
    m_view->setObjectName(QStringLiteral("courseTable"));
    QVBoxLayout *column = addPageHead(this, tr("Courses"), m_subtitle);
    column->addWidget(makeActions());
    column->addWidget(m_preview);
    m_arrangement = makeArrangementNote();
    column->addWidget(m_arrangement);

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

    connect(m_preview, &PastePreview::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_preview, &PastePreview::tookOver, this, &CoursesPage::focusPlace);
    connect(m_view, &CourseTableView::tablePasted, this, &CoursesPage::previewPaste);
    connect(m_view, &CourseTableView::explained, this, [this](const QString &sentence) { showNotice({sentence}); });
    connect(m_model, &CourseTableModel::arranged, this, &CoursesPage::showArrangement);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CoursesPage::refreshPasteAction);
    connect(m_model, &CourseTableModel::refused, this, &CoursesPage::showNotice);
    connect(m_model, &CourseTableModel::accepted, this, [this] { showNotice({}); });
    connect(m_view, &CourseTableView::rowsShownChanged, this, &CoursesPage::fitTable);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &current) {
        if (const Place place = m_model->place(current); place.table)
            this->session().select(place);
    });
    connect(m_model, &CourseTableModel::refreshed, this, &CoursesPage::refreshHead);
    connect(m_model, &CourseTableModel::refreshed, totals, &CourseTotalsRow::refresh);
    refreshHead();
    refreshPasteAction();
    showArrangement();
}

CoursesPage::~CoursesPage()
{
    // Model and view go after this; an open editor then still reports that it closes.
    session().disconnect(this);
    m_model->disconnect(this);
    m_view->disconnect(this);
    m_view->selectionModel()->disconnect(this);
}

QWidget *CoursesPage::makeActions()
{
    auto *add = new QPushButton(QStringLiteral("＋ ") + tr("Course"));
    Theme::setLook(add, "primary");
    add->setToolTip(tr("Add a course at the end"));
    connect(add, &QPushButton::clicked, m_view, &CourseTableView::startNewCourse);
    m_paste->setObjectName(QStringLiteral("pasteTable"));
    connect(m_paste, &QPushButton::clicked, this, &CoursesPage::previewPaste);
    auto *group = new QPushButton(tr("Choice group"));
    group->setToolTip(tr("Make a choice group of the selected courses"));
    connect(group, &QPushButton::clicked, m_view, &CourseTableView::groupSelectedCourses);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Show only courses with this text"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(24 * Theme::grid);
    m_filter->addAction(Theme::current().icon("filter", Theme::current().muted), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, m_view, &CourseTableView::setFilter);
    auto *columns = new QPushButton(tr("Show columns"));
    Theme::setLook(columns, "link");
    columns->setMenu(m_columns);
    connect(m_columns, &QMenu::aboutToShow, this, &CoursesPage::fillColumnsMenu);

    auto *bar = new QWidget;
    auto *actions = new QHBoxLayout(bar);
    actions->setContentsMargins(0, 0, 0, 0);
    actions->setSpacing(Theme::grid);
    for (QWidget *action : {static_cast<QWidget *>(add), static_cast<QWidget *>(m_paste), static_cast<QWidget *>(group)})
        actions->addWidget(action);
    actions->addStretch(1);
    actions->addWidget(m_filter, 2);
    actions->addWidget(columns);
    return bar;
}

QWidget *CoursesPage::makeArrangementNote()
{
    auto *note = new QWidget;
    auto *sentence = new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted);
    sentence->setObjectName(QStringLiteral("courseArrangement"));
    sentence->setWordWrap(true);
    auto *keep = new QPushButton(tr("Make this the order of the plan"));
    keep->setObjectName(QStringLiteral("keepOrder"));
    Theme::setLook(keep, "link");
    connect(keep, &QPushButton::clicked, m_model, &CourseTableModel::keepSortedOrder);
    auto *back = new QPushButton(tr("Back to the order of the plan"));
    back->setObjectName(QStringLiteral("planOrder"));
    Theme::setLook(back, "link");
    connect(back, &QPushButton::clicked, m_model, &CourseTableModel::unsort);
    auto *layout = new QHBoxLayout(note);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addWidget(sentence, 1);
    layout->addWidget(keep);
    layout->addWidget(back);
    return note;
}

void CoursesPage::showArrangement()
{
    const bool sorted = m_model->sortColumn() >= 0;
    QStringList sentences;
    if (sorted)
        sentences.append(tr("Sorted by “%1”; the order of the plan is unchanged.").arg(courseColumns()[size_t(m_model->sortColumn())].title()));
    if (m_model->hiddenCourses() > 0)
        sentences.append(tr("%n courses are hidden by the filter.", nullptr, m_model->hiddenCourses()));
    m_arrangement->findChild<QLabel *>(QStringLiteral("courseArrangement"))->setText(sentences.join(interfaceLanguage() == Language::English ? u" "_s : QString()));
    for (const char *name : {"keepOrder", "planOrder"})
        m_arrangement->findChild<QWidget *>(QLatin1StringView(name))->setVisible(sorted);
    m_arrangement->setVisible(!sentences.isEmpty());
    fitTable();
}

void CoursesPage::previewPaste()
{
    const std::vector<QStringList> cells = clipboardCells();
    if (cells.empty())
        return;
    QList<int> columns = m_view->shownColumns();
    const qsizetype first = columns.indexOf(m_view->currentIndex().isValid() ? m_view->currentIndex().column() : courseNameColumn());
    columns.remove(0, std::max<qsizetype>(0, first));
    m_preview->present(pastedTable(cells), columns);
}

void CoursesPage::refreshPasteAction()
{
    const QMimeData *content = QGuiApplication::clipboard()->mimeData();
    const bool any = content && (content->hasText() || content->hasHtml());
    m_paste->setEnabled(any);
    m_paste->setToolTip(any ? tr("Look at the table on the clipboard and take it over: rows from Excel, WPS or Word, with or without header")
                            : tr("Copy a table in Excel, WPS or Word first"));
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

void CoursesPage::showEvent(QShowEvent *event)
{
    m_model->setLive(true);
    Page::showEvent(event);
}

void CoursesPage::hideEvent(QHideEvent *event)
{
    m_model->setLive(false);
    Page::hideEvent(event);
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
    m_view->setFocus();
    // What the filter hides cannot be shown otherwise.
    if (m_model->isFiltered() && m_model->rowOf(id) < 0)
        m_filter->clear();
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    if (m_view->isColumnHidden(column))
        m_view->showColumn(column, true);
    m_view->setCurrentIndex(m_model->index(row, column));
    m_view->scrollTo(m_view->currentIndex());
}

} // namespace micromajor
