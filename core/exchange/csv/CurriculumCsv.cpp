#include "core/exchange/csv/CurriculumCsv.h"

#include "core/exchange/csv/CsvText.h"

#include <QCoreApplication>
#include <QHash>
#include <QSet>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostBytes = qsizetype(64) << 20;
constexpr size_t mostCourses = 20'000;
constexpr qsizetype mostIdCharacters = 63; // an identity has at most 64, and "c" is put before it
constexpr int mostTerm = 1000;

Error invalid(Message message) { return {Error::Kind::InvalidInput, std::move(message)}; }

/// Column names are compared by their letters alone: "Strict-Corequisites" and "strict corequisites" are one.
QString letters(const QString &name)
{
    QString result;
    for (const QChar character : name)
        if (character.isLetterOrNumber())
            result.append(character.toLower());
    return result;
}

bool hasHan(const QString &text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t character = text[i].unicode();
        if (text[i].isHighSurrogate() && i + 1 < text.size())
            character = QChar::surrogateToUcs4(text[i], text[i + 1]);
        if (QChar::script(character) == QChar::Script_Han)
            return true;
    }
    return false;
}

bool isEmptyRow(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.isEmpty(); });
}

struct RequisiteCell
{
    size_t row;
    QString course;
    QString kind;
    QString required;
};

class Reader
{
public:
    Reader(std::vector<QStringList> rows, const QString &source) : m_rows(std::move(rows)), m_source(source) { }
    Result<CsvImport> read();

private:
    Result<void> readCourse(const QStringList &row);
    Result<void> connect();
    void readFact(const QStringList &row);
    void readColumns(const QStringList &row);
    void endColumns();
    void noteUnusedColumns();
    QString rowNumber() const { return QString::number(m_row + 1); }
    QString cell(const QStringList &row, const QString &column);

    std::vector<QStringList> m_rows;
    QString m_source;
    size_t m_row = 0;
    QHash<QString, qsizetype> m_columns; ///< empty until the column names were read
    QStringList m_columnNames;
    QSet<qsizetype> m_filled; ///< columns with any value in a course row
    QStringList m_otherFacts;
    QHash<QString, size_t> m_courseRow;
    std::vector<RequisiteCell> m_requisites;
    CsvImport m_import;
};

Result<CsvImport> Reader::read()
{
    enum class Section { Head, Courses, Other };
    Section section = Section::Head;
    QStringList otherSections;
    for (m_row = 0; m_row < m_rows.size(); ++m_row) {
        const QStringList &row = m_rows[m_row];
        if (isEmptyRow(row))
            continue;
        const QString first = letters(row.front());
        const bool alone = std::all_of(row.begin() + 1, row.end(), [](const QString &cell) { return cell.isEmpty(); });
        if (first == "courseid"_L1 && row.size() > 1 && section != Section::Other) {
            readColumns(row);
            section = Section::Courses;
        } else if (alone && (first == "courses"_L1 || first == "additionalcourses"_L1)) {
            section = Section::Courses;
            endColumns();
        } else if (alone && first.endsWith("learningoutcomes"_L1)) {
            section = Section::Other;
            otherSections.append(row.front());
        } else if (section == Section::Head) {
            readFact(row);
        } else if (section == Section::Courses) {
            if (m_columns.isEmpty())
                return invalid(
                    Message(QT_TRANSLATE_NOOP("core", "%1, row %2: the column names, beginning with “Course ID”, are missing here."),
                            {m_source, rowNumber()}));
            if (Result<void> course = readCourse(row); !course)
                return course.error();
        }
    }
    if (section == Section::Head)
        return invalid(Message(
            QT_TRANSLATE_NOOP("core", "%1: this is not a curriculum in the layout of CurricularAnalytics: no row begins with “Course ID”."),
            {m_source}));
    if (Result<void> connected = connect(); !connected)
        return connected.error();
    m_import.program.facts.sourceNote = m_otherFacts.join("; "_L1);
    endColumns();
    for (const QString &name : otherSections)
        m_import.notes.push_back(Message(QT_TRANSLATE_NOOP("core", "The section “%1” was left out."), {name}));
    return std::move(m_import);
}

void Reader::readFact(const QStringList &row)
{
    const QString value = row.size() > 1 ? row[1] : QString();
    if (value.isEmpty())
        return;
    const QString name = letters(row.front());
    ProgramFacts &facts = m_import.program.facts;
    if (name == "curriculum"_L1)
        (hasHan(value) ? facts.nameZh : facts.nameEn) = value;
    else if (name == "institution"_L1)
        facts.institution = value;
    else
        m_otherFacts.append(row.front() + u": "_s + value);
}

void Reader::readColumns(const QStringList &row)
{
    endColumns();
    m_columnNames = row;
    for (qsizetype i = 0; i < row.size(); ++i)
        if (const QString name = letters(row[i]); !name.isEmpty() && !m_columns.contains(name))
            m_columns.insert(name, i);
}

void Reader::endColumns()
{
    noteUnusedColumns();
    m_columns.clear();
    m_filled.clear();
}

/// Columns that a program has no place for, if anything stood in them.
void Reader::noteUnusedColumns()
{
    static const QSet<QString> known{u"courseid"_s,     u"coursename"_s,         u"prefix"_s,      u"number"_s, u"prerequisites"_s,
                                     u"corequisites"_s, u"strictcorequisites"_s, u"credithours"_s, u"term"_s};
    QStringList unused;
    QList<qsizetype> filled(m_filled.begin(), m_filled.end());
    std::sort(filled.begin(), filled.end());
    for (const qsizetype column : filled) {
        const QString name = m_columnNames.value(column);
        if (!known.contains(letters(name)) || m_columns.value(letters(name)) != column)
            unused.append(name.isEmpty() ? QString::number(column + 1) : name);
    }
    if (unused.isEmpty())
        return;
    const Message note(QT_TRANSLATE_NOOP("core", "Columns left out, because a program has no place for them: %1."), {unused.join(", "_L1)});
    if (std::find(m_import.notes.begin(), m_import.notes.end(), note) == m_import.notes.end())
        m_import.notes.push_back(note);
}

