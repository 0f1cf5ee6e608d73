#pragma once

#include <cstdint>
#include <vector>

#include "checks/owl/owl.hpp"

namespace newsgraph::owl_rl {

struct Candidate {
  OwlFinding finding;
  std::vector<std::uint32_t> witnesses;  ///< ascending
  std::uint32_t cost = 0;
};

/// Drops what rests on more than another candidate does, and all but the shortest of those that rest on the same.
/// Shortest first, then in order.
std::vector<OwlFinding> keep_minimal(std::vector<Candidate> candidates);

}  // namespace newsgraph::owl_rl
