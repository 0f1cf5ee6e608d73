#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// One contradiction, or one broken rule of RDF itself.
struct Finding {
  std::string rule;  ///< id of the rule book, "time-order"; its IRI is rule_iri(rule) of graph/iris.hpp
  Severity severity = Severity::Error;  ///< Warning: suspicious, or an error that repair() mended
  bool is_structural = false;           ///< not the text's error but the program's: such a graph must not be written
  std::string message;                  ///< in plain words, with the names of the things it speaks of
  rdf::TermId subject = 0;              ///< what it speaks of first
  std::vector<EdgeId> edges;            ///< the triples that cannot all be true, ascending
  std::vector<EdgeId> withdrawn;        ///< the cheapest triple whose withdrawal mends it, then those that hang on it
};

/// What a check found, worst first, then in the order of the rule book and of the graph.
struct Report {
  std::vector<Finding> findings;

  [[nodiscard]] std::size_t count(Severity severity) const;
  [[nodiscard]] std::size_t structural_count() const;
  [[nodiscard]] bool is_consistent() const { return count(Severity::Error) == 0; }
};

}  // namespace newsgraph
