#pragma once

#include <vector>

#include "facts/claims.hpp"
#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Who holds which post, and the relations that follow from it (ng:headOfState, schema:jobTitle, ...).
/// Titles and appositions are taken for granted by whoever speaks; a copula inside of a claim gives no tenure.
void find_tenures(const FactScene& scene, const ClaimDrafts& claims, Facts& facts);

}  // namespace newsgraph
