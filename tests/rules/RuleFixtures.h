#pragma once
#include "core/rules/Checker.h"

#include <QJsonObject>

namespace micromajor {

/// A Chinese micro-major that is put together row by row; ids are those given.
class ProgramBuilder
{
public:
    ProgramBuilder();
    ProgramBuilder &set(const char *field, const QString &text); ///< of the program, as typed
    ProgramBuilder &row(const Table &table, const QString &id, std::initializer_list<std::pair<const char *, QString>> fields);
    ProgramBuilder &course(const QString &id, std::initializer_list<std::pair<const char *, QString>> fields);
    Program program() const { return m_program; }
    operator Program() const { return m_program; }

private:
    Program m_program;
};

/// One rule on three programs.
struct RuleFixture
{
    QString rule;
    QJsonObject options;
    Program good;
    Program bad;
    QString badSubject;  ///< "table/id/field" of the first finding
    QString badSentence; ///< English, of the first finding
    std::optional<Program> unknown;
    QStringList missing; ///< "table/id/field"
};
const std::vector<RuleFixture> &ruleFixtures();

/// A rule set "fixture" with this one rule.
RuleSet fixtureRuleSet(const QString &rule, const QJsonObject &options);
std::vector<Finding> checkFixture(const RuleFixture &fixture, const Program &program);
QString placeText(const Place &place);

} // namespace micromajor
