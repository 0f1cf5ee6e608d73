#include "language/doubtful_windows.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

using Windows = std::vector<DoubtfulWindow>;

constexpr DoubtfulBand kBand{-100, 100, 200};

/// `words` words whose gaps have the sum `sum` but for some.
std::vector<std::int32_t> sums_of(std::size_t words, std::int32_t sum) { return std::vector(words - 1, sum); }

TEST(DoubtfulWindows, AreNotOpenedWhereTheClassifierIsSure) {
  EXPECT_EQ(doubtful_windows(sums_of(50, -500), kBand), Windows{});
  EXPECT_EQ(doubtful_windows(sums_of(50, 100), kBand), Windows{});
  EXPECT_EQ(doubtful_windows({}, kBand), Windows{});
}

TEST(DoubtfulWindows, ReachTwelveWordsToEitherSide) {
  auto sums = sums_of(50, -500);
  sums[20] = 50;
  EXPECT_EQ(doubtful_windows(sums, kBand), (Windows{{9, 33, {20}}}));
}

TEST(DoubtfulWindows, StopAtTheParagraphsBounds) {
  auto sums = sums_of(6, -500);
  sums[0] = -99;
  EXPECT_EQ(doubtful_windows(sums, kBand), (Windows{{0, 6, {0}}}));
  EXPECT_EQ(doubtful_windows(sums_of(2, 0), kBand), (Windows{{0, 2, {0}}}));
}

TEST(DoubtfulWindows, StopAtSureEnds) {
  auto sums = sums_of(50, -500);
  sums[20] = 0;
  sums[17] = sums[25] = 200;
  EXPECT_EQ(doubtful_windows(sums, kBand), (Windows{{18, 26, {20}}}));
}

TEST(DoubtfulWindows, AreSharedByNeighboursButNotAcrossSureEnds) {
  auto sums = sums_of(50, -500);
  sums[10] = sums[15] = sums[30] = 0;
  sums[20] = 300;
  EXPECT_EQ(doubtful_windows(sums, kBand), (Windows{{0, 21, {10, 15}}, {21, 43, {30}}}));
}

TEST(DoubtfulWindows, StayShortInAParagraphOfDoubtsAlone) {
  std::size_t gaps = 0;
  for (const auto& window : doubtful_windows(sums_of(1000, 0), kBand)) {
    EXPECT_LE(window.end - window.begin, kLongestWindow);
    for (const std::size_t gap : window.gaps) EXPECT_EQ(gap, gaps++);
  }
  EXPECT_EQ(gaps, 999U);
}

}  // namespace
}  // namespace newsgraph
