// OWL 2 RL prp-irp, prp-asyp, prp-pdw: relations to oneself, both ways, and two that exclude each other.

#include <fmt/format.h>

#include "checks/inspection.hpp"

namespace newsgraph {
namespace {

void check_irreflexive(Inspection& inspection, const PropertyRule& rule) {
  for (const EdgeId id : inspection.asserted(rule.name)) {
    if (inspection.edge(id).subject != inspection.edge(id).object) continue;
    inspection.add({"irreflexive",
                    Severity::Error,
                    false,
                    fmt::format("Nothing stands in this relation to itself: {}.", inspection.sentence(id)),
                    inspection.edge(id).subject,
                    {id},
                    {id}});
  }
}

void check_asymmetric(Inspection& inspection, const PropertyRule& rule) {
  for (const EdgeId id : inspection.asserted(rule.name)) {
    const Edge edge = inspection.edge(id);
    const auto back = inspection.asserted_edge(edge.object, edge.predicate, edge.subject);
    if (edge.withdrawn || !back || *back <= id) continue;
    inspection.add(
        {"asymmetric",
         Severity::Error,
         false,
         fmt::format("Only one of these can hold: {}; {}.", inspection.sentence(id), inspection.sentence(*back)),
         edge.subject,
         {id, *back},
         {*inspection.cheapest({id, *back})}});
  }
}

/// A triple, and with a symmetric property the same the other way round.
std::vector<EdgeId> both_ways(const Inspection& inspection, TermId one, TermId property, TermId other, bool symmetric) {
  std::vector<EdgeId> edges;
  if (const auto id = inspection.asserted_edge(one, property, other)) edges.push_back(*id);
  if (const auto id = inspection.asserted_edge(other, property, one); id && symmetric) edges.push_back(*id);
  return edges;
}

float most_confident(const Inspection& inspection, const std::vector<EdgeId>& edges) {
  float best = 0;
  for (const EdgeId id : edges) best = std::max(best, inspection.edge(id).confidence);
  return best;
}

void check_pair(Inspection& inspection, const DisjointPair& pair, EdgeId id, TermId second, bool symmetric) {
  const Edge edge = inspection.edge(id);
  const auto firsts = both_ways(inspection, edge.subject, edge.predicate, edge.object, symmetric);
  const auto seconds = both_ways(inspection, edge.subject, second, edge.object, true);
  if (edge.withdrawn || firsts.front() != id || seconds.empty()) return;
  std::vector<EdgeId> all = firsts;
  all.insert(all.end(), seconds.begin(), seconds.end());
  std::vector<EdgeId> cheaper =
      most_confident(inspection, firsts) < most_confident(inspection, seconds) ? firsts : seconds;
  if (pair.severity == Severity::Warning) cheaper.clear();
  inspection.add(
      {"disjoint-properties", pair.severity, false,
       fmt::format("These exclude each other: {}; {}.", inspection.sentence(id), inspection.sentence(seconds.front())),
       edge.subject, std::move(all), std::move(cheaper)});
}

}  // namespace

void check_properties(Inspection& inspection) {
  for (const PropertyRule& rule : property_rules()) {
    if (rule.irreflexive) check_irreflexive(inspection, rule);
    if (rule.asymmetric) check_asymmetric(inspection, rule);
  }
  for (const DisjointPair& pair : disjoint_pairs()) {
    const auto second = inspection.find(pair.second);
    if (!second) continue;
    const bool symmetric = find_property_rule(pair.first)->symmetric;
    for (const EdgeId id : inspection.asserted(pair.first)) {
      // A warning about a pair that is written both ways is given once.
      const Edge& edge = inspection.edge(id);
      const auto twin = symmetric ? inspection.asserted_edge(edge.object, edge.predicate, edge.subject) : std::nullopt;
      if (!twin || id < *twin) check_pair(inspection, pair, id, *second, symmetric);
    }
  }
}

}  // namespace newsgraph
