#pragma once
#include "core/rules/Finding.h"

#include <QScrollArea>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace micromajor {

class CourseDetails;
class FieldEditor;
class ProgramSession;

/// The right side: everything about the selected row, its problems first.
class Inspector : public QScrollArea
{
    Q_OBJECT

public:
    explicit Inspector(ProgramSession &session, QWidget *parent = nullptr);

    QSize sizeHint() const override;

Q_SIGNALS:
    void commentsRequested();
    void whyRequested(const micromajor::Finding &finding, const QRect &beside);
    void waiverRequested(const micromajor::Finding &finding, const QRect &beside);
    void fixesRequested(const micromajor::Finding &finding, const QRect &beside);

private:
    Place existingPlace() const; ///< the one the user looks at; nothing when its row is gone
    void follow(bool changed);
    void show(const Place &place);
    void refresh();
    void refreshNotices();
    void refreshComments();
    void addFields(QVBoxLayout *layout);
    QString emptyText() const;

    ProgramSession &m_session;
    Place m_place;
    QStringList m_noticesShown; ///< keys and sentences, so that typing does not rebuild what has not changed
    QLabel *m_title = nullptr;
    QPushButton *m_comments = nullptr; ///< shown when the row has comments
    QVBoxLayout *m_notices = nullptr;
    CourseDetails *m_course = nullptr;
    std::vector<FieldEditor *> m_editors; ///< of the fields of m_place
};

} // namespace micromajor
