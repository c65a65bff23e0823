// Writes tests/accuracy/README.md from a run: ./dev accuracy.
#include "AccuracyTable.h"

#include "core/base/AtomicFile.h"

#include <QCoreApplication>

#include <cstdio>

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QByteArray table = micromajor::accuracyTable().toUtf8();
    std::fputs(table.constData(), stdout);
    const auto written = micromajor::publishBytes(QStringLiteral(PROJECT_SOURCE "/tests/accuracy/README.md"), table);
    if (!written)
        std::fputs(qUtf8Printable(written.error().message.text(micromajor::Language::English)), stderr);
    return written ? 0 : 2;
}
