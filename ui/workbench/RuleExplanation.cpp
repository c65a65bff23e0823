#include "ui/workbench/RuleExplanation.h"

#include "core/rules/RuleCatalogue.h"
#include "core/rulesets/RulePage.h"
#include "ui/foundation/MarkdownText.h"
#include "ui/foundation/ProgramSession.h"
#include "ui/foundation/Theme.h"

#include <QGridLayout>
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

/// Several sets speak about this rule: who says what, so that nobody has to ask why a limit is 20 and not 10.
void addLayers(QVBoxLayout &layout, const std::vector<LayeredEntry> &entries, const Rule &rule, const QString &shownSet)
{
    if (entries.size() < 2)
        return;
    const Language language = interfaceLanguage();
    auto *grid = new QGridLayout;
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(2);
    const QString heads[] = {RuleExplanation::tr("Rule set"), RuleExplanation::tr("Layer"), RuleExplanation::tr("Limits"), QString()};
    for (int column = 0; column < 4; ++column)
        grid->addWidget(line(heads[column], "note"), 0, column);
    int row = 0;
    for (const LayeredEntry &entry : entries) {
        const QString name = entry.ruleSet.text(language);
        const QString limits = optionsText(rule, entry.options, language);
        QStringList marks;
        if (entry.nearest)
            marks << RuleExplanation::tr("nearest");
        if (entry.strictest)
            marks << RuleExplanation::tr("strictest");
        const QString cells[] = {name, nameOf(entry.layer).text(), limits.isEmpty() ? QStringLiteral("—") : limits, marks.join(RuleExplanation::tr(", "))};
        ++row;
        for (int column = 0; column < 4; ++column) {
            QLabel *label = line(cells[column], "small");
            // The set that this explanation is about stands out among the others.
            QFont font = label->font();
            font.setBold(name == shownSet);
            label->setFont(font);
            label->setToolTip(entry.clause.text(language));
            grid->addWidget(label, row, column, Qt::AlignTop);
        }
    }
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 4);
    grid->setColumnMinimumWidth(3, 56);
    layout.addLayout(grid);
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

    const Language language = interfaceLanguage();
    const Rule *rule = ruleWithId(finding.rule);
    layout->addWidget(line(rule ? Message(rule->title).text() : finding.rule, "section"));
    layout->addWidget(line(finding.message.text(), nullptr));
    const auto set = std::find_if(session.ruleSets().begin(), session.ruleSets().end(), [&](const RuleSet &candidate) { return candidate.id == finding.ruleSet; });
    if (set != session.ruleSets().end()) {
        layout->addWidget(line(tr("Clause: %1").arg(finding.clause.text()), nullptr));
        layout->addWidget(line(tr("Rule set: %1 · %2 · %3").arg(set->name.text(language), set->issuer.text(language), set->date), "note"));
        layout->addWidget(line(tr("Source: %1").arg(set->source), "note"));
    }
    if (!rule)
        return;
    addLayers(*layout, layersOf(*rule, session.ruleSets()), *rule, set == session.ruleSets().end() ? QString() : set->name.text(language));
    auto *browser = new QTextBrowser;
    browser->setAccessibleName(tr("Page of the rule"));
    browser->setOpenLinks(false);
    // Who asks why wants the words first; the clause stands above already.
    showMarkdown(*browser, ruleText(*rule, language) + QStringLiteral("\n\n---\n\n") + ruleRecord(*rule, {}, language));
    browser->setMinimumHeight(260);
    layout->addWidget(browser, 1);
    setFocusProxy(browser);
}

} // namespace micromajor
