#include "entities/chains.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing::IsEmpty;
using testing_support::AnalysisBuilder;
using testing_support::Found;

/// "Ana Brand met Eva Holt", then what follows.
AnalysisBuilder two_persons() {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Ana/PROPN/3/nsubj Brand/PROPN/1/flat met/VERB/0/root/meet Eva/PROPN/3/obj Holt/PROPN/4/flat ./PUNCT/3/punct")
      .name(1, 2, "Person")
      .name(4, 5, "Person")
      .candidate(1, {1, 2})
      .candidate(4, {4, 5});
  return builder;
}

TEST(LearntAntecedents, DecideWhomAPronounMeansWhereTheModelIsSure) {
  AnalysisBuilder builder = two_persons();
  builder.sentence("She/PRON/2/nsubj left/VERB/0/root/leave").candidate(1, {1, 1}, 1);
  EXPECT_TRUE(Found(builder).same("Eva Holt", "She"));
}

TEST(LearntAntecedents, LeaveAPronounToTheRulesWhereTheModelIsUnsure) {
  AnalysisBuilder builder = two_persons();
  builder.sentence("She/PRON/2/nsubj left/VERB/0/root/leave").candidate(1, {1, 1}, 1, 0.1F);
  EXPECT_TRUE(Found(builder).same("Ana Brand", "She"));
}

TEST(LearntAntecedents, CountBesideTheRulesWhereTheModelIsNeitherSureNorUnsure) {
  AnalysisBuilder builder = two_persons();
  builder.sentence("She/PRON/2/nsubj left/VERB/0/root/leave").candidate(1, {1, 1}, 1, 0.4F);
  EXPECT_TRUE(Found(builder).same("Eva Holt", "She"));
}

TEST(LearntAntecedents, AreFollowedBackAlongAChain) {
  AnalysisBuilder builder = two_persons();
  builder.sentence("She/PRON/2/nsubj left/VERB/0/root/leave").candidate(1, {1, 1}, 1);
  builder.sentence("Her/PRON/2/nmod:poss car/NOUN/3/nsubj broke/VERB/0/root/break").candidate(1, {1, 1}, 2);
  EXPECT_TRUE(Found(builder).same("Eva Holt", "Her"));
}

TEST(LearntAntecedents, NeverGoAgainstTheKind) {
  AnalysisBuilder builder = two_persons();
  builder.sentence("It/PRON/2/nsubj rained/VERB/0/root/rain").candidate(1, {1, 1}, 1);
  EXPECT_EQ(Found(builder).mention("It"), nullptr);
}

TEST(LearntAntecedents, JoinANominalToItsName) {
  AnalysisBuilder builder;
  builder.sentence("Harwick/PROPN/2/nsubj sank/VERB/0/root/sink").name(1, 1, "Organization").candidate(1, {1, 1});
  builder.sentence("The/DET/3/det shipping/NOUN/3/compound firm/NOUN/4/nsubj denied/VERB/0/root/deny it/PRON/4/obj")
      .nominal(3, "Organization")
      .candidate(3, {1, 3}, 0);
  EXPECT_TRUE(Found(builder).same("Harwick", "The shipping firm"));
}

TEST(LearntAntecedents, TakeANameInThePluralForOneBody) {
  AnalysisBuilder builder;
  builder.sentence("Harwick/PROPN/2/compound Motors/PROPN/3/nsubj/Motors/Number=Plur sank/VERB/0/root/sink")
      .name(1, 2, "Organization")
      .candidate(2, {1, 2});
  builder.sentence("The/DET/2/det firms/NOUN/3/nsubj/firm/Number=Plur denied/VERB/0/root/deny")
      .nominal(2, "Organization")
      .candidate(2, {1, 2}, 0);
  builder.sentence("The/DET/2/det firm/NOUN/3/nsubj/firm/Number=Sing admitted/VERB/0/root/admit")
      .nominal(2, "Organization")
      .candidate(2, {1, 2}, 0);
  const Found found(builder);
  EXPECT_FALSE(found.same("Harwick Motors", "The firms"));
  EXPECT_TRUE(found.same("Harwick Motors", "The firm"));
}

TEST(Chains, OfThingsWithoutAKindMakeNoEntity) {
  AnalysisBuilder builder;
  builder.sentence("Iron/NOUN/2/compound shortage/NOUN/3/nsubj grew/VERB/0/root/grow").candidate(2, {1, 2});
  builder.sentence("It/PRON/2/nsubj hurts/VERB/0/root/hurt").candidate(1, {1, 1}, 0);
  const Entities found = builder.find();
  EXPECT_THAT(found.entities, IsEmpty());
  ASSERT_EQ(found.chain_mentions.size(), 2U);
  EXPECT_EQ(builder.text_of(found.chain_mentions[0].span), "Iron shortage");
  EXPECT_EQ(found.chain_mentions[0].chain, 0U);
  EXPECT_EQ(found.chain_mentions[1].chain, 0U);
  EXPECT_EQ(found.chain_mentions[1].kind, MentionKind::Pronoun);
}

TEST(Chains, TakeTheNounPhraseAroundAName) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "The/DET/3/det Harwick/PROPN/3/compound Group/PROPN/4/nsubj sold/VERB/0/root/sell its/PRON/6/nmod:poss "
          "ships/NOUN/4/obj")
      .name(2, 3, "Organization")
      .candidate(3, {1, 3})
      .candidate(5, {5, 5}, 0);
  const Entities found = builder.find();
  ASSERT_EQ(found.chain_mentions.size(), 1U);
  EXPECT_EQ(builder.text_of(found.chain_mentions[0].span), "The Harwick Group");
  EXPECT_EQ(found.chain_mentions[0].chain, 0U);
  EXPECT_TRUE(Found(builder).same("Harwick Group", "its"));
}

TEST(Chains, OfOneAreNone) {
  AnalysisBuilder builder;
  builder.sentence("Rain/NOUN/2/nsubj fell/VERB/0/root/fall").candidate(1, {1, 1});
  EXPECT_THAT(builder.find().chain_mentions, IsEmpty());
}

TEST(Chains, OfOneNounPhraseAreNone) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "The/DET/2/det harbour/NOUN/7/nsubj ,/PUNCT/5/punct a/DET/5/det ruin/NOUN/2/appos ,/PUNCT/5/punct "
          "burnt/VERB/0/root/burn")
      .candidate(2, {1, 5})
      .candidate(5, {4, 5}, 0);
  EXPECT_THAT(builder.find().chain_mentions, IsEmpty());
}

TEST(Chains, NeverJoinTwoNames) {
  AnalysisBuilder builder = two_persons();
  builder.analysis.candidates[1].none = 0.1F;
  builder.analysis.candidates[1].antecedent = {0, 0.9F};
  const Found found(builder);
  EXPECT_FALSE(found.same("Ana Brand", "Eva Holt"));
  EXPECT_THAT(found.entities.chain_mentions, IsEmpty());
}

TEST(Chains, GiveANominalItsWholePhrase) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "The/DET/2/det driver/NOUN/7/nsubj ,/PUNCT/5/punct who/PRON/5/nsubj fled/VERB/2/acl:relcl/flee "
          ",/PUNCT/2/punct died/VERB/0/root/die")
      .nominal(2, "Person")
      .candidate(2, {1, 5});
  EXPECT_NE(Found(builder).mention("The driver , who fled"), nullptr);
}

}  // namespace
}  // namespace newsgraph
