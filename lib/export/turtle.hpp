#pragma once

#include <string>

#include "base/result.hpp"
#include "graph/knowledge_graph.hpp"
#include "rdf/reader.hpp"

namespace newsgraph {

/// The graph as one document. REQUIRES graph.freeze() done. Withdrawn edges are left out (their statements stay).
/// The bytes depend on the set of triples alone: subjects by article, entities, posts, tenures, events, claims,
/// statements, times, concepts, the rest, mentions; inside a group by IRI, numbers in natural order.
/// Fails with "invalid-iri" or "invalid-language-tag" where a term cannot be written.
Result<std::string> to_turtle(const KnowledgeGraph& graph);

/// Sorted lines in canonical form (RDF 1.1 N-Triples).
Result<std::string> to_ntriples(const KnowledgeGraph& graph);

/// In any of the four syntaxes; TriG and N-Quads put all triples into the named graph, or the default graph where it is
/// empty.
Result<std::string> to_syntax(const KnowledgeGraph& graph, rdf::Syntax syntax, const std::string& graph_iri = {});

}  // namespace newsgraph
