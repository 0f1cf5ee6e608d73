#include "article/encoding.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

using namespace std::string_view_literals;

std::string code_of(std::string_view bytes, const ReadOptions& options = {}) {
  Diagnostics notices;
  const auto utf8 = decode(bytes, options, notices);
  return utf8 ? "fine" : utf8.error().code;
}

struct Decoded {
  std::string text, notice;
  bool operator==(const Decoded&) const = default;
};

Decoded decoded(std::string_view bytes, const ReadOptions& options = {}) {
  Diagnostics notices;
  const auto utf8 = decode(bytes, options, notices);
  return {utf8 ? *utf8 : utf8.error().message, notices.empty() ? "" : notices.front().code};
}

TEST(Encoding, PassesUtf8AndDropsItsMark) {
  EXPECT_EQ(decoded("caf\xC3\xA9"), (Decoded{"caf\xC3\xA9", ""}));
  EXPECT_EQ(decoded("\xEF\xBB\xBFtea"), (Decoded{"tea", ""}));
}

TEST(Encoding, ConvertsUtf16WithAndWithoutMark) {
  EXPECT_EQ(decoded("\xFF\xFEh\0i\0"sv), (Decoded{"hi", "converted-encoding"}));
  EXPECT_EQ(decoded("\xFE\xFF\0h\0i"sv), (Decoded{"hi", "converted-encoding"}));
  EXPECT_EQ(decoded("h\0e\0l\0l\0o\0"sv), (Decoded{"hello", "converted-encoding"}));
}

TEST(Encoding, ConvertsWesternEightBitText) {
  EXPECT_EQ(decoded("The caf\xE9 closed; \x93"
                    "it is a pity\x94, she said."),
            (Decoded{"The caf\xC3\xA9 closed; \xE2\x80\x9Cit is a pity\xE2\x80\x9D, she said.", "converted-encoding"}));
}

TEST(Encoding, ObeysAForcedEncoding) {
  ReadOptions options;
  options.encoding = "windows-1251";
  EXPECT_EQ(decoded("\xEC\xE8\xF0", options).text, "\xD0\xBC\xD0\xB8\xD1\x80");
  options.encoding = "no-such-thing";
  EXPECT_EQ(code_of("abc", options), "unknown-encoding");
}

TEST(Encoding, NamesTheFirstBadByteOfDamagedUtf8) {
  Diagnostics notices;
  const auto utf8 = decode("na\xC3\xAFve \xFF end", {}, notices);
  ASSERT_FALSE(utf8);
  EXPECT_EQ(utf8.error().code, "not-utf-8");
  EXPECT_EQ(utf8.error().offset, 7u);
}

TEST(Encoding, RejectsOverlongFormsAndSurrogates) {
  EXPECT_EQ(first_invalid_utf8("\xC0\x80"), 0u);
  EXPECT_EQ(first_invalid_utf8("a\xED\xA0\x80"), 1u);
  EXPECT_EQ(first_invalid_utf8("ab\xF4\x90\x80\x80"), 2u);
  EXPECT_EQ(first_invalid_utf8("ab\xE2\x82"), 2u);
  EXPECT_EQ(first_invalid_utf8("\xF0\x9F\x98\x80"), std::nullopt);
}

TEST(Encoding, RejectsWhatIsNoText) {
  EXPECT_EQ(code_of("\x89PNG\r\n\x1A\n\0\0\0\rIHDR"sv), "binary-input");
  EXPECT_EQ(code_of("PK\x03\x04zip"), "binary-input");
  EXPECT_EQ(code_of("%PDF-1.7\n"), "binary-input");
  EXPECT_EQ(code_of("one\0two three"sv), "binary-input");
  EXPECT_EQ(code_of("\x01\x02\x03\x04 a"), "binary-input");
}

TEST(Encoding, RejectsEmptyAndOverlongInput) {
  EXPECT_EQ(code_of(""), "empty-input");
  EXPECT_EQ(code_of(" \r\n\t\n"), "empty-input");
  EXPECT_EQ(code_of("\xEF\xBB\xBF"), "empty-input");
  ReadOptions options;
  options.max_bytes = 4;
  EXPECT_EQ(code_of("1234", options), "fine");
  EXPECT_EQ(code_of("12345", options), "too-long");
}

TEST(Language, IsToldOnlyWhereThereIsEnoughText) {
  const std::string german =
      "Der Rat der Stadt hat gestern den Bau einer neuen Br\xC3\xBC"
      "cke beschlossen. ";
  EXPECT_EQ(foreign_language(german), std::nullopt);
  EXPECT_EQ(foreign_language(german + german + german + german + german), "German");
}

TEST(Language, LetsEnglishWithForeignNamesPass) {
  std::string text;
  for (int i = 0; i < 5; ++i)
    text += "Jos\xC3\xA9 Mu\xC3\xB1oz and Fran\xC3\xA7ois L\xC3\xA9v\xC3\xAAque met the mayor of the town. ";
  EXPECT_EQ(foreign_language(text), std::nullopt);
}

}  // namespace
}  // namespace newsgraph
