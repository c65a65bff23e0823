#include "ui/matrix/MatrixView.h"

#include "ui/foundation/Theme.h"
#include "ui/matrix/MatrixDelegate.h"
#include "ui/matrix/MatrixHeaders.h"
#include "ui/matrix/MatrixModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QScrollBar>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

/// Four Chinese characters of the header's size and their margin.
static constexpr int leastCourseWidth = 60;
static constexpr int mostCourseWidth = 104;
static constexpr int leastOutcomeWidth = 144;
static constexpr int mostOutcomeWidth = 360;

MatrixView::MatrixView(MatrixModel &model, QWidget *parent) : QTableView(parent), m_model(model), m_rows(new OutcomeHeader(this))
{
    setHorizontalHeader(new CourseHeader(this));
    setVerticalHeader(m_rows);
    setModel(&model);
    setItemDelegate(new MatrixDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setAccessibleName(tr("Outcome matrix"));
    connect(&model, &QAbstractItemModel::modelReset, this, &MatrixView::keepCell);
    connect(&model, &QAbstractItemModel::headerDataChanged, this, &MatrixView::fitColumns);
    keepCell();
}

void MatrixView::keepCell()
{
    const QString outcome = m_outcome, course = m_course;
    fitColumns();
    const QModelIndex again = m_model.indexOf(outcome, course);
    setCurrentIndex(again.isValid() ? again : m_model.index(0, 0));
}

void MatrixView::fitColumns()
{
    const QSignalBlocker blocker(horizontalHeader());
    const int figureWidths[] = {60, 64, 48, 92};
    int figures = 0;
    for (int i = 0; i < MatrixGrid::figureCount; ++i) {
        setColumnWidth(m_model.courses() + i, figureWidths[i]);
        figures += figureWidths[i];
    }
    const int space = width() - verticalScrollBar()->sizeHint().width() - figures;
    const int courses = std::max(1, m_model.courses());
    const int spare = space - leastOutcomeWidth - courses * leastCourseWidth;
    // What is left over goes to the outcomes first: they have the longest texts.
    m_rows->setTextWidth(std::clamp(leastOutcomeWidth + spare, leastOutcomeWidth, mostOutcomeWidth));
    const int courseWidth = std::clamp((space - m_rows->sizeHint().width()) / courses, leastCourseWidth, mostCourseWidth);
    for (int column = 0; column < m_model.courses(); ++column)
        setColumnWidth(column, courseWidth);
    setRowHeight(m_model.outcomes(), 4 * Theme::grid);
    updateGeometries();
    viewport()->update();
}

int MatrixView::contentHeight() const
{
    const int scrollBar = horizontalHeader()->length() + m_rows->sizeHint().width() > width() ? horizontalScrollBar()->sizeHint().height() : 0;
    return horizontalHeader()->sizeHint().height() + verticalHeader()->length() + scrollBar + 2;
}

void MatrixView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        fitColumns();
}

bool MatrixView::event(QEvent *event)
{
    // Here these keys mean cells, not what a menu of the window may offer for them.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool writes = key->modifiers() == Qt::NoModifier && !key->text().isEmpty() && key->text()[0].isPrint();
        if (writes || key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
            event->accept();
            return true;
        }
    }
    return QTableView::event(event);
}

QVariant MatrixView::inputMethodQuery(Qt::InputMethodQuery query) const
{
    // A Chinese input method would take the letters for the beginning of a word. The editor of weights has its own.
    return query == Qt::ImEnabled ? QVariant(false) : QTableView::inputMethodQuery(query);
}

bool MatrixView::writeKey(const QString &text)
{
    const Field &field = fieldOf(m_model.entry());
    if (!field.choices) {
        if (text.isEmpty() || !text[0].isDigit() || !m_model.isCell(currentIndex()))
            return false;
        edit(currentIndex());
        if (auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex()))) {
            line->setText(text);
            return true;
        }
        return false;
    }
    for (const Choice &choice : *field.choices)
        if (text.compare(QLatin1StringView(choice.code), Qt::CaseInsensitive) == 0) {
            m_model.write(selectionModel()->selectedIndexes(), QString::fromLatin1(choice.code));
            return true;
        }
    return false;
}

void MatrixView::keyPressEvent(QKeyEvent *event)
{
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    const bool isWeight = m_model.entry() == Entry::Weight;
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int digit = event->key() - Qt::Key_1;
    if (plain && !isWeight && digit >= 0 && digit < 3) {
        Q_EMIT entryRequested(Entry(digit));
    } else if (isWeight && event->key() == Qt::Key_Escape) {
        Q_EMIT entryRequested(Entry::Strength);
    } else if (event->key() == Qt::Key_Delete) {
        m_model.remove(selected);
    } else if (event->key() == Qt::Key_Backspace) {
        m_model.write(selected, {});
    } else if (event->key() == Qt::Key_Space) {
        m_model.cycle(currentIndex(), selected);
    } else if (isWeight && (event->key() == Qt::Key_F2 || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        if (m_model.isCell(currentIndex()))
            edit(currentIndex());
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const QModelIndex below = currentIndex().siblingAtRow(currentIndex().row() + 1);
        if (below.isValid())
            setCurrentIndex(below);
    } else if (!plain || !writeKey(event->text())) {
        QTableView::keyPressEvent(event);
        return;
    }
    event->accept();
}

void MatrixView::commitData(QWidget *editor)
{
    // The weight goes into all selected cells, as a letter does.
    if (const auto *line = qobject_cast<QLineEdit *>(editor); line && line->text() != currentIndex().data(Qt::EditRole).toString())
        m_model.write(selectionModel()->selectedIndexes(), line->text());
}

void MatrixView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_outcome = m_model.outcomeId(current.row());
    m_course = m_model.courseId(current.column());
    // Row and column of the current cell are tinted.
    for (QWidget *area : {viewport(), horizontalHeader()->viewport(), verticalHeader()->viewport()})
        area->update();
}

void MatrixView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (!currentIndex().isValid())
        setCurrentIndex(m_model.index(0, 0));
    viewport()->update();
}

} // namespace micromajor
