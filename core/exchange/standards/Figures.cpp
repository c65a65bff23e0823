#include "core/exchange/standards/Figures.h"

#include "core/exchange/standards/StandardTexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace micromajor::standards {

Figure<Credits> creditFigure(const Program &program, const Totals &totals)
{
    return figure(totals.credits, program.facts.creditsStated);
}

Figure<Hours> contactHourFigure(const Program &program, const Totals &totals)
{
    return figure(totals.hours, program.facts.hoursStated);
}

Figure<Hours> learningHourFigure(const Program &program, const Totals &totals)
{
    return figure(totals.learningHours, program.facts.learningHoursStated);
}

template<class Unit>
static void addAmount(QStringList &notes, const char *label, const std::optional<Decimal<Unit>> &amount, Language language)
{
    if (amount)
        notes.append(labelled(label, amount->toString(), language));
}

template<class Unit>
static void addFigure(QStringList &notes, const char *label, const Figure<Decimal<Unit>> &figure, const char *statedLabel,
                      const std::optional<Decimal<Unit>> &stated, Language language)
{
    addAmount(notes, label, figure.one, language);
    if (figure.least)
        notes.append(Message(QT_TRANSLATE_NOOP("core", "%1: %2, depending on what learners choose."),
                             {Message(label), figure.least->toString() + u'–' + figure.most->toString()})
                         .text(language));
    if (figure.sum)
        notes.append(Message(QT_TRANSLATE_NOOP("core", "%1: %2 when the courses are added up."), {Message(label), figure.sum->toString()})
                         .text(language));
    if (!figure.one)
        addAmount(notes, statedLabel, stated, language);
}

QStringList figureNotes(const Program &program, const Totals &totals, Language language)
{
    const ProgramFacts &facts = program.facts;
    const auto courseLabel = [](QStringView field) { return fieldOf<Course>(field).label; };
    const auto factLabel = [](QStringView field) { return fieldOf<ProgramFacts>(field).label; };
    QStringList notes;
    addFigure(notes, courseLabel(u"credits"), creditFigure(program, totals), factLabel(u"credits_stated"), facts.creditsStated, language);
    addFigure(notes, courseLabel(u"hours"), contactHourFigure(program, totals), factLabel(u"hours_stated"), facts.hoursStated, language);
    addFigure(notes, courseLabel(u"learning_hours"), learningHourFigure(program, totals), factLabel(u"learning_hours_stated"),
              facts.learningHoursStated, language);
    if (const QString unit = labelled(factLabel(u"credit_unit"), line(facts.creditUnit), language); !unit.isEmpty())
        notes.append(unit);
    addAmount(notes, factLabel(u"contact_hours_per_credit"), facts.contactHoursPerCredit, language);
    addAmount(notes, factLabel(u"learning_hours_per_credit"), facts.learningHoursPerCredit, language);
    return notes;
}

QStringList figureNotes(const Course &course, Language language)
{
    QStringList notes;
    addAmount(notes, fieldOf<Course>(u"credits").label, course.credits, language);
    addAmount(notes, fieldOf<Course>(u"hours").label, course.hours, language);
    addAmount(notes, fieldOf<Course>(u"learning_hours").label, course.learningHours, language);
    return notes;
}

QJsonValue number(qint64 thousandths)
{
    return thousandths % 1000 == 0 ? QJsonValue(thousandths / 1000) : QJsonValue(double(thousandths) / 1000);
}

QString isoHours(Hours hours)
{
    // A thousandth of an hour is 3.6 seconds, so tenths of a second are exact.
    const qint64 tenths = hours.thousandths() * 36;
    const qint64 seconds = tenths % 600;
    QString text = u"PT"_s + QString::number(tenths / 36000) + u'H';
    if (const qint64 minutes = tenths / 600 % 60; minutes > 0)
        text += QString::number(minutes) + u'M';
    if (seconds > 0)
        text += decimal::toString(seconds * 100) + u'S';
    return text;
}

QString calendarDuration(const ProgramFacts &facts)
{
    if (!facts.durationLeast || facts.durationLeast != facts.durationMost)
        return {};
    const int length = *facts.durationLeast;
    if (facts.durationUnit == "week"_L1)
        return u'P' + QString::number(qint64(length) * 7) + u'D'; // xs:duration knows no weeks
    if (facts.durationUnit == "month"_L1)
        return u'P' + QString::number(length) + u'M';
    return facts.durationUnit == "year"_L1 ? u'P' + QString::number(length) + u'Y' : QString();
}

} // namespace micromajor::standards
