#include "core/exports/ReceivedExport.h"

#include "core/exchange/csv/CourseCsv.h"
#include "core/exchange/csv/CsvText.h"
#include "core/exchange/docx/DocxReader.h"
#include "core/exchange/json/ProgramJson.h"
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

Error notOurs(const QString &path)
{
    return {Error::Kind::NotOurs, Message(QT_TRANSLATE_NOOP("core", "%1 is none of the documents that this program exports, so it cannot be compared."), {path})};
}

const FormTemplate *formTitled(const QString &title)
{
    for (const FormTemplate &form : forms())
        if (form.title() == title)
            return &form;
    return nullptr;
}

/// With contacts and without, whichever fits better: the sender may have left them out.
template<class Compare>
Result<ReceivedExport> compareForm(const FormTemplate &form, const Facts &facts, const QString &format, Compare compare)
{
    ReceivedExport received{Message(form.name().text(interfaceLanguage()) + u", "_s + format), {}};
    bool first = true;
    for (const bool contacts : {true, false}) {
        const Result<std::vector<Disagreement>> found = compare(filledForm(form, facts, {contacts}));
        if (!found)
            return found.error();
        if (first || found->size() < received.disagreements.size())
            received.disagreements = *found;
        first = false;
    }
    return received;
}

Result<ReceivedExport> compareJson(const QByteArray &bytes, const QString &path, const Facts &facts)
{
    const QString id = QJsonDocument::fromJson(bytes)[u"form"].toString();
    if (const FormTemplate *form = formNamed(id))
        return compareForm(*form, facts, u"JSON"_s, [&](const FormDocument &filled) { return disagreementsOfJson(filled, bytes, path); });
    const Result<Program> program = fromJson(bytes, path);
    if (!program)
        return program.error();
    ReceivedExport received{Message(QT_TRANSLATE_NOOP("core", "Program data (JSON)")), {}};
    if (!(*program == *facts.program))
        received.disagreements.push_back({Message(QT_TRANSLATE_NOOP("core", "the content as a whole")), program->facts.nameZh, facts.program->facts.nameZh});
    return received;
}

Result<ReceivedExport> compareCsv(const QByteArray &bytes, const QString &path, const Facts &facts)
{
    const Result<QString> text = decodedText(bytes, path);
    if (!text)
        return text.error();
    const auto written = csvRows(*text, path);
    const Result<QString> ours = decodedText(courseCsv(*facts.program, facts.totals), path);
    const auto expected = ours ? csvRows(*ours, path) : Result<std::vector<QStringList>>(ours.error());
    if (!written || !expected)
        return written ? expected.error() : written.error();
    if (written->empty() || written->front() != expected->front())
        return notOurs(path);
    ReceivedExport received{Message(QT_TRANSLATE_NOOP("core", "Course table (CSV)")), {}};
    for (size_t row = 1; row < std::max(written->size(), expected->size()); ++row) {
        const QStringList none;
        const QStringList &is = row < written->size() ? (*written)[row] : none;
        const QStringList &should = row < expected->size() ? (*expected)[row] : none;
        for (qsizetype column = 0; column < std::max(is.size(), should.size()); ++column)
            if (is.value(column) != should.value(column))
                received.disagreements.push_back({Message(QT_TRANSLATE_NOOP("core", "row %1, column %2"), {QString::number(row + 1), expected->front().value(column)}),
                                                  is.value(column), should.value(column)});
    }
    return received;
}

} // namespace

Result<ReceivedExport> compareReceived(const QByteArray &bytes, const QString &path, const Facts &facts)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "json"_L1)
        return compareJson(bytes, path, facts);
    if (suffix == "csv"_L1)
        return compareCsv(bytes, path, facts);
    if (suffix == "xlsx"_L1) {
        const CheckResult result = check(facts, ruleSetsOf(*facts.program));
        const auto found = disagreementsOfWorkbook({{*facts.program, facts.totals, &result}}, bytes, path);
        return found ? Result<ReceivedExport>(ReceivedExport{Message(QT_TRANSLATE_NOOP("core", "Summary workbook (Excel)")), *found}) : found.error();
    }
    if (suffix == "docx"_L1) {
        const Result<DocxText> text = readDocx(bytes, path);
        if (!text)
            return text.error();
        const FormTemplate *form = formTitled(text->title);
        return form ? compareForm(*form, facts, u"DOCX"_s, [&](const FormDocument &filled) { return disagreementsOfDocx(filled, bytes, path); })
                    : Result<ReceivedExport>(notOurs(path));
    }
    if (suffix == "pdf"_L1) {
        const FormTemplate *form = formTitled(titleOfPdf(bytes));
        return form ? compareForm(*form, facts, u"PDF"_s,
                                  [&](const FormDocument &filled) { return disagreementsOfPdf(FormPages::layOut(filled, FormFonts::installed()), bytes, path); })
                    : Result<ReceivedExport>(notOurs(path));
    }
    return notOurs(path);
}

} // namespace micromajor
