#include <algorithm>

#include "facts/relation_rules.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

struct Holder {
  MentionId mention = 0;
  float probability = 1;
  bool copula = false;
};

bool is_former(const TreeView& tree, WordId w) {
  for (const WordId c : tree.children(w)) {
    const bool modifies = is_relation(tree.word(c), "amod") || is_relation(tree.word(c), "advmod");
    const std::string lemma = to_lower(tree.word(c).lemma);
    if (modifies && one_of(lemma, {"former", "ex", "late", "future", "alleged", "then", "would-be", "previous",
                                   "erstwhile", "onetime"}))
      return true;
  }
  // "would-be allies"
  const auto form = [&](WordId at) { return to_lower(tree.word(at).form); };
  if (w > 3 && form(w - 1) == "be" && form(w - 3) == "would") return true;
  // "its last owner"
  const bool last =
      w > 1 && tree.word(w).lemma == "owner" && one_of(to_lower(tree.word(w - 1).form), {"first", "last"});
  const bool prefixed = w > 2 && one_of(tree.word(w - 1).form, {"-", "\u2013"}) &&
                        one_of(to_lower(tree.word(w - 2).form), {"ex", "then", "step", "grand"});
  return last || prefixed || to_lower(tree.word(w).form).starts_with("ex-");
}

/// "brother-in-law" is no brother.
bool is_in_law(const TreeView& tree, WordId w) {
  return w + 1 < tree.size() && tree.word(w + 1).form == "-" && to_lower(tree.word(w + 2).form) == "in";
}

bool is_kinship(const NounRule& rule) {
  return one_of(rule.predicate, {"schema:parent", "schema:sibling", "schema:spouse"});
}

using Owners = std::vector<std::pair<MentionId, float>>;

/// "the [Scottish] rival McLeish", "the [US] arm of Acme", "[Ghent] mother Jane Doe": where a body or person is from,
/// and not whose it is; "the [Boeing] rival Airlux" is Boeing's.
bool says_where_from(const FactScene& scene, WordPlace front, const NounRule& rule) {
  if (is_kinship(rule)) return true;
  if (!one_of(rule.predicate, {"ng:opponentOf", "ng:ownedBy", "schema:founder", "schema:parentOrganization"}))
    return false;
  const auto m = scene.mention(front);
  return is_relation(scene.word(front), "amod") || (m && scene.is_kind(*m, {Kind::Polity, Kind::Place}));
}

/// Possessive, "of" phrase, adjective of nationality, noun in front.
Owners owners_at(const FactScene& scene, WordPlace at, const NounRule& rule) {
  const TreeView& tree = scene.trees[at.sentence];
  Owners out;
  for (const WordId c : tree.children(at.word)) {
    const Word& child = tree.word(c);
    const bool of = child.deprel == "nmod" && list_has(rule.cases, case_text(tree, c));
    const bool front = c < at.word && (is_relation(child, "compound") || is_relation(child, "amod"));
    if (!of && !front && child.deprel != "nmod:poss") continue;
    if (front && says_where_from(scene, {at.sentence, c}, rule)) continue;
    for (const MentionId m : scene.mentions_with_conjuncts({at.sentence, c})) {
      const std::vector<MentionId> each = scene.members_before(m);
      for (const MentionId one : each) out.emplace_back(one, child.arc_probability);
      if (each.empty()) out.emplace_back(scene.name_beside(m).value_or(m), child.arc_probability);
    }
    if (!out.empty()) return out;
  }
  return out;
}

/// "They [have two sons, ...]", "he is [survived by two sons, ...]", "Acme, [with headquarters in ...]".
Owners owners_above(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  const WordId top = first_conjunct(tree, at.word);
  const WordId governor = tree.governor(top);
  if (governor == 0) return {};
  const std::string& lemma = tree.word(governor).lemma;
  WordId owner = 0;
  if (is_relation(tree.word(top), "obj") && one_of(lemma, {"have", "leave"})) owner = subject_of(tree, governor);
  if (lemma == "survive" && is_relation(tree.word(top), "obl")) owner = tree.child(governor, "nsubj:pass");
  if (case_text(tree, top) == "with") owner = is_noun(tree.word(governor)) ? governor : subject_of(tree, governor);
  Owners out;
  if (owner == 0) return out;
  for (const MentionId m : scene.denoted({at.sentence, owner})) out.emplace_back(m, tree.word(top).arc_probability);
  return out;
}

