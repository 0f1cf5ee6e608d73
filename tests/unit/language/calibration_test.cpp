#include "language/calibration.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

TEST(MonotoneMap, GivesTheScoreItselfWithoutKnots) { EXPECT_EQ(MonotoneMap{}(0.3F), 0.3F); }

TEST(MonotoneMap, IsStraightBetweenItsKnotsAndLevelBeyondThem) {
  const MonotoneMap map{{{0.2F, 0.5F}, {0.6F, 0.9F}}};
  EXPECT_FLOAT_EQ(map(0.1F), 0.5F);
  EXPECT_FLOAT_EQ(map(0.4F), 0.7F);
  EXPECT_FLOAT_EQ(map(0.6F), 0.9F);
  EXPECT_FLOAT_EQ(map(1.0F), 0.9F);
}

}  // namespace
}  // namespace newsgraph
