#include "base/text.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

TEST(Text, SlicesByCodePoints) {
  const auto text = Text::from_utf8("aé€😀z");
  ASSERT_TRUE(text);
  EXPECT_EQ(text->size(), 5U);
  EXPECT_EQ(text->slice({1, 3}), "é€");
  EXPECT_EQ(text->slice({3, 5}), "😀z");
  EXPECT_EQ(text->slice({5, 5}), "");
}

TEST(Text, MapsBytesToPositionsAndBack) {
  const auto text = Text::from_utf8("aé€z");
  ASSERT_TRUE(text);
  EXPECT_EQ(text->byte_offset(2), 3U);
  EXPECT_EQ(text->position(3), 2U);
  EXPECT_EQ(text->position(4), 2U);  // inside the euro sign
  EXPECT_EQ(text->position(6), 3U);
  EXPECT_EQ(text->position(7), 4U);
  EXPECT_EQ(text->position(700), 4U);
}

TEST(Text, IsEmptyByDefault) {
  EXPECT_EQ(Text().size(), 0U);
  EXPECT_EQ(Text().slice({0, 0}), "");
}

struct BadBytes {
  std::string bytes;
  std::uint64_t offset;
};
class NotUtf8 : public testing::TestWithParam<BadBytes> {};

TEST_P(NotUtf8, IsRefusedAtItsFirstBadByte) {
  const auto text = Text::from_utf8(GetParam().bytes);
  ASSERT_FALSE(text);
  EXPECT_EQ(text.error().code, "not-utf-8");
  EXPECT_EQ(text.error().offset, GetParam().offset);
}

INSTANTIATE_TEST_SUITE_P(Text, NotUtf8,
                         testing::Values(BadBytes{"ab\xE9 cd", 2}, BadBytes{"\x80", 0}, BadBytes{"a\xC0\x80", 1},
                                         BadBytes{"a\xE2\x82", 1}, BadBytes{"\xED\xA0\x80", 0},
                                         BadBytes{"x\xF4\x90\x80\x80", 1}, BadBytes{"\xE0\x80\x80", 0},
                                         BadBytes{"\xFF", 0}));

TEST(NormaliseNewlines, DropsTheMarkAndCarriageReturns) {
  EXPECT_EQ(normalise_newlines("\xEF\xBB\xBF"
                               "a\r\nb\rc\n\r\n\r"),
            "a\nb\nc\n\n\n");
  EXPECT_EQ(normalise_newlines("a\xEF\xBB\xBF"), "a\xEF\xBB\xBF");
}

TEST(CodePoints, SurviveTheRoundTrip) {
  for (const char32_t c : {U'\0', U'a', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFD', U'\x10000', U'\x10FFFF'}) {
    std::string bytes;
    append_utf8(bytes, c);
    std::size_t at = 0;
    EXPECT_EQ(next_code_point(bytes, at), c);
    EXPECT_EQ(at, bytes.size());
    at = 0;
    EXPECT_EQ(checked_code_point(bytes, at), c);
  }
}

TEST(ToLower, KeepsTheNumberOfCodePoints) { EXPECT_EQ(to_lower("ÉCOLE Straße İ ΣΑΣ"), "école straße i σασ"); }

TEST(ToNfc, Composes) { EXPECT_EQ(to_nfc("Cafe\u0301"), "Caf\u00E9"); }

TEST(FoldAccents, IsBertsUncasedForm) {
  EXPECT_EQ(fold_accents("Erdoğan, São Tomé, Łódź"), "erdogan, sao tome, łodz");
  EXPECT_EQ(fold_accents("Plain"), "plain");
}

TEST(Properties, FollowUnicode) {
  EXPECT_TRUE(is_upper(U'Ž'));
  EXPECT_TRUE(is_lower(U'ž'));
  EXPECT_TRUE(is_letter(U'中'));
  EXPECT_FALSE(is_letter(U'4'));
  EXPECT_TRUE(is_digit(U'٤'));
  EXPECT_TRUE(is_space(U'\u00A0'));
  EXPECT_FALSE(is_space(U'a'));
  for (const char32_t c : {U'$', U'+', U'^', U'`', U'~', U'“', U'—', U'€'})
    EXPECT_TRUE(is_punctuation(c)) << static_cast<unsigned>(c);
  EXPECT_FALSE(is_punctuation(U'a'));
}

}  // namespace
}  // namespace newsgraph
