#pragma once

#include "facts/claims.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// Claims take the whole of a quotation that their content is in; a quotation without a cue of its own belongs to
/// whoever was quoted last in the same paragraph, else to nobody in particular.
void read_quotations(const FactScene& scene, ClaimDrafts& out);

}  // namespace newsgraph
