#pragma once
#include <QString>

namespace micromajor::standards {

/// The three letters of a country (ISO 3166-1 alpha-3, as in the EU authority list of countries) from its two or three letters, or
/// from its Chinese or English name in choices::country. Empty if it is none of these.
QString threeLetters(const QString &country);

} // namespace micromajor::standards
