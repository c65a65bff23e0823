#include "core/exchange/spreadsheet/CourseSheet.h"

#include "core/exchange/table/PastedText.h"
#include "core/program/RowTables.h"
#include "core/program/Values.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// Rows of one table become courses one after another; modules are made when a course first names one.
class Importer
{
public:
    Importer(const CourseSheet &sheet, const QString &source) : m_sheet(sheet), m_source(source) {}
    Result<CourseImport> read();

private:
    Result<void> nameProgram();
    void noteColumns();
    void addCourse(const PastedRow &row);
    void set(Course &course, const Field &field, const QString &cell, int row);
    QString moduleNamed(const QString &name);
    void connect();
    bool connect(const Id<Course> &course, const QString &text);
    bool add(const Id<Course> &course, const QString &text, const QString &alternative);
    void note(const char *sentence, std::initializer_list<Message> arguments) { m_import.notes.emplace_back(sentence, arguments); }

    struct Prerequisites
    {
        Id<Course> course;
        QString text;
        int row;
    };
    const CourseSheet &m_sheet;
    QString m_source;
    CourseImport m_import;
    QHash<QString, Id<Course>> m_named; ///< by name and code, in one case
    QHash<QString, QString> m_modules;
    std::vector<Prerequisites> m_prerequisites;
    int m_alternatives = 0;
};

Result<CourseImport> Importer::read()
{
    if (const auto named = nameProgram(); !named)
        return named.error();
    m_import.program.facts.sourceNote = m_sheet.titles.join("; "_L1);
    noteColumns();
    for (const PastedRow &row : m_sheet.table.rows) {
        if (row.isCourse())
            addCourse(row);
        else
            note(QT_TRANSLATE_NOOP("core", "Row %1 was left out: %2."), {Message(QString::number(row.number)), row.leftOut});
    }
    connect();
    m_import.notes.insert(m_import.notes.end(), m_sheet.notes.begin(), m_sheet.notes.end());
    return std::move(m_import);
}

/// The sheet 课程 of a 汇总表 names the program of each course.
Result<void> Importer::nameProgram()
{
    const PastedTable &table = m_sheet.table;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const QString heading = headingLetters(table.columns[i].heading);
        if (heading != u"微专业" && heading != u"微专业名称")
            continue;
        QStringList names;
        for (const PastedRow &row : table.rows)
            if (const QString name = row.cells[qsizetype(i)].simplified(); row.isCourse() && !name.isEmpty())
                names.append(name);
        names.removeDuplicates();
        if (names.size() > 1)
            return Error{Error::Kind::InvalidInput,
                         Message(QT_TRANSLATE_NOOP("core", "%1 holds the courses of %2 programs. Copy those of one program with the heading into a file of their own."),
                                 {m_source, QString::number(names.size())})};
        m_import.program.facts.nameZh = names.value(0);
    }
    return {};
}

void Importer::noteColumns()
{
    for (const PastedColumn &column : m_sheet.table.columns)
        if (column.target.isLeftOut() && !column.heading.isEmpty() && !headingLetters(column.heading).startsWith(u"微专业"))
            note(QT_TRANSLATE_NOOP("core", "Column “%1” is not taken over."), {Message(column.heading)});
}

void Importer::addCourse(const PastedRow &row)
{
    Course course;
    course.id.value = u"course-%1"_s.arg(m_import.program.courses.size() + 1);
    for (size_t i = 0; i < m_sheet.table.columns.size(); ++i) {
        const PastedTarget &target = m_sheet.table.columns[i].target;
        const QString cell = row.cells[qsizetype(i)].trimmed();
        if (cell.isEmpty() || target.isLeftOut())
            continue;
        if (target.kind == PastedTarget::BothNames) {
            const NamesInOneCell names = namesInOneCell(cell);
            course.nameZh = names.chinese;
            course.nameEn = names.english;
        } else if (target.kind == PastedTarget::Prerequisites) {
            m_prerequisites.push_back({course.id, cell, row.number});
        } else {
            set(course, *target.field, cell, row.number);
        }
    }
    for (const QString &name : {course.nameZh, course.nameEn, course.code})
        if (!name.isEmpty() && !m_named.contains(name.toCaseFolded()))
            m_named.insert(name.toCaseFolded(), course.id);
    m_import.program.courses.push_back(std::move(course));
}

