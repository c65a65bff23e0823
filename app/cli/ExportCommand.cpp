#include "app/cli/Command.h"

#include "app/cli/ProgramFile.h"
#include "core/document/Document.h"
#include "core/exchange/docx/DocxWriter.h"
#include "core/exchange/forms/FormJson.h"
#include "core/exchange/forms/Forms.h"
#include "core/exchange/json/ProgramJson.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace micromajor::cli {

static Result<int> run(const Arguments &arguments)
{
    const QString &source = arguments.places().first();
    const QString output = arguments.value(u"output");
    if (output.isEmpty())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "Say where the export goes: --output PATH."))};
    const QString formId = arguments.value(u"form");
    const Form *form = formNamed(formId);
    if (arguments.has(u"form") && !form) {
        QStringList known;
        for (const Form &candidate : forms())
            known += QString::fromLatin1(candidate.id);
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "There is no form “%1”; known are: %2."), {formId, known.join(u", "_qs)})};
    }
    const QString format = arguments.has(u"format") ? arguments.value(u"format") : QFileInfo(output).suffix().toLower();
    const QStringList possible = form ? QStringList{u"docx"_qs, u"json"_qs} : QStringList{u"json"_qs};
    if (const auto known = requireOneOf(u"format"_qs, format, possible); !known)
        return known.error();
    const auto file = openProgram(source);
    if (!file)
        return file.error();
    QByteArray bytes;
    if (!form) {
        bytes = toJson(*file->program);
    } else {
        const FormDocument filled = form->make(*file->program, totals(*file->program));
        const auto written = format == u"docx" ? docx(filled) : Result<QByteArray>(formJson(filled));
        if (!written)
            return written.error();
        bytes = *written;
    }
    if (const auto saved = writeExport(output, bytes, source); !saved)
        return saved.error();
    return fine;
}

const Command exportCommand{"export", "FILE [--form ID] --output PATH [--format docx|json]",
                            QT_TRANSLATE_NOOP("core", "Fills a form, or without --form writes the program in the JSON format; the format follows the suffix of PATH."),
                            {{"form", true}, {"output", true}, {"format", true}}, 1, 1, run};

} // namespace micromajor::cli
