#include "core/program/Values.h"
#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"
#include "core/rules/completeness/WordPosition.h"

namespace micromajor::rules {

/// "非学历证书" and "non-degree certificate" say the contrary.
static bool isDenied(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at);
    return before.endsWith(u'非') || before.endsWith(u'不') || before.endsWith(u"non-", Qt::CaseInsensitive) || before.endsWith(u"non ", Qt::CaseInsensitive);
}

static qsizetype claimPosition(const QString &word, const QString &name)
{
    qsizetype at = wordPosition(word, name);
    while (at >= 0 && isDenied(name, at))
        at = wordPosition(word, name, at + 1);
    return at;
}

/// The kind that the name itself says, or nothing.
static QString kindInName(const QString &name)
{
    static constexpr std::pair<QStringView, QStringView> kinds[] = {
        {u"结业证书", u"completion"}, {u"修读证明", u"study-statement"}, {u"学习证明", u"learning-proof"}, {u"微专业证书", u"micro-major"},
    };
    for (const auto &[words, kind] : kinds)
        if (name.contains(words))
            return kind.toString();
    return {};
}

static void judgeKind(RuleReport &report, const Credential &credential, const Field &field, const QStringList &kinds)
{
    if (kinds.isEmpty() ? !credential.kind.isEmpty() : kinds.contains(credential.kind))
        return;
    const Program &program = report.program();
    const Message name = rowMessage(tables::credential, &credential, program);
    std::vector<Message> accepted;
    for (const QString &kind : kinds)
        accepted.push_back(valueMessage(field, kind, program));
    const Place place = placeOf(credential, &field);
    ReportedFinding finding = credential.kind.isEmpty()
        ? report.notMet(place, Message(QT_TRANSLATE_NOOP("core", "The kind of the certificate %1 is not stated."), {name}))
        : report.notMet(place, {name, valueMessage(field, credential.kind, program), listed(accepted)});
    if (const QString said = kindInName(credential.name); kinds.contains(said))
        finding.fix(setting(program, credential, field, said));
}

static void judgeName(RuleReport &report, const Credential &credential, const Field &field, const QStringList &words)
{
    for (const QString &word : words) {
        const qsizetype at = claimPosition(word, credential.name);
        if (at < 0)
            continue;
        ReportedFinding finding = report.notMet(placeOf(credential, &field),
            Message(QT_TRANSLATE_NOOP("core", "The name of the certificate %1 says “%2”, which readers take for a degree or a diploma."),
                    {credential.name, credential.name.mid(at, word.size())}));
        QString without = credential.name;
        for (const QString &other : words)
            for (qsizetype position; (position = claimPosition(other, without)) >= 0;)
                without.remove(position, other.size());
        if (without = without.simplified(); !without.isEmpty())
            finding.fix(setting(report.program(), credential, field, without));
        return;
    }
}

static void check(RuleReport &report)
{
    static const Field &kindField = fieldOf<Credential>(u"kind");
    static const Field &nameField = fieldOf<Credential>(u"name");
    const Program &program = report.program();
    if (program.credentials.empty())
        return report.notApplicable(QT_TRANSLATE_NOOP("core", "There are no certificates yet."));
    const QStringList kinds = report.textList("kinds");
    const QStringList words = report.textList("words");
    for (const Credential &credential : program.credentials) {
        judgeKind(report, credential, kindField, kinds);
        judgeName(report, credential, nameField, words);
    }
}

const Rule certificateWording{
    .id = "certificate-wording",
    .group = "certificate",
    .title = QT_TRANSLATE_NOOP("core", "Kind and name of the certificate"),
    .message = QT_TRANSLATE_NOOP("core", "The certificate %1 is of the kind %2; accepted are %3."),
    .severity = Severity::Warning,
    .fix = FixAvailability::Sometimes,
    .basis = "frameworks.md CN-16",
    .options = {{"kinds", QT_TRANSLATE_NOOP("core", "Kinds of certificate that are accepted; empty = any"), RuleOption::Type::TextList,
                 "[\"completion\", \"study-statement\", \"learning-proof\", \"micro-major\"]"},
                {"words", QT_TRANSLATE_NOOP("core", "Words that the name of a certificate must not contain"), RuleOption::Type::TextList,
                 "[\"学位\", \"学历\", \"毕业证书\", \"degree\", \"diploma\"]"}},
    .check = check,
};

} // namespace micromajor::rules
