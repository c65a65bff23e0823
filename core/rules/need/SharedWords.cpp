#include "core/rules/need/SharedWords.h"

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr QStringView generalWords[] = {u"技术", u"应用", u"工程", u"科学", u"管理", u"服务", u"教育", u"研究", u"开发", u"设计",
                                               u"实践", u"创新", u"解决方案", u"行业", u"系统", u"基础设施", u"与", u"及", u"和"};
static constexpr QStringView weakWords[] = {u"智能", u"智慧", u"数字", u"新型", u"数字化"};
static constexpr QStringView generalLatin[] = {u"and", u"of", u"the", u"for", u"in", u"with", u"new", u"technology", u"technologies", u"engineering",
                                               u"science", u"management", u"application", u"applications", u"service", u"services",
                                               u"education", u"research", u"development", u"design", u"practice", u"innovation",
                                               u"industry", u"system", u"systems", u"solutions", u"intelligent", u"smart", u"digital", u"intelligence"};

static bool isHan(QChar character)
{
    return character.unicode() >= 0x3400 && character.unicode() <= 0x9fff;
}

static bool isLatin(QChar character)
{
    return character.unicode() < 0x250 && character.isLetterOrNumber();
}

template<class Words>
static bool contains(const Words &words, QStringView word)
{
    return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

SharedWords::SharedWords(const QString &chinese, const QString &english)
{
    QString remaining;
    remaining.reserve(chinese.size() + english.size() + 2);
    for (qsizetype at = 0; at < chinese.size();) {
        const QStringView rest = QStringView(chinese).sliced(at);
        qsizetype general = 0;
        for (const QStringView word : generalWords)
            if (word.size() > general && rest.front() == word.front() && rest.startsWith(word))
                general = word.size();
        remaining += general > 0 ? QChar(u' ') : rest.front();
        at += std::max<qsizetype>(general, 1);
    }
    remaining += u' ' + english;
    const auto endOf = [&remaining](qsizetype at, bool (*belongs)(QChar)) {
        while (at < remaining.size() && belongs(remaining[at]))
            ++at;
        return at;
    };
    for (qsizetype at = 0, end = 0; at < remaining.size(); at = std::max(end, at + 1)) {
        if (end = endOf(at, isHan); end >= at + 2)
            m_runs.push_back(remaining.sliced(at, end - at));
        else if (end = endOf(at, isLatin); end >= at + 2)
            if (QString word = remaining.sliced(at, end - at).toLower(); !contains(generalLatin, word))
                m_words.append(std::move(word));
    }
    for (const QString &text : m_runs)
        for (const QChar character : text)
            m_first[character.unicode() & 255] = true;
    for (const QString &text : std::as_const(m_words))
        m_first[text[0].unicode() & 255] = m_first[text[0].toUpper().unicode() & 255] = true;
}

qsizetype SharedWords::longestRun(QStringView text) const
{
    qsizetype longest = 0;
    for (const QString &run : m_runs)
        for (qsizetype start = 0; start + 1 < run.size(); ++start) {
            qsizetype length = 0;
            while (start + length < run.size() && length < text.size() && run[start + length] == text[length])
                ++length;
            longest = std::max(longest, length);
        }
    return longest;
}

void SharedWords::collect(QStringView text, QStringList &words) const
{
    const auto add = [&](QString word) {
        if (!words.contains(word))
            words.append(std::move(word));
    };
    for (qsizetype at = 0; at < text.size();) {
        const QChar character = text[at];
        const bool latin = isLatin(character);
        if (!latin && !mayBegin(character.unicode())) {
            ++at;
            continue;
        }
        if (latin) {
            qsizetype end = at;
            while (end < text.size() && isLatin(text[end]))
                ++end;
            if (mayBegin(character.unicode()))
                if (const QStringView word = text.mid(at, end - at); m_words.contains(word, Qt::CaseInsensitive))
                    add(word.toString());
            at = end;
            continue;
        }
        const qsizetype length = longestRun(text.mid(at));
        if (const QStringView word = text.mid(at, length); length >= 2 && !contains(weakWords, word))
            add(word.toString());
        at += std::max<qsizetype>(length, 1);
    }
}

} // namespace micromajor
