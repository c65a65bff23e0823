#include "app/cli/MarksJson.h"

#include "core/signature/Fingerprint.h"

#include <QCoreApplication>

namespace micromajor::cli {

QJsonArray versionsJson(const std::vector<NamedVersion> &versions)
{
    QJsonArray list;
    for (const NamedVersion &version : versions)
        list.append(QJsonObject{{QStringLiteral("name"), version.name}, {QStringLiteral("author"), version.author},
                                {QStringLiteral("time"), timeJson(version.time)}, {QStringLiteral("revision"), hashJson(version.revision)}});
    return list;
}

QJsonArray sealsJson(const std::vector<SealState> &seals)
{
    QJsonArray list;
    for (const SealState &state : seals)
        list.append(QJsonObject{{QStringLiteral("reviewer"), state.seal.reviewer}, {QStringLiteral("time"), timeJson(state.seal.time)},
                                {QStringLiteral("revision"), hashJson(state.seal.revision)}, {QStringLiteral("fingerprint"), fingerprint(state.seal.publicKey)},
                                {QStringLiteral("genuine"), state.isGenuine()}, {QStringLiteral("state"), state.code()}});
    return list;
}

QString versionsText(const std::vector<NamedVersion> &versions)
{
    QString text;
    for (const NamedVersion &version : versions)
        text += Message(QT_TRANSLATE_NOOP("core", "Version “%1”: %2, %3, %4"),
                        {version.name, hashJson(version.revision).left(12), timeJson(version.time), version.author.isEmpty() ? QStringLiteral("—") : version.author})
                    .text()
            + u'\n';
    return text;
}

QString sealsText(const std::vector<SealState> &seals)
{
    QString text;
    for (const SealState &state : seals) {
        text += (state.isGenuine() ? QStringLiteral("✓ ") : QStringLiteral("✗ "))
            + Message(QT_TRANSLATE_NOOP("core", "Sealed by %1, %2, with the key %3"), {state.seal.reviewer, timeJson(state.seal.time), fingerprint(state.seal.publicKey)}).text()
            + u'\n';
        text += QStringLiteral("  ") + state.sentence().text() + u'\n';
    }
    return text;
}

} // namespace micromajor::cli
