#include "facts/tenure_verbs.hpp"

#include <algorithm>
#include <utility>

#include "facts/mood.hpp"
#include "facts/post_nouns.hpp"
#include "facts/post_words.hpp"
#include "facts/relation_rules.hpp"
#include "facts/tenure_findings.hpp"
#include "facts/terms.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

/// Verbs with a post in their complement. An end of service makes a former holder, a beginning a present one.
struct PostVerb {
  std::string_view lemmas;
  bool of_object = false;   ///< the logical object holds the post, not the subject
  std::string_view marker;  ///< adposition in front of the title; empty for a complement
  enum Phase { Begins, Lasts, Ends, Proposes } phase = Lasts;
};
/// Jane Doe resigned as mayor of Ghent.
constexpr PostVerb kLeaves = {"resign|retire|step_down|quit|stand_down", false, "as", PostVerb::Ends};
constexpr PostVerb kPostVerbs[] = {
    kLeaves,
    // Jane Doe serves as mayor of Ghent.
    {"serve|work|act|function", false, "as", PostVerb::Lasts},
    // Jane Doe remains mayor of Ghent.
    {"remain|stay", false, "", PostVerb::Lasts},
    // Jane Doe succeeded John Roe as mayor of Ghent.
    {"succeed|replace|take_over|return|join", false, "as", PostVerb::Begins},
    // Jane Doe became mayor of Ghent.
    {"become", false, "", PostVerb::Begins},
    // Jane Doe was appointed mayor of Ghent.
    {"appoint|name|elect|reelect|re-elect", true, "", PostVerb::Begins},
    {"appoint|name|elect|reelect|re-elect|swear_in|install|hire", true, "as", PostVerb::Begins},
    // Jane Doe was promoted to editor of the Herald.
    {"promote", true, "to", PostVerb::Begins},
    // Jane Doe was removed as mayor of Ghent.
    {"remove|dismiss|sack|fire|oust|axe|drop", true, "as", PostVerb::Ends},
    // Jane Doe was nominated as ambassador.
    {"nominate|designate", true, "as", PostVerb::Proposes},
    {"nominate|designate", true, "", PostVerb::Proposes},
};

/// "served as secretary, as envoy to Chile and as envoy to Peru": three phrases.
std::vector<WordId> titles_at(const TreeView& tree, WordId verb, const PostVerb& rule) {
  std::vector<WordId> titles;
  if (!rule.marker.empty()) {
    for (const std::string_view relation : {"obl", "conj"}) {
      for (const WordId c : tree.children(verb, relation))
        if (is_noun(tree.word(c)) && case_text(tree, c) == rule.marker) titles.push_back(c);
    }
    return titles;
  }
  const WordId complement = tree.child(verb, "xcomp");
  const WordId object = complement == 0 && !rule.of_object ? tree.child(verb, "obj") : 0;
  for (const WordId w : {complement, object})
    if (w != 0 && (w == object || is_noun(tree.word(w))) && !is_honour(tree, w)) titles.push_back(w);
  return titles;
}

/// The first of them; 0 without one.
WordId title_at(const TreeView& tree, WordId verb, const PostVerb& rule) {
  const std::vector<WordId> titles = titles_at(tree, verb, rule);
  return titles.empty() ? 0 : titles.front();
}

/// "Appointed director in 1971, [she] doubled its staff": a participle that opens a sentence is of its subject.
WordId subject_behind(const TreeView& tree, WordId verb) {
  const Word& word = tree.word(verb);
  const WordId main = is_relation(word, "advcl") && has_feature(word, "VerbForm", "Part") ? tree.governor(verb) : 0;
  return main > verb && tree.child(verb, "obj") == 0 ? subject_of(tree, main) : 0;
}

WordId holder_at(const TreeView& tree, WordId verb, const PostVerb& rule) {
  WordId passive = tree.child(verb, "nsubj:pass");
  if (passive == 0 && rule.of_object) passive = subject_behind(tree, verb);
  if (rule.of_object) return passive != 0 ? passive : tree.child(verb, "obj");
  // "was succeeded by Jane Doe as mayor"
  return passive != 0 ? agent_of_passive(tree, verb) : subject_of(tree, verb);
}

bool has_time(const FactScene& scene, WordPlace verb) {
  const std::vector<WordId> below = scene.trees[verb.sentence].children(verb.word, "obl");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return is_in_time(scene.analysis, scene.word({verb.sentence, c}).span);
  });
}

/// The status of a post that a verb gives; none where it began long ago and may be over since. Who has died holds none.
std::optional<TenureKind> tenure_by_verb(const FactScene& scene, WordPlace at, const PostVerb& rule, Tense tense,
                                         bool is_dead, Term& term) {
  if (rule.phase == PostVerb::Proposes) return TenureKind::Designate;
  if (rule.phase == PostVerb::Lasts) return tenure_by_tense(scene.trees[at.sentence], at.word, tense, term);
  auto& moment = rule.phase == PostVerb::Begins ? term.since : term.until;
  if (term.time && !moment) moment = std::exchange(term.time, std::nullopt);
  if (rule.phase == PostVerb::Ends) return TenureKind::Former;
  // "becomes editor in July": when the time comes.
  if (rule.phase == PostVerb::Begins && tense == Tense::Present && has_time(scene, at)) return TenureKind::Designate;
  // "has been appointed editor, effective July 1"
  if (term.since && is_ahead(scene, *term.since)) return TenureKind::Designate;
  if (is_dead) return TenureKind::Former;
  if (term.since && !term.until && !is_recent(scene, *term.since)) return std::nullopt;
  // "who later became vice-chancellor"
  const std::vector<WordId> manners = scene.trees[at.sentence].children(at.word, "advmod");
  const bool later = std::any_of(manners.begin(), manners.end(), [&](WordId c) {
    return one_of(to_lower(scene.word({at.sentence, c}).form), {"eventually", "later", "subsequently"});
  });
  return later && !term.since && tense == Tense::Past ? TenureKind::Former : TenureKind::Current;
}

