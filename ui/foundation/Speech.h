#pragma once
#include "core/base/Message.h"

#include <QTranslator>

#include <memory>

namespace micromajor {

/// The language that the application speaks: sentences of the core, texts of the window, Qt's own dialogs, dates. Widgets made afterwards
/// speak it; those that are there keep theirs.
class Speech
{
public:
    void speak(Language language);

private:
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<QTranslator> m_qtTranslator;
};

} // namespace micromajor
