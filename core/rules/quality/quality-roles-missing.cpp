#include "core/rules/RuleCatalogue.h"
#include "core/rules/RuleReport.h"

#include <algorithm>
#include <array>

namespace micromajor::rules {

using namespace Qt::StringLiterals;

/// Chinese words are looked for as they are, English ones in any case.
struct Words
{
    std::initializer_list<QStringView> chinese;
    std::initializer_list<QStringView> english;

    bool standIn(QStringView text) const
    {
        return std::any_of(chinese.begin(), chinese.end(), [&](QStringView word) { return text.contains(word); })
            || std::any_of(english.begin(), english.end(), [&](QStringView word) { return text.contains(word, Qt::CaseInsensitive); });
    }
    bool tellOf(const Organisation &organisation) const { return standIn(organisation.role) || standIn(organisation.name); }
};

/// Who plays a part is told by the name of an organisation or the task it takes on. The words are those of Chinese and English
/// applications; a program that uses others only gets an advice too many.
static const Words governmentWords{{u"政府", u"教育厅", u"教育局", u"教委", u"教育部", u"主管部门", u"人社"}, {u"government", u"ministry", u"regulator"}};
static const Words universityWords{{u"大学", u"学院", u"学校", u"高校"}, {u"university", u"college", u"school", u"institute"}};
static const Words industryWords{{u"企业", u"公司", u"行业", u"协会", u"用人单位"}, {u"industry", u"enterprise", u"employer", u"company", u"association"}};
static const Words thirdPartyWords{{u"第三方", u"认证", u"评估", u"测评"}, {u"third party", u"third-party", u"certification", u"accreditation"}};
/// In a text on quality the other words prove nothing: every university assesses itself.
static const Words thirdPartyOnly{{u"第三方"}, {u"third party", u"third-party"}};

static void check(RuleReport &report)
{
    static const Field &textField = fieldOf<ProgramFacts>(u"quality_text");
    const Program &program = report.program();
    enum Part { Government, University, Industry, ThirdParty };
    std::array<bool, 4> filled{};
    filled[University] = !program.facts.institution.isEmpty();
    for (const Organisation &organisation : program.organisations) {
        const bool isUniversity = organisation.kind == "lead"_L1 || organisation.kind == "co-building"_L1 || organisation.kind == "sharing"_L1;
        const bool isEnterprise = organisation.kind == "enterprise"_L1;
        filled[University] = filled[University] || isUniversity || (!isEnterprise && universityWords.tellOf(organisation));
        filled[Industry] = filled[Industry] || isEnterprise || (!isUniversity && industryWords.tellOf(organisation));
        filled[Government] = filled[Government] || (!isUniversity && !isEnterprise && governmentWords.tellOf(organisation));
        filled[ThirdParty] = filled[ThirdParty] || (!isUniversity && thirdPartyWords.tellOf(organisation));
    }
    const QString &text = program.facts.qualityText;
    filled[Government] = filled[Government] || governmentWords.standIn(text);
    filled[Industry] = filled[Industry] || industryWords.standIn(text);
    filled[ThirdParty] = filled[ThirdParty] || thirdPartyOnly.standIn(text);
    static constexpr const char *names[] = {QT_TRANSLATE_NOOP("core", "government oversight"), QT_TRANSLATE_NOOP("core", "university delivery"),
                                            QT_TRANSLATE_NOOP("core", "industry evaluation"), QT_TRANSLATE_NOOP("core", "third-party certification")};
    std::vector<Message> missing;
    for (size_t part = 0; part < filled.size(); ++part)
        if (!filled[part])
            missing.emplace_back(names[part]);
    if (missing.empty())
        return;
    // At most three can be left to name in one list; four are named in two.
    const Message all = missing.size() < 4 ? listed(missing)
                                              : Message(QT_TRANSLATE_NOOP("core", "%1, %2"), {listed({missing[0], missing[1]}), listed({missing[2], missing[3]})});
    report.notMet(placeOf(program.facts, &textField), {all});
}

const Rule qualityRolesMissing{
    .id = "quality-roles-missing",
    .group = "quality",
    .title = QT_TRANSLATE_NOOP("core", "Parts in quality assurance"),
    .message = QT_TRANSLATE_NOOP("core", "Neither an organisation nor the text on quality shows who takes on: %1."),
    .severity = Severity::Advice,
    .fix = FixAvailability::None,
    .basis = "frameworks.md CNP-10",
    .options = {},
    .check = check,
};

} // namespace micromajor::rules
