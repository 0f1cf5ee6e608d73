#pragma once

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// The class of an event whose sense the words beside it tell: "ran for mayor", "rejected the findings", "spoke by
/// phone".
void refine_by_words(const TreeView& tree, WordId word, Event& event);

}  // namespace newsgraph
