#pragma once

#include <string_view>

#include "facts/scene.hpp"

namespace newsgraph {

/// The class that the words around a noun make of the one that it has: "a court battle" is no war. Empty where they
/// leave it.
std::string_view class_of_noun_by_words(const TreeView& tree, WordId word, std::string_view event_class);

}  // namespace newsgraph
