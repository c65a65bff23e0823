// Edits, undoes, saves and exports until it is killed; prints hash and index of the head after each step that is done.
#include "RandomEdits.h"
#include "core/base/AtomicFile.h"
#include "core/document/Document.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <unistd.h>

using namespace micromajor;

static void acknowledge(const Document &document)
{
    const QByteArray line = document.headHash().toLatin1() + ' ' + QByteArray::number(document.head()) + '\n';
    (void)!::write(STDOUT_FILENO, line.constData(), size_t(line.size()));
}

/// Arguments: seed, document (made by this program if it does not exist; "-" for one that is never saved), export.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() != 4)
        return 2;
    QRandomGenerator random(arguments[1].toUInt());
    const bool saves = arguments[2] != QStringLiteral("-");
    auto opened = saves ? Document::open(arguments[2]) : Document::create(sampleProgram(3), Message(QStringLiteral("New")));
    if (!opened)
        return 3;
    Document &document = **opened;
    acknowledge(document);
    for (;;) {
        const int kind = random.bounded(20);
        bool done = true;
        if (kind == 0 && saves) {
            done = document.save().ok();
        } else if (kind == 1) {
            const QByteArray body = document.snapshot();
            done = publishBytes(arguments[3], body + QCryptographicHash::hash(body, QCryptographicHash::Sha256)).ok();
        } else if (kind == 2 && document.canUndo()) {
            done = document.undo().ok();
        } else if (kind == 3 && document.canRedo()) {
            done = document.redo().ok();
        } else {
            done = document.apply(randomEdit(*document.program(), random)).ok();
        }
        if (!done)
            return 4;
        acknowledge(document);
    }
}
