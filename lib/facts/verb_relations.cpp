#include <algorithm>

#include "facts/mood.hpp"
#include "facts/obituary_lines.hpp"
#include "facts/relation_rules.hpp"
#include "facts/terms.hpp"
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

/// Also one of a tree that marks no tense.
bool is_participle_not_present(const TreeView& tree, WordId w) {
  return has_feature(tree.word(w), "VerbForm", "Part") && !has_feature(tree.word(w), "Tense", "Pres");
}

bool is_passive(const TreeView& tree, WordId w) {
  if (tree.child(w, "aux:pass") != 0 || tree.child(w, "nsubj:pass") != 0) return true;
  const WordId shared = shared_verb(tree, w);
  return shared != w && is_participle_not_present(tree, w) && tree.child(w, "obj") == 0 && is_passive(tree, shared);
}

/// What a past participle without a clause of its own is said of: "a firm [owned] by", "Acme ([founded] in 1990)",
/// "[founded] in 1990, Acme grew"; 0 for other words.
WordId noun_of_participle(const TreeView& tree, WordId w) {
  if (!is_participle_not_present(tree, w) || tree.child(w, "obj") != 0 || tree.child(w, "aux") != 0) return 0;
  const WordId top = shared_verb(tree, w);
  const Word& word = tree.word(top);
  const WordId governor = tree.governor(top);
  if (governor == 0 || !is_participle_not_present(tree, top)) return 0;
  if (word.deprel == "acl" || (is_relation(word, "parataxis") && is_noun(tree.word(governor)))) return governor;
  // "Born in Ghent, the youngest of five, Jane ...": what stands behind is no subject of the participle.
  const WordId own = tree.child(top, "nsubj");
  if (is_relation(word, "advcl") && tree.child(top, "mark") == 0 && (own == 0 || own > top))
    return subject_of(tree, governor);
  return 0;
}

WordId logical_subject(const TreeView& tree, WordId w) {
  if (is_passive(tree, w) || noun_of_participle(tree, w) != 0) return agent_of_passive(tree, w);
  if (tree.word(w).deprel == "acl") return tree.governor(w);
  WordId subject = subject_of(tree, w);
  // "while attending", "began working": the clause above has the subject.
  const WordId governor = tree.governor(w);
  const bool controlled = is_relation(tree.word(w), "advcl") || is_relation(tree.word(w), "xcomp");
  if (subject == 0 && controlled && governor != 0 && !has_feature(tree.word(w), "VerbForm", "Fin") &&
      (is_relation(tree.word(w), "advcl") || tree.child(governor, "obj") == 0)) {
    subject = subject_of(tree, governor);
    if (subject != 0 && is_relation(tree.word(w), "advcl")) return subject;
  }
  // "was born in Graz and [studied] in Vienna": a finite verb acts, though the subject that it shares is a passive's.
  const bool acts = subject != 0 && tree.governor(subject) != w && has_feature(tree.word(w), "VerbForm", "Fin");
  return subject != 0 && is_relation(tree.word(subject), "nsubj:pass") && !acts ? 0 : subject;
}

/// The noun of a relative clause that starts with "where"; 0 for other clauses.
WordId noun_of_where(const TreeView& tree, WordId w) {
  const WordId top = shared_verb(tree, w);
  if (tree.word(top).deprel != "acl:relcl") return 0;
  for (const WordId c : tree.children(top, "advmod")) {
    if (tree.word(c).lemma == "where") return tree.governor(top);
  }
  return 0;
}

WordId logical_object(const TreeView& tree, WordId w) {
  if (is_passive(tree, w)) return subject_of(tree, w);
  if (const WordId noun = noun_of_participle(tree, w); noun != 0) return noun;
  return tree.child(w, "obj");
}

/// Phrases with one of these adpositions: at the verb, at the object that the rule asks for, or at the last of
/// coordinated verbs, which they share ("born and [raised in Ghent]").
std::vector<WordId> obliques(const TreeView& tree, WordId w, const VerbRule& rule) {
  const std::string_view cases = rule.to.substr(rule.to.find(':') + 1);
  std::vector<WordId> out;
  const auto add = [&](WordId holder, std::string_view relation) {
    for (const WordId c : tree.children(holder, relation)) {
      if (list_has(cases, case_text(tree, c))) out.push_back(c);
    }
  };
  add(w, "obl");
  if (const WordId object = tree.child(w, "obj"); object != 0 && !rule.objects.empty()) add(object, "nmod");
  if (const WordId noun = noun_of_where(tree, w); noun != 0 && (list_has(cases, "in") || list_has(cases, "at")))
    out.push_back(noun);
  const WordId next = tree.child(w, "conj");
  const bool bare = out.empty() && tree.child(w, "obl") == 0 && tree.child(w, "obj") == 0;
  if (bare && next != 0 && is_participle_not_present(tree, next) && tree.child(next, "nsubj") == 0) add(next, "obl");
  return out;
}

