#include "language/sentences.hpp"

#include <gtest/gtest.h>

#include "language/boundaries.hpp"
#include "language/language.hpp"
#include "language/words.hpp"

namespace newsgraph {
namespace {

/// The whole way from text to sentences, the encoder's opinions included.
std::vector<std::string> cut(const std::string& text) {
  static const LanguageModel model = *LanguageModel::from_file(NEWSGRAPH_SOURCE_DIR "/models/newsgraph.model");
  Article article;
  article.text = *Text::from_utf8(text);
  article.blocks = {{{0, static_cast<std::uint32_t>(article.text.size())}, BlockKind::Paragraph}};
  std::vector<std::string> out;
  for (const auto& sentence : model.analyse(article).sentences) out.emplace_back(article.text.slice(sentence.span));
  return out;
}

using Texts = std::vector<std::string>;

TEST(Sentences, FullStopsEndThem) {
  EXPECT_EQ(cut("Rain fell. Nobody came! Why? No headline here"),
            (Texts{"Rain fell.", "Nobody came!", "Why?", "No headline here"}));
}

TEST(Sentences, AbbreviationsAndInitialsDoNot) {
  EXPECT_EQ(cut("Gen. H. R. Novak met Dr. Bell of Acme Inc. Chairman Ito. He left the U.S. They stayed."),
            (Texts{"Gen. H. R. Novak met Dr. Bell of Acme Inc. Chairman Ito.", "He left the U.S.", "They stayed."}));
  EXPECT_EQ(cut("It opens at 9 a.m. on Jan. 5. Come early."), (Texts{"It opens at 9 a.m. on Jan. 5.", "Come early."}));
}

TEST(Sentences, ClosingSignsBelongToTheSentence) {
  EXPECT_EQ(cut("“We won.” They cheered. (It was late.) All slept."),
            (Texts{"“We won.”", "They cheered.", "(It was late.)", "All slept."}));
  EXPECT_EQ(cut("\"We won.\" \"You did?\""), (Texts{"\"We won.\"", "\"You did?\""}));
  EXPECT_EQ(cut("He left early.[6] She stayed."), (Texts{"He left early.[6]", "She stayed."}));
}

TEST(Sentences, QuestionsInsideQuotesGoOn) {
  EXPECT_EQ(cut("“Who pays?” she asked. “Never!” Keller said."),
            (Texts{"“Who pays?” she asked.", "“Never!” Keller said."}));
}

TEST(Sentences, EllipsesGoOnBeforeASmallLetter) {
  EXPECT_EQ(cut("Well... perhaps. They waited... The bus never came."),
            (Texts{"Well... perhaps.", "They waited...", "The bus never came."}));
}

TEST(Sentences, StandInBlocksAndFurnitureHasNone) {
  Article article;
  article.text = *Text::from_utf8("A headline\n\nBy Ann Lee\n\nThe text. It ends");
  article.blocks = {{{0, 10}, BlockKind::Headline}, {{12, 22}, BlockKind::Byline}, {{24, 41}, BlockKind::Paragraph}};
  const auto paragraphs = prose_words(article);
  ASSERT_EQ(paragraphs.size(), 2U);
  EXPECT_EQ(paragraphs[0].back().form, "headline");
  EXPECT_EQ(paragraphs[1].front().span, (Span{24, 27}));
}

TEST(Sentences, AreCutBehindTheWordsThatAreNamed) {
  const auto sentences = split_sentences(split_words("The text. It ends", 24), std::vector<std::size_t>{2, 4});
  ASSERT_EQ(sentences.size(), 2U);
  EXPECT_EQ(sentences[0].span, (Span{24, 33}));
  EXPECT_EQ(sentences[1].words.at(1).form, "ends");
}

TEST(Sentences, VeryLongRunsAreCut) {
  std::string text;
  for (int i = 0; i < 2000; ++i) text += i % 60 == 59 ? "word, " : "word ";
  std::size_t words = 0;
  for (const auto& sentence : split_sentences(split_words(text, 0), std::vector<std::size_t>{2032})) {
    EXPECT_LE(sentence.words.size(), kLongestSentence);
    words += sentence.words.size();
  }
  EXPECT_EQ(words, 2033U);
}

TEST(Sentences, EmptyTextHasNone) { EXPECT_TRUE(cut(" \n ").empty()); }

TEST(Sentences, ADayBehindATimeOfDayBeginsNone) {
  const auto ends = [](std::string_view text) {
    const std::vector<Word> words = split_words(text, 0);
    std::vector<std::int32_t> sums(words.size(), -1);
    for (std::size_t i = 0; i < words.size(); ++i)
      if (words[i].form == "a.m.") sums[i] = 1;
    return Boundaries().ends(words, sums, {}).size();
  };
  EXPECT_EQ(ends("It struck at 4:52 a.m. Tuesday in May"), 1U);
  EXPECT_EQ(ends("It struck at 4:52 a.m. Police came in May"), 2U);
}

TEST(Sentences, RanksInShortFormEndNone) {
  EXPECT_EQ(cut("Police chief Adj. Sr. Comr. Rudi Vala left. He slept.").size(), 2U);
  EXPECT_EQ(cut("The council heard Coun. Ines Vala. She left.").size(), 2U);
}

}  // namespace
}  // namespace newsgraph
