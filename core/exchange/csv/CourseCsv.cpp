#include "core/exchange/csv/CourseCsv.h"

#include "core/exchange/forms/FormValues.h"

#include <QStringList>

namespace micromajor {

using namespace Qt::StringLiterals;

// The heads are among those that the import recognises (policy.md D1).
static constexpr std::pair<const char *, const char *> columns[] = {
    {"课程编码", "code"}, {"课程名称", "name"}, {"模块", "module"}, {"课程性质", "nature"}, {"学分", "credits"}, {"总学时", "hours"},
    {"理论学时", "theoryHours"}, {"实践学时", "practiceHours"}, {"开课学期", "term"}, {"先修课程", "prerequisites"}, {"考核方式", "assessmentForm"},
    {"任课教师", "teachers"},
};

static QString cell(const FormValue *value)
{
    QString text = value ? value->text : QString();
    if (!value || text.isEmpty() || value->number)
        return text;
    if (QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

QByteArray courseCsv(const Program &program, const Totals &totals)
{
    const FormValues values(program, totals);
    QStringList lines;
    QStringList heads;
    for (const auto &[head, key] : columns)
        heads.append(QString::fromUtf8(head));
    lines.append(heads.join(u','));
    for (qsizetype row = 0; row < values.count(u"courses"); ++row) {
        QStringList cells;
        for (const auto &[head, key] : columns)
            cells.append(cell(values.value(u"courses", row, QString::fromLatin1(key))));
        lines.append(cells.join(u','));
    }
    return QByteArray("\xEF\xBB\xBF") + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace micromajor
