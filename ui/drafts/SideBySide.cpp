#include "ui/drafts/SideBySide.h"

#include "ui/drafts/ComparedModel.h"
#include "ui/drafts/DifferingText.h"
#include "ui/foundation/Theme.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QSplitter>
#include <QTextEdit>
#include <QTreeView>

namespace micromajor {

using namespace Qt::StringLiterals;

SideBySide::SideBySide(const OtherProgram &before, const OtherProgram &after, const Comparison &comparison)
    : m_programBefore(before.program), m_programAfter(after.program), m_comparison(comparison),
      m_model(new ComparedModel(before.program, after.program, {before.name, after.name}, this)), m_tree(new QTreeView), m_only(new QCheckBox(tr("Only what differs")))
{
    m_tree->setAccessibleName(tr("Both states side by side"));
    m_tree->setModel(m_model);
    m_only->setEnabled(!comparison.differences.empty());
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ComparedModel::BeforeColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ComparedModel::AfterColumn, QHeaderView::Stretch);
    m_tree->header()->resizeSection(ComparedModel::WhatColumn, 32 * Theme::grid);

    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_tree);
    parts->addWidget(makeTexts(before, after));
    parts->setStretchFactor(0, 1);
    parts->setSizes({40 * Theme::grid, 12 * Theme::grid});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, Theme::grid, 0, 0);
    layout->setSpacing(Theme::grid);
    layout->addWidget(m_only, 0, Qt::AlignRight);
    layout->addWidget(parts, 1);
    setFocusProxy(m_tree);

    connect(m_only, &QCheckBox::toggled, this, [this](bool only) {
        m_model->setOnlyDiffering(only);
        expandDiffering({});
        select(m_selected);
    });
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &SideBySide::current);
    connect(m_tree, &QTreeView::activated, this, [this](const QModelIndex &index) {
        const ComparedLine &line = m_model->line(index);
        if (line.before >= 0 || line.after >= 0)
            Q_EMIT opened(m_model->placeOf(line, ComparedModel::BeforeColumn), m_model->placeOf(line, ComparedModel::AfterColumn));
    });
}

QWidget *SideBySide::makeTexts(const OtherProgram &before, const OtherProgram &after)
{
    auto *texts = new QWidget;
    auto *row = new QHBoxLayout(texts);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2 * Theme::grid);
    for (const auto &[edit, side] : {std::pair(&m_textBefore, &before), std::pair(&m_textAfter, &after)}) {
        *edit = new QTextEdit;
        (*edit)->setReadOnly(true);
        (*edit)->setTabChangesFocus(true);
        (*edit)->setAccessibleName(tr("The selected line in full: %1").arg(side->name));
        (*edit)->setMinimumHeight(6 * Theme::grid);
        row->addWidget(*edit, 1);
    }
    connect(m_textBefore->verticalScrollBar(), &QScrollBar::valueChanged, m_textAfter->verticalScrollBar(), &QScrollBar::setValue);
    connect(m_textAfter->verticalScrollBar(), &QScrollBar::valueChanged, m_textBefore->verticalScrollBar(), &QScrollBar::setValue);
    return texts;
}

void SideBySide::showEvent(QShowEvent *event)
{
    if (!m_filled)
        fill();
    QWidget::showEvent(event);
}

void SideBySide::fill()
{
    m_filled = true;
    m_model->show(ComparedLines::of(*m_programBefore, *m_programAfter, m_comparison));
    expandDiffering({});
    m_selected < 0 ? selectFirst() : select(m_selected);
}

/// The first in the order of the lines, and for every view.
void SideBySide::selectFirst()
{
    QModelIndex line = m_model->index(0, ComparedModel::WhatColumn);
    while (line.isValid() && m_model->line(line).difference < 0)
        line = m_tree->indexBelow(line);
    m_tree->setCurrentIndex(line);
    m_tree->scrollTo(line, QAbstractItemView::PositionAtCenter);
}

/// Sections and tables stand open, rows only where they differ: their names are in sight, their fields are a key away.
void SideBySide::expandDiffering(const QModelIndex &parent)
{
    for (int i = 0; i < m_model->rowCount(parent); ++i) {
        const QModelIndex index = m_model->index(i, 0, parent);
        const ComparedLine &line = m_model->line(index);
        if (line.field || (line.isRow() && line.sign != ComparedSign::Changed))
            continue;
        m_tree->expand(index);
        expandDiffering(index);
    }
}

void SideBySide::select(int difference)
{
    m_selected = difference;
    if (!m_filled || difference < 0)
        return;
    const QSignalBlocker blocker(this);
    const QModelIndex index = m_model->indexOf(difference);
    m_tree->setCurrentIndex(index);
    m_tree->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void SideBySide::current(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const ComparedLine &line = m_model->line(index);
    const QString before = m_model->text(line, ComparedModel::BeforeColumn);
    const QString after = m_model->text(line, ComparedModel::AfterColumn);
    m_textBefore->setHtml(markedDifference(before, after));
    m_textAfter->setHtml(markedDifference(after, before));
    if (line.difference >= 0) {
        m_selected = line.difference;
        Q_EMIT chosen(line.difference);
    }
}

} // namespace micromajor
