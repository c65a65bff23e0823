#include "ui/workbench/DocumentController.h"

#include "core/base/AtomicFile.h"
#include "core/document/CleanCopy.h"
#include "core/document/ConflictCopies.h"
#include "core/document/Document.h"
#include "core/document/RecoveryJournal.h"
#include "core/document/Salvage.h"
#include "core/exchange/json/ProgramJson.h"
#include "core/rulesets/RuleSetUses.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/workbench/SaveQuestion.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRegularExpression>
#include <QSettings>
#include <QStandardPaths>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr int recentLimit = 10;

/// Shows that the window is at work, for what may take longer than a blink.
class Busy
{
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
    Q_DISABLE_COPY(Busy)
};

/// Nothing inside may ask the user something: the wait cursor would stay.
template<class Work>
auto whileBusy(Work &&work)
{
    const Busy busy;
    return work();
}

} // namespace

DocumentController::DocumentController(QSettings &settings, QObject *parent)
    : QObject(parent), m_settings(settings)
{
    const QString login = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    m_author = {settings.value(u"author"_s, login).toString(), settings.value(u"role"_s).toString()};
}

DocumentController::~DocumentController() = default;

void DocumentController::report(const Error &error, std::vector<Notice::Way> ways)
{
    Q_EMIT noticed({Severity::Error, error.text(), std::move(ways)});
}

void DocumentController::startFrom(std::unique_ptr<Document> document)
{
    document->setAuthor(m_author.text());
    Q_EMIT sessionAboutToChange();
    m_session = std::make_unique<ProgramSession>(std::move(document));
    connect(m_session.get(), &ProgramSession::failed, this, [this](const QString &sentence) { Q_EMIT noticed({Severity::Error, sentence, {}}); });
    Q_EMIT sessionChanged();
}

bool DocumentController::start(Result<std::unique_ptr<Document>> opened)
{
    // The program that is open stays open until the other one is known to be good.
    if (!opened) {
        report(opened.error());
        return false;
    }
    if (!settled())
        return false;
    startFrom(std::move(opened).value());
    return true;
}

void DocumentController::newBlank()
{
    newFrom(blankProgram(), Message(QT_TRANSLATE_NOOP("core", "New blank program")));
}

void DocumentController::newFromSample(const QString &id)
{
    const Result<Program> program = sampleProgram(id);
    if (!program)
        report(program.error());
    else
        newFrom(*program, Message(QT_TRANSLATE_NOOP("core", "New from sample %1"), {Message(id)}));
}

void DocumentController::newFrom(const Program &program, const Message &label)
{
    start(Document::create(withRuleSetsEmbedded(program), label));
}

void DocumentController::open(const QString &path)
{
    if (m_session && !m_session->document().path().isEmpty() && resolvedPath(path) == resolvedPath(m_session->document().path()))
        return;
    Result<std::unique_ptr<Document>> opened = whileBusy([&] { return Document::open(path); });
    if (!opened && opened.error().kind == Error::Kind::Locked)
        report(opened.error(), {{tr("Open for viewing"), [this, path] { start(Document::open(path, Document::Mode::View)); }},
                                {tr("Try again"), [this, path] { open(path); }}});
    // Offered only where it would succeed: nothing can be recovered of an empty file.
    else if (!opened && opened.error().kind == Error::Kind::Damaged && salvage(path))
        report(opened.error(), {{tr("Recover what is readable"), [this, path] { recoverReadable(path); }}});
    else if (start(std::move(opened))) {
        remember(path);
        offerConflictCopies(path);
    }
}

void DocumentController::offerConflictCopies(const QString &path)
{
    const QStringList copies = conflictCopies(path);
    if (copies.isEmpty())
        return;
    std::vector<Notice::Way> ways;
    for (const QString &copy : copies.first(std::min<qsizetype>(copies.size(), 2)))
        ways.push_back({copies.size() == 1 ? tr("Compare and merge") : tr("Merge %1").arg(QFileInfo(copy).fileName()), [this, copy] { Q_EMIT mergeRequested(copy); }});
    Q_EMIT noticed({Severity::Warning,
                    tr("Beside this file lies %1, a copy that a synchronising program made when two people saved. It may hold other work: bring it in, then remove it.").arg(QFileInfo(copies.first()).fileName()),
                    std::move(ways)});
}

void DocumentController::recoverReadable(const QString &path)
{
    const Result<Salvaged> salvaged = whileBusy([&] { return salvage(path); });
    if (!salvaged) {
        report(salvaged.error());
        return;
    }
    if (!start(Document::create(salvaged->program, Message(QT_TRANSLATE_NOOP("core", "Salvaged from %1"), {Message(QFileInfo(path).fileName())}))))
        return;
    QStringList sentences{tr("What could be read of %1 is in a new program. Check it and save it to keep it.").arg(QDir::toNativeSeparators(path))};
    for (const Message &loss : salvaged->losses)
        sentences += loss.text();
    Q_EMIT noticed({Severity::Warning, sentences.join(u'\n'), {}});
}

void DocumentController::chooseAndOpen()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Open a program"), lastFolder(), tr("Micro-major programs (*.micromajor);;All files (*)"));
    if (!path.isEmpty())
        open(path);
}

void DocumentController::recover(const RecoverableDocument &recoverable)
{
    if (start(Document::recover(recoverable.journalPath)))
        Q_EMIT noticed({Severity::Advice, tr("Recovered with all completed steps. Save it to keep it."), {}});
}

