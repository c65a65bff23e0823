#pragma once
#include "ui/foundation/ProgramSession.h"

#include "core/print/FormPages.h"

#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTimer;
class QToolButton;

namespace micromajor {

class PaperView;
class FormTemplate;

/// The form as it will be exported, refreshed as the program changes: the chosen form, its pages, zoom. It frames the field that is being
/// worked on; a click on a value, or Enter, goes to where it is changed.
class SubmissionView : public QWidget
{
    Q_OBJECT

public:
    /// After an edit the pages follow within this time; further edits meanwhile are taken along.
    static constexpr int delay = 40; ///< ms

    explicit SubmissionView(ProgramSession &session, QWidget *parent = nullptr);

    const FormTemplate &form() const;
    PaperView &paper() const { return *m_paper; }
    const FormPages &pages() const;
    /// Right of the other tools.
    void addTool(QWidget *tool);

    /// Frames the values that come from there; without any, what is framed stays.
    void showPlace(const Place &place);
    /// Frames all values that come from where this one does.
    void showField(int field);
    Place placeOf(int field) const;

Q_SIGNALS:
    void pagesChanged();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QToolButton *addButton(const char *icon, const QString &name, const std::function<void()> &go);
    void addZoomMenu();
    void refresh();
    void refreshSoon();
    void refreshTools();

    ProgramSession &m_session;
    FormFonts m_fonts;
    PaperView *m_paper;
    QHBoxLayout *m_tools;
    QComboBox *m_forms;
    QToolButton *m_zoom;
    QLabel *m_page;
    QTimer *m_timer;
    bool m_stale = true;
};

} // namespace micromajor
