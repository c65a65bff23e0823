#include "ui/workbench/WaiverForm.h"

#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"

#include <QCoreApplication>
#include <QDate>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

WaiverForm::WaiverForm(ProgramSession &session, const Finding &finding, QWidget *parent)
    : Popover(parent)
{
    setFixedWidth(480);
    setAccessibleName(tr("Waive with a reason"));
    auto *sentence = new QLabel(finding.message.text());
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(sentence);
    if (!isAllowed(session, finding)) {
        auto *refusal = new QLabel(whyNotAllowed());
        refusal->setWordWrap(true);
        Theme::setLook(refusal, "note");
        layout->addWidget(refusal);
        setAccessibleDescription(whyNotAllowed());
        return;
    }
    auto *reason = new QLineEdit;
    reason->setAccessibleName(tr("Reason of the waiver"));
    reason->setPlaceholderText(tr("Why is this acceptable? The reason is printed in the submission."));
    auto *done = new QPushButton(tr("Waive"));
    Theme::setLook(done, "primary");
    done->setEnabled(false);
    auto *row = new QHBoxLayout;
    row->addWidget(reason, 1);
    row->addWidget(done);
    layout->addLayout(row);
    setFocusProxy(reason);

    connect(reason, &QLineEdit::textChanged, done, [done](const QString &text) { done->setEnabled(!text.trimmed().isEmpty()); });
    connect(reason, &QLineEdit::returnPressed, done, &QPushButton::click);
    connect(done, &QPushButton::clicked, this, [this, &session, finding, reason] {
        const Edit edit = waive(session.sameAs(finding), reason->text().trimmed(), session.document().author());
        close();
        session.apply(edit);
    });
}

QString WaiverForm::whyNotAllowed()
{
    return tr("The rule set does not allow this to be waived.");
}

bool WaiverForm::isAllowed(const ProgramSession &session, const Finding &finding)
{
    return finding.waivable && std::ranges::all_of(session.sameAs(finding), &Finding::waivable);
}

static Edit together(std::vector<Edit> edits)
{
    Edit all;
    for (Edit &edit : edits) {
        if (all.label.isEmpty())
            all.label = edit.label;
        all.operations.insert(all.operations.end(), edit.operations.begin(), edit.operations.end());
    }
    return all;
}

Edit WaiverForm::waive(const std::vector<const Finding *> &same, const QString &reason, const QString &author)
{
    std::vector<Edit> edits;
    for (const Finding *finding : same)
        edits.push_back(waive(*finding, reason, author));
    return together(std::move(edits));
}

Edit WaiverForm::withdraw(const Program &program, const std::vector<const Finding *> &same)
{
    std::vector<Edit> edits;
    for (const Finding *finding : same)
        edits.push_back(withdraw(program, *finding));
    return together(std::move(edits));
}

Edit WaiverForm::waive(const Finding &finding, const QString &reason, const QString &author)
{
    const Table &table = tables::waiver;
    std::vector<std::pair<const Field *, Value>> values;
    const auto set = [&](QStringView field, const QString &text) {
        if (!text.isEmpty())
            values.emplace_back(table.field(field), Value(text));
    };
    set(u"rule", finding.rule);
    set(u"rule_set", finding.ruleSet);
    set(u"subject_kind", finding.subject.table ? QString::fromLatin1(finding.subject.table->name) : QString());
    set(u"subject_id", finding.subject.id);
    set(u"subject_field", finding.subject.field ? QString::fromLatin1(finding.subject.field->name) : QString());
    set(u"reason", reason);
    set(u"author", author);
    set(u"date", QDate::currentDate().toString(Qt::ISODate));
    Edit edit = edits::insertRow(table, std::move(values));
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Waive: %1"), {finding.message});
    return edit;
}

Edit WaiverForm::withdraw(const Program &program, const Finding &finding)
{
    const QString kind = finding.subject.table ? QString::fromLatin1(finding.subject.table->name) : QString();
    const QString field = finding.subject.field ? QString::fromLatin1(finding.subject.field->name) : QString();
    std::vector<QString> ids;
    for (const Waiver &waiver : program.waivers)
        if (waiver.rule == finding.rule && waiver.ruleSet == finding.ruleSet && waiver.subjectKind == kind && waiver.subjectId == finding.subject.id
            && waiver.subjectField == field)
            ids.push_back(waiver.id.value);
    Edit edit = edits::removeRows(program, tables::waiver, ids);
    edit.label = Message(QT_TRANSLATE_NOOP("core", "Withdraw the waiver: %1"), {finding.message});
    return edit;
}

} // namespace micromajor
