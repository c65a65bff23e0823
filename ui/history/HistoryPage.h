#pragma once
#include "ui/foundation/Page.h"

class QListView;
class QPushButton;
class QVBoxLayout;

namespace micromajor {

class MarkForm;
class QuietCombo;
class RevisionCard;
class TimelineModel;
struct TimelineEntry;

/// The revisions of the document as a timeline, newest first, with their names and seals, and what can be done with the selected one.
/// "Compare with now" asks for the command "compare-with-now:N", N being the index of the revision.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(ProgramSession &session);

    static bool shows(const Place &) { return false; }
    void focusPlace(const Place &) override {}
    QWidget *firstStop() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeCardArea();
    void connectCard();
    void refresh();
    void refreshAuthors();
    void refreshStraySeals();
    void showSelected();
    void select(int revision);
    const TimelineEntry *selected() const;
    void compare();
    void goBack();
    void nameSelected(const QString &name);
    void beginSeal();
    void sealPresent(const QString &reviewer);

    TimelineModel *m_model;
    QListView *m_list;
    QuietCombo *m_authors;
    QPushButton *m_seal;
    MarkForm *m_sealForm;
    MarkForm *m_nameForm;
    QWidget *m_stray;
    QVBoxLayout *m_straySeals;
    RevisionCard *m_card;
};

} // namespace micromajor
