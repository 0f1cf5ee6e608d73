#include "language/doubtful_windows.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

using Windows = std::vector<DoubtfulWindow>;

constexpr DoubtfulBand kBand{-100, 100, 200};

/// The windows of words without stops whose gaps have these sums.
Windows windows_of(const std::vector<std::int32_t>& sums) {
  Word word;
  word.form = "word";
  return doubtful_windows(std::vector(sums.size() + 1, word), sums, kBand);
}

std::vector<std::int32_t> sums_of(std::size_t words, std::int32_t sum) { return std::vector(words - 1, sum); }

TEST(DoubtfulWindows, AreNotOpenedWhereTheClassifierIsSure) {
  EXPECT_EQ(windows_of(sums_of(50, -500)), Windows{});
  EXPECT_EQ(windows_of(sums_of(50, 100)), Windows{});
  EXPECT_EQ(windows_of({}), Windows{});
}

TEST(DoubtfulWindows, ReachEightWordsToEitherSide) {
  auto sums = sums_of(50, -500);
  sums[20] = 50;
  EXPECT_EQ(windows_of(sums), (Windows{{13, 29, {20}}}));
}

TEST(DoubtfulWindows, StopAtTheParagraphsBounds) {
  auto sums = sums_of(6, -500);
  sums[0] = -99;
  EXPECT_EQ(windows_of(sums), (Windows{{0, 6, {0}}}));
  EXPECT_EQ(windows_of(sums_of(2, 0)), (Windows{{0, 2, {0}}}));
}

TEST(DoubtfulWindows, StopAtSureEnds) {
  auto sums = sums_of(50, -500);
  sums[20] = 0;
  sums[17] = sums[25] = 200;
  EXPECT_EQ(windows_of(sums), (Windows{{18, 26, {20}}}));
}

TEST(DoubtfulWindows, AreSharedByNeighboursButNotAcrossSureEnds) {
  auto sums = sums_of(50, -500);
  sums[10] = sums[15] = sums[30] = 0;
  sums[20] = 300;
  EXPECT_EQ(windows_of(sums), (Windows{{3, 21, {10, 15}}, {23, 39, {30}}}));
}

TEST(DoubtfulWindows, AreNotOpenedForWordsThatKeepTheirStop) {
  std::vector<Word> words(4);
  words[0].form = "the", words[1].form = "U.S.", words[2].form = "They", words[3].form = ".";
  EXPECT_EQ(doubtful_windows(words, std::vector<std::int32_t>{-500, 0, 0}, kBand), (Windows{{0, 4, {2}}}));
}

TEST(DoubtfulWindows, StayShortInAParagraphOfDoubtsAlone) {
  std::size_t gaps = 0;
  for (const auto& window : windows_of(sums_of(1000, 0))) {
    EXPECT_LE(window.end - window.begin, kLongestWindow);
    for (const std::size_t gap : window.gaps) EXPECT_EQ(gap, gaps++);
  }
  EXPECT_EQ(gaps, 999U);
}

}  // namespace
}  // namespace newsgraph
