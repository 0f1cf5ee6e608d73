#include "facts/tenures.hpp"

#include <algorithm>
#include <utility>

#include "entities/lexicon.hpp"
#include "facts/posts.hpp"
#include "facts/relation_rules.hpp"
#include "facts/tenure_findings.hpp"
#include "facts/terms.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

WordId word_at(const TreeView& tree, std::uint32_t position) {
  for (WordId w = 1; w <= tree.size(); ++w) {
    if (tree.word(w).span.end > position) return w;
  }
  return 0;
}

bool is_named_person(const FactScene& scene, MentionId m) {
  return scene.kind(m) == Kind::Person && scene.entities.mentions[m].kind == MentionKind::Name;
}

/// A party in front of a public office is the holder's own, not the body: "Labour MP".
bool is_own_party(const FactScene& scene, const PostPhrase& post, MentionId m) {
  if (post.kind != PostKind::Member || !scene.has_class(m, "schema:PoliticalParty")) return false;
  return one_of(to_lower(scene.word({post.sentence, post.head}).lemma),
                {"senator", "congressman", "congresswoman", "mp", "mep", "lawmaker", "legislator", "representative",
                 "minister", "councillor", "councilor", "councilman", "assemblyman", "deputy", "politician"});
}

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

/// Possessor of a post: an organisation, a polity, or for a spokesperson also a person.
void complete_body(const FactScene& scene, PostPhrase& post) {
  if (post.body && is_own_party(scene, post, *post.body)) post.body.reset();
  if (post.body) return;
  const TreeView& tree = scene.trees[post.sentence];
  for (const WordId c : tree.children(post.head)) {
    const Word& child = tree.word(c);
    const std::string marker = case_text(tree, c);
    const bool of = is_relation(child, "nmod") && one_of(marker, {"of", "for", "at", "to", "with"}) &&
                    !is_sent_to(to_lower(tree.word(post.head).lemma), marker);
    if (!of && child.deprel != "nmod:poss" && !is_relation(child, "compound") && !is_relation(child, "amod")) continue;
    const auto m = scene.mention({post.sentence, antecedent(tree, c)});
    if (!m || is_own_party(scene, post, *m)) continue;
    if (scene.is_kind(*m, {Kind::Organization, Kind::Polity}) ||
        (post.kind == PostKind::Spokesperson && scene.kind(*m) == Kind::Person)) {
      post.body = m;
      if (heads_a_region(scene, post) && post.kind != PostKind::Spokesperson) post.kind = PostKind::Member;
      return;
    }
  }
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
    const bool once = one_of(tree.word(c).lemma, {"formerly", "previously", "once", "later", "then"});
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

/// The posts of coordinated nouns, which share their body and their status: "former chairman and CEO of Acme".
std::vector<PostPhrase> posts_of_nouns(const FactScene& scene, std::uint32_t sentence, WordId first) {
  const TreeView& tree = scene.trees[sentence];
  std::vector<PostPhrase> posts;
  for (const WordId w : conjuncts(tree, first)) {
    auto post = post_of_noun(scene, sentence, w);
    if (!post) continue;
    const bool shares = !posts.empty() && tree.child(w, "det") == 0;
    if (shares && post->tenure == TenureKind::Current) post->tenure = posts.back().tenure;
    const bool in_front =
        shares && posts.back().body && !post->body &&
        scene.entities.mentions[*posts.back().body].span.begin < scene.word({sentence, posts.back().first}).span.begin;
    if (in_front) post->body = posts.back().body;
    posts.push_back(*post);
  }
  for (std::size_t i = posts.size(); i-- > 1;) {
    if (!posts[i - 1].body) posts[i - 1].body = posts[i].body;
  }
  return posts;
}

/// "Foreign Minister Jane Doe of Kenya": the country right behind the name.
std::optional<MentionId> body_behind_name(const FactScene& scene, MentionId m) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  for (const WordId child : tree.children(mention.head)) {
    if (tree.word(child).span.begin < mention.span.end || !is_relation(tree.word(child), "nmod")) continue;
    if (case_text(tree, child) != "of") continue;
    const auto body = scene.mention({mention.sentence, child});
    if (body && scene.is_kind(*body, {Kind::Polity}) && scene.entities.mentions[*body].kind == MentionKind::Name)
      return body;
  }
  return std::nullopt;
}

