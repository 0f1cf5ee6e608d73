#include "base/optional_id.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

TEST(OptionalId, IsAnIdOrNone) {
  OptionalId id;
  EXPECT_FALSE(id.has_value());
  EXPECT_EQ(id.value_or(3), 3U);
  EXPECT_EQ(std::optional<std::uint32_t>(id), std::nullopt);
  id = 0;
  EXPECT_TRUE(id.has_value());
  EXPECT_EQ(*id, 0U);
  EXPECT_EQ(std::optional<std::uint32_t>(id), 0U);
  id.reset();
  EXPECT_EQ(id, OptionalId());
  EXPECT_EQ(sizeof(OptionalId), sizeof(std::uint32_t));
}

TEST(OptionalId, IsOrderedAsStdOptionalIs) {
  EXPECT_LT(OptionalId(), OptionalId(0));
  EXPECT_LT(OptionalId(1), OptionalId(2));
  EXPECT_EQ(OptionalId(std::optional<std::uint32_t>(7)), OptionalId(7));
  EXPECT_EQ(OptionalId(std::optional<std::uint32_t>()), OptionalId());
}

}  // namespace
}  // namespace newsgraph
