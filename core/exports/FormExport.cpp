#include "core/exports/FormExport.h"

#include "core/exchange/docx/DocxWriter.h"
#include "core/exchange/forms/FormJson.h"
#include "core/exports/Agreement.h"
#include "core/print/PdfWriter.h"
#include "core/rules/Checker.h"
#include "core/rulesets/RuleSetUses.h"

#include <QCoreApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

const QStringList &formFormats()
{
    static const QStringList formats{u"docx"_s, u"pdf"_s, u"json"_s};
    return formats;
}

FormDocument filledForm(const FormTemplate &form, const Facts &facts, FormOptions options, const FormFindings *findings)
{
    const Program &program = *facts.program;
    if (findings || !form.needsFindings())
        return form.filled(FormValues(program, facts.totals, options, findings));
    const RuleSetsInUse inUse = ruleSetsOf(program);
    const CheckResult result = check(facts, inUse);
    const FormFindings own{inUse.sets, result};
    return form.filled(FormValues(program, facts.totals, options, &own));
}

static bool hasContents(const FormDocument &form)
{
    return std::any_of(form.blocks.begin(), form.blocks.end(), [](const FormBlock &block) { return std::holds_alternative<FormContents>(block); });
}

Result<QByteArray> exportedForm(FormDocument form, QStringView format)
{
    if (format == u"json") {
        const QByteArray json = formJson(form);
        const Result<void> agreed = mustAgree(disagreementsOfJson(form, json, form.title));
        return agreed ? Result<QByteArray>(json) : agreed.error();
    }
    // Laid out for a Word document as well where its contents name pages.
    const FormPages pages = format == u"pdf" || hasContents(form) ? FormPages::layOut(form, FormFonts::installed()) : FormPages();
    const Result<QByteArray> bytes = format == u"pdf" ? pdf(pages) : docx(form);
    if (!bytes)
        return bytes;
    const Result<void> agreed = mustAgree(format == u"pdf" ? disagreementsOfPdf(pages, *bytes, form.title) : disagreementsOfDocx(form, *bytes, form.title));
    return agreed ? bytes : Result<QByteArray>(agreed.error());
}

Result<FilledForm> filledOwnForm(const QByteArray &docx, const QString &fileName, const Facts &facts, FormOptions options)
{
    const Result<WordForm> form = WordForm::read(docx, fileName);
    return form ? filledOwnForm(*form, facts, options) : form.error();
}

Result<FilledForm> filledOwnForm(const WordForm &form, const Facts &facts, FormOptions options)
{
    const RuleSetsInUse inUse = ruleSetsOf(*facts.program);
    const CheckResult result = check(facts, inUse);
    const FormFindings findings{inUse.sets, result};
    Result<FilledForm> filled = form.fill(FormValues(*facts.program, facts.totals, options, &findings));
    if (filled)
        if (const Result<void> agreed = agreesWithForm(*filled); !agreed)
            return agreed.error();
    return filled;
}

Message nameOf(FilledField::State state)
{
    switch (state) {
    case FilledField::State::Filled:
        return Message(QT_TRANSLATE_NOOP("core", "Filled"));
    case FilledField::State::NotStated:
        return Message(QT_TRANSLATE_NOOP("core", "Not stated"));
    case FilledField::State::NoPlaceFound:
        return Message(QT_TRANSLATE_NOOP("core", "No place found"));
    case FilledField::State::DidNotFit:
        return Message(QT_TRANSLATE_NOOP("core", "Did not fit"));
    case FilledField::State::UnknownName:
        break;
    }
    return Message(QT_TRANSLATE_NOOP("core", "Unknown name"));
}

Message summaryOf(const FilledForm &form)
{
    const auto count = [&](FilledField::State state) {
        return Message(QString::number(std::count_if(form.fields.begin(), form.fields.end(), [&](const FilledField &field) { return field.state == state; })));
    };
    using State = FilledField::State;
    return Message(QT_TRANSLATE_NOOP("core", "%1 filled, %2 not stated, %3 without a place in the form, %4 did not fit, %5 unknown names"),
                   {count(State::Filled), count(State::NotStated), count(State::NoPlaceFound), count(State::DidNotFit), count(State::UnknownName)});
}

} // namespace micromajor
