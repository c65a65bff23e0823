#include "ui/drafts/OtherProgram.h"

#include "core/document/PastProgram.h"
#include "core/exchange/json/ProgramJson.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr qint64 largestFile = 256 * 1024 * 1024;

Result<OtherProgram> otherProgram(const QString &path, const Document &open)
{
    const QFileInfo info(path);
    if (info.suffix().compare(u"json"_s, Qt::CaseInsensitive) == 0) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || file.size() > largestFile)
            return Error{Error::Kind::CannotRead, Message(QT_TRANSLATE_NOOP("core", "%1 cannot be read. Check that the file is there and that you may read it."), {path})};
        Result<Program> program = fromJson(file.readAll(), path);
        if (!program)
            return program.error();
        return OtherProgram{info.fileName(), std::make_shared<const Program>(*std::move(program)), nullptr};
    }
    Result<std::unique_ptr<Document>> opened = Document::open(path, Document::Mode::View);
    if (!opened)
        return opened.error();
    const std::shared_ptr<Document> document(std::move(*opened));
    if (info.canonicalFilePath() == QFileInfo(open.path()).canonicalFilePath() && document->headHash() == open.headHash())
        return Error{Error::Kind::InvalidInput, Message(QT_TRANSLATE_NOOP("core", "%1 is the file that is open, in the same state. Choose another one."), {path})};
    return OtherProgram{info.fileName(), document->program(), document};
}

Result<OtherProgram> revisionOf(const Document &open, int revision)
{
    if (revision == open.head())
        return presentState(open);
    const Result<Program> past = programAt(*open.program(), open.revisions(), open.head(), revision);
    if (!past)
        return past.error();
    return OtherProgram{Message(QT_TRANSLATE_NOOP("core", "Revision %1"), {QString::number(revision)}).text(), std::make_shared<const Program>(*past), nullptr};
}

OtherProgram presentState(const Document &open)
{
    return {Message(QT_TRANSLATE_NOOP("core", "This program")).text(), open.program(), nullptr, true};
}

} // namespace micromajor
