#pragma once

#include <optional>
#include <span>
#include <vector>

#include "facts/claim_cues.hpp"
#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// What is said: the words of it, in text order.
struct ClaimContents {
  std::vector<Span> spans;
  std::optional<Stance> stance;  ///< in place of the cue's own
  float probability = 1;
};

/// Whether a clause begins behind a semicolon: another sentence, nearly.
bool is_behind_semicolon(const TreeView& tree, WordId clause);
/// The content of a verb of saying by the kinds of content that its entry allows; no spans where it has none.
ClaimContents contents_of(const FactScene& scene, WordPlace at, const ClaimCue& cue);
/// The clause of a noun of saying: "the claim that", "a call for", "a demand to".
ClaimContents contents_of_noun(const TreeView& tree, WordId w, Stance stance);
/// Adds the words below `w`, the branches of `excluded` and what somebody else says of them left out.
void add_subtree(const TreeView& tree, WordId w, std::span<const WordId> excluded, ClaimContents& contents);

}  // namespace newsgraph
