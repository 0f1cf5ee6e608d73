#include "base/hash.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

TEST(Sha256Hex, GivesTheStandardsExamples) {
  EXPECT_EQ(sha256_hex("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  EXPECT_EQ(sha256_hex(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST(Sha256Hex, CutsToTheDigitsAskedFor) {
  EXPECT_EQ(sha256_hex("abc", 8), "ba7816bf");
  EXPECT_EQ(sha256_hex("abc", 3), "ba7");
  EXPECT_EQ(sha256_hex("abc", 0), "");
}

}  // namespace
}  // namespace newsgraph
