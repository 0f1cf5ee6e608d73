#include "entities/nationals.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "entities/gazetteer.hpp"
#include "entities/word_list.hpp"

namespace newsgraph {
namespace {

/// "Troops kill [Palestinian]", "[Briton] held": headlines leave the article out; but one speaks Norwegian.
bool is_acting_in_headline(const TreeView& tree, WordId w) {
  static const WordList languages("know learn read speak study teach translate understand write");
  const Word& word = tree.word(w);
  const WordId verb = tree.governor(w);
  const bool acts = is_relation(word, "obj") || is_relation(word, "nsubj");
  return acts && word.upos != "PROPN" && verb != 0 && tree.word(verb).upos == "VERB" &&
         !languages.has(to_lower(tree.word(verb).lemma)) &&
         std::none_of(tree.children(w).begin(), tree.children(w).end(), [&](WordId c) { return c < w; });
}

}  // namespace

std::string_view country_of_national(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  const bool capital = !word.form.empty() && word.form[0] >= 'A' && word.form[0] <= 'Z';
  const bool heads = is_noun(word) || word.upos == "ADJ";
  if (!capital || !heads || has_feature(word, "Number", "Plur")) return {};
  if (tree.child(w, "det") == 0 && !is_acting_in_headline(tree, w)) return {};
  for (const std::string_view relation : {"amod", "compound", "flat", "nmod:desc"})
    if (is_relation(word, relation)) return {};
  // "The Norwegian Kari Solberg", "the Norwegian coach": what follows is what the phrase names.
  for (const std::string_view relation : {"flat", "appos", "compound"})
    if (const WordId below = tree.child(w, relation); below == w + 1) return {};
  const std::string key = name_key(word.form);
  return country_of_people(key).empty() ? country_of_person(key) : std::string_view();
}

}  // namespace newsgraph
