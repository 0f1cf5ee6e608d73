#include "language/coreference.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <random>

#include "unit/language/compact_sentence.hpp"
#include "unit/language/model_bytes.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::SizeIs;
using testing_support::compact_sentence;

constexpr std::uint32_t kView = 128, kHidden = 96, kVector = 16;
const std::vector<std::string> kKinds = {"none", "Person"};

Analysis analysis_of(std::initializer_list<std::string_view> sentences) {
  Analysis analysis;
  std::uint32_t begin = 0;
  for (const std::string_view compact : sentences) {
    analysis.sentences.push_back(compact_sentence(compact, begin));
    begin = analysis.sentences.back().span.end + 1;
  }
  return analysis;
}

std::uint32_t first_row_of_slot(std::size_t slot) {
  std::uint32_t row = 0;
  for (std::size_t i = 0; i < slot; ++i) row += kPairSlots[i];
  return row;
}

constexpr std::size_t kWordingSlot = 3, kNamesSlot = 7, kQuotationSlot = 10, kTreeSlot = 11;

std::uint32_t feature(const Analysis& analysis, CoreferencePair pair, std::size_t slot) {
  const auto words = coreference_words(analysis, kKinds);
  return pair_features(analysis, words, pair, kKinds.size())[slot] - first_row_of_slot(slot);
}

TEST(CoreferenceWords, AreNounsNamesPronounsAndWhatStandsForThem) {
  const Analysis analysis =
      analysis_of({"The/DET/2/det mayor/NOUN/4/nsubj slowly/ADV/4/advmod met/VERB/0/root her/PRON/6/nmod:poss "
                   "Ann/PROPN/4/obj Lee/PROPN/6/flat and/CCONJ/9/cc those/DET/6/conj"});
  std::vector<std::string> forms;
  for (const auto& word : coreference_words(analysis, kKinds))
    forms.push_back(analysis.sentences[0].words[word.word - 1].form);
  EXPECT_THAT(forms, ElementsAre("mayor", "her", "Ann", "those"));
}

TEST(CoreferenceWords, KnowHowTheyRefer) {
  const auto words = coreference_words(
      analysis_of({"The/DET/2/det cat/NOUN/0/root a/DET/4/det dog/NOUN/2/conj its/PRON/6/nmod:poss tail/NOUN/2/conj "
                   "rain/NOUN/2/conj Rex/PROPN/2/conj she/PRON/2/conj"}),
      kKinds);
  std::vector<Referring> found;
  for (const auto& word : words) found.push_back(word.referring);
  EXPECT_THAT(found, ElementsAre(Referring::Definite, Referring::IndefiniteNoun, Referring::It,
                                 Referring::PossessedNoun, Referring::BareNoun, Referring::Name, Referring::She));
}

TEST(CoreferencePairs, AreTheNearestAndBeforeThemThoseThatShareAWord) {
  std::string compact = "ferry/NOUN/0/root";
  for (int i = 0; i < 30; ++i) compact += " thing" + std::to_string(i) + "/NOUN/1/conj";
  compact += " ferry/NOUN/1/conj";
  const auto pairs = coreference_pairs(coreference_words(analysis_of({compact}), kKinds));
  std::vector<std::uint32_t> of_last;
  for (const auto& pair : pairs)
    if (pair.later == 31) of_last.push_back(pair.earlier);
  ASSERT_THAT(of_last, SizeIs(25));
  EXPECT_EQ(of_last.front(), 30U);
  EXPECT_EQ(of_last[23], 7U);
  EXPECT_EQ(of_last.back(), 0U);
}

TEST(CoreferenceFeatures, TellTheSameWordingWhateverTheDeterminer) {
  const Analysis analysis = analysis_of({"a/DET/2/det ferry/NOUN/0/root", "the/DET/2/det ferry/NOUN/0/root",
                                         "the/DET/3/det old/ADJ/3/amod ferry/NOUN/0/root"});
  EXPECT_EQ(feature(analysis, {1, 0}, kWordingSlot), 4U);
  EXPECT_EQ(feature(analysis, {2, 1}, kWordingSlot), 8U);
}

TEST(CoreferenceFeatures, KnowANameByItsInitials) {
  const Analysis analysis = analysis_of({"Harwick/PROPN/2/compound Shipping/PROPN/0/root", "HS/PROPN/0/root"});
  EXPECT_EQ(feature(analysis, {2, 1}, kNamesSlot), 6U);
}

TEST(CoreferenceFeatures, TellAnAppositionAndASentenceApart) {
  const Analysis analysis =
      analysis_of({"Lee/PROPN/0/root ,/PUNCT/4/punct a/DET/4/det judge/NOUN/1/appos", "He/PRON/0/root"});
  EXPECT_EQ(feature(analysis, {1, 0}, kTreeSlot), 3U);
  EXPECT_EQ(feature(analysis, {2, 0}, kTreeSlot), 0U);
}

