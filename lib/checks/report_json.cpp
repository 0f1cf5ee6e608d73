#include "checks/report_json.hpp"

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

#include "checks/evidence.hpp"
#include "checks/report_text.hpp"

namespace newsgraph {
namespace {

using Json = nlohmann::ordered_json;

Json triple_json(const KnowledgeGraph& graph, const Finding& finding, EdgeId id) {
  const Edge& edge = graph.edges()[id];
  const bool is_withdrawn = std::ranges::find(finding.withdrawn, id) != finding.withdrawn.end();
  return {{"subject", rdf::to_ntriples(graph.term(edge.subject))},
          {"predicate", rdf::to_ntriples(graph.term(edge.predicate))},
          {"object", rdf::to_ntriples(graph.term(edge.object))},
          {"confidence", std::round(edge.confidence * 100) / 100.0},
          {"withdraw", is_withdrawn}};
}

Json finding_json(const KnowledgeGraph& graph, const Finding& finding, const Evidence& evidence) {
  std::vector<EdgeId> edges = finding.edges;
  std::ranges::copy_if(finding.withdrawn, std::back_inserter(edges),
                       [&](EdgeId id) { return std::ranges::find(finding.edges, id) == finding.edges.end(); });
  Json triples = Json::array();
  for (const EdgeId id : edges) triples.push_back(triple_json(graph, finding, id));
  Json json{{"rule", finding.rule},
            {"words", finding.words},
            {"component", finding.component},
            {"severity", severity_word(finding.severity)},
            {"structural", finding.is_structural},
            {"message", finding.message},
            {"subject", rdf::to_ntriples(finding.focus ? rdf::TermView(*finding.focus) : graph.term(finding.subject))},
            {"triples", std::move(triples)},
            {"texts", evidence.of(finding)}};
  if (finding.shape) json["focus"] = json["subject"];
  if (finding.path) json["path"] = rdf::to_ntriples(*finding.path);
  if (finding.shape) json["shape"] = rdf::to_ntriples(*finding.shape);
  return json;
}

}  // namespace

std::string to_json(const Report& report, const KnowledgeGraph& graph, std::string_view file) {
  const Evidence evidence(graph);
  Json findings = Json::array();
  for (const Finding& finding : report.findings) findings.push_back(finding_json(graph, finding, evidence));
  const Json json{{"file", file},
                  {"error", report.count(Severity::Error)},
                  {"warning", report.count(Severity::Warning)},
                  {"info", report.count(Severity::Notice)},
                  {"least", report.is_least},
                  {"findings", std::move(findings)}};
  return json.dump(-1, ' ', false, Json::error_handler_t::replace) + "\n";
}

}  // namespace newsgraph
