#pragma once

#include <set>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// The persons whose death the article asserts.
std::set<EntityId> the_dead(const FactScene& scene, const Facts& facts);

/// Who has died, as the article asserts, holds no post, works and lives nowhere: current tenures become former ones,
/// and the relations of that kind are told, not asserted. REQUIRES that `asserted` is final for each fact on its own.
void end_with_death(const FactScene& scene, Facts& facts);

}  // namespace newsgraph
