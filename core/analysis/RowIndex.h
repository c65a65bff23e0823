#pragma once
#include "core/base/Id.h"

#include <QHash>

#include <cstring>
#include <vector>

namespace micromajor {

/// Where each row stands, by its identity. Views the rows' texts: it must not outlive them. Every edit asks this for a dozen columns, whose
/// rows mostly refer to the row asked for last or to one beside it, so those are compared first; of the others, only references to long
/// tables need the hash. Not for several threads at once.
template<class Row>
class RowIndex
{
public:
    explicit RowIndex(const std::vector<Row> &rows) : m_rows(rows) {}

    /// −1 when there is none.
    int of(const Id<Row> &id) const
    {
        const size_t count = m_rows.size();
        for (const size_t beside : {m_last, m_last + 1, m_last - 1}) // below 0 it wraps around to far beyond the end
            if (beside < count && isAt(beside, id))
                return int(m_last = beside);
        if (count > mostCompared)
            return hashed(id);
        for (size_t i = 0; i < count; ++i)
            if (isAt(i, id))
                return int(m_last = i);
        return -1;
    }

private:
    /// As ==, but compiled into the loop: comparing lengths decides hardly ever, and a call for each row costs more than the comparison.
    bool isAt(size_t index, const Id<Row> &id) const
    {
        const QString &text = m_rows[index].id.value;
        return text.size() == id.value.size() && std::memcmp(text.constData(), id.value.constData(), size_t(text.size()) * sizeof(QChar)) == 0;
    }
    int hashed(const Id<Row> &id) const
    {
        if (m_hash.isEmpty()) {
            m_hash.reserve(qsizetype(m_rows.size()));
            for (size_t i = 0; i < m_rows.size(); ++i)
                m_hash.insert(m_rows[i].id.value, int(i));
        }
        const int index = m_hash.value(id.value, -1);
        if (index >= 0)
            m_last = size_t(index);
        return index;
    }

    static constexpr size_t mostCompared = 48;
    const std::vector<Row> &m_rows;
    mutable size_t m_last = 0;
    mutable QHash<QStringView, int> m_hash;
};

} // namespace micromajor
