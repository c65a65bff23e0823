#include "ui/workbench/PageStack.h"

#include "core/program/Values.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

PageStack::PageStack(ProgramSession &session, QWidget *parent)
    : QStackedWidget(parent), m_session(session)
{
    for (const PageEntry &entry : pageCatalogue()) {
        auto *place = new QWidget;
        place->setObjectName(QString::fromLatin1(entry.id));
        addWidget(place);
    }
    m_made.resize(pageCatalogue().size());
    // Connected before anybody else can be: whoever hears of a new page finds it made.
    connect(this, &QStackedWidget::currentChanged, this, &PageStack::page);
    connect(this, &QStackedWidget::currentChanged, this, &QWidget::updateGeometry);
    page(currentIndex());
    connect(&session, &ProgramSession::jumpRequested, this, &PageStack::jumpTo);
}

QSize PageStack::minimumSizeHint() const
{
    return currentWidget()->minimumSizeHint();
}

const PageEntry &PageStack::entry(int index) const
{
    return pageCatalogue()[size_t(index)];
}

QString PageStack::title(int index) const
{
    return QCoreApplication::translate("pages", entry(index).title);
}

Page *PageStack::page(int index)
{
    Page *&made = m_made[size_t(index)];
    if (made)
        return made;
    made = entry(index).make(m_session);
    made->setAccessibleName(title(index));
    auto *layout = new QVBoxLayout(widget(index));
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(made);
    made->show(); // at once, so that a field of it can take the focus
    Q_EMIT pageMade(made);
    return made;
}

int PageStack::homeOf(const Place &place) const
{
    if (!place.table)
        return -1;
    int home = -1;
    for (int index = 0; index < count(); ++index) {
        if (!entry(index).shows(place))
            continue;
        if (entry(index).sub)
            return index;
        if (home < 0)
            home = index;
    }
    return home;
}

QString PageStack::describe(const Place &place) const
{
    QStringList parts;
    if (const int home = homeOf(place); home >= 0)
        parts << (entry(home).dimension ? u"%1 %2"_s.arg(entry(home).dimension).arg(title(home)) : title(home));
    if (!place.table)
        return parts.join(u" › "_s);
    const Program &program = m_session.program();
    if (!place.table->singleRow) {
        if (const void *row = place.table->find(program, place.id))
            parts << rowName(*place.table, row, program, interfaceLanguage());
        else if (parts.isEmpty())
            parts << Message(place.table->label).text();
    }
    if (place.field)
        parts << Message(place.field->label).text();
    return parts.join(u" › "_s);
}

void PageStack::jumpTo(const Place &place)
{
    const bool inFront = currentIndex() >= 0 && entry(currentIndex()).shows(place);
    const int index = inFront ? currentIndex() : homeOf(place);
    if (index < 0)
        return;
    setCurrentIndex(index);
    page(index)->focusPlace(place);
}

} // namespace micromajor
