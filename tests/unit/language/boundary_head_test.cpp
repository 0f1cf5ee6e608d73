#include "language/boundary_head.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "unit/language/model_bytes.hpp"

namespace newsgraph {
namespace {

constexpr std::uint32_t kWidth = 16, kHidden = 64, kPlaces = 4;
const std::vector<std::string> kSections = {"around.weight", "around.scale", "around.bias",
                                            "score.weight",  "score.bias",   "band"};

/// A head of zeros, one of its sections missing or a column too long.
Result<std::optional<BoundaryHead>> head_without(const std::string& damaged, bool is_missing) {
  testing_model::ModelBytes bytes;
  const auto add = [&](const std::string& section, std::uint32_t rows, std::uint32_t columns) {
    if (section == damaged && is_missing) return;
    columns += section == damaged ? 1U : 0U;
    const std::string name = "boundary_head." + section;
    if (section == "around.weight")
      bytes.add_int8(name, rows, columns, std::vector<std::int8_t>(std::size_t{rows} * columns));
    else
      bytes.add_floats(name, {rows, columns}, std::vector<float>(std::size_t{rows} * columns));
  };
  add("around.weight", kHidden, kPlaces * kWidth);
  add("around.scale", kHidden, 1);
  add("around.bias", kHidden, 1);
  add("score.weight", 1, kHidden);
  add("score.bias", 1, 1);
  add("band", 3, 1);
  return BoundaryHead::from_file(*ModelFile::from_bytes(bytes.bytes()), kernels(InstructionLevel::Auto), kWidth);
}

TEST(BoundaryHead, IsNotAskedForWhereTheFileHasNone) {
  ASSERT_TRUE(head_without("", false));
  EXPECT_TRUE(head_without("", false)->has_value());
  const auto none = head_without("around.weight", true);
  ASSERT_TRUE(none);
  EXPECT_FALSE(none->has_value());
}

TEST(BoundaryHead, WithASectionMissingOrOfTheWrongSizeIsRefused) {
  for (const std::string& section : kSections) {
    for (const bool is_missing : {true, false}) {
      if (section == "around.weight" && is_missing) continue;
      const auto head = head_without(section, is_missing);
      ASSERT_FALSE(head) << section << is_missing;
      EXPECT_EQ(head.error().code, "model-damaged") << section;
      EXPECT_THAT(head.error().message, testing::HasSubstr("\"boundary_head." + section + '"'));
    }
  }
}

}  // namespace
}  // namespace newsgraph
