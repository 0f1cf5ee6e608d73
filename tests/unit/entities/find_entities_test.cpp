#include "entities/find_entities.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing_support::AnalysisBuilder;
using testing_support::Found;

TEST(Names, FullNameSurnameAndTitleAreOnePerson) {
  AnalysisBuilder builder;
  builder.sentence("President/PROPN/2/nmod:desc Clara/PROPN/4/nsubj Moreau/PROPN/2/flat spoke/VERB/0/root/speak")
      .name(2, 3, "Person");
  builder.sentence("Mrs/PROPN/2/nmod:desc Moreau/PROPN/3/nsubj smiled/VERB/0/root/smile").name(1, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Clara Moreau", "Moreau"));
  EXPECT_EQ(found.entity("Moreau")->label, "Clara Moreau");
  EXPECT_THAT(found.entity("Moreau")->names, ElementsAre("Moreau"));
  EXPECT_EQ(found.entity("Moreau")->kind, Kind::Person);
  EXPECT_EQ(found.mention("Mrs Moreau"), nullptr) << "a title is no part of the name";
}

TEST(Names, ATitleIsNoMentionOfItsOwnWhateverTheTree) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Secretary/PROPN/6/nsubj of/ADP/3/case State/PROPN/1/nmod Ana/PROPN/3/flat Brand/PROPN/1/appos "
          "left/VERB/0/root/leave")
      .name(4, 5, "Person");
  const Found found(builder);
  EXPECT_EQ(found.entities.mentions.size(), 1U);
  EXPECT_NE(found.mention("Ana Brand"), nullptr);
}

TEST(Names, TitlesAndCountriesInsideTheSpanAreNoPartOfTheName) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "United/PROPN/2/compound States/PROPN/3/compound President/PROPN/4/nmod:desc Ana/PROPN/6/nsubj "
          "Brand/PROPN/4/flat spoke/VERB/0/root/speak")
      .name(1, 5, "Person");
  builder
      .sentence(
          "Secretary/PROPN/4/nmod:desc of/ADP/3/case State/PROPN/1/nmod Bo/PROPN/6/nsubj Lind/PROPN/4/flat "
          "left/VERB/0/root/leave")
      .name(1, 5, "Person");
  builder.sentence("Martin/PROPN/4/nsubj Luther/PROPN/1/flat King/PROPN/1/flat spoke/VERB/0/root/speak")
      .name(1, 3, "Person");
  const Found found(builder);
  EXPECT_NE(found.mention("Ana Brand"), nullptr);
  EXPECT_NE(found.mention("Bo Lind"), nullptr);
  EXPECT_NE(found.mention("Martin Luther King"), nullptr);
}

TEST(Names, APostIsNoNameOfWhoHoldsIt) {
  AnalysisBuilder builder;
  builder.sentence("US/PROPN/3/compound Treasury/PROPN/3/compound Secretary/PROPN/4/nsubj left/VERB/0/root/leave")
      .name(1, 3, "Person");
  builder
      .sentence(
          "President/PROPN/6/nsubj of/ADP/5/case the/DET/5/det United/PROPN/5/compound States/PROPN/1/nmod "
          "spoke/VERB/0/root/speak")
      .name(1, 5, "Person");
  builder
      .sentence(
          "Deputy/PROPN/3/compound Trade/PROPN/3/compound Minister/PROPN/4/nmod:desc Ana/PROPN/6/nsubj "
          "Brand/PROPN/4/flat left/VERB/0/root/leave")
      .name(1, 5, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("United States"), nullptr);
  EXPECT_EQ(found.entity("United States")->kind, Kind::Polity);
  EXPECT_NE(found.mention("Ana Brand"), nullptr);
  for (const Mention& mention : found.entities.mentions)
    EXPECT_NE(found.entities.entities[mention.entity].label, "US Treasury Secretary");
}

TEST(Names, WhereAnAmbassadorIsSentIsNoPartOfTheName) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Ambassador/PROPN/6/nmod:desc to/ADP/5/case the/DET/5/det United/PROPN/5/compound States/PROPN/1/nmod "
          "Ana/PROPN/8/nsubj Brand/PROPN/6/flat left/VERB/0/root/leave")
      .name(1, 7, "Person");
  EXPECT_NE(Found(builder).mention("Ana Brand"), nullptr);
}

TEST(Names, ASurnameThatIsATradeIsANameWhereTheFullNameStands) {
  AnalysisBuilder builder;
  builder.sentence("Tim/PROPN/3/nsubj Cook/PROPN/1/flat spoke/VERB/0/root/speak").name(1, 2, "Person");
  builder.sentence("Cook/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person");
  EXPECT_TRUE(Found(builder).same("Tim Cook", "Cook"));
}

