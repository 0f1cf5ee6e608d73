#pragma once

#include <utility>
#include <vector>

namespace newsgraph {

/// A monotone map from the score of a decision, a product of probabilities, to the share of such decisions that are
/// right: isotonic regression on held-out data (Zadrozny and Elkan 2002), straight between its knots.
struct MonotoneMap {
  std::vector<std::pair<float, float>> knots;  ///< score and confidence, both from 0 to 1, ascending

  /// The score itself where there are no knots.
  [[nodiscard]] float operator()(float score) const;
};

}  // namespace newsgraph
