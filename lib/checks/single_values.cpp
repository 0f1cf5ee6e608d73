// One birth, one death, one capital: two objects conflict where they differ for sure and neither contains the other;
// two dates where no day is in both.

#include <fmt/format.h>

#include <algorithm>
#include <set>

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

std::int64_t vagueness(const Inspection& inspection, EdgeId id) {
  const auto interval = interval_of(inspection.graph(), inspection.edge(id).object);
  return interval ? interval->last - interval->first : 0;
}

/// Most confident first, then the more exact, then in order.
void sort_by_worth(const Inspection& inspection, std::vector<EdgeId>& edges) {
  std::ranges::stable_sort(edges, [&](EdgeId left, EdgeId right) {
    const float l = inspection.edge(left).confidence, r = inspection.edge(right).confidence;
    return l != r ? l > r : vagueness(inspection, left) < vagueness(inspection, right);
  });
}

/// The triples of one subject: each is held against the worthier ones that stay.
void check_values(Inspection& inspection, Single single, std::vector<EdgeId> edges) {
  sort_by_worth(inspection, edges);
  std::vector<EdgeId> kept;
  for (const EdgeId id : edges) {
    const auto rival = std::ranges::find_if(kept, [&](EdgeId other) {
      return conflict(inspection, single, inspection.edge(other).object, inspection.edge(id).object);
    });
    if (rival == kept.end()) {
      kept.push_back(id);
      continue;
    }
    inspection.add(
        {single == Single::Date ? "single-date" : "single-value",
         Severity::Error,
         false,
         fmt::format("Only one of these can hold: {}; {}.", inspection.sentence(*rival), inspection.sentence(id)),
         inspection.edge(id).subject,
         {*rival, id},
         {id}});
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
      if (end - begin > 1) check_values(inspection, rule.single, {edges.begin() + begin, edges.begin() + end});
      begin = end;
    }
  }
}

}  // namespace newsgraph
