#pragma once

#include <algorithm>
#include <initializer_list>
#include <span>
#include <string_view>

#include "facts/scene.hpp"

namespace newsgraph {

/// A class that the words around an event's word decide.
struct SenseRule {
  std::string_view from;
  bool (*applies)(const TreeView& tree, WordId word);
  std::string_view to;
};

/// Whether a phrase with one of these adpositions and one of these nouns hangs on the verb.
bool has_oblique(const TreeView& tree, WordId verb, std::initializer_list<std::string_view> adpositions,
                 std::string_view nouns);

/// Whether one of these words hangs on the verb behind it.
bool has_behind(const TreeView& tree, WordId verb, std::string_view words);

/// What the first of the rules that applies makes of a class; empty where none does.
inline std::string_view class_by_rules(std::span<const SenseRule> rules, const TreeView& tree, WordId word,
                                       std::string_view event_class) {
  const auto rule = std::find_if(rules.begin(), rules.end(),
                                 [&](const SenseRule& r) { return event_class == r.from && r.applies(tree, word); });
  return rule == rules.end() ? std::string_view() : rule->to;
}

}  // namespace newsgraph
