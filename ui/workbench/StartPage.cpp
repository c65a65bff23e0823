#include "ui/workbench/StartPage.h"

#include "core/document/RecoveryJournal.h"
#include "core/exchange/json/ProgramJson.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/ActionCatalogue.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/SampleCard.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    Theme::setLook(label, "section");
    label->setContentsMargins(0, 16, 0, 0);
    return label;
}

QLabel *note(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    Theme::setLook(label, "note");
    return label;
}

QPushButton *button(const QString &text, const char *look)
{
    auto *made = new QPushButton(text);
    made->setAccessibleName(text);
    if (look)
        Theme::setLook(made, look);
    return made;
}

} // namespace

StartPage::StartPage(DocumentController &controller, const ActionCatalogue &actions, QWidget *parent)
    : QScrollArea(parent), m_controller(controller), m_layout(new QVBoxLayout), m_gallery(new QGridLayout)
{
    setObjectName(u"start"_s);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Start page"));
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    auto *column = new QWidget;
    column->setMaximumWidth(1040);
    column->setLayout(m_layout);
    outer->addStretch(1);
    outer->addWidget(column, 100);
    outer->addStretch(1);
    m_layout->setContentsMargins(Theme::margin, Theme::margin, Theme::margin, Theme::margin);
    m_layout->setSpacing(8);

    auto *title = new QLabel(tr("Micromajor Workbench"));
    title->setFont(Theme::current().font(Theme::TextStyle::PageTitle));
    m_layout->addWidget(title);
    m_layout->addWidget(note(tr("Design a micro-major, see at once what the rules ask for, and hand in the finished form.")));
    addWays(actions);
    addRecoverable();
    addRecent();
    addGallery();
    m_layout->addStretch(1);
    setWidget(content);
}

void StartPage::addWays(const ActionCatalogue &actions)
{
    auto *ways = new QHBoxLayout;
    ways->setContentsMargins(0, Theme::grid, 0, 0);
    ways->setSpacing(Theme::grid);
    const std::pair<const char *, const char *> commands[] = {{"assistant", "primary"}, {"open", nullptr}, {"tour", nullptr}, {"author", "link"}};
    for (const auto &[id, look] : commands) {
        QAction *action = actions.action(id);
        QPushButton *way = button(action->text(), look);
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        way->setToolTip(keys.isEmpty() ? action->toolTip() : u"%1 (%2)"_s.arg(action->toolTip(), keys));
        ways->addWidget(way);
        connect(way, &QPushButton::clicked, action, &QAction::trigger);
    }
    ways->addStretch(1);
    m_layout->addLayout(ways);
    if (const QString author = m_controller.author().text(); !author.isEmpty())
        m_layout->addWidget(note(tr("The history records your steps under the name %1.").arg(author)));
}

void StartPage::addRecoverable()
{
    const std::vector<RecoverableDocument> found = recoverableDocuments();
    if (found.empty())
        return;
    m_layout->addWidget(heading(tr("Not finished last time")));
    for (const RecoverableDocument &recoverable : found) {
        auto *frame = new QFrame;
        Theme::setLook(frame, "card");
        auto *row = new QHBoxLayout(frame);
        auto *sign = new QLabel;
        sign->setPixmap(Theme::current().icon("history", Theme::current().warning).pixmap(20));
        auto *texts = new QVBoxLayout;
        auto *name = new QLabel(recoverable.programName.isEmpty() ? tr("Program without a name") : recoverable.programName);
        name->setTextFormat(Qt::PlainText);
        const QString where = recoverable.documentPath.isEmpty() ? tr("never saved") : QDir::toNativeSeparators(recoverable.documentPath);
        texts->addWidget(name);
        texts->addWidget(note(tr("Steps not in the file: %1 · last on %2 · %3")
                                  .arg(recoverable.edits)
                                  .arg(QLocale().toString(recoverable.lastEdit.toLocalTime(), QLocale::ShortFormat), where)));
        QPushButton *recover = button(tr("Recover"), "primary");
        QPushButton *discard = button(tr("Do not recover"), nullptr);
        recover->setAccessibleDescription(name->text());
        discard->setAccessibleDescription(name->text());
        row->addWidget(sign);
        row->addLayout(texts, 1);
        row->addWidget(recover);
        row->addWidget(discard);
        m_layout->addWidget(frame);
        connect(recover, &QPushButton::clicked, this, [this, recoverable] { m_controller.recover(recoverable); });
        connect(discard, &QPushButton::clicked, this, [this, recoverable, frame] {
            m_controller.discard(recoverable);
            frame->hide();
        });
    }
}

void StartPage::addRecent()
{
    QStringList existing;
    for (const QString &path : m_controller.recentFiles())
        if (QFileInfo::exists(path))
            existing << path;
    if (existing.isEmpty())
        return;
    m_layout->addWidget(heading(tr("Recent files")));
    for (const QString &path : existing.mid(0, 5)) {
        const QFileInfo file(path);
        auto *row = new QHBoxLayout;
        row->setSpacing(8);
        QPushButton *open = button(file.completeBaseName(), "link");
        open->setAccessibleDescription(QDir::toNativeSeparators(path));
        row->addWidget(open);
        row->addWidget(note(QDir::toNativeSeparators(file.path())), 1);
        row->addWidget(note(QLocale().toString(file.lastModified(), QLocale::ShortFormat)));
        m_layout->addLayout(row);
        connect(open, &QPushButton::clicked, this, [this, path] { m_controller.open(path); });
    }
}

void StartPage::addGallery()
{
    m_layout->addWidget(heading(tr("Begin with a sample")));
    m_layout->addWidget(note(tr("Twelve published micro-majors; what their sources leave out is left unstated. You work on a copy.")));
    m_gallery->setSpacing(12);
    m_gallery->setContentsMargins(0, 4, 0, 0);
    for (const Sample &sample : samples()) {
        auto *card = new SampleCard(sample);
        m_cards.push_back(card);
        connect(card, &QAbstractButton::clicked, this, [this, id = sample.id] { m_controller.newFromSample(id); });
    }
    m_layout->addLayout(m_gallery);
    layOutCards();
}

void StartPage::layOutCards()
{
    const int columns = std::clamp(width() / 280, 1, 4);
    if (m_gallery->count() > 0 && m_gallery->property("columns") == columns)
        return;
    m_gallery->setProperty("columns", columns);
    for (size_t index = 0; index < m_cards.size(); ++index)
        m_gallery->addWidget(m_cards[index], int(index) / columns, int(index) % columns);
    for (int column = 0; column < 4; ++column)
        m_gallery->setColumnStretch(column, column < columns ? 1 : 0);
}

void StartPage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOutCards();
}

} // namespace micromajor
