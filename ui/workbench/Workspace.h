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

private:
    void restore();

    QSettings &m_settings;
    PageStack *m_pages;
    Outline *m_outline;
    ProblemsPane *m_problems;
    Inspector *m_inspector;
    QSplitter *m_middle;
};

} // namespace micromajor
