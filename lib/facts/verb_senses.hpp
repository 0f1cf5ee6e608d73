#pragma once

#include <string_view>

#include "facts/scene.hpp"

namespace newsgraph {

/// "pleaded not guilty": before a court.
bool is_plea(const TreeView& tree, WordId verb);

/// The class that the words around a verb make of the one that it has: "beat them 3-1" wins. Empty where they leave it.
std::string_view class_of_verb_by_words(const TreeView& tree, WordId word, std::string_view event_class);

}  // namespace newsgraph
