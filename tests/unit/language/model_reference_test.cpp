// The engine against the trained network itself: what training wrote down for a few sentences, in plain float32.
#include <gtest/gtest.h>

#include <cmath>
#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "language/boundary_head.hpp"
#include "language/heads.hpp"
#include "language/language.hpp"

namespace newsgraph {
namespace {

using nlohmann::json;

const std::string kModel = NEWSGRAPH_SOURCE_DIR "/models/newsgraph.model";
const std::string kReference = NEWSGRAPH_SOURCE_DIR "/tests/data/model_reference.json";

std::vector<Word> words_of(const json& item) {
  std::vector<Word> words;
  for (const auto& form : item["words"]) {
    Word word;
    word.form = form;
    word.span = {static_cast<std::uint32_t>(2 * words.size()), static_cast<std::uint32_t>(2 * words.size() + 1)};
    words.push_back(std::move(word));
  }
  return words;
}

std::vector<Sentence> sentences_of(const json& reference) {
  std::vector<Sentence> sentences;
  for (const auto& item : reference["sentences"]) sentences.push_back({{}, words_of(item)});
  return sentences;
}

/// What decides where sentences end.
struct Ends {
  Boundaries boundaries;
  WordPieces vocabulary;
  Encoder encoder;
  BoundaryHead head;

