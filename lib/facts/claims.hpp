#pragma once

#include <optional>
#include <vector>

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// A claim before its content is known as events and relations.
struct ClaimDraft {
  Claim claim;
  WordPlace cue;
  /// Of "X blamed Y for Z", "X accused Y of Z": who is said to have done what.
  std::optional<MentionId> blamed;
  std::optional<WordPlace> misdeed;
};

struct ClaimDrafts {
  std::vector<ClaimDraft> claims;
  std::vector<Span> unattributed;  ///< quoted or reported by nobody in particular: no claim, but not the article's word
  std::vector<WordPlace> unattributed_cues;  ///< the verbs of such reports: "is expected to"
};

/// Who says what, by verbs and nouns of saying and thinking, "according to", and quotation marks.
ClaimDrafts find_claims(const FactScene& scene);

/// Whether the span starts in one of the spans.
bool is_inside(Span span, const std::vector<Span>& spans);

/// Whether words are somebody's, and not the article's own: inside of a claim or a quotation.
bool is_said(const FactScene& scene, const ClaimDrafts& claims, Span span);

}  // namespace newsgraph
