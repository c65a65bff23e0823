#include "ui/pages/FormPage.h"

#include "ui/foundation/PageFrame.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/foundation/WhenIdle.h"
#include "ui/pages/FieldEditor.h"
#include "ui/pages/FieldHelp.h"
#include "ui/pages/RowList.h"
#include "ui/pages/SampleExample.h"
#include "ui/pages/SectionHead.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>
#include <iterator>

namespace micromajor {

static constexpr int labelWidth = 20 * Theme::grid;
/// Lists have several columns, so they may be wider than a column of fields.
static constexpr int listWidth = 120 * Theme::grid;

/// Widens with the page up to its limit and stays at the left.
static void addLimited(QVBoxLayout *column, QWidget *widget, int width)
{
    widget->setMaximumWidth(width);
    auto *row = new QHBoxLayout;
    row->addWidget(widget, 1000);
    row->addStretch(1);
    column->addLayout(row);
}

static QString translated(const char *text)
{
    return QCoreApplication::translate("pages", text);
}

FormPage::FormPage(ProgramSession &session, const FormSpec &spec, QWidget *parent) : Page(session, parent), m_spec(spec)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    // From the outside inwards: style sheets make it expensive to move parts into their place.
    m_scroll = new QScrollArea(this);
    auto *content = new QWidget(m_scroll->viewport());
    auto *subtitle = new StyledLabel(Theme::TextStyle::Body, translated(m_spec.subtitle), StyledLabel::Muted);
    subtitle->setWordWrap(true);
    QVBoxLayout *column = addPageHead(content, translated(m_spec.title), subtitle);
    for (const FormSection &section : m_spec.sections)
        addSection(column, section);
    column->addStretch(1);

    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(m_scroll);

    connect(&session, &ProgramSession::programChanged, this, &FormPage::refreshSoon);
    connect(&session, &ProgramSession::ruleSetsChanged, this, &FormPage::refreshSoon);
    refresh();
}

void FormPage::addSection(QVBoxLayout *column, const FormSection &section)
{
    auto *head = new SectionHead(session(), section, column->parentWidget());
    column->addWidget(head);
    m_heads.push_back(head);
    if (!section.fields.empty()) {
        m_parts.push_back(makeFields(section, column->parentWidget()));
        addLimited(column, m_parts.back(), Theme::fieldWidth);
    }
    if (section.list.table) {
        auto *list = new RowList(session(), section.list, section.title ? translated(section.title) : QString(), column->parentWidget());
        addLimited(column, list, listWidth);
        m_lists.push_back(list);
        m_parts.push_back(list);
    }
}

std::vector<QWidget *> FormPage::tabStops() const
{
    std::vector<QWidget *> stops;
    for (QWidget *part : m_parts) {
        std::vector<QWidget *> ofPart;
        if (const auto *list = qobject_cast<RowList *>(part)) {
            ofPart = list->tabStops();
        } else {
            const QList<QWidget *> controls = part->findChildren<QWidget *>();
            ofPart.assign(controls.begin(), controls.end());
            std::ranges::stable_sort(ofPart, {}, [part](const QWidget *control) { return control->mapTo(part, QPoint()).y(); });
        }
        std::ranges::copy_if(ofPart, std::back_inserter(stops), [this](const QWidget *control) {
            return control->isVisibleTo(this) && control->isEnabled() && (control->focusPolicy() & Qt::TabFocus) && !control->focusProxy();
        });
    }
    return stops;
}

QWidget *FormPage::firstStop() const
{
    const std::vector<QWidget *> stops = tabStops();
    return stops.empty() ? nullptr : stops.front();
}

bool FormPage::focusNextPrevChild(bool next)
{
    const Qt::FocusReason reason = next ? Qt::TabFocusReason : Qt::BacktabFocusReason;
    QWidget *focus = QApplication::focusWidget();
    const std::vector<QWidget *> stops = tabStops();
    const auto now = std::ranges::find_if(stops, [focus](const QWidget *stop) { return stop == focus || stop->isAncestorOf(focus); });
    if (now != stops.end() && (next ? now + 1 != stops.end() : now != stops.begin())) {
        (*(next ? now + 1 : now - 1))->setFocus(reason);
        return true;
    }
    // Beyond the first or the last: what comes in the ring of the window without being part of this page.
    for (QWidget *other = focus; other;) {
        other = next ? other->nextInFocusChain() : other->previousInFocusChain();
        if (other == focus)
            break;
        if (!isAncestorOf(other) && other->isVisible() && other->isEnabled() && (other->focusPolicy() & Qt::TabFocus) && other->window() == window()) {
            other->setFocus(reason);
            return true;
        }
    }
    return false;
}

