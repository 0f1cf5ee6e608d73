#pragma once

#include <optional>

#include "entities/lexicon.hpp"
#include "entities/tree.hpp"

namespace newsgraph {

/// What the words beside a noun make of it, other than what it is alone: "the coast [guard]" is a body, "a lithium
/// [producer]" a firm. None where they change nothing.
std::optional<Noun> noun_by_words(const TreeView& tree, WordId w);

/// Whether the words beside a noun leave no participant of it: "a [state] of emergency", "[markets] rallied".
bool names_nothing(const TreeView& tree, WordId w);

}  // namespace newsgraph
