#include "ui/courses/PrerequisiteText.h"

#include "core/program/Program.h"
#include "core/program/Values.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>

namespace micromajor {

static const Field &requisiteField(const char *name)
{
    return *tables::requisite.field(QString::fromLatin1(name));
}

static const QString plainKind = QStringLiteral("pre");

QHash<QString, QString> prerequisiteTexts(const Program &program, Language language)
{
    QHash<QString, const Course *> courses;
    for (const Course &course : program.courses)
        courses.insert(course.id.value, &course);

    // Alternatives stand side by side wherever their rows are.
    struct Part
    {
        QString alternative;
        QString text;
    };
    QHash<QString, std::vector<Part>> parts;
    for (const Requisite &requisite : program.requisites) {
        const Course *required = courses.value(requisite.requiredId.value);
        if (!required)
            continue;
        QString text = rowName(tables::course, required, program, language);
        if (!requisite.kind.isEmpty() && requisite.kind != plainKind) {
            const Field &kind = requisiteField("kind");
            text += (language == Language::Chinese ? QStringLiteral("（%1）") : QStringLiteral(" (%1)"))
                        .arg(displayText(kind, kind.get(&requisite), program, language));
        }
        std::vector<Part> &ofCourse = parts[requisite.courseId.value];
        const auto same = std::find_if(ofCourse.begin(), ofCourse.end(), [&](const Part &part) {
            return !requisite.alternative.isEmpty() && part.alternative == requisite.alternative;
        });
        if (same != ofCourse.end())
            same->text += QStringLiteral(" / ") + text;
        else
            ofCourse.push_back({requisite.alternative, text});
    }

    QHash<QString, QString> texts;
    for (auto course = parts.cbegin(); course != parts.cend(); ++course) {
        QStringList names;
        for (const Part &part : course.value())
            names.append(part.text);
        texts.insert(course.key(), names.join(language == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", ")));
    }
    return texts;
}

QString prerequisiteText(const Program &program, const QString &courseId, Language language)
{
    return prerequisiteTexts(program, language).value(courseId);
}

namespace {

struct Wanted
{
    QString requiredId;
    QString kind; ///< empty: not said
    int group;    ///< number of the either-or group, 0 = none
};

class Reader
{
public:
    Reader(const Program &program, const QString &courseId) : m_program(program), m_courseId(courseId)
    {
        for (const Course &course : program.courses)
            for (const QString &name : {course.nameEn, course.nameZh, course.code})
                if (!name.isEmpty() && (course.id.value != courseId || !m_courses.contains(name.toCaseFolded())))
                    m_courses.insert(name.toCaseFolded(), course.id.value);
    }

    Result<std::vector<Wanted>> read(const QString &text)
    {
        static const QRegularExpression separator(QStringLiteral("\\s*[、;；,，\\n]\\s*"));
        QStringList pieces = text.trimmed().split(separator);
        QStringList separators;
        for (auto match = separator.globalMatch(text.trimmed()); match.hasNext();)
            separators.append(match.next().captured());

        // A name may itself hold a separator, so the longest run of pieces that is a course counts.
        for (qsizetype first = 0; first < pieces.size();) {
            if (pieces[first].isEmpty()) {
                ++first;
                continue;
            }
            qsizetype taken = 0;
            for (qsizetype last = pieces.size() - 1; last >= first && taken == 0; --last) {
                QString run = pieces[first];
                for (qsizetype i = first; i < last; ++i)
                    run += separators[i] + pieces[i + 1];
                if (take(run))
                    taken = last - first + 1;
            }
            if (taken == 0)
                return Error{Error::Kind::InvalidInput,
                             {QT_TRANSLATE_NOOP("core", "“%1” is not a course of this program. Type the name or code of a course, several separated by a comma."),
                              {Message(pieces[first])}}};
            first += taken;
        }
        for (const Wanted &wanted : m_wanted)
            if (wanted.requiredId == m_courseId)
                return Error{Error::Kind::InvalidInput,
                             {QT_TRANSLATE_NOOP("core", "A course cannot be its own prerequisite. Name another course.")}};
        return m_wanted;
    }

private:
    /// One course, or several separated by / that are alternatives.
    bool take(const QString &text)
    {
        if (std::optional<Wanted> one = course(text)) {
            m_wanted.push_back(*one);
            return true;
        }
        static const QRegularExpression either(QStringLiteral("\\s*/\\s*|\\s+或\\s+|\\s+or\\s+"));
        const QStringList alternatives = text.split(either, Qt::SkipEmptyParts);
        if (alternatives.size() < 2)
            return false;
        std::vector<Wanted> group;
        for (const QString &alternative : alternatives) {
            std::optional<Wanted> one = course(alternative);
            if (!one)
                return false;
            one->group = m_groups + 1;
            group.push_back(*one);
        }
        ++m_groups;
        m_wanted.insert(m_wanted.end(), group.begin(), group.end());
        return true;
    }

