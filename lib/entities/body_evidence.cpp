#include "entities/body_evidence.hpp"

#include <algorithm>
#include <vector>

#include "base/text.hpp"
#include "entities/lexicon.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

bool is_chief_executive(const TreeView& tree, WordId noun) {
  return lemma_of(tree.word(noun)) == "executive" && noun > 1 && to_lower(tree.word(noun - 1).form) == "chief";
}

/// Whether a verb or one joined to it, of the same subject, is "employ".
bool employs(const TreeView& tree, WordId verb) {
  if (lemma_of(tree.word(verb)) == "employ") return true;
  const std::vector<WordId> joined = tree.children(verb, "conj");
  return std::any_of(joined.begin(), joined.end(),
                     [&](WordId c) { return lemma_of(tree.word(c)) == "employ" && tree.child(c, "nsubj") == 0; });
}

/// "X, which employs 300 people"
bool is_said_to_employ(const TreeView& tree, WordId name) {
  const std::vector<WordId> clauses = tree.children(name, "acl");
  return std::any_of(clauses.begin(), clauses.end(), [&](WordId verb) {
    const WordId subject = tree.child(verb, "nsubj");
    return subject != 0 && has_feature(tree.word(subject), "PronType", "Rel") && employs(tree, verb);
  });
}

/// "shares in X", "X's shareholders", "the chief executive of X", "X employs 300 people"
bool is_in_business(const TreeView& tree, WordId name, WordId above) {
  static const WordList of("ceo cfo shareholder share subsidiary"),
      owned("ceo cfo co-founder founder shareholder subsidiary");
  const Word& word = tree.word(name);
  const std::string lemma = lemma_of(tree.word(above));
  if (is_relation(word, "nsubj")) return word.deprel == "nsubj" && employs(tree, above);
  if (!is_relation(word, "nmod") && !is_relation(word, "compound")) return false;
  if (is_chief_executive(tree, above)) return true;
  return has_case(tree, name, {"of", "in", "at"}) ? of.has(lemma) : owned.has(lemma);
}

/// "began his career at X", "after a spell with X": one works for a body, not a town.
bool is_worked_for(const TreeView& tree, WordId name, WordId above) {
  static const WordList work("apprenticeship career contract internship spell stint");
  if (!has_case(tree, name, {"at", "with"})) return false;
  const WordId object = is_relation(tree.word(name), "obl") ? tree.child(above, "obj") : above;
  return object != 0 && work.has(lemma_of(tree.word(object)));
}

/// "The firm, X,", "X, a carmaker"; a developer of two names is a person.
bool is_called_a_firm(const TreeView& tree, const Draft& name) {
  static const WordList firms(
      "airline broadcaster carmaker carrier chipmaker company firm insurer lender maker manufacturer start-up startup "
      "supermarket");
  static const WordList trades("brewer builder contractor developer distributor operator producer retailer supplier");
  const WordId noun =
      is_relation(tree.word(name.role), "appos") ? tree.governor(name.role) : tree.child(name.role, "appos");
  if (noun == 0 || tree.word(noun).upos != "NOUN" || has_feature(tree.word(noun), "Number", "Plur")) return false;
  const bool person = name.type == Kind::Person;
  const bool called_so = gender_of_given_name(name.key.substr(0, name.key.find(' '))) != Gender::Unknown;
  const std::string lemma = lemma_of(tree.word(noun));
  return !(person && called_so) && (firms.has(lemma) || (trades.has(lemma) && !(person && name.first != name.last)));
}

/// "X, which was founded in May": no person.
bool is_told_of_with_which(const TreeView& tree, const Draft& name) {
  if (name.first != name.last) return false;
  const std::vector<WordId> clauses = tree.children(name.role, "acl");
  return std::any_of(clauses.begin(), clauses.end(), [&](WordId verb) {
    const std::span<const WordId> below = tree.children(verb);
    return std::any_of(below.begin(), below.end(), [&](WordId c) {
      return (is_relation(tree.word(c), "nsubj") || is_relation(tree.word(c), "obj")) &&
             to_lower(tree.word(c).form) == "which" && c == name.last + 2;
    });
  });
}

/// "the head of X", "a director at X"; a head of one's own is another matter.
bool is_led(const TreeView& tree, WordId name, WordId above) {
  static const WordList leaders("chair chairman chairperson chairwoman chief co-founder founder head president");
  static const WordList owned("chairman chairwoman");
  if (!is_relation(tree.word(name), "nmod")) return false;
  return (has_case(tree, name, {"of", "at"}) ? leaders : owned).has(lemma_of(tree.word(above)));
}

}  // namespace

BodyEvidence body_evidence(const DraftScene& scene) {
  BodyEvidence found;
  for (const Draft& draft : scene.drafts) {
    if (draft.kind != MentionKind::Name || draft.use != NameUse::Plain) continue;
    const TreeView& tree = scene.tree(draft);
    const WordId name = first_conjunct(tree, draft.role), above = tree.governor(name);
    if (is_said_to_employ(tree, draft.role) || is_called_a_firm(tree, draft)) found.business.insert(draft.key);
    if (is_told_of_with_which(tree, draft)) found.led.insert(draft.key);
    if (above == 0) continue;
    if (is_in_business(tree, name, above) || is_worked_for(tree, name, above)) found.business.insert(draft.key);
    if (is_led(tree, name, above)) found.led.insert(draft.key);
  }
  return found;
}

}  // namespace newsgraph
