#pragma once
#include <QObject>

class QMenu;

namespace micromajor {

class DocumentController;

/// The forms that the open program can be exported as, each as Word document and as JSON.
class ExportMenu : public QObject
{
    Q_OBJECT

public:
    ExportMenu(DocumentController &controller, QMenu &menu, QObject *parent);
};

} // namespace micromajor
