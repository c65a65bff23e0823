// What happens between the window and the files: saving, making, importing, exporting, deleting.
#include "ui/rulesets/RuleSetWindow.h"

#include "core/base/AtomicFile.h"
#include "core/rulesets/RuleSetLibrary.h"
#include "core/rulesets/RuleSetReader.h"
#include "core/rulesets/RuleSetWriter.h"
#include "ui/foundation/NoticeBar.h"
#include "ui/rulesets/RuleSetHeadForm.h"
#include "ui/rulesets/RuleSetModel.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>
#include <QTabBar>

namespace micromajor {

using namespace Qt::StringLiterals;

void RuleSetWindow::fail(const QString &sentence)
{
    m_notices->present({Severity::Error, sentence, {}});
}

void RuleSetWindow::settle(std::function<void()> then)
{
    if (!hasChanges()) {
        then();
        return;
    }
    const QString name = m_model->draft().head().name.text(interfaceLanguage());
    m_notices->present({Severity::Warning, tr("“%1” has changes that are not saved.").arg(name),
                        {{tr("Save"), [this, then] {
                              if (save())
                                  then();
                          }},
                         {tr("Discard the changes"), [this, then] {
                              const bool hadFile = m_hasFile;
                              m_hasFile = true;
                              if (hadFile)
                                  showSet(m_key);
                              else
                                  open({false, m_model->draft().head().basedOn});
                              then();
                          }},
                         {tr("Cancel"), [] {}}}});
    show();
    raise();
    activateWindow();
}

bool RuleSetWindow::save()
{
    const RuleSetDraft &draft = m_model->draft();
    if (const auto fault = draft.fault()) {
        const bool inRule = fault->line >= 0;
        const Rule *rule = inRule ? draft.lines()[size_t(fault->line)].entry.rule : nullptr;
        fail(tr("Not saved. %1: %2").arg(rule ? Message(rule->title).text() : tr("About the set"), fault->message.text()));
        m_tabs->setCurrentIndex(inRule ? 0 : 1);
        if (inRule)
            selectLine(fault->line);
        else
            m_head->focusMissing();
        return false;
    }
    const RuleSet set = draft.result();
    if (const Result<void> result = saveOwnRuleSet(set); !result) {
        fail(result.error().text());
        return false;
    }
    // A file that was copied into the folder under another name would now be there twice.
    if (m_hasFile && m_key.name != set.id)
        if (const Result<void> removed = removeOwnRuleSet(m_key.name); !removed)
            fail(removed.error().text());
    const bool sameVersion = m_hasFile && m_storedVersion == set.version;
    m_key = {true, set.id};
    m_hasFile = true;
    m_storedVersion = set.version;
    m_model->markSaved();
    m_list->reload(m_key);
    m_notices->present({Severity::Advice, tr("Saved. Programs that answer to the set offer to take this state over."), {}});
    if (sameVersion)
        offerVersion();
    Q_EMIT ruleSetSaved(set.id);
    return true;
}

/// Two states of a set with one version cannot be told apart by people.
void RuleSetWindow::offerVersion()
{
    bool isNumber = false;
    const int next = m_storedVersion.toInt(&isNumber) + 1;
    if (!isNumber)
        return;
    m_notices->present({Severity::Advice, tr("Saved, still as version %1. Programs that answer to the set offer to take this state over.").arg(m_storedVersion),
                        {{tr("Make it version %1").arg(next), [this, next] {
                              RuleSet head = m_model->draft().head();
                              head.version = QString::number(next);
                              m_model->change(-1, [&](RuleSetDraft &draft) { draft.setHead(head); });
                              save();
                          }}}});
}

bool RuleSetWindow::makeNew(const QString &id, const QString &name)
{
    BilingualText names;
    (interfaceLanguage() == Language::Chinese ? names.zh : names.en) = name;
    const RuleSetDraft &base = m_model->draft();
    RuleSetDraft draft = RuleSetDraft::basedOn(base.result(), id, names, QDate::currentDate().toString(Qt::ISODate));
    // The reader's own sentence about id and name; issuer and source may still be filled in.
    RuleSet tried = draft.result();
    tried.issuer = tried.name;
    tried.source = tried.name.text(interfaceLanguage());
    const bool taken = builtInRuleSet(id) || std::ranges::any_of(ownRuleSets(), [&](const OwnRuleSet &own) {
                           return QFileInfo(own.path).completeBaseName() == id || (own.set && own.set->id == id);
                       });
    QString sentence;
    if (id.isEmpty() || name.isEmpty())
        sentence = tr("Give the set an id and a name.");
    else if (taken)
        sentence = tr("There is a rule set with the id “%1” already.").arg(id);
    else if (tried.entries.empty())
        sentence = tr("The set to base it on has no rules.");
    else if (const auto fault = RuleSetDraft(tried).fault())
        sentence = fault->message.text();
    m_list->sayNewFault(sentence);
    if (!sentence.isEmpty())
        return false;
    const RuleSet shown = draft.result();
    showDraft(std::move(draft), {true, id});
    m_hasFile = false;
    m_list->reload(m_key, shown);
    m_tabs->setCurrentIndex(1);
    m_head->focusMissing();
    refreshState();
    return true;
}

void RuleSetWindow::store(const RuleSet &set)
{
    if (const Result<void> result = saveOwnRuleSet(set); !result) {
        fail(result.error().text());
        return;
    }
    open({true, set.id});
    m_notices->present({Severity::Advice, tr("“%1” is now among your own sets.").arg(set.name.text(interfaceLanguage())), {}});
    Q_EMIT ruleSetSaved(set.id);
}

bool RuleSetWindow::importFile(const QString &path)
{
    const Result<RuleSet> set = ruleSet(path);
    if (!set) {
        fail(set.error().text());
        return false;
    }
    const Result<RuleSet> known = ruleSet(set->id);
    if (!known || builtInRuleSet(set->id)) {
        store(*set); // a shipped id is refused with the library's sentence
        return !builtInRuleSet(set->id);
    }
    m_notices->present({Severity::Warning, tr("You have a rule set with the id “%1” already (version %2). Replace it by version %3?").arg(set->id, known->version, set->version),
                        {{tr("Replace"), [this, replacement = *set] { store(replacement); }}, {tr("Cancel"), [] {}}}});
    return false;
}

void RuleSetWindow::chooseImport()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString path = QFileDialog::getOpenFileName(this, tr("Import a rule set"), folder, tr("Rule sets (*.json)"));
    if (!path.isEmpty())
        importFile(path);
}

