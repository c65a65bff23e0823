#include "ui/courses/CourseTableDelegate.h"

#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/foundation/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>

namespace micromajor {

static constexpr int padding = Theme::grid;
/// The cell that an editor was opened for.
static constexpr char rowProperty[] = "row";
static constexpr char columnProperty[] = "column";

static QColor problemColor(const QModelIndex &index)
{
    const QVariant verdict = index.data(CourseTableModel::VerdictRole);
    return verdict.isValid()
        ? Theme::current().color(Verdict(verdict.toInt()), Severity(index.data(CourseTableModel::SeverityRole).toInt()))
        : QColor();
}

int CourseTableDelegate::indent(const QModelIndex &index) const
{
    const auto *model = qobject_cast<const CourseTableModel *>(index.model());
    if (!model || index.column() != courseNameColumn() || !model->hasDetails())
        return 0;
    return disclosureWidth + (index.data(CourseTableModel::InsideRole).toBool() ? Theme::grid : 0);
}

void CourseTableDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool isCurrent = index == current;
    const QRect &cell = option.rect;

    const bool inRow = current.isValid() && current.row() == index.row();
    if (!isCurrent && (option.state & QStyle::State_Selected))
        painter->fillRect(cell, theme.selection);
    else if (inRow)
        painter->fillRect(cell, isCurrent ? theme.field : theme.selection);

    painter->setPen(theme.line);
    painter->drawLine(cell.bottomLeft(), cell.bottomRight());
    if (const QColor problem = problemColor(index); problem.isValid())
        painter->fillRect(QRect(cell.left(), cell.bottom() - 1, cell.width(), 2), problem);

    const int inset = indent(index);
    if (const QVariant expanded = inset > 0 ? index.data(CourseTableModel::ExpandedRole) : QVariant(); expanded.isValid()) {
        const QRect sign(cell.left() + padding, cell.center().y() - 5, 12, 12);
        theme.icon(expanded.toBool() ? "chevron-down" : "chevron-right", theme.muted).paint(painter, sign);
    }
    const QString text = index.data(Qt::DisplayRole).toString();
    if (!text.isEmpty()) {
        painter->setPen(index.data(CourseTableModel::StatedRole).toBool() ? theme.text : theme.muted);
        painter->setFont(option.font);
        const QRect inner = cell.adjusted(padding + inset, 0, -padding, 0);
        m_texts.draw(*painter, inner, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), text);
    }
    if (isCurrent) {
        painter->setPen(QPen(theme.accent, view->hasFocus() ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

QSize CourseTableDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {option.fontMetrics.horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * padding + 2 + indent(index), Theme::rowHeight};
}

QWidget *CourseTableDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setProperty(rowProperty, index.row());
    line->setProperty(columnProperty, index.column());
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    if (const auto *model = qobject_cast<const CourseTableModel *>(index.model())) {
        if (const QStringList choices = model->choices(index); !choices.isEmpty()) {
            auto *completer = new QCompleter(choices, line);
            completer->setCaseSensitivity(Qt::CaseInsensitive);
            completer->setFilterMode(Qt::MatchContains);
            line->setCompleter(completer);
        }
    }
    return line;
}

void CourseTableDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    auto *line = static_cast<QLineEdit *>(editor);
    const QString text = index.data(Qt::EditRole).toString();
    if (line->text() != text)
        line->setText(text);
}

void CourseTableDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    editor->setGeometry(option.rect.adjusted(indent(index), 0, 0, 0));
}

bool CourseTableDelegate::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (line && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        int left = key->key();
        switch (key->key()) {
        case Qt::Key_Enter:
        case Qt::Key_Return:
            left = key->modifiers().testFlag(Qt::ShiftModifier) ? Qt::Key_Up : Qt::Key_Return;
            [[fallthrough]];
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            leave(line, left);
            return true;
        case Qt::Key_Down:
            // Alt+Down opens the list of what can be chosen.
            if (line->completer() && key->modifiers().testFlag(Qt::AltModifier)) {
                line->completer()->setCompletionPrefix({});
                line->completer()->complete();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QStyledItemDelegate::eventFilter(watched, event);
}

void CourseTableDelegate::leave(QLineEdit *line, int key)
{
    const int row = line->property(rowProperty).toInt();
    const int column = line->property(columnProperty).toInt();
    const QString text = line->text();
    Q_EMIT closeEditor(line, NoHint);
    Q_EMIT leftWith(key, row, column, text);
}

bool CourseTableDelegate::helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() != QEvent::ToolTip || !index.isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    const QString text = index.data(Qt::DisplayRole).toString();
    QStringList lines;
    if (view->fontMetrics().horizontalAdvance(text) > option.rect.width() - 2 * padding)
        lines.append(text);
    if (const QString problem = index.data(Qt::ToolTipRole).toString(); !problem.isEmpty())
        lines.append(problem);
    QToolTip::showText(event->globalPos(), lines.join(u'\n'), view);
    return true;
}

} // namespace micromajor
