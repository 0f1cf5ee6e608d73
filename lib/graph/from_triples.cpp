#include "graph/from_triples.hpp"

namespace newsgraph {

KnowledgeGraph from_triples(std::span<const rdf::Statement> statements) {
  KnowledgeGraph graph;
  for (const rdf::Statement& statement : statements) {
    graph.add(statement.subject, statement.predicate, statement.object);
  }
  graph.gather_neighbours();
  graph.freeze();
  return graph;
}

Result<KnowledgeGraph> from_document(std::string_view bytes, const rdf::ReadOptions& options) {
  KnowledgeGraph graph;
  const auto read = rdf::read_rdf(bytes, options, [&](rdf::Statement&& statement) {
    graph.add(statement.subject, statement.predicate, statement.object);
  });
  if (!read) return failure(read.error());
  graph.gather_neighbours();
  graph.freeze();
  return graph;
}

rdf::Statement triple_of(const KnowledgeGraph& graph, const Edge& edge) {
  return {graph.term(edge.subject).copy(), graph.term(edge.predicate).copy(), graph.term(edge.object).copy(), {}, 0};
}

}  // namespace newsgraph
