#pragma once
#include "ui/foundation/Speech.h"
#include "ui/foundation/Theme.h"

#include <QApplication>
#include <QSettings>

#include <functional>
#include <memory>

namespace micromajor {

class DocumentController;
class MainWindow;

/// The composition root: reads the command line and the settings, makes the parts and connects them.
class Application : public QApplication
{
    Q_OBJECT

public:
    Application(int &argc, char **argv);
    ~Application() override;

    /// Shows the window and runs until it is closed; 2 = the command line was not understood.
    int run();

private:
    void setScheme(Theme::Scheme scheme);
    void showWindow();
    /// Text and pictures are made when widgets are made: another language or scheme means another window around the same program.
    /// The page, the place and the scrolling stay.
    void rebuildWindow(std::function<void()> change);

    std::unique_ptr<QSettings> m_settings;
    Speech m_speech;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace micromajor
