#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "base/diagnostic.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// One contradiction, or one broken rule of RDF itself.
struct Finding {
  std::string rule;  ///< id of the rule book, "time-order", or of a further engine, "shacl-min-count", "cax-dw"
  Severity severity = Severity::Error;  ///< Warning: suspicious, or an error that repair() mended; Notice: a hint
  bool is_structural = false;           ///< not the text's error but the program's: such a graph must not be written
  std::string message;                  ///< in plain words, with the names of the things it speaks of
  rdf::TermId subject = 0;              ///< what it speaks of first, where `focus` is empty
  std::vector<EdgeId> edges;            ///< the triples that cannot all be true, ascending
  std::vector<EdgeId> withdrawn;        ///< the triples whose withdrawal mends it, then those that hang on them

  /// How it can be mended: of each set at least one triple must go, and that is enough. Empty where no withdrawal helps
  /// or `withdrawn` already says which. Triples that may not be withdrawn are ignored here.
  std::vector<std::vector<EdgeId>> conflicts = {};
  std::string words = {};                         ///< the rule as a sentence; empty: that of the rule book
  std::string component = {};                     ///< IRI of the sh:sourceConstraintComponent; empty: that of the rule
  std::optional<rdf::Term> path = std::nullopt;   ///< sh:resultPath; empty: the predicate of the subject's first triple
  std::optional<rdf::Term> focus = std::nullopt;  ///< what it speaks of where the graph does not know that
  std::optional<rdf::Term> shape = std::nullopt;  ///< sh:sourceShape, of SHACL's findings
};

/// What a check found, worst first, then in the order of the rule book and of the graph.
struct Report {
  std::vector<Finding> findings;
  bool is_least = true;  ///< no lighter set of triples would mend it all; false where a part was too large to know

  [[nodiscard]] std::size_t count(Severity severity) const;
  [[nodiscard]] std::size_t structural_count() const;
  [[nodiscard]] bool is_consistent() const { return count(Severity::Error) == 0; }
};

/// Where findings stand in reports: by severity, then by rule (the rule book's order, then others by name). Findings of
/// one rule keep their order.
void sort_findings(std::vector<Finding>& findings);

}  // namespace newsgraph
