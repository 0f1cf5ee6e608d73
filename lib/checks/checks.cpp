#include "checks/checks.hpp"

#include "checks/inspection.hpp"
#include "checks/mending.hpp"
#include "checks/withdrawal.hpp"

namespace newsgraph {
namespace {

/// The order matters. What must go whatever else stays goes first: it is no witness against anything. Containment comes
/// before the rest, since birth places and death places are judged by it.
Report inspect(KnowledgeGraph& graph, const CheckOptions& options) {
  Inspection inspection(graph, options);
  check_facts_layer(inspection);
  check_kinds(inspection);
  check_irreflexive(inspection);
  const bool is_containment_least = mend(inspection, check_containment);
  const bool is_rest_least = mend(inspection, [&](Inspection& open) {
    check_properties(open);
    check_hierarchies(open);
    check_single_values(open);
    check_time_network(open);
    for (const CheckEngine& engine : options.engines) {
      for (Finding& finding : engine(open.graph())) open.add(std::move(finding));
    }
  });
  check_structure(inspection);
  check_near_duplicates(inspection);
  return {std::move(inspection.findings()), is_containment_least && is_rest_least};
}

}  // namespace

Report check(const KnowledgeGraph& graph, const CheckOptions& options) {
  KnowledgeGraph copy = graph;
  Report report = inspect(copy, options);
  sort_findings(report.findings);
  return report;
}

Report repair(KnowledgeGraph& graph, const CheckOptions& options) {
  Report report = inspect(graph, options);
  record_withdrawals(graph, report);
  for (Finding& finding : report.findings) {
    if (!finding.withdrawn.empty()) finding.severity = Severity::Warning;
  }
  sort_findings(report.findings);
  return report;
}

}  // namespace newsgraph
