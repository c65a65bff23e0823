// What a comment that is made in the window is about, by keyboard and by the menu of the pointer.
#include "core/exchange/forms/FormTemplate.h"
#include "ui/comments/CommentsPane.h"
#include "ui/foundation/PlaceMenu.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/map/MapView.h"
#include "ui/pages/FieldEditor.h"
#include "ui/submission/PaperView.h"
#include "ui/submission/SubmissionView.h"
#include "ui/workbench/Outline.h"
#include "ui/workbench/ProblemsPane.h"
#include "ui/workbench/Workspace.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTreeView>

namespace micromajor {

static std::optional<CommentSubject> aboutPrinted(const PaperView &paper)
{
    const QWidget *widget = &paper;
    while (widget && !qobject_cast<const SubmissionView *>(widget))
        widget = widget->parentWidget();
    const auto *view = static_cast<const SubmissionView *>(widget);
    if (!view || paper.framed().empty())
        return std::nullopt;
    const int field = paper.framed().front();
    return comments::aboutForm(view->form().id(), paper.pages().fields()[size_t(field)].key, view->placeOf(field));
}

std::optional<CommentSubject> Workspace::subjectOf(const QWidget *widget) const
{
    for (; widget && widget != this; widget = widget->parentWidget()) {
        Place place;
        if (m_problems && widget == m_problems->list()) {
            const Finding *problem = m_problems->current();
            return problem ? std::optional(comments::about(*problem)) : std::nullopt;
        }
        if (const auto *paper = qobject_cast<const PaperView *>(widget))
            return aboutPrinted(*paper);
        const auto *items = qobject_cast<const QAbstractItemView *>(widget);
        if (items && m_outline->isAncestorOf(items))
            return comments::aboutPage(currentPage());
        if (items)
            place = items->currentIndex().data(PlaceRole).value<Place>();
        else if (const auto *map = qobject_cast<const MapView *>(widget))
            place = map->place();
        else if (const auto *field = qobject_cast<const FieldEditor *>(widget))
            place = field->place();
        if (place.table)
            return comments::about(place);
    }
    return std::nullopt;
}

void Workspace::commentHere()
{
    std::optional<CommentSubject> subject = subjectOf(QApplication::focusWidget());
    if (!subject && m_session.currentPlace().table)
        subject = comments::about(m_session.currentPlace());
    setWantsComments(true);
    Q_EMIT commentsShown(true);
    comments().commentOn(subject.value_or(comments::aboutPage(currentPage())));
}

/// Comes here from whatever has no menu of its own.
void Workspace::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byPointer = event->reason() == QContextMenuEvent::Mouse;
    const QWidget *widget = byPointer ? childAt(event->pos()) : QApplication::focusWidget();
    const auto *items = widget ? qobject_cast<const QAbstractItemView *>(widget->parentWidget()) : nullptr;
    const bool besideItems = byPointer && items && !items->indexAt(widget->mapFrom(this, event->pos())).isValid();
    if (besideItems || !subjectOf(widget)) {
        event->ignore();
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    addPlaceCommands(*menu, *this);
    menu->popup(event->globalPos());
}

} // namespace micromajor
