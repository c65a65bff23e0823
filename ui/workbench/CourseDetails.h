#pragma once
#include "core/program/Content.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace micromajor {

class ProgramSession;
struct Person;

/// What is linked to a course: who teaches it, which outcomes it supports and how strongly, and where it stands in the chain of prerequisites.
class CourseDetails : public QWidget
{
    Q_OBJECT

public:
    CourseDetails(ProgramSession &session, const QString &courseId, QWidget *parent = nullptr);

    void refresh();
    void setCourse(const QString &courseId);

private:
    struct TeacherLine
    {
        bool mentors;
        QLabel *names;
    };
    void addTeacherLine(QGridLayout *grid, const QString &label, bool mentors);
    void refreshTeachers(const TeacherLine &line);
    bool teaches(const Person &person) const;
    const OutcomeSupport *supportOf(const QString &outcomeId) const; ///< null: the course does not support it
    void refreshOutcomes();
    void refreshChain();
    // Menus are filled when they open: most never do.
    void listTeachers(QMenu &menu, bool mentors);
    void listStrengths(QMenu &menu, const QString &outcomeId);
    void listOtherOutcomes(QMenu &menu);
    void toggleTeacher(const QString &personId);
    void setStrength(const QString &outcomeId, const QString &strength); ///< empty: the course no longer supports it

    ProgramSession &m_session;
    QString m_courseId;
    std::vector<TeacherLine> m_teachers;
    QVBoxLayout *m_outcomes;
    QLabel *m_chain;
    QStringList m_outcomesShown; ///< so that typing does not rebuild what has not changed
};

} // namespace micromajor
