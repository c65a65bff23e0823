#pragma once
#include <functional>

class QObject;

namespace micromajor {

/// Does the work once when everything that waits is done, the painting too; never, if the object is gone by then. QTimer::singleShot(0)
/// comes before the painting.
void whenIdle(QObject *object, const std::function<void()> &work);

} // namespace micromajor