TEST(Names, AKnownPlaceBehindACommaIsANameOfItsOwn) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "They/PRON/2/nsubj met/VERB/0/root/meet near/ADP/4/case Mecca/PROPN/2/obl ,/PUNCT/4/punct "
          "Saudi/PROPN/4/appos Arabia/PROPN/6/flat")
      .name(4, 7, "Polity");
  const Found found(builder);
  EXPECT_NE(found.mention("Mecca"), nullptr);
  EXPECT_NE(found.mention("Saudi Arabia"), nullptr);
}

TEST(Names, AnOpenBracketAndAClauseAreNoPartOfAName) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Grand/PROPN/2/compound Hotel/PROPN/6/nsubj (/PUNCT/5/punct old/ADJ/5/amod Inn/PROPN/2/appos "
          "fell/VERB/0/root/fall")
      .name(1, 5, "Place");
  builder
      .sentence(
          "Peter/PROPN/9/nsubj:pass Lind/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det boy/NOUN/1/appos from/ADP/7/case "
          "Ghent/PROPN/5/nmod was/AUX/9/aux:pass arrested/VERB/0/root/arrest")
      .name(1, 9, "NamedEvent");
  const Found found(builder);
  EXPECT_NE(found.mention("Grand Hotel"), nullptr);
  ASSERT_NE(found.entity("Peter Lind"), nullptr);
  EXPECT_EQ(found.entity("Peter Lind")->kind, Kind::Person);
}

TEST(Names, ANameBehindANounForPersonsIsFoundWithoutTheModel) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det curator/NOUN/5/nsubj Ana/PROPN/2/appos Brand/PROPN/3/flat left/VERB/0/root/leave");
  const Found found(builder);
  ASSERT_NE(found.entity("Ana Brand"), nullptr);
  EXPECT_EQ(found.entity("Ana Brand")->kind, Kind::Person);
}

TEST(Names, WhatIsANameOnceIsOneAgain) {
  AnalysisBuilder builder;
  builder.sentence("Acme/PROPN/3/nsubj Steel/PROPN/1/flat grew/VERB/0/root/grow").name(1, 2, "Organization");
  builder.sentence("Rivals/NOUN/2/nsubj sued/VERB/0/root/sue Acme/PROPN/2/obj Steel/PROPN/3/flat");
  const Found found(builder);
  EXPECT_EQ(found.entities.entities.size(), 1U);
  EXPECT_EQ(found.entities.mentions.size(), 2U);
}

TEST(Names, ABodyWithItsCountryBehindItIsOneName) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Athletics/PROPN/3/compound Kenya/PROPN/1/flat president/NOUN/6/nsubj Ana/PROPN/3/appos Brand/PROPN/4/flat "
          "left/VERB/0/root/leave")
      .name(1, 1, "Organization")
      .name(2, 2, "Polity")
      .name(4, 5, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("Athletics Kenya"), nullptr);
  EXPECT_EQ(found.entity("Athletics Kenya")->kind, Kind::Organization);
  EXPECT_EQ(found.mention("Kenya"), nullptr);
}

TEST(Names, WhereAPersonIsFromIsNoPartOfTheName) {
  AnalysisBuilder builder;
  builder.sentence("Ana/PROPN/5/nsubj Brand/PROPN/1/flat of/ADP/4/case Kelland/PROPN/1/nmod spoke/VERB/0/root/speak")
      .name(1, 4, "Person");
  builder.sentence("Kelland/PROPN/2/nsubj voted/VERB/0/root/vote").name(1, 1, "Polity");
  builder.sentence("Joan/PROPN/4/nsubj of/ADP/3/case Arc/PROPN/1/nmod rode/VERB/0/root/ride").name(1, 3, "Person");
  const Found found(builder);
  EXPECT_NE(found.mention("Ana Brand"), nullptr);
  EXPECT_EQ(found.entity("Kelland"), found.entity("Kelland", 1));
  EXPECT_EQ(found.entity("Kelland", 1)->kind, Kind::Polity);
  EXPECT_NE(found.mention("Joan of Arc"), nullptr);
}

TEST(Names, WhereAMinisterIsFromIsABodyPolitic) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Minister/PROPN/2/nmod:desc Ana/PROPN/6/nsubj Brand/PROPN/2/flat of/ADP/5/case Kelland/PROPN/2/nmod "
          "spoke/VERB/0/root/speak")
      .name(2, 5, "Person");
  builder.sentence("Kelland/PROPN/2/nsubj signed/VERB/0/root/sign").name(1, 1, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("Kelland", 1), nullptr);
  EXPECT_EQ(found.entity("Kelland", 1)->kind, Kind::Polity);
}

TEST(Names, AKnownSeatIsNoPersonWithoutATitle) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det Kremlin/PROPN/3/nsubj said/VERB/0/root/say so/ADV/3/advmod").name(2, 2, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("Kremlin"), nullptr);
  EXPECT_NE(found.entity("Kremlin")->kind, Kind::Person);
}

