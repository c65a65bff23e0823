#include "app/cli/Command.h"

#include <QGuiApplication>

#include <csignal>
#include <memory>
#include <string_view>

int main(int argc, char *argv[])
{
    // Past a file-size limit, writing then fails and is reported like a full disk, instead of ending the program.
    std::signal(SIGXFSZ, SIG_IGN);
    // Pages are painted without any display; every other command starts faster without fonts.
    const bool paints = argc > 1 && (std::string_view(argv[1]) == "export" || std::string_view(argv[1]) == "verify");
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {}); // only our own sentences go to stderr
    const std::unique_ptr<QCoreApplication> application(paints ? new QGuiApplication(argc, argv) : new QCoreApplication(argc, argv));
    QCoreApplication::setApplicationName(QStringLiteral("micromajor-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MICROMAJOR_VERSION));
    return micromajor::cli::run(QCoreApplication::arguments().mid(1));
}
