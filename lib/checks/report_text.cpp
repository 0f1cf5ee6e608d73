#include "checks/report_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checks/evidence.hpp"

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

void append_finding(std::string& text, const Finding& finding, const KnowledgeGraph& graph, const Evidence& evidence) {
  text += fmt::format("  - {}\n", finding.message);
  for (const EdgeId id : finding.edges) {
    const bool is_withdrawn = std::ranges::find(finding.withdrawn, id) != finding.withdrawn.end();
    const std::string_view part = is_withdrawn ? "withdraw" : finding.withdrawn.empty() ? "triple  " : "witness ";
    text += fmt::format("      {} {}\n", part, triple_text(graph, id));
  }
  for (const std::string& words : evidence.of(finding)) text += fmt::format("      text     \"{}\"\n", words);
}

using Findings = std::vector<Finding>::const_iterator;

void append_group(std::string& text, Findings begin, Findings end, const KnowledgeGraph& graph,
                  const Evidence& evidence) {
  text += fmt::format("{} {}, {}", severity_word(begin->severity), begin->rule,
                      counted(static_cast<std::size_t>(end - begin), "finding"));
  text += begin->words.empty() ? "\n" : fmt::format(": {}\n", begin->words);
  for (auto finding = begin; finding != end; ++finding) append_finding(text, *finding, graph, evidence);
}

}  // namespace

std::string_view severity_word(Severity severity) {
  if (severity == Severity::Error) return "error";
  return severity == Severity::Warning ? "warning" : "info";
}

std::string to_text(const Report& report, const KnowledgeGraph& graph, std::string_view file) {
  if (report.findings.empty()) return {};
  std::string text = file.empty() ? std::string() : fmt::format("{}: ", file);
  text += fmt::format("{}, {}, {} info\n", counted(report.count(Severity::Error), "error"),
                      counted(report.count(Severity::Warning), "warning"), report.count(Severity::Notice));
  const Evidence evidence(graph);
  for (auto begin = report.findings.begin(); begin != report.findings.end();) {
    const auto end = std::find_if(begin, report.findings.end(), [&](const Finding& finding) {
      return finding.rule != begin->rule || finding.severity != begin->severity;
    });
    append_group(text, begin, end, graph, evidence);
    begin = end;
  }
  return text;
}

}  // namespace newsgraph