/// "Acme, whose chairman Jane Doe": the noun that the clause is about.
std::optional<MentionId> body_of_clause(const FactScene& scene, const PostPhrase& post) {
  const TreeView& tree = scene.trees[post.sentence];
  const WordId possessor = tree.child(post.head, "nmod:poss");
  const WordId noun = possessor == 0 ? 0 : antecedent(tree, possessor);
  const auto body = noun == possessor ? std::nullopt : scene.mention({post.sentence, noun});
  return body && scene.is_kind(*body, {Kind::Organization, Kind::Polity}) ? body : std::nullopt;
}

/// "Foreign Minister Jane Doe", "France's former president John Roe"
void find_before_name(const FactScene& scene, MentionId m, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  WordId first = word_at(tree, mention.span.begin);
  if (first == 0) return;
  // The name may have been read with its title; "Dean Roe" is called so.
  const bool is_given_name = gender_of_given_name(to_lower(tree.word(first).form)) != Gender::Unknown;
  for (WordId w = first; w < mention.head && !is_given_name; ++w) {
    if (find_post(to_lower(tree.word(w).form))) first = w + 1;
  }
  auto post = read_post_before(scene, mention.sentence, first);
  if (!post) return;
  if (post->body && is_own_party(scene, *post, *post->body)) post->body.reset();
  if (!post->body) post->body = body_behind_name(scene, m);
  if (!post->body) post->body = body_of_clause(scene, *post);
  add_tenure(scene, {m, *post, "title-before-name", 0.97F, {}}, facts);
}

/// "Mayor Ana Brand and board member Jane Doe": another person's name stands between the post and the name.
bool is_of_another(const FactScene& scene, const PostPhrase& post, MentionId m) {
  const Span title = scene.word({post.sentence, post.head}).span, name = scene.entities.mentions[m].span;
  const std::vector<MentionId>& mentions = scene.mentions_of[post.sentence];
  return std::any_of(mentions.begin(), mentions.end(), [&](MentionId other) {
    const Mention& between = scene.entities.mentions[other];
    return between.kind == MentionKind::Name && scene.kind(other) == Kind::Person && title.end <= between.span.begin &&
           between.span.end <= name.begin;
  });
}

/// "Jane Doe, the mayor of Ghent," and "the mayor of Ghent, Jane Doe,"
void find_apposition(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const WordId governor = tree.governor(w);
  if (!is_relation(tree.word(w), "appos") || governor == 0) return;
  for (const auto& [name, title] : {std::pair{governor, w}, std::pair{w, governor}}) {
    const auto m = scene.mention({sentence, name});
    if (!m || !is_named_person(scene, *m)) continue;
    const float probability = 0.95F * tree.word(w).arc_probability;
    const Term term = read_term(scene, {sentence, title}, {name});
    for (const PostPhrase& post : posts_of_nouns(scene, sentence, title)) {
      // "the mayor, Ana Brand, and the head of the union, Jane Doe": behind the name another person's post begins.
      if (title < name && name < post.head) continue;
      if (!is_of_another(scene, post, *m)) add_tenure(scene, {*m, post, "apposition-post", probability, term}, facts);
    }
  }
}

bool is_said(const FactScene& scene, const ClaimDrafts& claims, Span span) {
  return is_inside(span, claims.unattributed) || is_inside(span, scene.quotes) ||
         std::any_of(claims.claims.begin(), claims.claims.end(),
                     [&](const ClaimDraft& d) { return is_inside(span, d.claim.content); });
}

/// "has been": what began and goes on.
bool is_present_perfect(const TreeView& tree, WordId w) {
  for (const WordId c : tree.children(w, "aux")) {
    if (tree.word(c).lemma == "have" && !has_feature(tree.word(c), "Tense", "Past")) return true;
  }
  return false;
}

/// What the verb's tense and the term make of a post held; none where "has been" leaves open whether it still is.
std::optional<TenureKind> tenure_by_tense(const TreeView& tree, WordId w, Tense tense, const Term& term) {
  if (is_present_perfect(tree, w)) return term.since && !term.until ? std::optional(TenureKind::Current) : std::nullopt;
  return tense == Tense::Past ? TenureKind::Former : TenureKind::Current;
}

