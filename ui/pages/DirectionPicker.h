#pragma once
#include "ui/foundation/ProgramSession.h"
#include "ui/pages/QuietCombo.h"

namespace micromajor {

/// The priority area or the direction of one row of the direction table, out of the ministry's list (resources/directions). The list is
/// a suggestion, so words of one's own are taken too. Choosing sets code and words together, and the area with the direction.
class DirectionPicker : public QuietCombo
{
    Q_OBJECT

public:
    enum class Part { Area, Direction };
    DirectionPicker(ProgramSession &session, const QString &rowId, Part part, QWidget *parent = nullptr);

    static QWidget *makeArea(ProgramSession &session, const QString &rowId, const Field &field);
    static QWidget *makeDirection(ProgramSession &session, const QString &rowId, const Field &field);

protected:
    void focusInEvent(QFocusEvent *event) override;

private:
    void refresh();
    void commit(const QString &text);
    const Direction *row() const;

    ProgramSession &m_session;
    QString m_rowId;
    Part m_part;
};

} // namespace micromajor
