#include "base/slug.hpp"

#include <algorithm>
#include <iterator>
#include <optional>

#include "base/slug_table.hpp"
#include "base/text.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t longest_slug = 60;

static_assert(std::is_sorted(std::begin(slug_table), std::end(slug_table),
                             [](const Transliteration& a, const Transliteration& b) { return a.from < b.from; }));

bool is_slug_letter(char32_t c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }
bool is_combining_mark(char32_t c) { return c >= 0x300 && c <= 0x36F; }

/// The ASCII for one lower-case code point; nothing where it separates.
std::optional<std::string_view> transliterated(char32_t c) {
  if (is_combining_mark(c)) return std::string_view();
  const auto* row = std::lower_bound(std::begin(slug_table), std::end(slug_table), c,
                                     [](const Transliteration& entry, char32_t wanted) { return entry.from < wanted; });
  if (row == std::end(slug_table) || row->from != c) return std::nullopt;
  return row->to;
}

}  // namespace

std::string slug(std::string_view name) {
  const std::string lower = to_nfc(to_lower(to_nfc(name)));
  std::string out;
  for (std::size_t at = 0; at < lower.size() && out.size() < longest_slug;) {
    const char32_t c = next_code_point(lower, at);
    if (is_slug_letter(c)) {
      out.push_back(static_cast<char>(c));
    } else if (const auto ascii = transliterated(c)) {
      out += *ascii;
    } else if (!out.empty() && out.back() != '-') {
      out.push_back('-');
    }
  }
  out.resize(std::min(out.size(), longest_slug));
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace newsgraph
