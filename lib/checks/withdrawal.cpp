#include "checks/withdrawal.hpp"

#include <algorithm>
#include <array>

#include "base/hash.hpp"
#include "checks/rule_book.hpp"
#include "graph/iris.hpp"
#include "graph/literals.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

/// The part of an IRI before the article's own folders: where its statements hang.
std::string_view stem_of(std::string_view iri) {
  constexpr std::array<std::string_view, 5> folders{"/entity/", "/event/", "/tenure/", "/post/", "/claim/"};
  for (const std::string_view folder : folders) {
    const std::size_t at = iri.rfind(folder);
    if (at != std::string_view::npos) return iri.substr(0, at);
  }
  return iri.substr(0, iri.find('#'));
}

/// The statement of a triple that had none: what the article stated, positive and certain.
TermId mint_statement(KnowledgeGraph& graph, const Edge& edge) {
  const rdf::TermView subject = graph.term(edge.subject), predicate = graph.term(edge.predicate),
                      object = graph.term(edge.object);
  const std::string line = rdf::to_ntriples(subject) + " " + rdf::to_ntriples(predicate) + " " +
                           rdf::to_ntriples(object) + " . positive certain";
  const std::string stem = subject.kind == rdf::TermKind::Iri ? std::string(stem_of(subject.value)) : "urn:newsgraph";
  const rdf::Term statement =
      rdf::iri(stem + (stem.starts_with("urn:") ? ":" : "/") + "statement/" + sha256_hex(line, 16));
  graph.add(statement, rdf::iri(full_iri("rdf:type")), rdf::iri(full_iri("rdf:Statement")));
  graph.add(statement, rdf::iri(full_iri("rdf:subject")), subject);
  graph.add(statement, rdf::iri(full_iri("rdf:predicate")), predicate);
  graph.add(statement, rdf::iri(full_iri("rdf:object")), object);
  graph.add(statement, rdf::iri(std::string(rdf::ng::confidence)), confidence_literal(edge.confidence));
  return graph.intern(statement);
}

/// Every list of edges in a report, in one order.
std::vector<std::vector<EdgeId>*> edge_lists(Report& report) {
  std::vector<std::vector<EdgeId>*> lists;
  for (Finding& finding : report.findings) {
    lists.push_back(&finding.edges);
    lists.push_back(&finding.withdrawn);
    for (auto& conflict : finding.conflicts) lists.push_back(&conflict);
  }
  return lists;
}

void record(KnowledgeGraph& graph, const Finding& finding, const std::vector<Edge>& before) {
  const rdf::Term because = rdf::iri(std::string(rdf::ng::withdrawnBecause));
  const rdf::Term conflicts = rdf::iri(std::string(rdf::ng::conflictsWith));
  for (const EdgeId id : finding.withdrawn) {
    const TermId statement = before[id].statement ? *before[id].statement : mint_statement(graph, before[id]);
    graph.add(statement, graph.intern(because), graph.intern(rdf::iri(rule_iri(finding.rule))));
    for (const EdgeId witness : finding.edges) {
      if (std::ranges::find(finding.withdrawn, witness) != finding.withdrawn.end()) continue;
      graph.add(statement, graph.intern(conflicts), before[witness].statement.value_or(before[witness].subject));
    }
  }
}

}  // namespace

void record_withdrawals(KnowledgeGraph& graph, Report& report) {
  if (std::ranges::all_of(report.findings, [](const Finding& finding) { return finding.withdrawn.empty(); })) return;
  const std::vector<Edge> before(graph.edges().begin(), graph.edges().end());
  for (const Finding& finding : report.findings) record(graph, finding, before);
  graph.freeze();
  for (std::vector<EdgeId>* edges : edge_lists(report)) {
    for (EdgeId& id : *edges) id = *graph.edge(before[id].subject, before[id].predicate, before[id].object);
  }
}

}  // namespace newsgraph
