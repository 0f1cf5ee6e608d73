#include "language/doubtful_windows.hpp"

#include <algorithm>

namespace newsgraph {
namespace {

bool keeps_stop(const Word& word) { return word.form.size() > 1 && word.form.back() == '.'; }

/// One behind the last word to read for the gap behind word i.
std::size_t end_of(std::span<const std::int32_t> sums, std::size_t i, float sure) {
  const std::size_t farthest = std::min(sums.size() + 1, i + 1 + kWindowReach);
  std::size_t end = i + 2;
  while (end < farthest && static_cast<float>(sums[end - 1]) < sure) ++end;
  return end;
}

}  // namespace

std::vector<DoubtfulWindow> doubtful_windows(std::span<const Word> words, std::span<const std::int32_t> sums,
                                             const DoubtfulBand& band) {
  std::vector<DoubtfulWindow> windows;
  std::size_t behind_sure = 0;
  for (std::size_t i = 0; i < sums.size(); ++i) {
    const auto sum = static_cast<float>(sums[i]);
    if (sum >= band.sure) behind_sure = i + 1;
    if (sum <= band.low || sum >= band.high || keeps_stop(words[i])) continue;
    const std::size_t begin = std::max(behind_sure, i + 1 - std::min(i + 1, kWindowReach));
    const std::size_t end = end_of(sums, i, band.sure);
    const bool shares = !windows.empty() && begin < windows.back().end && end - windows.back().begin <= kLongestWindow;
    if (!shares) windows.push_back({begin, end, {}});
    windows.back().end = std::max(windows.back().end, end);
    windows.back().gaps.push_back(i);
  }
  return windows;
}

}  // namespace newsgraph
