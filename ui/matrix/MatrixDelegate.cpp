#include "ui/matrix/MatrixDelegate.h"

#include "ui/foundation/Theme.h"
#include "ui/matrix/MatrixModel.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTableView>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr qsizetype mostTexts = 500;

/// `share` percent of the accent on the page.
static QColor tint(int share)
{
    const QColor &page = Theme::current().page, &accent = Theme::current().accent;
    const auto mix = [share](int ground, int colour) { return (ground * (100 - share) + colour * share) / 100; };
    return QColor(mix(page.red(), accent.red()), mix(page.green(), accent.green()), mix(page.blue(), accent.blue()));
}

static QColor tintOf(const QString &strength)
{
    return strength == "H"_L1 ? tint(34) : strength == "M"_L1 ? tint(20) : strength == "L"_L1 ? tint(10) : QColor();
}

static void paintGround(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index, const QModelIndex &current, bool isCell)
{
    const Theme &theme = Theme::current();
    const QRect inner = option.rect.adjusted(0, 0, -1, -1);
    const bool inCross = current.isValid() && (current.row() == index.row() || current.column() == index.column());
    if (!isCell)
        painter->fillRect(option.rect, theme.chrome);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(inner, theme.selection);
    else if (inCross)
        painter->fillRect(inner, theme.hover);
    if (index.data(MatrixModel::GapRole).toBool())
        painter->fillRect(inner, QBrush(theme.strongLine, Qt::BDiagPattern));
    if (const QColor strength = tintOf(index.data(MatrixModel::StrengthRole).toString()); strength.isValid())
        painter->fillRect(inner.adjusted(2, 2, -1, -1), strength);
}

MatrixDelegate::MatrixDelegate(QObject *parent)
    : QStyledItemDelegate(parent), m_plain{Theme::current().font(Theme::TextStyle::Body), {}}, m_strong(m_plain),
      m_small{Theme::current().font(Theme::TextStyle::Note), {}}
{
    m_strong.font.setWeight(QFont::Bold);
}

void MatrixDelegate::draw(QPainter *painter, Lettering &lettering, const QRect &rect, const QString &text)
{
    auto known = lettering.texts.constFind(text);
    if (known == lettering.texts.constEnd()) {
        if (lettering.texts.size() >= mostTexts)
            lettering.texts.clear();
        QStaticText prepared(text);
        prepared.setTextFormat(Qt::PlainText);
        prepared.prepare({}, lettering.font);
        known = lettering.texts.insert(text, prepared);
    }
    const QSize size = known->size().toSize();
    painter->setFont(lettering.font);
    painter->drawStaticText(rect.left() + (rect.width() - size.width()) / 2, rect.top() + (rect.height() - size.height()) / 2, *known);
}

void MatrixDelegate::paintMarks(QPainter *painter, const QRect &rect, const QString &text) const
{
    const qsizetype end = text.indexOf(u'\n');
    painter->setPen(Theme::current().text);
    Lettering &letters = text.startsWith(u'H') ? m_strong : m_plain;
    if (end < 0)
        return draw(painter, letters, rect, text);
    const int half = rect.height() / 2;
    draw(painter, letters, rect.adjusted(0, 2, 0, -half + 1), text.left(end));
    draw(painter, m_small, rect.adjusted(0, half - 1, 0, -2), text.mid(end + 1));
}

void MatrixDelegate::paintFigure(QPainter *painter, const QRect &rect, const QModelIndex &index, const QString &text) const
{
    const Theme &theme = Theme::current();
    const auto verdict = Verdict(index.data(MatrixModel::VerdictRole).toInt());
    QRect words = rect;
    if (verdict == Verdict::NotMet || verdict == Verdict::CannotJudge) {
        constexpr int sign = 14;
        const int width = std::min(rect.width(), sign + Theme::half + QFontMetrics(m_small.font).horizontalAdvance(text));
        const int left = rect.left() + (rect.width() - width) / 2;
        theme.icon(verdict, Severity::Warning).paint(painter, QRect(left, rect.center().y() - sign / 2, sign, sign));
        words = QRect(left + sign + Theme::half, rect.top(), width - sign - Theme::half, rect.height());
    }
    painter->setPen(verdict == Verdict::NotApplicable ? theme.muted : theme.text);
    draw(painter, m_small, words, text);
}

void MatrixDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Theme &theme = Theme::current();
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const auto *matrix = qobject_cast<const MatrixModel *>(index.model());
    const QModelIndex current = view ? view->currentIndex() : QModelIndex();
    const bool isCell = matrix && matrix->isCell(index);
    paintGround(painter, option, index, current, isCell);

    painter->setPen(theme.line);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->drawLine(option.rect.topRight(), option.rect.bottomRight());

    const QString text = index.data().toString();
    const QRect inner = option.rect.adjusted(3, 0, -3, 0);
    if (!isCell) {
        paintFigure(painter, inner, index, text);
    } else if (!text.isEmpty()) {
        paintMarks(painter, inner, text);
    }
    if (index.data(MatrixModel::FaultRole).toBool()) {
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom() - 2, option.rect.width() - 1, 2), theme.warning);
        theme.icon(Verdict::NotMet, Severity::Warning).paint(painter, QRect(option.rect.right() - 14, option.rect.top() + 2, 12, 12));
    }
    if (index == current) {
        painter->setPen(QPen(theme.accent, view->hasFocus() ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

QWidget *MatrixDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    auto *line = new QLineEdit(parent);
    line->setAlignment(Qt::AlignCenter);
    line->setAccessibleName(Message(fieldOf(Entry::Weight).label).text() + u", "_s + index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return line;
}

void MatrixDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    static_cast<QLineEdit *>(editor)->setText(index.data(Qt::EditRole).toString());
}

bool MatrixDelegate::eventFilter(QObject *watched, QEvent *event)
{
    // Left to the base class, Enter would also reach the view and open the editor again.
    if (auto *line = qobject_cast<QLineEdit *>(watched); line && event->type() == QEvent::KeyPress)
        if (const int key = static_cast<QKeyEvent *>(event)->key(); key == Qt::Key_Return || key == Qt::Key_Enter) {
            Q_EMIT commitData(line);
            Q_EMIT closeEditor(line, NoHint);
            return true;
        }
    return QStyledItemDelegate::eventFilter(watched, event);
}

} // namespace micromajor