TEST(Names, TwoPersonsJoinedByAndAreTwo) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Kirk/PROPN/6/nsubj Bart/PROPN/1/flat and/CCONJ/4/cc Ann/PROPN/1/conj Brand/PROPN/4/flat left/VERB/0/root")
      .name(1, 5, "Person");
  const Found found(builder);
  ASSERT_NE(found.mention("Kirk Bart"), nullptr);
  ASSERT_NE(found.mention("Ann Brand"), nullptr);
  EXPECT_FALSE(found.same("Kirk Bart", "Ann Brand"));
}

TEST(Names, AnAdjectiveIsMarkedAsOne) {
  AnalysisBuilder builder;
  builder.sentence("Russian/ADJ/2/amod ships/NOUN/3/nsubj/ship/Number=Plur left/VERB/0/root/leave Russia/PROPN/3/obj")
      .name(1, 1, "Polity")
      .name(4, 4, "Polity");
  const Found found(builder);
  EXPECT_TRUE(found.mention("Russian")->adjectival);
  EXPECT_FALSE(found.mention("Russia")->adjectival);
}

TEST(Names, PartyAdjectiveOfAPoliticianIsTheParty) {
  AnalysisBuilder builder;
  builder
      .sentence("Republican/ADJ/2/amod senator/NOUN/3/nmod:desc Ann/PROPN/5/nsubj Brand/PROPN/3/flat left/VERB/0/root")
      .name(1, 1, "PeopleGroup")
      .name(3, 4, "Person");
  builder.sentence("A/DET/3/det Republican/ADJ/3/amod form/NOUN/4/nsubj won/VERB/0/root").name(2, 2, "PeopleGroup");
  const Found found(builder);
  ASSERT_NE(found.entity("Republican"), nullptr);
  EXPECT_EQ(found.entity("Republican")->label, "Republican Party");
  EXPECT_EQ(found.entity("Republican")->kind, Kind::Organization);
  EXPECT_THAT(found.entity("Republican")->classes, ElementsAre("schema:PoliticalParty"));
  ASSERT_NE(found.mention("Republican", 1), nullptr);
  EXPECT_NE(found.entity("Republican", 1)->kind, Kind::Organization) << "a form of government";
}

TEST(Names, OtherMiddleInitialIsAnotherPerson) {
  AnalysisBuilder builder;
  builder.sentence("Emil/PROPN/4/nsubj H./PROPN/1/flat Roe/PROPN/1/flat left/VERB/0/root").name(1, 3, "Person");
  builder.sentence("Emil/PROPN/4/nsubj O./PROPN/1/flat Roe/PROPN/1/flat stayed/VERB/0/root").name(1, 3, "Person");
  builder.sentence("Emil/PROPN/3/nsubj Roe/PROPN/1/flat slept/VERB/0/root").name(1, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.differ("Emil H. Roe", "Emil O. Roe"));
  EXPECT_TRUE(found.same("Emil H. Roe", "Emil Roe"));
}

TEST(Names, SurnameBeforeAFullNameInOneSentenceIsAnotherPerson) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Roe/PROPN/3/nsubj:pass is/AUX/3/aux:pass married/VERB/0/root to/ADP/5/case Ann/PROPN/3/obl Roe/PROPN/5/flat")
      .name(1, 1, "Person")
      .name(5, 6, "Person");
  EXPECT_TRUE(Found(builder).differ("Roe", "Ann Roe"));
}

TEST(Names, AcronymLeavesOutTheLegalForm) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Fair/PROPN/3/compound Food/PROPN/3/compound Group/PROPN/7/nsubj LLC/PROPN/3/flat (/PUNCT/6/punct "
          "FFG/PROPN/3/appos grew/VERB/0/root")
      .name(1, 4, "Organization")
      .name(6, 6, "Organization");
  EXPECT_TRUE(Found(builder).same("Fair Food Group LLC", "FFG"));
}

TEST(Names, ANameDoesNotEndWithOf) {
  AnalysisBuilder builder;
  builder.sentence("Clara/PROPN/5/nsubj Moreau/PROPN/1/flat of/ADP/4/case Lyon/PROPN/1/nmod left/VERB/0/root/leave")
      .name(1, 3, "Person")
      .name(4, 4, "Polity");
  const Found found(builder);
  EXPECT_NE(found.mention("Clara Moreau"), nullptr);
  EXPECT_EQ(found.mention("Clara Moreau of"), nullptr);
}

TEST(Names, DaysAndMonthsAreNone) {
  AnalysisBuilder builder;
  builder.sentence("Tuesday/PROPN/2/nsubj passed/VERB/0/root/pass").name(1, 1, "Person");
  EXPECT_TRUE(builder.find().mentions.empty());
}

