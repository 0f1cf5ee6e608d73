#include "facts/post_nouns.hpp"

#include <algorithm>

#include "facts/relation_rules.hpp"

namespace newsgraph {
namespace {

/// "EADS's North America CEO" heads a part of EADS.
bool heads_a_region(const FactScene& scene, const PostPhrase& post) {
  const Span body = scene.entities.mentions[*post.body].span;
  const Span title = scene.word({post.sentence, post.head}).span;
  return std::any_of(
      scene.mentions_of[post.sentence].begin(), scene.mentions_of[post.sentence].end(), [&](MentionId m) {
        const Span span = scene.entities.mentions[m].span;
        return scene.entities.mentions[m].kind == MentionKind::Name && scene.is_kind(m, {Kind::Place, Kind::Polity}) &&
               span.begin >= body.end && span.end <= title.begin;
      });
}

/// "Acme's Westminster leader": the possessor's, not the place's between them; leads a part of it.
void prefer_possessor(const FactScene& scene, PostPhrase& post) {
  const TreeView& tree = scene.trees[post.sentence];
  const WordId possessor = tree.child(post.head, "nmod:poss");
  const auto m = possessor == 0 ? std::nullopt : scene.mention({post.sentence, antecedent(tree, possessor)});
  if (!m || !scene.is_kind(*m, {Kind::Organization}) || *m == *post.body) return;
  if (scene.entities.mentions[*post.body].span.begin < scene.entities.mentions[*m].span.end) return;
  post.body = m;
  if (post.kind != PostKind::Spokesperson) post.kind = PostKind::Member;
}

/// "a senator from Ohio, as president [of the Council]": the council is not the senator's.
bool is_behind_as(const TreeView& tree, WordId head, WordId w) {
  for (WordId between = head + 1; between < w; ++between)
    if (tree.word(between).lemma == "as" && tree.word(between).upos == "ADP") return true;
  return false;
}

/// Possessor of a post: an organisation, a polity, or for a spokesperson also a person.
void complete_body(const FactScene& scene, PostPhrase& post) {
  if (post.body && is_own_party(scene, post, *post.body)) post.body.reset();
  if (post.body) return prefer_possessor(scene, post);
  const TreeView& tree = scene.trees[post.sentence];
  const std::string noun = to_lower(tree.word(post.head).lemma);
  for (const WordId c : tree.children(post.head)) {
    const Word& child = tree.word(c);
    const std::string marker = case_text(tree, c);
    const bool of = is_relation(child, "nmod") && one_of(marker, {"of", "for", "at", "to", "with"}) &&
                    !is_sent_to(noun, marker) && !is_behind_as(tree, post.head, c);
    if (!of && child.deprel != "nmod:poss" && !is_relation(child, "compound") && !is_relation(child, "amod")) continue;
    const auto m = scene.mention({post.sentence, body_of_board(tree, antecedent(tree, c))});
    if (!m || is_own_party(scene, post, *m) || (!is_of_a_team(noun) && is_mere_origin(scene, noun, *m))) continue;
    if (scene.is_kind(*m, {Kind::Organization, Kind::Polity}) ||
        (post.kind == PostKind::Spokesperson && scene.kind(*m) == Kind::Person)) {
      post.body = m;
      if (leads_no_state(scene, post)) post.body.reset();
      if (!post.body) continue;
      if (heads_a_region(scene, post) && post.kind != PostKind::Spokesperson) post.kind = PostKind::Member;
      return;
    }
  }
}

}  // namespace

WordId body_of_board(const TreeView& tree, WordId w) {
  const WordId of = tree.word(w).lemma == "board" ? tree.child(w, "nmod") : 0;
  return of != 0 && case_text(tree, of) == "of" && tree.word(of).upos == "PROPN" ? of : w;
}

bool is_own_party(const FactScene& scene, const PostPhrase& post, MentionId m) {
  if (!scene.has_class(m, "schema:PoliticalParty")) return false;
  return one_of(
      to_lower(scene.word({post.sentence, post.head}).lemma),
      {"governor", "mayor", "premier", "senator", "congressman", "congresswoman", "mp", "mep", "lawmaker", "legislator",
       "representative", "minister", "councillor", "councilor", "councilman", "assemblyman", "deputy", "politician"});
}

std::optional<PostPhrase> post_of_noun(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const TreeView& tree = scene.trees[sentence];
  const Span phrase = phrase_span(tree, w);
  WordId left = w, right = w;
  while (left > 1 && tree.word(left - 1).span.begin >= phrase.begin) --left;
  while (right < tree.size() && tree.word(right + 1).span.end <= phrase.end) ++right;
  auto post = read_post(scene, sentence, w, left, right);
  if (!post) return post;
  complete_body(scene, *post);
  for (const WordId c : tree.children(w, "advmod")) {
    const bool once = one_of(to_lower(tree.word(c).form), {"formerly", "previously", "once", "later", "then"});
    if (once && post->tenure == TenureKind::Current) post->tenure = TenureKind::Former;
  }
  // "its director under President Roe"
  for (const WordId c : tree.children(w, "nmod")) {
    const auto m = scene.mention({sentence, c});
    const bool under = case_text(tree, c) == "under" && m && scene.kind(*m) == Kind::Person;
    if (under && post->tenure == TenureKind::Current) post->tenure = TenureKind::Former;
  }
  return post;
}

std::vector<PostPhrase> posts_of_nouns(const FactScene& scene, std::uint32_t sentence, WordId first) {
  const TreeView& tree = scene.trees[sentence];
  std::vector<PostPhrase> posts;
  for (const WordId w : conjuncts(tree, first)) {
    auto post = post_of_noun(scene, sentence, w);
    if (!post) continue;
    const bool shares = !posts.empty() && tree.child(w, "det") == 0 && tree.child(w, "nmod:poss") == 0;
    if (shares && post->tenure == TenureKind::Current) post->tenure = posts.back().tenure;
    const bool in_front =
        shares && posts.back().body && !post->body &&
        scene.entities.mentions[*posts.back().body].span.begin < scene.word({sentence, posts.back().first}).span.begin;
    if (in_front) post->body = posts.back().body;
    posts.push_back(*post);
  }
  for (std::size_t i = posts.size(); i-- > 1;) {
    // "the then minister, Roe, and the company's director": the company is the director's.
    if (!posts[i - 1].body && tree.child(posts[i].head, "nmod:poss") == 0) posts[i - 1].body = posts[i].body;
  }
  return posts;
}

}  // namespace newsgraph
