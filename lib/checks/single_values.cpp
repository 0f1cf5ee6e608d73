// One birth, one death, one capital: two objects conflict where they differ for sure and neither contains the other;
// two dates where no day is in both.

#include <fmt/format.h>

#include <set>
#include <span>

#include "checks/inspection.hpp"
#include "checks/interval.hpp"

namespace newsgraph {
namespace {

/// Is `inner` in `outer` by any chain of schema:containedInPlace?
bool lies_in(const Inspection& inspection, TermId inner, TermId outer) {
  std::set<TermId> seen{inner};
  std::vector<TermId> rest{inner};
  while (!rest.empty()) {
    const TermId place = rest.back();
    rest.pop_back();
    if (place == outer) return true;
    for (const EdgeId id : inspection.asserted(place, "schema:containedInPlace")) {
      if (seen.insert(inspection.edge(id).object).second) rest.push_back(inspection.edge(id).object);
    }
  }
  return false;
}

bool conflict(const Inspection& inspection, Single single, TermId one, TermId other) {
  if (single == Single::Date) {
    const auto first = interval_of(inspection.graph(), one), second = interval_of(inspection.graph(), other);
    return first && second && !first->overlaps(*second);
  }
  if (!inspection.differ(one, other)) return false;
  return single != Single::PlaceChain || (!lies_in(inspection, one, other) && !lies_in(inspection, other, one));
}

void report_pair(Inspection& inspection, Single single, EdgeId one, EdgeId other) {
  Finding finding{
      single == Single::Date ? "single-date" : "single-value",
      Severity::Error,
      false,
      fmt::format("Only one of these can hold: {}; {}.", inspection.sentence(one), inspection.sentence(other)),
      inspection.edge(one).subject,
      {one, other},
      {}};
  finding.conflicts = {finding.edges};
  inspection.add(std::move(finding));
}

constexpr std::size_t kCrowd = 16;

/// The triples of one subject, each against each; of a crowd each one against the first rival that is not set aside.
void check_values(Inspection& inspection, Single single, std::span<const EdgeId> edges) {
  const bool is_crowd = edges.size() > kCrowd;
  for (std::size_t i = 0; i < edges.size(); ++i) {
    for (std::size_t j = i + 1; j < edges.size() && !(is_crowd && inspection.is_taken(edges[i])); ++j) {
      if (is_crowd && inspection.is_taken(edges[j])) continue;
      if (!conflict(inspection, single, inspection.edge(edges[i]).object, inspection.edge(edges[j]).object)) continue;
      report_pair(inspection, single, edges[i], edges[j]);
      if (is_crowd) break;
    }
  }
}

}  // namespace

void check_single_values(Inspection& inspection) {
  for (const PropertyRule& rule : property_rules()) {
    if (rule.single == Single::No) continue;
    const std::vector<EdgeId> edges = inspection.asserted(rule.name);
    for (std::size_t begin = 0; begin < edges.size();) {
      std::size_t end = begin + 1;
      while (end < edges.size() && inspection.edge(edges[end]).subject == inspection.edge(edges[begin]).subject) ++end;
      if (end - begin > 1) check_values(inspection, rule.single, std::span(edges).subspan(begin, end - begin));
      begin = end;
    }
  }
}

}  // namespace newsgraph
