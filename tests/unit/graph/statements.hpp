#pragma once

#include <vector>

#include "graph/knowledge_graph.hpp"
#include "rdf/reader.hpp"

namespace newsgraph {

/// The edges that are not withdrawn, to be compared with what is read.
inline std::vector<rdf::Statement> statements_of(const KnowledgeGraph& graph) {
  std::vector<rdf::Statement> statements;
  for (const Edge& edge : graph.edges()) {
    if (edge.withdrawn) continue;
    statements.push_back({graph.term(edge.subject), graph.term(edge.predicate), graph.term(edge.object), {}, 0});
  }
  return statements;
}

}  // namespace newsgraph
