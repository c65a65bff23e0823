#pragma once
#include "core/exchange/forms/FormCells.h"
#include "core/exchange/forms/FormValues.h"

namespace micromajor {

/// Collects the values of a program; one function for each topic.
struct FormValuesBuilder
{
    using Row = FormValues::Row;

    FormValues &values;
    const Program &program;
    const Totals &totals;
    const FormOptions &options;

    void addTables();   ///< every field of every table that forms show
    void addProgram();  ///< what is computed from the program as a whole
    void addCourses();
    void addPeople();
    void addApprovals();
    void addOutcomes();
    void addReview();
    void addComments();
    void addFindings(const FormFindings *findings);

    static Row rowOf(const Table &table, const void *row) { return {&table, row, {}}; }
    void set(const char *key, const QString &text, const FormSource &source = {}, bool number = false);
    static void set(Row &row, const char *key, const QString &text, const FormSource &source = {}, bool number = false);
    std::vector<Row> &list(const char *key, const Table &table);
};

namespace formWords {
template<class Unit>
QString text(const std::optional<Decimal<Unit>> &amount)
{
    return amount ? amount->toString() : QString();
}
inline QString text(const std::optional<int> &amount)
{
    return amount ? QString::number(*amount) : QString();
}
inline const QString &firstStated(const QString &first, const QString &second)
{
    return first.isEmpty() ? second : first;
}
/// Null when nobody is marked as leader.
const Person *leader(const Program &program);
/// The courses that the person teaches, joined.
QString taught(const Program &program, const Person &person);
} // namespace formWords

} // namespace micromajor