/// The person that a word means by name, where the article itself tells that the verb's deed happened.
std::optional<MentionId> person_told(const FactScene& scene, const ClaimDrafts& claims, WordPlace verb, WordId word) {
  const auto persons = word == 0 ? std::vector<MentionId>{} : scene.denoted({verb.sentence, word});
  const bool one = persons.size() == 1 && scene.kind(persons[0]) == Kind::Person;
  if (!one || scene.entity(persons[0]).label.empty() || is_said(scene, claims, scene.word(verb).span))
    return std::nullopt;
  return judge(scene, verb).factual() ? std::optional(persons[0]) : std::nullopt;
}

/// A verb that tells of a post in its complement.
void find_verb_posts(const FactScene& scene, const ClaimDrafts& claims, const std::set<EntityId>& dead, WordPlace at,
                     Facts& facts) {
  const TreeView& tree = scene.trees[at.sentence];
  const std::string lemma = lemma_with_particle(tree, at.word);
  for (const PostVerb& rule : kPostVerbs) {
    if (!list_has(rule.lemmas, lemma)) continue;
    const std::vector<WordId> titles = titles_at(tree, at.word, rule);
    const WordId holder = holder_at(tree, at.word, rule);
    const auto person = titles.empty() ? std::nullopt : person_told(scene, claims, at, holder);
    if (!person) continue;
    std::vector<PostPhrase> posts;
    for (const WordId title : titles) {
      for (PostPhrase& post : posts_of_nouns(scene, at.sentence, title)) posts.push_back(post);
    }
    std::vector<WordId> outside = titles.size() > 1 ? titles : std::vector<WordId>{};
    outside.push_back(holder);
    const Term of_all = read_term(scene, at, outside);
    const bool is_dead = dead.contains(scene.entities.mentions[*person].entity);
    for (PostPhrase& post : posts) {
      Term term = term_among(scene, {at.sentence, post.head}, posts.size(), of_all);
      const auto kind = tenure_by_verb(scene, at, rule, judge(scene, at).tense, is_dead, term);
      if (!kind) continue;
      if (post.tenure == TenureKind::Current) post.tenure = *kind;
      add_tenure(scene, {*person, post, "verb-post", 0.9F * tree.word(titles.front()).arc_probability, term}, facts);
    }
  }
}

/// "succeeded [John Roe] as mayor", "[John Roe] was replaced as mayor": who held the post before.
void find_predecessor(const FactScene& scene, const ClaimDrafts& claims, WordPlace at, Facts& facts) {
  const TreeView& tree = scene.trees[at.sentence];
  if (!one_of(lemma_with_particle(tree, at.word), {"replace", "succeed"})) return;
  const WordId passive = tree.child(at.word, "nsubj:pass");
  const WordId former = passive != 0 ? passive : tree.child(at.word, "obj");
  const WordId title = title_at(tree, at.word, kLeaves);
  const auto person = title == 0 ? std::nullopt : person_told(scene, claims, at, former);
  if (!person) return;
  Term term = read_term(scene, at, {former});
  if (!term.until) term.until = term.since ? term.since : term.time;
  term.since.reset();
  term.time.reset();
  for (PostPhrase post : posts_of_nouns(scene, at.sentence, title)) {
    post.tenure = TenureKind::Former;
    add_tenure(scene, {*person, post, "predecessor-post", 0.9F * tree.word(title).arc_probability, term}, facts);
  }
}

/// "stepped down as mayor and was succeeded by [Jane Doe]": the post that the predecessor leaves in the same sentence.
void find_successor(const FactScene& scene, const ClaimDrafts& claims, WordPlace at, Facts& facts) {
  const TreeView& tree = scene.trees[at.sentence];
  const WordId first = tree.governor(at.word), agent = agent_of_passive(tree, at.word);
  if (!one_of(lemma_with_particle(tree, at.word), {"replace", "succeed"}) || agent == 0) return;
  if (!is_relation(tree.word(at.word), "conj") || !list_has(kLeaves.lemmas, lemma_with_particle(tree, first))) return;
  const WordId title = title_at(tree, at.word, kLeaves) == 0 ? title_at(tree, first, kLeaves) : 0;
  const auto person = title == 0 ? std::nullopt : person_told(scene, claims, at, agent);
  if (!person) return;
  const Term left = read_term(scene, {at.sentence, first}), own = read_term(scene, at, {agent});
  const Term term = {{}, own.time ? own.time : left.time ? left.time : left.until, {}};
  for (PostPhrase post : posts_of_nouns(scene, at.sentence, title)) {
    post.tenure = TenureKind::Current;
    add_tenure(scene, {*person, post, "successor-post", 0.9F * tree.word(title).arc_probability, term}, facts);
  }
}

}  // namespace

std::optional<TenureKind> tenure_by_tense(const TreeView& tree, WordId w, Tense tense, const Term& term) {
  if (is_present_perfect(tree, w)) return term.since && !term.until ? std::optional(TenureKind::Current) : std::nullopt;
  return tense == Tense::Past ? TenureKind::Former : TenureKind::Current;
}

void find_tenures_by_verb(const FactScene& scene, const ClaimDrafts& claims, const std::set<EntityId>& dead,
                          WordPlace at, Facts& facts) {
  find_verb_posts(scene, claims, dead, at, facts);
  find_predecessor(scene, claims, at, facts);
  find_successor(scene, claims, at, facts);
}

}  // namespace newsgraph
