#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "language/analysis.hpp"

namespace newsgraph {

/// Words of a paragraph, `end` excluded, that are read together to decide the doubtful gaps among them. A gap is named
/// by the word that it stands behind.
struct DoubtfulWindow {
  std::size_t begin = 0, end = 0;
  std::vector<std::size_t> gaps;
  bool operator==(const DoubtfulWindow&) const = default;
};

/// Sums of `Boundaries` above `low` and below `high` leave a gap in doubt; one of `sure` or more bounds windows.
struct DoubtfulBand {
  float low = 0, high = 0, sure = 0;
};

inline constexpr std::size_t kWindowReach = 8;     ///< words of a window on either side of a gap
inline constexpr std::size_t kLongestWindow = 80;  ///< words

/// A paragraph's windows in order, from the sums of its gaps. Between sure ends doubtful gaps share a window as long
/// as they fit. Abbreviations and ellipses leave no doubt: the classifier knows them one by one. Linear in the words.
std::vector<DoubtfulWindow> doubtful_windows(std::span<const Word> words, std::span<const std::int32_t> sums,
                                             const DoubtfulBand& band);

}  // namespace newsgraph