TEST(Names, AKnownNameTakesInItsFragments) {
  AnalysisBuilder builder;
  builder.sentence("Middle/PROPN/2/amod East/PROPN/3/nsubj waited/VERB/0/root/wait")
      .name(1, 1, "PeopleGroup")
      .name(2, 2, "Polity");
  const Found found(builder);
  ASSERT_EQ(found.entities.mentions.size(), 1U);
  EXPECT_EQ(found.entity("Middle East")->kind, Kind::Place);
}

TEST(Names, SameSurnameOfTheOtherSexIsAnotherPerson) {
  AnalysisBuilder builder;
  builder.sentence("Peter/PROPN/5/nsubj Lang/PROPN/1/flat and/CCONJ/4/cc Maria/PROPN/1/conj met/VERB/0/root/meet")
      .name(1, 2, "Person")
      .name(4, 4, "Person");
  builder.sentence("Ms/PROPN/2/nmod:desc Lang/PROPN/3/nsubj left/VERB/0/root/leave").name(2, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.differ("Peter Lang", "Lang"));
}

TEST(Names, ArabicArticleAndInitialsDoNotSeparate) {
  AnalysisBuilder builder;
  builder.sentence("Karim/PROPN/4/nsubj al-Hadi/PROPN/1/flat quickly/ADV/4/advmod left/VERB/0/root/leave")
      .name(1, 2, "Person");
  builder.sentence("Hadi/PROPN/3/nsubj soon/ADV/3/advmod returned/VERB/0/root/return").name(1, 1, "Person");
  builder.sentence("J./PROPN/4/nsubj R./PROPN/1/flat Stone/PROPN/1/flat came/VERB/0/root/come").name(1, 3, "Person");
  builder.sentence("John/PROPN/3/nsubj Stone/PROPN/1/flat went/VERB/0/root/go").name(1, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Karim al-Hadi", "Hadi"));
  EXPECT_TRUE(found.same("J. R. Stone", "John Stone"));
}

TEST(Names, AcronymAndLegalFormAreTheSameOrganization) {
  AnalysisBuilder builder;
  builder.sentence("Northern/PROPN/3/compound Rail/PROPN/3/compound Union/PROPN/4/nsubj met/VERB/0/root/meet")
      .name(1, 3, "Organization");
  builder.sentence("NRU/PROPN/2/nsubj struck/VERB/0/root/strike").name(1, 1, "Organization");
  builder.sentence("Velora/PROPN/2/compound Inc./PROPN/3/nsubj grew/VERB/0/root/grow").name(1, 2, "Organization");
  builder.sentence("Velora/PROPN/2/nsubj shrank/VERB/0/root/shrink").name(1, 1, "Organization");
  const Found found(builder);
  EXPECT_TRUE(found.same("Northern Rail Union", "NRU"));
  EXPECT_TRUE(found.same("Velora Inc.", "Velora"));
  EXPECT_EQ(found.entity("NRU")->label, "Northern Rail Union");
}

TEST(Names, NumberedGroupsAreOneOrganization) {
  AnalysisBuilder builder;
  builder.sentence("Group/PROPN/4/nsubj of/ADP/3/case 20/NUM/1/nmod met/VERB/0/root/meet").name(1, 3, "Organization");
  builder.sentence("G20/PROPN/2/nsubj ended/VERB/0/root/end").name(1, 1, "Organization");
  const Found found(builder);
  EXPECT_TRUE(found.same("Group of 20", "G20"));
}

TEST(Names, TheFirstWordOfACompanysNameIsTheCompanyWhereNoPersonIsCalledSo) {
  AnalysisBuilder builder;
  builder.sentence("Velora/PROPN/2/compound Copper/PROPN/3/nsubj grew/VERB/0/root/grow").name(1, 2, "Organization");
  builder.sentence("Velora/PROPN/2/nsubj sold/VERB/0/root/sell").name(1, 1, "Person", 0.7F);
  const Found found(builder);
  EXPECT_TRUE(found.same("Velora Copper", "Velora"));
  EXPECT_EQ(found.entity("Velora")->kind, Kind::Organization);
}

TEST(Names, APersonNamedInFullBeforeIsNotTheCompany) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Ana/PROPN/3/nsubj Velora/PROPN/1/flat founded/VERB/0/root/found Velora/PROPN/5/compound "
          "Copper/PROPN/3/obj")
      .name(1, 2, "Person")
      .name(4, 5, "Organization");
  builder.sentence("Velora/PROPN/2/nsubj smiled/VERB/0/root/smile").name(1, 1, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Ana Velora", "Velora"));
}

