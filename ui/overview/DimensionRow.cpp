#include "ui/overview/DimensionRow.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace micromajor {

static constexpr int mostNamed = 1; ///< of what is missing; the rest is counted

DimensionRow::DimensionRow(int number, const FormSpec &spec)
    : m_number(number), m_spec(spec), m_name(new StyledLabel(Theme::TextStyle::Body, QCoreApplication::translate("pages", spec.title))),
      m_count(new StyledLabel(Theme::TextStyle::Body)), m_missing(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted))
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    auto *digit = new StyledLabel(Theme::TextStyle::Body, QString::number(number), StyledLabel::Muted);
    digit->setFixedWidth(Theme::grid + Theme::half);
    m_count->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_count->setFixedWidth(5 * Theme::grid);
    m_missing->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::half, Theme::half, Theme::half, Theme::half);
    layout->setSpacing(Theme::grid);
    layout->addWidget(digit);
    layout->addWidget(m_name);
    layout->addWidget(m_count);
    layout->addSpacing(Theme::half);
    layout->addWidget(m_missing, 1);
    for (QLabel *label : findChildren<QLabel *>())
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
}

int DimensionRow::nameWidth() const
{
    return m_name->sizeHint().width();
}

void DimensionRow::setNameWidth(int width)
{
    m_name->setFixedWidth(width);
}

void DimensionRow::show(const Filled &state)
{
    m_count->setText(tr("%1 / %2").arg(state.stated).arg(state.all));
    const QString separator = interfaceLanguage() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ");
    const auto rest = int(state.missing.size()) - mostNamed;
    const QString named = state.missing.mid(0, mostNamed).join(separator) + (rest > 0 ? tr(" and %1 more").arg(rest) : QString());
    m_missing->setText(state.missing.isEmpty() ? tr("Complete") : tr("Missing: %1").arg(named));
    setToolTip(state.missing.isEmpty() ? QString() : tr("Missing: %1").arg(state.missing.join(separator)));
    setAccessibleName(QStringLiteral("%1 %2").arg(m_number).arg(m_name->text()));
    setAccessibleDescription(tr("%1 of %2 stated. %3").arg(state.stated).arg(state.all).arg(m_missing->text()));
}

void DimensionRow::paintEvent(QPaintEvent *)
{
    if (!hasFocus() && !underMouse())
        return;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(underMouse() ? QBrush(theme.hover) : QBrush());
    painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75), Theme::half, Theme::half);
}

void DimensionRow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void DimensionRow::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void DimensionRow::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace micromajor