void Importer::set(Course &course, const Field &field, const QString &cell, int row)
{
    if (field.type == FieldType::Reference) {
        field.set(&course, Value(moduleNamed(cell.simplified())));
        return;
    }
    if (const Result<Value> value = parseText(field, pastedText(field, cell), {}))
        field.set(&course, *value);
    else
        note(QT_TRANSLATE_NOOP("core", "Row %1: “%2” is no value of “%3” and is left out."), {Message(QString::number(row)), Message(cell), Message(field.label)});
}

QString Importer::moduleNamed(const QString &name)
{
    QString &id = m_modules[name];
    if (id.isEmpty()) {
        Module &module = m_import.program.modules.emplace_back();
        id = module.id.value = u"module-%1"_s.arg(m_import.program.modules.size());
        module.nameZh = name;
    }
    return id;
}

/// Prerequisites may name courses of later rows, so they are connected last.
void Importer::connect()
{
    static const QRegularExpression divider(u"\\s*[、;；,，\\n]\\s*"_s);
    static const QRegularExpression nothing(u"^[-–—－/\\\\无]+$"_s);
    constexpr size_t mostDividers = 4;
    for (const Prerequisites &cell : m_prerequisites) {
        if (nothing.match(cell.text).hasMatch())
            continue;
        std::vector<std::pair<qsizetype, qsizetype>> pieces; // from, to
        qsizetype from = 0;
        for (auto match = divider.globalMatch(cell.text); match.hasNext();) {
            const QRegularExpressionMatch found = match.next();
            pieces.emplace_back(from, found.capturedStart());
            from = found.capturedEnd();
        }
        pieces.emplace_back(from, cell.text.size());
        // A name may itself hold dividers, so the longest run of pieces that is a course counts.
        for (size_t first = 0; first < pieces.size(); ++first) {
            size_t last = std::min(pieces.size(), first + mostDividers + 1);
            const auto run = [&] { return cell.text.sliced(pieces[first].first, pieces[last - 1].second - pieces[first].first); };
            while (last > first && !connect(cell.course, run()))
                --last;
            if (last > first) {
                first = last - 1;
            } else if (const QString text = cell.text.sliced(pieces[first].first, pieces[first].second - pieces[first].first); !text.isEmpty()) {
                note(QT_TRANSLATE_NOOP("core", "Row %1: the prerequisite “%2” is no other course of this table and was left out."),
                     {Message(QString::number(cell.row)), Message(text)});
            }
        }
    }
}

/// One course, or several divided by / that are alternatives.
bool Importer::connect(const Id<Course> &course, const QString &text)
{
    if (add(course, text, {}))
        return true;
    static const QRegularExpression either(u"\\s*/\\s*|\\s*或\\s*|\\s+or\\s+"_s);
    const QStringList alternatives = text.split(either, Qt::SkipEmptyParts);
    const size_t before = m_import.program.requisites.size();
    bool known = alternatives.size() > 1;
    for (const QString &alternative : alternatives)
        known = known && add(course, alternative, QString::number(m_alternatives + 1));
    if (known)
        ++m_alternatives;
    else
        m_import.program.requisites.resize(before);
    return known;
}

bool Importer::add(const Id<Course> &course, const QString &text, const QString &alternative)
{
    static const QRegularExpression bracket(u"^(.*\\S)\\s*[(（]([^()（）]+)[)）]$"_s);
    QString kind = u"pre"_s;
    Id<Course> required = m_named.value(text.trimmed().toCaseFolded());
    if (const auto match = bracket.match(text.trimmed()); required.isNull() && match.hasMatch()) {
        const Result<Value> named = parseText(fieldOf<Requisite>(u"kind"), match.captured(2), {});
        if (!named)
            return false;
        kind = std::get<QString>(*named);
        required = m_named.value(match.captured(1).toCaseFolded());
    }
    if (required.isNull() || required == course)
        return false;
    std::vector<Requisite> &requisites = m_import.program.requisites;
    if (std::any_of(requisites.begin(), requisites.end(), [&](const Requisite &one) { return one.courseId == course && one.requiredId == required; }))
        return true;
    requisites.push_back({{u"requisite-%1"_s.arg(requisites.size() + 1)}, course, required, kind, alternative, {}});
    return true;
}

} // namespace

Result<CourseImport> programFromWorkbook(const QByteArray &bytes, const QString &source)
{
    const auto workbook = readWorkbook(bytes, source);
    return workbook ? programFromWorkbook(*workbook, source) : Result<CourseImport>(workbook.error());
}

Result<CourseImport> programFromWorkbook(const Workbook &workbook, const QString &source)
{
    const auto sheet = courseSheet(workbook, source);
    if (!sheet)
        return sheet.error();
    return Importer(*sheet, source).read();
}

} // namespace micromajor
