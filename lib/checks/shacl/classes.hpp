#pragma once

#include <vector>

#include "graph/knowledge_graph.hpp"
#include "rdf/term.hpp"

namespace newsgraph::shacl {

/// A class and its subclasses by rdfs:subClassOf of the data and of an ontology (may be null): those that the data
/// know, as ids of the data, ascending.
std::vector<TermId> subclasses(const KnowledgeGraph& data, const KnowledgeGraph* ontology,
                               const rdf::TermView& class_name);

}  // namespace newsgraph::shacl
