#include "app/cli/ExportForms.h"

#include "app/cli/Command.h"
#include "app/cli/ProgramFile.h"
#include "core/base/AtomicFile.h"
#include "core/base/FileBatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace micromajor::cli {

/// Fills one program after the other and gathers what there is to tell about each.
class FormExporter
{
public:
    explicit FormExporter(const FormOrder &order) : m_order(order) {}

    Result<void> begin();
    Result<QByteArray> filled(const QString &program, const QString &output);
    void report() const;

private:
    const FormOrder &m_order;
    std::optional<WordForm> m_ownForm;
    std::vector<std::pair<QString, FilledForm>> m_filled; ///< by output, without their bytes
};

Result<void> FormExporter::begin()
{
    if (m_order.form)
        return {};
    const auto bytes = readFile(m_order.ownForm);
    if (!bytes)
        return bytes.error();
    auto form = WordForm::read(*bytes, QFileInfo(m_order.ownForm).fileName());
    if (!form)
        return form.error();
    m_ownForm = *std::move(form);
    return {};
}

Result<QByteArray> FormExporter::filled(const QString &program, const QString &output)
{
    if (m_ownForm && QFileInfo::exists(m_order.ownForm) && QFileInfo(m_order.ownForm) == QFileInfo(output))
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1 is the form itself; write the filled form to another file."), {output})};
    const auto file = openProgram(program);
    if (!file)
        return file.error();
    if (m_order.form)
        return exportedForm(filledForm(*m_order.form, facts(file->program), m_order.options), m_order.format);
    auto form = filledOwnForm(*m_ownForm, facts(file->program), m_order.options);
    if (!form)
        return form.error();
    const QByteArray bytes = std::exchange(form->docx, {});
    m_filled.emplace_back(output, *std::move(form));
    return bytes;
}

void FormExporter::report() const
{
    if (!m_ownForm)
        return;
    QJsonArray all;
    for (const auto &[output, form] : m_filled) {
        QJsonArray fields;
        for (const FilledField &field : form.fields)
            fields.append(QJsonObject{{u"place"_qs, field.place.text()}, {u"label"_qs, field.label}, {u"field"_qs, field.key}, {u"text"_qs, field.text},
                                      {u"state"_qs, nameOf(field.state).text(Language::English)}});
        all.append(QJsonObject{{u"output"_qs, output}, {u"fields"_qs, fields}});
        if (m_order.asJson)
            continue;
        print((m_filled.size() > 1 ? QFileInfo(output).fileName() + u": "_qs : QString()) + summaryOf(form).text() + u'\n');
        for (const FilledField &field : form.fields)
            if (field.state != FilledField::State::Filled)
                print(QStringLiteral("  %1  %2 %3\n").arg(nameOf(field.state).text(), field.label.isEmpty() ? field.key : field.label, field.place.text()));
    }
    if (m_order.asJson)
        printJson(all.size() == 1 ? all.first() : QJsonValue(all));
}

/// The forms are named after the files of the programs.
static Result<QStringList> outputsOf(const FormOrder &order)
{
    QStringList outputs;
    QHash<QString, QString> programs;
    for (const QString &program : order.programs) {
        const QString name = QFileInfo(program).completeBaseName() + u'.' + order.format;
        const auto same = programs.constFind(name.toCaseFolded()); // one file on some disks
        if (same != programs.constEnd())
            return Error{Error::Kind::InvalidInput,
                         Message(QT_TRANSLATE_NOOP("core", "%1 and %2 would both become %3; rename one of them, or export it by itself."), {*same, program, name})};
        programs.insert(name.toCaseFolded(), program);
        outputs += QDir(order.output).filePath(name);
        for (const QString &source : order.programs)
            if (resolvedPath(outputs.last()) == resolvedPath(source))
                return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "%1 is the program itself; choose another name for the export."), {outputs.last()})};
    }
    return outputs;
}

Result<int> exportForms(const FormOrder &order)
{
    FormExporter exporter(order);
    if (const auto begun = exporter.begin(); !begun)
        return begun.error();
    if (order.programs.size() == 1) {
        const auto bytes = exporter.filled(order.programs.first(), order.output);
        if (!bytes)
            return bytes.error();
        if (const auto saved = writeExport(order.output, *bytes, order.programs.first()); !saved)
            return saved.error();
        exporter.report();
        return fine;
    }
    if (!QDir().mkpath(order.output))
        return Error{Error::Kind::CannotWrite,
                     Message(QT_TRANSLATE_NOOP("core", "The forms of several programs go into a folder, and %1 cannot be one. Choose another with --output."), {order.output})};
    const auto outputs = outputsOf(order);
    if (!outputs)
        return outputs.error();
    FileBatch batch(order.output);
    for (qsizetype i = 0; i < outputs->size(); ++i) {
        const auto bytes = exporter.filled(order.programs[i], outputs->at(i));
        if (!bytes)
            return bytes.error();
        if (const auto added = batch.add(QFileInfo(outputs->at(i)).fileName(), *bytes); !added)
            return added.error();
    }
    if (const auto published = batch.publish(); !published)
        return published.error();
    exporter.report();
    return fine;
}

} // namespace micromajor::cli
