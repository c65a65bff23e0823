#include "core/exports/WorkbookAgreement.h"

#include "core/exchange/forms/FormWords.h"
#include "core/exchange/spreadsheet/WorkbookReader.h"
#include "core/rules/Checker.h"

#include <QCoreApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// One sheet, asked by the head of a column.
class SheetCheck
{
public:
    SheetCheck(const Workbook &workbook, const QString &name, std::vector<Disagreement> &found) : m_name(name), m_found(found)
    {
        for (const WorkbookSheet &sheet : workbook.sheets)
            if (sheet.name == name)
                m_sheet = &sheet;
        if (!m_sheet)
            m_found.push_back({Message(QT_TRANSLATE_NOOP("core", "sheet %1"), {name}), {}, name});
        else
            for (const WorkbookCell &cell : m_sheet->cells)
                if (cell.row == 0)
                    m_columns.insert(cell.text, cell.column);
    }

    void expect(int row, const QString &head, const QString &expected)
    {
        if (!m_sheet)
            return;
        const auto column = m_columns.constFind(head);
        const WorkbookCell *cell = column == m_columns.constEnd() ? nullptr : m_sheet->at(row, *column);
        const QString written = cell ? cell->text : QString();
        if (written != expected)
            m_found.push_back({Message(QT_TRANSLATE_NOOP("core", "sheet %1, row %2, column %3"), {m_name, QString::number(row + 1), head}), written, expected});
    }

private:
    QString m_name;
    std::vector<Disagreement> &m_found;
    const WorkbookSheet *m_sheet = nullptr;
    QHash<QString, int> m_columns;
};

template<class Unit>
QString text(const std::optional<Decimal<Unit>> &amount)
{
    return amount ? amount->toString() : QString();
}

} // namespace

Result<std::vector<Disagreement>> disagreementsOfWorkbook(const std::vector<SummaryProgram> &programs, const QByteArray &xlsx, const QString &source)
{
    const Result<Workbook> workbook = readWorkbook(xlsx, source);
    if (!workbook)
        return workbook.error();
    std::vector<Disagreement> found;
    SheetCheck summary(*workbook, u"汇总"_s, found);
    SheetCheck courses(*workbook, u"课程"_s, found);
    int row = 1, courseRow = 1;
    for (const SummaryProgram &entry : programs) {
        const Totals &totals = entry.totals;
        const ProgramFacts &facts = entry.program.facts;
        summary.expect(row, u"开设课程门数"_s, QString::number(totals.offeredCourses));
        if (totals.credits.isStated()) {
            summary.expect(row, u"学分（最少）"_s, text(totals.credits.least));
            summary.expect(row, u"学分（最多）"_s, text(totals.credits.most));
        }
        if (totals.hours.isStated()) {
            summary.expect(row, u"学时（最少）"_s, text(totals.hours.least));
            summary.expect(row, u"学时（最多）"_s, text(totals.hours.most));
        }
        summary.expect(row, u"规定学分"_s, text(facts.creditsStated));
        summary.expect(row, u"规定学时"_s, text(facts.hoursStated));
        if (entry.check) {
            summary.expect(row, u"错误"_s, QString::number(entry.check->errors));
            summary.expect(row, u"警告"_s, QString::number(entry.check->warnings));
            summary.expect(row, u"无法判断"_s, QString::number(entry.check->cannotJudge));
        }
        ++row;
        for (const Course &course : entry.program.courses) {
            courses.expect(courseRow, u"课程名称"_s, formWords::courseName(course));
            courses.expect(courseRow, u"学分"_s, text(course.credits));
            courses.expect(courseRow, u"总学时"_s, text(course.hours));
            courses.expect(courseRow, u"理论学时"_s, text(course.theoryHours));
            courses.expect(courseRow, u"实践学时"_s, text(course.practiceHours));
            ++courseRow;
        }
    }
    return found;
}

} // namespace micromajor