/// The calendar time at the verb: a date that is known, not a length or a set.
End time_end(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const WordId c : tree.children(at.word)) {
    const Word& child = tree.word(c);
    if (!is_relation(child, "obl") && !is_relation(child, "advmod") && !is_relation(child, "nmod")) continue;
    if (!case_text(tree, c).empty() && !one_of(case_text(tree, c), {"in", "on"})) continue;
    const auto t = time_at(scene.analysis, child.span);
    if (!t) continue;
    const Time& time = scene.analysis.times[*t];
    if (time.type != "DATE" || time.value.empty() || time.value[0] < '0' || time.value[0] > '9') continue;
    return {{}, time.value, time.span, child.arc_probability};
  }
  return {};
}

End phrase_end(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  return {scene.denoted(at), std::nullopt, tree.word(antecedent(tree, at.word)).span,
          tree.word(at.word).arc_probability};
}

End end_at(const FactScene& scene, WordPlace at, const VerbRule& rule, std::string_view slot) {
  const TreeView& tree = scene.trees[at.sentence];
  if (slot == "time") return time_end(scene, at);
  if (slot.starts_with("obl:")) {
    End all;
    for (const WordId w : obliques(tree, at.word, rule)) {
      const End end = phrase_end(scene, {at.sentence, w});
      if (all.mentions.empty()) {
        all = end;
      } else {
        all.mentions.insert(all.mentions.end(), end.mentions.begin(), end.mentions.end());
      }
    }
    return all;
  }
  const WordId w = slot == "subject" ? logical_subject(tree, at.word) : logical_object(tree, at.word);
  return w == 0 ? End{} : phrase_end(scene, {at.sentence, w});
}

/// Whether the verb has an object, or one of its conjuncts, with such a lemma.
bool has_object(const TreeView& tree, WordId w, std::string_view objects) {
  const WordId object = tree.child(w, "obj");
  if (objects == "-") return object == 0;
  if (object == 0) return false;
  for (const WordId o : conjuncts(tree, object)) {
    if (list_has(objects, to_lower(tree.word(o).lemma)) || list_has(objects, lemma_with_compound(tree, o))) return true;
  }
  return false;
}

/// "moved to Utrecht", where the article tells of FC Utrecht: rather to the team.
bool is_also_a_team(const FactScene& scene, MentionId place) {
  const std::string& town = scene.entity(place).label;
  return std::any_of(scene.entities.entities.begin(), scene.entities.entities.end(), [&](const Entity& e) {
    const bool team = std::find(e.classes.begin(), e.classes.end(), "schema:SportsTeam") != e.classes.end();
    return e.kind == Kind::Organization && !town.empty() && e.label.find(town) != std::string::npos &&
           (team || e.label.starts_with("FC ") || e.label.ends_with(" FC"));
  });
}

/// "founded Acme with [Jane Doe and John Roe]", "alongside [Jane Doe]"
std::vector<MentionId> partners_of(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  std::vector<MentionId> out;
  for (const WordId c : tree.children(at.word, "obl")) {
    if (!one_of(case_text(tree, c), {"with", "alongside", "together with", "along with"})) continue;
    for (const MentionId m : scene.mentions_with_conjuncts({at.sentence, c}))
      if (scene.kind(m) == Kind::Person && !scene.entity(m).label.empty()) out.push_back(m);
  }
  return out;
}

/// "produced a doctor's letter": whoever shows papers has not made them.
bool is_shown(const FactScene& scene, const VerbRule& rule, WordPlace verb, MentionId person, MentionId object) {
  const Mention& shown = scene.entities.mentions[object];
  return rule.id == "makes" && scene.word(verb).lemma == "produce" && scene.kind(person) == Kind::Person &&
         one_of(to_lower(scene.word({shown.sentence, shown.head}).lemma),
                {"card", "certificate", "document", "invoice", "letter", "licence", "license", "note", "passport",
                 "permit", "photo", "photograph", "receipt", "statement", "ticket"});
}

void apply(const FactScene& scene, WordPlace at, const VerbRule& rule, Facts& facts) {
  if (!rule.objects.empty() && !has_object(scene.trees[at.sentence], at.word, rule.objects)) return;
  const End from = end_at(scene, at, rule, rule.from);
  if (from.mentions.empty()) return;
  End to = end_at(scene, at, rule, rule.to);
  if (rule.predicate == "schema:founder" && !to.mentions.empty()) {
    for (const MentionId m : partners_of(scene, at)) to.mentions.push_back(m);
  }
  const Span verb = scene.word(at).span;
  RelationDraft draft{rule.predicate, rule.id, 0,  std::nullopt,
                      to.value,       at,      {}, rule.precision * from.probability * to.probability,
                      false};
  for (const MentionId subject : from.mentions) {
    if (rule.from_named && scene.entity(subject).label.empty()) continue;
    if (rule.from_person && scene.kind(subject) != Kind::Person) continue;
    draft.subject = subject;
    const Span s = scene.entities.mentions[subject].span;
    draft.evidence = {std::min({s.begin, verb.begin, to.span.end == 0 ? verb.begin : to.span.begin}),
                      std::max({s.end, verb.end, to.span.end})};
    if (to.value) add_relation(scene, draft, facts);
    for (const MentionId object : to.mentions) {
      if (!rule.to_class.empty() && !scene.has_class(object, rule.to_class)) continue;
      if (rule.id == "moved-to" && is_also_a_team(scene, object)) continue;
      if (is_shown(scene, rule, at, object, subject)) continue;
      // "lived in a basement", "based in a hall": nobody's residence or seat.
      if (one_of(rule.predicate, {"ng:headquarters", "schema:homeLocation"}) && scene.kind(object) == Kind::Place &&
          scene.entities.mentions[object].kind != MentionKind::Name)
        continue;
      draft.object = object;
      const Span o = scene.entities.mentions[object].span;
      draft.evidence = both(both(s, o), verb);
      add_relation(scene, draft, facts);
    }
  }
}

