#pragma once
#include "RandomEdits.h"
#include "core/document/Document.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#define VERIFY_RESULT(expression) \
    do { \
        const auto &result = (expression); \
        QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.error().message.text(micromajor::Language::English))); \
    } while (false)

namespace micromajor {

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline Edit setName(const QString &name, const QString &mergeKey = {})
{
    return {Message(name), mergeKey, {SetField{&tables::program, QStringLiteral("program"), tables::program.field(u"name_zh"), name}}};
}

/// A folder of its own for one test function, data folder included.
class TestFiles
{
public:
    TestFiles()
    {
        qputenv("MICROMAJOR_DATA_FOLDER", path(QStringLiteral("data")).toUtf8());
        QDir(m_folder.path()).mkdir(QStringLiteral("work"));
    }
    QString path(const QString &name) const { return m_folder.filePath(name); }
    /// A saved program of two revisions.
    QString newFile(const QString &name) const
    {
        const QString file = path(QStringLiteral("work/") + name);
        auto document = Document::create(sampleProgram(5), Message(QStringLiteral("New")));
        if (!document || !(*document)->apply(setName(QStringLiteral("第一版"))) || !(*document)->saveAs(file))
            QTest::qFail("cannot make a file", __FILE__, __LINE__);
        return file;
    }

private:
    QTemporaryDir m_folder;
};

} // namespace micromajor