TEST(CoreferenceFeatures, KnowTheSpeakerOfAQuotation) {
  Analysis analysis =
      analysis_of({"\"/PUNCT/3/punct I/PRON/3/nsubj won/VERB/5/ccomp \"/PUNCT/3/punct said/VERB/0/root "
                   "Lee/PROPN/5/nsubj"});
  auto& words = analysis.sentences[0].words;
  words[3].span = {words[2].span.end, words[2].span.end + 1};  // no space before a sign that closes
  EXPECT_EQ(feature(analysis, {1, 0}, kQuotationSlot), 3U * 3 + 1) << "the earlier one is quoted and speaks";
}

/// A head that knows one thing: the same wording is the same thing.
std::string model_bytes(std::uint32_t view = kView, std::uint32_t pair = kHidden) {
  testing_model::ModelBytes bytes;
  const auto zeros = [&](const std::string& name, std::uint32_t rows, std::uint32_t columns) {
    bytes.add_int8(name + ".weight", rows, columns, std::vector<std::int8_t>(std::size_t{rows} * columns, 0));
    bytes.add_floats(name + ".scale", {rows}, std::vector<float>(rows, 1));
  };
  const auto no_bias = [&](const std::string& name, std::uint32_t rows) {
    bytes.add_floats(name + ".bias", {rows}, std::vector<float>(rows, 0));
  };
  for (const std::string name : {"coreference.later", "coreference.earlier"}) {
    zeros(name, view, kVector);
    no_bias(name, view);
    zeros(name + "_features", word_feature_rows(), view);
  }
  for (const std::string name : {"coreference.from_later", "coreference.from_earlier", "coreference.from_product"})
    zeros(name, pair, view);
  no_bias("coreference.from_later", pair);
  no_bias("coreference.hidden", pair);
  const std::uint32_t rows = pair_feature_rows(kKinds.size());
  std::vector<std::int8_t> table(std::size_t{rows} * pair, 0);
  table[(first_row_of_slot(kWordingSlot) + 4) * pair] = 100;
  bytes.add_int8("coreference.pair_features.weight", rows, pair, table);
  bytes.add_floats("coreference.pair_features.scale", {rows}, std::vector<float>(rows, 0.1F));
  std::vector<std::int8_t> same(std::size_t{pair} * pair, 0);
  for (std::size_t i = 0; i < pair; ++i) same[i * pair + i] = 1;
  bytes.add_int8("coreference.hidden.weight", pair, pair, same);
  bytes.add_floats("coreference.hidden.scale", {pair}, std::vector<float>(pair, 1));
  bytes.add_int8("coreference.score.weight", 1, pair, std::vector<std::int8_t>(pair, 1));
  bytes.add_floats("coreference.score.scale", {1}, {1});
  bytes.add_floats("coreference.score.bias", {1}, {-5});
  return bytes.bytes();
}

Result<std::optional<Coreference>> head_of(const std::string& bytes, InstructionLevel level = InstructionLevel::Auto) {
  ModelConfig config;
  config.nominal = kKinds;
  return Coreference::from_file(*ModelFile::from_bytes(bytes), config, kernels(level), kVector);
}

enum class Damage { Missing, RowMore, ColumnMore };

/// A head of random weights, which may have one of its sections damaged.
class RandomHead {
 public:
  explicit RandomHead(std::string damaged = {}, Damage damage = Damage::Missing)
      : damaged_(std::move(damaged)), damage_(damage) {
    for (const char* name : {"later", "earlier"}) table(name, kView, kVector);
    for (const char* name : {"later_features", "earlier_features"}) table(name, word_feature_rows(), kView);
    for (const char* name : {"from_later", "from_earlier", "from_product"}) table(name, kHidden, kView);
    table("hidden", kHidden, kHidden);
    for (const char* name : {"later", "earlier"}) floats(std::string(name) + ".bias", kView);
    for (const char* name : {"from_later", "hidden"}) floats(std::string(name) + ".bias", kHidden);
    table("pair_features", pair_feature_rows(kKinds.size()), kHidden);
    table("score", 1, kHidden);
    floats("score.bias", 1);
  }
  [[nodiscard]] std::string bytes() const { return bytes_.bytes(); }
  [[nodiscard]] const std::vector<std::string>& sections() const { return sections_; }

 private:
  void table(const std::string& name, std::uint32_t rows, std::uint32_t columns) {
    add("coreference." + name + ".weight", rows, columns, [&](const std::string& section, auto size) {
      std::vector<std::int8_t> weight(std::size_t{size.rows} * size.columns);
      for (std::int8_t& w : weight) w = static_cast<std::int8_t>(static_cast<int>(random_() % 255) - 127);
      bytes_.add_int8(section, size.rows, size.columns, weight);
    });
    floats(name + ".scale", rows);
  }
  void floats(const std::string& name, std::uint32_t rows) {
    add("coreference." + name, rows, 1, [&](const std::string& section, auto size) {
      const std::vector<float> values(std::size_t{size.rows} * size.columns, 0.002F);
      bytes_.add_floats(section, {size.rows, size.columns}, values);
    });
  }
  /// Lists the section and writes it, if it is the damaged one in another size or not at all.
  void add(const std::string& section, std::uint32_t rows, std::uint32_t columns, auto write) {
    struct Size {
      std::uint32_t rows, columns;
    };
    sections_.push_back(section);
    const bool is_damaged = section == damaged_;
    if (is_damaged && damage_ == Damage::Missing) return;
    write(section, Size{rows + (is_damaged && damage_ == Damage::RowMore ? 1U : 0U),
                        columns + (is_damaged && damage_ == Damage::ColumnMore ? 1U : 0U)});
  }

