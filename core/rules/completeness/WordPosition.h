#pragma once
#include <QStringView>

namespace micromajor::rules {

/// Where a word stands in a text, or −1: anywhere in Chinese, at word boundaries otherwise ("master" is not in "mastering").
/// Upper and lower case are alike.
qsizetype wordPosition(QStringView word, QStringView text, qsizetype from = 0);

} // namespace micromajor::rules
