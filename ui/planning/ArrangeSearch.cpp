#include "ui/planning/ArrangeSearch.h"

#include <QThread>

#include <atomic>

namespace micromajor {

struct ArrangeSearch::Run
{
    std::atomic<bool> stopped = false;
    std::unique_ptr<QThread> thread;
};

ArrangeSearch::ArrangeSearch(QObject *parent)
    : QObject(parent)
{
}

ArrangeSearch::~ArrangeSearch()
{
    cancel();
}

void ArrangeSearch::start(const Facts &facts, const ArrangeRequest &request)
{
    cancel();
    m_run = std::make_unique<Run>();
    ++m_number;
    m_run->thread.reset(QThread::create([this, run = m_run.get(), number = m_number, facts, request] {
        SearchLimits limits;
        limits.goOn = [&, most = limits.mostSteps](qint64 steps) {
            QMetaObject::invokeMethod(this, [this, number, steps, most] {
                if (isCurrent(number))
                    Q_EMIT progressed(steps, most);
            });
            return !run->stopped;
        };
        auto plan = std::make_shared<const Result<TermPlan>>(arrangeTerms(facts, request, limits));
        QMetaObject::invokeMethod(this, [this, number, plan] { deliver(number, plan); });
    }));
    m_run->thread->start();
}

void ArrangeSearch::cancel()
{
    if (!m_run)
        return;
    m_run->stopped = true;
    m_run->thread->wait();
    m_run.reset();
}

void ArrangeSearch::stop()
{
    if (m_run)
        m_run->stopped = true;
}

void ArrangeSearch::deliver(quint64 number, const std::shared_ptr<const Result<TermPlan>> &plan)
{
    if (!isCurrent(number))
        return;
    m_run->thread->wait();
    m_run.reset();
    Q_EMIT finished(plan);
}

} // namespace micromajor
