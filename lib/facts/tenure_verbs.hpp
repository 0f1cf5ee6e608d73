#pragma once

#include <optional>
#include <set>

#include "facts/claims.hpp"
#include "facts/facts.hpp"
#include "facts/scene.hpp"
#include "facts/terms.hpp"

namespace newsgraph {

/// What the verb's tense and the term make of a post held; none where "has been" leaves open whether it still is.
std::optional<TenureKind> tenure_by_tense(const TreeView& tree, WordId w, Tense tense, const Term& term);

/// "became mayor", "was replaced as mayor by Jane Doe": adds the posts that a verb gives or takes; the `dead` hold
/// none.
void find_tenures_by_verb(const FactScene& scene, const ClaimDrafts& claims, const std::set<EntityId>& dead,
                          WordPlace at, Facts& facts);

}  // namespace newsgraph
