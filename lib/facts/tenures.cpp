#include "facts/tenures.hpp"

#include <algorithm>
#include <utility>

#include "entities/lexicon.hpp"
#include "facts/deaths.hpp"
#include "facts/mood.hpp"
#include "facts/post_nouns.hpp"
#include "facts/post_words.hpp"
#include "facts/posts_before_names.hpp"
#include "facts/relation_rules.hpp"
#include "facts/tenure_findings.hpp"
#include "facts/tenure_verbs.hpp"
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

/// "Foreign Minister Jane Doe of Kenya", "Professor Jane Doe of the University of Ghent": what stands right behind the
/// name.
std::optional<MentionId> body_behind_name(const FactScene& scene, MentionId m) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  std::vector<WordId> behind = tree.children(mention.head, "nmod");
  // "mathematician George Roe of Acme": where the title is the head.
  const WordId title = is_relation(tree.word(mention.head), "flat") ? tree.governor(mention.head) : 0;
  if (title != 0 && tree.word(title).span.end <= mention.span.begin) {
    const std::vector<WordId> of_title = tree.children(title, "nmod");
    behind.insert(behind.end(), of_title.begin(), of_title.end());
  }
  for (const WordId child : behind) {
    if (tree.word(child).span.begin < mention.span.end) continue;
    const auto body = scene.mention({mention.sentence, child});
    if (!body || scene.entities.mentions[*body].kind != MentionKind::Name) continue;
    const std::string marker = case_text(tree, child);
    const bool party = scene.has_class(*body, "schema:PoliticalParty");
    if (marker == "of" && scene.is_kind(*body, {Kind::Polity})) return body;
    // "Governor Jane Doe, of the opposition Civic Union": her party.
    const bool own_party = sits_in_parliament(tree, child);
    if (one_of(marker, {"of", "at"}) && scene.is_kind(*body, {Kind::Organization}) && !party && !own_party) return body;
  }
  return std::nullopt;
}

/// "Acme, whose chairman Jane Doe": the noun that the clause is about.
std::optional<MentionId> body_of_clause(const FactScene& scene, const PostPhrase& post) {
  const TreeView& tree = scene.trees[post.sentence];
  const WordId possessor = tree.child(post.head, "nmod:poss");
  const WordId noun = possessor == 0 ? 0 : antecedent(tree, possessor);
  const auto body = noun == possessor ? std::nullopt : scene.mention({post.sentence, body_of_board(tree, noun)});
  return body && scene.is_kind(*body, {Kind::Organization, Kind::Polity}) ? body : std::nullopt;
}

/// "Acme is led by chief executive [Jane Doe]", "Acme was founded by Jane Doe, its president": what a leader leads or
/// founded.
std::optional<MentionId> body_led_by(const FactScene& scene, WordPlace name, const PostPhrase& post) {
  const bool chief = post.kind == PostKind::ChiefExecutive;
  if (post.kind == PostKind::Member || post.kind == PostKind::Spokesperson) return std::nullopt;
  const TreeView& tree = scene.trees[name.sentence];
  const WordId verb = tree.governor(name.word);
  if (verb == 0 || !is_relation(tree.word(name.word), "obl") ||
      !(one_of(tree.word(verb).lemma, {"co-found", "establish", "found"}) ||
        (chief && one_of(tree.word(verb).lemma, {"head", "lead", "run"}))) ||
      agent_of_passive(tree, verb) != name.word)
    return std::nullopt;
  const WordId led = is_relation(tree.word(verb), "acl") ? tree.governor(verb) : tree.child(verb, "nsubj:pass");
  const auto body = led == 0 ? std::nullopt : scene.mention({name.sentence, antecedent(tree, led)});
  const bool named = body && scene.entities.mentions[*body].kind == MentionKind::Name;
  return named && scene.is_kind(*body, {Kind::Organization}) ? body : std::nullopt;
}

