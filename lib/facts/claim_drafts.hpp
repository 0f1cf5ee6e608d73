#pragma once

#include <vector>

#include "facts/claim_contents.hpp"
#include "facts/claim_sources.hpp"
#include "facts/claims.hpp"

namespace newsgraph {

/// One claim for each source; contents without a source are nobody's in particular.
void emit(const FactScene& scene, WordPlace at, const std::vector<ClaimSource>& sources, const ClaimContents& contents,
          Stance stance, float precision, const std::vector<Span>& cue, ClaimDrafts& out);
/// The verb with its particle.
std::vector<Span> cue_spans(const TreeView& tree, WordId w);

}  // namespace newsgraph
