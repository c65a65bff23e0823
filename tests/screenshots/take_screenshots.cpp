// Pictures of every page: Chinese and English, light and dark, small and large, empty, full and with errors.
// take_screenshots FOLDER [WORD…]: only pictures whose path contains every word.
#include "core/document/Document.h"
#include "tests/accuracy/Plant.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Speech.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/DocumentController.h"
#include "ui/workbench/MainWindow.h"
#include "ui/workbench/PageStack.h"
#include "ui/workbench/Workspace.h"

#include <QApplication>
#include <QDir>
#include <QSettings>
#include <QTemporaryDir>

#include <cstdio>

using namespace micromajor;
using namespace Qt::StringLiterals;

namespace {

struct Look
{
    Language language;
    Theme::Scheme scheme;
    QSize size;

    QString name() const
    {
        return u"%1-%2-%3x%4"_s.arg(language == Language::Chinese ? u"zh"_s : u"en"_s, scheme == Theme::Scheme::Dark ? u"dark"_s : u"light"_s)
            .arg(size.width()).arg(size.height());
    }
};

enum class State { Empty, Full, WithErrors };

class Photographer
{
public:
    Photographer(QString folder, QStringList words) : m_folder(std::move(folder)), m_words(std::move(words)) {}

    void take(const Look &look);
    int taken() const { return m_taken; }

private:
    bool isWanted(const QString &path) const
    {
        return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return path.contains(word); });
    }
    void takePages(const Look &look, State state);
    void save(QWidget &window, const QString &path);

    QString m_folder;
    QStringList m_words;
    Speech m_speech;
    int m_taken = 0;
};

void Photographer::save(QWidget &window, const QString &path)
{
    // Sizes that follow from others settle in a few rounds.
    for (int round = 0; round < 12; ++round)
        QCoreApplication::processEvents();
    const QString file = m_folder + u'/' + path + u".png"_s;
    QDir().mkpath(QFileInfo(file).path());
    if (!window.grab().save(file))
        qFatal("%s cannot be written", qPrintable(file));
    ++m_taken;
}

bool open(DocumentController &controller, State state, const QString &folder)
{
    switch (state) {
    case State::Empty:
        controller.newBlank();
        return true;
    case State::WithErrors:
        controller.newFromSample(u"S11"_s);
        return true;
    case State::Full:
        break;
    }
    const auto &clean = cleanPrograms();
    const auto full = std::find_if(clean.begin(), clean.end(), [](const CleanProgram &program) { return program.name.startsWith(u"S09"); });
    const QString path = folder + u"/完整示例.micromajor"_s;
    {
        // It holds the file until it goes.
        auto document = Document::create((full == clean.end() ? clean.front() : *full).program, Message(QT_TRANSLATE_NOOP("core", "New blank program")));
        if (!document || !(*document)->saveAs(path))
            return false;
    }
    controller.open(path);
    return true;
}

void Photographer::takePages(const Look &look, State state)
{
    const QString name = state == State::Empty ? u"empty"_s : state == State::Full ? u"full"_s : u"errors"_s;
    const auto pathOf = [&](const char *page) { return u"%1/%2/%3"_s.arg(look.name(), name, QString::fromLatin1(page)); };
    if (std::none_of(pageCatalogue().begin(), pageCatalogue().end(), [&](const PageEntry &entry) { return isWanted(pathOf(entry.id)); }))
        return;
    QTemporaryDir settingsFolder;
    QSettings settings(settingsFolder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    DocumentController controller(settings);
    MainWindow window(controller, settings);
    window.resize(look.size);
    window.show();
    if (!open(controller, state, settingsFolder.path()) || !controller.session())
        qFatal("the program of the state %s cannot be opened", qPrintable(name));
    PageStack &pages = window.workspace()->pages();
    for (int page = 0; page < pages.count(); ++page) {
        const QString path = pathOf(pages.entry(page).id);
        if (!isWanted(path))
            continue;
        pages.setCurrentIndex(page);
        save(window, path);
    }
}

void Photographer::take(const Look &look)
{
    m_speech.speak(look.language);
    Theme::apply(*qApp, look.scheme);
    if (const QString path = look.name() + u"/start"_s; isWanted(path)) {
        QTemporaryDir folder;
        QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
        DocumentController controller(settings);
        MainWindow window(controller, settings);
        window.resize(look.size);
        window.show();
        save(window, path);
    }
    for (const State state : {State::Empty, State::Full, State::WithErrors})
        takePages(look, state);
}

} // namespace

int main(int argc, char **argv)
{
    // Work left over from somebody's session must not get into the pictures.
    QTemporaryDir data;
    qputenv("MICROMAJOR_DATA_FOLDER", data.path().toUtf8());
    QApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() < 2)
        qFatal("take_screenshots FOLDER [WORD…]");
    Photographer photographer(arguments[1], arguments.mid(2));
    for (const Language language : {Language::Chinese, Language::English})
        for (const Theme::Scheme scheme : {Theme::Scheme::Light, Theme::Scheme::Dark})
            for (const QSize size : {QSize(1280, 720), QSize(1920, 1080)})
                photographer.take({language, scheme, size});
    std::printf("%d pictures in %s\n", photographer.taken(), qPrintable(arguments[1]));
    return photographer.taken() > 0 ? 0 : 1;
}
