#include "ui/map/MapPage.h"

#include "core/planning/TermWindows.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/map/MapTableModel.h"
#include "ui/map/MapView.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTableView>

namespace micromajor {

using namespace Qt::StringLiterals;

static QPushButton *linkButton(const QString &text)
{
    auto *button = new QPushButton(text);
    Theme::setLook(button, "link");
    return button;
}

MapPage::MapPage(ProgramSession &session, QWidget *parent)
    : Page(session, parent), m_view(new MapView(session)), m_model(new MapTableModel(session, this)), m_table(new QTableView), m_stack(new QStackedWidget),
      m_zoom(linkButton({})), m_fit(linkButton(tr("Fit"))), m_tableToggle(linkButton(tr("Table"))), m_prerequisite(new QPushButton(u"＋ "_s + tr("Prerequisite"))),
      m_line(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted)), m_notice(new NoticeBar)
{
    setFocusProxy(m_view);
    auto *subtitle = new StyledLabel(Theme::TextStyle::Body,
                                     tr("Drag a course to another term; what that changes is shown before you let go. Arrow keys move, Shift and an arrow changes the term, Enter opens."),
                                     StyledLabel::Muted);
    subtitle->setWordWrap(true);
    QVBoxLayout *column = addPageHead(this, tr("Curriculum map"), subtitle);
    m_tools = makeTools();
    column->addWidget(m_tools);
    column->addWidget(m_notice);
    m_line->setObjectName(u"mapLine"_s);
    m_line->setWordWrap(true);
    column->addWidget(m_line);

    m_table->setObjectName(u"mapTable"_s);
    m_table->setAccessibleName(tr("Curriculum map as a table"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setStyleSheet(u"QTableView::item { border: none; padding: 0 %1px; }"_s.arg(Theme::grid - 3)); // the style adds 3: as in the header
    m_table->setTabKeyNavigation(false);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) { this->session().jumpTo(m_model->place(index.row())); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &current) {
        if (current.isValid() && m_table->isVisible())
            this->session().select(m_model->place(current.row()));
    });

    m_stack->addWidget(makeEmptyState());
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_table);
    column->addWidget(m_stack, 1);

    connect(m_view, &MapView::zoomChanged, this, [this](int percent) {
        m_zoom->setText(u"%1 %"_s.arg(percent));
        m_zoom->setAccessibleName(tr("Zoom %1 %; press for 100 %").arg(percent));
    });
    Q_EMIT m_view->zoomChanged(m_view->zoom());
    connect(m_view, &MapView::selectionChanged, this, [this] {
        refreshLine();
        if (m_table->isVisible())
            selectTableRow();
    });
    connect(m_view, &MapView::refused, this, &MapPage::warn);
    connect(m_view, &MapView::said, this, [this](const QString &sentences) {
        if (sentences.isEmpty())
            refreshLine();
        else
            m_line->setText(sentences);
    });
    connect(&session, &ProgramSession::programChanged, this, [this] {
        m_stale = true;
        if (isVisible())
            refresh();
    });
    refresh();
}

QWidget *MapPage::makeTools()
{
    auto *tools = new QWidget;
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::grid);
    auto *arrange = new QPushButton(tr("Arrange terms"));
    arrange->setObjectName(u"arrangeTerms"_s);
    arrange->setToolTip(tr("Propose a term for every course"));
    connect(arrange, &QPushButton::clicked, this, [this] { Q_EMIT commandRequested(u"arrange-terms"_s); });
    m_prerequisite->setToolTip(tr("Draw a line from the selected course to one that needs it (P)"));
    connect(m_prerequisite, &QPushButton::clicked, m_view, &MapView::startDrawing);
    m_fit->setToolTip(tr("Show the whole map (Ctrl+0)"));
    connect(m_fit, &QPushButton::clicked, m_view, &MapView::fit);
    connect(m_zoom, &QPushButton::clicked, m_view, [this] { m_view->setZoom(100); });
    auto *exports = linkButton(tr("Export picture"));
    auto *menu = new QMenu(exports);
    menu->addAction(tr("SVG, for editing…"), this, [this] { chooseAndExport(PictureFormat::Svg); });
    menu->addAction(tr("PNG, for slides…"), this, [this] { chooseAndExport(PictureFormat::Png); });
    menu->addAction(tr("PDF, for printing…"), this, [this] { chooseAndExport(PictureFormat::Pdf); });
    exports->setMenu(menu);
    m_tableToggle->setCheckable(true);
    m_tableToggle->setObjectName(u"mapAsTable"_s);
    m_tableToggle->setToolTip(tr("The same content as a table"));
    connect(m_tableToggle, &QPushButton::toggled, this, &MapPage::showTable);
    row->addWidget(arrange);
    row->addWidget(m_prerequisite);
    row->addStretch(1);
    for (QPushButton *button : {m_fit, m_zoom, exports, m_tableToggle})
        row->addWidget(button);
    return tools;
}

