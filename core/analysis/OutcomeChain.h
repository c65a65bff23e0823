#pragma once
#include "core/analysis/OutcomeCoverage.h"

#include <array>

namespace micromajor {

/// The way from a need to a certificate: gap → outcome → course → assessment item → credential, as far as the rows are tied to each other.
struct OutcomeChain
{
    enum Stage { Gap, Outcome, Course, Assessment, Credential };
    static constexpr int stages = 5;

    struct Node
    {
        int row; ///< index in the program's vector of the stage
        QString strength; ///< courses: the strongest support by code, empty = not stated
        bool outside = false; ///< an item whose course supports none of the outcomes
    };
    /// From a stage to a later one; places in `nodes`.
    struct Link
    {
        Stage fromStage;
        int from;
        Stage toStage;
        int to;
    };
    std::array<std::vector<Node>, stages> nodes; ///< in the order of the program
    std::vector<Link> links;

    const std::vector<Node> &of(Stage stage) const { return nodes[size_t(stage)]; }
};
/// For an outcome together with its parts, and for all outcomes that close a gap. Planned courses are in no chain. O(rows).
OutcomeChain chainOfOutcome(const Program &program, const Links &links, int outcome);
OutcomeChain chainOfGap(const Program &program, const Links &links, int gap);

} // namespace micromajor
