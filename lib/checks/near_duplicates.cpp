// Hints: two entities of one name and kind that are connected with the same third thing may be one.

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <unordered_map>

#include "base/text.hpp"
#include "checks/inspection.hpp"

namespace newsgraph {
namespace {

/// Letters and digits without accents and case, words parted by one space.
std::string normalised(std::string_view name) {
  const std::string folded = fold_accents(name);
  std::string words;
  for (std::size_t byte = 0; byte < folded.size();) {
    const char32_t c = next_code_point(folded, byte);
    if (is_letter(c) || is_digit(c)) {
      append_utf8(words, c);
    } else if (!words.empty() && words.back() != ' ') {
      words += ' ';
    }
  }
  if (words.ends_with(' ')) words.pop_back();
  return words;
}

struct Named {
  TermId entity;
  EdgeId name;
};

struct Kinds {
  std::vector<EndSet> of;  ///< by term; 0 where it has none

  explicit Kinds(const Inspection& inspection) : of(inspection.graph().terms().size()) {
    for (const EndClass& end : end_classes()) {
      const auto class_id = inspection.find(end.name), type = inspection.find("rdf:type");
      if (!class_id || !type || (end.bit & (ends::kinds | ends::post)) == 0) continue;
      for (const EdgeId id : inspection.graph().in(*class_id)) {
        if (inspection.edge(id).predicate == *type) of[inspection.edge(id).subject] |= end.bit;
      }
    }
  }
};

/// The same kind, or kinds that are easily taken for each other: a city is a place and a body that acts.
bool are_compatible(EndSet one, EndSet other) {
  const EndSet both = one | other;
  return (one & other) != 0 || (both & ~ends::land) == 0 || (both & ~ends::body) == 0;
}

/// What an entity is related to: entities, posts, and events and tenures that it takes part in.
std::vector<TermId> neighbours(const Inspection& inspection, const Kinds& kinds, TermId entity) {
  const auto actor = inspection.find("sem:hasActor"), member = inspection.find("org:member");
  std::vector<TermId> found;
  for (const Edge& edge : inspection.graph().out(entity)) {
    if (!edge.withdrawn && kinds.of[edge.object] != 0) found.push_back(edge.object);
  }
  for (const EdgeId id : inspection.graph().in(entity)) {
    const Edge& edge = inspection.edge(id);
    const bool is_part = edge.predicate == actor || edge.predicate == member;
    if (!edge.withdrawn && (is_part || kinds.of[edge.subject] != 0)) found.push_back(edge.subject);
  }
  std::ranges::sort(found);
  found.erase(std::unique(found.begin(), found.end()), found.end());
  return found;
}

void report(Inspection& inspection, Named one, Named other, TermId shared) {
  inspection.add(
      {"near-duplicate",
       Severity::Notice,
       false,
       fmt::format("Two things are called \"{}\" and both are connected with {}: are they one?",
                   inspection.graph().term(inspection.edge(other.name).object).value, inspection.name_of(shared)),
       one.entity,
       {one.name, other.name},
       {}});
}

/// Each entity against the first one before it that touches the same thing.
void check_namesakes(Inspection& inspection, const Kinds& kinds, const std::vector<Named>& namesakes) {
  std::unordered_map<TermId, Named> touched_by;
  for (const Named& named : namesakes) {
    bool is_reported = false;
    for (const TermId neighbour : neighbours(inspection, kinds, named.entity)) {
      const auto [first, is_new] = touched_by.try_emplace(neighbour, named);
      if (is_new || is_reported || !inspection.differ(first->second.entity, named.entity)) continue;
      if (!are_compatible(kinds.of[first->second.entity], kinds.of[named.entity])) continue;
      is_reported = true;
      report(inspection, first->second, named, neighbour);
    }
  }
}

}  // namespace

void check_near_duplicates(Inspection& inspection) {
  const Kinds kinds(inspection);
  std::map<std::string, std::vector<Named>> by_name;
  for (const EdgeId id : inspection.asserted("schema:name")) {
    const TermId entity = inspection.edge(id).subject;
    if ((kinds.of[entity] & ends::kinds) == 0) continue;
    auto& namesakes = by_name[normalised(inspection.graph().term(inspection.edge(id).object).value)];
    if (namesakes.empty() || namesakes.back().entity != entity) namesakes.push_back({entity, id});
  }
  for (const auto& [name, namesakes] : by_name) {
    if (namesakes.size() > 1 && !name.empty()) check_namesakes(inspection, kinds, namesakes);
  }
}

}  // namespace newsgraph
