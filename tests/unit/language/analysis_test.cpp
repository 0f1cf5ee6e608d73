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

}  // namespace
}  // namespace newsgraph
