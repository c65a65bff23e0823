#pragma once
#include "core/exchange/wordform/WordForm.h"

#include <QDialog>

class QLabel;
class QTabBar;
class QTreeWidget;

namespace micromajor {

/// What became of every place of a school's own form, before the filled form is saved.
class OwnFormWindow : public QDialog
{
    Q_OBJECT

public:
    OwnFormWindow(const FilledForm &form, const QString &fileName, QWidget *parent = nullptr);

Q_SIGNALS:
    void saveRequested();

private:
    void showState(int tab);

    std::vector<FilledField> m_fields;
    QTabBar *m_tabs;
    QTreeWidget *m_list;
};

} // namespace micromajor
