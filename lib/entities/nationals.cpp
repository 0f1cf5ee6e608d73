#include "entities/nationals.hpp"

#include <string>

#include "entities/gazetteer.hpp"

namespace newsgraph {

std::string_view country_of_national(const TreeView& tree, WordId w) {
  const Word& word = tree.word(w);
  const bool capital = !word.form.empty() && word.form[0] >= 'A' && word.form[0] <= 'Z';
  const bool heads = is_noun(word) || word.upos == "ADJ";
  if (!capital || !heads || has_feature(word, "Number", "Plur") || tree.child(w, "det") == 0) return {};
  for (const std::string_view relation : {"amod", "compound", "flat", "nmod:desc"})
    if (is_relation(word, relation)) return {};
  // "The Norwegian Kari Solberg", "the Norwegian coach": what follows is what the phrase names.
  for (const std::string_view relation : {"flat", "appos", "compound"})
    if (const WordId below = tree.child(w, relation); below == w + 1) return {};
  const std::string key = name_key(word.form);
  return country_of_people(key).empty() ? country_of_person(key) : std::string_view();
}

}  // namespace newsgraph
