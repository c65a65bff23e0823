#include "app/cli/Command.h"

#include <QCoreApplication>

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("micromajor-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MICROMAJOR_VERSION));
    return micromajor::cli::run(QCoreApplication::arguments().mid(1));
}
