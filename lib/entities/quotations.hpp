#pragma once

#include <cstdint>
#include <vector>

#include "article/article.hpp"
#include "base/span.hpp"

namespace newsgraph {

/// The quotations of each prose block, marks included, in text order: straight marks pair up in turn, curly ones by
/// their shape; a quotation that is not closed ends with its block.
std::vector<Span> quotations(const Article& article);

/// The quotation that holds a position; null outside of quotations.
const Span* quotation_at(const std::vector<Span>& quotations, std::uint32_t position);

}  // namespace newsgraph
