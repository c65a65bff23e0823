#pragma once
#include "core/analysis/Totals.h"
#include "core/exchange/docx/ZipPackage.h"
#include "core/exchange/wordform/WordForm.h"

#include <QHash>
#include <QStringList>
#include <QTest>

#include <pugixml.hpp>
#include <zip.h>

// Forms as schools write them, made of a few words of WordprocessingML, and what stands in them afterwards.
namespace wordForms {

using namespace Qt::StringLiterals;

inline QString run(const QString &text, const QString &properties = {})
{
    return u"<w:r>"_s + properties + u"<w:t xml:space=\"preserve\">"_s + text + u"</w:t></w:r>"_s;
}
inline QString paragraph(const QString &text)
{
    return text.isEmpty() ? u"<w:p/>"_s : u"<w:p>"_s + (text.startsWith(u'<') ? text : run(text)) + u"</w:p>"_s;
}
inline QString cell(const QString &text, const QString &properties = {})
{
    return u"<w:tc><w:tcPr>"_s + properties + u"</w:tcPr>"_s + (text.startsWith("<w:"_L1) && !text.startsWith("<w:r>"_L1) ? text : paragraph(text)) + u"</w:tc>"_s;
}
inline QString row(const QStringList &texts, const QString &properties = {})
{
    QString cells;
    for (const QString &text : texts)
        cells += text.startsWith("<w:tc>"_L1) ? text : cell(text);
    return u"<w:tr>"_s + properties + cells + u"</w:tr>"_s;
}
inline QString table(const QStringList &rows)
{
    return u"<w:tbl><w:tblPr/>"_s + rows.join(QString()) + u"</w:tbl>"_s;
}

inline const auto wordSpace = u"xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                              "xmlns:w14=\"http://schemas.microsoft.com/office/word/2010/wordml\" "
                              "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
                              "xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\" "
                              "xmlns:v=\"urn:schemas-microsoft-com:vml\""_s;

inline QByteArray part(const char *root, const QString &content)
{
    return u"<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\r\n<w:%1 %2>%3</w:%1>"_s.arg(QLatin1StringView(root), wordSpace, content).toUtf8();
}

inline QByteArray types(const QByteArray &mainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml")
{
    const QByteArray word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    QByteArray all = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                     "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                     "<Override PartName=\"/word/document.xml\" ContentType=\"" + mainType + "\"/>";
    for (const QByteArray name : {"header", "footer", "footnotes"})
        all += "<Override PartName=\"/word/" + name + ".xml\" ContentType=\"" + word + name + "+xml\"/>";
    return all + "</Types>";
}

inline QByteArray relations()
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
           "<Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/>"
           "</Relationships>";
}

/// A .docx with this body; `more` are further parts.
inline QByteArray wordFile(const QString &body, const std::vector<micromajor::ZipEntry> &more = {})
{
    std::vector<micromajor::ZipEntry> entries{{"[Content_Types].xml", types()}, {"_rels/.rels", relations()},
        {"word/document.xml", part("document", u"<w:body>"_s + body + u"<w:sectPr/></w:body>"_s)}};
    entries.insert(entries.end(), more.begin(), more.end());
    const auto bytes = micromajor::zipped(entries);
    return bytes ? *bytes : QByteArray();
}

/// An entry as it lies in the archive.
struct Entry
{
    QString name;
    QByteArray packed;
    QByteArray content;
    bool operator==(const Entry &) const = default;
};
inline std::vector<Entry> entriesOf(const QByteArray &docx)
{
    std::vector<Entry> entries;
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t *source = zip_source_buffer_create(docx.constData(), zip_uint64_t(docx.size()), 0, &error);
    zip_t *archive = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    if (!archive) {
        zip_source_free(source);
        return entries;
    }
    for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
        zip_stat_t status;
        zip_stat_index(archive, zip_uint64_t(i), 0, &status);
        const auto read = [&](zip_uint64_t size, zip_flags_t flags) {
            QByteArray bytes(qsizetype(size), '\0');
            zip_file_t *file = zip_fopen_index(archive, zip_uint64_t(i), flags);
            zip_fread(file, bytes.data(), size);
            zip_fclose(file);
            return bytes;
        };
        entries.push_back({QString::fromUtf8(status.name), read(status.comp_size, ZIP_FL_COMPRESSED), read(status.size, 0)});
    }
    zip_discard(archive);
    return entries;
}
inline QByteArray partOf(const QByteArray &docx, const QString &name = u"word/document.xml"_s)
{
    for (const Entry &entry : entriesOf(docx))
        if (entry.name == name)
            return entry.content;
    return {};
}

