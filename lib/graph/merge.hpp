#pragma once

#include <vector>

#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// The union of what several graphs assert, frozen. Articles share no IRI but those of times, concepts and rules,
/// so nothing that was checked changes. Linear in the triples but for the sorting.
KnowledgeGraph merge_graphs(const std::vector<KnowledgeGraph>& graphs);

}  // namespace newsgraph
