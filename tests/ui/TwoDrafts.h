#pragma once
#include "core/program/RowTables.h"
#include "ui/drafts/CompareWindow.h"
#include "ui/drafts/Comparing.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"
#include "ui/workbench/DocumentController.h"

#include <QApplication>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

namespace micromajor {

/// The sample S09 saved as lead.micromajor and open, and colleagues who work on copies of it.
class TwoDrafts : public QObject
{
protected:
    void begin()
    {
        using namespace Qt::StringLiterals;
        setInterfaceLanguage(Language::English);
        Theme::apply(*qApp, Theme::Scheme::Light);
        m_folder = std::make_unique<QTemporaryDir>();
        qputenv("MICROMAJOR_DATA_FOLDER", m_folder->filePath(u"data"_s).toUtf8());
        m_settings = std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
        m_controller = std::make_unique<DocumentController>(*m_settings);
        m_controller->newFromSample(u"S09"_s);
        QVERIFY(m_controller->saveTo(path("lead.micromajor")));
        m_comparing = std::make_unique<Comparing>(session(), nullptr);
        m_said.clear();
        connect(m_comparing.get(), &Comparing::noticed, this, [this](const Notice &notice) { m_said.append(notice.sentence); });
    }

    void end()
    {
        m_comparing.reset();
        m_controller.reset();
    }

    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    ProgramSession &session() const { return *m_controller->session(); }
    const Course &course(int index) const { return session().program().courses[size_t(index)]; }

    void set(Document &document, int index, const char *field, const Value &value) const
    {
        const QString id = document.program()->courses[size_t(index)].id.value;
        QVERIFY(document.apply({Message(QStringLiteral("edit")), {}, {SetField{&tables::course, id, tables::course.field(QString::fromLatin1(field)), value}}}).ok());
    }
    void setHere(int index, const char *field, const Value &value) { set(session().document(), index, field, value); }

    /// A colleague's work on a copy of the file.
    void workOnCopy(const char *name, int index, const char *field, const Value &value) const
    {
        if (!QFile::exists(path(name)))
            QVERIFY(QFile::copy(path("lead.micromajor"), path(name)));
        auto document = Document::open(path(name));
        QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
        (*document)->setAuthor(QStringLiteral("李工"));
        set(**document, index, field, value);
        QVERIFY((*document)->save().ok());
    }

    CompareWindow *compareWith(const char *name)
    {
        CompareWindow *window = m_comparing->compareWithFile(path(name));
        if (window && !QTest::qWaitForWindowActive(window))
            QTest::qFail("the window does not become active", __FILE__, __LINE__);
        return window;
    }
    /// As lead.micromajor was, beside the program from which this course was removed: with its prerequisites.
    CompareWindow *withoutCourse(int index)
    {
        if (!QFile::copy(path("lead.micromajor"), path("before.micromajor")))
            return nullptr;
        m_gone = course(index);
        if (!session().apply(edits::removeRows(session().program(), tables::course, {m_gone.id.value})))
            return nullptr;
        return compareWith("before.micromajor");
    }
    static int differenceOf(const CompareWindow &window, const Table &table, DifferenceKind kind)
    {
        for (size_t i = 0; i < window.comparison().differences.size(); ++i)
            if (const Difference &difference = window.comparison().differences[i]; difference.kind == kind && difference.place().table == &table)
                return int(i);
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<DocumentController> m_controller;
    std::unique_ptr<Comparing> m_comparing;
    QStringList m_said;
    Course m_gone;
};

} // namespace micromajor
