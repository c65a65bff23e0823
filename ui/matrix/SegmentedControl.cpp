#include "ui/matrix/SegmentedControl.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QToolButton>

namespace micromajor {

using namespace Qt::StringLiterals;

SegmentedControl::SegmentedControl(const QString &name, const QStringList &texts, QWidget *parent) : QWidget(parent), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    // Roles of the palette, so that a change of the colours reaches them.
    setStyleSheet(u"QToolButton { border: 1px solid palette(dark); border-radius: 0; padding: 4px 12px; min-height: 18px; }"
                  "QToolButton:checked { background: palette(highlight); color: palette(link); }"
                  "QToolButton:focus { border: 2px solid palette(link); padding: 3px 11px; }"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    for (const QString &text : texts) {
        auto *button = new QToolButton;
        button->setText(text);
        button->setCheckable(true);
        button->setAccessibleName(name + u": "_s + text);
        button->setFocusPolicy(Qt::StrongFocus);
        m_group->addButton(button, int(m_group->buttons().size()));
        row->addWidget(button);
    }
    m_group->button(0)->setChecked(true);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int segment, bool on) {
        if (on)
            Q_EMIT changed(segment);
    });
}

int SegmentedControl::current() const
{
    return m_group->checkedId();
}

void SegmentedControl::setCurrent(int segment)
{
    m_group->button(segment)->setChecked(true);
}

} // namespace micromajor
