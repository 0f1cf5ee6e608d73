#include "language/windows.hpp"

#include <gtest/gtest.h>

namespace newsgraph {
namespace {

constexpr std::string_view kVocabulary = "[PAD]\n[UNK]\n[CLS]\n[SEP]\nrain\n##s\nfell";
constexpr std::uint32_t kClassify = 2, kSeparator = 3, kRain = 4, kPlural = 5, kFell = 6;

Sentence sentence_of(const std::vector<std::string>& forms) {
  Sentence sentence;
  for (const auto& form : forms) {
    Word word;
    word.form = form;
    sentence.words.push_back(word);
  }
  return sentence;
}

/// So many sentences of so many words of one piece.
std::vector<Sentence> alike(std::size_t count, std::size_t words) {
  return std::vector(count, sentence_of(std::vector<std::string>(words, "rain")));
}

/// How many sentences each batch has, and the lengths of its windows.
using Batch = std::pair<std::size_t, std::vector<std::uint32_t>>;

std::vector<Batch> batches_of(const std::vector<Sentence>& sentences) {
  const auto vocabulary = *WordPieces::from_vocabulary(kVocabulary);
  const auto pieces = pieces_of(vocabulary, sentences);
  WindowReader reader(vocabulary, sentences, pieces);
  Sequences sequences;
  std::vector<Batch> batches;
  while (const auto count = reader.next(sequences)) batches.emplace_back(count, sequences.lengths);
  return batches;
}

TEST(WindowReader, PutsSentencesBehindEachOther) {
  const auto vocabulary = *WordPieces::from_vocabulary(kVocabulary);
  const std::vector<Sentence> sentences{sentence_of({"Rains", "fell"}), sentence_of({"RAIN"})};
  const auto pieces = pieces_of(vocabulary, sentences);
  WindowReader reader(vocabulary, sentences, pieces);
  Sequences sequences;
  ASSERT_EQ(reader.next(sequences), 2U);
  EXPECT_EQ(sequences.pieces,
            (std::vector<std::uint32_t>{kClassify, kRain, kPlural, kFell, kSeparator, kRain, kSeparator}));
  EXPECT_EQ(sequences.shapes, (std::vector<std::uint32_t>{kNoShape, 1, 1, 0, kNoShape, 2, kNoShape}));
  EXPECT_EQ(sequences.lengths, (std::vector<std::uint32_t>{7}));
  ASSERT_EQ(sequences.words.size(), 3U);
  EXPECT_EQ(sequences.words[0].first, 1U);
  EXPECT_EQ(sequences.words[0].count, 2U);
  EXPECT_EQ(sequences.words[2].first, 5U);
  EXPECT_EQ(reader.next(sequences), 0U);
}

TEST(WindowReader, TakesWholeSentencesUpToItsSize) {
  EXPECT_EQ(batches_of(alike(2, 46)), (std::vector<Batch>{{2, {95}}}));
  EXPECT_EQ(batches_of(alike(5, 18)), (std::vector<Batch>{{5, {96}}}));
  EXPECT_EQ(batches_of(alike(2, 47)), (std::vector<Batch>{{2, {49, 49}}}));
  EXPECT_EQ(batches_of({}), std::vector<Batch>{});
}

TEST(WindowReader, GivesALongSentenceAWindowOfItsOwn) {
  std::vector<Sentence> sentences = alike(3, 10);
  sentences[1] = alike(1, 200)[0];
  EXPECT_EQ(batches_of(sentences), (std::vector<Batch>{{3, {12, 202, 12}}}));
}

TEST(WindowReader, BoundsABatch) {
  const auto batches = batches_of(alike(30, 93));
  ASSERT_EQ(batches.size(), 3U);
  EXPECT_EQ(batches[0].first, 10U);
  EXPECT_EQ(batches[2].first, 10U);
}

TEST(CutToFit, CutsBehindACommaInTheSecondHalf) {
  auto words = std::vector<std::string>(600, "rain");
  words[300] = ",";
  const std::vector<Sentence> sentences{sentence_of(words), sentence_of({"fell"})};
  const auto cut = cut_to_fit(sentences, std::vector<std::uint32_t>(601, 1));
  ASSERT_EQ(cut.size(), 3U);
  EXPECT_EQ(cut[0].words.size(), 301U);
  EXPECT_EQ(cut[1].words.size(), 299U);
  EXPECT_EQ(cut[2].words.size(), 1U);
}

}  // namespace
}  // namespace newsgraph
