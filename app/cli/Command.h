#pragma once
#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace micromajor::cli {

/// Exit codes of the command line contract (design section 8). "Could not do it" (2) is an Error.
constexpr int fine = 0;
constexpr int findings = 1;
constexpr int failed = 2;

struct Option
{
    const char *name; ///< without the dashes
    bool takesValue;
};

/// What stood behind the name of the command, already checked against what it takes.
class Arguments
{
public:
    /// `least` and `most` are numbers of places such as FILE; most < 0: any number.
    static Result<Arguments> parse(const QStringList &given, const std::vector<Option> &options, int least, int most);

    const QStringList &places() const { return m_places; }
    bool has(QStringView option) const;
    QString value(QStringView option) const; ///< empty if not given; the last one given counts
    QStringList values(QStringView option) const;

private:
    QStringList m_places;
    std::vector<std::pair<QString, QString>> m_options;
};

/// One command: one file of this folder.
struct Command
{
    const char *name;
    const char *usage;   ///< what stands behind the name
    const char *purpose; ///< English, context "core"
    std::vector<Option> options;
    int leastPlaces;
    int mostPlaces;
    Result<int> (*run)(const Arguments &arguments);
};

extern const Command samplesCommand;
extern const Command newCommand;
extern const Command infoCommand;
extern const Command checkCommand;
extern const Command rulesCommand;
extern const Command ruleSetsCommand;
extern const Command metricsCommand;
extern const Command importCommand;
extern const Command exportCommand;
extern const Command formsCommand;
extern const Command logCommand;
extern const Command verifyCommand;
extern const Command diffCommand;
extern const Command mergeCommand;
extern const Command nameCommand;
extern const Command sealCommand;
extern const Command reviewCommand;

/// Everything after the program's name. Prints errors as one sentence on stderr.
int run(const QStringList &arguments);

/// UTF-8 on stdout, whatever the locale.
void print(const QByteArray &bytes);
void print(const QString &text);
void printJson(const QJsonValue &value);
void printError(const Message &message);

/// Whether the value given to an option is one of these; the error lists them.
Result<void> requireOneOf(const QString &option, const QString &given, const QStringList &known);

} // namespace micromajor::cli
