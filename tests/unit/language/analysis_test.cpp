#include "language/analysis.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

TEST(Analysis, ASpanIsInATimeThatTakesInAllOfIt) {
  Analysis analysis;
  EXPECT_FALSE(is_in_time(analysis, {0, 1}));
  analysis.times = {{{10, 16}, "DATE", "2017"}, {{20, 30}, "DATE", "2018-05"}};
  EXPECT_TRUE(is_in_time(analysis, {10, 16}));
  EXPECT_TRUE(is_in_time(analysis, {24, 30}));
  EXPECT_FALSE(is_in_time(analysis, {9, 16}));
  EXPECT_FALSE(is_in_time(analysis, {14, 21}));
  EXPECT_FALSE(is_in_time(analysis, {17, 19}));
  EXPECT_FALSE(is_in_time(analysis, {31, 32}));
}

TEST(Analysis, TimesAreFoundByWhatTheyShareWithASpan) {
  Analysis analysis;
  EXPECT_EQ(times_overlapping(analysis, {0, 9}), std::pair(0U, 0U));
  analysis.times = {{{10, 16}, "DATE", "2017"}, {{20, 30}, "DATE", "2018-05"}};
  EXPECT_EQ(times_overlapping(analysis, {0, 10}), std::pair(0U, 0U));
  EXPECT_EQ(times_overlapping(analysis, {15, 20}), std::pair(0U, 1U));
  EXPECT_EQ(times_overlapping(analysis, {15, 21}), std::pair(0U, 2U));
  EXPECT_EQ(times_overlapping(analysis, {16, 20}), std::pair(1U, 1U));
  EXPECT_EQ(time_at(analysis, {21, 22}), 1U);
  EXPECT_EQ(time_at(analysis, {15, 21}), std::nullopt);
}

}  // namespace
}  // namespace newsgraph
