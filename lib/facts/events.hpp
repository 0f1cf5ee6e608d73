#pragma once

#include <vector>

#include "facts/claims.hpp"
#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Every event that the text speaks of, by its predicates; `asserted` where the article's grammar states it.
/// Claims' content is withdrawn from assertion afterwards by attach_contents.
std::vector<Event> find_events(const FactScene& scene, const ClaimDrafts& claims);

/// One event for its repeated mentions, with the references of all others moved; the earlier one stays.
/// REQUIRES that `asserted` is final for each mention on its own.
void merge_repeated_events(const FactScene& scene, std::vector<Event>& events);

/// Drops what has neither participant, place, time nor link of its own and fills no other's slot.
void drop_bare_events(const ClaimDrafts& claims, std::vector<Event>& events);

/// Text order; references follow.
void sort_events(std::vector<Event>& events);

}  // namespace newsgraph
