#include "core/document/History.h"

#include "core/base/Sha256.h"

#include <QtEndian>

namespace micromajor {

QByteArray History::hashOf(const Revision &revision)
{
    QByteArray all;
    const auto add = [&all](const QByteArray &bytes) {
        const quint64 size = qToLittleEndian(quint64(bytes.size()));
        all.append(reinterpret_cast<const char *>(&size), sizeof size);
        all.append(bytes);
    };
    add(revision.parent);
    add(revision.author.toUtf8());
    add(QByteArray::number(revision.time.toMSecsSinceEpoch()));
    add(revision.label.stored().toUtf8());
    add(revision.changeset);
    return sha256(all);
}

QByteArray History::headHash() const
{
    return m_head >= 0 ? m_revisions[size_t(m_head)].hash : QByteArray();
}

void History::append(const Message &label, const QString &author, const QDateTime &time, const QByteArray &changeset, const QString &mergeKey)
{
    m_revisions.resize(size_t(m_head + 1));
    // The label as it will be read back, so that the hash also fits then.
    Revision revision{{}, headHash(), author, time.toUTC(), Message::fromStored(label.stored()), changeset, mergeKey};
    revision.hash = hashOf(revision);
    m_revisions.push_back(std::move(revision));
    ++m_head;
}

void History::amend(const Message &label, const QString &author, const QDateTime &time, const QByteArray &changeset)
{
    const QString mergeKey = m_revisions.back().mergeKey;
    --m_head;
    if (changeset.isEmpty())
        m_revisions.pop_back();
    else
        append(label, author, time, changeset, mergeKey);
}

int History::lastUndoneMark() const
{
    for (int i = int(m_revisions.size()) - 1; i > m_head; --i)
        if (m_marks.mark(m_revisions[size_t(i)].hash))
            return i;
    return -1;
}

void History::returnFrom(int last, const Message &label, const QString &author, const QDateTime &time, const QByteArray &changeset)
{
    m_revisions.resize(size_t(last + 1));
    m_head = last;
    if (!changeset.isEmpty())
        append(label, author, time, changeset);
}

void History::forgetMergeKeys()
{
    for (Revision &revision : m_revisions)
        revision.mergeKey.clear();
}

int History::brokenRevision() const
{
    QByteArray parent;
    for (size_t i = 0; i < m_revisions.size(); ++i) {
        if (m_revisions[i].parent != parent || m_revisions[i].hash != hashOf(m_revisions[i]))
            return int(i);
        parent = m_revisions[i].hash;
    }
    return -1;
}

int History::indexOf(const QByteArray &hash) const
{
    for (size_t i = m_revisions.size(); i-- > 0;)
        if (m_revisions[i].hash == hash)
            return int(i);
    return -1;
}

} // namespace micromajor
