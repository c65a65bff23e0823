#include "Plant.h"

#include <QJsonArray>

namespace micromajor {

using namespace Qt::StringLiterals;

static const Table &credential = tables::credential;

/// A second certificate beside credential-1, complete except for what a fault takes away.
static Plant &addCertificate(Plant &plant, std::initializer_list<std::pair<const char *, QString>> fields)
{
    return plant.add(credential, u"credential-2"_s, fields);
}

static std::vector<Fault> issuingFaults()
{
    return {
        {"certificate-missing", "neither entry nor words", [](Plant &p) { p.removeAll(credential).set("certificate_text", u""_s); },
         u"program/program/certificate_text"_s, u"No certificate is described, neither as an entry nor in words."_s, {}},
        {"certificate-missing", "words only", [](Plant &p) { p.removeAll(credential); }, u"program/program/certificate_text"_s,
         u"The certificate is described in words only; enter it with issuer, requirement and verification."_s, {}},
        {"certificate-missing", "nothing where words would do", [](Plant &p) { p.removeAll(credential).set("certificate_text", u""_s); },
         u"program/program/certificate_text"_s, {}, {{u"entryNeeded"_s, false}}},

        {"certificate-not-verifiable", "no method",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "verification", u""_s)
             .set(credential, u"credential-1"_s, "verification_url", u""_s); },
         u"credential/credential-1/verification"_s, u"How the certificate 教育数字化微专业证书 can be verified is not stated."_s, {}},
        {"certificate-not-verifiable", "address without method",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "verification", u""_s); },
         u"credential/credential-1/verification"_s, {}, {}},
        {"certificate-not-verifiable", "only by asking the issuer",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "verification", u"issuer"_s); },
         u"credential/credential-1/verification"_s, u"The certificate 教育数字化微专业证书 can be verified only by asking the issuer."_s, {}},
        {"certificate-not-verifiable", "website without address",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "verification_url", u""_s); },
         u"credential/credential-1/verification_url"_s,
         u"The certificate 教育数字化微专业证书 is verified on a website whose address is not stated."_s, {}},
        {"certificate-not-verifiable", "second certificate",
         [](Plant &p) { addCertificate(p, {{"name", u"模块证书"_s}, {"scope", u"module"_s}}); },
         u"credential/credential-2/verification"_s, u"How the certificate 模块证书 can be verified is not stated."_s, {{u"publicly"_s, false}}},

        {"certificate-issuer-not-stated", "neither issuer nor country",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "issuer", u""_s)
             .set(credential, u"credential-1"_s, "awarding_body", u""_s).set(credential, u"credential-1"_s, "issuer_country", u""_s); },
         u"credential/credential-1/awarding_body"_s, u"The issuer of the certificate 教育数字化微专业证书 and its country are not stated."_s, {}},
        {"certificate-issuer-not-stated", "no issuer",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "issuer", u""_s).set(credential, u"credential-1"_s, "awarding_body", u""_s); },
         u"credential/credential-1/awarding_body"_s, u"The issuer of the certificate 教育数字化微专业证书 is not stated."_s, {}},
        {"certificate-issuer-not-stated", "no country", [](Plant &p) { p.set(credential, u"credential-1"_s, "issuer_country", u""_s); },
         u"credential/credential-1/issuer_country"_s, u"The country of the issuer of the certificate 教育数字化微专业证书 is not stated."_s, {}},
        {"certificate-issuer-not-stated", "an enterprise issues it",
         [](Plant &p) { addCertificate(p, {{"name", u"企业实训证书"_s}, {"issuer", u"华兴数字有限公司"_s}}); },
         u"credential/credential-2/issuer_country"_s, {}, {}},

        {"certificate-not-on-transcript", "not on the transcript",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "on_transcript", u"no"_s); },
         u"credential/credential-1/on_transcript"_s, u"The certificate 教育数字化微专业证书 does not appear on the transcript."_s, {}},
        {"certificate-not-on-transcript", "a module's certificate",
         [](Plant &p) { addCertificate(p, {{"name", u"模块证书"_s}, {"on_transcript", u"no"_s}}); },
         u"credential/credential-2/on_transcript"_s, u"The certificate 模块证书 does not appear on the transcript."_s, {}},
        {"certificate-not-on-transcript", "credit-bearing not stated",
         [](Plant &p) { p.set("credit_bearing", u""_s).set(credential, u"credential-1"_s, "on_transcript", u"no"_s); },
         u"credential/credential-1/on_transcript"_s, {}, {}},
        {"certificate-not-on-transcript", "not answered", [](Plant &p) { p.set(credential, u"credential-1"_s, "on_transcript", u""_s); },
         u"credential/credential-1/on_transcript"_s,
         u"Cannot be judged: On the transcript of 教育数字化微专业证书 is not stated."_s, {}, Verdict::CannotJudge},
    };
}

