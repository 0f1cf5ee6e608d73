#include "facts/claim_sources.hpp"

#include <algorithm>

#include "facts/claim_cues.hpp"
#include "facts/mood.hpp"
#include "language/tree.hpp"

namespace newsgraph {
namespace {

bool is_participle(const TreeView& tree, WordId w) {
  return !has_feature(tree.word(w), "VerbForm", "Fin") && tree.child(w, "aux") == 0;
}

bool can_speak(const FactScene& scene, MentionId m) { return !scene.is_kind(m, {Kind::Quantity}); }

/// "Nine died, [police] said, blaming rebels": the speaker goes on, though the tree hangs the clause on what is said.
WordId speaker_going_on(const TreeView& tree, WordId w) {
  const WordId content = tree.governor(w);
  if (content == 0 || !is_relation(tree.word(w), "advcl") || !is_participle(tree, w)) return 0;
  const WordId saying = tree.governor(content);
  const bool between = is_relation(tree.word(content), "ccomp") && content < saying && saying < w;
  return between ? subject_of(tree, saying) : 0;
}

/// "[She] said voting had been delayed but termed it fair": what undergoes and names nobody does not speak; the speaker
/// above does.
WordId speaker_above(const FactScene& scene, WordPlace at, WordId subject) {
  const TreeView& tree = scene.trees[at.sentence];
  const WordId verb = tree.governor(subject);
  const bool undergoes = verb != at.word && is_relation(tree.word(subject), "nsubj:pass") &&
                         is_relation(tree.word(verb), "ccomp") && !scene.mention({at.sentence, subject});
  return undergoes ? subject_of(tree, tree.governor(verb)) : 0;
}

/// "sentenced [Roe] to a year for ordering", "[Roe] was fined for claiming": whom it is held against.
WordId held_against(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  if (!is_participle(tree, at.word) || !has_mark(tree, at.word, "for")) return 0;
  WordId verb = tree.governor(at.word);
  if (verb != 0 && is_relation(tree.word(at.word), "acl")) verb = tree.governor(verb);
  if (verb == 0) return 0;
  if (const WordId passive = tree.child(verb, "nsubj:pass"); passive != 0) return antecedent(tree, passive);
  const WordId object = tree.child(verb, "obj");
  const auto m = object == 0 ? std::nullopt : scene.mention({at.sentence, object});
  return m && scene.is_kind(*m, {Kind::Person, Kind::PeopleGroup, Kind::Organization, Kind::Polity}) ? object : 0;
}

/// "[The court] struck down a law that barred owners from evicting, holding that": no law holds, wherever the tree
/// hangs the participle.
WordId court_above(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  const WordId root = root_of(tree), subject = root == 0 ? 0 : subject_of(tree, root);
  if (subject == 0 || subject > at.word || !one_of(tree.word(at.word).lemma, {"find", "hold", "rule"}) ||
      !tree.word(at.word).form.ends_with("ing") || !is_relation(tree.word(at.word), "advcl"))
    return 0;
  const auto court = scene.mention({at.sentence, subject});
  return court && scene.is_kind(*court, {Kind::Organization, Kind::Person}) ? subject : 0;
}

/// The words around `head` within `span` that belong to it without a gap: "Acme has grown, [the companies] said" where
/// the tree hangs "Acme" on the speaker.
Span without_gaps(const TreeView& tree, WordId head, Span span) {
  std::vector<WordId> words;
  for (WordId w = 1; w <= tree.size(); ++w) {
    const bool belongs = tree.word(w).upos == "PUNCT" || tree.is_in_subtree(w, head);
    if (belongs && span.contains(tree.word(w).span)) words.push_back(w);
  }
  auto [first, last] = unbroken_run(words, head);
  while (first < head && tree.word(first).upos == "PUNCT") ++first;
  while (last > head && tree.word(last).form == ",") --last;
  return {tree.word(first).span.begin, tree.word(last).span.end};
}

/// "Baker kept the cash, [court] told", "was told [by radio]": a headline's court hears, and no device speaks.
bool is_mute(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  const WordId verb = tree.governor(w);
  if (is_relation(word, "obl:agent"))
    return one_of(word.lemma,
                  {"email", "e-mail", "fax", "letter", "mail", "phone", "post", "radio", "telephone", "text"});
  return verb != 0 && is_relation(word, "nsubj") && tree.word(verb).form == "told" && tree.child(verb, "obj") == 0 &&
         tree.child(verb, "iobj") == 0 && one_of(word.lemma, {"court", "inquest", "inquiry", "jury", "tribunal"});
}

}  // namespace

bool is_passive(const TreeView& tree, WordId w) {
  return tree.child(w, "aux:pass") != 0 || tree.child(w, "nsubj:pass") != 0;
}

WordId role_word(const FactScene& scene, WordPlace at, std::string_view role) {
  const auto p = scene.predicate(at);
  if (!p) return 0;
  for (const Argument& a : scene.analysis.predicates[*p].arguments) {
    if (a.role == role && a.probability >= 0.5F) return a.word;
  }
  return 0;
}

WordId source_word(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  WordId w = at.word;
  // "Asked how she had won, she said": she was asked.
  const Word& cue = tree.word(w);
  const bool asked =
      is_past_participle(cue) || (cue.lemma == "ask" && cue.form == "Asked" && tree.child(w, "nsubj") == 0);
  if (is_relation(cue, "advcl") && asked && tree.children(w, "aux").empty()) return agent_of_passive(tree, w);
  if (const WordId held = held_against(scene, at); held != 0) return held;
  if (const WordId court = court_above(scene, at); court != 0) return court;
  WordId below = 0;
  for (WordId steps = 0; w != 0 && steps < tree.size(); ++steps) {
    if (is_passive(tree, w)) {
      // "was sacked by Roe after accusing him": who was sacked accused.
      const WordId passive = tree.child(w, "nsubj:pass");
      if (below != 0 && passive != 0 && tree.child(below, "mark") != 0) return antecedent(tree, passive);
      return agent_of_passive(tree, w);
    }
    if (const WordId subject = subject_of(tree, w); subject != 0) {
      // "was arrested and told that": the second participle shares the passive.
      if (is_relation(tree.word(subject), "nsubj:pass") && is_participle(tree, w)) return agent_of_passive(tree, w);
      if (const WordId speaker = speaker_above(scene, at, subject); speaker != 0) return speaker;
      return antecedent(tree, subject);
    }
    const Word& word = tree.word(w);
    if (is_relation(word, "acl") && is_participle(tree, w)) {
      // "claims made by": a past participle's noun is what is said, not who says it.
      if (has_feature(word, "Tense", "Past")) return agent_of_passive(tree, w);
      // "the wish to say", "a year for saying" name no speaker.
      return !tree.children(w, "mark").empty() ? role_word(scene, at, "ARG0") : tree.governor(w);
    }
    if (!is_relation(word, "xcomp") && !is_relation(word, "advcl") && !is_relation(word, "conj")) break;
    if (const WordId speaker = speaker_going_on(tree, w); speaker != 0) return speaker;
    const WordId governor = tree.governor(w);
    const WordId object = governor == 0 ? 0 : tree.child(governor, "obj");
    if (is_relation(word, "xcomp") && object != 0) return object;
    below = w;
    w = governor;
  }
  return role_word(scene, at, "ARG0");
}

WordId owner_of_saying(const FactScene& scene, WordPlace at) {
  const TreeView& tree = scene.trees[at.sentence];
  for (const std::string_view relation : {"nmod:poss", "compound", "nmod", "nmod:desc", "amod"}) {
    for (const WordId c : tree.children(at.word, relation)) {
      const bool owner = relation != "nmod" || one_of(case_text(tree, c), {"from", "by", "of"});
      if (owner && scene.mention({at.sentence, c})) return c;
    }
  }
  const WordId both = tree.child(at.word, "nmod");
  if (both != 0 && one_of(case_text(tree, both), {"from", "by"})) return both;
  return 0;
}

std::vector<ClaimSource> sources_at(const FactScene& scene, std::uint32_t sentence, WordId w) {
  const TreeView& tree = scene.trees[sentence];
  std::vector<ClaimSource> out;
  // "A decision is expected by September": nobody's expectation.
  if (w == 0 || is_in_time(scene.analysis, tree.word(w).span) || is_mute(tree, w)) return out;
  WordId speaker = w;
  const auto own = scene.mention({sentence, w});
  if (find_saying_noun(to_lower(tree.word(w).lemma)) != nullptr) {
    const WordId owner = owner_of_saying(scene, {sentence, w});
    if (owner != 0 && (!own || scene.is_kind(*own, {Kind::Work, Kind::NamedEvent, Kind::Product}))) speaker = owner;
  }
  std::vector<WordId> heads = {speaker};
  for (const WordId c : tree.children(speaker, "conj")) {
    // "Grant & Lowe said": one name.
    const WordId joint = tree.child(c, "cc");
    const bool in_name = joint != 0 && tree.word(joint).form == "&" && own &&
                         scene.entities.mentions[*own].span.contains(tree.word(c).span);
    if (in_name || scene.is_second_post({sentence, c})) continue;
    if (is_noun(tree.word(c)) || tree.word(c).upos == "PRON") heads.push_back(c);
  }
  for (const WordId head : heads) {
    const auto m = scene.mention({sentence, head});
    Span span = trimmed_span(tree, speaker == w && heads.size() == 1 ? w : head);
    if (heads.size() > 1 || speaker != w || is_relation(tree.word(w), "conj")) span = phrase_span(tree, head);
    if (is_relation(tree.word(w), "obl") || is_relation(tree.word(w), "nmod") || heads.size() > 1)
      span = phrase_span(tree, head);
    span = without_gaps(tree, head, span);
    // "Roe's unbeaten 61 sees Baroda home": no number speaks.
    if (m ? !can_speak(scene, *m) : tree.word(head).upos == "NUM") continue;
    // "They asked", where nothing tells who they are.
    if (!m && tree.word(head).upos == "PRON") continue;
    out.push_back({span, m, m ? scene.entities.mentions[*m].probability : 0.8F});
  }
  return out;
}

}  // namespace newsgraph
