#include "ui/drafts/Comparing.h"

#include "core/review/DraftMerge.h"
#include "ui/drafts/CompareWindow.h"
#include "ui/drafts/MergeWindow.h"
#include "ui/foundation/ProgramSession.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QShortcut>

namespace micromajor {

using namespace Qt::StringLiterals;

Comparing::Comparing(ProgramSession &session, QWidget *window) : QObject(window), m_session(session), m_window(window)
{
}

Comparing::~Comparing()
{
    for (const QPointer<QDialog> &window : m_open)
        delete window.data();
}

void Comparing::open(QDialog *window)
{
    window->setAttribute(Qt::WA_DeleteOnClose);
    m_open.push_back(window);
    auto *buttons = window->findChild<QDialogButtonBox *>();
    buttons->addButton(QDialogButtonBox::Help);
    for (QAbstractButton *button : buttons->buttons()) {
        button->setIcon({});
        // Enter belongs to the lists.
        static_cast<QPushButton *>(button)->setAutoDefault(false);
    }
    const auto help = [this, window] { Q_EMIT helpRequested(window); };
    connect(buttons, &QDialogButtonBox::helpRequested, this, help);
    connect(new QShortcut(Qt::Key_F1, window), &QShortcut::activated, this, help);
    window->show();
}

void Comparing::say(const Error &error)
{
    Q_EMIT noticed({Severity::Error, error.text(), {}});
}

QString Comparing::chooseFile(const QString &title)
{
    const QString folder = QFileInfo(m_session.document().path()).path();
    return QFileDialog::getOpenFileName(m_window, title, folder, tr("Programs (*.micromajor *.json)"));
}

void Comparing::chooseAndCompare()
{
    chooseAndCompare(m_session.document().head());
}

void Comparing::chooseAndCompare(int revision)
{
    if (const QString path = chooseFile(tr("Compare with")); !path.isEmpty())
        compareWithFile(path, revision);
}

void Comparing::chooseAndMerge()
{
    if (const QString path = chooseFile(tr("Merge with")); !path.isEmpty())
        mergeWithFile(path);
}

CompareWindow *Comparing::show(const Result<OtherProgram> &before, const Result<OtherProgram> &after)
{
    for (const Result<OtherProgram> *side : {&before, &after})
        if (!*side) {
            say(side->error());
            return nullptr;
        }
    auto *window = new CompareWindow(m_session, *before, *after, m_window);
    open(window);
    return window;
}

CompareWindow *Comparing::compareWithFile(const QString &path)
{
    return compareWithFile(path, m_session.document().head());
}

CompareWindow *Comparing::compareWithFile(const QString &path, int revision)
{
    return show(otherProgram(path, m_session.document()), revisionOf(m_session.document(), revision));
}

CompareWindow *Comparing::compareRevisions(int one, int other)
{
    const Document &document = m_session.document();
    const bool turned = one == document.head() || (other != document.head() && one > other);
    return show(revisionOf(document, turned ? other : one), revisionOf(document, turned ? one : other));
}

bool Comparing::run(const QString &command)
{
    const QStringList parts = command.split(u':');
    if (parts.size() == 3 && parts.front() == "compare-revisions"_L1)
        compareRevisions(parts[1].toInt(), parts[2].toInt());
    else if (parts.size() == 2 && parts.front() == "compare-revision-with-file"_L1)
        chooseAndCompare(parts[1].toInt());
    else
        return false;
    return true;
}

MergeWindow *Comparing::mergeWithFile(const QString &path)
{
    const Result<OtherProgram> theirs = otherProgram(path, m_session.document());
    if (!theirs) {
        say(theirs.error());
        return nullptr;
    }
    Result<MergeResult> result = mergeOfDrafts(m_session.document(), *theirs->program, theirs->document.get());
    if (!result) {
        say(result.error());
        return nullptr;
    }
    // Someone else saved to the same file: what has been merged may take its place.
    std::vector<Notice::Way> ways;
    if (theirs->document && QFileInfo(path) == QFileInfo(m_session.document().path()))
        ways.push_back({tr("Save (the other version is kept as a backup)"), [this, path, seen = theirs->document] {
                            if (const Result<void> saved = m_session.document().saveOver(*seen); !saved)
                                Q_EMIT noticed({Severity::Error, saved.error().text(), {{tr("Compare and merge"), [this, path] { mergeWithFile(path); }}}});
                        }});
    if (result->hunks.empty() && result->conflicts.empty()) {
        Q_EMIT noticed({Severity::Advice, tr("%1 brings nothing that this program does not have.").arg(theirs->name), std::move(ways)});
        return nullptr;
    }
    auto *window = new MergeWindow(m_session, *theirs, *std::move(result), m_window);
    connect(window, &MergeWindow::merged, this, [this, ways, name = theirs->name](const QString &note) {
        Q_EMIT noticed({note.isEmpty() ? Severity::Advice : Severity::Warning,
                        note.isEmpty() ? tr("Merged with %1. Undo takes it back as a whole.").arg(name) : note, ways});
    });
    open(window);
    return window;
}

} // namespace micromajor
