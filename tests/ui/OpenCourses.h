#pragma once
#include "core/document/Document.h"
#include "ui/courses/CourseColumns.h"
#include "ui/courses/CourseTableModel.h"
#include "ui/courses/CourseTableView.h"
#include "ui/courses/CoursesPage.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTest>

namespace micromajor {

/// The page of the courses on a program, in English, with the keyboard in the table and every change of its model watched.
class OpenCourses : public QObject
{
protected:
    void open(const Program &program)
    {
        close();
        setInterfaceLanguage(Language::English);
        Theme::apply(*qApp, Theme::Scheme::Light);
        Result<std::unique_ptr<Document>> document = Document::create(program, Message(QStringLiteral("test")));
        QVERIFY2(document.ok(), document ? "" : qPrintable(document.error().text()));
        m_session = std::make_unique<ProgramSession>(std::move(*document));
        m_page = std::make_unique<CoursesPage>(*m_session);
        m_view = m_page->findChild<CourseTableView *>();
        m_model = m_page->findChild<CourseTableModel *>();
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        m_page->resize(1100, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        m_page->activateWindow();
        m_view->setFocus();
        QTRY_VERIFY(m_view->hasFocus());
    }
    void close()
    {
        m_tester.reset();
        m_page.reset();
        m_session.reset();
    }
    const Program &program() const { return m_session->program(); }
    static int column(const char *field) { return courseColumn(tables::course.field(QString::fromLatin1(field))); }

    std::unique_ptr<ProgramSession> m_session;
    std::unique_ptr<CoursesPage> m_page;
    CourseTableModel *m_model = nullptr;
    CourseTableView *m_view = nullptr;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

} // namespace micromajor
