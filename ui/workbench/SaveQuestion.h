#pragma once
#include <QString>

class QWidget;

namespace micromajor {

enum class UnsavedAnswer { Save, Discard, Cancel };
/// The one question that must be answered before going on: what shall become of changes that are not saved?
UnsavedAnswer askAboutUnsaved(QWidget *window, const QString &programName);

} // namespace micromajor
