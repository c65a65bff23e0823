#pragma once
#include "core/base/Decimal.h"
#include "core/program/Choices.h"

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace micromajor {

struct Program;

/// A stored value: not stated, a whole number (also thousandths of a decimal, also 0/1), a text or bytes.
using Value = std::variant<std::monostate, qint64, QString, QByteArray>;
inline bool isStated(const Value &value) { return value.index() != 0; }

enum class FieldType {
    Text, LongText, Date, Choice, OpenChoice, ///< QString; Date is ISO 8601; OpenChoice also takes words of one's own
    Integer, YesNo,                           ///< whole number >= 0; 0 or 1
    Credits, Hours, Money, Percent,           ///< thousandths >= 0
    Reference,                                ///< id of a row of another table
    Blob,
};
enum class Needed { Yes, No };

/// One column: its name in SQL and JSON, its label, how to read and write it in the struct.
struct Field
{
    const char *name;
    const char *label; ///< English, context "core"
    FieldType type;
    const std::vector<Choice> *choices; ///< Choice and OpenChoice only
    const char *references;             ///< Reference only: the table's name
    Needed needed;                      ///< Reference only: the row cannot exist without it
    Value (*get)(const void *row);
    void (*set)(void *row, const Value &value);
    const QString *(*text)(const void *row); ///< the text itself, for reading without a copy; null function if the value is no text

    bool isDecimal() const { return type >= FieldType::Credits && type <= FieldType::Percent; }
};

/// One table: what the reader, the JSON format, the edits, the comparison and the forms know about a kind of row.
/// The schema in resources/schema says the same in SQL; a test compares the two.
struct Table
{
    const char *name;       ///< in SQL, and as `kind` of a place
    const char *collection; ///< in JSON
    const char *label;      ///< English, context "core"
    const std::vector<Field> &fields;
    bool singleRow;
    size_t (*count)(const Program &program);
    const void *(*at)(const Program &program, size_t index);
    void *(*append)(Program &program); ///< for a single-row table: that row
    void (*clear)(Program &program);
    const QString &(*id)(const void *row);
    void (*setId)(void *row, const QString &id);

    const Field *field(QStringView fieldName) const;
    /// The row with this id, or null. O(rows).
    const void *find(const Program &program, const QString &rowId) const;
};

/// All tables; a table stands after those that it needs.
const std::vector<const Table *> &allTables();
/// The table of this name, or null.
const Table *tableNamed(QStringView name);

namespace tables {
extern const Table program;
extern const Table learnerGroup;
extern const Table priorityGroup;
extern const Table capabilityGap;
extern const Table occupation;
extern const Table evidence;
extern const Table direction;
extern const Table outcome;
extern const Table outcomeGap;
extern const Table module;
extern const Table course;
extern const Table microCourse;
extern const Table practiceTask;
extern const Table requisite;
extern const Table choiceGroup;
extern const Table choiceMember;
extern const Table outcomeSupport;
extern const Table courseObjective;
extern const Table term;
extern const Table rubric;
extern const Table assessment;
extern const Table assessmentOutcome;
extern const Table assessmentObjective;
extern const Table credential;
extern const Table recognition;
extern const Table fee;
extern const Table organisation;
extern const Table agreement;
extern const Table person;
extern const Table recentCourse;
extern const Table teaching;
extern const Table qualityIndicator;
extern const Table qualityResult;
extern const Table feedback;
extern const Table approval;
extern const Table attachment;
extern const Table ruleSetUse;
extern const Table waiver;
extern const Table sourceNote;
extern const Table comment;
extern const Table reviewer;
extern const Table rubricCriterion;
extern const Table reviewScore;
extern const Table decision;
} // namespace tables

} // namespace micromajor
