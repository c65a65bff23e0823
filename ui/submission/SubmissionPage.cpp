#include "ui/submission/SubmissionPage.h"

#include "core/exchange/forms/FormTemplate.h"
#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/submission/PaperView.h"
#include "ui/submission/SubmissionFieldsModel.h"
#include "ui/submission/SubmissionView.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTabBar>
#include <QTreeView>

namespace micromajor {

using namespace Qt::StringLiterals;

SubmissionPage::SubmissionPage(ProgramSession &session, QWidget *parent)
    : Page(session, parent), m_view(new SubmissionView(session)), m_model(new SubmissionFieldsModel(session, this)), m_tabs(new QTabBar),
      m_list(new QTreeView), m_problems(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)),
      m_empty(new StyledLabel(Theme::TextStyle::Body, {}, StyledLabel::Muted))
{
    setFocusProxy(m_view);
    auto *subtitle = new StyledLabel(Theme::TextStyle::Body, tr("The pages as they are exported. Hatched cells are not stated yet; they print blank."),
                                     StyledLabel::Muted);
    QVBoxLayout *column = addPageHead(this, tr("Submission"), subtitle);
    m_view->addTool(makeExport());
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->setChildrenCollapsible(false);
    parts->setHandleWidth(1);
    auto *left = new QWidget;
    auto *margin = new QVBoxLayout(left);
    margin->setContentsMargins(0, 0, 2 * Theme::grid, 0);
    margin->addWidget(m_view);
    parts->addWidget(left);
    parts->addWidget(makeList());
    parts->setStretchFactor(0, 1);
    parts->setSizes({600, 38 * Theme::grid});
    column->addWidget(parts, 1);

    connect(m_view, &SubmissionView::pagesChanged, this, &SubmissionPage::refreshList);
    connect(&session, &ProgramSession::ruleSetsChanged, this, [this] {
        if (isVisible())
            refreshList();
    });
    connect(&m_view->paper(), &PaperView::fieldStepped, this, [this](int field) { choose(m_view->placeOf(field)); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_model->setFilter(SubmissionFieldsModel::Filter(tab));
        refreshCounts();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid() && m_list->hasFocus())
            m_view->showField(m_model->field(index.row()));
    });
    connect(m_list, &QTreeView::clicked, this, [this](const QModelIndex &index) { m_view->showField(m_model->field(index.row())); });
    connect(m_list, &QTreeView::activated, this,
            [this](const QModelIndex &index) { this->session().jumpTo(m_model->place(index.row())); });
    refreshCounts();
}

QWidget *SubmissionPage::makeExport()
{
    auto *menu = new QMenu(this);
    menu->addAction(tr("Word document…"), this, [this] { Q_EMIT exportRequested(m_view->form().id(), u"docx"_s); });
    menu->addAction(tr("PDF file…"), this, [this] { Q_EMIT exportRequested(m_view->form().id(), u"pdf"_s); });
    menu->addAction(tr("JSON file…"), this, [this] { Q_EMIT exportRequested(m_view->form().id(), u"json"_s); });
    auto *button = new QPushButton(tr("Export"));
    Theme::setLook(button, "primary");
    button->setAccessibleName(tr("Export"));
    button->setMenu(menu);
    return button;
}

QWidget *SubmissionPage::makeList()
{
    m_tabs->setAccessibleName(tr("Which values"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int tab = 0; tab < 3; ++tab)
        m_tabs->addTab({});

    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Values of the form"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setIndentation(0);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    QHeaderView *header = m_list->header();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(SubmissionFieldsModel::FieldColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SubmissionFieldsModel::ValueColumn, QHeaderView::Stretch);
    header->setSectionResizeMode(SubmissionFieldsModel::PageColumn, QHeaderView::Fixed);
    header->resizeSection(SubmissionFieldsModel::PageColumn, 6 * Theme::grid);
    m_problems->setWordWrap(true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);

    auto *list = new QWidget;
    auto *layout = new QVBoxLayout(list);
    layout->setContentsMargins(2 * Theme::grid, 0, 0, 0);
    layout->setSpacing(Theme::half);
    layout->addWidget(m_tabs);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(m_problems);
    list->setMinimumWidth(32 * Theme::grid);
    return list;
}

void SubmissionPage::refreshList()
{
    // An edit changes the rows; what was chosen stays chosen as long as it is listed.
    const QModelIndex current = m_list->currentIndex();
    const Place chosen = current.isValid() ? m_model->place(current.row()) : Place();
    m_model->setPages(m_view->pages());
    refreshCounts();
    choose(chosen);
}

void SubmissionPage::refreshCounts()
{
    using Filter = SubmissionFieldsModel::Filter;
    m_tabs->setTabText(int(Filter::Blank), tr("Blank %1").arg(m_model->count(Filter::Blank)));
    m_tabs->setTabText(int(Filter::Problems), tr("Problems %1").arg(m_model->count(Filter::Problems)));
    m_tabs->setTabText(int(Filter::All), tr("All %1").arg(m_model->count(Filter::All)));
    m_list->setColumnHidden(SubmissionFieldsModel::ValueColumn, m_model->filter() == Filter::Blank);
    const bool some = m_model->rowCount() > 0;
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    m_empty->setText(m_model->filter() == Filter::Blank ? tr("Every field of the form is stated.") : tr("No field of the form has a problem."));
    const int open = session().counts().open();
    m_problems->setText(open > 0 ? tr("%n problems of the program are open.", nullptr, open) : tr("No problem of the program is open."));
}

void SubmissionPage::choose(const Place &place)
{
    if (const int row = m_model->rowOf(place); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

bool SubmissionPage::shows(const Place &)
{
    return false;
}

void SubmissionPage::focusPlace(const Place &place)
{
    setFocus();
    m_view->showPlace(place);
}

} // namespace micromajor