/// "Foreign Minister Jane Doe", "France's former president John Roe"
void find_before_name(const FactScene& scene, MentionId m, Facts& facts) {
  const Mention& mention = scene.entities.mentions[m];
  const TreeView& tree = scene.trees[mention.sentence];
  WordId first = word_at(tree, mention.span.begin);
  if (first == 0) return;
  // The name may have been read with its title; "Dean Roe" is called so.
  const bool is_called_so = gender_of_given_name(to_lower(tree.word(first).form)) != Gender::Unknown;
  for (WordId w = first; w < mention.head && !is_called_so; ++w) {
    if (find_post(to_lower(tree.word(w).form))) first = w + 1;
  }
  auto post = read_post_before(scene, mention.sentence, first);
  if (!post) return;
  if (post->body && is_own_party(scene, *post, *post->body)) post->body.reset();
  if (!post->body) post->body = body_behind_name(scene, m);
  // "attorney Jane Doe of Ghent": where she lives.
  const std::string noun = to_lower(tree.word(post->head).lemma);
  if (post->body && !is_of_a_church(noun) && scene.is_kind(*post->body, {Kind::Polity}) &&
      (is_of_no_state(noun) || is_mere_origin(scene, noun, *post->body)) &&
      scene.entities.mentions[*post->body].span.begin >= mention.span.end)
    post->body.reset();
  if (!post->body) post->body = body_of_clause(scene, *post);
  if (!post->body) post->body = body_led_by(scene, {mention.sentence, mention.head}, *post);
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

/// "his cousin [Dean] Roe": what he is called is no post.
bool is_given_name(const FactScene& scene, WordPlace at) {
  const auto m = scene.mention(at);
  return m && scene.entities.mentions[*m].kind == MentionKind::Name && scene.kind(*m) == Kind::Person &&
         scene.entities.mentions[*m].span.begin == scene.word(at).span.begin;
}

/// "until now minister of transport"
bool is_until_now(const TreeView& tree, WordId title) {
  const std::span<const WordId> below = tree.children(title);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return to_lower(tree.word(c).form) == "now" && one_of(case_text(tree, c), {"until", "till"});
  });
}

/// "Jane Doe, the mayor of Ghent," and "the mayor of Ghent, Jane Doe,"
void find_apposition(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const WordId governor = tree.governor(w);
  if (!is_relation(tree.word(w), "appos") || governor == 0) return;
  for (const auto& [name, title] : {std::pair{governor, w}, std::pair{w, governor}}) {
    const auto m = scene.mention({sentence, name});
    if (!m || !is_named_person(scene, *m) || is_given_name(scene, {sentence, title})) continue;
    const float probability = 0.95F * tree.word(w).arc_probability;
    const Term term = read_term(scene, {sentence, title}, {name});
    const std::vector<PostPhrase> posts = posts_of_nouns(scene, sentence, title);
    for (PostPhrase post : posts) {
      if (is_until_now(tree, post.head)) post.tenure = TenureKind::Former;
      if (!post.body && determiner(tree, post.head) == 0) post.body = body_led_by(scene, {sentence, name}, post);
      // "the president and his counterpart, Jane Doe": she is the counterpart alone.
      if (title == governor && post.head < title && determiner(tree, title) != 0) continue;
      // "the mayor, Ana Brand, and the head of the union, Jane Doe": behind the name another person's post begins.
      if (title < name && name < post.head) continue;
      const Term own = term_among(scene, {sentence, post.head}, posts.size(), term);
      if (!is_of_another(scene, post, *m)) add_tenure(scene, {*m, post, "apposition-post", probability, own}, facts);
    }
  }
}

/// "the third minister [to leave] the coalition": whoever left is no minister.
bool is_one_to_leave(const TreeView& tree, WordId noun) {
  const std::vector<WordId> clauses = tree.children(noun, "acl");
  return std::any_of(clauses.begin(), clauses.end(), [&](WordId c) {
    return has_infinitive_mark(tree, c) &&
           one_of(tree.word(c).lemma, {"depart", "leave", "quit", "resign", "step", "go"});
  });
}

