#pragma once

#include <string_view>

#include "entities/tree.hpp"

namespace newsgraph {

/// The country of one person who is called by it: "the [Norwegian] won", "a [Pole]". Empty for adjectives ("the
/// Norwegian coach") and for words that name the people ("the Norwegians", "the Portuguese").
std::string_view country_of_national(const TreeView& tree, WordId w);

}  // namespace newsgraph
