#include "facts/negation.hpp"

#include <algorithm>

#include "facts/scene.hpp"

namespace newsgraph {
namespace {

/// "no fewer than thirty", "no 10", "not only": no negation of what follows.
bool only_measures(const TreeView& tree, WordId negation) {
  if (negation == tree.size()) return false;
  const Word& next = tree.word(negation + 1);
  const bool first_of_pair = one_of(to_lower(next.form), {"only", "just", "least", "merely", "simply"});
  const bool compares = one_of(to_lower(next.form), {"fewer", "less", "more", "later", "sooner", "doubt"});
  const bool numbers =
      to_lower(tree.word(negation).form) == "no" && next.upos == "NUM" && next.form[0] >= '0' && next.form[0] <= '9';
  return first_of_pair || compares || numbers;
}

bool negates(const TreeView& tree, WordId w) { return is_negation(tree.word(w)) && !only_measures(tree, w); }

}  // namespace

bool is_negation(const Word& word) {
  return has_feature(word, "Polarity", "Neg") || one_of(word.lemma, {"not", "never", "n't", "no", "neither"}) ||
         (word.upos == "CCONJ" && word.lemma == "nor");
}

bool names_none(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  const std::string form = to_lower(word.form);
  if (word.upos != "PROPN" && one_of(form, {"nobody", "none", "noone", "no-one", "nothing", "neither"})) return true;
  const std::span<const WordId> below = tree.children(w);
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    const Word& child = tree.word(c);
    const bool limits = is_relation(child, "det") || is_relation(child, "advmod") || child.deprel == "cc:preconj" ||
                        is_relation(child, "cc") || is_relation(child, "nummod");
    if (c > w || !limits) return false;
    const std::span<const WordId> inner = tree.children(c);
    return negates(tree, c) ||
           std::any_of(inner.begin(), inner.end(), [&](WordId d) { return d < c && negates(tree, d); });
  });
}

bool has_negating_argument(const TreeView& tree, WordId verb) {
  const WordId arguments[] = {subject_of(tree, verb), tree.child(verb, "obj"), agent_of_passive(tree, verb)};
  return std::any_of(std::begin(arguments), std::end(arguments),
                     [&](WordId w) { return w != 0 && names_none(tree, w); });
}

bool negates_complement(std::string_view lemma) {
  return one_of(lemma, {"fail", "refuse", "decline", "neglect", "forget", "avoid"});
}

}  // namespace newsgraph
