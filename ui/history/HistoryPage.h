#pragma once
#include "ui/foundation/Page.h"

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QShortcut;
class QVBoxLayout;

namespace micromajor {

class MarkForm;
class QuietCombo;
class RevisionCard;
class TimelineModel;
struct TimelineEntry;

/// The revisions of the document as a timeline, newest first, with their names and seals, and what can be done with the selected one.
/// Comparing asks for the command "compare-revisions:A:B", A and B being indexes of revisions, or "compare-revision-with-file:A"; the other
/// state is chosen in the timeline too.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(ProgramSession &session, QWidget *parent = nullptr);

    static bool shows(const Place &) { return false; }
    void focusPlace(const Place &) override {}
    QWidget *firstStop() const override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeChoice();
    QWidget *makeCardArea();
    void connectCard();
    void refresh();
    void refreshAuthors();
    void refreshStraySeals();
    void showSelected();
    void select(int revision);
    const TimelineEntry *selected() const;
    void compare();
    void chooseOther();
    void leaveChoice();
    void goBack();
    void nameSelected(const QString &name);
    void beginSeal();
    void sealPresent(const QString &reviewer);

    TimelineModel *m_model;
    QListView *m_list;
    QuietCombo *m_authors;
    QPushButton *m_seal;
    QWidget *m_choice; ///< says that the other state to compare is to be chosen
    QLabel *m_choiceText;
    QShortcut *m_leaveChoice;
    std::optional<int> m_base;
    MarkForm *m_sealForm;
    MarkForm *m_nameForm;
    QWidget *m_stray;
    QVBoxLayout *m_straySeals;
    RevisionCard *m_card;
};

} // namespace micromajor
