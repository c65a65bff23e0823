#pragma once
#include "core/analysis/RequisiteGraph.h"
#include "core/analysis/WideInteger.h"

namespace micromajor {

/// A count up to 2^128 − 1 that remembers having passed it.
class SaturatingCount
{
public:
    SaturatingCount() = default;
    explicit SaturatingCount(uint128 value) : m_value(value) { }

    SaturatingCount &operator+=(SaturatingCount other)
    {
        m_exceeded |= other.m_exceeded | __builtin_add_overflow(m_value, other.m_value, &m_value);
        return *this;
    }
    friend SaturatingCount operator*(SaturatingCount a, SaturatingCount b)
    {
        SaturatingCount product;
        product.m_exceeded = __builtin_mul_overflow(a.m_value, b.m_value, &product.m_value) | a.m_exceeded | b.m_exceeded;
        return product;
    }
    Centrality toCentrality() const;

private:
    uint128 m_value = 0;
    bool m_exceeded = false;
};

/// For every vertex the paths on one side of it (from any source, or to any sink), and how many other vertices those paths have
/// altogether. The vertex itself is in the paths but not in `others`.
struct PathCounts
{
    SaturatingCount paths;
    SaturatingCount others;
};

} // namespace micromajor
