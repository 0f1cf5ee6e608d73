#include "facts/mood.hpp"

#include <algorithm>

#include "facts/negation.hpp"

namespace newsgraph {
namespace {

void read_modal(const Word& aux, Judgement& j) {
  if (one_of(aux.lemma, {"will", "shall", "would", "'ll", "'d", "wo"})) {
    if (aux.lemma == "'d" && aux.upos != "AUX") return;
    j.tense = Tense::Future;
    if (aux.lemma == "would" || aux.lemma == "'d") weaken(j, Certainty::Probable);
  } else if (one_of(aux.lemma, {"may", "might", "could", "can", "ca"})) {
    weaken(j, Certainty::Possible);
  } else if (one_of(aux.lemma, {"should", "must", "ought"})) {
    weaken(j, Certainty::Probable);
  }
}

/// "rather than resign", "instead of signing": what did not happen.
bool is_in_place_of(const TreeView& tree, WordId marker) {
  if (marker == tree.size()) return false;
  const std::string form = to_lower(tree.word(marker).form), next = to_lower(tree.word(marker + 1).form);
  return (form == "rather" && next == "than") || (form == "instead" && next == "of");
}

}  // namespace

bool is_verbal(const TreeView& tree, WordId w) {
  return tree.word(w).upos == "VERB" || tree.word(w).upos == "AUX" || tree.child(w, "cop") != 0;
}

void weaken(Judgement& j, Certainty certainty) { j.certainty = std::max(j.certainty, certainty); }

bool has_marker(const TreeView& tree, WordId w, std::initializer_list<std::string_view> lemmas) {
  for (const WordId c : tree.children(w)) {
    const Word& word = tree.word(c);
    if ((is_relation(word, "mark") || is_relation(word, "advmod") || is_relation(word, "case")) &&
        one_of(to_lower(word.form), lemmas)) {
      return true;
    }
  }
  return false;
}

bool has_mark(const TreeView& tree, WordId w, std::string_view lemma) {
  const std::vector<WordId> below = tree.children(w, "mark");
  return std::any_of(below.begin(), below.end(), [&](WordId c) { return tree.word(c).lemma == lemma; });
}

bool has_infinitive_mark(const TreeView& tree, WordId w) { return has_mark(tree, w, "to"); }

bool is_past_participle(const Word& word) {
  return has_feature(word, "VerbForm", "Part") && has_feature(word, "Tense", "Past");
}

bool is_present_perfect(const TreeView& tree, WordId w) {
  const std::vector<WordId> below = tree.children(w, "aux");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return tree.word(c).lemma == "have" && !has_feature(tree.word(c), "Tense", "Past");
  });
}

void read_children(const TreeView& tree, WordId w, Judgement& j) {
  for (const WordId c : tree.children(w)) {
    const Word& child = tree.word(c);
    const bool marks = is_relation(child, "advmod") || is_relation(child, "det") || is_relation(child, "cc");
    // "had never before run", "no longer runs": the negation may stand at the adverb.
    const WordId below = is_relation(child, "advmod") && c < w ? tree.child(c, "advmod") : 0;
    const bool negates =
        is_negation(child) || (below != 0 && (tree.word(below).lemma == "never" ||
                                              (tree.word(below).lemma == "no" && to_lower(child.form) == "longer")));
    if (marks && negates && (!is_relation(child, "cc") || c < w)) j.polarity = Polarity::Negative;
    const bool opens = is_relation(child, "cc") || is_relation(child, "mark") || is_relation(child, "case");
    if (opens && c < w && is_in_place_of(tree, c)) j.polarity = Polarity::Negative;
    if (is_relation(child, "aux")) read_modal(child, j);
    if (is_relation(child, "advmod") &&
        one_of(child.lemma, {"allegedly", "reportedly", "possibly", "perhaps", "maybe", "apparently", "supposedly"})) {
      weaken(j, Certainty::Possible);
    }
    if (is_relation(child, "advmod") && one_of(child.lemma, {"probably", "likely", "presumably"})) {
      weaken(j, Certainty::Probable);
    }
    if (is_relation(child, "advmod") && one_of(child.lemma, {"almost", "nearly"}))
      j.stated = j.stated && !is_verbal(tree, w);
  }
}

Tense tense_of(const TreeView& tree, WordId w) {
  bool perfect = false, past = has_feature(tree.word(w), "Tense", "Past");
  bool finite = has_feature(tree.word(w), "VerbForm", "Fin");
  for (const WordId c : tree.children(w)) {
    const Word& child = tree.word(c);
    if (!is_relation(child, "aux") && !is_relation(child, "cop")) continue;
    if (child.lemma == "have") perfect = true;
    if (has_feature(child, "VerbForm", "Fin")) {
      finite = true;
      past = has_feature(child, "Tense", "Past");
    }
  }
  if (perfect || past) return Tense::Past;
  return finite || tree.word(w).upos == "VERB" ? Tense::Present : Tense::Past;
}

bool is_definite(const TreeView& tree, WordId w) {
  // "one month's pay" is no certain pay.
  if (const WordId owner = tree.child(w, "nmod:poss"); owner != 0)
    return !one_of(tree.word(owner).lemma, {"day", "hour", "minute", "month", "week", "year"}) ||
           tree.child(owner, "nummod") == 0;
  const WordId det = tree.child(w, "det");
  return det != 0 && one_of(tree.word(det).lemma, {"the", "this", "that", "these", "those"});
}

namespace {

/// "will step down and [be] replaced": an auxiliary that goes on from that of the first verb.
bool has_bare_auxiliary(const TreeView& tree, WordId w) {
  const WordId aux = tree.child(w, "aux:pass") != 0 ? tree.child(w, "aux:pass") : tree.child(w, "aux");
  return aux != 0 && has_feature(tree.word(aux), "VerbForm", "Inf") && !has_infinitive_mark(tree, w);
}

}  // namespace

void read_shared(const TreeView& tree, WordId w, Judgement& j) {
  for (WordId steps = 0; is_relation(tree.word(w), "conj") && steps < tree.size(); ++steps) {
    const WordId first = tree.governor(w);
    if (first == 0 || tree.child(w, "nsubj") != 0) return;
    const WordId cc = tree.child(w, "cc");
    const bool contrast = cc != 0 && one_of(tree.word(cc).lemma, {"but", "yet"});
    const bool goes_on = has_bare_auxiliary(tree, w);
    if (!contrast && (goes_on || tree.child(w, "aux") == 0) && tree.word(w).upos == "VERB") {
      Judgement shared;
      read_children(tree, first, shared);
      if (shared.polarity == Polarity::Negative && !has_feature(tree.word(w), "VerbForm", "Fin")) {
        j.polarity = Polarity::Negative;
      }
      // "will be built and delivered": what participles share; a finite past verb has a time of its own.
      const bool participle = has_feature(tree.word(w), "VerbForm", "Part");
      const bool shares = goes_on || (participle ? has_feature(tree.word(first), "VerbForm", "Part")
                                                 : !has_feature(tree.word(w), "Tense", "Past"));
      if (shares) {
        weaken(j, shared.certainty);
        if (shared.tense == Tense::Future) j.tense = Tense::Future;
      }
    }
    w = first;
  }
}

}  // namespace newsgraph