  std::string damaged_;
  Damage damage_;
  std::mt19937 random_{5};
  testing_model::ModelBytes bytes_;
  std::vector<std::string> sections_;
};

/// "A ferry sank. The ferry lay [in] mud."
std::vector<MentionCandidate> found_in_two_sentences(const Coreference& head) {
  const Analysis analysis = analysis_of({"a/DET/2/det ferry/NOUN/3/nsubj sank/VERB/0/root",
                                         "the/DET/2/det ferry/NOUN/3/nsubj lay/VERB/0/root mud/NOUN/3/obl"});
  CoreferenceRoom room;
  const std::vector<float> vectors(7 * kVector, 0.5F);
  head.take(std::span(analysis.sentences).first(1), vectors.data(), room);
  head.take(std::span(analysis.sentences).last(1), vectors.data(), room);
  return head.find(analysis, room);
}

TEST(CoreferenceHead, FindsWhatAWordRefersBackTo) {
  const auto head = head_of(model_bytes());
  ASSERT_TRUE(head && *head);
  const auto found = found_in_two_sentences(**head);
  ASSERT_THAT(found, SizeIs(3));
  EXPECT_FALSE(found[0].antecedent);
  ASSERT_TRUE(found[1].antecedent);
  EXPECT_EQ(found[1].antecedent->candidate, 0U);
  EXPECT_NEAR(found[1].antecedent->probability, 1 / (1 + std::exp(-5.0F)), 1e-4F);
  EXPECT_EQ(found[1].first, 1U);
  EXPECT_EQ(found[1].last, 2U);
  EXPECT_GT(found[2].none, 0.9F);
}

TEST(CoreferenceHead, HasTheWidthsOfItsFile) {
  const auto wide = head_of(model_bytes()), narrow = head_of(model_bytes(64, 32));
  ASSERT_TRUE(wide && *wide && narrow && *narrow);
  EXPECT_EQ(found_in_two_sentences(**narrow), found_in_two_sentences(**wide));
}

TEST(CoreferenceHead, GivesTheSameBytesAtEveryInstructionLevel) {
  std::string compact = "ferry/NOUN/0/root";
  for (int i = 0; i < 40; ++i) compact += i % 3 == 0 ? " it/PRON/1/obj" : " ship/NOUN/1/obj";
  const Analysis analysis = analysis_of({compact});
  std::vector<float> vectors;
  std::mt19937 random(6);
  for (std::size_t i = 0; i < 41 * kVector; ++i) vectors.push_back(static_cast<float>(random() % 2001) / 1000 - 1);
  const auto found_at = [&](InstructionLevel level) {
    const auto head = head_of(RandomHead().bytes(), level);
    CoreferenceRoom room;
    (*head)->take(analysis.sentences, vectors.data(), room);
    return (*head)->find(analysis, room);
  };
  const auto expected = found_at(InstructionLevel::V2);
  EXPECT_TRUE(std::any_of(expected.begin(), expected.end(), [](const auto& c) { return c.antecedent.has_value(); }));
  EXPECT_EQ(found_at(InstructionLevel::V3), expected);
  EXPECT_EQ(found_at(InstructionLevel::V4), expected);
  EXPECT_EQ(found_at(InstructionLevel::V4Vnni), expected);
}

TEST(CoreferenceHead, WithASectionMissingOrOfTheWrongSizeIsRefused) {
  const RandomHead whole;
  ASSERT_TRUE(head_of(whole.bytes()));
  for (const std::string& section : whole.sections()) {
    for (const Damage damage : {Damage::Missing, Damage::RowMore, Damage::ColumnMore}) {
      if (section == "coreference.later.weight" && damage == Damage::Missing)
        continue;  // no head, and none is asked for
      const auto head = head_of(RandomHead(section, damage).bytes());
      ASSERT_FALSE(head) << section;
      EXPECT_EQ(head.error().code, "model-damaged") << section;
      EXPECT_THAT(head.error().message, HasSubstr('"' + section + '"'));
    }
  }
}

TEST(CoreferenceHead, IsNotThereInAFileWithoutOne) {
  testing_model::ModelBytes bytes;
  bytes.add_text("vocab", "a");
  const auto head = head_of(bytes.bytes());
  ASSERT_TRUE(head);
  EXPECT_FALSE(*head);
}

TEST(CoreferenceHead, OfTheWrongSizeIsRefused) {
  ModelConfig config;
  config.nominal = {"none"};
  const auto head =
      Coreference::from_file(*ModelFile::from_bytes(model_bytes()), config, kernels(InstructionLevel::Auto), kVector);
  ASSERT_FALSE(head);
  EXPECT_EQ(head.error().code, "model-damaged");
}

}  // namespace
}  // namespace newsgraph