QWidget *MapPage::makeEmptyState()
{
    auto *empty = new QWidget;
    auto *layout = new QVBoxLayout(empty);
    layout->setContentsMargins(0, 2 * Theme::grid, 0, 0);
    layout->setSpacing(Theme::grid);
    auto *sentence = new StyledLabel(Theme::TextStyle::Body, tr("The map shows the courses by term and module, with lines from what is needed to what needs it. There are no courses yet."));
    sentence->setWordWrap(true);
    auto *go = new QPushButton(tr("Add courses"));
    Theme::setLook(go, "primary");
    connect(go, &QPushButton::clicked, this, [this] { session().jumpTo({&tables::course, {}, nullptr}); });
    layout->addWidget(sentence);
    layout->addWidget(go, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return empty;
}

void MapPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
}

void MapPage::refresh()
{
    m_stale = false;
    m_view->refreshIfStale();
    const bool empty = session().program().courses.empty();
    m_tools->setVisible(!empty);
    m_line->setVisible(!empty);
    m_stack->setCurrentIndex(empty ? 0 : m_tableToggle->isChecked() ? 2 : 1);
    if (m_tableToggle->isChecked()) {
        m_model->refresh();
        selectTableRow();
    }
    refreshLine();
}

void MapPage::refreshLine()
{
    const Program &program = session().program();
    const int course = m_view->selectedCourse();
    if (course < 0 || course >= int(program.courses.size())) {
        m_line->setText(tr("Choose a course to see the chain before and after it."));
        return;
    }
    const MapScene &scene = m_view->scene();
    const QString figures = ChainTexts::line(session().facts().graph, termWindow(program, session().facts().graph, size_t(course)), course);
    QString text = scene.courses[size_t(course)].name + u" · "_s + figures;
    if (m_view->selectedEdge() >= 0)
        text = scene.edgeText(program, scene.layout.edges[size_t(m_view->selectedEdge())]) + u" · "_s + tr("Delete removes the line");
    m_line->setText(text);
}

void MapPage::showTable(bool shown)
{
    m_tableToggle->setText(shown ? tr("Map") : tr("Table"));
    m_tableToggle->setToolTip(shown ? tr("Back to the map") : tr("The same content as a table"));
    for (QPushButton *button : {m_fit, m_zoom, m_prerequisite})
        button->setVisible(!shown);
    refresh();
    if (shown) {
        m_table->resizeColumnsToContents();
        for (int column = 0; column < MapTableModel::ColumnCount; ++column)
            m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + 2 * Theme::grid, 30 * Theme::grid));
    }
}

void MapPage::selectTableRow()
{
    const int course = m_view->selectedCourse();
    if (course < 0)
        return;
    if (const int row = m_model->rowOf(m_view->scene().courses[size_t(course)].id); row >= 0)
        m_table->setCurrentIndex(m_model->index(row, std::max(0, m_table->currentIndex().column())));
}

void MapPage::chooseAndExport(PictureFormat format)
{
    const ProgramFacts &facts = session().program().facts;
    QString name = facts.nameZh.isEmpty() ? facts.nameEn : facts.nameZh;
    const QString title = name.isEmpty() ? tr("Curriculum map") : u"%1 · %2"_s.arg(name, tr("Curriculum map"));
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.remove(forbidden);
    const QString suffix = fileSuffix(format);
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString proposal = QDir(folder).filePath(u"%1%2.%3"_s.arg(name.isEmpty() ? QString() : name + u'-', tr("Curriculum map"), suffix));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export picture"), proposal, u"%1 (*.%2)"_s.arg(suffix.toUpper(), suffix));
    if (path.isEmpty())
        return;
    if (const Result<void> result = exportMap(m_view->scene(), title, format, path); !result)
        warn(result.error().text());
}

void MapPage::warn(const QString &sentence)
{
    m_notice->present({Severity::Warning, sentence, {}});
}

bool MapPage::shows(const Place &place)
{
    return place.table == &tables::requisite || (place.table == &tables::course && place.field && qstrcmp(place.field->name, "term") == 0);
}

void MapPage::focusPlace(const Place &place)
{
    m_view->showPlace(place);
    if (QWidget *shown = m_stack->currentWidget(); m_stack->currentIndex() > 0)
        shown->setFocus();
    if (m_tableToggle->isChecked())
        selectTableRow();
}

} // namespace micromajor
