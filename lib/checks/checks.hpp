#pragma once

#include <functional>
#include <vector>

#include "checks/report.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// A further engine of checks, with its ontology or shapes inside: what it finds among the triples that are not
/// withdrawn, the same findings in the same order for the same graph. It is asked again after each tentative
/// withdrawal; what it ought to have mended by `Finding::conflicts` joins the common repair. The findings' edges are
/// edge ids of the graph it is given, their subjects term ids of it.
using CheckEngine = std::function<std::vector<Finding>(const KnowledgeGraph&)>;

struct CheckOptions {
  /// Two IRIs always name two things. Without it that holds only for the IRIs of one article.
  bool unique_names = false;
  std::vector<CheckEngine> engines = {};  ///< asked in this order, after the rules of the rule book
};

/// What contradicts what in a frozen graph, by the rules of docs/checks.md and those of further engines. Changes
/// nothing. A finding names in `withdrawn` what repair() would withdraw. What must go in any case (a relation between
/// the wrong kinds) is no witness against anything else. Works on anybody's triples: what has no statement has
/// confidence 1, what has no kind may stand anywhere.
Report check(const KnowledgeGraph& graph, const CheckOptions& options);

/// Withdraws relations, roles and times of the least total confidence until none contradict each other; kinds, labels
/// and provenance stay. Each withdrawn triple stays as an rdf:Statement with ng:withdrawnBecause and ng:conflictsWith.
/// Findings that could be mended so become warnings. The graph is frozen before and after; the edge ids of the report
/// are those after.
Report repair(KnowledgeGraph& graph, const CheckOptions& options);

}  // namespace newsgraph
