#pragma once
#include "core/document/Seals.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace micromajor {

struct TimelineEntry;

/// The selected revision in full: what, who, when, its names and seals with their fingerprints, and what can be done with it.
class RevisionCard : public QFrame
{
    Q_OBJECT

public:
    explicit RevisionCard(QWidget *parent = nullptr);

    /// `base`: the revision with which another is to be compared, while it is being chosen. `alone`: there is no other.
    void show(const TimelineEntry &entry, std::optional<int> base, bool alone);
    QPushButton *compareButton() const { return m_compare; }
    QPushButton *otherButton() const { return m_other; }
    QPushButton *backButton() const { return m_back; }
    QPushButton *nameButton() const { return m_name; }

Q_SIGNALS:
    void compareRequested();
    void otherRequested(); ///< compare with a state that is still to be chosen
    void backRequested();
    void nameRequested();
    void removeNameRequested(const QString &name);
    void withdrawRequested(const micromajor::Seal &seal);

private:
    void addName(const QString &name);
    void addSeal(const SealState &state);

    QLabel *m_label;
    QLabel *m_about;
    QVBoxLayout *m_marks;
    QPushButton *m_compare;
    QPushButton *m_other;
    QPushButton *m_back;
    QPushButton *m_name;
};

/// A seal in full: sign, reviewer and time, what its state means, the fingerprint to compare.
QWidget *sealView(const SealState &state);

} // namespace micromajor
