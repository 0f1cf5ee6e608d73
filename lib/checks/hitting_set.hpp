#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsgraph {

/// Candidates 0, 1, ... with their weights, and sets of candidates of each of which at least one must be chosen.
/// Of two candidates that do equally well the one with the smaller number is chosen.
struct Hypergraph {
  std::vector<std::uint32_t> weights;
  std::vector<std::vector<std::uint32_t>> sets;  ///< REQUIRES none empty
};

struct HittingSet {
  std::vector<std::uint32_t> chosen;  ///< ascending; none of them can be left out
  bool is_least = true;               ///< false where a part was beyond the bounds of the exact search
};

/// A part of the hypergraph, connected by common candidates, is solved exactly up to these bounds.
struct ExactBounds {
  std::size_t candidates = 64;
  std::size_t sets = 1024;
  std::size_t looks = 20'000'000;  ///< at a set, in the search; some tenths of a second
};

/// The hitting set of least total weight, part by part: branch and bound within the bounds, beyond them the greedy set,
/// whose weight is at most 1 + 1/2 + ... + 1/d times the least, d the most sets that one candidate hits (Chvatal 1979).
/// Depends on its input alone, never on the clock.
HittingSet least_hitting_set(const Hypergraph& hypergraph, const ExactBounds& bounds = {});

}  // namespace newsgraph
