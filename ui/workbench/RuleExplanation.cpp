#include "ui/workbench/RuleExplanation.h"

#include "ui/workbench/ProgramSession.h"
#include "ui/workbench/Theme.h"

#include <QCoreApplication>
#include <QFile>
#include <QLabel>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace micromajor {

using namespace Qt::StringLiterals;

namespace {

QLabel *line(const QString &text, const char *look)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (look)
        Theme::setLook(label, look);
    return label;
}

} // namespace

RuleExplanation::RuleExplanation(const ProgramSession &session, const Finding &finding, QWidget *parent)
    : Popover(parent)
{
    setFixedWidth(560);
    setAccessibleName(tr("Why this is reported"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(6);

    const auto set = std::find_if(session.ruleSets().begin(), session.ruleSets().end(), [&](const RuleSet &candidate) { return candidate.id == finding.ruleSet; });
    const Rule *rule = nullptr;
    if (set != session.ruleSets().end())
        for (const RuleSetEntry &entry : set->entries)
            if (QLatin1StringView(entry.rule->id) == finding.rule)
                rule = entry.rule;

    layout->addWidget(line(rule ? Message(rule->title).text() : finding.rule, "section"));
    layout->addWidget(line(finding.message.text(), nullptr));
    if (set != session.ruleSets().end()) {
        const Language language = interfaceLanguage();
        layout->addWidget(line(tr("Clause: %1").arg(finding.clause.text()), nullptr));
        layout->addWidget(line(tr("Rule set: %1 · %2 · %3").arg(set->name.text(language), set->issuer.text(language), set->date), "note"));
        layout->addWidget(line(tr("Source: %1").arg(set->source), "note"));
    }
    if (rule)
        layout->addWidget(line(tr("Basis: %1").arg(QCoreApplication::translate("core", rule->basis)), "note"));

    QFile page(u":/rules/%1.md"_s.arg(finding.rule));
    if (page.open(QIODevice::ReadOnly)) {
        auto *browser = new QTextBrowser;
        browser->setAccessibleName(tr("Page of the rule"));
        browser->setOpenLinks(false);
        // The page holds both languages, each under a title of its own; the title stands above already.
        const QStringList halves = (u"\n"_s + QString::fromUtf8(page.readAll())).split(u"\n# "_s, Qt::SkipEmptyParts);
        QString text = interfaceLanguage() == Language::English ? halves.last() : halves.first();
        text = text.section(u'\n', 1);
        text.replace(u"\n## "_s, u"\n#### "_s);
        browser->setMarkdown(text);
        browser->setMinimumHeight(260);
        layout->addWidget(browser, 1);
        setFocusProxy(browser);
    }
}

} // namespace micromajor
