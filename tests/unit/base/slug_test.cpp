#include "base/slug.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

TEST(Slug, SpellsLatinLettersInAscii) {
  EXPECT_EQ(slug("Recep Tayyip Erdoğan"), "recep-tayyip-erdogan");
  EXPECT_EQ(slug("Țările de Jos"), "tarile-de-jos");
  EXPECT_EQ(slug("Nguyễn Phú Trọng"), "nguyen-phu-trong");
  EXPECT_EQ(slug("Løkke Gießen Œuvre Łódź Þór"), "lokke-giessen-oeuvre-lodz-thor");
  EXPECT_EQ(slug("İstanbul ılık"), "istanbul-ilik");
}

TEST(Slug, DoesNotDependOnTheNormalForm) { EXPECT_EQ(slug("Jose\u0301"), slug("Jos\u00E9")); }

TEST(Slug, MakesOneHyphenOfAnyOtherRunAndTrims) {
  EXPECT_EQ(slug("  “AT&T, Inc.” "), "at-t-inc");
  EXPECT_EQ(slug("U.S."), "u-s");
}

TEST(Slug, IsEmptyWhereNothingIsLatin) {
  EXPECT_EQ(slug("Киев"), "");
  EXPECT_EQ(slug("—"), "");
}

TEST(Slug, IsAtMostSixtyCharactersWithoutATrailingHyphen) {
  EXPECT_EQ(slug(std::string(80, 'a')), std::string(60, 'a'));
  EXPECT_EQ(slug(std::string(59, 'a') + " bc"), std::string(59, 'a'));
  EXPECT_EQ(slug(std::string(59, 'a') + "ß"), std::string(59, 'a') + "s");
}

}  // namespace
}  // namespace newsgraph