TEST(Names, AFoundationIsNotCalledByThePersonsNameItBears) {
  AnalysisBuilder builder;
  builder.sentence("Velora/PROPN/2/compound Foundation/PROPN/3/nsubj paid/VERB/0/root/pay").name(1, 2, "Organization");
  builder.sentence("Velora/PROPN/2/nsubj smiled/VERB/0/root/smile").name(1, 1, "Person");
  EXPECT_TRUE(Found(builder).differ("Velora Foundation", "Velora"));
}

TEST(Names, AMuseumIsCalledByItsFirstWordWithTheArticle) {
  AnalysisBuilder builder;
  builder.sentence("Kettering/PROPN/2/compound Museum/PROPN/3/nsubj closed/VERB/0/root/close").name(1, 2, "Place");
  builder.sentence("The/DET/2/det Kettering/PROPN/3/nsubj opened/VERB/0/root/open").name(2, 2, "Product", 0.3F);
  EXPECT_TRUE(Found(builder).same("Kettering Museum", "Kettering"));
}

TEST(Names, APlaceBehindInIsANameOfItsOwn) {
  AnalysisBuilder builder;
  builder.sentence("Velburg/PROPN/2/nsubj voted/VERB/0/root/vote").name(1, 1, "Polity");
  builder
      .sentence(
          "Kettering/PROPN/2/compound Museum/PROPN/5/nsubj in/ADP/4/case Velburg/PROPN/2/nmod "
          "closed/VERB/0/root/close")
      .name(1, 4, "Place");
  const Found found(builder);
  EXPECT_NE(found.mention("Kettering Museum"), nullptr);
  EXPECT_EQ(found.entity("Velburg"), found.entity("Velburg", 1));
}

TEST(Names, TheSurnameStaysWithWhomItWasUsedFor) {
  AnalysisBuilder builder;
  builder.sentence("Duarte/PROPN/3/nsubj Falcao/PROPN/1/flat spoke/VERB/0/root/speak").name(1, 2, "Person");
  builder.sentence("Falcao/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person");
  builder.sentence("Teresa/PROPN/3/nsubj Falcao/PROPN/1/flat wept/VERB/0/root/weep").name(1, 2, "Person");
  builder.sentence("Falcao/PROPN/2/nsubj denied/VERB/0/root/deny it/PRON/2/obj").name(1, 1, "Person");
  const Found found(builder);
  EXPECT_EQ(found.entity("Falcao", 1), found.entity("Duarte Falcao"));
}

TEST(Names, ANameGoesOnAsFarAsTheTreeStringsItTogether) {
  AnalysisBuilder builder;
  builder.sentence("Striker/NOUN/4/nsubj/striker Kunle/PROPN/1/appos Adeyemi/PROPN/2/flat scored/VERB/0/root/score")
      .name(2, 2, "Person");
  EXPECT_NE(Found(builder).mention("Kunle Adeyemi"), nullptr);
}

TEST(Names, AWordWithoutACapitalIsNoneInASentenceThatHasThem) {
  for (const auto& [first, is_name] : {std::pair{"The", false}, std::pair{"the", true}}) {
    AnalysisBuilder builder;
    builder.sentence(std::string(first) + "/DET/3/det/the southern/ADJ/3/amod land/NOUN/4/nsubj voted/VERB/0/root/vote")
        .name(2, 2, "PeopleGroup");
    EXPECT_EQ(Found(builder).mention("southern") != nullptr, is_name) << first;
  }
}

TEST(Names, TheNounInFrontTellsWhatANameNames) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det newspaper/NOUN/4/nsubj Mirada/PROPN/2/appos wrote/VERB/0/root/write")
      .name(3, 3, "Polity", 0.6F);
  EXPECT_EQ(Found(builder).entity("Mirada")->kind, Kind::Organization);
}

TEST(Names, ACompanyWithoutItsLegalFormIsNoPerson) {
  AnalysisBuilder builder;
  builder.sentence("Velora/PROPN/4/nsubj Stahl/PROPN/1/flat SA/PROPN/1/flat paid/VERB/0/root/pay")
      .name(1, 3, "Organization");
  builder.sentence("Velora/PROPN/3/nsubj Stahl/PROPN/1/flat left/VERB/0/root/leave").name(1, 2, "Person", 0.6F);
  const Found found(builder);
  EXPECT_TRUE(found.same("Velora Stahl SA", "Velora Stahl"));
}

TEST(Nominals, ABodysNameBehindANounMakesItTheBody) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "They/PRON/2/nsubj bought/VERB/0/root/buy the/DET/4/det producer/NOUN/2/obj Velora/PROPN/4/appos "
          "Stahl/PROPN/5/flat")
      .name(5, 6, "Organization")
      .nominal(4, "Person");
  EXPECT_TRUE(Found(builder).same("the producer Velora Stahl", "Velora Stahl"));
}

