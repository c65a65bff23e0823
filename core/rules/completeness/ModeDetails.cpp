#include "core/rules/completeness/ModeDetails.h"

namespace micromajor::rules {

ModeDetails missingDetails(const QString &mode, const Course *course, const ProgramFacts &program)
{
    const bool blended = mode == u"blended";
    const bool onSite = blended || mode == u"on-site";
    const bool online = blended || mode == u"online";
    return {
        .place = onSite && program.place.isEmpty() && (!course || course->place.isEmpty()),
        .platform = online && program.platform.isEmpty() && (!course || course->platform.isEmpty()),
        .synchronous = online && program.synchronous.isEmpty() && (!course || course->synchronous.isEmpty()),
    };
}

const QString &modeOf(const Course &course, const ProgramFacts &program)
{
    return course.mode.isEmpty() ? program.mode : course.mode;
}

} // namespace micromajor::rules
