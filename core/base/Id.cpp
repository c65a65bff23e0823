#include "core/base/Id.h"

#include <QUuid>

namespace micromajor {

QString newIdText()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace micromajor
