#pragma once
#include "ui/foundation/ProgramSession.h"
#include "ui/pages/FormSpec.h"
#include "ui/pages/QuietCombo.h"

namespace micromajor {

/// The rows linked to one row, as names; opening it lists all candidates with ticks. Each tick is one edit.
class LinkEditor : public QuietCombo
{
    Q_OBJECT

public:
    LinkEditor(ProgramSession &session, const ListLink &link, const QString &ownerId, QWidget *parent = nullptr);

    QString text() const { return m_text; }
    void setLinked(const QString &targetId, bool linked);
    void showPopup() override;

protected:
    QString shownText() const override;
    bool isMuted() const override { return m_text.isEmpty(); }

private:
    void refresh();
    /// The id of the row that makes the link, or empty.
    QString linkTo(const QString &targetId) const;

    ProgramSession &m_session;
    const ListLink m_link;
    QString m_ownerId;
    const Field &m_owner;
    const Field &m_target;
    QString m_text;
};

} // namespace micromajor
