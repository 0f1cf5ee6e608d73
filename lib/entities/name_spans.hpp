#pragma once

#include <vector>

#include "entities/draft.hpp"

namespace newsgraph {

/// The spans of the names head in text order, mended where the words around them tell better: a name goes on as far as
/// the tree strings it together and ends before a clause, a place behind "in" or a comma is a name of its own, and
/// words without a capital are no name in a sentence that has capitals. Spans that point outside of the article are
/// left out.
std::vector<NameSpan> mended_names(const DraftScene& scene);

}  // namespace newsgraph