inline QString textOf(const pugi::xml_node &node)
{
    QString text;
    for (const pugi::xml_node &child : node.children()) {
        const std::string_view name = child.name();
        if (name == "w:t")
            text += QString::fromUtf8(child.child_value());
        else if (name == "w:br" || name == "w:tab")
            text += name == "w:br" ? u'\n' : u'\t';
        else if (name != "w:pPr" && name != "w:sdtPr")
            text += textOf(child);
    }
    return text;
}
/// The rows of all tables, nested ones included, cells separated by "|".
inline QStringList rowsOf(const QByteArray &docx)
{
    const QByteArray bytes = partOf(docx);
    pugi::xml_document document;
    QStringList rows;
    if (!document.load_buffer(bytes.constData(), size_t(bytes.size()), pugi::parse_default | pugi::parse_ws_pcdata))
        return {u"not well-formed"_s};
    for (const auto &found : document.select_nodes("//w:tr")) {
        QStringList cells;
        for (const auto &cell : found.node().select_nodes("w:tc | w:sdt/w:sdtContent/w:tc"))
            cells.append(textOf(cell.node()));
        rows.append(cells.join(u'|'));
    }
    return rows;
}
/// The paragraphs of a part.
inline QStringList linesOf(const QByteArray &docx, const QString &name = u"word/document.xml"_s)
{
    const QByteArray bytes = partOf(docx, name);
    pugi::xml_document document;
    QStringList lines;
    if (!document.load_buffer(bytes.constData(), size_t(bytes.size()), pugi::parse_default | pugi::parse_ws_pcdata))
        return {u"not well-formed"_s};
    for (const auto &paragraph : document.select_nodes("//w:p"))
        lines.append(textOf(paragraph.node()));
    return lines;
}

/// Three courses, two people; the institution is not stated.
inline micromajor::Program program()
{
    using namespace micromajor;
    Program program;
    program.facts.id.value = u"p"_s;
    program.facts.nameZh = u"数字贸易"_s;
    program.facts.introduction = u"第一段\n第二段"_s;
    for (int i = 1; i <= 3; ++i) {
        Course course;
        course.id.value = u"c%1"_s.arg(i);
        course.nameZh = u"课程%1"_s.arg(i);
        course.credits = Credits::whole(i);
        course.hours = Hours::whole(16 * i);
        program.courses.push_back(course);
    }
    for (const QString &name : {u"王芳"_s, u"李强"_s}) {
        Person person;
        person.id.value = name;
        person.name = name;
        person.title = u"教授"_s;
        person.leader = name == u"王芳"_s;
        program.people.push_back(person);
    }
    return program;
}

/// The form filled for the program; its document agrees with what was to be written.
inline micromajor::FilledForm filled(const QByteArray &form, const micromajor::Program &program = wordForms::program())
{
    const auto read = micromajor::WordForm::read(form, u"form.docx"_s);
    if (!read) {
        qWarning("%s", qPrintable(read.error().message.text(micromajor::Language::English)));
        return {};
    }
    auto result = read->fill(micromajor::FormValues(program, micromajor::totals(program)));
    if (!result)
        return {};
    if (const auto agreement = micromajor::agreesWithForm(*result); !agreement)
        QTest::qFail(qPrintable(agreement.error().message.text(micromajor::Language::English)), __FILE__, __LINE__);
    return *result;
}

/// What is said of the places with this label: "place: state text".
inline QStringList said(const micromajor::FilledForm &form, const QString &label)
{
    static const char *states[] = {"Filled", "NotStated", "NoPlaceFound", "DidNotFit", "UnknownName"};
    QStringList lines;
    for (const micromajor::FilledField &field : form.fields)
        if (field.label == label)
            lines.append(field.place.text(micromajor::Language::English) + u": "_s + QLatin1StringView(states[size_t(field.state)]) + u' ' + field.text);
    return lines;
}

} // namespace wordForms
