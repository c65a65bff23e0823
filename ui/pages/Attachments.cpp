#include "ui/pages/Attachments.h"

#include "ui/foundation/StyledLabel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QDesktopServices>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QPushButton>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

namespace micromajor {

using namespace Qt::StringLiterals;

AttachmentFile::AttachmentFile(ProgramSession &session, const QString &rowId, QWidget *parent)
    : QWidget(parent), m_session(session), m_rowId(rowId), m_size(new StyledLabel(Theme::TextStyle::Note, {}, StyledLabel::Muted)),
      m_open(new QPushButton(tr("Open"))), m_save(new QPushButton(tr("Save as…")))
{
    Theme::setLook(m_open, "link");
    Theme::setLook(m_save, "link");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 2, 0, 0);
    layout->setSpacing(Theme::half);
    layout->addWidget(m_size);
    layout->addWidget(m_open);
    layout->addWidget(m_save);
    layout->addStretch(1);
    setFocusProxy(m_save);
    connect(m_open, &QPushButton::clicked, this, &AttachmentFile::open);
    connect(m_save, &QPushButton::clicked, this, &AttachmentFile::saveAs);
    connect(&session, &ProgramSession::programChanged, this, &AttachmentFile::refresh);
    refresh();
}

QWidget *AttachmentFile::make(ProgramSession &session, const QString &rowId, const Field &)
{
    return new AttachmentFile(session, rowId);
}

const Attachment *AttachmentFile::row() const
{
    return micromajor::find(m_session.program().attachments, Id<Attachment>{m_rowId});
}

void AttachmentFile::refresh()
{
    const Attachment *attachment = row();
    if (!attachment)
        return;
    m_size->setText(QLocale(languageTag(interfaceLanguage())).formattedDataSize(attachment->content.size(), 0, QLocale::DataSizeTraditionalFormat));
    m_open->setVisible(isDocument(attachment->name));
    m_open->setAccessibleName(tr("Open %1").arg(attachment->name));
    m_save->setAccessibleName(tr("Save %1 as a file").arg(attachment->name));
}

bool AttachmentFile::isDocument(const QString &name)
{
    static const QStringList suffixes{u"pdf"_s, u"doc"_s, u"docx"_s, u"xls"_s, u"xlsx"_s, u"ppt"_s, u"pptx"_s, u"wps"_s, u"et"_s, u"dps"_s,
                                      u"odt"_s, u"ods"_s, u"odp"_s, u"txt"_s, u"csv"_s, u"png"_s, u"jpg"_s, u"jpeg"_s, u"tif"_s, u"tiff"_s};
    return suffixes.contains(QFileInfo(name).suffix().toLower());
}

static Result<void> tooLarge(const QString &name)
{
    return Error{Error::Kind::InvalidInput,
                 Message(QT_TRANSLATE_NOOP("core", "%1 was not added: the attachments of a program may have %2 MB together."),
                         {name, QString::number(AttachmentFile::largestTotal / 1024 / 1024)})};
}

Result<void> AttachmentFile::add(ProgramSession &session, const QString &path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "%1 was not added: there is no such file."), {info.fileName()})};
    qint64 total = info.size();
    for (const Attachment &attachment : session.program().attachments)
        total += attachment.content.size();
    if (total > largestTotal)
        return tooLarge(info.fileName());
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return Error{Error::Kind::CannotRead, Message(QT_TRANSLATE_NOOP("core", "%1 was not added: it cannot be read (%2)."), {info.fileName(), file.errorString()})};
    // It may have grown since it was measured.
    const QByteArray content = file.read(largestTotal + 1);
    if (total - info.size() + content.size() > largestTotal)
        return tooLarge(info.fileName());
    const Table &table = tables::attachment;
    session.apply(edits::insertRow(table, {{table.field(u"name"), Value(info.fileName())},
                                           {table.field(u"media_type"), Value(QMimeDatabase().mimeTypeForFile(info).name())},
                                           {table.field(u"content"), Value(content)}}));
    return {};
}

void AttachmentFile::choose(ProgramSession &session, QWidget *parent)
{
    auto *dialog = new QFileDialog(parent->window(), tr("Add files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, parent, [&session](const QStringList &paths) {
        for (const QString &path : paths)
            if (const Result<void> added = add(session, path); !added)
                Q_EMIT session.failed(added.error().text());
    });
    dialog->open();
}

Result<void> AttachmentFile::saveTo(const Program &program, const QString &rowId, const QString &path)
{
    const Attachment *attachment = micromajor::find(program.attachments, Id<Attachment>{rowId});
    if (!attachment)
        return Error{Error::Kind::NotFound, Message(QT_TRANSLATE_NOOP("core", "This attachment is no longer there."))};
    QSaveFile file(path);
    if (!file.open(QSaveFile::WriteOnly) || file.write(attachment->content) != attachment->content.size() || !file.commit())
        return Error{Error::Kind::CannotWrite, Message(QT_TRANSLATE_NOOP("core", "%1 could not be written (%2)."), {path, file.errorString()})};
    return {};
}

/// The name without a folder: it comes from the file of someone else.
static QString bareName(const Attachment &attachment)
{
    QString name = attachment.name;
    return name.replace(u'\\', u'/').section(u'/', -1);
}

void AttachmentFile::open()
{
    const Attachment *attachment = row();
    if (!attachment || !isDocument(attachment->name))
        return;
    // Viewers read the file after this function returns, so the folder stays until the program ends.
    static const QTemporaryDir folder;
    const QString path = folder.filePath(newIdText() + u'-' + bareName(*attachment));
    if (const Result<void> saved = saveTo(m_session.program(), m_rowId, path); !saved)
        Q_EMIT m_session.failed(saved.error().text());
    else
        QDesktopServices::openUrl(QUrl::fromLocalFile(path));
}

void AttachmentFile::saveAs()
{
    const Attachment *attachment = row();
    if (!attachment)
        return;
    auto *dialog = new QFileDialog(window(), tr("Save attachment"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(bareName(*attachment));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        if (const Result<void> saved = saveTo(m_session.program(), m_rowId, path); !saved)
            Q_EMIT m_session.failed(saved.error().text());
    });
    dialog->open();
}

} // namespace micromajor
