// Each entity has one kind, and relations hold between the kinds that they allow. Kinds are never inferred.

#include <fmt/format.h>

#include <bit>
#include <vector>

#include "checks/inspection.hpp"

namespace newsgraph {
namespace {

/// What each term is, by its asserted types; 0 where they say nothing.
std::vector<EndSet> ends_of_terms(const Inspection& inspection) {
  const KnowledgeGraph& graph = inspection.graph();
  std::vector<EndSet> found(graph.terms().size());
  for (TermId id = 0; id < found.size(); ++id) {
    if (graph.term(id).kind == rdf::TermKind::Literal) found[id] = ends::literal;
  }
  const auto type = inspection.find("rdf:type");
  for (const EndClass& end : end_classes()) {
    const auto class_id = inspection.find(end.name);
    if (!type || !class_id) continue;
    for (const EdgeId id : graph.in(*class_id)) {
      const Edge& edge = inspection.edge(id);
      if (edge.predicate == *type && !edge.withdrawn) found[edge.subject] |= end.bit;
    }
  }
  return found;
}

std::vector<EdgeId> type_edges(const Inspection& inspection, TermId node,
                               const std::vector<std::string_view>& classes) {
  std::vector<EdgeId> edges;
  const auto type = inspection.find("rdf:type");
  for (const std::string_view name : classes) {
    const auto class_id = inspection.find(name);
    const auto id = type && class_id ? inspection.asserted_edge(node, *type, *class_id) : std::nullopt;
    if (id) edges.push_back(*id);
  }
  return edges;
}

void check_one_kind(Inspection& inspection, const std::vector<EndSet>& found) {
  std::vector<std::string_view> names;
  for (const EndClass& end : end_classes()) {
    if ((end.bit & ends::kinds) != 0) names.push_back(end.name);
  }
  for (TermId node = 0; node < found.size(); ++node) {
    const EndSet kinds = found[node] & ends::kinds;
    if (std::popcount(kinds) < 2) continue;
    inspection.add({"one-kind",
                    Severity::Error,
                    false,
                    fmt::format("{} is said to be {}.", inspection.name_of(node), words_of(kinds, "and")),
                    node,
                    type_edges(inspection, node, names),
                    {}});
  }
}

void check_disjoint_classes(Inspection& inspection, const std::vector<EndSet>& found) {
  std::vector<std::uint8_t> count(found.size());
  for (TermId node = 0; node < found.size(); ++node) count[node] = (found[node] & ends::kinds) != 0 ? 1 : 0;
  std::vector<std::string_view> names(disjoint_classes().begin(), disjoint_classes().end());
  for (const EdgeId id : inspection.asserted("rdf:type")) {
    const Edge& edge = inspection.edge(id);
    for (const std::string_view name : names) {
      if (inspection.find(name) == edge.object) ++count[edge.subject];
    }
  }
  for (const EndClass& end : end_classes()) {
    if ((end.bit & ends::kinds) != 0) names.push_back(end.name);
  }
  for (TermId node = 0; node < count.size(); ++node) {
    if (count[node] < 2) continue;
    inspection.add({"disjoint-classes",
                    Severity::Error,
                    false,
                    fmt::format("{} is described as two different sorts of things.", inspection.name_of(node)),
                    node,
                    type_edges(inspection, node, names),
                    {}});
  }
}

void check_end(Inspection& inspection, EdgeId id, TermId node, EndSet found, EndSet allowed, std::string_view which) {
  if (inspection.edge(id).withdrawn || found == 0 || (found & allowed) != 0) return;
  inspection.add({"relation-ends",
                  Severity::Error,
                  false,
                  fmt::format("\"{}\": the {} must be {}, but {} is {}.", inspection.sentence(id), which,
                              words_of(allowed), inspection.name_of(node), words_of(found)),
                  inspection.edge(id).subject,
                  {id},
                  {id}});
}

}  // namespace

void check_kinds(Inspection& inspection) {
  const std::vector<EndSet> found = ends_of_terms(inspection);
  check_one_kind(inspection, found);
  check_disjoint_classes(inspection, found);
  for (const PropertyRule& rule : property_rules()) {
    for (const EdgeId id : inspection.asserted(rule.name)) {
      const Edge edge = inspection.edge(id);
      check_end(inspection, id, edge.subject, found[edge.subject], rule.from, "subject");
      check_end(inspection, id, edge.object, found[edge.object], rule.to, "object");
    }
  }
}

}  // namespace newsgraph
