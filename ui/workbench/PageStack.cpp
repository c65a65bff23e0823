#include "ui/workbench/PageStack.h"

#include "core/program/Values.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

/// Asks for room only in front: a page that needs much must not take it from its neighbours for ever, and a stack asks all its pages, at
/// every change of anything in the window, how high their texts would be.
class PagePlace : public QWidget
{
public:
    using QWidget::QWidget;

    QSize sizeHint() const override { return isHidden() ? QSize(0, 0) : QWidget::sizeHint(); }
    QSize minimumSizeHint() const override { return isHidden() ? QSize(0, 0) : QWidget::minimumSizeHint(); }
    bool hasHeightForWidth() const override { return !isHidden() && QWidget::hasHeightForWidth(); }
    int heightForWidth(int width) const override { return isHidden() ? -1 : QWidget::heightForWidth(width); }
};

} // namespace

PageStack::PageStack(ProgramSession &session, QWidget *parent)
    : QStackedWidget(parent), m_session(session)
{
    for (const PageEntry &entry : pageCatalogue()) {
        auto *place = new PagePlace(this);
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
    auto *layout = new QVBoxLayout(widget(index));
    made = entry(index).make(m_session, widget(index));
    made->setAccessibleName(title(index));
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
    const std::pair key(place.table, place.field);
    if (const auto known = m_homes.constFind(key); known != m_homes.cend())
        return *known;
    int home = -1;
    for (int index = 0; index < count(); ++index) {
        if (!entry(index).shows(place))
            continue;
        if (home < 0 || entry(index).sub)
            home = index;
        if (entry(index).sub)
            break;
    }
    m_homes.insert(key, home);
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
