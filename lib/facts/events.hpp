#pragma once

#include <set>
#include <string_view>
#include <vector>

#include "facts/claims.hpp"
#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Every event that the text speaks of, by its predicates; `asserted` where the article's grammar states it.
/// Claims' content is withdrawn from assertion afterwards by attach_contents.
std::vector<Event> find_events(const FactScene& scene, const ClaimDrafts& claims);

/// The entities that fill a role of an event.
std::set<EntityId> fillers(const FactScene& scene, const Event& event, std::string_view role);

/// One event for its repeated mentions, with the references of all others moved; the earlier one stays.
/// REQUIRES that `asserted` is final for each mention on its own.
void merge_repeated_events(const FactScene& scene, std::vector<Event>& events);

/// Whether two events that were not merged tell the same happening, apart from polarity: same class and lemma, the same
/// entities in the same roles, at least one of them, and times that agree.
bool tell_the_same(const FactScene& scene, const Event& a, const Event& b);

/// Drops what has neither participant, place, time nor link of its own and fills no other's slot.
void drop_bare_events(const ClaimDrafts& claims, std::vector<Event>& events);

/// A noun alone does not say that it happened ("the merger will help"): one without participant, place, time and link
/// of its own is asserted only where an asserted event speaks of it. REQUIRES that `asserted` is final for all others.
void withdraw_bare_nouns(std::vector<Event>& events);

/// Text order; references follow.
void sort_events(std::vector<Event>& events);

}  // namespace newsgraph
