#pragma once
#include <QObject>

#include <memory>

class QMenu;

namespace micromajor {

class DocumentController;
class Exporter;

/// What the open program can be exported as: every form in its formats, a school's own Word form, data.
class ExportMenu : public QObject
{
    Q_OBJECT

public:
    ExportMenu(DocumentController &controller, QMenu &menu, QWidget *window);
    ~ExportMenu() override;

    Exporter *exporter() const { return m_exporter.get(); } ///< null without a program

private:
    void follow();

    DocumentController &m_controller;
    QWidget *m_window;
    std::unique_ptr<Exporter> m_exporter;
    bool m_contacts = true;
};

} // namespace micromajor
