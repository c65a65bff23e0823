#include "ui/submission/SubmissionView.h"

#include "core/exports/FormExport.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/submission/PaperView.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QFrame>
#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr int zoomWidth = 10 * Theme::grid;

SubmissionView::SubmissionView(ProgramSession &session, QWidget *parent)
    : QWidget(parent), m_session(session), m_paper(new PaperView), m_tools(new QHBoxLayout), m_forms(new QComboBox), m_zoom(new QToolButton),
      m_page(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)), m_timer(new QTimer(this))
{
    setFocusProxy(m_paper);
    for (const FormTemplate &form : forms())
        m_forms->addItem(form.name().text(interfaceLanguage()));
    m_forms->setAccessibleName(tr("Form to show"));
    m_forms->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_forms->setMinimumContentsLength(12);
    m_forms->setMaximumWidth(40 * Theme::grid);

    m_tools->setContentsMargins(0, 0, 0, 0);
    m_tools->setSpacing(Theme::half);
    m_tools->addWidget(m_forms, 100);
    m_tools->addStretch(1);
    addButton("remove", tr("Smaller"), [this] { m_paper->zoomBy(-1); });
    addZoomMenu();
    addButton("add", tr("Larger"), [this] { m_paper->zoomBy(1); });
    m_tools->addSpacing(Theme::grid);
    addButton("chevron-left", tr("Previous page"), [this] { m_paper->goToPage(m_paper->currentPage() - 1); });
    m_tools->addWidget(m_page);
    addButton("chevron-right", tr("Next page"), [this] { m_paper->goToPage(m_paper->currentPage() + 1); });

    auto *rule = new QFrame;
    rule->setFixedHeight(1);
    Theme::setLook(rule, "rule");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(m_tools);
    layout->addSpacing(Theme::grid);
    layout->addWidget(rule);
    layout->addWidget(m_paper, 1);

    m_timer->setSingleShot(true);
    m_timer->setInterval(delay);
    connect(m_timer, &QTimer::timeout, this, &SubmissionView::refresh);
    connect(&session, &ProgramSession::programChanged, this, &SubmissionView::refreshSoon);
    connect(&session, &ProgramSession::placeSelected, this, &SubmissionView::showPlace);
    connect(m_forms, &QComboBox::currentIndexChanged, this, &SubmissionView::refresh);
    connect(m_paper, &PaperView::viewChanged, this, &SubmissionView::refreshTools);
    connect(m_paper, &PaperView::fieldActivated, this, [this](int field) { m_session.jumpTo(placeOf(field)); });
    refreshTools();
}

QToolButton *SubmissionView::addButton(const char *icon, const QString &name, const std::function<void()> &go)
{
    auto *button = new QToolButton;
    button->setIcon(Theme::current().icon(icon));
    button->setAccessibleName(name);
    button->setToolTip(name);
    connect(button, &QToolButton::clicked, this, go);
    m_tools->addWidget(button);
    return button;
}

void SubmissionView::addZoomMenu()
{
    auto *menu = new QMenu(m_zoom);
    menu->addAction(tr("Fit width"), this, [this] { m_paper->setFitsWidth(true); });
    menu->addSeparator();
    for (const int percent : {50, 75, 100, 125, 150, 200})
        menu->addAction(tr("%1 %").arg(percent), this, [this, percent] { m_paper->setZoom(percent); });
    m_zoom->setMenu(menu);
    m_zoom->setPopupMode(QToolButton::InstantPopup);
    m_zoom->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_zoom->setFixedWidth(zoomWidth);
    m_zoom->setAccessibleName(tr("Zoom"));
    m_tools->addWidget(m_zoom);
}

const FormTemplate &SubmissionView::form() const
{
    return forms()[size_t(std::max(0, m_forms->currentIndex()))];
}

const FormPages &SubmissionView::pages() const
{
    return m_paper->pages();
}

void SubmissionView::addTool(QWidget *tool)
{
    m_tools->addSpacing(Theme::grid);
    m_tools->addWidget(tool);
}

Place SubmissionView::placeOf(int field) const
{
    const FormSource &source = pages().fields()[size_t(field)].source;
    return {source.table, source.id, source.field};
}

void SubmissionView::showPlace(const Place &place)
{
    if (!place.table || m_stale)
        return;
    const std::vector<PrintedField> &fields = pages().fields();
    std::vector<int> same;
    int ofRow = -1;
    for (size_t i = 0; i < fields.size(); ++i) {
        const FormSource &source = fields[i].source;
        if (source.table != place.table || source.id != place.id)
            continue;
        if (source.field == place.field)
            same.push_back(int(i));
        else if (ofRow < 0)
            ofRow = int(i);
    }
    // A field that the form does not ask for: its row, if that is one of many.
    if (same.empty() && ofRow >= 0 && !place.table->singleRow)
        same.push_back(ofRow);
    if (!same.empty())
        m_paper->frame(same);
}

void SubmissionView::showField(int field)
{
    const FormSource &source = pages().fields()[size_t(field)].source;
    std::vector<int> same{field};
    for (size_t i = 0; i < pages().fields().size(); ++i)
        if (int(i) != field && source.field && pages().fields()[i].source == source)
            same.push_back(int(i));
    m_paper->frame(same);
}

void SubmissionView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale)
        refresh();
}

void SubmissionView::refreshSoon()
{
    m_stale = true;
    if (isVisible() && !m_timer->isActive())
        m_timer->start();
}

void SubmissionView::refresh()
{
    m_stale = true;
    if (!isVisible())
        return;
    if (m_fonts == FormFonts())
        m_fonts = FormFonts::installed();
    m_timer->stop();
    m_stale = false;
    const FormFindings findings{m_session.ruleSets(), m_session.result()};
    m_paper->setPages(FormPages::layOut(filledForm(form(), m_session.facts(), {}, &findings), m_fonts));
    refreshTools();
    Q_EMIT pagesChanged();
    showPlace(m_session.currentPlace());
}

void SubmissionView::refreshTools()
{
    m_zoom->setText(m_paper->fitsWidth() ? tr("Fit width") : tr("%1 %").arg(m_paper->zoom()));
    const int page = std::min(m_paper->currentPage() + 1, pages().count());
    m_page->setText(u"%1 / %2"_s.arg(page).arg(pages().count())); // the name of the form needs the room
    m_page->setAccessibleName(tr("Page %1 of %2").arg(page).arg(pages().count()));
    m_page->setToolTip(m_page->accessibleName());
}

} // namespace micromajor
