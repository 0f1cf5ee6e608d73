#include "language/wordpiece.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace newsgraph {
namespace {

using testing::ElementsAre;

constexpr std::string_view kVocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nplay\n##ing\n##ed\ncafe\n.\nu\ns\n##e\n##d\npl";

std::vector<std::uint32_t> pieces_of(std::string_view word) {
  const auto pieces = WordPieces::from_vocabulary(kVocabulary);
  std::vector<std::uint32_t> out;
  pieces->append(word, out);
  return out;
}

TEST(WordPieces, TakesTheLongestMatchFromTheLeft) {
  EXPECT_THAT(pieces_of("playing"), ElementsAre(4, 5));
  EXPECT_THAT(pieces_of("played"), ElementsAre(4, 6));
}

TEST(WordPieces, FoldsCaseAndAccents) { EXPECT_THAT(pieces_of("CAFÉ"), ElementsAre(7)); }

TEST(WordPieces, SplitsAtPunctuation) { EXPECT_THAT(pieces_of("U.S."), ElementsAre(9, 8, 10, 8)); }

TEST(WordPieces, GivesUnknownForWhatDoesNotFit) {
  EXPECT_THAT(pieces_of("playxq"), ElementsAre(1));
  EXPECT_THAT(pieces_of("日本"), ElementsAre(1));
  EXPECT_THAT(pieces_of(std::string(101, 'u')), ElementsAre(1));
}

TEST(WordPieces, GivesUnknownForNothing) { EXPECT_THAT(pieces_of("\x01"), ElementsAre(1)); }

TEST(WordPieces, NeverGivesMoreThanItsBound) {
  EXPECT_EQ(pieces_of(std::string(5000, '.')).size(), WordPieces::kMostPieces);
}

TEST(WordPieces, RefusesAVocabularyWithoutSpecialPieces) {
  const auto pieces = WordPieces::from_vocabulary("a\nb");
  ASSERT_FALSE(pieces);
  EXPECT_EQ(pieces.error().code, "model-damaged");
}

}  // namespace
}  // namespace newsgraph
