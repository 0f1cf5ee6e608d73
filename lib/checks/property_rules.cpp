// OWL 2 RL prp-irp, prp-pdw, and the two directions of a relation: to oneself, excluding one another, inverse,
// symmetric.

#include <fmt/format.h>

#include <algorithm>

#include "checks/inspection.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

/// A triple, and with a symmetric property the same the other way round.
std::vector<EdgeId> both_ways(const Inspection& inspection, TermId one, TermId property, TermId other, bool symmetric) {
  std::vector<EdgeId> edges;
  if (const auto id = inspection.asserted_edge(one, property, other)) edges.push_back(*id);
  if (const auto id = inspection.asserted_edge(other, property, one); id && symmetric) edges.push_back(*id);
  return edges;
}

/// All the firsts go or all the seconds do: each first contradicts each second.
std::vector<std::vector<EdgeId>> each_against_each(const std::vector<EdgeId>& firsts,
                                                   const std::vector<EdgeId>& seconds) {
  std::vector<std::vector<EdgeId>> conflicts;
  for (const EdgeId first : firsts) {
    for (const EdgeId second : seconds) conflicts.push_back({first, second});
  }
  return conflicts;
}

void check_pair(Inspection& inspection, const DisjointPair& pair, EdgeId id, TermId second, bool symmetric) {
  const Edge& edge = inspection.edge(id);
  const auto firsts = both_ways(inspection, edge.subject, edge.predicate, edge.object, symmetric);
  const auto seconds = both_ways(inspection, edge.subject, second, edge.object, true);
  if (firsts.front() != id || seconds.empty()) return;
  std::vector<EdgeId> all = firsts;
  all.insert(all.end(), seconds.begin(), seconds.end());
  if (std::ranges::any_of(all, [&](EdgeId one) { return inspection.is_taken(one); })) return;
  Finding finding{
      "disjoint-properties",
      pair.severity,
      false,
      fmt::format("These exclude each other: {}; {}.", inspection.sentence(id), inspection.sentence(seconds.front())),
      edge.subject,
      std::move(all),
      {}};
  if (pair.severity == Severity::Error) finding.conflicts = each_against_each(firsts, seconds);
  inspection.add(std::move(finding));
}

void check_disjoint_pairs(Inspection& inspection) {
  for (const DisjointPair& pair : disjoint_pairs()) {
    const auto second = inspection.find(pair.second);
    if (!second) continue;
    const bool symmetric = find_property_rule(pair.first)->symmetric;
    for (const EdgeId id : inspection.asserted(pair.first)) {
      // A pair that is written both ways is told once.
      const Edge& edge = inspection.edge(id);
      const auto twin = symmetric ? inspection.asserted_edge(edge.object, edge.predicate, edge.subject) : std::nullopt;
      if (!twin || id <= *twin) check_pair(inspection, pair, id, *second, symmetric);
    }
  }
}

/// "A has the parent B" asks for "B has the child A": "A has the child B" says the contrary.
void check_inverses(Inspection& inspection, const InversePair& pair) {
  const auto inverse = inspection.find(pair.inverse);
  if (!inverse) return;
  for (const EdgeId id : inspection.asserted(pair.relation)) {
    const Edge& edge = inspection.edge(id);
    const auto wrong = inspection.asserted_edge(edge.subject, *inverse, edge.object);
    if (!wrong || inspection.is_taken(id) || inspection.is_taken(*wrong)) continue;
    Finding finding{
        "inverse-pair",
        Severity::Error,
        false,
        fmt::format("One of these runs the wrong way: {}; {}.", inspection.sentence(id), inspection.sentence(*wrong)),
        edge.subject,
        {id, *wrong},
        {}};
    finding.conflicts = {finding.edges};
    inspection.add(std::move(finding));
  }
}

/// Why a statement does not stand for its triple; empty where it does, or where a source says it and not the article.
std::string_view why_not_stated(const Inspection& inspection, TermId statement) {
  const auto says = inspection.find("ng:says");
  const bool is_said = says && std::ranges::any_of(inspection.graph().in(statement),
                                                   [&](EdgeId id) { return inspection.edge(id).predicate == *says; });
  if (is_said) return {};
  if (!inspection.asserted(statement, "ng:withdrawnBecause").empty()) return "withdrawn";
  return inspection.has(statement, "ng:polarity", "ng:Negative") ? "denied" : "";
}

void check_symmetric_statement(Inspection& inspection, EdgeId subject_of, TermId predicate, TermId object) {
  const Edge& edge = inspection.edge(subject_of);
  const auto stated = inspection.asserted_edge(object, predicate, edge.object);
  if (!stated || inspection.asserted_edge(edge.object, predicate, object)) return;
  const std::string_view why = why_not_stated(inspection, edge.subject);
  if (why.empty()) return;
  inspection.add({"symmetric-pair",
                  Severity::Warning,
                  false,
                  fmt::format("This holds both ways or not at all: {}, yet the other way round it is {}.",
                              inspection.sentence(*stated), why),
                  object,
                  {*stated},
                  {}});
}

void check_symmetric_statements(Inspection& inspection) {
  const auto predicate = inspection.find("rdf:predicate"), object = inspection.find("rdf:object");
  if (!predicate || !object) return;
  for (const EdgeId id : inspection.asserted("rdf:subject")) {
    const auto p = inspection.graph().object(inspection.edge(id).subject, *predicate);
    const auto o = inspection.graph().object(inspection.edge(id).subject, *object);
    if (!p || !o || *o == inspection.edge(id).object) continue;
    const auto compact = rdf::compact(inspection.graph().term(*p).value);
    const PropertyRule* rule = compact ? find_property_rule(*compact) : nullptr;
    if (rule != nullptr && rule->symmetric) check_symmetric_statement(inspection, id, *p, *o);
  }
}

}  // namespace

void check_irreflexive(Inspection& inspection) {
  for (const PropertyRule& rule : property_rules()) {
    if (!rule.irreflexive) continue;
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
}

void check_properties(Inspection& inspection) {
  check_disjoint_pairs(inspection);
  for (const InversePair& pair : inverse_pairs()) check_inverses(inspection, pair);
  check_symmetric_statements(inspection);
}

}  // namespace newsgraph
