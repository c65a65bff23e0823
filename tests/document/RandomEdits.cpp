#include "RandomEdits.h"

#include "core/program/Tables.h"

#include <QDate>

namespace micromajor {

static QString randomRow(const Table &table, const Program &program, QRandomGenerator &random)
{
    const size_t count = table.count(program);
    return count == 0 ? QString() : table.id(table.at(program, size_t(random.bounded(qint64(count)))));
}

static Value randomValue(const Field &field, const Program &program, QRandomGenerator &random)
{
    if (field.needed == Needed::No && random.bounded(5) == 0)
        return {};
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return QStringLiteral("文本 %1 “text”").arg(random.bounded(1000));
    case FieldType::Date:
        return QDate(2025, 1, 1).addDays(random.bounded(700)).toString(Qt::ISODate);
    case FieldType::Choice:
    case FieldType::OpenChoice:
        return QString::fromUtf8((*field.choices)[size_t(random.bounded(int(field.choices->size())))].code);
    case FieldType::Integer:
        return qint64(random.bounded(100));
    case FieldType::YesNo:
        return qint64(random.bounded(2));
    case FieldType::Credits:
    case FieldType::Hours:
    case FieldType::Money:
    case FieldType::Percent:
        return qint64(random.bounded(100'001));
    case FieldType::Reference: {
        const QString id = randomRow(*tableNamed(QString::fromUtf8(field.references)), program, random);
        return id.isEmpty() ? Value() : Value(id);
    }
    case FieldType::Blob:
        return QByteArray(random.bounded(40), char(random.bounded(256)));
    }
    return {};
}

static std::optional<Operation> insertion(const Table &table, const Program &program, QRandomGenerator &random)
{
    InsertRow insert{&table, QStringLiteral("r%1").arg(random.generate64(), 16, 16, QLatin1Char('0')), {}, random.bounded(-1, int(table.count(program)) + 1)};
    for (const Field &field : table.fields) {
        Value value = randomValue(field, program, random);
        if (field.needed == Needed::Yes && !isStated(value))
            return {};
        if (random.bounded(2) == 0 || field.needed == Needed::Yes)
            insert.values.emplace_back(&field, std::move(value));
    }
    return insert;
}

static std::optional<Operation> randomOperation(const Program &program, QRandomGenerator &random)
{
    const std::vector<const Table *> &all = allTables();
    const Table &table = *all[size_t(random.bounded(int(all.size())))];
    const QString id = randomRow(table, program, random);
    const int kind = random.bounded(10);
    if (!table.singleRow && (kind < 2 || id.isEmpty()))
        return insertion(table, program, random);
    if (!table.singleRow && (kind == 2 || kind == 3))
        return RemoveRow{&table, id};
    if (!table.singleRow && kind == 4)
        return MoveRow{&table, id, random.bounded(int(table.count(program)))};
    const Field &field = table.fields[size_t(random.bounded(int(table.fields.size())))];
    Value value = randomValue(field, program, random);
    if (field.needed == Needed::Yes && !isStated(value))
        return {};
    return SetField{&table, id, &field, std::move(value)};
}

Edit randomEdit(const Program &program, QRandomGenerator &random)
{
    Edit edit{Message(QStringLiteral("Random edit")), {}, {}};
    const int wanted = random.bounded(10) == 0 ? 3 : 1;
    bool removes = false;
    while (int(edit.operations.size()) < wanted) {
        std::optional<Operation> operation = randomOperation(program, random);
        // A later operation could need a row that an earlier one of the same edit removed.
        if (!operation || removes)
            break;
        removes = std::holds_alternative<RemoveRow>(*operation);
        edit.operations.push_back(std::move(*operation));
    }
    return edit;
}

Program sampleProgram(int courses)
{
    Program program;
    program.facts.id.value = QStringLiteral("program");
    program.facts.nameZh = QStringLiteral("测试微专业");
    for (int i = 0; i < 4; ++i) {
        Module module;
        module.id.value = QStringLiteral("m%1").arg(i);
        module.nameZh = QStringLiteral("模块 %1").arg(i);
        program.modules.push_back(module);
    }
    for (int i = 0; i < 8; ++i) {
        Outcome outcome;
        outcome.id.value = QStringLiteral("o%1").arg(i);
        outcome.statement = QStringLiteral("能够做到第 %1 件事").arg(i);
        program.outcomes.push_back(outcome);
    }
    for (int i = 0; i < courses; ++i) {
        const QString number = QString::number(i);
        Course course;
        course.id.value = QStringLiteral("c") + number;
        course.code = QStringLiteral("MM") + number;
        course.nameZh = QStringLiteral("课程 ") + number;
        course.moduleId.value = QStringLiteral("m%1").arg(i % 4);
        course.credits = Credits::fromThousandths(2500);
        course.hours = Hours::whole(40);
        course.term = 1 + i % 4;
        course.content = QStringLiteral("这门课的主要内容").repeated(10);
        program.courses.push_back(course);
        if (i > 0) {
            Requisite requisite;
            requisite.id.value = QStringLiteral("q") + number;
            requisite.courseId = course.id;
            requisite.requiredId = program.courses[size_t(i / 2)].id;
            program.requisites.push_back(requisite);
        }
        for (int support = 0; support < 3; ++support) {
            OutcomeSupport row;
            row.id.value = QStringLiteral("s%1-%2").arg(i).arg(support);
            row.courseId = course.id;
            row.outcomeId = program.outcomes[size_t((i + support) % 8)].id;
            program.outcomeSupports.push_back(row);
        }
        Person person;
        person.id.value = QStringLiteral("p") + number;
        person.name = QStringLiteral("老师 ") + number;
        program.people.push_back(person);
        Teaching teaching;
        teaching.id.value = QStringLiteral("t") + number;
        teaching.courseId = course.id;
        teaching.personId = person.id;
        program.teachings.push_back(teaching);
        Assessment assessment;
        assessment.id.value = QStringLiteral("a") + number;
        assessment.courseId = course.id;
        assessment.name = QStringLiteral("期末作品");
        assessment.weight = Percent::whole(100);
        program.assessments.push_back(assessment);
    }
    return program;
}

} // namespace micromajor
