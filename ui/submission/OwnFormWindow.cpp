#include "ui/submission/OwnFormWindow.h"

#include "core/exports/FormExport.h"
#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTabBar>
#include <QTreeWidget>

namespace micromajor {

using namespace Qt::StringLiterals;
using State = FilledField::State;

// What needs a look comes first.
static constexpr State states[] = {State::DidNotFit, State::UnknownName, State::NoPlaceFound, State::NotStated, State::Filled};
enum Column { StateColumn, LabelColumn, PlaceColumn, TextColumn, ColumnCount };

OwnFormWindow::OwnFormWindow(const FilledForm &form, const QString &fileName, QWidget *parent)
    : QDialog(parent), m_fields(form.fields), m_tabs(new QTabBar), m_list(new QTreeWidget)
{
    setWindowTitle(tr("Form of the school: %1").arg(fileName));
    auto *head = new StyledLabel(Theme::TextStyle::Section, summaryOf(form).text());
    head->setWordWrap(true);
    auto *note = new StyledLabel(Theme::TextStyle::Note, tr("Only blank places and placeholders are filled; everything else of the form stays as it is."), StyledLabel::Muted);
    note->setWordWrap(true);

    m_tabs->setAccessibleName(tr("Which values"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("All %1").arg(m_fields.size()));
    for (const State state : states) {
        const auto count = std::count_if(m_fields.begin(), m_fields.end(), [state](const FilledField &field) { return field.state == state; });
        m_tabs->addTab(u"%1 %2"_s.arg(nameOf(state).text()).arg(count));
        m_tabs->setTabEnabled(m_tabs->count() - 1, count > 0);
    }
    m_list->setAccessibleName(tr("Places of the form"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("State"), tr("Label"), tr("Place"), tr("Text")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setIndentation(0);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->resizeSection(StateColumn, 14 * Theme::grid);
    m_list->header()->resizeSection(LabelColumn, 26 * Theme::grid);
    m_list->header()->resizeSection(PlaceColumn, 16 * Theme::grid);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save = buttons->addButton(tr("Save the filled form…"), QDialogButtonBox::ActionRole);
    Theme::setLook(save, "primary");
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &OwnFormWindow::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tabs, &QTabBar::currentChanged, this, &OwnFormWindow::showState);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * Theme::grid, 3 * Theme::grid, 3 * Theme::grid, 2 * Theme::grid);
    layout->setSpacing(Theme::grid);
    layout->addWidget(head);
    layout->addWidget(note);
    layout->addWidget(m_tabs);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(100 * Theme::grid, 70 * Theme::grid);
    showState(0);
}

void OwnFormWindow::showState(int tab)
{
    m_list->clear();
    for (const FilledField &field : m_fields) {
        if (tab > 0 && field.state != states[tab - 1])
            continue;
        auto *item = new QTreeWidgetItem(m_list);
        item->setText(StateColumn, nameOf(field.state).text());
        item->setText(LabelColumn, field.label.isEmpty() ? field.key : field.label);
        item->setText(PlaceColumn, field.place.text());
        item->setText(TextColumn, QString(field.text).replace(u'\n', u' '));
        item->setToolTip(TextColumn, field.text);
    }
}

} // namespace micromajor
