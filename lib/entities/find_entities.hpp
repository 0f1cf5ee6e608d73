#pragma once

#include "article/article.hpp"
#include "entities/entities.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

/// Who and what the article speaks of: mentions, their kinds, and which of them mean the same. Names come from the
/// names head and a gazetteer, noun phrases from the trees, pronouns where they can be resolved. Linear in the text
/// but for the number of different names.
Entities find_entities(const Article& article, const Analysis& analysis);

}  // namespace newsgraph
