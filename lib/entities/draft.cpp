#include "entities/draft.hpp"

#include <algorithm>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"

namespace newsgraph {

std::string lemma_of(const Word& word) {
  return to_lower(word.lemma.empty() || word.lemma == "_" ? word.form : word.lemma);
}

std::string key_of(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last) {
  return name_key(scene.article.text.slice(span_of(scene.trees[sentence].sentence(), first, last)));
}

void set_words(const DraftScene& scene, Draft& draft) {
  const TreeView& tree = scene.tree(draft);
  draft.head = head_of(tree, draft.first, draft.last);
  draft.role = draft.head;
  draft.span = span_of(tree.sentence(), draft.first, draft.last);
  draft.text = scene.article.text.slice(draft.span);
  std::replace(draft.text.begin(), draft.text.end(), '\n', ' ');
  draft.key = name_key(draft.text);
}

Draft draft_at(const DraftScene& scene, std::uint32_t sentence, WordId first, WordId last) {
  Draft draft;
  draft.sentence = sentence;
  draft.first = first;
  draft.last = last;
  set_words(scene, draft);
  return draft;
}

bool follows_the(const DraftScene& scene, const Draft& draft) {
  return draft.first > 1 && to_lower(scene.tree(draft).word(draft.first - 1).form) == "the";
}

void sort_drafts(std::vector<Draft>& drafts) {
  std::stable_sort(drafts.begin(), drafts.end(), [](const Draft& a, const Draft& b) {
    return a.span.begin != b.span.begin ? a.span.begin < b.span.begin : a.span.end > b.span.end;
  });
}

void join_cluster(DraftScene& scene, Draft& draft, ClusterId id) {
  Cluster& cluster = scene.clusters[id];
  draft.cluster = id;
  if (cluster.gender == Gender::Unknown) cluster.gender = draft.gender;
  if (cluster.class_iri.empty()) cluster.class_iri = draft.class_iri;
  if (cluster.country.empty()) cluster.country = draft.country;
  cluster.nouns.insert(draft.titles.begin(), draft.titles.end());
  cluster.affiliations.insert(draft.affiliations.begin(), draft.affiliations.end());
  if (draft.kind == MentionKind::Nominal && draft.type != Kind::Quantity) cluster.nouns.insert(draft.key);
  cluster.named = cluster.named || draft.kind == MentionKind::Name;
}

ClusterId new_cluster(DraftScene& scene, Draft& draft) {
  const ClusterId id = static_cast<ClusterId>(scene.clusters.size());
  Cluster cluster;
  cluster.kind = draft.type;
  cluster.plural = draft.plural;
  scene.clusters.push_back(cluster);
  join_cluster(scene, draft, id);
  return id;
}

}  // namespace newsgraph
