#include "language/analysis.hpp"

#include <algorithm>

namespace newsgraph {

std::pair<std::uint32_t, std::uint32_t> times_overlapping(const Analysis& analysis, Span span) {
  const auto first = std::partition_point(analysis.times.begin(), analysis.times.end(),
                                          [&](const Time& time) { return time.span.end <= span.begin; });
  const auto last =
      std::partition_point(first, analysis.times.end(), [&](const Time& time) { return time.span.begin < span.end; });
  return {static_cast<std::uint32_t>(first - analysis.times.begin()),
          static_cast<std::uint32_t>(last - analysis.times.begin())};
}

std::optional<std::uint32_t> time_at(const Analysis& analysis, Span span) {
  const auto [first, last] = times_overlapping(analysis, span);
  if (first == last || !analysis.times[first].span.contains(span)) return std::nullopt;
  return first;
}

bool is_in_time(const Analysis& analysis, Span span) { return time_at(analysis, span).has_value(); }

}  // namespace newsgraph
