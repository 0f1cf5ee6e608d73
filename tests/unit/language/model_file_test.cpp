#include "language/model_file.hpp"

#include <gtest/gtest.h>

#include "unit/language/model_bytes.hpp"

namespace newsgraph {
namespace {

using testing_model::ModelBytes;

std::string sample(std::uint32_t version = 2) {
  ModelBytes model;
  model.add_text("config", "{}");
  model.add_int8("weights", 2, 3, {1, 2, 3, -4, -5, -6});
  model.add_floats("scales", {2}, {0.5F, 0.25F});
  return model.bytes(version);
}

std::string code_of(const std::string& bytes) {
  const auto model = ModelFile::from_bytes(bytes);
  return model ? "" : model.error().code;
}

TEST(ModelFile, GivesItsSections) {
  const auto model = ModelFile::from_bytes(sample());
  ASSERT_TRUE(model) << model.error().message;
  EXPECT_EQ(*model->text("config"), "{}");
  EXPECT_EQ(model->int8("weights", 2, 3)->back(), -6);
  EXPECT_EQ(model->floats("scales", 2)->front(), 0.5F);
  EXPECT_EQ(model->sha256().size(), 64U);
}

TEST(ModelFile, RefusesMissingSectionsAndOtherShapes) {
  const auto model = ModelFile::from_bytes(sample());
  ASSERT_TRUE(model);
  EXPECT_EQ(model->text("nothing").error().code, "model-damaged");
  EXPECT_EQ(model->int8("weights", 3, 2).error().code, "model-damaged");
  EXPECT_EQ(model->int8("scales", 2, 1).error().code, "model-damaged");
  EXPECT_EQ(model->floats("scales", 3).error().code, "model-damaged");
}

TEST(ModelFile, RefusesAnyChangedByte) {
  const std::string bytes = sample();
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    if (i >= 24 && i < 32) continue;  // reserved
    std::string changed = bytes;
    changed[i] = static_cast<char>(changed[i] ^ 1);
    EXPECT_NE(code_of(changed), "") << "byte " << i;
  }
}

TEST(ModelFile, RefusesEveryShorterFile) {
  const std::string bytes = sample();
  for (std::size_t size = 0; size < bytes.size(); ++size)
    EXPECT_EQ(code_of(bytes.substr(0, size)), "model-damaged") << size;
}

TEST(ModelFile, RefusesAnotherVersion) { EXPECT_EQ(code_of(sample(3)), "model-version"); }

TEST(ModelFile, RefusesSectionsBeyondTheEnd) {
  ModelBytes model;
  model.add("far", 1, {4000, 4000}, "abc");
  EXPECT_EQ(code_of(model.bytes()), "model-damaged");
}

TEST(ModelFile, SaysWhichFileIsMissing) {
  const auto model = ModelFile::open("no/such.model");
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, "model-not-found");
  EXPECT_EQ(model.error().file, "no/such.model");
}

}  // namespace
}  // namespace newsgraph
