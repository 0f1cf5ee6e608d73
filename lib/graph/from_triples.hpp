#pragma once

#include <span>
#include <string_view>

#include "base/result.hpp"
#include "graph/knowledge_graph.hpp"
#include "rdf/reader.hpp"

namespace newsgraph {

/// Anybody's triples as a frozen graph; names of graphs are not kept.
KnowledgeGraph from_triples(std::span<const rdf::Statement> statements);

/// Anybody's document, read and frozen. Fails as rdf::read_rdf does.
Result<KnowledgeGraph> from_document(std::string_view bytes, const rdf::ReadOptions& options);

/// The triple of an edge, as it is read and written; it is in no named graph.
rdf::Statement triple_of(const KnowledgeGraph& graph, const Edge& edge);

}  // namespace newsgraph