bool RuleSetWindow::exportTo(const QString &path)
{
    const RuleSet set = m_model->draft().result();
    // A copy that its receiver could not read is of no use.
    if (const auto fault = m_model->draft().fault()) {
        fail(fault->message.text());
        return false;
    }
    if (const Result<void> result = publishBytes(path, ruleSetJson(set)); !result) {
        fail(result.error().text());
        return false;
    }
    m_notices->present({Severity::Advice, tr("A copy that needs no other file is in %1").arg(QDir::toNativeSeparators(path)), {}});
    return true;
}

void RuleSetWindow::chooseExport()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    const QString proposal = folder.filePath(m_model->draft().head().id + u".json"_s);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy of the rule set"), proposal, tr("Rule sets (*.json)"));
    if (!path.isEmpty())
        exportTo(path);
}

void RuleSetWindow::askDelete()
{
    const RuleSetKey key = m_key;
    const QString name = m_model->draft().head().id.isEmpty() ? key.name : m_model->draft().head().name.text(interfaceLanguage());
    m_notices->present({Severity::Warning, tr("Delete “%1”? Programs that answer to it keep the state that they embed.").arg(name),
                        {{tr("Delete"), [this, key] {
                              if (m_hasFile)
                                  if (const Result<void> result = removeOwnRuleSet(key.name); !result) {
                                      fail(result.error().text());
                                      return;
                                  }
                              open({false, builtInRuleSets().front().id});
                              Q_EMIT ruleSetRemoved(key.name);
                          }},
                         {tr("Cancel"), [] {}}}});
}

} // namespace micromajor
