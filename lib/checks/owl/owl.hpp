#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "graph/knowledge_graph.hpp"
#include "rdf/term.hpp"

/// Contradictions by the OWL 2 RL/RDF rules (W3C OWL 2 Profiles, second edition, section 4.3). docs/owl.md tells more.
namespace newsgraph {

struct OwlOptions {
  /// Two IRIs always name two things. Without it that holds only for the IRIs of one article.
  bool unique_names = false;
  std::size_t max_derived = 5'000'000;  ///< triples that may be inferred; "owl-too-large" beyond it
  std::size_t max_findings = 1'000;     ///< the search ends here, with those of the fewest rules found
};

struct OwlTriple {
  rdf::Term subject, predicate, object;
  auto operator<=>(const OwlTriple&) const = default;
};

enum class OwlSource : std::uint8_t { Data, Ontology };

/// An asserted triple and the graph and edge that it is. A triple of both graphs counts as data.
struct OwlWitness {
  OwlTriple triple;
  OwlSource source = OwlSource::Data;
  EdgeId edge = 0;
};

/// One rule applied. A premise below asserted.size() is that asserted triple, else the conclusion of the step
/// `premise - asserted.size()`, which comes before. dt-eq, dt-diff and dt-type2 need no premises.
struct OwlStep {
  std::string rule;
  std::vector<std::size_t> premises;
  std::optional<OwlTriple> conclusion;  ///< nothing: the contradiction itself
};

/// A contradiction and its shortest derivation, counted in rules applied. The cells of RDF lists go without saying:
/// they are part of the axiom that names the list.
struct OwlFinding {
  std::string rule;  ///< W3C's name, "cax-dw", or "unique-names"
  std::string message;
  rdf::Term subject;  ///< what it speaks of first
  std::vector<OwlWitness> asserted;
  std::vector<OwlStep> steps;  ///< the last one is the contradiction
};

/// Everything in `data` that contradicts itself or `ontology`, which may be null where the data bring their own axioms.
/// Shortest derivations first, then in the order of the rules and of the triples; one finding for each minimal set of
/// asserted triples. Both graphs are frozen; withdrawn triples do not count; their blank nodes are never the same.
Result<std::vector<OwlFinding>> find_inconsistencies(const KnowledgeGraph& data, const KnowledgeGraph* ontology,
                                                     const OwlOptions& options);

/// The message and the numbered derivation for people, one line for each asserted triple and each step.
std::string to_text(const OwlFinding& finding);

}  // namespace newsgraph
