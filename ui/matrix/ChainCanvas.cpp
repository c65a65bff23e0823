#include "ui/matrix/ChainCanvas.h"

#include "core/program/Values.h"
#include "ui/foundation/StyledLabel.h"
#include "ui/matrix/ChainNode.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace micromajor {

using namespace Qt::StringLiterals;

static const Table &tableOf(OutcomeChain::Stage stage)
{
    switch (stage) {
    case OutcomeChain::Gap:
        return tables::capabilityGap;
    case OutcomeChain::Outcome:
        return tables::outcome;
    case OutcomeChain::Course:
        return tables::course;
    case OutcomeChain::Assessment:
        return tables::assessment;
    case OutcomeChain::Credential:
        break;
    }
    return tables::credential;
}

static constexpr int columnGap = 4 * Theme::grid;
static constexpr int leastColumnWidth = 14 * Theme::grid;

ChainCanvas::ChainCanvas(QWidget *parent) : QWidget(parent)
{
    for (size_t stage = 0; stage < m_titles.size(); ++stage)
        m_titles[stage] = new StyledLabel(Theme::TextStyle::Note, Message(tableOf(OutcomeChain::Stage(stage)).label).text(), StyledLabel::Muted, this);
    setMinimumWidth(OutcomeChain::stages * leastColumnWidth + (OutcomeChain::stages - 1) * columnGap);
}

void ChainCanvas::placeNodes()
{
    // By hand: the height of a node follows from its width, and a layout inside a scroll area may take that of another width.
    const int columnWidth = (width() - (OutcomeChain::stages - 1) * columnGap) / OutcomeChain::stages;
    int bottom = 0;
    for (size_t stage = 0; stage < m_nodes.size(); ++stage) {
        const int left = int(stage) * (columnWidth + columnGap);
        const int titleHeight = m_titles[stage]->sizeHint().height();
        m_titles[stage]->setGeometry(left, 0, columnWidth, titleHeight);
        int y = titleHeight + Theme::grid;
        for (ChainNode *node : m_nodes[stage]) {
            node->setGeometry(left, y, columnWidth, node->heightForWidth(columnWidth));
            y += node->height() + Theme::grid;
        }
        bottom = std::max(bottom, y);
    }
    setMinimumHeight(bottom);
}

void ChainCanvas::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeNodes();
}

ChainNode *ChainCanvas::addNode(OutcomeChain::Stage stage, const Program &program, const OutcomeChain::Node &node)
{
    const Table &table = tableOf(stage);
    const void *row = table.at(program, size_t(node.row));
    QString text = rowName(table, row, program, interfaceLanguage());
    QString note;
    switch (stage) {
    case OutcomeChain::Outcome:
        if (const QString &code = program.outcomes[size_t(node.row)].code; !code.isEmpty() && code != text)
            text = code + u' ' + text;
        break;
    case OutcomeChain::Course:
        note = tr("Strength not stated");
        for (const Choice &choice : choices::strength)
            if (node.strength == QLatin1StringView(choice.code))
                note = tr("Strength: %1").arg(Message(choice.label).text());
        break;
    case OutcomeChain::Assessment:
        if (node.outside)
            note = tr("Its course supports no outcome shown here");
        else if (program.assessments[size_t(node.row)].courseId.isNull())
            note = tr("Of the whole program");
        break;
    default:
        break;
    }
    auto *button = new ChainNode(ChainNode::Kind::Row, text, note, this);
    const Place place{&table, table.id(row), nullptr};
    connect(button, &QPushButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    return button;
}

void ChainCanvas::addMissing(OutcomeChain::Stage stage)
{
    static const std::array sentences{QT_TR_NOOP("No gap stands behind it."), QT_TR_NOOP("No outcome closes this gap."), QT_TR_NOOP("No course supports it."),
                                      QT_TR_NOOP("No assessment item gives evidence for it."), QT_TR_NOOP("No certificate stands for it.")};
    static const std::array actions{QT_TR_NOOP("Tie it to a gap"), QT_TR_NOOP("Tie an outcome to it"), QT_TR_NOOP("Tie a course to it"),
                                    QT_TR_NOOP("Add an assessment item"), QT_TR_NOOP("Add a certificate")};
    auto *button = new ChainNode(ChainNode::Kind::Missing, tr(sentences[size_t(stage)]), tr(actions[size_t(stage)]), this);
    connect(button, &QPushButton::clicked, this, [this, stage] { Q_EMIT missingChosen(int(stage)); });
    m_nodes[size_t(stage)].push_back(button);
}

void ChainCanvas::showChain(const Program &program, const OutcomeChain &chain)
{
    int focusedStage = -1;
    size_t focusedPlace = 0;
    for (size_t stage = 0; stage < m_nodes.size(); ++stage) {
        for (size_t i = 0; i < m_nodes[stage].size(); ++i) {
            ChainNode *node = m_nodes[stage][i];
            if (node->hasFocus()) {
                focusedStage = int(stage);
                focusedPlace = i;
            }
            // It may be the one whose click brought us here.
            node->hide();
            node->deleteLater();
        }
        m_nodes[stage].clear();
    }
    m_links = chain.links;
    for (size_t stage = 0; stage < m_nodes.size(); ++stage) {
        m_isMissing[stage] = chain.nodes[stage].empty();
        if (m_isMissing[stage])
            addMissing(OutcomeChain::Stage(stage));
        for (const OutcomeChain::Node &node : chain.nodes[stage])
            m_nodes[stage].push_back(addNode(OutcomeChain::Stage(stage), program, node));
        for (ChainNode *node : m_nodes[stage])
            node->show();
    }
    placeNodes();
    if (focusedStage >= 0) {
        const std::vector<ChainNode *> &nodes = m_nodes[size_t(focusedStage)];
        nodes[std::min(focusedPlace, nodes.size() - 1)]->setFocus();
    }
    update();
}

void ChainCanvas::paintLink(QPainter &painter, const QWidget &from, const QWidget &to)
{
    const QPointF start(from.geometry().right() + 1, from.geometry().center().y());
    const QPointF end(to.geometry().left() - 1, to.geometry().center().y());
    QPainterPath path(start);
    const qreal bend = 2 * Theme::grid;
    path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end);
    painter.drawPath(path);
}

void ChainCanvas::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const OutcomeChain::Link &link : m_links) {
        // A link that passes by a stage is quieter: it must not seem to lead to what it passes behind.
        const bool passesBy = link.toStage > link.fromStage + 1;
        painter.setPen(passesBy ? QPen(theme.muted, 1, Qt::DotLine) : QPen(theme.accent, 1.5));
        paintLink(painter, *m_nodes[size_t(link.fromStage)][size_t(link.from)], *m_nodes[size_t(link.toStage)][size_t(link.to)]);
    }
    painter.setPen(QPen(theme.warning, 1, Qt::DashLine));
    for (size_t stage = 1; stage < m_nodes.size(); ++stage)
        if (m_isMissing[stage] || m_isMissing[stage - 1])
            for (const ChainNode *from : m_nodes[stage - 1])
                for (const ChainNode *to : m_nodes[stage])
                    paintLink(painter, *from, *to);
}

} // namespace micromajor
