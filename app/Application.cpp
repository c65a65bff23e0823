#include "app/Application.h"

#include "core/base/DataFolder.h"
#include "core/document/RecoveryJournal.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/Workspace.h"

#include <QCommandLineParser>
#include <QTimer>

#include <cstdio>

namespace micromajor {

using namespace Qt::StringLiterals;

Application::Application(int &argc, char **argv)
    : QApplication(argc, argv)
{
    setApplicationName(u"micromajor"_s);
    setApplicationVersion(QStringLiteral(MICROMAJOR_VERSION));
    setDesktopFileName(u"micromajor"_s);
    m_settings = std::make_unique<QSettings>(dataFolder() + u"/settings.ini"_s, QSettings::IniFormat);
    m_controller = std::make_unique<DocumentController>(*m_settings);
}

Application::~Application()
{
    m_window.reset();
}

int Application::run()
{
    QCommandLineParser parser;
    parser.setApplicationDescription(tr("Micromajor Workbench: design a micro-major and check it against its rules."));
    const QCommandLineOption language(u"language"_s, tr("Language of the interface."), u"zh|en"_s);
    const QCommandLineOption theme(u"theme"_s, tr("Colours of the window."), u"light|dark"_s);
    const QCommandLineOption sample(u"sample"_s, tr("Begin with a copy of a built-in sample."), u"ID"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption author(u"author"_s, tr("Name that the history records for the steps of this run."), u"NAME"_s);
    const QCommandLineOption role(u"role"_s, tr("Role recorded with the name: industry-mentor, committee, dean or words of your own."), u"ROLE"_s);
    parser.addOptions({language, theme, sample, author, role});
    parser.addPositionalArgument(u"FILE"_s, tr("A program file to open."), u"[FILE]"_s);
    parser.process(*this);

    const auto choice = [&](const QCommandLineOption &option, const QString &key, const QString &fallback, const QStringList &allowed) {
        const QString given = parser.isSet(option) ? parser.value(option) : m_settings->value(key, fallback).toString();
        if (!allowed.contains(given) && parser.isSet(option)) {
            std::fprintf(stderr, "%s\n", qPrintable(u"micromajor: --%1 takes %2, not “%3”."_s.arg(option.names().constFirst(), allowed.join(u" or "_s), given)));
            return QString();
        }
        return allowed.contains(given) ? given : fallback;
    };
    const QString chosenLanguage = choice(language, u"language"_s, u"zh"_s, {u"zh"_s, u"en"_s});
    const QString chosenTheme = choice(theme, u"theme"_s, u"light"_s, {u"light"_s, u"dark"_s});
    if (chosenLanguage.isEmpty() || chosenTheme.isEmpty() || parser.positionalArguments().size() > 1)
        return 2;

    m_speech.speak(chosenLanguage == u"en" ? Language::English : Language::Chinese);
    setScheme(chosenTheme == u"dark" ? Theme::Scheme::Dark : Theme::Scheme::Light);
    if (parser.isSet(author) || parser.isSet(role))
        m_controller->setAuthorOfThisRun({parser.isSet(author) ? parser.value(author) : m_controller->author().name,
                                          parser.isSet(role) ? roleCode(parser.value(role)) : m_controller->author().role});
    showWindow();
    if (parser.isSet(sample))
        m_controller->newFromSample(parser.value(sample));
    else if (!parser.positionalArguments().isEmpty())
        m_controller->open(parser.positionalArguments().constFirst());
    // The start page lists what can be recovered; when a program opens right away, a notice has to say it.
    if (m_controller->session())
        if (const size_t found = recoverableDocuments().size(); found > 0)
            Q_EMIT m_controller->noticed({Severity::Warning, tr("Programs with unsaved work of an earlier run: %1.").arg(found),
                                          {{tr("Show them"), [this] { m_controller->close(); }}}});
    return exec();
}

void Application::setScheme(Theme::Scheme scheme)
{
    Theme::apply(*this, scheme);
}

void Application::showWindow()
{
    m_window = std::make_unique<MainWindow>(*m_controller, *m_settings);
    connect(m_window.get(), &MainWindow::schemeRequested, this, [this](bool dark) {
        m_settings->setValue(u"theme"_s, dark ? u"dark"_s : u"light"_s);
        rebuildWindow([this, dark] { setScheme(dark ? Theme::Scheme::Dark : Theme::Scheme::Light); });
    });
    connect(m_window.get(), &MainWindow::languageRequested, this, [this](bool chinese) {
        m_settings->setValue(u"language"_s, chinese ? u"zh"_s : u"en"_s);
        rebuildWindow([this, chinese] { m_speech.speak(chinese ? Language::Chinese : Language::English); });
    });
    m_window->show();
}

void Application::rebuildWindow(std::function<void()> change)
{
    // The window is the sender of the signal that asks for this: it goes after the signal has been delivered.
    QTimer::singleShot(0, this, [this, change = std::move(change)] {
        setQuitOnLastWindowClosed(false);
        const WorkspaceView view = m_window->workspace() ? m_window->workspace()->view() : WorkspaceView();
        m_window.reset();
        change();
        showWindow();
        if (m_window->workspace())
            m_window->workspace()->lookAt(view);
        setQuitOnLastWindowClosed(true);
    });
}

} // namespace micromajor
