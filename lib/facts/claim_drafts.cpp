#include "facts/claim_drafts.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

float cue_probability(const FactScene& scene, WordPlace at) {
  const auto p = scene.predicate(at);
  return p ? scene.analysis.predicates[*p].probability : 0.8F;
}

void add_times(const FactScene& scene, WordPlace at, Claim& claim) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId c : tree.children(at.word)) {
    const Word& child = tree.word(c);
    if (!is_relation(child, "obl") && !is_relation(child, "advmod") && !is_relation(child, "nmod")) continue;
    const auto time = time_at(scene.analysis, child.span);
    if (time && !is_inside(child.span, claim.content)) claim.times.push_back(*time);
  }
}

}  // namespace

bool is_inside(Span span, const std::vector<Span>& spans) {
  return std::any_of(spans.begin(), spans.end(), [&](Span s) { return s.begin <= span.begin && span.begin < s.end; });
}

void emit(const FactScene& scene, WordPlace at, const std::vector<ClaimSource>& sources, const ClaimContents& contents,
          Stance stance, float precision, const std::vector<Span>& cue, ClaimDrafts& out) {
  if (contents.spans.empty()) return;
  if (sources.empty()) {
    out.unattributed.insert(out.unattributed.end(), contents.spans.begin(), contents.spans.end());
    out.unattributed_cues.push_back(at);
    return;
  }
  for (const ClaimSource& source : sources) {
    ClaimDraft draft;
    draft.cue = at;
    draft.claim.source = {source.span};
    draft.claim.source_mention = source.mention;
    draft.claim.cue = cue;
    draft.claim.content = contents.spans;
    draft.claim.stance = contents.stance.value_or(stance);
    draft.claim.confidence = precision * source.probability * contents.probability * cue_probability(scene, at);
    add_times(scene, at, draft.claim);
    out.claims.push_back(std::move(draft));
  }
}

std::vector<Span> cue_spans(const TreeView& tree, WordId w) {
  std::vector<Span> out = {tree.word(w).span};
  if (const WordId particle = tree.child(w, "compound:prt"); particle != 0) {
    const Span p = tree.word(particle).span;
    if (p.begin == out[0].end + 1) {
      out[0].end = p.end;
    } else {
      out.push_back(p);
    }
  }
  return out;
}

}  // namespace newsgraph