TEST(Names, ANumberMayEndAKnownName) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det Group/PROPN/5/nsubj of/ADP/4/case 20/NUM/2/nmod met/VERB/0/root/meet")
      .name(2, 2, "NamedEvent", 0.4F);
  const Found found(builder);
  ASSERT_NE(found.mention("Group of 20"), nullptr);
  EXPECT_EQ(found.entity("Group of 20")->kind, Kind::Organization);
}

TEST(Polities, AliasesAdjectivesAndActingCapitalsAreTheCountry) {
  AnalysisBuilder builder;
  builder.sentence("Moscow/PROPN/2/nsubj agreed/VERB/0/root/agree").name(1, 1, "Place");
  builder.sentence("Russian/ADJ/2/amod ships/NOUN/3/nsubj/ship/Number=Plur left/VERB/0/root/leave");
  builder.sentence("Talks/NOUN/2/nsubj/talk/Number=Plur began/VERB/0/root/begin in/ADP/4/case Moscow/PROPN/2/obl")
      .name(4, 4, "Place");
  builder.sentence("Russia/PROPN/2/nsubj waited/VERB/0/root/wait").name(1, 1, "Place");
  const Found found(builder);
  EXPECT_EQ(found.entity("Moscow"), found.entity("Russia"));
  EXPECT_EQ(found.entity("Russian"), found.entity("Russia"));
  EXPECT_NE(found.entity("Moscow", 1), found.entity("Russia")) << "in Moscow is the city";
  EXPECT_EQ(found.entity("Russia")->label, "Russia");
  EXPECT_THAT(found.entity("Russia")->names, ElementsAre("Moscow"));
  EXPECT_THAT(found.entity("Russia")->classes, ElementsAre("schema:Country"));
  EXPECT_THAT(found.entity("Moscow", 1)->classes, ElementsAre("schema:City"));
}

TEST(Polities, ACountryKnownByItsAdjectiveAloneIsNamedByTheGazetteer) {
  AnalysisBuilder builder;
  builder.sentence("Syrian/ADJ/2/amod rebels/NOUN/3/nsubj/rebel/Number=Plur fled/VERB/0/root/flee");
  const Found found(builder);
  EXPECT_EQ(found.entity("Syrian")->label, "Syria");
  EXPECT_EQ(found.entity("Syrian")->kind, Kind::Polity);
  EXPECT_EQ(found.entity("Syrian rebels")->kind, Kind::PeopleGroup);
  EXPECT_EQ(found.entity("Syrian rebels")->label, "");
}

TEST(Polities, APeopleIsNotItsCountry) {
  AnalysisBuilder builder;
  builder.sentence("Americans/PROPN/2/nsubj/American/Number=Plur left/VERB/0/root/leave America/PROPN/2/obj")
      .name(3, 3, "Place");
  const Found found(builder);
  EXPECT_TRUE(found.differ("Americans", "America"));
  EXPECT_EQ(found.entity("Americans")->kind, Kind::PeopleGroup);
}

TEST(Nominals, AppositionAndCopulaGiveTheNamedEntity) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Oleg/PROPN/8/nsubj Brand/PROPN/1/flat ,/PUNCT/6/punct the/DET/6/det/the/Definite=Def foreign/ADJ/6/amod "
          "minister/NOUN/1/appos "
          ",/PUNCT/6/punct left/VERB/0/root/leave")
      .name(1, 2, "Person");
  builder
      .sentence("Ines/PROPN/5/nsubj Roth/PROPN/1/flat is/AUX/5/cop/be the/DET/5/det/the/Definite=Def mayor/NOUN/0/root")
      .name(1, 2, "Person");
  builder
      .sentence(
          "Ines/PROPN/6/nsubj Roth/PROPN/1/flat is/AUX/6/cop/be not/PART/6/advmod/not/Polarity=Neg "
          "the/DET/6/det/the/Definite=Def owner/NOUN/0/root")
      .name(1, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Oleg Brand", "the foreign minister"));
  EXPECT_TRUE(found.same("Ines Roth", "the mayor"));
  EXPECT_EQ(found.mention("the owner"), nullptr) << "who is not the owner is no owner";
}

TEST(Nominals, TheTitleMeansItsLastBearer) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "President/PROPN/2/nmod:desc Moreau/PROPN/3/nsubj met/VERB/0/root/meet Chancellor/PROPN/5/nmod:desc "
          "Vogel/PROPN/3/obj")
      .name(2, 2, "Person")
      .name(5, 5, "Person");
  builder.sentence("The/DET/2/det/the/Definite=Def president/NOUN/3/nsubj smiled/VERB/0/root/smile");
  builder.sentence("The/DET/2/det/the/Definite=Def general/NOUN/3/nsubj frowned/VERB/0/root/frown");
  const Found found(builder);
  EXPECT_TRUE(found.same("The president", "Moreau"));
  EXPECT_EQ(found.entity("The general")->label, "") << "nobody is a general here";
}

