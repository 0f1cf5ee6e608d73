#include "facts/posts_before_names.hpp"

#include <algorithm>
#include <string>

#include "entities/lexicon.hpp"
#include "facts/post_words.hpp"

namespace newsgraph {
namespace {

std::string lower(const TreeView& tree, WordId w) { return to_lower(tree.word(w).form); }

/// "former nurse and [organiser] Jane Doe": what is said of the first of two bare titles holds for the second.
TenureKind tenure_of_first(const FactScene& scene, const PostPhrase& post) {
  const TreeView& tree = scene.trees[post.sentence];
  if (post.first < 3 || tree.word(post.first - 1).lemma != "and") return TenureKind::Current;
  for (WordId w = post.first - 2; w >= 1 && is_word_of_title(tree.word(w)); --w)
    if (const auto status = status_of(lower(tree, w))) return *status;
  return TenureKind::Current;
}

/// "Prime Minister [Sheikh] Hasina", "Governor [Dr Mrs] Jane Doe": where the words begin that belong to the name; of
/// those for learning and the church only behind a post.
WordId start_of_address(const TreeView& tree, WordId name) {
  const bool of_two = name > 3 && is_honorific_of_two(lower(tree, name - 2), lower(tree, name - 1));
  WordId plain = of_two ? name - 2 : name;
  while (plain > 2 && gender_of_title(lower(tree, plain - 1)) != Gender::Unknown) --plain;
  WordId first = of_two ? name - 2 : name;
  while (first > 2 && (gender_of_title(lower(tree, first - 1)) != Gender::Unknown ||
                       one_of(lower(tree, first - 1),
                              {"cllr", "coun", "datuk", "dr", "dr.", "hon", "hon.", "prof", "prof.", "rev", "rev."})))
    --first;
  const bool behind_post = first > 1 && first < plain && find_post(to_lower(tree.word(first - 1).lemma)).has_value();
  return behind_post ? first : plain;
}

/// "army spokesman [Lt. Col.] Jane Doe": where short ranks behind a post that is told in full begin, else the name.
WordId start_of_ranks(const TreeView& tree, WordId name) {
  WordId first = name;
  while (first > 2 && one_of(lower(tree, first - 1), {"brig.", "capt.", "cmdr.", "col.", "cpl.", "gen.", "insp.", "lt.",
                                                      "maj.", "sgt.", "supt."}))
    --first;
  const bool in_full =
      first > 1 && tree.word(first - 1).upos == "NOUN" && tree.word(first - 1).form == lower(tree, first - 1);
  return in_full ? first : name;
}

/// "his party colleague [Senator] Jane Doe": what she is to somebody else is no part of her title.
void cut_relation(const FactScene& scene, PostPhrase& post) {
  for (WordId w = post.first; w < post.head; ++w)
    if (one_of(to_lower(scene.word({post.sentence, w}).lemma), {"ally", "colleague", "friend", "neighbor", "neighbour",
                                                                "predecessor", "rival", "successor", "teammate"}))
      post.first = w + 1;
}

/// Nothing stands between the title, with its body, and the name.
bool reaches(const FactScene& scene, const PostPhrase& post, WordId name) {
  const TreeView& tree = scene.trees[post.sentence];
  const Span before = tree.word(name - 1).span;
  const std::string last = lower(tree, name - 1);
  if (post.last + 1 >= name || last.ends_with("elect") || last == "designate") return true;
  return post.body && scene.entities.mentions[*post.body].span.contains(before);
}

}  // namespace

std::optional<PostPhrase> read_post_before(const FactScene& scene, std::uint32_t sentence, WordId name) {
  const TreeView& tree = scene.trees[sentence];
  const auto belongs = [&](WordId w) {
    const Word& word = tree.word(w);
    const std::string form = lower(tree, w);
    return is_word_of_title(word) || one_of(form, {"of", "for", "and", "the", "elect", "designate"});
  };
  name = start_of_address(tree, name);
  name = start_of_ranks(tree, name);
  for (WordId w = name; w-- > 1 && name - w <= 9 && belongs(w);) {
    const std::string form = lower(tree, w);
    const bool person =
        std::any_of(scene.mentions_of[sentence].begin(), scene.mentions_of[sentence].end(), [&](MentionId m) {
          return scene.entities.mentions[m].kind == MentionKind::Name && scene.kind(m) == Kind::Person &&
                 scene.entities.mentions[m].span.contains(tree.word(w).span) &&
                 scene.entities.mentions[m].span.begin < tree.word(w).span.begin;
        });
    if (person) return std::nullopt;
    const bool ends_title =
        w + 1 == name || one_of(lower(tree, w + 1), {"of", "for", "-", "elect", "-elect", "designate"});
    if (!ends_title || !can_name_post(tree.word(w))) {
      if (form == "and" && w + 1 == name) return std::nullopt;
      continue;
    }
    auto post = read_post(scene, sentence, w, 1, name - 1);
    if (post) cut_relation(scene, *post);
    if (post && post->tenure == TenureKind::Current) post->tenure = tenure_of_first(scene, *post);
    if (post && reaches(scene, *post, name)) return post;
  }
  return std::nullopt;
}

}  // namespace newsgraph
