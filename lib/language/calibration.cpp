#include "language/calibration.hpp"

#include <algorithm>

namespace newsgraph {

float MonotoneMap::operator()(float score) const {
  if (knots.empty()) return score;
  const auto above = std::ranges::lower_bound(knots, score, {}, &std::pair<float, float>::first);
  if (above == knots.begin()) return knots.front().second;
  if (above == knots.end()) return knots.back().second;
  const auto& [left, low] = *(above - 1);
  const auto& [right, high] = *above;
  return low + (high - low) * ((score - left) / (right - left));
}

}  // namespace newsgraph
