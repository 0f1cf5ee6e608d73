#include "entities/antecedents.hpp"

#include <algorithm>
#include <utility>

namespace newsgraph {
namespace {

constexpr float kSureOfStep = 0.5F;     ///< of each further step back along a chain
constexpr std::size_t kMostSteps = 16;  ///< bounds the way back along a long chain of pronouns

}  // namespace

Antecedents::Antecedents(const DraftScene& scene) : scene_(&scene), draft_of_(scene.analysis.candidates.size()) {
  for (std::size_t i = 0; i < scene.drafts.size(); ++i) {
    const Draft& draft = scene.drafts[i];
    for (const WordId word : {draft.head, draft.role}) {
      const auto candidate = candidate_at(draft.sentence, word);
      if (!candidate) continue;
      auto& held = draft_of_[*candidate];
      if (!held || (draft.kind == MentionKind::Name && scene.drafts[*held].kind != MentionKind::Name)) held = i;
    }
  }
}

std::optional<std::uint32_t> Antecedents::candidate_at(std::uint32_t sentence, WordId word) const {
  const auto& all = scene_->analysis.candidates;
  const std::pair wanted(sentence, word);
  const auto found = std::lower_bound(all.begin(), all.end(), wanted, [](const MentionCandidate& c, const auto& w) {
    return std::pair(c.sentence, c.word) < w;
  });
  if (found == all.end() || std::pair(found->sentence, found->word) != wanted) return std::nullopt;
  return static_cast<std::uint32_t>(found - all.begin());
}

Span Antecedents::phrase_of(std::uint32_t candidate) const {
  const MentionCandidate& own = scene_->analysis.candidates[candidate];
  return span_of(scene_->analysis.sentences[own.sentence], own.first, own.last);
}

std::optional<LearntAntecedent> Antecedents::of(const Draft& draft) const {
  const auto own = candidate_at(draft.sentence, draft.head);
  if (!own) return std::nullopt;
  const auto& all = scene_->analysis.candidates;
  const MentionCandidate* at = &all[*own];
  LearntAntecedent found;
  found.none = at->none;
  if (!at->antecedent) return found;
  found.probability = at->antecedent->probability;
  for (std::size_t step = 0; step < kMostSteps && at->antecedent; ++step) {
    const Antecedent& best = *at->antecedent;
    if (step > 0 && best.probability < kSureOfStep) break;
    const auto held = draft_of_[best.candidate];
    if (held && scene_->drafts[*held].cluster != no_cluster) {
      found.draft = held;
      break;
    }
    at = &all[best.candidate];
  }
  return found;
}

}  // namespace newsgraph
