#pragma once

#include <algorithm>
#include <compare>
#include <cstdint>

namespace newsgraph {

/// Half-open range [begin, end) of Unicode code points of an article's normalised text.
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  auto operator<=>(const Span&) const = default;
  [[nodiscard]] std::uint32_t size() const { return end - begin; }
  [[nodiscard]] bool contains(Span other) const { return begin <= other.begin && other.end <= end; }
  [[nodiscard]] bool overlaps(Span other) const { return begin < other.end && other.begin < end; }
};

/// The least span that holds both.
inline Span both(Span a, Span b) { return {std::min(a.begin, b.begin), std::max(a.end, b.end)}; }

}  // namespace newsgraph
