#include "core/analysis/Totals.h"

namespace micromajor {

static QString fromTo(const QString &least, const QString &most) { return least == most ? least : least + u'–' + most; }

QString rangeText(const ChoiceRange<Credits> &range)
{
    return range.isStated() ? fromTo(range.least->toString(), range.most->toString()) : QString();
}

QString rangeText(const ChoiceRange<Hours> &range)
{
    return range.isStated() ? fromTo(range.least->toString(), range.most->toString()) : QString();
}

QString rangeText(const ChoiceRange<int> &range)
{
    return range.isStated() ? fromTo(QString::number(*range.least), QString::number(*range.most)) : QString();
}

QString rangeText(const ChoiceRange<Share> &range)
{
    return range.isStated() ? fromTo(range.least->percent().toString(), range.most->percent().toString()) + u'%' : QString();
}

} // namespace micromajor
