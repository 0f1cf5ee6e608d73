#pragma once

#include "article/article.hpp"

namespace newsgraph {

/// Cuts article.text into blocks and fills in what metadata the text tells and the caller left open.
void cut_into_blocks(Article& article);

}  // namespace newsgraph
