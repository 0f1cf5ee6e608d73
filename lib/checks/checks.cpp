#include "checks/checks.hpp"

#include <algorithm>

#include "checks/inspection.hpp"
#include "checks/withdrawal.hpp"

namespace newsgraph {
namespace {

std::size_t place_in_rule_book(std::string_view rule) {
  return static_cast<std::size_t>(std::ranges::find(rules(), rule, &Rule::id) - rules().begin());
}

void sort_findings(std::vector<Finding>& findings) {
  std::ranges::stable_sort(findings, [](const Finding& left, const Finding& right) {
    if (left.severity != right.severity) return left.severity > right.severity;
    return place_in_rule_book(left.rule) < place_in_rule_book(right.rule);
  });
}

/// Finds and withdraws. The order matters: a relation between the wrong kinds is no witness against another.
Report inspect(KnowledgeGraph& graph, const CheckOptions& options) {
  Report report;
  Inspection inspection(graph, options, report);
  check_facts_layer(inspection);
  check_kinds(inspection);
  check_properties(inspection);
  check_hierarchies(inspection);
  check_single_values(inspection);
  check_time_network(inspection);
  check_structure(inspection);
  return report;
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
