#include "app/cli/Command.h"

#include <QCoreApplication>

#include <csignal>

int main(int argc, char *argv[])
{
    // Past a file-size limit, writing then fails and is reported like a full disk, instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("micromajor-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MICROMAJOR_VERSION));
    return micromajor::cli::run(QCoreApplication::arguments().mid(1));
}
