#include "core/exchange/wordform/WordForm.h"

#include "core/exchange/wordform/BlankForm.h"
#include "core/exchange/wordform/FormFiller.h"
#include "core/exchange/wordform/NamedPlaces.h"
#include "core/exchange/wordform/Placeholders.h"
#include "core/exchange/wordform/WordPackage.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

using namespace wordform;

namespace {

constexpr size_t mostPlaceholders = 5000; // bounds the time to relate them to each other

FormPart compiled(const WordPart &source, const PartXml &xml, Placeholders &placeholders, bool byLabels)
{
    FormDraft draft(xml, source.kind);
    FormLoops loops(draft);
    const NamedPlaces named(xml);
    placeholders.addLoops(draft, loops);
    named.addLoops(loops);
    placeholders.addValues(draft, loops);
    named.addValues(draft, loops);
    if (byLabels)
        addLabelledPlaces(draft, loops);
    return FormPart(source.name, xml, draft);
}

/// The expected fields that the program states and the form has no place for.
void addMissing(std::vector<FilledField> &fields, const std::vector<FormPart> &parts, const FormValues &values)
{
    const auto hasPlace = [&](const FieldId &field) {
        return std::any_of(parts.begin(), parts.end(), [&](const FormPart &part) {
            return std::any_of(part.places().begin(), part.places().end(), [&](const wordform::Place &place) { return place.field == field; });
        });
    };
    for (const FormFieldName &name : formFieldNames()) {
        if (!name.expected || hasPlace({name.list, name.key}))
            continue;
        std::optional<FormValue> value = values.value(name.key);
        for (qsizetype row = 0; !name.list.isEmpty() && row < values.count(name.list); ++row) {
            value = values.value(name.list, row, name.key);
            if (value && !value->text.isEmpty())
                break;
        }
        const bool ofList = !name.list.isEmpty();
        if ((ofList && values.count(name.list) <= 0) || !value || value->text.isEmpty())
            continue;
        FilledField field;
        field.label = name.labels.value(0);
        field.key = FieldId{name.list, name.key}.words();
        field.text = ofList ? QString() : value->text;
        field.state = FilledField::State::NoPlaceFound;
        fields.push_back(field);
    }
}

} // namespace

struct WordForm::Compiled
{
    QByteArray docx;
    std::vector<FormPart> parts; ///< those with places
};

Result<WordForm> WordForm::read(const QByteArray &docx, const QString &fileName)
{
    const auto sources = readWordParts(docx, fileName);
    if (!sources)
        return sources.error();
    std::vector<PartXml> texts;
    texts.reserve(sources->size());
    std::vector<Placeholders> placeholders;
    placeholders.reserve(sources->size());
    size_t count = 0;
    for (const WordPart &source : *sources) {
        texts.emplace_back(source.content);
        placeholders.emplace_back(texts.back());
        count += placeholders.back().count();
    }
    if (count > mostPlaceholders)
        return Error{Error::Kind::InvalidInput,
                     Message(QT_TRANSLATE_NOOP("core", "%1 holds more than %2 placeholders and was not opened. Repeat rows with {{#课程}} … {{/课程}} instead."),
                             {fileName, Message(QString::number(mostPlaceholders))})};
    auto form = std::make_shared<Compiled>();
    form->docx = docx;
    for (size_t i = 0; i < sources->size(); ++i) {
        FormPart part = compiled((*sources)[i], texts[i], placeholders[i], count == 0);
        if (part.hasPlaces() || part.isChanged())
            form->parts.push_back(std::move(part));
    }
    return WordForm(std::move(form));
}

Result<FilledForm> WordForm::fill(const FormValues &values) const
{
    FilledForm filled;
    std::vector<NewContent> changed;
    for (const FormPart &part : m_form->parts) {
        QByteArray content = part.filled(values, filled.fields);
        if (content.isEmpty())
            return Error{Error::Kind::InvalidInput,
                         Message(QT_TRANSLATE_NOOP("core", "The filled form would become larger than any document (64 MiB or 100,000 values). Repeat fewer rows in one another."))};
        if (part.isChanged())
            changed.push_back({part.name(), std::move(content)});
    }
    addMissing(filled.fields, m_form->parts, values);
    auto docx = withNewContent(m_form->docx, changed);
    if (!docx)
        return docx.error();
    filled.docx = std::move(*docx);
    return filled;
}

} // namespace micromajor
