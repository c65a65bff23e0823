#include "ui/drafts/EffectText.h"

#include <QCoreApplication>

#include <algorithm>

namespace micromajor {

static constexpr qsizetype most = 3;

QStringList effectSentences(const Consequences &consequences)
{
    const auto translated = [](const char *source, int count = -1) { return QCoreApplication::translate("micromajor::MergeWindow", source, nullptr, count); };
    QStringList sentences;
    const auto add = [&](const std::vector<Finding> &findings, const char *one, const char *more) {
        QStringList told;
        for (const Finding &finding : findings)
            if (const QString text = finding.message.text(); !told.contains(text))
                told.append(text);
        for (qsizetype i = 0; i < std::min(told.size(), most); ++i)
            sentences.append(translated(one).arg(told[i]));
        if (told.size() > most)
            sentences.append(translated(more, int(told.size() - most)));
    };
    add(consequences.newFindings, QT_TRANSLATE_NOOP("micromajor::MergeWindow", "New problem: %1"), QT_TRANSLATE_N_NOOP("micromajor::MergeWindow", "and %n more new problems"));
    add(consequences.lastingFindings, QT_TRANSLATE_NOOP("micromajor::MergeWindow", "Still a problem, now: %1"), QT_TRANSLATE_N_NOOP("micromajor::MergeWindow", "and %n more problems that say something else now"));
    add(consequences.solvedFindings, QT_TRANSLATE_NOOP("micromajor::MergeWindow", "Solved: %1"), QT_TRANSLATE_N_NOOP("micromajor::MergeWindow", "and %n more solved problems"));
    if (sentences.isEmpty())
        sentences.append(translated(QT_TRANSLATE_NOOP("micromajor::MergeWindow", "Problems stay as they are.")));
    return sentences;
}

} // namespace micromajor