/// "Jane Doe is the mayor of Ghent", "Jane Doe was finance minister until 2004"
void find_copula(const FactScene& scene, const ClaimDrafts& claims, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const WordId subject = tree.child(w, "nsubj");
  if (tree.child(w, "cop") == 0 || subject == 0) return;
  const Judgement j = judge(scene, {sentence, w});
  if (!j.factual() || is_said(scene, claims, tree.word(w).span)) return;
  const float probability = 0.9F * tree.word(subject).arc_probability;
  const auto name = scene.mention({sentence, w});
  // "Acme's chief executive is Jane Doe"
  const bool inverse = name && is_named_person(scene, *name);
  const auto m = inverse ? name : scene.mention({sentence, antecedent(tree, subject)});
  if (!m || scene.kind(*m) != Kind::Person || scene.entity(*m).label.empty()) return;
  const Term term = read_term(scene, {sentence, w});
  const auto kind = tenure_by_tense(tree, w, j.tense, term);
  if (!kind) return;
  for (PostPhrase post : posts_of_nouns(scene, sentence, inverse ? subject : w)) {
    if (inverse && !post.body) continue;
    if (post.tenure == TenureKind::Current) post.tenure = *kind;
    add_tenure(scene, {*m, post, "copula-post", probability, term}, facts);
  }
}

/// Verbs with a post in their complement. An end of service makes a former holder, a beginning a present one.
struct PostVerb {
  std::string_view lemmas;
  bool of_object = false;   ///< the logical object holds the post, not the subject
  std::string_view marker;  ///< adposition in front of the title; empty for a complement
  enum Phase { Begins, Lasts, Ends, Proposes } phase = Lasts;
};
constexpr PostVerb kPostVerbs[] = {
    // Jane Doe serves as mayor of Ghent.
    {"serve|work|act|function", false, "as", PostVerb::Lasts},
    // Jane Doe resigned as mayor of Ghent.
    {"resign|retire|step_down|quit|stand_down", false, "as", PostVerb::Ends},
    // Jane Doe succeeded John Roe as mayor of Ghent.
    {"succeed|replace|take_over|return|join", false, "as", PostVerb::Begins},
    // Jane Doe became mayor of Ghent.
    {"become", false, "", PostVerb::Begins},
    // Jane Doe was appointed mayor of Ghent.
    {"appoint|name|elect|reelect|re-elect", true, "", PostVerb::Begins},
    {"appoint|name|elect|reelect|re-elect|swear_in|install", true, "as", PostVerb::Begins},
    // Jane Doe was promoted to editor of the Herald.
    {"promote", true, "to", PostVerb::Begins},
    // Jane Doe was nominated as ambassador.
    {"nominate|designate", true, "as", PostVerb::Proposes},
    {"nominate|designate", true, "", PostVerb::Proposes},
};

WordId title_at(const TreeView& tree, WordId verb, const PostVerb& rule) {
  if (!rule.marker.empty()) {
    for (const WordId c : tree.children(verb, "obl")) {
      if (case_text(tree, c) == rule.marker) return c;
    }
    return 0;
  }
  const WordId complement = tree.child(verb, "xcomp");
  if (complement != 0) return is_noun(tree.word(complement)) ? complement : 0;
  return rule.of_object ? 0 : tree.child(verb, "obj");
}

WordId holder_at(const TreeView& tree, WordId verb, const PostVerb& rule) {
  const WordId passive = tree.child(verb, "nsubj:pass");
  if (rule.of_object) return passive != 0 ? passive : tree.child(verb, "obj");
  // "was succeeded by Jane Doe as mayor"
  return passive != 0 ? agent_of_passive(tree, verb) : subject_of(tree, verb);
}

/// The status of a post that a verb gives; none where it began long ago and may be over since.
std::optional<TenureKind> tenure_by_verb(const FactScene& scene, WordPlace at, const PostVerb& rule, Tense tense,
                                         Term& term) {
  if (rule.phase == PostVerb::Proposes) return TenureKind::Designate;
  if (rule.phase == PostVerb::Lasts) return tenure_by_tense(scene.trees[at.sentence], at.word, tense, term);
  auto& moment = rule.phase == PostVerb::Begins ? term.since : term.until;
  if (term.time && !moment) moment = std::exchange(term.time, std::nullopt);
  if (rule.phase == PostVerb::Ends) return TenureKind::Former;
  if (term.since && !term.until && !is_recent(scene, *term.since)) return std::nullopt;
  return TenureKind::Current;
}

