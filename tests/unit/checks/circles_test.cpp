#include "checks/circles.hpp"

#include <gmock/gmock.h>

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

TEST(Circles, AreNoneInADiamond) { EXPECT_THAT(disjoint_circles({{1, 2}, {1, 3}, {2, 4}, {3, 4}}), IsEmpty()); }

TEST(Circles, ShowTheShortestOfAComponent) {
  // 1 -> 2 -> 3 -> 4 -> 1 with the chord 3 -> 1.
  EXPECT_THAT(disjoint_circles({{1, 2}, {2, 3}, {3, 4}, {4, 1}, {3, 1}}), ElementsAre(ElementsAre(0, 1, 4)));
}

TEST(Circles, ThatShareAVertexAreShownOneByOne) {
  EXPECT_THAT(disjoint_circles({{1, 2}, {2, 1}, {1, 3}, {3, 4}, {4, 1}}),
              ElementsAre(ElementsAre(0, 1), ElementsAre(2, 3, 4)));
}

TEST(Circles, MayConsistOfOneArc) { EXPECT_THAT(disjoint_circles({{1, 2}, {7, 7}}), ElementsAre(ElementsAre(1))); }

TEST(Circles, OfAHundredThousandArcsAreFoundInOneWalk) {
  std::vector<Arc> ring;
  for (std::uint32_t i = 0; i < 100'000; ++i) ring.push_back({i, (i + 1) % 100'000});
  const auto circles = disjoint_circles(ring);
  ASSERT_EQ(circles.size(), 1U);
  EXPECT_EQ(circles[0].size(), ring.size());
}

TEST(Circles, OfALongRingWithChordsAreFoundWithinTheBudget) {
  std::vector<Arc> ring;
  for (std::uint32_t i = 0; i < 60'000; ++i) ring.push_back({i, (i + 1) % 60'000});
  for (std::uint32_t i = 0; i < 60'000; i += 20'000) ring.push_back({i, i + 3});
  EXPECT_FALSE(disjoint_circles(ring).empty());
}

}  // namespace
}  // namespace newsgraph
