#include "ui/rulesets/RuleSetWindow.h"

#include "core/rulesets/RuleSetLibrary.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/foundation/Theme.h"
#include "ui/rulesets/RuleDetailPanel.h"
#include "ui/rulesets/RuleSetDelegate.h"
#include "ui/rulesets/RuleSetHeadForm.h"
#include "ui/rulesets/RuleSetModel.h"

#include <QCloseEvent>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

enum Page { Rules, About, Sentence };

/// The set that this one is based on, if it is known here.
std::optional<RuleSet> baseOf(const RuleSet &set)
{
    if (set.basedOn.isEmpty())
        return {};
    Result<RuleSet> base = ruleSet(set.basedOn);
    return base ? std::optional(std::move(*base)) : std::nullopt;
}

} // namespace

RuleSetWindow::RuleSetWindow(QSettings &settings, QWidget *parent)
    : QMainWindow(parent, Qt::Window), m_settings(settings), m_model(new RuleSetModel(this)), m_shown(new QSortFilterProxyModel(this)),
      m_notices(new NoticeBar), m_list(new RuleSetList), m_title(new QLabel), m_hint(new QLabel), m_save(new QPushButton(tr("Save"))),
      m_tabs(new QTabBar), m_pages(new QStackedWidget), m_sentence(new QLabel), m_search(new QLineEdit), m_count(new QLabel),
      m_table(new QTableView), m_detail(new RuleDetailPanel(*m_model)), m_head(new RuleSetHeadForm(*m_model)), m_columns(new QSplitter(Qt::Horizontal)),
      m_rows(new QSplitter(Qt::Vertical))
{
    setObjectName(u"ruleSets"_s);
    m_columns->setHandleWidth(1);
    m_columns->setChildrenCollapsible(false);
    m_columns->addWidget(m_list);
    m_columns->addWidget(makeRight());
    m_columns->setStretchFactor(1, 1);
    m_columns->setSizes({256, 1024});
    auto *central = new QWidget;
    auto *layout = new QVBoxLayout(central);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_notices);
    layout->addWidget(m_columns, 1);
    setCentralWidget(central);
    connectParts();

    setMinimumSize(960, 600);
    resize(QSize(1280, 800).boundedTo(screen()->availableSize()));
    restoreGeometry(settings.value(u"rulesets/geometry"_s).toByteArray());
    m_columns->restoreState(settings.value(u"rulesets/columns"_s).toByteArray());
    m_rows->restoreState(settings.value(u"rulesets/rows"_s).toByteArray());
    open({false, builtInRuleSets().empty() ? QString() : builtInRuleSets().front().id});
}

RuleSetWindow::~RuleSetWindow()
{
    m_settings.setValue(u"rulesets/geometry"_s, saveGeometry());
    m_settings.setValue(u"rulesets/columns"_s, m_columns->saveState());
    m_settings.setValue(u"rulesets/rows"_s, m_rows->saveState());
}

