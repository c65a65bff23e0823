#pragma once
#include "core/rules/Finding.h"

namespace micromajor {

/// What differences are grouped by: the dimensions of a program and the pages that cross them, in the order of the outline.
enum class Section { Basics, Audience, Gap, Content, Courses, Outcomes, Mode, Credits, Assessment, Certificate, Other, Team, Quality, Review };

Section sectionOf(const Place &place);
/// "Target learners", "Courses", …
Message sectionTitle(Section section);
/// The page of the window that shows it, also the word for it in JSON: "audience", "courses", …
QLatin1StringView sectionPage(Section section);

} // namespace micromajor