void find_verb_posts(const FactScene& scene, const ClaimDrafts& claims, WordPlace at, Facts& facts) {
  const TreeView& tree = scene.trees[at.sentence];
  const std::string lemma = lemma_with_particle(tree, at.word);
  for (const PostVerb& rule : kPostVerbs) {
    if (!list_has(rule.lemmas, lemma)) continue;
    const WordId title = title_at(tree, at.word, rule), holder = holder_at(tree, at.word, rule);
    const auto persons = holder == 0 ? std::vector<MentionId>{} : scene.denoted({at.sentence, holder});
    if (title == 0 || persons.size() != 1 || scene.kind(persons[0]) != Kind::Person) continue;
    const Judgement j = judge(scene, at);
    if (scene.entity(persons[0]).label.empty() || !j.factual() || is_said(scene, claims, tree.word(at.word).span))
      continue;
    Term term = read_term(scene, at, {holder});
    const auto kind = tenure_by_verb(scene, at, rule, j.tense, term);
    if (!kind) continue;
    for (PostPhrase post : posts_of_nouns(scene, at.sentence, title)) {
      if (post.tenure == TenureKind::Current) post.tenure = *kind;
      add_tenure(scene, {persons[0], post, "verb-post", 0.9F * tree.word(title).arc_probability, term}, facts);
    }
  }
}

/// "succeeded [John Roe] as mayor", "[John Roe] was replaced as mayor": who held the post before.
void find_predecessor(const FactScene& scene, const ClaimDrafts& claims, WordPlace at, Facts& facts) {
  const TreeView& tree = scene.trees[at.sentence];
  if (!one_of(lemma_with_particle(tree, at.word), {"replace", "succeed"})) return;
  const WordId passive = tree.child(at.word, "nsubj:pass");
  const WordId former = passive != 0 ? passive : tree.child(at.word, "obj");
  const WordId title = title_at(tree, at.word, {{}, false, "as", PostVerb::Ends});
  const auto persons = former == 0 ? std::vector<MentionId>{} : scene.denoted({at.sentence, former});
  if (title == 0 || persons.size() != 1 || scene.kind(persons[0]) != Kind::Person) return;
  if (scene.entity(persons[0]).label.empty() || !judge(scene, at).factual() ||
      is_said(scene, claims, tree.word(at.word).span))
    return;
  Term term = read_term(scene, at, {former});
  if (!term.until) term.until = term.since ? term.since : term.time;
  term.since.reset();
  term.time.reset();
  for (PostPhrase post : posts_of_nouns(scene, at.sentence, title)) {
    post.tenure = TenureKind::Former;
    add_tenure(scene, {persons[0], post, "predecessor-post", 0.9F * tree.word(title).arc_probability, term}, facts);
  }
}

/// "the Kremlin's spokesman", where the person is known by name elsewhere; a spokesperson also without a name.
void find_nominal(const FactScene& scene, MentionId m, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  if (mention.kind != MentionKind::Nominal || scene.kind(m) != Kind::Person) return;
  const TreeView& tree = scene.trees[mention.sentence];
  if (tree.child(mention.head, "cop") != 0) return;
  const auto post = post_of_noun(scene, mention.sentence, mention.head);
  if (!post || !post->body || *post->body == m) return;
  const bool definite = tree.child(mention.head, "nmod:poss") != 0 || [&] {
    const WordId det = tree.child(mention.head, "det");
    return det != 0 && tree.word(det).lemma == "the";
  }();
  const bool spokesperson = post->kind == PostKind::Spokesperson;
  if (!spokesperson && (!definite || scene.entity(m).label.empty())) return;
  add_tenure(scene, {m, *post, "nominal-post", 0.85F, {}}, facts);
}

}  // namespace

void find_tenures(const FactScene& scene, const ClaimDrafts& claims, Facts& facts) {
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    if (scene.entities.mentions[m].sentence >= scene.trees.size()) continue;
    if (is_named_person(scene, m)) find_before_name(scene, m, facts);
  }
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      find_apposition(scene, s, w, facts);
      find_copula(scene, claims, s, w, facts);
      if (scene.word({s, w}).upos != "VERB") continue;
      find_verb_posts(scene, claims, {s, w}, facts);
      find_predecessor(scene, claims, {s, w}, facts);
    }
  }
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    if (scene.entities.mentions[m].sentence < scene.trees.size()) find_nominal(scene, m, facts);
  }
  add_terms_of_verbs(scene, facts);
  std::stable_sort(facts.tenures.begin(), facts.tenures.end(),
                   [](const Tenure& a, const Tenure& b) { return a.title < b.title; });
}

}  // namespace newsgraph
