#pragma once
#include "ui/foundation/Page.h"

class QTreeWidget;

namespace micromajor {

/// The revisions of the document, newest first: what, who, when. Read only.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    explicit HistoryPage(ProgramSession &session);

    static bool shows(const Place &) { return false; }
    void focusPlace(const Place &) override {}

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    QTreeWidget *m_list;
};

} // namespace micromajor
