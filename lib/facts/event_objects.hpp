#pragma once

#include "facts/facts.hpp"
#include "facts/scene.hpp"

namespace newsgraph {

/// The logical object: of a past participle behind a noun, or of a clause about its object, that noun.
WordId logical_object(const TreeView& tree, WordId verb);

/// The class of an event whose sense the noun of its object tells: "rejected the findings", "ordered 40 planes".
void refine_by_object(const TreeView& tree, WordId verb, Event& event);

}  // namespace newsgraph