QWidget *FormPage::makeFields(const FormSection &section, QWidget *parent)
{
    auto *fields = new QWidget(parent);
    auto *grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(2 * Theme::grid);
    grid->setVerticalSpacing(Theme::grid);
    grid->setColumnStretch(1, 1);
    const auto columnOf = [](QWidget *widget) {
        auto *column = new QVBoxLayout;
        column->setSpacing(Theme::half);
        column->addWidget(widget);
        return column;
    };
    int line = 0;
    const QString programId = session().program().facts.id.value;
    for (const FormField &formField : section.fields) {
        const Field *field = tables::program.field(QString::fromLatin1(formField.name));
        auto *editor = new FieldEditor(session(), tables::program, programId, *field, FieldEditor::Style::Form, fields);
        m_editors.push_back(editor);
        auto *label = new FieldLabel(session(), tables::program, programId, *field);
        label->setFixedWidth(labelWidth);
        label->setContentsMargins(0, Theme::half, 0, 0);
        label->setBuddy(editor);
        if (field->type == FieldType::LongText) {
            QVBoxLayout *underLabel = columnOf(label);
            QVBoxLayout *underEditor = columnOf(editor);
            grid->addLayout(underLabel, line, 0, Qt::AlignTop);
            grid->addLayout(underEditor, line, 1);
            m_longTexts.push_back({field, underLabel, underEditor});
        } else {
            grid->addWidget(label, line, 0, Qt::AlignTop);
        }
        if (formField.note) {
            auto *note = new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted);
            note->setContentsMargins(0, Theme::half + 2, 0, 0);
            note->setWordWrap(true);
            auto *pair = new QHBoxLayout;
            pair->addWidget(editor, 1);
            pair->addWidget(note, 1, Qt::AlignTop);
            grid->addLayout(pair, line, 1);
            m_notes.push_back({note, formField.note});
        } else if (field->type != FieldType::LongText) {
            grid->addWidget(editor, line, 1);
        }
        ++line;
    }
    return fields;
}

void FormPage::showEvent(QShowEvent *event)
{
    if (m_stale)
        refresh();
    Page::showEvent(event);
    // Reading the samples must not keep the page from appearing.
    whenIdle(this, [this] { offerExamples(); });
}

void FormPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        refreshSoon();
    Page::changeEvent(event);
}

void FormPage::refreshSoon()
{
    if (!isVisible()) {
        m_stale = true;
        return;
    }
    refresh();
    offerExamples();
}

void FormPage::refresh()
{
    m_stale = false;
    for (const auto &[label, note] : m_notes)
        label->setText(note(session().facts()));
    for (SectionHead *head : m_heads)
        head->refresh();
}

void FormPage::offerExamples()
{
    for (LongText &text : m_longTexts) {
        const bool empty = !isStated(text.field->get(&session().program().facts));
        if (empty && !text.sought) {
            text.sought = true;
            if (const std::optional<SampleCase> example = sampleOfField(*text.field)) {
                text.example = new SampleExample(*example);
                text.example->button()->setMaximumWidth(labelWidth + Theme::grid);
                text.underLabel->addWidget(text.example->button(), 0, Qt::AlignLeft);
                text.underEditor->addWidget(text.example);
            }
        }
        // Who reads it while writing can go on reading.
        if (text.example)
            text.example->setOffered(empty || text.example->isOpen());
    }
}

bool FormPage::shows(const FormSpec &spec, const Place &place)
{
    return std::any_of(spec.sections.begin(), spec.sections.end(), [&](const FormSection &section) { return holds(section, place); });
}

void FormPage::focusPlace(const Place &place)
{
    QWidget *target = nullptr;
    for (FieldEditor *editor : m_editors)
        if (place.table == &tables::program && editor->place().field == place.field) {
            editor->setFocus();
            target = editor;
        }
    for (RowList *list : m_lists)
        if (list->spec().table == place.table) {
            target = list->focusField(place.id, place.field);
            if (!target)
                target = list;
        } else {
            for (const ListLink &link : list->spec().links) {
                if (link.table != place.table)
                    continue;
                // A row that only links: go to the row that owns it.
                const void *row = place.table->find(session().program(), place.id);
                const Value owner = row ? place.table->field(QString::fromLatin1(link.owner))->get(row) : Value();
                if (const QString *id = std::get_if<QString>(&owner)) {
                    list->setExpanded(*id, true);
                    target = list->focusField(*id, nullptr);
                }
            }
        }
    if (!target)
        return;
    // Rows that were made just now have no geometry yet.
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(target, 0, 8 * Theme::grid);
}

} // namespace micromajor
