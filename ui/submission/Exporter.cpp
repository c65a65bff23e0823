#include "ui/submission/Exporter.h"

#include "core/base/AtomicFile.h"
#include "core/document/Document.h"
#include "core/exports/FormExport.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/submission/OwnFormWindow.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestForm = 64 * 1024 * 1024;

template<class Work>
auto whileBusy(const Work &work)
{
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    auto result = work();
    QGuiApplication::restoreOverrideCursor();
    return result;
}

} // namespace

void Exporter::chooseForm(const FormTemplate &form, const QString &format, bool names)
{
    const QString name = form.name().text(interfaceLanguage());
    const QString filter = format == "docx"_L1 ? tr("Word documents (*.docx)") : format == "pdf"_L1 ? tr("PDF files (*.pdf)") : tr("JSON files (*.json)");
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export: %1").arg(name), m_proposal() + u'-' + form.title() + u'.' + format, filter);
    if (!path.isEmpty())
        writeForm(form, format, path, names);
}

void Exporter::chooseData(const DataExport &format)
{
    const QString suffix = QString::fromLatin1(format.suffix);
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Export: %1").arg(Message(format.title).text()),
                                                      m_proposal() + u'-' + QLatin1StringView(format.id) + u'.' + suffix, u"*."_s + suffix);
    if (!path.isEmpty())
        writeData(format, path);
}

bool Exporter::publish(const Result<QByteArray> &bytes, const QString &path, const std::function<void()> &again)
{
    if (!bytes) {
        Q_EMIT noticed({Severity::Error, bytes.error().text(), {}});
        return false;
    }
    if (const Result<void> result = publishBytes(path, *bytes); !result) {
        Q_EMIT noticed({Severity::Error, result.error().text(), {{tr("Try again"), again}}});
        return false;
    }
    Q_EMIT noticed({Severity::Advice, tr("Exported to %1; it was read back and its figures agree with the program.").arg(QDir::toNativeSeparators(path)), {}});
    return true;
}

bool Exporter::writeForm(const FormTemplate &form, const QString &format, const QString &path, bool names)
{
    const auto bytes = whileBusy([&] {
        const FormFindings findings{m_session.ruleSets(), m_session.result()};
        return exportedForm(filledForm(form, m_session.facts(), {m_contacts, names}, &findings), format);
    });
    return publish(bytes, path, [this, &form, format, path, names] { writeForm(form, format, path, names); });
}

bool Exporter::writeData(const DataExport &format, const QString &path)
{
    const Document &document = m_session.document();
    const QDateTime changed = document.head() < 0 ? QDateTime() : document.revisions()[size_t(document.head())].time;
    const auto bytes = whileBusy([&] { return exportedData(QString::fromLatin1(format.id), m_session.facts(), changed); });
    return publish(bytes, path, [this, &format, path] { writeData(format, path); });
}

std::unique_ptr<FilledForm> Exporter::fillOwnForm(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestForm) {
        Q_EMIT noticed({Severity::Error, tr("%1 cannot be read (%2). Choose another form.").arg(name, file.isOpen() ? tr("it is larger than 64 MB") : file.errorString()), {}});
        return {};
    }
    Result<FilledForm> filled = whileBusy([&] { return filledOwnForm(file.readAll(), name, m_session.facts(), {m_contacts}); });
    if (!filled) {
        Q_EMIT noticed({Severity::Error, filled.error().text(), {}});
        return {};
    }
    return std::make_unique<FilledForm>(*std::move(filled));
}

void Exporter::chooseOwnForm()
{
    const QString path = QFileDialog::getOpenFileName(m_window, tr("Your school's own Word form"), QFileInfo(m_proposal()).path(), tr("Word documents (*.docx)"));
    if (path.isEmpty())
        return;
    const std::shared_ptr<const FilledForm> filled = fillOwnForm(path);
    if (!filled)
        return;
    auto *window = new OwnFormWindow(*filled, QFileInfo(path).fileName(), m_window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &OwnFormWindow::saveRequested, this, [this, filled, window, path] {
        const QString target = QFileDialog::getSaveFileName(window, tr("Save the filled form"), m_proposal() + u'-' + QFileInfo(path).completeBaseName() + u".docx"_s,
                                                            tr("Word documents (*.docx)"));
        if (target.isEmpty())
            return;
        if (QFileInfo(target) == QFileInfo(path)) {
            Q_EMIT noticed({Severity::Error, tr("The form itself stays as it is; choose another name for the filled one."), {}});
            return;
        }
        if (publish(filled->docx, target, [this, filled, target] { publish(filled->docx, target, {}); }))
            window->close();
    });
    window->show();
}

} // namespace micromajor
