#pragma once
#include <QSplitter>

class QSettings;

namespace micromajor {

class Inspector;
class Outline;
class PageStack;
class ProblemsPane;
class ProgramSession;

/// The parts around one open program: outline, page over problems, inspector.
class Workspace : public QSplitter
{
    Q_OBJECT

public:
    Workspace(ProgramSession &session, QSettings &settings, QWidget *parent = nullptr);
    ~Workspace() override;

    PageStack &pages() const { return *m_pages; }
    ProblemsPane &problems() const { return *m_problems; }
    Inspector &inspector() const { return *m_inspector; }

    /// What the user wants to see beside a page. The overview has the whole width: it shows both in its own way.
    bool wantsProblems() const { return m_wantsProblems; }
    bool wantsInspector() const { return m_wantsInspector; }
    void setWantsProblems(bool wanted);
    void setWantsInspector(bool wanted);

private:
    void restore();
    void showPanes();

    QSettings &m_settings;
    PageStack *m_pages;
    Outline *m_outline;
    ProblemsPane *m_problems;
    Inspector *m_inspector;
    QSplitter *m_middle;
    bool m_wantsProblems = true;
    bool m_wantsInspector = true;
};

} // namespace micromajor
