#include "core/exchange/forms/FieldList.h"

#include "core/exchange/forms/FormValues.h"

#include <QCoreApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

QString fieldListMarkdown(Language language)
{
    const auto word = [language](const char *source) { return Message(source).text(language); };
    const QString head = u"\n| %1 | %2 | %3 |\n|---|---|---|\n"_s.arg(word(QT_TRANSLATE_NOOP("core", "Placeholder")), word(QT_TRANSLATE_NOOP("core", "The same in English")),
                                                                      word(QT_TRANSLATE_NOOP("core", "Also recognised as printed label")));
    QString text = u"## "_s + word(QT_TRANSLATE_NOOP("core", "The program")) + u'\n' + head;
    QString listName;
    for (const FormFieldName &name : formFieldNames()) {
        if (name.key.isEmpty()) {
            listName = name.labels.front();
            text += u"\n## "_s + listName + u" (`"_s + name.list + u"`)\n"_s + head;
            continue;
        }
        const QString dot = name.list.isEmpty() ? QString() : u"."_s;
        const QString chinese = name.list.isEmpty() ? QString() : listName;
        text += u"| {{%1%2%3}} | {{%4%2%5}} | %6 |\n"_s.arg(chinese, dot, name.labels.front(), name.list, name.key, name.labels.mid(1).join(u'、'));
    }
    return text;
}

} // namespace micromajor
