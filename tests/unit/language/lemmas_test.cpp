// Lemmas: the rules of plurals, what the shipped model's table adds to them, and the rolesets that follow from them.
#include <gtest/gtest.h>

#include "language/language.hpp"
#include "language/plurals.hpp"

namespace newsgraph {
namespace {

TEST(Plurals, EndingsAreUndone) {
  EXPECT_EQ(singular("ministries"), "ministry");
  EXPECT_EQ(singular("churches"), "church");
  EXPECT_EQ(singular("bosses"), "boss");
  EXPECT_EQ(singular("taxes"), "tax");
  EXPECT_EQ(singular("embargoes"), "embargo");
  EXPECT_EQ(singular("policemen"), "policeman");
  EXPECT_EQ(singular("houses"), "house");
  EXPECT_EQ(singular("ties"), "tie");
}

TEST(Plurals, OtherWordsAreLeftAlone) {
  for (const std::string word : {"men", "omen", "glass", "virus", "crisis", "ox"}) EXPECT_EQ(singular(word), word);
}

TEST(ThirdPerson, IsTheLemmaWithAnS) {
  EXPECT_TRUE(is_third_person_of("stars", "star"));
  EXPECT_TRUE(is_third_person_of("denies", "deny"));
  EXPECT_TRUE(is_third_person_of("catches", "catch"));
  EXPECT_TRUE(is_third_person_of("gasses", "gas"));
  EXPECT_FALSE(is_third_person_of("stars", "starve"));
  EXPECT_FALSE(is_third_person_of("has", "have"));
}

/// By the shipped model.
Analysis analysed(const std::string& text) {
  static const LanguageModel model = *LanguageModel::from_file(NEWSGRAPH_SOURCE_DIR "/models/newsgraph.model");
  Article article;
  article.text = *Text::from_utf8(text);
  article.blocks = {{{0, static_cast<std::uint32_t>(article.text.size())}, BlockKind::Paragraph}};
  return model.analyse(article);
}

/// "form/lemma" of the verbs and nouns of a text.
std::string lemmas(const std::string& text) {
  std::string out;
  for (const auto& sentence : analysed(text).sentences)
    for (const auto& word : sentence.words)
      if (word.upos == "VERB" || word.upos == "NOUN") out += (out.empty() ? "" : " ") + word.form + "/" + word.lemma;
  return out;
}

TEST(Lemmas, IrregularVerbsAreInTheTable) {
  EXPECT_EQ(lemmas("The villagers fled when the river froze."),
            "villagers/villager fled/flee river/river froze/freeze");
  EXPECT_EQ(lemmas("The quake shook the town and the ferry sank."),
            "quake/quake shook/shake town/town ferry/ferry sank/sink");
}

TEST(Lemmas, BritishSpellingHasTheSameFrames) {
  EXPECT_EQ(lemmas("Bishops criticised the law."), "Bishops/bishop criticised/criticise law/law");
}

TEST(Lemmas, AFormOfTheTableKeepsItsLemmaWithoutFrames) {
  EXPECT_EQ(lemmas("Rebels razed the fort."), "Rebels/rebel razed/raze fort/fort");
}

TEST(Lemmas, PluralsFollowTheRulesAndTheTable) {
  EXPECT_EQ(lemmas("Policemen searched the ministries and churches for viruses and knives."),
            "Policemen/policeman searched/search ministries/ministry churches/church viruses/virus knives/knife");
}

TEST(Rolesets, AParticleMakesAnotherVerb) {
  const auto roleset = [](const std::string& text) { return analysed(text).predicates.at(0).roleset; };
  EXPECT_EQ(roleset("A bank took over the airline."), "take_over.12");
  EXPECT_EQ(roleset("A bank took the money."), "take.01");
}

TEST(Rolesets, BritishVerbsHaveThoseOfAmericanOnes) {
  EXPECT_EQ(analysed("Bishops criticised the law.").predicates.at(0).roleset, "criticize.01");
}

}  // namespace
}  // namespace newsgraph
