#pragma once
#include "ui/foundation/ProgramSession.h"
#include "ui/pages/FormSpec.h"

#include <QWidget>

class QLabel;

namespace micromajor {

/// The title of a section and, as the outline does for the page, the shape of its worst problem with how many there are.
class SectionHead : public QWidget
{
    Q_OBJECT

public:
    /// The spec must outlive the head. It shows and hides itself, so it needs its parent at once: it would be a window of its own.
    SectionHead(ProgramSession &session, const FormSection &section, QWidget *parent);

    int problems() const { return m_problems; }
    void refresh();

private:
    ProgramSession &m_session;
    const FormSection &m_section;
    QLabel *m_title = nullptr;
    QLabel *m_shape;
    QLabel *m_count;
    int m_problems = 0;
};

} // namespace micromajor
