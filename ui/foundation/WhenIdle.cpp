#include "ui/foundation/WhenIdle.h"

#include <QTimer>

namespace micromajor {

void whenIdle(QObject *object, const std::function<void()> &work)
{
    auto *timer = new QTimer(object);
    QObject::connect(timer, &QTimer::timeout, object, [timer, work] {
        timer->deleteLater();
        work();
    });
    timer->setSingleShot(true);
    timer->start(0);
}

} // namespace micromajor
