#include "entities/speech.hpp"

#include <algorithm>

#include "entities/lexicon.hpp"
#include "entities/quotations.hpp"

namespace newsgraph {

Speech::Speech(const DraftScene& scene, const std::vector<std::size_t>& first_drafts)
    : scene_(scene), first_(first_drafts), quotations_(quotations(scene.article)) {}

const Span* Speech::quotation_at(std::uint32_t position) const {
  return newsgraph::quotation_at(quotations_, position);
}

bool Speech::is_speaker(const Draft& candidate) const {
  const TreeView& tree = scene_.tree(candidate);
  const WordId above = tree.governor(candidate.role);
  return above != 0 && is_relation(tree.word(candidate.role), "nsubj") &&
         is_verb_of_saying(lemma_of(tree.word(above))) && !is_quoted(candidate.span.begin);
}

std::optional<ClusterId> Speech::speaker(const Draft& pronoun) const {
  const Span* quotation = quotation_at(pronoun.span.begin);
  if (quotation == nullptr) return std::nullopt;
  const std::uint32_t from = pronoun.sentence == 0 ? 0 : pronoun.sentence - 1;
  std::optional<ClusterId> best;
  std::uint32_t best_distance = 0;
  for (std::size_t i = first_[from]; i < scene_.drafts.size() && scene_.drafts[i].sentence <= pronoun.sentence + 1;
       ++i) {
    const Draft& draft = scene_.drafts[i];
    if (draft.cluster == no_cluster || scene_.clusters[draft.cluster].kind != Kind::Person || !is_speaker(draft))
      continue;
    const bool same = draft.sentence == pronoun.sentence;
    const std::uint32_t gap = draft.span.begin >= quotation->end   ? draft.span.begin - quotation->end
                              : draft.span.end <= quotation->begin ? quotation->begin - draft.span.end
                                                                   : 0;
    const std::uint32_t distance = gap + (same ? 0 : 1000);
    if (!same && gap > 200) continue;
    if (!best || distance < best_distance) best = draft.cluster, best_distance = distance;
  }
  return best;
}

std::optional<std::size_t> Speech::speaker_behind(std::size_t index) const {
  const Draft& pronoun = scene_.drafts[index];
  const Span* quotation = quotation_at(pronoun.span.begin);
  for (std::size_t i = index + 1; quotation != nullptr && i < first_[pronoun.sentence + 1]; ++i) {
    const Draft& draft = scene_.drafts[i];
    if (draft.span.begin < quotation->end || draft.kind != MentionKind::Pronoun) continue;
    if (is_speaker(draft)) return i;
  }
  return std::nullopt;
}

bool Speech::is_spoken_of(ClusterId cluster, const Draft& pronoun) const {
  if (!is_speaker(pronoun)) return false;
  for (std::size_t i = first_[pronoun.sentence]; i < first_[pronoun.sentence + 1]; ++i) {
    const Draft& draft = scene_.drafts[i];
    if (draft.kind != MentionKind::Pronoun && draft.cluster == cluster && is_quoted(draft.span.begin)) return true;
  }
  return false;
}

bool Speech::speaks(ClusterId cluster, const Draft& pronoun) const {
  const Span* quotation = quotation_at(pronoun.span.begin);
  for (std::size_t i = first_[pronoun.sentence]; quotation != nullptr && i < first_[pronoun.sentence + 1]; ++i) {
    const Draft& draft = scene_.drafts[i];
    if (draft.cluster == cluster && !quotation->overlaps(draft.span) && is_speaker(draft)) return true;
  }
  return false;
}

std::vector<std::size_t> first_drafts(const DraftScene& scene) {
  std::vector<std::size_t> first(scene.trees.size() + 1, scene.drafts.size());
  for (std::size_t i = scene.drafts.size(); i-- > 0;) first[scene.drafts[i].sentence] = i;
  for (std::size_t s = scene.trees.size(); s-- > 0;) first[s] = std::min(first[s], first[s + 1]);
  return first;
}

}  // namespace newsgraph