bool is_finite(const TreeView& tree, WordId w) {
  if (has_feature(tree.word(w), "VerbForm", "Fin")) return true;
  for (const WordId c : tree.children(w, "aux")) {
    if (has_feature(tree.word(c), "VerbForm", "Fin")) return true;
  }
  return false;
}

}  // namespace

void find_verb_relations(const FactScene& scene, Facts& facts) {
  for (std::uint32_t s = 0; s < scene.trees.size(); ++s) {
    for (WordId w = 1; w <= scene.trees[s].size(); ++w) {
      const Word& word = scene.word({s, w});
      if (word.upos != "VERB" && word.upos != "ADJ") continue;
      for (const VerbRule* rule : verb_rules_for(lemma_with_particle(scene.trees[s], w)))
        apply(scene, {s, w}, *rule, facts);
    }
  }
}

void add_relation(const FactScene& scene, const RelationDraft& draft, Facts& facts) {
  const std::optional<Kind> to = draft.object ? std::optional(scene.kind(*draft.object)) : std::nullopt;
  if (!allows_ends(draft.predicate, scene.kind(draft.subject), to)) return;
  const auto entity_of = [&](MentionId m) { return scene.entities.mentions[m].entity; };
  if (draft.object && entity_of(*draft.object) == entity_of(draft.subject)) return;
  Relation r;
  const bool joins_party = draft.predicate == "schema:memberOf" && scene.kind(draft.subject) == Kind::Person &&
                           scene.has_class(*draft.object, "schema:PoliticalParty");
  r.predicate = joins_party ? "ng:memberOfParty" : std::string(draft.predicate);
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
    const TreeView& tree = scene.trees[draft.pivot.sentence];
    const bool told = is_finite(tree, draft.pivot.word) || has_marker(tree, draft.pivot.word, {"to"});
    // "previously worked at Acme", "originally based in Ghent", "was based in Ghent until 2002"
    const bool before =
        has_marker(tree, draft.pivot.word, {"earlier", "formerly", "initially", "once", "originally", "previously"});
    if (r.predicate == "schema:worksFor" && j.tense == Tense::Past && before) r.asserted = false;
    if (r.predicate == "ng:headquarters" &&
        (before || has_phrase(tree, draft.pivot.word, "obl", {"before", "prior", "prior to", "till", "until"})))
      r.asserted = false;
    // "joined the newspaper in 1968": may have left it since.
    const auto joined = draft.rule == "joined" ? read_term(scene, draft.pivot).time : std::nullopt;
    if (joined && !is_recent(scene, *joined)) r.asserted = false;
    // Who led it, or was the first to lead it, need not lead it now; nor need she work or live where she did.
    const bool perfect = is_present_perfect(tree, draft.pivot.word);
    const bool lasts = one_of(tree.word(draft.pivot.word).lemma,
                              {"employ", "grow", "lecture", "live", "play", "raise", "reside", "teach", "work"});
    const bool state = one_of(r.predicate, {"schema:homeLocation", "schema:memberOf", "schema:worksFor"});
    const bool held = one_of(r.predicate, {"ng:ledBy", "ng:ownedBy"});
    // "attends the academy": no alumna yet.
    const bool learns = one_of(tree.word(draft.pivot.word).lemma, {"attend", "enrol", "enroll", "study"});
    if (r.predicate == "schema:alumniOf" && learns && j.tense == Tense::Present && told && !perfect) r.asserted = false;
    // "who was a member of that panel until 2022"
    const bool was = is_noun(tree.word(draft.pivot.word)) && tree.child(draft.pivot.word, "cop") != 0;
    if (was && state && j.tense == Tense::Past && has_phrase(tree, draft.pivot.word, "obl", {"until", "till"}))
      r.asserted = false;
    if (j.tense == Tense::Past && ((held && told) || (state && lasts && !perfect))) r.asserted = false;
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
  find_life_relations(scene, facts);
  find_obituary_lines(scene, facts);
  find_affiliations(scene, facts);
}

}  // namespace newsgraph
