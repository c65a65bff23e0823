#pragma once
#include "core/rules/Checker.h"

#include <QJsonObject>

namespace micromajor {

/// A clean program into which a fault is planted. Rows are named by the ids that all programs in clean/ share: "course-3",
/// "support-1-3" (outcome 1, course 3), "assessment-3-1", "teaching-3-1", …
class Plant
{
public:
    explicit Plant(Program program) : m_program(std::move(program)) {}

    /// Values as typed; an empty text = not stated.
    Plant &set(const Table &table, const QString &id, const char *field, const QString &text);
    Plant &set(const char *programField, const QString &text);
    Plant &add(const Table &table, const QString &id, std::initializer_list<std::pair<const char *, QString>> fields);
    /// With the rows that cannot be without it.
    Plant &remove(const Table &table, const QString &id);
    Plant &removeAll(const Table &table);

    /// Whether every row named was there; a program without them cannot bear this fault.
    bool isPossible() const { return m_possible; }
    const Program &program() const { return m_program; }

private:
    void fill(void *row, const Table &table, const char *name, const QString &text, const Program &before);

    Program m_program;
    bool m_possible = true;
};

/// One planted fault: the rule that has to find it, and where.
struct Fault
{
    const char *rule;
    const char *variant;
    void (*plant)(Plant &plant);
    QString subject; ///< "table/id/field" of the finding; for "cannot be judged", of the first missing value
    QString sentence; ///< English; asserted on the first program that bears the fault; empty = not asserted
    QJsonObject options; ///< for the rule; over its defaults
    Verdict verdict = Verdict::NotMet;
    std::vector<Program> (*others)(const Program &planted) = nullptr; ///< programs to compare with, for the planted program only
};

// One function for each group of rules, in tests/accuracy/<Group>Faults.cpp.
std::vector<Fault> creditsFaults();
std::vector<Fault> structureFaults();
std::vector<Fault> planFaults();
std::vector<Fault> needFaults();
std::vector<Fault> audienceFaults();
std::vector<Fault> outcomesFaults();
std::vector<Fault> assessmentFaults();
std::vector<Fault> certificateFaults();
std::vector<Fault> teamFaults();
std::vector<Fault> qualityFaults();
std::vector<Fault> completenessFaults();
std::vector<Fault> privacyFaults();
const std::vector<Fault> &allFaults();

struct CleanProgram
{
    QString name;
    Program program;
};
/// The samples completed to be right: tests/accuracy/clean/*.json.
const std::vector<CleanProgram> &cleanPrograms();

/// What one rule says with these options, beside these other programs.
std::vector<Finding> checkWith(const char *rule, const QJsonObject &options, const Program &program, const std::vector<Program> &others = {});

/// "table/id/field".
QString placeText(const Place &place);
/// What the fault's rule says about a program into which it was planted.
std::vector<Finding> checkPlanted(const Fault &fault, const Program &planted);
/// The finding that the fault has to cause, or none.
const Finding *expectedFinding(const Fault &fault, const std::vector<Finding> &findings);

} // namespace micromajor
