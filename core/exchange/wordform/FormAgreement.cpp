#include "core/exchange/wordform/WordForm.h"

#include "core/exchange/package/SafeXml.h"
#include "core/exchange/package/ZipReader.h"

#include <QCoreApplication>

#include <string>
#include <string_view>

namespace micromajor {

namespace {

/// The texts of the paragraphs in their order; text boxes have paragraphs of their own. Reads by another way than the form was written.
struct ParagraphTexts : pugi::xml_tree_walker
{
    QStringList texts;
    std::vector<std::pair<int, qsizetype>> open; ///< depth and number of the paragraphs around

    bool for_each(pugi::xml_node &node) override
    {
        while (!open.empty() && depth() <= open.back().first)
            open.pop_back();
        const std::string_view name = wordName(node);
        if (name == "p") {
            open.emplace_back(depth(), texts.size());
            texts.append(QString());
        } else if (!open.empty() && wordName(node.parent()) == "r" && wordName(node.parent().parent()) != "moveFrom") {
            QString &text = texts[open.back().second];
            if (name == "t")
                text += QString::fromUtf8(node.child_value());
            else if ((name == "br" || name == "cr" || name == "tab") && !node.attribute((prefix + "type").c_str()))
                text += name == "tab" ? u'\t' : u'\n';
        }
        return true;
    }
    /// The name in the name space of the root, which is that of WordprocessingML.
    std::string_view wordName(const pugi::xml_node &node) const
    {
        const std::string_view name = node.name();
        return name.starts_with(prefix) ? name.substr(prefix.size()) : std::string_view();
    }
    std::string prefix;
};

} // namespace

Result<void> agreesWithForm(const FilledForm &form)
{
    const QString source = Message(QT_TRANSLATE_NOOP("core", "The filled form")).text();
    const auto package = readZip(form.docx, source);
    if (!package)
        return package.error();
    QHash<QString, QStringList> parts;
    for (const FilledField &field : form.fields) {
        const FilledField::Written &written = field.written;
        if (written.part.isEmpty())
            continue;
        if (!parts.contains(written.part)) {
            const ZipPart *part = package->find(written.part);
            pugi::xml_document document;
            if (const auto parsed = parseXml(document, part ? part->content : QByteArray(), source); !parsed)
                return parsed.error();
            ParagraphTexts reader;
            const std::string root = document.document_element().name();
            reader.prefix = root.substr(0, root.find(':') == root.npos ? 0 : root.find(':') + 1);
            document.traverse(reader);
            parts.insert(written.part, reader.texts);
        }
        if (parts[written.part].value(written.paragraph).mid(written.offset, field.text.size()) != field.text)
            return Error{Error::Kind::Internal,
                         Message(QT_TRANSLATE_NOOP("core", "The filled form does not agree with the program: %1 (%2) should read “%3”. Do not use the file; report the form."),
                                 {field.place, Message(field.label), Message(field.text)})};
    }
    return {};
}

} // namespace micromajor