void DocumentController::discard(const RecoverableDocument &recoverable)
{
    if (const Result<void> result = discardRecovery(recoverable.journalPath); !result)
        report(result.error());
}

bool DocumentController::reportSave(const Result<void> &result)
{
    if (result) {
        remember(m_session->document().path());
        return true;
    }
    const Notice::Way elsewhere{tr("Save as…"), [this] { chooseAndSave(); }};
    switch (result.error().kind) {
    case Error::Kind::ChangedUnderneath:
        report(result.error(), {{tr("Compare and merge"), [this] { Q_EMIT mergeRequested(m_session->document().path()); }},
                                {tr("Overwrite (the other version is kept as a backup)"), [this] { reportSave(m_session->document().saveOverChanged()); }}, elsewhere});
        break;
    case Error::Kind::CannotWrite:
        report(result.error(), {{tr("Try again"), [this] { save(); }}, elsewhere});
        break;
    default:
        report(result.error(), {elsewhere});
    }
    return false;
}

bool DocumentController::save()
{
    if (!m_session)
        return false;
    if (m_session->document().path().isEmpty() || m_session->document().mode() == Document::Mode::View)
        return chooseAndSave();
    return reportSave(m_session->document().save());
}

bool DocumentController::saveTo(const QString &path)
{
    return reportSave(m_session->document().saveAs(path));
}

bool DocumentController::chooseAndSave()
{
    if (!m_session)
        return false;
    const QString proposal = QDir(lastFolder()).filePath(suggestedName() + u".micromajor"_s);
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save the program"), proposal, tr("Micro-major programs (*.micromajor)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".micromajor"_s;
    return saveTo(path);
}

void DocumentController::chooseAndSaveCleanCopy()
{
    if (!m_session)
        return;
    const QString proposal = QDir(lastFolder()).filePath(tr("%1 (clean copy)").arg(suggestedName()) + u".micromajor"_s);
    QString path = QFileDialog::getSaveFileName(m_window, tr("Save a clean copy"), proposal, tr("Micro-major programs (*.micromajor)"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += u".micromajor"_s;
    saveCleanCopy(path);
}

void DocumentController::saveCleanCopy(const QString &path)
{
    if (const QString own = m_session->document().path(); !own.isEmpty() && resolvedPath(path) == resolvedPath(own)) {
        report({Error::Kind::CannotWrite, Message(tr("The clean copy needs another name: %1 is the program itself, with its history and comments.").arg(QDir::toNativeSeparators(path)))},
               {{tr("Choose another name"), [this] { chooseAndSaveCleanCopy(); }}});
        return;
    }
    const Result<void> saved = [&]() -> Result<void> {
        const auto copy = Document::create(cleanCopy(m_session->program()), Message(QT_TRANSLATE_NOOP("core", "Clean copy")));
        return copy ? (*copy)->saveAs(path) : copy.error();
    }();
    if (!saved)
        report(saved.error(), {{tr("Choose another name"), [this] { chooseAndSaveCleanCopy(); }}});
    else
        Q_EMIT noticed({Severity::Advice, tr("A clean copy is in %1: no history, comments, reviews, telephone numbers or e-mail addresses.").arg(QDir::toNativeSeparators(path)), {}});
}

bool DocumentController::settled()
{
    if (!m_session || !m_session->document().isModified())
        return true;
    switch (askAboutUnsaved(m_window, suggestedName())) {
    case UnsavedAnswer::Save:
        return save();
    case UnsavedAnswer::Discard:
        return true;
    case UnsavedAnswer::Cancel:
        break;
    }
    return false;
}

bool DocumentController::close()
{
    if (!settled())
        return false;
    if (m_session) {
        Q_EMIT sessionAboutToChange();
        m_session.reset();
        Q_EMIT sessionChanged();
    }
    return true;
}

QString DocumentController::exportProposal() const
{
    return QDir(lastFolder()).filePath(suggestedName());
}

QStringList DocumentController::recentFiles() const
{
    return m_settings.value(u"recentFiles"_s).toStringList();
}

void DocumentController::remember(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentFiles();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    m_settings.setValue(u"recentFiles"_s, QStringList(recent.mid(0, recentLimit)));
    m_settings.setValue(u"folder"_s, QFileInfo(absolute).path());
    Q_EMIT recentFilesChanged();
}

QString DocumentController::lastFolder() const
{
    return m_settings.value(u"folder"_s, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).toString();
}

void DocumentController::setAuthor(const Author &author)
{
    m_settings.setValue(u"author"_s, author.name);
    m_settings.setValue(u"role"_s, author.role);
    setAuthorOfThisRun(author);
}

void DocumentController::setAuthorOfThisRun(const Author &author)
{
    m_author = author;
    if (m_session)
        m_session->document().setAuthor(author.text());
}

QString DocumentController::suggestedName() const
{
    if (!m_session)
        return {};
    if (const QString path = m_session->document().path(); !path.isEmpty())
        return QFileInfo(path).completeBaseName();
    const ProgramFacts &facts = m_session->program().facts;
    QString name = facts.nameZh.isEmpty() ? facts.nameEn : facts.nameZh;
    static const QRegularExpression refused(uR"([\\/:*?"<>|\x00-\x1f])"_s);
    name.replace(refused, u"-"_s);
    return name.trimmed().isEmpty() ? tr("New program") : name.trimmed();
}

} // namespace micromajor
