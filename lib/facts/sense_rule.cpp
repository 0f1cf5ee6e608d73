#include "facts/sense_rule.hpp"

#include "base/text.hpp"
#include "facts/relation_rules.hpp"

namespace newsgraph {

bool has_oblique(const TreeView& tree, WordId verb, std::initializer_list<std::string_view> adpositions,
                 std::string_view nouns) {
  const std::vector<WordId> below = tree.children(verb, "obl");
  return std::any_of(below.begin(), below.end(), [&](WordId c) {
    return one_of(case_text(tree, c), adpositions) && list_has(nouns, to_lower(tree.word(c).lemma));
  });
}

bool has_behind(const TreeView& tree, WordId verb, std::string_view words) {
  const std::span<const WordId> below = tree.children(verb);
  return std::any_of(below.begin(), below.end(),
                     [&](WordId c) { return c > verb && list_has(words, to_lower(tree.word(c).form)); });
}

}  // namespace newsgraph
