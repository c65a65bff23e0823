// What the page of the review reads from files and writes to them.
#include "core/analysis/Judgement.h"
#include "core/base/AtomicFile.h"
#include "core/review/ReviewRubric.h"
#include "ui/review/ReviewPage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace micromajor {

using namespace Qt::StringLiterals;

static constexpr qint64 largestRubric = 1 << 20;

bool ReviewPage::openRubric(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.open(QIODevice::ReadOnly) || file.size() > largestRubric) {
        Q_EMIT session().failed(tr("%1 cannot be read as a review rubric; choose another file.").arg(name));
        return false;
    }
    const Result<ReviewRubric> rubric = readReviewRubric(file.readAll(), name);
    if (!rubric) {
        Q_EMIT session().failed(rubric.error().text());
        return false;
    }
    const Edit edit = takeOverRubric(session().program(), *rubric, interfaceLanguage());
    return edit.operations.empty() || session().apply(edit);
}

bool ReviewPage::saveRubric(const QString &path)
{
    const Result<void> saved = publishBytes(path, reviewRubricJson(reviewRubricOf(session().program())));
    if (!saved)
        Q_EMIT session().failed(saved.error().text());
    return saved.ok();
}

bool ReviewPage::saveBlindCopy(const QString &path)
{
    auto document = Document::create(blindCopy(session().program(), interfaceLanguage()), Message(QT_TRANSLATE_NOOP("core", "Copy without names of reviewers")));
    const Result<void> saved = document ? (*document)->saveAs(path) : Result<void>(document.error());
    if (!saved)
        Q_EMIT session().failed(saved.error().text());
    return saved.ok();
}

void ReviewPage::chooseRubric()
{
    if (const QString path = QFileDialog::getOpenFileName(this, tr("Open a rubric"), {}, tr("Review rubrics (*.json)")); !path.isEmpty())
        openRubric(path);
}

void ReviewPage::chooseRubricCopy()
{
    if (const QString path = QFileDialog::getSaveFileName(this, tr("Save this rubric"), u"rubric.json"_s, tr("Review rubrics (*.json)")); !path.isEmpty())
        saveRubric(path);
}

void ReviewPage::chooseBlindCopy()
{
    const QString proposal = session().program().facts.nameZh + u'-' + tr("without names") + u".micromajor"_s;
    if (const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy without names"), proposal, tr("Micro-major programs (*.micromajor)")); !path.isEmpty())
        saveBlindCopy(path);
}

} // namespace micromajor