/// Whose the noun is; coordinated nouns share their owner ("founder and chairman of Acme").
Owners owners(const FactScene& scene, WordPlace at, const NounRule& rule) {
  Owners out = owners_at(scene, at, rule);
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId other : conjuncts(tree, at.word)) {
    if (!out.empty() || other == at.word || !is_noun(tree.word(other))) continue;
    out = owners_at(scene, {at.sentence, other}, rule);
    // "the wife and mother of Ann" are not both Ann's.
    const bool possessive = tree.child(other, "nmod:poss") != 0;
    if (!possessive) std::erase_if(out, [&](const auto& owner) { return scene.kind(owner.first) == Kind::Person; });
  }
  // "and the latter's firm": somebody's whom nothing tells.
  const bool owned = tree.child(at.word, "nmod:poss") != 0;
  return out.empty() && !owned ? owners_above(scene, at) : out;
}

bool is_name(const FactScene& scene, MentionId m) { return scene.entities.mentions[m].kind == MentionKind::Name; }

/// The names right beside a noun: "[founder] Jane Doe", "his wife, [Jane]".
std::vector<Holder> names_below(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  std::vector<Holder> out;
  for (const WordId c : tree.children(at.word)) {
    if (!is_renaming(tree, c)) continue;
    // "he and his wife Sandy live with their children, Alexis and Graham": a list stands on one side of its noun.
    const auto is_beside = [&](MentionId m) { return (scene.entities.mentions[m].head < at.word) == (c < at.word); };
    for (const MentionId m : scene.mentions_with_conjuncts({at.sentence, c})) {
      if (is_name(scene, m) && is_beside(m)) out.push_back({m, tree.word(c).arc_probability, false});
    }
  }
  return out;
}

/// "his wife [Sandy]", "son [Stanley]": the person named right behind a relative, whatever the tree hangs it on.
std::vector<Holder> name_right_behind(const FactScene& scene, WordPlace at, const NounRule& rule) {
  const TreeView& tree = scene.trees[at.sentence];
  if (!is_kinship(rule) || at.word == tree.size()) return {};
  const std::uint32_t begin = tree.word(at.word + 1).span.begin;
  for (const MentionId m : scene.mentions_of[at.sentence])
    if (scene.entities.mentions[m].span.begin == begin && is_name(scene, m) && scene.kind(m) == Kind::Person)
      return {{m, 0.9F, false}};
  return {};
}

/// "one of the founders of Acme", "the third of five children of Ann": the word that says that the noun's holder is
/// one; 0 without.
WordId one_of_several(const TreeView& tree, WordId w) {
  const WordId above = tree.governor(w);
  const auto tells_one = [&](const Word& word) {
    return word.lemma == "one" || has_feature(word, "NumType", "Ord") ||
           one_of(to_lower(word.form), {"eldest", "elder", "oldest", "only", "younger", "youngest"});
  };
  const bool one = above != 0 && tells_one(tree.word(above)) && is_relation(tree.word(w), "nmod");
  return one && has_feature(tree.word(w), "Number", "Plur") && has_case(tree, w, {"of"}) ? above : 0;
}

/// The name that a noun, or the first of its conjuncts, stands in apposition to or in front of.
std::vector<Holder> name_above(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  const WordId top = first_conjunct(tree, at.word);
  const Word& word = tree.word(top);
  const WordId governor = tree.governor(top);
  const bool hangs = is_relation(word, "appos") ||
                     (top < governor &&
                      (is_relation(word, "nmod:desc") || is_relation(word, "compound") || is_relation(word, "flat")));
  if (governor == 0 || !hangs) return {};
  const auto m = scene.mention({at.sentence, governor});
  if (!m || !is_name(scene, *m)) return {};
  return {{*m, word.arc_probability, false}};
}

