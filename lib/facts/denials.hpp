#pragma once

#include <vector>

#include "facts/claim_contents.hpp"
#include "facts/claims.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Relative clauses that take issue with what stands in front of them: "..., which the company denied", "a charge the
/// company denied". What they deny is not theirs who told it first, so they are no part of another claim's content.

/// The branches below `w` that such clauses make.
std::vector<WordId> denials_below(const TreeView& tree, WordId w);
/// What such a clause denies or confirms: what somebody is blamed for in the same sentence, the noun that it hangs on,
/// or the clause that holds the noun; no spans where the word at the place heads no such clause.
ClaimContents contents_of_denial(const FactScene& scene, WordPlace at, const ClaimDrafts& told);

}  // namespace newsgraph
