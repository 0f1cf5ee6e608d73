#pragma once

#include "facts/claims.hpp"
#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Fills Claim::contradicts: the claims of others, and the statements of the article, that say of the same event or
/// relation the opposite, or give it another date or number. Same events are those that were merged and those with the
/// same class and participants. What is only possible, believed, asked or demanded contradicts nothing.
/// REQUIRES claims with their contents.
void find_contradictions(const FactScene& scene, const ClaimDrafts& drafts, Facts& facts);

}  // namespace newsgraph