/// Places behind a noun: "headquarters [in Ghent]", "its headquarters are [in Ghent]".
std::vector<Holder> places_behind(const FactScene& scene, WordPlace at, std::string_view cases) {
  const TreeView& tree = scene.trees[at.sentence];
  std::vector<Holder> out;
  const auto add = [&](WordId w, bool copula) {
    for (const MentionId m : scene.mentions_with_conjuncts({at.sentence, w}))
      out.push_back({m, tree.word(w).arc_probability, copula});
  };
  for (const WordId c : tree.children(at.word, "nmod")) {
    if (c > at.word && list_has(cases, case_text(tree, c))) add(c, false);
  }
  const WordId governor = tree.governor(at.word);
  if (out.empty() && governor != 0 && is_relation(tree.word(at.word), "nsubj") && tree.child(governor, "cop") != 0 &&
      list_has(cases, case_text(tree, governor))) {
    add(governor, true);
  }
  return out;
}

/// Whom the noun names: the name beside it, the subject of its copula, else itself.
std::vector<Holder> holders(const FactScene& scene, WordPlace at, const NounRule& rule) {
  if (!rule.holder_cases.empty()) return places_behind(scene, at, rule.holder_cases);
  const TreeView& tree = scene.trees[at.sentence];
  if (const WordId one = one_of_several(tree, at.word); one != 0) return holders(scene, {at.sentence, one}, rule);
  std::vector<Holder> out = names_below(scene, at);
  if (rule.only_named) return out;
  if (out.empty()) out = name_right_behind(scene, at, rule);
  if (out.empty()) out = name_above(scene, at);
  const WordId top = first_conjunct(tree, at.word);
  const WordId subject = subject_of(tree, at.word);
  const bool copula = tree.child(at.word, "cop") != 0 || tree.child(top, "cop") != 0;
  if (out.empty() && copula && subject != 0) {
    for (const MentionId m : scene.denoted({at.sentence, subject}))
      out.push_back({m, tree.word(subject).arc_probability, true});
    return out;
  }
  if (!out.empty() || has_feature(tree.word(at.word), "Number", "Plur")) return out;
  const auto own = scene.mention(at);
  if (own && !scene.entity(*own).label.empty()) out.push_back({*own, 0.9F, false});
  return out;
}

void apply(const FactScene& scene, WordPlace at, const NounRule& rule, Facts& facts) {
  const TreeView& tree = scene.trees[at.sentence];
  if (is_former(tree, at.word) || is_in_law(tree, at.word)) return;
  const Span noun = scene.word(at).span;
  for (const auto& [owner, owner_probability] : owners(scene, at, rule)) {
    if (rule.only_named && scene.kind(owner) != Kind::Person) continue;
    for (const Holder& holder : holders(scene, at, rule)) {
      const Span a = scene.entities.mentions[owner].span, b = scene.entities.mentions[holder.mention].span;
      if (owner == holder.mention) continue;
      RelationDraft draft;
      draft.predicate = rule.predicate;
      draft.rule = rule.id;
      draft.subject = rule.from_owner ? owner : holder.mention;
      draft.object = rule.from_owner ? holder.mention : owner;
      draft.pivot = at;
      draft.evidence = both(both(a, b), noun);
      // A list's parts have nothing to do with each other: "Doe of Acme; club owner Roe".
      if (scene.article.text.slice(draft.evidence).find(';') != std::string_view::npos) continue;
      draft.probability = rule.precision * owner_probability * holder.probability;
      draft.presupposed = !holder.copula;
      add_relation(scene, draft, facts);
    }
  }
}

}  // namespace

void find_noun_relations(const FactScene& scene, Facts& facts) {
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      const Word& word = scene.word({s, w});
      if (!is_noun(word)) continue;
      const std::string lemma = to_lower(word.lemma), whole = lemma_with_compound(scene.trees[s], w);
      for (const NounRule* rule : noun_rules_for(lemma)) apply(scene, {s, w}, *rule, facts);
      if (whole == lemma) continue;
      for (const NounRule* rule : noun_rules_for(whole)) apply(scene, {s, w}, *rule, facts);
    }
  }
}

}  // namespace newsgraph
