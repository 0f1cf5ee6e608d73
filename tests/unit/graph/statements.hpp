#pragma once

#include <vector>

#include "graph/from_triples.hpp"

namespace newsgraph {

/// The edges that are not withdrawn, to be compared with what is read.
inline std::vector<rdf::Statement> statements_of(const KnowledgeGraph& graph) {
  std::vector<rdf::Statement> statements;
  for (const Edge& edge : graph.edges()) {
    if (edge.withdrawn) continue;
    statements.push_back(triple_of(graph, edge));
  }
  return statements;
}

}  // namespace newsgraph
