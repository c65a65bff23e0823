#include "ui/review/ScoreView.h"

#include "core/exchange/table/ClipboardCells.h"
#include "ui/foundation/Theme.h"
#include "ui/review/ScoreDelegate.h"
#include "ui/review/ScoreModel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QScrollBar>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int leastDimensionWidth = 88, mostDimensionWidth = 160;
static constexpr int leastTitleWidth = 148;
static constexpr int weightWidth = 64;
static constexpr int leastReviewerWidth = 72, mostReviewerWidth = 96;
static constexpr int meanWidth = 68;
static constexpr int spreadWidth = 84; ///< with the sign
static constexpr int numberWidth = 32;

ScoreView::ScoreView(ScoreModel &model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(&model);
    setItemDelegate(new ScoreDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Scores"));
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::rowHeight);
    verticalHeader()->setFixedWidth(numberWidth);
    verticalHeader()->setHighlightSections(false);
    connect(&model, &QAbstractItemModel::modelReset, this, &ScoreView::fit);
    fit();
}

void ScoreView::fit()
{
    const int reviewers = m_model.reviewers();
    int spare = width() - numberWidth - leastDimensionWidth - leastTitleWidth - weightWidth - reviewers * leastReviewerWidth - meanWidth - spreadWidth;
    const auto give = [&spare](int part, int most) {
        const int given = std::clamp(part, 0, most);
        spare -= given;
        return given;
    };
    const int reviewerWidth = leastReviewerWidth + (reviewers > 0 ? give(spare / 3, reviewers * (mostReviewerWidth - leastReviewerWidth)) / reviewers : 0);
    setColumnWidth(ScoreModel::DimensionColumn, leastDimensionWidth + give(spare / 2, mostDimensionWidth - leastDimensionWidth));
    setColumnWidth(ScoreModel::TitleColumn, leastTitleWidth + std::max(spare, 0));
    setColumnWidth(ScoreModel::WeightColumn, weightWidth);
    for (int column = ScoreModel::FirstReviewer; column < m_model.columnCount(); ++column)
        setColumnWidth(column, m_model.reviewerAt(column) >= 0 ? reviewerWidth : column == m_model.columnCount() - 1 ? spreadWidth : meanWidth);
    const bool scrolls = horizontalHeader()->length() + numberWidth > width();
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model.rowCount() * Theme::rowHeight + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0) + 2);
}

void ScoreView::showCell(const QString &criterionId, const QString &reviewerId)
{
    const QModelIndex cell = m_model.indexOf(criterionId, reviewerId);
    setCurrentIndex(cell.isValid() ? cell : m_model.index(0, ScoreModel::TitleColumn));
}

void ScoreView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fit();
}

void ScoreView::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // the page scrolls
}

bool ScoreView::event(QEvent *event)
{
    // Here these keys mean cells, not what a menu of the window may offer for them.
    if (event->type() == QEvent::ShortcutOverride) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy) || key->matches(QKeySequence::Paste) || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

void ScoreView::copy() const
{
    QModelIndexList selected = selectionModel()->selectedIndexes();
    if (selected.isEmpty())
        return;
    std::sort(selected.begin(), selected.end());
    QString text;
    for (qsizetype i = 0; i < selected.size(); ++i) {
        if (i > 0)
            text += selected[i].row() == selected[i - 1].row() ? u'\t' : u'\n';
        text += selected[i].data().toString();
    }
    QGuiApplication::clipboard()->setText(text);
}

void ScoreView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        m_model.paste(currentIndex(), tabSeparatedCells(QGuiApplication::clipboard()->text()));
    } else if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
        m_model.clear(selectionModel()->selectedIndexes());
    } else if ((key == Qt::Key_Return || key == Qt::Key_Enter) && state() != EditingState) {
        if (const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1); m_model.isCell(below))
            setCurrentIndex(below);
    } else {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void ScoreView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, hint);
    if (hint == QAbstractItemDelegate::SubmitModelCache) // after Enter
        if (const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1); m_model.isCell(below))
            setCurrentIndex(below);
}

} // namespace micromajor
