#include "ui/workbench/PageCatalogue.h"

#include "ui/courses/CoursesPage.h"
#include "ui/history/HistoryPage.h"
#include "ui/map/MapPage.h"
#include "ui/matrix/MatrixPage.h"
#include "ui/overview/OverviewPage.h"
#include "ui/pages/DimensionPages.h"
#include "ui/pages/FormPage.h"
#include "ui/review/ReviewPage.h"
#include "ui/submission/SubmissionPage.h"

#include <QCoreApplication>

namespace micromajor {

template<const FormSpec &spec>
static Page *form(ProgramSession &session, QWidget *parent)
{
    return new FormPage(session, spec, parent);
}

template<const FormSpec &spec>
static bool showsOn(const Place &place)
{
    return FormPage::shows(spec, place);
}

template<class Type>
static Page *page(ProgramSession &session, QWidget *parent)
{
    return new Type(session, parent);
}

const std::vector<PageEntry> &pageCatalogue()
{
    static const std::vector<PageEntry> entries{
        {"overview", 0, false, QT_TRANSLATE_NOOP("pages", "Overview"), "overview", &OverviewPage::shows, &page<OverviewPage>},
        {"basics", 0, false, QT_TRANSLATE_NOOP("pages", "Basic information"), "program", &showsOn<pages::basics>, &form<pages::basics>},
        {"audience", 1, false, QT_TRANSLATE_NOOP("pages", "Target learners"), "audience", &showsOn<pages::audience>, &form<pages::audience>},
        {"gap", 2, false, QT_TRANSLATE_NOOP("pages", "Capability gap"), "gap", &showsOn<pages::gap>, &form<pages::gap>},
        {"content", 3, false, QT_TRANSLATE_NOOP("pages", "Content and structure"), "content", &showsOn<pages::content>, &form<pages::content>},
        {"courses", 3, true, QT_TRANSLATE_NOOP("pages", "Courses"), "courses", &CoursesPage::shows, &page<CoursesPage>},
        {"map", 3, true, QT_TRANSLATE_NOOP("pages", "Curriculum map"), "map", &MapPage::shows, &page<MapPage>},
        {"outcomes", 3, true, QT_TRANSLATE_NOOP("pages", "Outcomes"), "outcomes", &showsOn<pages::outcomes>, &form<pages::outcomes>},
        {"matrix", 3, true, QT_TRANSLATE_NOOP("pages", "Outcome matrix"), "matrix", &MatrixPage::shows, &page<MatrixPage>},
        {"mode", 4, false, QT_TRANSLATE_NOOP("pages", "Mode of learning"), "mode", &showsOn<pages::mode>, &form<pages::mode>},
        {"credits", 5, false, QT_TRANSLATE_NOOP("pages", "Credits and hours"), "credits", &showsOn<pages::credits>, &form<pages::credits>},
        {"assessment", 6, false, QT_TRANSLATE_NOOP("pages", "Assessment"), "assessment", &showsOn<pages::assessment>, &form<pages::assessment>},
        {"certificate", 7, false, QT_TRANSLATE_NOOP("pages", "Certificate"), "certificate", &showsOn<pages::certificate>, &form<pages::certificate>},
        {"other", 8, false, QT_TRANSLATE_NOOP("pages", "Other"), "other", &showsOn<pages::other>, &form<pages::other>},
        {"team", 0, false, QT_TRANSLATE_NOOP("pages", "Team and partners"), "team", &showsOn<pages::team>, &form<pages::team>},
        {"quality", 0, false, QT_TRANSLATE_NOOP("pages", "Quality assurance"), "quality", &showsOn<pages::quality>, &form<pages::quality>},
        {"review", 0, false, QT_TRANSLATE_NOOP("pages", "Review"), "review", &ReviewPage::shows, &page<ReviewPage>},
        {"submission", 0, false, QT_TRANSLATE_NOOP("pages", "Submission"), "submission", &SubmissionPage::shows, &page<SubmissionPage>},
        {"history", 0, false, QT_TRANSLATE_NOOP("pages", "History"), "history", &HistoryPage::shows, &page<HistoryPage>},
    };
    return entries;
}

} // namespace micromajor
