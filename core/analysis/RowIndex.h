#pragma once
#include "core/base/Id.h"

#include <QHash>

#include <vector>

namespace micromajor {

/// Where each row stands, by its identity. Views the rows' texts: it must not outlive them. Every edit runs this over a dozen rows, where
/// comparing them one by one takes a tenth of the time that filling a hash does; the hash is for long tables.
template<class Row>
class RowIndex
{
public:
    explicit RowIndex(const std::vector<Row> &rows) : m_rows(rows)
    {
        if (rows.size() <= mostCompared)
            return;
        m_hash.reserve(qsizetype(rows.size()));
        for (size_t i = 0; i < rows.size(); ++i)
            m_hash.insert(rows[i].id.value, int(i));
    }

    /// −1 when there is none.
    int of(const Id<Row> &id) const
    {
        if (m_rows.size() > mostCompared)
            return m_hash.value(id.value, -1);
        for (size_t i = 0; i < m_rows.size(); ++i)
            if (m_rows[i].id == id)
                return int(i);
        return -1;
    }

private:
    static constexpr size_t mostCompared = 48;
    const std::vector<Row> &m_rows;
    QHash<QStringView, int> m_hash;
};

} // namespace micromajor