TEST(Nominals, TheCompanyAndTheCommissionMeanNamedBodies) {
  AnalysisBuilder builder;
  builder.sentence("Velora/PROPN/2/nsubj sued/VERB/0/root/sue Harbour/PROPN/4/compound Commission/PROPN/2/obj")
      .name(1, 1, "Organization")
      .name(3, 4, "Organization");
  builder.sentence("The/DET/2/det/the/Definite=Def company/NOUN/3/nsubj lost/VERB/0/root/lose");
  builder.sentence("The/DET/2/det/the/Definite=Def commission/NOUN/3/nsubj won/VERB/0/root/win");
  const Found found(builder);
  EXPECT_TRUE(found.same("The company", "Velora"));
  EXPECT_TRUE(found.same("The commission", "Harbour Commission"));
}

TEST(Nominals, TheTwoLeadersAreAPluralWithMembers) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "President/PROPN/2/nmod:desc Moreau/PROPN/3/nsubj called/VERB/0/root/call Chancellor/PROPN/5/nmod:desc "
          "Vogel/PROPN/3/obj")
      .name(2, 2, "Person")
      .name(5, 5, "Person");
  builder.sentence(
      "The/DET/3/det/the/Definite=Def two/NUM/3/nummod leaders/NOUN/4/nsubj/leader/Number=Plur "
      "agreed/VERB/0/root/agree");
  const Found found(builder);
  const Entity* pair = found.entity("The two leaders");
  ASSERT_NE(pair, nullptr);
  EXPECT_EQ(pair->kind, Kind::PeopleGroup);
  EXPECT_THAT(pair->members, ElementsAre(found.mention("Moreau")->entity, found.mention("Vogel")->entity));
}

TEST(Nominals, BareNounsOfThingsAreNoParticipants) {
  AnalysisBuilder builder;
  builder.sentence("Police/NOUN/2/nsubj/police came/VERB/0/root/come by/ADP/4/case car/NOUN/2/obl");
  const Found found(builder);
  EXPECT_NE(found.mention("Police"), nullptr);
  EXPECT_EQ(found.mention("car"), nullptr);
}

TEST(Quantities, MoneyIsAnAmount) {
  AnalysisBuilder builder;
  builder.sentence("They/PRON/2/nsubj paid/VERB/0/root/pay $/SYM/2/obj 5/NUM/5/compound billion/NUM/3/nummod");
  const Found found(builder);
  ASSERT_NE(found.entity("$ 5 billion"), nullptr);
  EXPECT_EQ(found.entity("$ 5 billion")->kind, Kind::Quantity);
  EXPECT_THAT(found.entity("$ 5 billion")->classes, ElementsAre("schema:MonetaryAmount"));
}

TEST(Pronouns, SubjectOfTheSameSexIsTheAntecedent) {
  AnalysisBuilder builder;
  builder.sentence("Clara/PROPN/3/nsubj Moreau/PROPN/1/flat met/VERB/0/root/meet Peter/PROPN/3/obj Lang/PROPN/4/flat")
      .name(1, 2, "Person")
      .name(4, 5, "Person");
  builder.sentence("He/PRON/2/nsubj/he smiled/VERB/0/root/smile at/ADP/5/case her/PRON/5/nmod:poss/her dog/NOUN/2/obl");
  const Found found(builder);
  EXPECT_TRUE(found.same("He", "Peter Lang"));
  EXPECT_TRUE(found.same("her", "Clara Moreau"));
}

TEST(Pronouns, AnObjectIsNotTheSubjectOfItsVerb) {
  AnalysisBuilder builder;
  builder.sentence("Peter/PROPN/3/nsubj Lang/PROPN/1/flat slept/VERB/0/root/sleep").name(1, 2, "Person");
  builder.sentence("Oleg/PROPN/3/nsubj Brand/PROPN/1/flat woke/VERB/0/root/wake him/PRON/3/obj/he")
      .name(1, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("him", "Peter Lang"));
}

TEST(Pronouns, ItStaysAloneWhereANounWithoutAMentionIsNearer) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det/the/Definite=Def call/NOUN/3/nsubj surprised/VERB/0/root/surprise Russia/PROPN/3/obj")
      .name(4, 4, "Polity");
  builder.sentence("It/PRON/2/nsubj/it ended/VERB/0/root/end");
  const Found found(builder);
  EXPECT_EQ(found.mention("It"), nullptr);
}

