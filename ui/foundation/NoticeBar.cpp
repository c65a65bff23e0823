#include "ui/foundation/NoticeBar.h"

#include "ui/foundation/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace micromajor {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(QWidget *parent)
    : QFrame(parent), m_sign(new QLabel), m_sentence(new QLabel), m_ways(new QHBoxLayout)
{
    setObjectName(u"notice"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *close = new QToolButton;
    close->setIcon(Theme::current().icon("close"));
    close->setAccessibleName(tr("Close this notice"));
    close->setToolTip(tr("Close"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::margin, 8, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_sign);
    layout->addWidget(m_sentence, 1);
    layout->addLayout(m_ways);
    layout->addWidget(close);
    hide();
}

QString NoticeBar::sentence() const
{
    return m_sentence->text();
}

void NoticeBar::present(const Notice &notice)
{
    const Theme &theme = Theme::current();
    setStyleSheet(u"#notice { background: %1; border: none; border-left: 3px solid %2; }"_s.arg(theme.wash(Verdict::NotMet, notice.severity).name(),
                                                                                            theme.color(Verdict::NotMet, notice.severity).name()));
    m_sign->setPixmap(theme.icon(Verdict::NotMet, notice.severity).pixmap(QSize(16, 16), devicePixelRatio()));
    m_sentence->setText(notice.sentence);
    setAccessibleName(notice.sentence);
    while (QLayoutItem *item = m_ways->takeAt(0)) {
        // The button may be the one whose click brought us here.
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const Notice::Way &way : notice.ways) {
        auto *button = new QPushButton(way.text);
        button->setAccessibleName(way.text);
        m_ways->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, go = way.go] {
            hide();
            go();
        });
    }
    show();
}

} // namespace micromajor