    std::optional<Wanted> course(const QString &text) const
    {
        const QString name = text.trimmed();
        if (const QString id = m_courses.value(name.toCaseFolded()); !id.isEmpty())
            return Wanted{id, {}, 0};
        static const QRegularExpression bracket(QStringLiteral("^(.*\\S)\\s*[(（]([^()（）]+)[)）]$"));
        const QRegularExpressionMatch match = bracket.match(name);
        if (!match.hasMatch())
            return std::nullopt;
        const QString id = m_courses.value(match.captured(1).toCaseFolded());
        const Result<Value> kind = parseText(requisiteField("kind"), match.captured(2), m_program);
        if (id.isEmpty() || !kind || !std::holds_alternative<QString>(*kind))
            return std::nullopt;
        return Wanted{id, std::get<QString>(*kind), 0};
    }

    const Program &m_program;
    QString m_courseId;
    QHash<QString, QString> m_courses;
    std::vector<Wanted> m_wanted;
    int m_groups = 0;
};

} // namespace

Result<std::vector<Operation>> prerequisiteOperations(const Program &program, const QString &courseId, const QString &text)
{
    Result<std::vector<Wanted>> wanted = Reader(program, courseId).read(text);
    if (!wanted)
        return wanted.error();

    std::vector<Operation> operations;
    QHash<QString, const Requisite *> present;
    for (const Requisite &requisite : program.requisites)
        if (requisite.courseId.value == courseId && !present.contains(requisite.requiredId.value))
            present.insert(requisite.requiredId.value, &requisite);

    const auto set = [&](const QString &id, const char *field, const QString &value) {
        operations.push_back(SetField{&tables::requisite, id, &requisiteField(field), value.isEmpty() ? Value() : Value(value)});
    };
    QSet<QString> kept;
    for (const Wanted &one : *wanted) {
        if (kept.contains(one.requiredId))
            continue;
        kept.insert(one.requiredId);
        const QString alternative = one.group ? QString::number(one.group) : QString();
        if (const Requisite *old = present.value(one.requiredId)) {
            const QString kind = one.kind.isEmpty() ? plainKind : one.kind;
            if (kind != (old->kind.isEmpty() ? plainKind : old->kind))
                set(old->id.value, "kind", kind);
            if (alternative != old->alternative)
                set(old->id.value, "alternative", alternative);
        } else {
            std::vector<std::pair<const Field *, Value>> values{
                {&requisiteField("course_id"), courseId},
                {&requisiteField("required_id"), one.requiredId},
                {&requisiteField("kind"), one.kind.isEmpty() ? plainKind : one.kind},
            };
            if (one.group)
                values.push_back({&requisiteField("alternative"), alternative});
            operations.push_back(InsertRow{&tables::requisite, newIdText(), std::move(values), -1});
        }
    }
    for (const Requisite &requisite : program.requisites)
        if (requisite.courseId.value == courseId && !kept.contains(requisite.requiredId.value))
            operations.push_back(RemoveRow{&tables::requisite, requisite.id.value});
    return operations;
}

} // namespace micromajor
