#pragma once
#include "core/analysis/OutcomeChain.h"
#include "core/rules/Finding.h"

#include <QWidget>

#include <array>

namespace micromajor {

class ChainNode;

/// The five columns of the chain view: nodes are buttons, the links are painted behind them.
class ChainCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit ChainCanvas(QWidget *parent = nullptr);

    void showChain(const Program &program, const OutcomeChain &chain);

Q_SIGNALS:
    void chosen(const micromajor::Place &place);
    void missingChosen(int stage);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    ChainNode *addNode(OutcomeChain::Stage stage, const Program &program, const OutcomeChain::Node &node);
    void addMissing(OutcomeChain::Stage stage);
    void placeNodes();
    static void paintLink(QPainter &painter, const QWidget &from, const QWidget &to);

    std::array<QWidget *, OutcomeChain::stages> m_titles;
    std::array<std::vector<ChainNode *>, OutcomeChain::stages> m_nodes;
    std::array<bool, OutcomeChain::stages> m_isMissing{};
    std::vector<OutcomeChain::Link> m_links;
};

} // namespace micromajor
