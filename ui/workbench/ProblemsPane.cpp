#include "ui/workbench/ProblemsPane.h"

#include "ui/foundation/Ground.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/FixPopover.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/ProblemDelegate.h"
#include "ui/workbench/ProblemsModel.h"
#include "ui/workbench/RuleExplanation.h"
#include "ui/workbench/WaiverForm.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMouseEvent>
#include <QSet>
#include <QTabBar>
#include <QTreeView>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

ProblemsPane::ProblemsPane(ProgramSession &session, PageStack &pages, QWidget *parent)
    : QWidget(parent), m_session(session), m_pages(pages), m_model(new ProblemsModel(session, pages, this)), m_tabs(new QTabBar),
      m_sets(new QLabel), m_filter(new QLineEdit), m_list(new QTreeView), m_empty(new QLabel)
{
    setObjectName(u"problems"_s);
    m_tabs->setAccessibleName(tr("Kind of problem"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setUsesScrollButtons(false);
    m_tabs->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed); // the names of the rule sets give way
    for (int tab = 0; tab < 6; ++tab)
        m_tabs->addTab({});
    Theme::setLook(m_sets, "note");
    m_sets->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_sets->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_filter->setPlaceholderText(tr("Filter…"));
    m_filter->setAccessibleName(tr("Filter the problems"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(140);

    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Problems"));
    m_list->setItemDelegate(new ProblemDelegate(m_list));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setTabKeyNavigation(false);
    m_list->setMouseTracking(true);
    setGround(m_list->viewport(), Theme::current().page);
    m_list->installEventFilter(this);
    m_list->viewport()->installEventFilter(this);
    m_sets->installEventFilter(this);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setMinimumSectionSize(0);
    m_empty->setAlignment(Qt::AlignCenter);
    Theme::setLook(m_empty, "note");

    auto *head = new QHBoxLayout;
    head->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    head->addWidget(m_tabs);
    head->addWidget(m_sets, 1);
    head->addSpacing(8);
    head->addWidget(m_filter);
    auto *rule = new QFrame;
    rule->setFixedHeight(1);
    Theme::setLook(rule, "rule");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(rule);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { m_model->setFilter(ProblemsModel::Filter(tab)); });
    connect(m_filter, &QLineEdit::textChanged, m_model, &ProblemsModel::setText);
    connect(m_list, &QTreeView::pressed, this, [this] { m_placeFollowed = m_session.currentPlace(); }); // later than the place
    connect(m_list, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) { jump(index.row()); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_currentKey = m_model->finding(index.row()).key();
    });
    connect(m_model, &ProblemsModel::refreshed, this, &ProblemsPane::refresh);
    connect(&session, &ProgramSession::settled, this, &ProblemsPane::followPlace);
    refresh();
}

QSize ProblemsPane::sizeHint() const
{
    return {800, 220};
}

void ProblemsPane::refresh()
{
    showCounts();
    const bool some = m_model->rowCount() > 0;
    m_list->setVisible(some);
    m_empty->setVisible(!some);
    if (!some)
        m_empty->setText(m_session.ruleSets().empty() ? tr("No rule set is chosen yet. Choose one in the Check menu.")
                         : m_filter->text().isEmpty() ? tr("Nothing to do here: every rule of this kind is met.")
                                                      : tr("No problem contains “%1”.").arg(m_filter->text()));
    // The list is rebuilt after each edit: the chosen problem stays chosen as long as it exists.
    if (const int row = m_model->rowOf(m_currentKey); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
    layOutColumns();
}

void ProblemsPane::followPlace()
{
    const Place &place = m_session.currentPlace();
    if (place == m_placeFollowed)
        return;
    m_placeFollowed = place;
    if (const int row = m_model->rowOf(place); row >= 0)
        m_list->setCurrentIndex(m_model->index(row, 0));
}

void ProblemsPane::showCounts()
{
    const ProgramSession::Counts &counts = m_session.counts();
    const std::pair<QString, int> kinds[] = {
        {tr("All"), counts.open()},      {tr("Errors"), counts.errors}, {tr("Warnings"), counts.warnings}, {tr("Cannot be judged"), counts.cannotJudge},
        {tr("Advice"), counts.advice}, {tr("Waived"), counts.waived}};
    for (int tab = 0; tab < 6; ++tab)
        if (const QString text = u"%1 %2"_s.arg(kinds[tab].first).arg(kinds[tab].second); text != m_tabs->tabText(tab)) // setting it lays all tabs out anew
            m_tabs->setTabText(tab, text);
    m_tabs->setTabVisible(5, counts.waived > 0 || m_tabs->currentIndex() == 5);

    QStringList names;
    for (const RuleSet &set : m_session.ruleSets())
        names << set.name.text(interfaceLanguage());
    const QString all = names.isEmpty() ? tr("No rule set") : tr("Rule sets: %1").arg(names.join(tr(", ")));
    m_sets->setToolTip(all);
    m_sets->setText(m_sets->fontMetrics().elidedText(all, Qt::ElideRight, m_sets->width()));
}

void ProblemsPane::layOutColumns()
{
    const int width = m_list->viewport()->width();
    // The action takes what it needs; the rest is shared so that the sentence gets most.
    QSet<QString> actions; // few texts for many rows, and measuring takes time
    for (int row = 0; row < m_model->rowCount(); ++row)
        actions.insert(m_model->index(row, ProblemsModel::Action).data().toString());
    int action = 0;
    for (const QString &text : std::as_const(actions))
        action = std::max(action, m_list->fontMetrics().horizontalAdvance(text));
    action = std::min(action + Theme::grid + Theme::margin + 4, std::max(width / 6, 18 * Theme::grid));
    // Where both would be cut off, the place is worth more: "why" shows the clause.
    const bool narrow = width < 100 * Theme::grid;
    const int where = (width - action) * (narrow ? 32 : 20) / 100;
    const int clause = narrow ? 0 : (width - action) * 20 / 100;
    m_list->setColumnHidden(ProblemsModel::Clause, narrow);
    m_list->setColumnWidth(ProblemsModel::Where, where);
    if (!narrow)
        m_list->setColumnWidth(ProblemsModel::Clause, clause);
    m_list->setColumnWidth(ProblemsModel::Action, action);
    m_list->setColumnWidth(ProblemsModel::Sentence, std::max(160, width - where - clause - action));
}

bool ProblemsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport()) {
        if (event->type() == QEvent::Resize) {
            layOutColumns();
        } else if (event->type() == QEvent::MouseMove) {
            const QModelIndex index = m_list->indexAt(static_cast<QMouseEvent *>(event)->pos());
            m_list->viewport()->setCursor(index.column() == ProblemsModel::Action ? Qt::PointingHandCursor : Qt::ArrowCursor);
        } else if (event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent *>(event)->button() == Qt::LeftButton) {
            const QModelIndex index = m_list->indexAt(static_cast<QMouseEvent *>(event)->pos());
            if (index.column() == ProblemsModel::Action) {
                act(index.row());
                return true;
            }
        }
    } else if (watched == m_sets && event->type() == QEvent::Resize) {
        showCounts();
    } else if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentIndex().isValid()) {
            jump(m_list->currentIndex().row());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ProblemsPane::jump(int row)
{
    const Finding finding = m_model->finding(row);
    m_session.jumpTo(ProgramSession::workPlace(finding));
}

void ProblemsPane::act(int row)
{
    const Finding finding = m_model->finding(row);
    if (finding.waived) {
        withdraw(finding);
        return;
    }
    for (const Fix &fix : finding.fixes)
        if (fix.preferred || finding.fixes.size() == 1) {
            m_session.apply(fix.edit);
            return;
        }
    if (finding.fixes.empty())
        jump(row);
    else
        openFixes(finding, rectOf(finding));
}

void ProblemsPane::next(int step)
{
    m_session.settle();
    const int rows = m_model->rowCount();
    if (rows == 0)
        return;
    const QModelIndex current = m_list->currentIndex();
    const int row = current.isValid() ? (current.row() + step + rows) % rows : step > 0 ? 0 : rows - 1;
    m_list->setCurrentIndex(m_model->index(row, 0));
    jump(row);
}

const Finding *ProblemsPane::current() const
{
    m_session.settle();
    // While the keyboard is elsewhere, a command is about what the user looks at there.
    if (!m_list->hasFocus())
        if (const int row = m_model->rowOf(m_session.currentPlace()); row >= 0 && m_session.currentPlace().table)
            return &m_model->finding(row);
    const QModelIndex index = m_list->currentIndex();
    if (index.isValid())
        return &m_model->finding(index.row());
    return m_model->rowCount() > 0 ? &m_model->finding(0) : nullptr;
}

const Finding *ProblemsPane::findingWithKey(const QString &key) const
{
    for (const Finding &finding : m_session.result().findings)
        if (finding.key() == key)
            return &finding;
    return nullptr;
}

QRect ProblemsPane::rectOf(const Finding &finding) const
{
    const int row = m_model->rowOf(finding.key());
    QRect rect = row < 0 ? QRect() : m_list->visualRect(m_model->index(row, 0));
    if (!rect.isValid())
        rect = QRect(0, 0, 1, 1);
    rect.translate(Theme::margin, 0);
    return QRect(m_list->viewport()->mapToGlobal(rect.topLeft()), rect.size());
}

void ProblemsPane::openFixes()
{
    if (const Finding *finding = current())
        openFixes(*finding, rectOf(*finding));
}

void ProblemsPane::openWhy()
{
    if (const Finding *finding = current())
        openWhy(*finding, rectOf(*finding));
}

void ProblemsPane::openWaiver()
{
    if (const Finding *finding = current())
        openWaiver(*finding, rectOf(*finding));
}

void ProblemsPane::openFixes(const Finding &finding, const QRect &beside)
{
    auto *popover = new FixPopover(m_session, finding, window());
    connect(popover, &FixPopover::whyRequested, this, [this, beside](const QString &key) {
        if (const Finding *found = findingWithKey(key))
            openWhy(*found, beside);
    });
    connect(popover, &FixPopover::waiverRequested, this, [this, beside](const QString &key) {
        if (const Finding *found = findingWithKey(key))
            openWaiver(*found, beside);
    });
    popover->openAt(beside);
}

void ProblemsPane::openWhy(const Finding &finding, const QRect &beside)
{
    (new RuleExplanation(m_session, finding, window()))->openAt(beside);
}

void ProblemsPane::withdraw(const Finding &finding)
{
    m_session.apply(WaiverForm::withdraw(m_session.program(), m_session.sameAs(finding)));
}

void ProblemsPane::openWaiver(const Finding &finding, const QRect &beside)
{
    if (finding.waived)
        withdraw(finding);
    else
        (new WaiverForm(m_session, finding, window()))->openAt(beside);
}

} // namespace micromajor
