#pragma once
#include <QString>

class QVBoxLayout;
class QWidget;

namespace micromajor {

/// The head that all pages share: title and one muted line, above a column with the page's margins. Returns the column to add to.
QVBoxLayout *addPageHead(QWidget *page, const QString &title, QWidget *subtitle);

} // namespace micromajor
