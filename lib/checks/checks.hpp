#pragma once

#include "checks/report.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph {

struct CheckOptions {
  /// Two IRIs always name two things. Without it that holds only for the IRIs of one article.
  bool unique_names = false;
};

/// What contradicts what in a frozen graph, by the rules of docs/graph.md ("Consistency"). Changes nothing.
/// A finding names in `withdrawn` what repair() would withdraw; the findings after it presume that it was.
/// Works on anybody's triples: what has no statement has confidence 1, what has no kind may stand anywhere.
Report check(const KnowledgeGraph& graph, const CheckOptions& options);

/// Withdraws the cheapest relations, roles and times until none contradict each other; kinds, labels and provenance
/// stay. Each withdrawn triple stays as an rdf:Statement with ng:withdrawnBecause and ng:conflictsWith. Findings that
/// could be mended so become warnings. The graph is frozen before and after; the edge ids of the report are those
/// after.
Report repair(KnowledgeGraph& graph, const CheckOptions& options);

}  // namespace newsgraph
