#include "entities/chains.hpp"

#include <algorithm>
#include <map>
#include <numeric>
#include <set>

namespace newsgraph {
namespace {

/// Disjoint sets of candidates (Tarjan 1975), each with the one cluster of drafts that it holds, if any.
class Chains {
 public:
  Chains(const DraftScene& scene, const Antecedents& antecedents)
      : scene_(scene), above_(scene.analysis.candidates.size()), cluster_(above_.size(), no_cluster) {
    std::iota(above_.begin(), above_.end(), 0U);
    std::map<ClusterId, std::uint32_t> first;
    for (std::uint32_t c = 0; c < above_.size(); ++c) {
      const auto draft = antecedents.draft_of(c);
      if (!draft || scene.drafts[*draft].cluster == no_cluster) continue;
      cluster_[c] = scene.drafts[*draft].cluster;
      if (const auto [it, fresh] = first.try_emplace(cluster_[c], c); !fresh) above_[c] = it->second;
    }
    for (std::uint32_t c = 0; c < above_.size(); ++c) follow(c);
  }

  std::uint32_t top(std::uint32_t c) {
    while (above_[c] != c) c = above_[c] = above_[above_[c]];
    return c;
  }
  [[nodiscard]] ClusterId cluster(std::uint32_t top) const { return cluster_[top]; }

 private:
  void follow(std::uint32_t c) {
    const MentionCandidate& own = scene_.analysis.candidates[c];
    if (!own.antecedent || own.antecedent->probability <= own.none) return;
    const std::uint32_t a = top(own.antecedent->candidate), b = top(c);
    if (a == b || (cluster_[a] != no_cluster && cluster_[b] != no_cluster)) return;
    above_[b] = a;
    if (cluster_[a] == no_cluster) cluster_[a] = cluster_[b];
  }

  const DraftScene& scene_;
  std::vector<std::uint32_t> above_;
  std::vector<ClusterId> cluster_;
};

MentionKind kind_of_phrase(const Word& head) {
  return head.upos == "PRON" || head.upos == "DET" ? MentionKind::Pronoun : MentionKind::Nominal;
}

/// How sure the model is of the links at a candidate: of its own back, else of the first one back to it.
std::vector<float> sureness(const Analysis& analysis) {
  std::vector<float> found(analysis.candidates.size(), 0);
  for (std::size_t c = 0; c < found.size(); ++c) {
    const MentionCandidate& own = analysis.candidates[c];
    if (!own.antecedent || own.antecedent->probability <= own.none) continue;
    found[c] = own.antecedent->probability;
    float& before = found[own.antecedent->candidate];
    if (before == 0) before = found[c];
  }
  return found;
}

/// What the mentions of a chain span together, and the longest of them alone.
struct Extent {
  Span all;
  std::uint32_t longest = 0;

  void take(Span mention) {
    all = longest == 0 ? mention : both(all, mention);
    longest = std::max(longest, mention.size());
  }
  /// Whether one mention holds all others: an apposition, a name in its own noun phrase.
  [[nodiscard]] bool is_one_phrase() const { return all.size() <= longest; }
};

/// Of each chain, at its top.
std::vector<Extent> extents(const DraftScene& scene, const Antecedents& antecedents, Chains& chains) {
  std::vector<Extent> found(scene.analysis.candidates.size());
  std::vector<Extent> of_cluster(scene.clusters.size());
  for (const Draft& draft : scene.drafts)
    if (draft.cluster != no_cluster) of_cluster[draft.cluster].take(draft.span);
  for (std::uint32_t c = 0; c < found.size(); ++c) {
    const std::uint32_t top = chains.top(c);
    const ClusterId cluster = chains.cluster(top);
    if (found[top].longest == 0 && cluster != no_cluster) found[top] = of_cluster[cluster];
    found[top].take(antecedents.phrase_of(c));
  }
  return found;
}

}  // namespace

std::vector<ChainMention> chain_mentions(const DraftScene& scene, const Antecedents& antecedents,
                                         const std::vector<std::optional<EntityId>>& entity_of, std::size_t entities) {
  const auto& candidates = scene.analysis.candidates;
  Chains chains(scene, antecedents);
  std::vector<std::uint32_t> size(candidates.size(), 0);
  for (std::uint32_t c = 0; c < candidates.size(); ++c) ++size[chains.top(c)];
  const std::vector<Extent> extent = extents(scene, antecedents, chains);
  std::set<Span> taken;
  for (const Draft& draft : scene.drafts)
    if (draft.cluster != no_cluster && draft.kind == MentionKind::Name) taken.insert(draft.span);
  const std::vector<float> sure = sureness(scene.analysis);
  std::map<std::uint32_t, std::uint32_t> own_chains;
  std::vector<ChainMention> found;
  for (std::uint32_t c = 0; c < candidates.size(); ++c) {
    const std::uint32_t top = chains.top(c);
    if (size[top] < 2 || extent[top].is_one_phrase()) continue;
    const auto draft = antecedents.draft_of(c);
    const bool is_participant = draft && scene.drafts[*draft].cluster != no_cluster;
    if (is_participant && scene.drafts[*draft].kind != MentionKind::Name) continue;
    const Span span = antecedents.phrase_of(c);
    if (!taken.insert(span).second) continue;
    const ClusterId cluster = chains.cluster(top);
    const auto entity = cluster == no_cluster ? std::nullopt : entity_of[cluster];
    const auto next = static_cast<std::uint32_t>(entities + own_chains.size());
    const std::uint32_t chain = entity ? *entity : own_chains.try_emplace(top, next).first->second;
    const Word& head = scene.analysis.sentences[candidates[c].sentence].words[candidates[c].word - 1];
    found.push_back({span, kind_of_phrase(head), chain, sure[c] == 0 ? 1.0F : sure[c]});
  }
  std::stable_sort(found.begin(), found.end(), [](const ChainMention& a, const ChainMention& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
  return found;
}

}  // namespace newsgraph
