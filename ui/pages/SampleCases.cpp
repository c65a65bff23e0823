#include "ui/pages/SampleCases.h"

#include "core/exchange/json/ProgramJson.h"
#include "core/program/Values.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static const std::vector<Program> &cases()
{
    static const std::vector<Program> all = [] {
        std::vector<Program> programs;
        for (const Sample &sample : samples())
            if (Result<Program> program = sampleProgram(sample.id))
                programs.push_back(std::move(*program));
        // What a committee can take as a model comes from its own system first.
        std::ranges::stable_partition(programs, [](const Program &program) { return program.facts.country == u"CN"; });
        return programs;
    }();
    return all;
}

static SampleCase caseOf(const Program &program, const QString &text)
{
    const ProgramFacts &facts = program.facts;
    return {facts.institution, facts.nameZh.isEmpty() ? facts.nameEn : facts.nameZh, text};
}

std::optional<SampleCase> sampleOfField(const Field &field)
{
    for (const Program &program : cases())
        if (const Value value = field.get(&program.facts); isStated(value))
            return caseOf(program, displayText(field, value, program, interfaceLanguage()));
    return {};
}

static QString rowText(const ListSpec &list, const void *row, const Program &program)
{
    constexpr qsizetype longest = 160;
    const auto shown = [&](const Field &field) {
        const QString text = displayText(field, field.get(row), program, interfaceLanguage()).simplified();
        return text.size() > longest ? text.left(longest) + u'…' : text;
    };
    QStringList columns;
    for (const ListColumn &column : list.columns)
        if (const Field *field = list.table->field(QString::fromLatin1(column.field)); field->type != FieldType::Blob)
            if (const QString text = shown(*field); !text.isEmpty())
                columns.append(text);
    QStringList lines{columns.join(u" · "_s)};
    for (const Field *field : detailFields(list))
        if (const QString text = shown(*field); !text.isEmpty())
            lines.append(u"    "_s + QCoreApplication::translate("pages", "%1: %2").arg(Message(field->label).text(), text));
    return lines.join(u'\n');
}

std::optional<SampleCase> sampleOfRows(const ListSpec &list)
{
    constexpr size_t most = 3;
    for (const Program &program : cases()) {
        const size_t count = list.table->count(program);
        if (count == 0)
            continue;
        QStringList rows;
        for (size_t i = 0; i < std::min(count, most); ++i)
            rows.append(rowText(list, list.table->at(program, i), program));
        if (count > most)
            rows.append(QCoreApplication::translate("pages", "… and %1 more").arg(count - most));
        return caseOf(program, rows.join(u'\n'));
    }
    return {};
}

} // namespace micromajor