  static Ends of_model(InstructionLevel level) {
    const auto file = *ModelFile::open(kModel);
    const auto config = *ModelConfig::from_file(file);
    auto encoder = *Encoder::from_file(file, config, kernels(level));
    const std::size_t width = encoder.width();
    return {*Boundaries::from_file(file), *WordPieces::from_vocabulary(*file.text("vocab")), std::move(encoder),
            BoundaryHead::from_file(file, kernels(level), width).value().value()};
  }
  [[nodiscard]] std::vector<std::vector<BoundaryOpinion>> opinions(std::vector<std::vector<Word>> paragraphs) const {
    std::vector<std::vector<std::int32_t>> sums;
    for (const auto& words : paragraphs) sums.push_back(boundaries.sums(words));
    EncoderRoom encoder_room;
    BoundaryRoom room;
    return head.opinions(paragraphs, sums, vocabulary, encoder, encoder_room, room);
  }
};

class TrainedModel : public testing::Test {
 protected:
  void SetUp() override {
    if (!std::filesystem::exists(kModel)) GTEST_SKIP() << "no trained model at " << kModel;
    if (!std::filesystem::exists(kReference)) GTEST_SKIP() << "no reference at " << kReference;
    std::ifstream file(kReference);
    reference_ = json::parse(file);
  }
  [[nodiscard]] std::vector<std::vector<Word>> paragraphs() const {
    std::vector<std::vector<Word>> paragraphs;
    for (const auto& item : reference_["paragraphs"]) paragraphs.push_back(words_of(item));
    return paragraphs;
  }
  json reference_;
};

TEST_F(TrainedModel, AgreesWithTheNetworkItWasExportedFrom) {
  const auto model = LanguageModel::from_file(kModel);
  ASSERT_TRUE(model) << model.error().message;
  const auto analysis = model->analyse(sentences_of(reference_));
  double words = 0, same_tag = 0, same_head = 0, same_label = 0, off = 0;
  for (std::size_t k = 0; k < analysis.sentences.size(); ++k) {
    const auto& expected = reference_["sentences"][k];
    for (std::size_t i = 0; i < analysis.sentences[k].words.size(); ++i) {
      const Word& word = analysis.sentences[k].words[i];
      EXPECT_EQ(written_shape(word.form), expected["shapes"][i].get<std::uint32_t>()) << word.form;
      ++words;
      same_tag += word.upos == expected["upos"][i].get<std::string>();
      same_label += word.deprel == expected["deprel"][i].get<std::string>();
      if (word.head != expected["heads"][i].get<std::uint32_t>()) continue;
      ++same_head;
      off += std::fabs(word.arc_probability - expected["head_probability"][i].get<double>());
    }
  }
  ASSERT_GT(words, 0);
  EXPECT_GE(same_tag / words, 0.985);
  EXPECT_GE(same_head / words, 0.985);
  EXPECT_GE(same_label / words, 0.98);
  EXPECT_LT(off / same_head, 0.02);
}

TEST_F(TrainedModel, GivesTheSameAtEveryInstructionLevel) {
  const auto sentences = sentences_of(reference_);
  const auto expected = LanguageModel::from_file(kModel, {InstructionLevel::V2})->analyse(sentences);
  for (const auto level : {InstructionLevel::V3, InstructionLevel::V4, InstructionLevel::V4Vnni}) {
    if (!processor_has(level)) continue;
    EXPECT_EQ(LanguageModel::from_file(kModel, {level})->analyse(sentences), expected);
  }
}

TEST_F(TrainedModel, EndsSentencesAsTheNetworkItWasExportedFrom) {
  const Ends ends = Ends::of_model(InstructionLevel::Auto);
  const auto read = paragraphs();
  const auto opinions = ends.opinions(read);
  std::size_t gaps = 0;
  float off = 0;
  for (std::size_t k = 0; k < read.size(); ++k) {
    const auto& expected = reference_["paragraphs"][k];
    std::vector<BoundaryOpinion> simulated;
    const auto sums = ends.boundaries.sums(read[k]);
    EXPECT_EQ(sums, expected["sums"].get<std::vector<std::int32_t>>());
    ASSERT_EQ(opinions[k].size(), expected["gaps"].size());
    for (std::size_t i = 0; i < opinions[k].size(); ++i, ++gaps) {
      EXPECT_EQ(opinions[k][i].word, expected["gaps"][i].get<std::size_t>());
      simulated.push_back({opinions[k][i].word, expected["opinions"][i].get<float>()});
      // Sums in another order turn a few of the seven-bit levels, and these scores hang on many.
      EXPECT_NEAR(opinions[k][i].score, simulated[i].score, 20 + std::abs(simulated[i].score) / 10);
      off += std::abs(opinions[k][i].score - simulated[i].score);
    }
    // With the opinions that training wrote down: where they nearly cancel the sum, rounding decides.
    EXPECT_EQ(ends.boundaries.ends(read[k], sums, simulated), expected["ends"].get<std::vector<std::size_t>>());
  }
  ASSERT_GT(gaps, 5U);
  EXPECT_LT(off / static_cast<float>(gaps), 15);
}

TEST_F(TrainedModel, EndsSentencesAlikeAtEveryInstructionLevel) {
  const auto expected = Ends::of_model(InstructionLevel::V2).opinions(paragraphs());
  for (const auto level : {InstructionLevel::V3, InstructionLevel::V4, InstructionLevel::V4Vnni}) {
    if (!processor_has(level)) continue;
    EXPECT_EQ(Ends::of_model(level).opinions(paragraphs()), expected);
  }
}

TEST_F(TrainedModel, EndsSentencesAlikeWhateverIsReadBeside) {
  const Ends ends = Ends::of_model(InstructionLevel::Auto);
  auto read = paragraphs();
  const auto together = ends.opinions(read);
  std::vector<std::vector<Word>> crowd;
  for (int copy = 0; copy < 20; ++copy) crowd.insert(crowd.end(), read.begin(), read.end());
  EXPECT_EQ(ends.opinions({read.front()}).front(), together.front());
  EXPECT_EQ(ends.opinions(crowd).back(), together.back());
}

TEST_F(TrainedModel, AnOpinionMakesAnEndOrTakesItBack) {
  const auto boundaries = *Boundaries::from_file(*ModelFile::open(kModel));
  const auto words = words_of({{"words", {"Rain", "fell", ".", "It", "fell", "."}}});
  const auto sums = boundaries.sums(words);
  EXPECT_EQ(boundaries.ends(words, sums), (std::vector<std::size_t>{2, 5}));
  EXPECT_EQ(boundaries.ends(words, sums, std::vector<BoundaryOpinion>{{2, -4000}}), (std::vector<std::size_t>{5}));
  EXPECT_EQ(boundaries.ends(words, sums, std::vector<BoundaryOpinion>{{1, 4000}}), (std::vector<std::size_t>{1, 2, 5}));
}

TEST_F(TrainedModel, DependsOnTheSentencesOfTheWindowAlone) {
  const auto model = LanguageModel::from_file(kModel);
  const auto sentences = sentences_of(reference_);
  const auto together = model->analyse(sentences);
  const auto half = model->analyse({sentences.begin(), sentences.begin() + 10});
  const auto alone = model->analyse({sentences.begin(), sentences.begin() + 1});
  for (std::size_t i = 0; i < 5; ++i) EXPECT_EQ(half.sentences.at(i), together.sentences.at(i));
  EXPECT_NE(alone.sentences.front(), together.sentences.front());
}

TEST(WrittenShape, FollowsTheLetters) {
  EXPECT_EQ(written_shape("rain"), 0U);
  EXPECT_EQ(written_shape("Élan"), 1U);
  EXPECT_EQ(written_shape("NATO"), 2U);
  EXPECT_EQ(written_shape("J."), 3U);
  EXPECT_EQ(written_shape("iPhone"), 4U);
  EXPECT_EQ(written_shape("1,000"), 5U);
  EXPECT_EQ(written_shape("G20"), 6U);
  EXPECT_EQ(written_shape("--"), 7U);
  EXPECT_EQ(written_shape("日本"), 8U);
}

TEST(LanguageModel, SaysThatThereIsNoModel) {
  const auto model = LanguageModel::from_file("nowhere.model");
  ASSERT_FALSE(model);
  EXPECT_EQ(model.error().code, "model-not-found");
}

}  // namespace
}  // namespace newsgraph