static std::vector<Fault> contentFaults()
{
    return {
        {"certificate-slots-missing", "no learner", [](Plant &p) { p.set(credential, u"credential-1"_s, "identity_slot", u"no"_s); },
         u"credential/credential-1/identity_slot"_s, u"The certificate 教育数字化微专业证书 does not show who earned it."_s, {}},
        {"certificate-slots-missing", "no date", [](Plant &p) { p.set(credential, u"credential-1"_s, "date_slot", u"no"_s); },
         u"credential/credential-1/date_slot"_s, u"The certificate 教育数字化微专业证书 does not show when it was issued."_s, {}},
        {"certificate-slots-missing", "second certificate, one slot asked",
         [](Plant &p) { addCertificate(p, {{"name", u"模块证书"_s}, {"date_slot", u"no"_s}}); },
         u"credential/credential-2/date_slot"_s, {}, {{u"slots"_s, QJsonArray{u"date_slot"_s}}}},
        {"certificate-slots-missing", "not answered", [](Plant &p) { p.set(credential, u"credential-1"_s, "date_slot", u""_s); },
         u"credential/credential-1/date_slot"_s, {}, {}, Verdict::CannotJudge},

        {"certificates-unlike-capabilities", "no capability", [](Plant &p) { p.set(credential, u"credential-1"_s, "capability", u""_s); },
         u"credential/credential-1/capability"_s, u"The certificate 教育数字化微专业证书 does not say which capability it certifies."_s, {}},
        {"certificates-unlike-capabilities", "second certificate without",
         [](Plant &p) { addCertificate(p, {{"name", u"模块证书"_s}}); }, u"credential/credential-2/capability"_s, {}, {}},
        {"certificates-unlike-capabilities", "same capability twice",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "capability", u"分析数据的能力"_s); addCertificate(p, {{"name", u"模块证书"_s}, {"capability", u"分析数据的能力 "_s}}); },
         u"credential/credential-1/capability"_s,
         u"教育数字化微专业证书 certifies the same capability as 模块证书; each certificate should stand for one of its own."_s, {}},
        {"certificates-unlike-capabilities", "two module certificates alike",
         [](Plant &p) { addCertificate(p, {{"name", u"甲"_s}, {"capability", u"建模"_s}})
             .add(credential, u"credential-3"_s, {{"name", u"乙"_s}, {"capability", u"建模"_s}}); },
         u"credential/credential-2/capability"_s,
         u"甲 certifies the same capability as 乙; each certificate should stand for one of its own."_s, {}},

        {"certificate-wording", "kind not accepted",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "kind", u"professional"_s); }, u"credential/credential-1/kind"_s,
         u"The certificate 教育数字化微专业证书 is of the kind Professional certificate; accepted are Completion certificate, Study statement, Proof of learning and 1 more."_s,
         {}},
        {"certificate-wording", "kind not stated",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "kind", u""_s); }, u"credential/credential-1/kind"_s,
         u"The kind of the certificate 教育数字化微专业证书 is not stated."_s, {}},
        {"certificate-wording", "a kind of one's own",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "kind", u"荣誉证书"_s); }, u"credential/credential-1/kind"_s, {}, {}},
        {"certificate-wording", "name says degree",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "name", u"人工智能学位证书"_s); }, u"credential/credential-1/name"_s,
         u"The name of the certificate 人工智能学位证书 says “学位”, which readers take for a degree or a diploma."_s, {}},
        {"certificate-wording", "English name, second certificate",
         [](Plant &p) { addCertificate(p, {{"name", u"Non-degree certificate and Diploma"_s}, {"kind", u"completion"_s}}); },
         u"credential/credential-2/name"_s,
         u"The name of the certificate Non-degree certificate and Diploma says “Diploma”, which readers take for a degree or a diploma."_s,
         {}},

        {"certificate-without-requirement", "neither requirement nor pass rule",
         [](Plant &p) { p.set(credential, u"credential-1"_s, "requirement", u""_s).set("pass_rule", u""_s); },
         u"credential/credential-1/requirement"_s,
         u"What earns the certificate 教育数字化微专业证书 is not stated: it has no requirement and the program no pass rule."_s, {}},
        {"certificate-without-requirement", "a module's certificate",
         [](Plant &p) { addCertificate(p, {{"name", u"模块证书"_s}, {"scope", u"module"_s}, {"module_id", u"module-1"_s}}); },
         u"credential/credential-2/requirement"_s, u"What earns the certificate 模块证书 of a part of the program is not stated."_s, {}},
        {"certificate-without-requirement", "a course's certificate",
         [](Plant &p) {
             p.set(tables::assessment, u"assessment-1-1"_s, "pass_rule", u""_s)
             .set(tables::assessment, u"assessment-1-2"_s, "pass_rule", u""_s);
             addCertificate(p, {{"name", u"课程证书"_s}, {"scope", u"course"_s}, {"course_id", u"course-1"_s}});
         },
         u"credential/credential-2/requirement"_s, {}, {}},
        {"certificate-without-requirement", "scope not stated",
         [](Plant &p) { addCertificate(p, {{"name", u"证书"_s}}).set("pass_rule", u""_s); },
         u"credential/credential-2/requirement"_s, {}, {}},
    };
}

std::vector<Fault> certificateFaults()
{
    std::vector<Fault> faults = issuingFaults();
    for (Fault &fault : contentFaults())
        faults.push_back(std::move(fault));
    return faults;
}

} // namespace micromajor
