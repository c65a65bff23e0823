#pragma once
#include "core/exchange/docx/DocxWriter.h"
#include "core/exchange/forms/FormJson.h"
#include "core/exchange/forms/FormTemplate.h"
#include "core/exchange/json/ProgramJson.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <pugixml.hpp>
#include <zip.h>

namespace micromajor {

using namespace Qt::StringLiterals;

struct Package
{
    QStringList names;
    QHash<QString, QByteArray> parts;
};

inline Package unzipped(const QByteArray &bytes)
{
    Package package;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive) {
        zip_source_free(source);
        return package;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t status;
        zip_stat_index(archive, zip_uint64_t(i), 0, &status);
        QByteArray content(qsizetype(status.size), '\0');
        zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), 0);
        zip_fread(file, content.data(), status.size);
        zip_fclose(file);
        package.names.append(QString::fromUtf8(status.name));
        package.parts.insert(package.names.last(), content);
    }
    zip_discard(archive);
    return package;
}

using Rows = QList<QStringList>;

inline QString textOf(const pugi::xml_node &node)
{
    QString text;
    auto pieces = node.select_nodes(".//w:t | .//w:br");
    pieces.sort();
    for (const auto &found : pieces)
        text += found.node().name() == std::string_view("w:br") ? u"\n"_s : QString::fromUtf8(found.node().text().get());
    return text;
}

/// The printed page as a reader sees it: the cells of every table.
struct Page
{
    pugi::xml_document document;
    explicit Page(const FormDocument &form)
    {
        const auto bytes = docx(form);
        if (bytes)
            document.load_buffer(unzipped(*bytes).parts.value(u"word/document.xml"_s).constData(),
                                 size_t(unzipped(*bytes).parts.value(u"word/document.xml"_s).size()), pugi::parse_default | pugi::parse_ws_pcdata);
    }
    QList<Rows> tables() const
    {
        QList<Rows> tables;
        for (const auto &table : document.select_nodes("//w:tbl")) {
            Rows rows;
            for (const auto &row : table.node().children("w:tr")) {
                QStringList cells;
                for (const auto &cell : row.children("w:tc"))
                    cells.append(textOf(cell));
                rows.append(cells);
            }
            tables.append(rows);
        }
        return tables;
    }
    /// The cell right of the one that says `label`.
    QString beside(const QString &label) const
    {
        for (const Rows &rows : tables())
            for (const QStringList &row : rows)
                if (const qsizetype at = row.indexOf(label); at >= 0 && at + 1 < row.size())
                    return row[at + 1];
        return u"(no such label)"_s;
    }
    Rows tableWith(const QString &label) const
    {
        for (const Rows &rows : tables())
            for (const QStringList &row : rows)
                if (row.contains(label))
                    return rows;
        return {};
    }
};

inline FormDocument made(const Program &program)
{
    return formNamed(u"ministry-recommendation")->filled(FormValues(program, totals(program)));
}

inline QJsonObject content(const FormDocument &form)
{
    return QJsonDocument::fromJson(formJson(form)).object().value(u"content"_s).toObject();
}

inline Course course(const QString &name, std::optional<int> credits, std::optional<int> hours)
{
    Course course;
    course.id.value = newIdText();
    course.nameZh = name;
    if (credits)
        course.credits = Credits::whole(*credits);
    if (hours)
        course.hours = Hours::whole(*hours);
    return course;
}

/// Two required courses and four of which two are to be taken, in one module each.
inline Program withChoice()
{
    Program program;
    program.facts.id.value = u"p"_s;
    program.facts.nameZh = u"数字贸易"_s;
    program.modules = {Module{{u"m1"_s}, u"基础模块"_s, {}, {}, {}}, Module{{u"m2"_s}, u"拓展模块"_s, {}, {}, {}}};
    ChoiceGroup group;
    group.id.value = u"g"_s;
    group.leastCourses = group.mostCourses = 2;
    program.choiceGroups = {group};
    for (int i = 1; i <= 6; ++i) {
        Course added = course(u"课程%1"_s.arg(i), 2, 36);
        added.moduleId.value = i <= 2 ? u"m1"_s : u"m2"_s;
        added.term = 1 + i / 4;
        if (i > 2)
            program.choiceMembers.push_back({{newIdText()}, group.id, added.id});
        program.courses.push_back(added);
    }
    return program;
}

} // namespace micromajor