TEST(Pronouns, TheSpeakerOfAQuotationIsI) {
  AnalysisBuilder builder;
  builder.sentence("Peter/PROPN/3/nsubj Lang/PROPN/1/flat saw/VERB/0/root/see Maria/PROPN/3/obj")
      .name(1, 2, "Person")
      .name(4, 4, "Person");
  builder
      .sentence(
          "\"/PUNCT/3/punct I/PRON/3/nsubj/I won/VERB/6/ccomp/win \"/PUNCT/3/punct Maria/PROPN/6/nsubj "
          "said/VERB/0/root/say")
      .name(5, 5, "Person");
  builder.sentence("I/PRON/2/nsubj/I lost/VERB/0/root/lose");
  const Found found(builder);
  EXPECT_EQ(found.entity("I"), found.entity("Maria"));
  EXPECT_EQ(found.mention("I", 1), nullptr) << "outside of a quotation nobody is known to speak";
}

TEST(Pronouns, WhoSaysAQuotationIsNotWhomItSpeaksOf) {
  AnalysisBuilder builder;
  builder.sentence("Oleg/PROPN/3/nsubj Brand/PROPN/1/flat arrived/VERB/0/root/arrive").name(1, 2, "Person");
  builder
      .sentence(
          "\"/PUNCT/3/punct Peter/PROPN/3/nsubj lied/VERB/6/ccomp/lie \"/PUNCT/3/punct he/PRON/6/nsubj "
          "said/VERB/0/root/say")
      .name(2, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("he", "Oleg Brand"));
}

TEST(Pronouns, WhoIsNamedInAQuotationIsNotItsSpeakerEvenWhereNamedBefore) {
  AnalysisBuilder builder;
  builder.sentence("Paul/PROPN/2/nsubj met/VERB/0/root/meet Peter/PROPN/2/obj")
      .name(1, 1, "Person")
      .name(3, 3, "Person");
  builder
      .sentence(
          "\"/PUNCT/3/punct Paul/PROPN/3/nsubj lied/VERB/6/ccomp/lie \"/PUNCT/3/punct he/PRON/6/nsubj "
          "said/VERB/0/root/say")
      .name(2, 2, "Person");
  EXPECT_TRUE(Found(builder).same("Peter", "he"));
}

TEST(Pronouns, TwoPersonsJoinedByAndAreTheAntecedentOfTheir) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Peter/PROPN/4/nsubj and/CCONJ/3/cc Maria/PROPN/1/conj sold/VERB/0/root/sell their/PRON/6/nmod:poss "
          "house/NOUN/4/obj")
      .name(1, 1, "Person")
      .name(3, 3, "Person");
  const Found found(builder);
  const Entity* pair = found.entity("their");
  ASSERT_NE(pair, nullptr);
  EXPECT_THAT(pair->members, ElementsAre(found.mention("Peter")->entity, found.mention("Maria")->entity));
  EXPECT_EQ(pair->label, "");
}

TEST(Nominals, TheTitleMeansWhomTheArticleSpeaksOfMore) {
  AnalysisBuilder builder;
  builder.sentence("President/PROPN/2/nmod:desc Moreau/PROPN/3/nsubj spoke/VERB/0/root/speak").name(2, 2, "Person");
  builder.sentence("Moreau/PROPN/2/nsubj smiled/VERB/0/root/smile").name(1, 1, "Person");
  builder.sentence("Moreau/PROPN/2/nsubj met/VERB/0/root/meet President/PROPN/4/nmod:desc Lang/PROPN/2/obj")
      .name(1, 1, "Person")
      .name(4, 4, "Person");
  builder.sentence("The/DET/2/det/the/Definite=Def president/NOUN/3/nsubj left/VERB/0/root/leave");
  const Found found(builder);
  EXPECT_TRUE(found.same("The president", "Moreau"));
}

TEST(Nominals, WhatSomebodyIsSentAsIsNoOtherParticipant) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Peter/PROPN/2/nsubj came/VERB/0/root/come as/ADP/5/case an/DET/5/det/a/Definite=Ind observer/NOUN/2/obl")
      .name(1, 1, "Person");
  const Found found(builder);
  EXPECT_EQ(found.mention("an observer"), nullptr);
}

TEST(Entities, AreNumberedByFirstMentionAndEveryMentionHasOne) {
  AnalysisBuilder builder;
  builder.sentence("Velora/PROPN/2/nsubj praised/VERB/0/root/praise Peter/PROPN/2/obj Lang/PROPN/3/flat")
      .name(1, 1, "Organization")
      .name(3, 4, "Person");
  const Found found(builder);
  ASSERT_EQ(found.entities.entities.size(), 2U);
  EXPECT_EQ(found.entities.entities[0].id, "e1");
  EXPECT_EQ(found.entities.entities[0].label, "Velora");
  EXPECT_EQ(found.entities.entities[1].id, "e2");
  for (const Mention& mention : found.entities.mentions) EXPECT_LT(mention.entity, found.entities.entities.size());
}

TEST(Entities, AnEmptyAnalysisHasNone) {
  AnalysisBuilder builder;
  EXPECT_TRUE(builder.find().mentions.empty());
}

}  // namespace
}  // namespace newsgraph
