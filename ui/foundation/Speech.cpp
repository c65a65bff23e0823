#include "ui/foundation/Speech.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace micromajor {

using namespace Qt::StringLiterals;

/// A file that is missing leaves the English texts, which are still sentences; the translation test watches over our own.
static std::unique_ptr<QTranslator> installed(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return nullptr;
    QCoreApplication::installTranslator(translator.get()); // whose end also takes it out again
    return translator;
}

void Speech::speak(Language language)
{
    setInterfaceLanguage(language);
    const bool chinese = language == Language::Chinese;
    QLocale::setDefault(chinese ? QLocale(QLocale::Chinese, QLocale::China) : QLocale(QLocale::English, QLocale::UnitedKingdom));
    m_translator = installed(chinese ? u"micromajor_zh_CN"_s : u"micromajor_en"_s, u":/i18n"_s);
    m_qtTranslator = chinese ? installed(u"qtbase_zh_CN"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)) : nullptr;
}

} // namespace micromajor
