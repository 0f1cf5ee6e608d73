#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Half-open range of bytes of the normalised text, without blank characters at its ends.
struct ByteRange {
  std::size_t begin = 0, end = 0;
  bool operator==(const ByteRange&) const = default;
  [[nodiscard]] std::string_view in(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// Cuts a text into paragraphs: every line that is not blank is one, unless the text is hard-wrapped (lines of
/// about equal length that break inside sentences); there a paragraph goes on to the next blank line.
std::vector<ByteRange> paragraphs_of(std::string_view text);

/// The part of `range` without blank characters at both ends.
ByteRange trimmed_range(std::string_view text, ByteRange range);

}  // namespace newsgraph
