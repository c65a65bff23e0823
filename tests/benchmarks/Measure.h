#pragma once
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace micromajor {

/// Prints one figure in the form that all benchmarks share. Figures are read by people; nothing gates on them.
struct Measure
{
    double median = 0, high = 0; ///< microseconds; high = 99th percentile

    /// Of at least one sample, in microseconds.
    static Measure from(std::vector<double> samples)
    {
        std::sort(samples.begin(), samples.end());
        return {samples[samples.size() / 2], samples[std::min(samples.size() - 1, samples.size() * 99 / 100)]};
    }
    template<class Work>
    static double once(Work &&work)
    {
        QElapsedTimer timer;
        timer.start();
        work();
        return double(timer.nsecsElapsed()) / 1000;
    }
    template<class Work>
    static Measure of(int repetitions, Work &&work)
    {
        std::vector<double> samples;
        samples.reserve(size_t(repetitions));
        for (int i = 0; i < repetitions; ++i)
            samples.push_back(once(work));
        return from(std::move(samples));
    }

    void print(const char *what, const char *bar = "") const { std::printf("%-58s %10.1f us   p99 %10.1f us   %s\n", what, median, high, bar); }
};

} // namespace micromajor