/// "Jane Doe is the mayor of Ghent", "Jane Doe was finance minister until 2004"
void find_copula(const FactScene& scene, const ClaimDrafts& claims, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  const WordId subject = tree.child(w, "nsubj");
  if (tree.child(w, "cop") == 0 || subject == 0 || is_one_to_leave(tree, w)) return;
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
  std::vector<PostPhrase> posts = posts_of_nouns(scene, sentence, inverse ? subject : w);
  for (PostPhrase& post : posts) {
    if (inverse && !post.body) continue;
    if (post.tenure == TenureKind::Current) post.tenure = *kind;
    const Term own = term_among(scene, {sentence, post.head}, posts.size(), term);
    add_tenure(scene, {*m, post, "copula-post", probability, own}, facts);
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

/// The post that a tenure's title names, as the text has it.
std::optional<PostPhrase> post_of(const FactScene& scene, const Tenure& tenure) {
  const std::uint32_t sentence = scene.entities.mentions[tenure.person].sentence;
  const TreeView& tree = scene.trees[sentence];
  const WordId first = word_at(tree, tenure.title.begin), last = word_at(tree, tenure.title.end - 1);
  if (first == 0 || last == 0 || tree.word(first).span.begin != tenure.title.begin) return std::nullopt;
  return read_post(scene, sentence, last, first, last);
}

/// "the Greek foreign minister and her Turkish counterpart, John Roe": he holds the same post of another country.
void find_counterpart(const FactScene& scene, std::uint32_t sentence, WordId w, Facts& facts) {
  const TreeView& tree = scene.trees[sentence];
  if (tree.word(w).lemma != "counterpart" || has_feature(tree.word(w), "Number", "Plur")) return;
  const WordId owner = tree.child(w, "nmod:poss"), adjective = tree.child(w, "amod"), behind = tree.child(w, "appos");
  const auto other = owner == 0 ? std::nullopt : scene.mention({sentence, owner});
  const auto country = adjective == 0 ? std::nullopt : scene.mention({sentence, adjective});
  const auto named = scene.mention({sentence, behind != 0 ? behind : tree.governor(w)});
  if (!other || !country || scene.kind(*country) != Kind::Polity || !named || !is_named_person(scene, *named)) return;
  for (std::size_t i = 0, known = facts.tenures.size(); i < known; ++i) {
    const Tenure& tenure = facts.tenures[i];
    const bool of_country =
        tenure.body && scene.kind(*tenure.body) == Kind::Polity && tenure.kind == TenureKind::Current;
    if (!of_country || scene.entities.mentions[tenure.person].entity != scene.entities.mentions[*other].entity)
      continue;
    auto post = post_of(scene, tenure);
    if (!post) continue;
    post->body = country;
    return add_tenure(scene, {*named, *post, "counterpart-post", 0.85F * tree.word(w).arc_probability, {}}, facts);
  }
}

}  // namespace

void find_tenures(const FactScene& scene, const ClaimDrafts& claims, Facts& facts) {
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    if (scene.entities.mentions[m].sentence >= scene.trees.size()) continue;
    if (is_named_person(scene, m)) find_before_name(scene, m, facts);
  }
  const std::set<EntityId> dead = the_dead(scene, facts);
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      find_apposition(scene, s, w, facts);
      find_copula(scene, claims, s, w, facts);
      if (scene.word({s, w}).upos != "VERB") continue;
      find_tenures_by_verb(scene, claims, dead, {s, w}, facts);
    }
  }
  for (MentionId m = 0; m < scene.entities.mentions.size(); ++m) {
    if (scene.entities.mentions[m].sentence < scene.trees.size()) find_nominal(scene, m, facts);
  }
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s)
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) find_counterpart(scene, s, w, facts);
  add_terms_of_verbs(scene, facts);
  std::stable_sort(facts.tenures.begin(), facts.tenures.end(),
                   [](const Tenure& a, const Tenure& b) { return a.title < b.title; });
}

}  // namespace newsgraph
