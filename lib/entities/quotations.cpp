#include "entities/quotations.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

void add_quotations(const Article& article, Span block, std::vector<Span>& found) {
  const std::string& text = article.text.utf8();
  std::size_t byte = article.text.byte_offset(block.begin);
  constexpr std::uint32_t none = UINT32_MAX;
  std::uint32_t open = none;
  for (std::uint32_t at = block.begin; at < block.end; ++at) {
    const char32_t c = next_code_point(text, byte);
    const bool opens = c == U'\u201C' || (c == U'"' && open == none);
    const bool closes = open != none && (c == U'\u201D' || c == U'"');
    if (closes) {
      found.push_back({open, at + 1});
      open = none;
    } else if (opens) {
      open = at;
    }
  }
  if (open != none) found.push_back({open, block.end});
}

}  // namespace

std::vector<Span> quotations(const Article& article) {
  std::vector<Span> found;
  for (const Block& block : article.blocks)
    if (is_prose(block.kind)) add_quotations(article, block.span, found);
  return found;
}

const Span* quotation_at(const std::vector<Span>& quotations, std::uint32_t position) {
  const auto after = std::upper_bound(quotations.begin(), quotations.end(), position,
                                      [](std::uint32_t p, const Span& quotation) { return p < quotation.begin; });
  if (after == quotations.begin()) return nullptr;
  const Span& last = *(after - 1);
  return position < last.end ? &last : nullptr;
}

}  // namespace newsgraph
