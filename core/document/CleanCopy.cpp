#include "core/document/CleanCopy.h"

namespace micromajor {

Program cleanCopy(const Program &program)
{
    Program copy = program;
    copy.comments.clear();
    copy.reviewScores.clear();
    copy.reviewers.clear();
    copy.decisions.clear();
    for (Person &person : copy.people) {
        person.phone.clear();
        person.email.clear();
    }
    return copy;
}

} // namespace micromajor
