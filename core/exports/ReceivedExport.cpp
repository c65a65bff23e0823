#include "core/exports/ReceivedExport.h"

#include "core/exchange/docx/DocxReader.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/exports/DataAgreement.h"
#include "core/exports/DataExport.h"
#include "core/exports/FormExport.h"
#include "core/exports/PdfTitle.h"
#include "core/exports/WorkbookAgreement.h"
#include "core/rules/Checker.h"
#include "core/rulesets/RuleSetUses.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

const FormTemplate *formTitled(const QString &title)
{
    for (const FormTemplate &form : forms())
        if (form.title() == title)
            return &form;
    return nullptr;
}

Result<ReceivedExport> received(QStringView format, const Result<std::vector<Disagreement>> &found)
{
    return found ? Result<ReceivedExport>(ReceivedExport{Message(dataExportNamed(format)->title), *found}) : found.error();
}

/// With contacts and without, whichever fits better: the sender may have left them out.
template<class Compare>
Result<ReceivedExport> compareForm(const FormTemplate &form, const Facts &facts, const QString &format, Compare compare)
{
    ReceivedExport best{Message(form.name().text(interfaceLanguage()) + u", "_s + format), {}};
    bool first = true;
    for (const bool contacts : {true, false}) {
        const Result<std::vector<Disagreement>> found = compare(filledForm(form, facts, {contacts}));
        if (!found)
            return found.error();
        if (first || found->size() < best.disagreements.size())
            best.disagreements = *found;
        first = false;
    }
    return best;
}

Result<ReceivedExport> compareJson(const QByteArray &bytes, const QString &path, const Facts &facts)
{
    const QString id = QJsonDocument::fromJson(bytes)[u"form"].toString();
    if (const FormTemplate *form = formNamed(id))
        return compareForm(*form, facts, u"JSON"_s, [&](const FormDocument &filled) { return disagreementsOfJson(filled, bytes, path); });
    if (const QString standard = standardOf(bytes); !standard.isEmpty())
        return received(standard, disagreementsOfStandard(standard, facts, bytes, path));
    const Result<Program> program = fromJson(bytes, path);
    if (!program)
        return program.error();
    std::vector<Disagreement> found;
    if (!(*program == *facts.program))
        found.push_back({Message(QT_TRANSLATE_NOOP("core", "the content as a whole")), program->facts.nameZh, facts.program->facts.nameZh});
    return received(u"json", found);
}

} // namespace

Result<ReceivedExport> compareReceived(const QByteArray &bytes, const QString &path, const Facts &facts)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "json"_L1 || suffix == "jsonld"_L1)
        return compareJson(bytes, path, facts);
    if (suffix == "csv"_L1)
        return received(u"csv", disagreementsOfCsv(facts, bytes, path));
    if (suffix == "xml"_L1)
        return received(u"elm", disagreementsOfStandard(u"elm", facts, bytes, path));
    if (suffix == "xlsx"_L1) {
        const CheckResult result = check(facts, ruleSetsOf(*facts.program));
        return received(u"xlsx", disagreementsOfWorkbook({{*facts.program, facts.totals, &result}}, bytes, path));
    }
    if (suffix == "docx"_L1) {
        const Result<DocxText> text = readDocx(bytes, path);
        if (!text)
            return text.error();
        const FormTemplate *form = formTitled(text->title);
        return form ? compareForm(*form, facts, u"DOCX"_s, [&](const FormDocument &filled) { return disagreementsOfDocx(filled, bytes, path); })
                    : Result<ReceivedExport>(notAnExport(path));
    }
    if (suffix == "pdf"_L1) {
        const FormTemplate *form = formTitled(titleOfPdf(bytes));
        return form ? compareForm(*form, facts, u"PDF"_s,
                                  [&](const FormDocument &filled) { return disagreementsOfPdf(FormPages::layOut(filled, FormFonts::installed()), bytes, path); })
                    : Result<ReceivedExport>(notAnExport(path));
    }
    return notAnExport(path);
}

} // namespace micromajor
