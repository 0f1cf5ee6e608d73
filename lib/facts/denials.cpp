#include "facts/denials.hpp"

#include <algorithm>

#include "facts/claim_cues.hpp"

namespace newsgraph {
namespace {

bool takes_issue(std::string_view lemma) {
  return one_of(lemma, {"acknowledge", "admit", "confirm", "deny", "dispute", "refute", "reject"});
}

bool is_relative_pronoun(const Word& word) { return word.upos == "PRON" && one_of(word.lemma, {"which", "that"}); }

/// "[which] the company denied", "the company denied": the clause has no other object than the relative pronoun.
bool is_denial(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  if (word.upos != "VERB" || word.deprel != "acl:relcl" || !takes_issue(word.lemma)) return false;
  const WordId subject = tree.child(w, "nsubj"), object = tree.child(w, "obj");
  return subject != 0 && !is_relative_pronoun(tree.word(subject)) && tree.child(w, "ccomp") == 0 &&
         (object == 0 || is_relative_pronoun(tree.word(object)));
}

/// "..., [a charge] the company denied": a noun of saying that sums up the clause in front of it.
bool sums_up(const TreeView& tree, WordId w) {
  return is_relation(tree.word(w), "appos") && find_saying_noun(to_lower(tree.word(w).lemma)) != nullptr;
}

bool is_set_off(const TreeView& tree, WordId w) {
  const std::vector<WordId> words = tree.subtree(w);
  return std::any_of(words.begin(), words.end(), [&](WordId v) { return v < w && tree.word(v).form == ","; });
}

WordId verb_above(const TreeView& tree, WordId w) {
  for (WordId steps = 0; w != 0 && steps < tree.size(); ++steps, w = tree.governor(w)) {
    if (tree.word(w).upos == "VERB") return w;
  }
  return 0;
}

/// What somebody is blamed for in the same sentence where it holds the word.
WordId misdeed_with(const TreeView& tree, std::uint32_t sentence, WordId w, const ClaimDrafts& told) {
  for (const ClaimDraft& draft : told.claims) {
    if (!draft.misdeed || draft.misdeed->sentence != sentence) continue;
    if (tree.is_in_subtree(w, draft.misdeed->word)) return draft.misdeed->word;
  }
  return 0;
}

/// "was convicted of [fraud], which he denies": the noun itself, where it names nobody and nothing.
bool is_denied_itself(const FactScene& scene, WordPlace noun) {
  const Word& word = scene.word(noun);
  return is_noun(word) && is_relation(word, "obl") && !scene.mention(noun);
}

}  // namespace

std::vector<WordId> denials_below(const TreeView& tree, WordId w) {
  std::vector<WordId> out;
  for (const WordId v : tree.subtree(w)) {
    const WordId noun = tree.governor(v);
    if (v == w || !is_denial(tree, v)) continue;
    out.push_back(noun != w && sums_up(tree, noun) ? noun : v);
  }
  return out;
}

ClaimContents contents_of_denial(const FactScene& scene, WordPlace at, const ClaimDrafts& told) {
  const TreeView& tree = scene.trees[at.sentence];
  ClaimContents contents;
  const WordId noun = tree.governor(at.word);
  if (noun == 0 || !is_denial(tree, at.word)) return contents;
  WordId top = misdeed_with(tree, at.sentence, noun, told);
  const bool clause = sums_up(tree, noun) || is_set_off(tree, at.word);
  if (top == 0) top = clause && !is_denied_itself(scene, {at.sentence, noun}) ? verb_above(tree, noun) : noun;
  if (top != 0) add_subtree(tree, top, tree.children(top, "mark"), contents);
  return contents;
}

}  // namespace newsgraph
