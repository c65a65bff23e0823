#pragma once
#include "core/edits/Edit.h"
#include "core/program/Program.h"
#include "core/program/RowTables.h"

namespace micromajor {

/// A small program with everything that comparison and merge speak of: two modules, four courses, two outcomes, links of every kind.
inline Program draft()
{
    Program program;
    program.facts.id.value = u"program"_qs;
    program.facts.nameZh = u"人工智能应用"_qs;
    const auto module = [&](const char *id, const QString &name) {
        Module row;
        row.id.value = QString::fromLatin1(id);
        row.nameZh = name;
        program.modules.push_back(row);
    };
    module("basics", u"基础模块"_qs);
    module("core", u"核心模块"_qs);
    const auto course = [&](const char *id, const QString &name, int credits, int term, const char *in) {
        Course row;
        row.id.value = QString::fromLatin1(id);
        row.nameZh = name;
        row.credits = Credits::whole(credits);
        row.hours = Hours::whole(16 * credits);
        row.term = term;
        row.nature = u"required"_qs;
        row.moduleId.value = QString::fromLatin1(in);
        program.courses.push_back(row);
    };
    course("algebra", u"线性代数"_qs, 3, 1, "basics");
    course("learning", u"机器学习"_qs, 4, 2, "core");
    course("vision", u"计算机视觉"_qs, 2, 3, "core");
    course("ethics", u"人工智能伦理"_qs, 1, 3, "basics");
    const auto outcome = [&](const char *id, const QString &statement) {
        Outcome row;
        row.id.value = QString::fromLatin1(id);
        row.statement = statement;
        program.outcomes.push_back(row);
    };
    outcome("model", u"能够建立并评价模型"_qs);
    outcome("judge", u"能够判断应用的风险"_qs);
    program.requisites.push_back({{u"needs"_qs}, {u"learning"_qs}, {u"algebra"_qs}, u"pre"_qs, {}, {}});
    program.outcomeSupports.push_back({{u"support"_qs}, {u"model"_qs}, {u"learning"_qs}, u"H"_qs, {}, {}});
    Person person;
    person.id.value = u"chen"_qs;
    person.name = u"陈老师"_qs;
    program.people.push_back(person);
    program.teachings.push_back({{u"teaches"_qs}, {u"chen"_qs}, {u"learning"_qs}, {}, {}});
    Assessment work;
    work.id.value = u"work"_qs;
    work.courseId.value = u"learning"_qs;
    work.name = u"课程作品"_qs;
    program.assessments.push_back(work);
    program.assessmentOutcomes.push_back({{u"evidence"_qs}, {u"work"_qs}, {u"model"_qs}});
    return program;
}

inline Edit editOf(std::vector<Operation> operations)
{
    return {Message(u"edit"_qs), {}, std::move(operations)};
}
template<class Row>
Operation setting(const char *id, const char *field, const Value &value)
{
    return SetField{&tableOf<Row>(), QString::fromLatin1(id), &fieldOf<Row>(QString::fromLatin1(field)), value};
}
template<class Row>
Operation removing(const char *id)
{
    return RemoveRow{&tableOf<Row>(), QString::fromLatin1(id)};
}
template<class Row>
Operation moving(const char *id, int index)
{
    return MoveRow{&tableOf<Row>(), QString::fromLatin1(id), index};
}
template<class Row>
Operation adding(const char *id, const std::vector<std::pair<const char *, Value>> &values)
{
    InsertRow insert{&tableOf<Row>(), QString::fromLatin1(id), {}, -1};
    for (const auto &[field, value] : values)
        insert.values.emplace_back(&fieldOf<Row>(QString::fromLatin1(field)), value);
    return insert;
}
inline Value amount(int whole) { return Value(qint64(whole) * 1000); }
inline Value text(const QString &value) { return Value(value); }

} // namespace micromajor
