#include "rdf/syntax_depth.hpp"

#include <algorithm>

namespace newsgraph::rdf {
namespace {

constexpr int deepest = 500;

/// The byte behind an escape, comment, IRI or string that begins at `at`; `at` itself where none does.
std::size_t behind_opaque(std::string_view bytes, std::size_t at) {
  const auto or_end = [&bytes](std::size_t found) { return found == std::string_view::npos ? bytes.size() : found; };
  if (bytes[at] == '\\') return std::min(at + 2, bytes.size());
  if (bytes[at] == '#') return or_end(bytes.find('\n', at));
  if (bytes[at] == '<') return or_end(bytes.find_first_of("> \n", at + 1));
  if (bytes[at] != '"' && bytes[at] != '\'') return at;
  const char quote = bytes[at];
  const bool is_long = at + 2 < bytes.size() && bytes[at + 1] == quote && bytes[at + 2] == quote;
  for (std::size_t i = at + (is_long ? 3 : 1); i < bytes.size(); ++i) {
    if (bytes[i] == '\\') {
      ++i;
    } else if (!is_long && (bytes[i] == quote || bytes[i] == '\n')) {
      return i + (bytes[i] == quote ? 1 : 0);
    } else if (is_long && bytes.substr(i, 3) == std::string_view(bytes.data() + at, 3)) {
      return i + 3;
    }
  }
  return bytes.size();
}

}  // namespace

std::optional<std::uint64_t> line_nested_too_deep(std::string_view bytes) {
  int depth = 0;
  std::uint64_t line = 1;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t end = behind_opaque(bytes, at);
    if (end == at) {
      const char c = bytes[at++];
      if (c == '\n') ++line;
      if (c == '[' || c == '(') ++depth;
      if ((c == ']' || c == ')') && depth > 0) --depth;
      if (depth > deepest) return line;
      continue;
    }
    for (; at < end; ++at) line += bytes[at] == '\n' ? 1 : 0;
  }
  return std::nullopt;
}

}  // namespace newsgraph::rdf
