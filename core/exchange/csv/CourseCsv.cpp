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

static QString cell(QString text)
{
    // A number below zero would be none of a course, so a minus always begins a text.
    if (!text.isEmpty() && QStringView(u"=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    if (text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r'))
        text = u'"' + text.replace(u'"', u"\"\""_s) + u'"';
    return text;
}

std::vector<QStringList> courseTable(const Program &program, const Totals &totals)
{
    const FormValues values(program, totals);
    std::vector<QStringList> table(size_t(values.count(u"courses"_s)) + 1);
    for (const auto &[head, key] : columns) {
        table.front().append(QString::fromUtf8(head));
        for (size_t row = 1; row < table.size(); ++row) {
            const auto value = values.value(u"courses"_s, qsizetype(row) - 1, QString::fromLatin1(key));
            table[row].append(value ? value->text : QString());
        }
    }
    return table;
}

QByteArray courseCsv(const Program &program, const Totals &totals)
{
    QStringList lines;
    for (const QStringList &row : courseTable(program, totals)) {
        QStringList cells;
        for (const QString &text : row)
            cells.append(cell(text));
        lines.append(cells.join(u','));
    }
    return QByteArray("\xEF\xBB\xBF") + (lines.join(u"\r\n"_s) + u"\r\n"_s).toUtf8();
}

} // namespace micromajor
