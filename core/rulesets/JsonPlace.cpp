#include "core/rulesets/JsonPlace.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace micromajor {

namespace {

/// Walks over a valid JSON text without building it; Qt's own parser keeps no positions.
class Walker
{
public:
    explicit Walker(const QByteArray &json) : m_json(json) { skipSpace(); }
    qsizetype offset() const { return m_at; }

    /// From the beginning of a container to the value of that step; false = there is none.
    bool enter(const std::variant<QString, int> &step)
    {
        const bool object = peek() == '{';
        if (!object && peek() != '[')
            return false;
        next();
        for (int index = 0; peek() != '}' && peek() != ']' && m_at < m_json.size(); ++index) {
            QString key;
            if (object) {
                key = text();
                skipSpace();
                next(); // the colon
            }
            if (object ? step == std::variant<QString, int>(key) : step == std::variant<QString, int>(index))
                return true;
            skipValue();
            if (peek() == ',')
                next();
        }
        return false;
    }

private:
    char peek() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void next()
    {
        ++m_at;
        skipSpace();
    }
    void skipSpace()
    {
        while (m_at < m_json.size() && (m_json[m_at] == ' ' || m_json[m_at] == '\n' || m_json[m_at] == '\r' || m_json[m_at] == '\t'))
            ++m_at;
    }
    void skipText()
    {
        for (++m_at; m_at < m_json.size() && m_json[m_at] != '"'; ++m_at)
            if (m_json[m_at] == '\\')
                ++m_at;
        ++m_at;
    }
    QString text()
    {
        const qsizetype start = m_at;
        skipText();
        return QJsonDocument::fromJson('[' + m_json.mid(start, m_at - start) + ']').array().at(0).toString();
    }
    void skipValue()
    {
        for (int depth = 0; m_at < m_json.size();) {
            const char character = m_json[m_at];
            if (depth == 0 && (character == ',' || character == '}' || character == ']'))
                return;
            if (character == '"') {
                skipText();
                continue;
            }
            depth += (character == '{' || character == '[') - (character == '}' || character == ']');
            ++m_at;
        }
    }

    const QByteArray &m_json;
    qsizetype m_at = 0;
};

} // namespace

int lineAt(const QByteArray &json, qsizetype offset)
{
    return 1 + int(json.left(offset).count('\n'));
}

int lineOf(const QByteArray &json, const JsonPath &path)
{
    Walker walker(json);
    qsizetype reached = walker.offset();
    for (const auto &step : path) {
        if (!walker.enter(step))
            break;
        reached = walker.offset();
    }
    return lineAt(json, reached);
}

} // namespace micromajor
