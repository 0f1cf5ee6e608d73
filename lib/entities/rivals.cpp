#include "entities/rivals.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

constexpr std::uint32_t kClearlyMore = 2;

bool is_body(const DraftScene& scene, const Draft& draft) {
  return draft.kind == MentionKind::Name && draft.use == NameUse::Plain && draft.cluster != no_cluster &&
         scene.clusters[draft.cluster].kind == Kind::Organization;
}

/// The last mention of a cluster in front of a phrase; the end of the drafts where there is none.
std::vector<Draft>::const_iterator last_mention(const DraftScene& scene, const Draft& phrase, ClusterId cluster) {
  const auto& drafts = scene.drafts;
  const auto end = std::lower_bound(drafts.begin(), drafts.end(), phrase.span.begin,
                                    [](const Draft& d, std::uint32_t begin) { return d.span.begin < begin; });
  const auto found = std::find_if(std::make_reverse_iterator(end), drafts.rend(),
                                  [&](const Draft& d) { return d.cluster == cluster; });
  return found == drafts.rend() ? drafts.end() : std::prev(found.base());
}

template <class Test>
bool any_in_sentence(const DraftScene& scene, std::uint32_t sentence, Test test) {
  const auto& drafts = scene.drafts;
  const auto first = std::lower_bound(drafts.begin(), drafts.end(), sentence,
                                      [](const Draft& d, std::uint32_t s) { return d.sentence < s; });
  const auto last = std::find_if(first, drafts.end(), [&](const Draft& d) { return d.sentence != sentence; });
  return std::any_of(first, last, test);
}

bool stands_equal(const TreeView& tree, const Draft& found, const Draft& other) {
  const WordId own = first_conjunct(tree, found.role);
  WordId rival = first_conjunct(tree, other.role);
  // "One of them, Acme, sued the ministry. Its chief ..."
  if (is_relation(tree.word(rival), "appos")) rival = tree.governor(rival);
  if (own == rival || is_in_aside(tree, own, rival)) return true;
  const bool subject = is_relation(tree.word(rival), "nsubj") && !is_relation(tree.word(own), "nsubj");
  const bool argument =
      is_relation(tree.word(own), "obj") || is_relation(tree.word(own), "obl") || is_relation(tree.word(own), "iobj");
  return subject && argument && tree.governor(own) == tree.governor(rival);
}

}  // namespace

bool has_rival(const DraftScene& scene, const Draft& phrase, ClusterId found,
               const std::vector<std::uint32_t>& mentioned) {
  if (scene.clusters[found].kind != Kind::Organization) return false;
  const auto own = last_mention(scene, phrase, found);
  if (own == scene.drafts.end() || own->sentence == phrase.sentence) return false;
  const auto nearer = [&](const Draft& other) {
    return other.cluster != found && other.span.end <= phrase.span.begin && is_body(scene, other);
  };
  if (any_in_sentence(scene, phrase.sentence, nearer)) return true;
  const TreeView& tree = scene.tree(*own);
  const auto count = [&](ClusterId id) { return id < mentioned.size() ? mentioned[id] : 0; };
  const auto is_rival = [&](const Draft& other) {
    return other.cluster != found && is_body(scene, other) && stands_equal(tree, *own, other) &&
           count(found) < count(other.cluster) + kClearlyMore;
  };
  return any_in_sentence(scene, own->sentence, is_rival);
}

}  // namespace newsgraph
