#include "facts/blame.hpp"

#include <algorithm>

#include "facts/claim_drafts.hpp"
#include "facts/event_classes.hpp"
#include "facts/veridicality.hpp"

namespace newsgraph {
namespace {

WordId oblique(const TreeView& tree, WordId w, std::string_view marker) {
  for (const WordId c : tree.children(w)) {
    if (!is_relation(tree.word(c), "obl") && !is_relation(tree.word(c), "advcl") && !is_relation(tree.word(c), "nmod"))
      continue;
    if (case_text(tree, c) == marker) return c;
    const WordId mark = tree.child(c, "mark");
    if (mark != 0 && tree.word(mark).lemma == marker) return c;
  }
  return 0;
}

bool is_deed(const FactScene& scene, WordPlace at) {
  const Word& word = scene.word(at);
  const EventClass* event_class = find_event_class({}, to_lower(word.lemma), true);
  return event_class != nullptr && event_class->name != "Happening" && is_noun(word);
}

/// What somebody is blamed for. Behind a relative pronoun it is the nearest noun in front that tells an event, since
/// the tree may hang the clause on a noun further left: "missiles fired after an attack that they blamed on the
/// rebels".
WordId deed_of(const FactScene& scene, std::uint32_t sentence, WordId deed) {
  const WordId outside = antecedent(scene.trees[sentence], deed);
  if (outside == deed || is_deed(scene, {sentence, outside})) return outside;
  for (WordId w = deed - 1; outside < deed && w > outside; --w)
    if (is_deed(scene, {sentence, w})) return w;
  return scene.predicate({sentence, outside}) ? outside : 0;
}

/// "attributed the attack to a group", not "attributed the fall to bad weather": only misdeeds have somebody behind
/// them.
bool lays_misdeed_on(const FactScene& scene, std::uint32_t sentence, WordId deed, WordId culprit) {
  const EventClass* told = find_event_class({}, to_lower(scene.word({sentence, deed}).lemma), true);
  const auto m = scene.mention({sentence, antecedent(scene.trees[sentence], culprit)});
  return told != nullptr && m &&
         scene.is_kind(*m, {Kind::Person, Kind::PeopleGroup, Kind::Organization, Kind::Polity}) &&
         one_of(told->name, {"Accident", "Attack", "Conflict", "Death", "Disaster", "Injury", "MilitaryStrike"});
}

}  // namespace

void find_blame(const FactScene& scene, WordPlace at, ClaimDrafts& out) {
  const TreeView& tree = scene.trees[at.sentence];
  const std::string& lemma = tree.word(at.word).lemma;
  if (tree.word(at.word).upos != "VERB" || !one_of(lemma, {"blame", "accuse", "suspect", "attribute"})) return;
  // "refused to blame", "nobody accused them"
  if (judge(scene, at).polarity == Polarity::Negative) return;
  WordId object = is_passive(tree, at.word) ? tree.child(at.word, "nsubj:pass") : tree.child(at.word, "obj");
  if (object == 0) object = tree.child(at.word, "iobj");
  WordId person = object;
  WordId deed = oblique(tree, at.word, lemma == "blame" ? "for" : "of");
  const WordId other =
      one_of(lemma, {"blame", "attribute"}) ? oblique(tree, at.word, lemma == "blame" ? "on" : "to") : 0;
  if (other != 0) {
    person = other;
    deed = object;
  }
  if (lemma == "attribute" && (other == 0 || object == 0 || !lays_misdeed_on(scene, at.sentence, object, other)))
    return;
  if (lemma == "blame" && deed == object && object == 0 && is_relation(tree.word(at.word), "acl"))
    deed = tree.governor(at.word);
  if (person == 0 || deed == 0) return;
  const WordId outside = deed_of(scene, at.sentence, deed);
  ClaimContents contents;
  add_subtree(tree, person, {}, contents);
  if (outside == deed) add_subtree(tree, deed, {}, contents);
  std::sort(contents.spans.begin(), contents.spans.end());
  const std::size_t before = out.claims.size();
  emit(scene, at, sources_at(scene, at.sentence, source_word(scene, at)), contents, Stance::Asserts, 0.95F,
       cue_spans(tree, at.word), out);
  for (std::size_t i = before; i < out.claims.size(); ++i) {
    out.claims[i].blamed = scene.mention({at.sentence, antecedent(tree, person)});
    if (outside != 0) out.claims[i].misdeed = WordPlace{at.sentence, outside};
  }
}

}  // namespace newsgraph
