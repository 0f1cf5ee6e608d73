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
  for (const WordId c : tree.children(w, "amod")) {
    if (one_of(tree.word(c).lemma, {"former", "ex", "late", "future", "alleged", "then", "would-be"})) return true;
  }
  return to_lower(tree.word(w).form).starts_with("ex-");
}

/// Whose the noun is: possessive, "of" phrase, adjective of nationality, noun in front.
std::vector<std::pair<MentionId, float>> owners(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  std::vector<std::pair<MentionId, float>> out;
  for (const WordId c : tree.children(at.word)) {
    const Word& child = tree.word(c);
    const bool of = child.deprel == "nmod" && case_text(tree, c) == "of";
    const bool front = c < at.word && (is_relation(child, "compound") || is_relation(child, "amod"));
    if (!of && !front && child.deprel != "nmod:poss") continue;
    for (const MentionId m : scene.mentions_with_conjuncts({at.sentence, c}))
      out.emplace_back(m, child.arc_probability);
    if (!out.empty()) return out;
  }
  return out;
}

bool is_name(const FactScene& scene, MentionId m) { return scene.entities.mentions[m].kind == MentionKind::Name; }

/// Whom the noun names: the name beside it, the subject of its copula, else itself.
std::vector<Holder> holders(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  const Word& word = tree.word(at.word);
  std::vector<Holder> out;
  for (const WordId c : tree.children(at.word)) {
    const Word& child = tree.word(c);
    const bool beside =
        is_relation(child, "appos") || (c > at.word && (is_relation(child, "flat") || is_relation(child, "nmod:desc")));
    const auto m = beside ? scene.mention({at.sentence, c}) : std::nullopt;
    if (m && is_name(scene, *m)) out.push_back({*m, child.arc_probability, false});
  }
  const WordId governor = tree.governor(at.word);
  const bool hangs = is_relation(word, "appos") ||
                     (at.word < governor &&
                      (is_relation(word, "nmod:desc") || is_relation(word, "compound") || is_relation(word, "flat")));
  if (out.empty() && governor != 0 && hangs) {
    const auto m = scene.mention({at.sentence, governor});
    if (m && is_name(scene, *m)) out.push_back({*m, word.arc_probability, false});
  }
  const WordId subject = tree.child(at.word, "nsubj");
  if (out.empty() && tree.child(at.word, "cop") != 0 && subject != 0) {
    for (const MentionId m : scene.mentions_with_conjuncts({at.sentence, subject}))
      out.push_back({m, tree.word(subject).arc_probability, true});
    return out;
  }
  if (!out.empty() || has_feature(word, "Number", "Plur")) return out;
  const auto own = scene.mention(at);
  if (own && !scene.entity(*own).label.empty()) out.push_back({*own, 0.9F, false});
  return out;
}

void apply(const FactScene& scene, WordPlace at, const NounRule& rule, Facts& facts) {
  if (is_former(scene.trees[at.sentence], at.word)) return;
  const Span noun = scene.word(at).span;
  for (const auto& [owner, owner_probability] : owners(scene, at)) {
    for (const Holder& holder : holders(scene, at)) {
      const Span a = scene.entities.mentions[owner].span, b = scene.entities.mentions[holder.mention].span;
      if (owner == holder.mention) continue;
      RelationDraft draft;
      draft.predicate = rule.predicate;
      draft.rule = rule.id;
      draft.subject = rule.from_owner ? owner : holder.mention;
      draft.object = rule.from_owner ? holder.mention : owner;
      draft.pivot = at;
      draft.evidence = {std::min({a.begin, b.begin, noun.begin}), std::max({a.end, b.end, noun.end})};
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
      for (const NounRule& rule : noun_rules()) {
        if (list_has(rule.nouns, to_lower(word.lemma))) apply(scene, {s, w}, rule, facts);
      }
    }
  }
}

}  // namespace newsgraph
