#include "language/analysis.hpp"

#include <algorithm>

namespace newsgraph {

bool is_in_time(const Analysis& analysis, Span span) {
  const auto after = std::upper_bound(analysis.times.begin(), analysis.times.end(), span.begin,
                                      [](std::uint32_t begin, const Time& time) { return begin < time.span.begin; });
  return after != analysis.times.begin() && (after - 1)->span.contains(span);
}

}  // namespace newsgraph
