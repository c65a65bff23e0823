#pragma once
#include "core/base/Id.h"

#include <QHash>

#include <cstring>
#include <vector>

namespace micromajor {

/// Where each row stands, by its identity. Views the rows' texts: it must not outlive them. Every edit asks this for a dozen columns, whose
/// rows mostly refer to the row asked for last or to the next one, so those are compared first. What tells identities apart mostly stands at
/// their ends ("course-12", random ones anywhere), so all ends lie side by side; references to long tables go through a hash. Not for
/// several threads at once.
template<class Row>
class RowIndex
{
public:
    explicit RowIndex(const std::vector<Row> &rows) : m_rows(rows), m_ends(rows.size())
    {
        for (size_t i = 0; i < rows.size(); ++i)
            m_ends[i] = endOf(rows[i].id.value);
    }

    /// −1 when there is none.
    int of(const Id<Row> &id) const
    {
        const size_t count = m_rows.size();
        const quint64 end = endOf(id.value);
        for (const size_t beside : {m_last, m_last + 1})
            if (beside < count && m_ends[beside] == end && m_rows[beside].id == id)
                return int(m_last = beside);
        if (count > mostCompared)
            return hashed(id);
        for (size_t i = 0; i < count; ++i)
            if (m_ends[i] == end && m_rows[i].id == id)
                return int(m_last = i);
        return -1;
    }

private:
    /// The last four characters as one number.
    static quint64 endOf(const QString &text)
    {
        quint64 end = 0;
        if (const qsizetype size = text.size(); size >= 4)
            std::memcpy(&end, text.constData() + size - 4, sizeof end);
        else
            for (const QChar character : text)
                end = end << 16 | character.unicode();
        return end;
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
    std::vector<quint64> m_ends; ///< of each row's identity
    mutable size_t m_last = 0;
    mutable QHash<QStringView, int> m_hash;
};

} // namespace micromajor
