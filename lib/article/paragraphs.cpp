#include "article/paragraphs.hpp"

#include <algorithm>

#include "article/line_text.hpp"

namespace newsgraph {
namespace {

using Group = std::vector<ByteRange>;  // consecutive lines that are not blank

std::vector<Group> line_groups(std::string_view text) {
  std::vector<Group> groups(1);
  for (std::size_t begin = 0; begin < text.size();) {
    const auto end = std::min(text.find('\n', begin), text.size());
    const auto line = trimmed_range(text, {begin, end});
    if (line.begin == line.end) {
      if (!groups.back().empty()) groups.emplace_back();
    } else {
      groups.back().push_back(line);
    }
    begin = end + 1;
  }
  if (groups.back().empty()) groups.pop_back();
  return groups;
}

/// Lines that another line of their group follows tell: in wrapped text nearly all are 40 to 100 characters long
/// and most break inside a sentence.
bool is_hard_wrapped(std::string_view text, const std::vector<Group>& groups) {
  std::size_t inner = 0, even = 0, open = 0;
  for (const auto& group : groups) {
    for (std::size_t i = 0; i + 1 < group.size(); ++i) {
      const auto line = group[i].in(text);
      const auto length = length_of(line);
      ++inner;
      even += length >= 40 && length <= 100;
      open += !ends_sentence(line);
    }
  }
  return inner >= 2 && even * 10 >= inner * 8 && open * 10 >= inner * 6;
}

}  // namespace

ByteRange trimmed_range(std::string_view text, ByteRange range) {
  const auto whole = range.in(text);
  const auto inner = trimmed(whole);
  if (inner.empty()) return {range.begin, range.begin};
  const auto begin = range.begin + static_cast<std::size_t>(inner.data() - whole.data());
  return {begin, begin + inner.size()};
}

std::vector<ByteRange> paragraphs_of(std::string_view text) {
  const auto groups = line_groups(text);
  const bool wrapped = is_hard_wrapped(text, groups);
  std::vector<ByteRange> paragraphs;
  for (const auto& group : groups) {
    if (wrapped) {
      paragraphs.push_back({group.front().begin, group.back().end});
    } else {
      paragraphs.insert(paragraphs.end(), group.begin(), group.end());
    }
  }
  return paragraphs;
}

}  // namespace newsgraph
