#include "core/review/ReviewRubric.h"
#include "core/rulesets/JsonPlace.h"

#include "core/program/RowTables.h"
#include "core/program/Values.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace micromajor {

namespace {

constexpr auto formatName = "micromajor-review-rubric"_L1;
constexpr qsizetype largestFile = 1 << 20;
constexpr qsizetype mostCriteria = 200;

/// Reads one file; stops at the first fault. Every read function returns false after a fault.
class RubricParser
{
public:
    RubricParser(const QByteArray &json, const QString &fileName) : m_json(json), m_fileName(fileName) {}

    Result<ReviewRubric> parse()
    {
        if (m_json.size() > largestFile)
            return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1 is too large for a review rubric; choose another file."), {m_fileName})};
        QJsonParseError fault;
        const QJsonDocument document = QJsonDocument::fromJson(m_json, &fault);
        if (document.isNull())
            return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1, line %2: this is not valid JSON; choose another file or correct it."),
                                                            {m_fileName, QString::number(lineAt(m_json, fault.offset))})};
        if (!readRoot(document.object()))
            return Error{Error::Kind::InvalidInput, m_fault};
        return m_rubric;
    }

private:
    bool fail(const JsonPath &path, Message message)
    {
        m_fault = Message(QT_TRANSLATE_NOOP("core", "%1, line %2: %3"), {m_fileName, QString::number(lineOf(m_json, path)), std::move(message)});
        return false;
    }
    static JsonPath below(JsonPath path, std::variant<QString, int> step)
    {
        path.push_back(std::move(step));
        return path;
    }

    bool readRoot(const QJsonObject &root)
    {
        if (root["format"_L1].toString() != formatName)
            return fail({u"format"_s}, Message(QT_TRANSLATE_NOOP("core", "this is no review rubric; “format” must be “%1”."), {formatName.toString()}));
        if (!readBoth(root, {}, "name"_L1, m_rubric.name) || !readBoth(root, {}, "source"_L1, m_rubric.source))
            return false;
        const QJsonArray criteria = root["criteria"_L1].toArray();
        if (criteria.isEmpty() || criteria.size() > mostCriteria)
            return fail({u"criteria"_s}, Message(QT_TRANSLATE_NOOP("core", "“criteria” must be a list of 1 to %1 criteria."), {QString::number(mostCriteria)}));
        for (int i = 0; i < criteria.size(); ++i)
            if (!readCriterion(criteria[i], {u"criteria"_s, i}))
                return false;
        return true;
    }

    bool readCriterion(const QJsonValue &value, const JsonPath &path)
    {
        const QJsonObject given = value.toObject();
        ReviewRubric::Criterion criterion;
        if (!readBoth(given, path, "dimension"_L1, criterion.dimension) || !readBoth(given, path, "title"_L1, criterion.title)
            || !readBoth(given, path, "description"_L1, criterion.description))
            return false;
        if (criterion.title.text(Language::Chinese).trimmed().isEmpty())
            return fail(path, Message(QT_TRANSLATE_NOOP("core", "a criterion needs a “title”.")));
        if (given.contains("weight"_L1)) {
            const std::optional<qint64> weight = thousandthsOf(given["weight"_L1]);
            if (!weight || !validate(fieldOf<RubricCriterion>(u"weight"), *weight))
                return fail(below(path, u"weight"_s), Message(QT_TRANSLATE_NOOP("core", "“weight” must be a number from 0 to 100 with at most three decimals.")));
            criterion.weight = Percent::fromThousandths(*weight);
        }
        m_rubric.criteria.push_back(std::move(criterion));
        return true;
    }

    /// A missing text is not stated; one language is enough.
    bool readBoth(const QJsonObject &object, const JsonPath &path, QLatin1StringView key, BilingualText &text)
    {
        const QJsonValue given = object[key];
        if (given.isUndefined())
            return true;
        for (const auto &[language, target] : {std::pair("zh"_L1, &text.zh), std::pair("en"_L1, &text.en)}) {
            const QJsonValue words = given[language];
            *target = words.toString();
            if (!given.isObject() || (!words.isUndefined() && !words.isString()) || !validate(fieldOf<RubricCriterion>(u"description"), *target))
                return fail(below(path, key.toString()), Message(QT_TRANSLATE_NOOP("core", "“%1” must have a text as “zh”, as “en” or both."), {key.toString()}));
        }
        return true;
    }

    const QByteArray &m_json;
    const QString &m_fileName;
    ReviewRubric m_rubric;
    Message m_fault;
};

void write(QJsonObject &object, QLatin1StringView key, const BilingualText &text)
{
    QJsonObject both;
    if (!text.zh.isEmpty())
        both["zh"_L1] = text.zh;
    if (!text.en.isEmpty())
        both["en"_L1] = text.en;
    if (!both.isEmpty())
        object[key] = both;
}

} // namespace

Result<ReviewRubric> readReviewRubric(const QByteArray &json, const QString &fileName)
{
    return RubricParser(json, fileName).parse();
}

QByteArray reviewRubricJson(const ReviewRubric &rubric)
{
    QJsonArray criteria;
    for (const ReviewRubric::Criterion &criterion : rubric.criteria) {
        QJsonObject written;
        write(written, "dimension"_L1, criterion.dimension);
        write(written, "title"_L1, criterion.title);
        write(written, "description"_L1, criterion.description);
        // The nearest double of a decimal is written with exactly its digits.
        if (criterion.weight)
            written["weight"_L1] = double(criterion.weight->thousandths()) / 1000;
        criteria.append(written);
    }
    QJsonObject root{{"format"_L1, formatName.toString()}, {"criteria"_L1, criteria}};
    write(root, "name"_L1, rubric.name);
    write(root, "source"_L1, rubric.source);
    return QJsonDocument(root).toJson();
}

} // namespace micromajor