QString Reader::cell(const QStringList &row, const QString &column)
{
    const qsizetype index = m_columns.value(column, -1);
    return index < 0 ? QString() : row.value(index);
}

Result<void> Reader::readCourse(const QStringList &row)
{
    for (qsizetype i = 0; i < row.size(); ++i)
        if (!row[i].isEmpty())
            m_filled.insert(i);
    const QString id = cell(row, u"courseid"_s);
    if (id.isEmpty() || id.size() > mostIdCharacters)
        return invalid(Message(QT_TRANSLATE_NOOP("core", "%1, row %2: a course needs a Course ID of 1 to %3 characters."),
                               {m_source, rowNumber(), QString::number(mostIdCharacters)}));
    if (m_courseRow.contains(id))
        return invalid(
            Message(QT_TRANSLATE_NOOP("core", "%1, row %2: the Course ID “%3” already stands in row %4. Give one of them another ID."),
                    {m_source, rowNumber(), id, QString::number(m_courseRow.value(id) + 1)}));
    if (m_import.program.courses.size() == mostCourses)
        return invalid(Message(QT_TRANSLATE_NOOP("core", "%1, row %2: a program can have at most %3 courses."),
                               {m_source, rowNumber(), QString::number(mostCourses)}));
    m_courseRow.insert(id, m_row);

    Course course;
    course.id.value = u'c' + id;
    const QString name = cell(row, u"coursename"_s);
    (hasHan(name) ? course.nameZh : course.nameEn) = name;
    course.code = QString(cell(row, u"prefix"_s) + u' ' + cell(row, u"number"_s)).trimmed();

    if (const QString text = cell(row, u"credithours"_s); !text.isEmpty()) {
        const auto credits = Credits::parse(text);
        if (!credits || *credits < Credits())
            return invalid(
                Message(QT_TRANSLATE_NOOP(
                            "core", "%1, row %2: the credit hours of “%3” are “%4”. Write a number of 0 or more, three decimals at most."),
                        {m_source, rowNumber(), name.isEmpty() ? id : name, text}));
        course.credits = credits;
    }
    if (const QString text = cell(row, u"term"_s); !text.isEmpty()) {
        bool number = false;
        const int term = text.toInt(&number);
        if (number && term >= 1 && term <= mostTerm)
            course.term = term;
        else
            m_import.notes.push_back(
                Message(QT_TRANSLATE_NOOP("core", "Row %1: the term “%2” is not a number and was left out."), {rowNumber(), text}));
    }
    static const std::pair<QString, QString> kinds[]
        = {{u"prerequisites"_s, u"pre"_s}, {u"corequisites"_s, u"co"_s}, {u"strictcorequisites"_s, u"strict"_s}};
    for (const auto &[column, kind] : kinds) {
        QString required;
        for (const QChar character : cell(row, column) + u';') {
            if (character != u';' && character != u',' && character != u'；' && character != u'，') {
                required.append(character);
                continue;
            }
            if (required = required.trimmed(); !required.isEmpty())
                m_requisites.push_back({m_row, id, kind, required});
            required.clear();
        }
    }
    m_import.program.courses.push_back(std::move(course));
    return {};
}

/// Requisites may name courses of later rows, so they are connected last.
Result<void> Reader::connect()
{
    QSet<QStringList> seen;
    for (const RequisiteCell &requisite : m_requisites) {
        m_row = requisite.row;
        if (!m_courseRow.contains(requisite.required))
            return invalid(
                Message(QT_TRANSLATE_NOOP("core", "%1, row %2: the course “%3” requires “%4”, but no course has that Course ID."),
                        {m_source, rowNumber(), requisite.course, requisite.required}));
        const QStringList key{requisite.course, requisite.required, requisite.kind};
        if (seen.contains(key)) {
            m_import.notes.push_back(Message(QT_TRANSLATE_NOOP("core", "Row %1: the requisite “%2” is written twice and was taken once."),
                                             {rowNumber(), requisite.required}));
            continue;
        }
        seen.insert(key);
        Requisite row;
        row.id.value = u"r%1"_s.arg(m_import.program.requisites.size() + 1);
        row.courseId.value = u'c' + requisite.course;
        row.requiredId.value = u'c' + requisite.required;
        row.kind = requisite.kind;
        m_import.program.requisites.push_back(std::move(row));
    }
    return {};
}

} // namespace

Result<CsvImport> curriculumFromCsv(const QByteArray &bytes, const QString &source)
{
    if (bytes.size() > mostBytes)
        return invalid(
            Message(QT_TRANSLATE_NOOP("core", "%1: the file is larger than 64 MiB. A course table is far smaller; choose another file."),
                    {source}));
    if (bytes.isEmpty())
        return invalid(Message(QT_TRANSLATE_NOOP("core", "%1: the file is empty."), {source}));
    const Result<QString> text = decodedText(bytes, source);
    if (!text)
        return text.error();
    Result<std::vector<QStringList>> rows = csvRows(*text, source);
    if (!rows)
        return rows.error();
    return Reader(std::move(*rows), source).read();
}

} // namespace micromajor
