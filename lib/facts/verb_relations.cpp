#include <algorithm>

#include "facts/relation_rules.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

/// One end of a rule in the text.
struct End {
  std::vector<MentionId> mentions;
  std::optional<std::string> value;
  Span span;
  float probability = 1;
};

bool is_passive(const TreeView& tree, WordId w) {
  return tree.child(w, "aux:pass") != 0 || tree.child(w, "nsubj:pass") != 0;
}

/// "a firm owned by", "the company, founded in": a past participle on a noun.
bool is_reduced_passive(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  return word.deprel == "acl" && has_feature(word, "VerbForm", "Part") && !has_feature(word, "Tense", "Pres");
}

WordId by_agent(const TreeView& tree, WordId w) {
  if (const WordId agent = tree.child(w, "obl:agent"); agent != 0) return agent;
  for (const WordId c : tree.children(w, "obl")) {
    if (case_text(tree, c) == "by") return c;
  }
  return 0;
}

WordId logical_subject(const TreeView& tree, WordId w) {
  if (is_passive(tree, w) || is_reduced_passive(tree, w)) return by_agent(tree, w);
  if (tree.word(w).deprel == "acl") return tree.governor(w);
  const WordId subject = subject_of(tree, w);
  return subject != 0 && is_relation(tree.word(subject), "nsubj:pass") ? 0 : subject;
}

WordId logical_object(const TreeView& tree, WordId w) {
  if (is_passive(tree, w)) return subject_of(tree, w);
  if (is_reduced_passive(tree, w)) return tree.governor(w);
  return tree.child(w, "obj");
}

WordId oblique(const TreeView& tree, WordId w, std::string_view cases) {
  for (const WordId c : tree.children(w, "obl")) {
    if (list_has(cases, case_text(tree, c))) return c;
  }
  return 0;
}

/// The calendar time at the verb: a date that is known, not a length or a set.
End time_end(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId c : tree.children(at.word)) {
    const Word& child = tree.word(c);
    if (!is_relation(child, "obl") && !is_relation(child, "advmod") && !is_relation(child, "nmod")) continue;
    if (!case_text(tree, c).empty() && !one_of(case_text(tree, c), {"in", "on"})) continue;
    for (const Time& time : scene.analysis.times) {
      if (!time.span.contains(child.span) || time.type != "DATE" || time.value.empty()) continue;
      if (time.value[0] < '0' || time.value[0] > '9') continue;
      return {{}, time.value, time.span, child.arc_probability};
    }
  }
  return {};
}

End end_at(const FactScene& scene, WordPlace at, std::string_view slot) {
  const TreeView& tree = scene.trees[at.sentence];
  if (slot == "time") return time_end(scene, at);
  WordId w = 0;
  if (slot == "subject") w = logical_subject(tree, at.word);
  if (slot == "object") w = logical_object(tree, at.word);
  if (slot.starts_with("obl:")) w = oblique(tree, at.word, slot.substr(4));
  if (w == 0) return {};
  const WordId top = antecedent(tree, w);
  return {scene.mentions_with_conjuncts({at.sentence, top}), std::nullopt, tree.word(top).span,
          tree.word(w).arc_probability};
}

void apply(const FactScene& scene, WordPlace at, const VerbRule& rule, Facts& facts) {
  const End from = end_at(scene, at, rule.from);
  if (from.mentions.empty()) return;
  const End to = end_at(scene, at, rule.to);
  const Span verb = scene.word(at).span;
  RelationDraft draft{rule.predicate, rule.id, 0,  std::nullopt,
                      to.value,       at,      {}, rule.precision * from.probability * to.probability,
                      false};
  for (const MentionId subject : from.mentions) {
    draft.subject = subject;
    const Span s = scene.entities.mentions[subject].span;
    draft.evidence = {std::min({s.begin, verb.begin, to.span.end == 0 ? verb.begin : to.span.begin}),
                      std::max({s.end, verb.end, to.span.end})};
    if (to.value) add_relation(scene, draft, facts);
    for (const MentionId object : to.mentions) {
      draft.object = object;
      const Span o = scene.entities.mentions[object].span;
      draft.evidence = {std::min({s.begin, o.begin, verb.begin}), std::max({s.end, o.end, verb.end})};
      add_relation(scene, draft, facts);
    }
  }
}

}  // namespace

void find_verb_relations(const FactScene& scene, Facts& facts) {
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      const Word& word = scene.word({s, w});
      if (word.upos != "VERB" && word.upos != "ADJ") continue;
      const std::string lemma = lemma_with_particle(scene.trees[s], w);
      for (const VerbRule& rule : verb_rules()) {
        if (list_has(rule.verbs, lemma)) apply(scene, {s, w}, rule, facts);
      }
    }
  }
}

void add_relation(const FactScene& scene, const RelationDraft& draft, Facts& facts) {
  const std::optional<Kind> to = draft.object ? std::optional(scene.kind(*draft.object)) : std::nullopt;
  if (!allows_ends(draft.predicate, scene.kind(draft.subject), to)) return;
  const auto entity_of = [&](MentionId m) { return scene.entities.mentions[m].entity; };
  if (draft.object && entity_of(*draft.object) == entity_of(draft.subject)) return;
  Relation r;
  r.predicate = std::string(draft.predicate);
  r.subject = draft.subject;
  r.object = draft.object;
  r.value = draft.object ? std::nullopt : draft.value;
  if (draft.presupposed) {
    r.asserted = true;
  } else {
    const Judgement j = judge(scene, draft.pivot);
    r.polarity = j.polarity;
    r.certainty = j.certainty;
    r.asserted = j.factual();
    if (j.tense == Tense::Future && r.certainty == Certainty::Certain) r.certainty = Certainty::Probable;
  }
  r.evidence = draft.evidence;
  r.confidence = draft.probability * scene.entities.mentions[draft.subject].probability;
  if (draft.object) r.confidence *= scene.entities.mentions[*draft.object].probability;
  r.rule = std::string(draft.rule);
  const bool known = std::any_of(facts.relations.begin(), facts.relations.end(), [&](const Relation& x) {
    return x.predicate == r.predicate && x.subject == r.subject && x.object == r.object && x.value == r.value;
  });
  if (!known) facts.relations.push_back(std::move(r));
}

void find_relations(const FactScene& scene, Facts& facts) {
  find_verb_relations(scene, facts);
  find_noun_relations(scene, facts);
  find_surface_relations(scene, facts);
}

}  // namespace newsgraph
