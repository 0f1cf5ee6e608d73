#pragma once

#include <vector>

#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// The subjects of edges that are not withdrawn, in the order of docs/graph.md, section Serialisation.
std::vector<TermId> subjects_in_order(const KnowledgeGraph& graph);
/// The edges of a subject that are not withdrawn: rdf:type, rdfs:label, then by predicate; objects in natural order.
std::vector<const Edge*> edges_in_order(const KnowledgeGraph& graph, TermId subject);

}  // namespace newsgraph
