#include "core/rulesets/RulePage.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace micromajor {

using namespace Qt::StringLiterals;

Message nameOf(Severity severity)
{
    switch (severity) {
    case Severity::Error:
        return Message(QT_TRANSLATE_NOOP("core", "Error"));
    case Severity::Warning:
        return Message(QT_TRANSLATE_NOOP("core", "Warning"));
    case Severity::Advice:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "Advice"));
}

Message nameOf(Layer layer)
{
    switch (layer) {
    case Layer::Program:
        return Message(QT_TRANSLATE_NOOP("core", "This program"));
    case Layer::School:
        return Message(QT_TRANSLATE_NOOP("core", "School"));
    case Layer::Province:
        return Message(QT_TRANSLATE_NOOP("core", "Province"));
    case Layer::Nation:
        return Message(QT_TRANSLATE_NOOP("core", "Nation"));
    case Layer::Reference:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "Reference"));
}

static Message nameOf(FixAvailability fix)
{
    switch (fix) {
    case FixAvailability::None:
        return Message(QT_TRANSLATE_NOOP("core", "none; the answer is the committee's"));
    case FixAvailability::Sometimes:
        return Message(QT_TRANSLATE_NOOP("core", "offered where the right answer can be computed"));
    case FixAvailability::Always:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "always offered"));
}

static QString valueText(const QJsonValue &value, Language language)
{
    if (value.isBool())
        return Message(value.toBool() ? QT_TRANSLATE_NOOP("core", "Yes") : QT_TRANSLATE_NOOP("core", "No")).text(language);
    if (value.isDouble())
        return QString::number(value.toDouble(), 'g', 15);
    if (value.isString())
        return value.toString();
    QStringList texts;
    const QJsonArray list = value.toArray();
    for (const auto &text : list)
        texts.append(text.toString());
    return texts.join(language == Language::Chinese ? u"、"_s : u", "_s);
}

QString optionsText(const Rule &rule, const QJsonObject &options, Language language)
{
    QStringList parts;
    for (const RuleOption &option : rule.options) {
        const QString value = valueText(options[QLatin1StringView(option.name)], language);
        if (!value.isEmpty())
            parts.append(Message(QT_TRANSLATE_NOOP("core", "%1: %2"), {Message(option.description), value}).text(language));
    }
    return parts.join(language == Language::Chinese ? u"；"_s : u"; "_s);
}

/// Text inside a cell of a Markdown table.
static QString cell(QString text)
{
    return text.replace(u'|', u"\\|"_s).replace(u'\n', u' ');
}

static QString setsTable(const Rule &rule, const std::vector<RuleSet> &sets, Language language)
{
    QString rows;
    for (const RuleSet &set : sets)
        for (const RuleSetEntry &entry : set.entries)
            if (entry.rule == &rule)
                rows += u"| %1 | %2 | %3 | %4 |\n"_s.arg(cell(set.name.text(language)), nameOf(entry.severity).text(language),
                                                        cell(optionsText(rule, entry.options, language)), cell(entry.clause.text(language)));
    if (rows.isEmpty())
        return {};
    const auto head = [&](const char *word) { return Message(word).text(language); };
    return u"\n| %1 | %2 | %3 | %4 |\n|---|---|---|---|\n"_s.arg(head(QT_TRANSLATE_NOOP("core", "Rule set")), head(QT_TRANSLATE_NOOP("core", "Severity")),
                                                               head(QT_TRANSLATE_NOOP("core", "Limits")), head(QT_TRANSLATE_NOOP("core", "Clause")))
        + rows;
}

/// The half of the rule's own page that is in this language, without its title.
QString ruleText(const Rule &rule, Language language)
{
    QFile page(u":/rules/%1.md"_s.arg(QLatin1StringView(rule.id)));
    if (!page.open(QIODevice::ReadOnly))
        return {};
    // The page holds both languages, each under a title of its own.
    const QStringList halves = (u"\n"_s + QString::fromUtf8(page.readAll())).split(u"\n# "_s, Qt::SkipEmptyParts);
    QString text = language == Language::English ? halves.last() : halves.first();
    return text.section(u'\n', 1).replace(u"\n## "_s, u"\n### "_s).trimmed();
}

QString ruleRecord(const Rule &rule, const std::vector<RuleSet> &sets, Language language)
{
    QStringList facts{Message(QT_TRANSLATE_NOOP("core", "Rule %1"), {u'`' + QString::fromLatin1(rule.id) + u'`'}).text(language),
                      Message(QT_TRANSLATE_NOOP("core", "Severity unless a set says otherwise: %1"), {nameOf(rule.severity)}).text(language),
                      Message(QT_TRANSLATE_NOOP("core", "Quick fix: %1"), {nameOf(rule.fix)}).text(language),
                      Message(QT_TRANSLATE_NOOP("core", "Basis: %1"), {QString::fromUtf8(rule.basis)}).text(language)};
    for (const RuleOption &option : rule.options)
        facts.append(Message(QT_TRANSLATE_NOOP("core", "Option %1: %2"), {u'`' + QString::fromLatin1(option.name) + u'`', Message(option.description)}).text(language));
    return u"- "_s + facts.join(u"\n- "_s) + u'\n' + setsTable(rule, sets, language);
}

QString rulePage(const Rule &rule, const std::vector<RuleSet> &sets, Language language)
{
    return ruleRecord(rule, sets, language) + u'\n' + ruleText(rule, language) + u'\n';
}

} // namespace micromajor