QWidget *RuleSetWindow::makeRight()
{
    Theme::setLook(m_title, "title");
    m_title->setTextFormat(Qt::PlainText);
    m_title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name must not widen the window
    Theme::setLook(m_hint, "note");
    m_hint->setTextFormat(Qt::PlainText);
    Theme::setLook(m_save, "primary");
    m_save->setAccessibleName(tr("Save the rule set"));
    m_save->setToolTip(QKeySequence(QKeySequence::Save).toString(QKeySequence::NativeText));
    m_tabs->setAccessibleName(tr("Parts of the rule set"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("Rules"));
    m_tabs->addTab(tr("About the set"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, 0);
    m_sentence->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_pages->addWidget(makeRules());
    m_pages->addWidget(m_head);
    m_pages->addWidget(m_sentence);

    auto *right = new QWidget;
    auto *top = new QHBoxLayout;
    top->setContentsMargins(Theme::margin, 12, Theme::margin, 0);
    top->addWidget(m_title, 1);
    top->addWidget(m_save);
    auto *below = new QHBoxLayout;
    below->setContentsMargins(Theme::margin, 0, Theme::margin, 0);
    below->addWidget(m_tabs);
    below->addStretch(1);
    below->addWidget(m_hint);
    auto *rule = new QFrame;
    rule->setFixedHeight(1);
    Theme::setLook(rule, "rule");
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(top);
    layout->addLayout(below);
    layout->addWidget(rule);
    layout->addWidget(m_pages, 1);
    return right;
}

QWidget *RuleSetWindow::makeRules()
{
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Filter the rules: name, id, group, clause…"));
    m_search->setAccessibleName(tr("Filter the rules"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(360);
    Theme::setLook(m_count, "note");
    m_shown->setSourceModel(m_model);
    m_shown->setFilterRole(RuleSetModel::SearchRole);
    m_shown->setFilterKeyColumn(RuleSetModel::Title);
    m_shown->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_shown->setSortRole(RuleSetModel::SortRole);
    m_shown->setSortLocaleAware(true);
    m_shown->setDynamicSortFilter(false); // a row that is being edited stays where it is
    m_table->setModel(m_shown);
    m_table->setItemDelegate(new RuleSetDelegate(m_table));
    m_table->setAccessibleName(tr("Rules of the set"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked | QAbstractItemView::EditKeyPressed);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setSortingEnabled(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    m_table->setMinimumHeight(120);
    m_table->viewport()->installEventFilter(this);

    auto *search = new QHBoxLayout;
    search->setContentsMargins(Theme::margin, 6, Theme::margin, 6);
    search->addWidget(m_search, 1);
    search->addStretch(0);
    search->addWidget(m_count);
    auto *upper = new QWidget;
    auto *layout = new QVBoxLayout(upper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(search);
    auto *table = new QHBoxLayout;
    table->setContentsMargins(Theme::margin - 3, 0, 0, 0); // the cells add 3: their texts stand below those above the table
    table->addWidget(m_table);
    layout->addLayout(table, 1);
    m_rows->setHandleWidth(1);
    m_rows->setChildrenCollapsible(false);
    m_rows->addWidget(upper);
    m_rows->addWidget(m_detail);
    m_rows->setStretchFactor(0, 1);
    m_rows->setSizes({380, 240});
    return m_rows;
}

void RuleSetWindow::connectParts()
{
    connect(m_list, &RuleSetList::chosen, this, &RuleSetWindow::choose);
    connect(m_list, &RuleSetList::newRequested, this, [this](const QString &id, const QString &name) {
        settle([this, id, name] { makeNew(id, name); });
    });
    connect(m_list, &RuleSetList::importRequested, this, [this] { settle([this] { chooseImport(); }); });
    connect(m_list, &RuleSetList::exportRequested, this, &RuleSetWindow::chooseExport);
    connect(m_list, &RuleSetList::deleteRequested, this, &RuleSetWindow::askDelete);
    connect(m_save, &QPushButton::clicked, this, &RuleSetWindow::save);
    connect(new QShortcut(QKeySequence::Save, this), &QShortcut::activated, m_save, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_tabs->setCurrentIndex(Rules);
        m_search->setFocus();
    });
    connect(new QShortcut(QKeySequence::Close, this), &QShortcut::activated, this, &QWidget::close);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_shown->setFilterFixedString(text.trimmed());
        refreshState();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &index) { m_detail->showLine(m_shown->mapToSource(index).row()); });
    connect(m_model, &RuleSetModel::stateChanged, this, &RuleSetWindow::refreshState);
}

bool RuleSetWindow::hasChanges() const
{
    return m_model->isEditable() && (!m_hasFile || m_model->draft().isChanged());
}

void RuleSetWindow::refreshState()
{
    const bool changed = hasChanges();
    const RuleSet &head = m_model->draft().head();
    const bool readable = m_pages->currentIndex() != Sentence;
    const QString name = readable ? head.name.text(interfaceLanguage()) : m_key.name;
    m_title->setText(name + (changed ? u" *"_s : QString()));
    m_title->setToolTip(name);
    setWindowTitle(u"%1[*] — %2"_s.arg(name, tr("Rule sets")));
    setWindowModified(changed);
    m_save->setEnabled(changed);
    m_save->setVisible(m_model->isEditable() && readable);
    m_tabs->setVisible(readable);
    m_hint->setText(!readable ? QString() : m_key.own ? (changed ? tr("Changes are not saved yet.") : QString())
                                                      : tr("Shipped sets cannot be changed; make your own based on this one."));
    m_list->setActions(readable, readable, m_key.own);
    const auto included = std::ranges::count_if(m_model->draft().lines(), &RuleSetLine::included);
    const QString all = tr("%1 of %2 rules in the set").arg(included).arg(m_model->rowCount());
    m_count->setText(m_search->text().trimmed().isEmpty() ? all : tr("%1 shown · %2").arg(m_shown->rowCount()).arg(all));
}

void RuleSetWindow::choose(const RuleSetKey &key)
{
    if (key == m_key)
        return;
    m_list->setCurrent(m_key); // until it is settled
    settle([this, key] {
        m_list->setCurrent(key);
        showSet(key);
    });
}

void RuleSetWindow::open(const RuleSetKey &key)
{
    m_list->reload(key);
    showSet(key);
}

void RuleSetWindow::showSet(const RuleSetKey &key)
{
    if (!key.own) {
        if (const RuleSet *set = builtInRuleSet(key.name))
            showDraft(RuleSetDraft(*set, baseOf(*set)), key);
        return;
    }
    for (OwnRuleSet &own : ownRuleSets()) {
        if (QFileInfo(own.path).completeBaseName() != key.name)
            continue;
        if (!own.set) {
            m_key = key;
            showSentence(own.set.error().text());
            return;
        }
        std::optional<RuleSet> base = baseOf(*own.set);
        showDraft(RuleSetDraft(std::move(*own.set), std::move(base)), key);
        return;
    }
}

void RuleSetWindow::showDraft(RuleSetDraft draft, const RuleSetKey &key)
{
    m_key = key;
    m_hasFile = true;
    m_storedVersion = draft.head().version;
    m_notices->hide();
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    m_model->setDraft(std::move(draft), key.own);
    // What is in force comes first; the details are not empty.
    m_table->sortByColumn(RuleSetModel::Included, Qt::AscendingOrder);
    m_table->setCurrentIndex(m_shown->index(0, RuleSetModel::Title));
    m_table->scrollToTop();
}

void RuleSetWindow::showSentence(const QString &sentence)
{
    m_hasFile = true;
    m_notices->hide();
    m_sentence->setText(sentence);
    m_pages->setCurrentIndex(Sentence);
    m_model->setDraft({}, false);
}

void RuleSetWindow::selectLine(int line)
{
    QModelIndex index = m_shown->mapFromSource(m_model->index(line, RuleSetModel::Title));
    if (!index.isValid()) {
        m_search->clear(); // the filter hides it
        index = m_shown->mapFromSource(m_model->index(line, RuleSetModel::Title));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void RuleSetWindow::layOutColumns()
{
    const int width = m_table->viewport()->width();
    const std::pair<int, int> fixed[] = {{RuleSetModel::Included, 56}, {RuleSetModel::Group, 104}, {RuleSetModel::SeverityColumn, 80},
                                         {RuleSetModel::Waivable, 72}, {RuleSetModel::Origin, 96}};
    int rest = width;
    for (const auto &[column, size] : fixed) {
        m_table->setColumnWidth(column, size);
        rest -= size;
    }
    // The texts share what is left; below a readable width the table scrolls.
    rest = std::max(rest, 420);
    m_table->setColumnWidth(RuleSetModel::Title, rest * 34 / 100);
    m_table->setColumnWidth(RuleSetModel::Limits, rest * 33 / 100);
    m_table->setColumnWidth(RuleSetModel::Clause, rest - rest * 34 / 100 - rest * 33 / 100);
}

bool RuleSetWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table->viewport() && event->type() == QEvent::Resize)
        layOutColumns();
    return QMainWindow::eventFilter(watched, event);
}

void RuleSetWindow::showEvent(QShowEvent *event)
{
    // Colleagues may have copied files into the folder meanwhile.
    if (!hasChanges())
        m_list->reload(m_key);
    QMainWindow::showEvent(event);
}

void RuleSetWindow::closeEvent(QCloseEvent *event)
{
    if (!hasChanges())
        return;
    event->ignore();
    settle([this] { close(); });
}

} // namespace micromajor
