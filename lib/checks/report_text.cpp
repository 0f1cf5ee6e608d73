#include "checks/report_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checks/rule_book.hpp"

namespace newsgraph {
namespace {

std::string counted(std::size_t count, std::string_view singular) {
  return fmt::format("{} {}{}", count, singular, count == 1 ? "" : "s");
}

std::string triple_text(const KnowledgeGraph& graph, EdgeId id) {
  const Edge& edge = graph.edges()[id];
  return fmt::format("{} {} {}", rdf::to_ntriples(graph.term(edge.subject)),
                     rdf::to_ntriples(graph.term(edge.predicate)), rdf::to_ntriples(graph.term(edge.object)));
}

void append_finding(std::string& text, const Finding& finding, const KnowledgeGraph& graph) {
  text += fmt::format("  - {}\n", finding.message);
  for (const EdgeId id : finding.edges) {
    const bool is_cheapest = std::ranges::find(finding.withdrawn, id) != finding.withdrawn.end();
    const std::string_view part = is_cheapest ? "withdraw" : finding.withdrawn.empty() ? "triple  " : "witness ";
    text += fmt::format("      {} {}\n", part, triple_text(graph, id));
  }
}

}  // namespace

std::string to_text(const Report& report, const KnowledgeGraph& graph) {
  if (report.findings.empty()) return {};
  std::string text = fmt::format("{}, {}\n", counted(report.count(Severity::Error), "error"),
                                 counted(report.count(Severity::Warning), "warning"));
  const Finding* last = nullptr;
  for (const Finding& finding : report.findings) {
    if (last == nullptr || last->rule != finding.rule || last->severity != finding.severity) {
      text += fmt::format("{} {}: {}\n", finding.severity == Severity::Error ? "error" : "warning", finding.rule,
                          rule_words(finding.rule));
    }
    append_finding(text, finding, graph);
    last = &finding;
  }
  return text;
}

}  // namespace newsgraph
