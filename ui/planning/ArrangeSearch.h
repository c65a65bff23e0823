#pragma once
#include "core/planning/ArrangeTerms.h"

#include <QObject>

#include <memory>

namespace micromajor {

/// The search for the best terms on a thread of its own; one at a time.
class ArrangeSearch : public QObject
{
    Q_OBJECT

public:
    explicit ArrangeSearch(QObject *parent = nullptr);
    ~ArrangeSearch() override;

    /// Gives up a search that still runs.
    void start(const Facts &facts, const ArrangeRequest &request);
    void cancel(); ///< nothing comes of it any more
    void stop(); ///< finishes soon, with the best plan so far
    bool isRunning() const { return m_run != nullptr; }

Q_SIGNALS:
    void progressed(qint64 steps, qint64 mostSteps);
    void finished(const std::shared_ptr<const Result<TermPlan>> &plan);

private:
    struct Run;
    /// What a thread has posted may arrive when its search is long given up; `number` tells.
    bool isCurrent(quint64 number) const { return m_run && number == m_number; }
    void deliver(quint64 number, const std::shared_ptr<const Result<TermPlan>> &plan);

    std::unique_ptr<Run> m_run;
    quint64 m_number = 0; ///< of the search started last
};

} // namespace micromajor
