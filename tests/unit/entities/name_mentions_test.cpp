#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing_support::AnalysisBuilder;
using testing_support::Found;

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

TEST(Names, ACommonNounInFrontIsNoPartOfTheName) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det channel/NOUN/5/nsubj Kanal/PROPN/2/appos Fem/PROPN/3/flat left/VERB/0/root/leave")
      .name(2, 4, "Organization");
  const Found found(builder);
  EXPECT_NE(found.mention("Kanal Fem"), nullptr);
  EXPECT_EQ(found.entity("channel Kanal Fem"), nullptr);
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

TEST(Names, APartyInSmallLettersIsANameOfAParty) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/3/det Fatherland/PROPN/3/compound party/NOUN/4/nsubj won/VERB/0/root/win");
  const Found found(builder);
  ASSERT_NE(found.mention("Fatherland party"), nullptr);
  EXPECT_EQ(found.mention("Fatherland party")->kind, MentionKind::Name);
  EXPECT_THAT(found.entity("Fatherland party")->classes, ElementsAre("schema:PoliticalParty"));
}

TEST(Names, AWordForAPartyWithinAnotherNameIsNotThatParty) {
  const auto parties = [](std::string_view words) {
    AnalysisBuilder builder;
    builder.sentence(words);
    const Found found(builder);
    std::vector<std::string> labels;
    for (const Entity& entity : found.entities.entities)
      if (std::find(entity.classes.begin(), entity.classes.end(), "schema:PoliticalParty") != entity.classes.end())
        labels.push_back(entity.label);
    return labels;
  };
  EXPECT_THAT(parties("The/DET/3/det Democrat/PROPN/3/compound senator/NOUN/4/nsubj left/VERB/0/root/leave"),
              ElementsAre("Democratic Party"));
  EXPECT_THAT(parties("The/DET/4/det Christian/ADJ/3/amod Democrat/PROPN/4/compound senator/NOUN/5/nsubj "
                      "left/VERB/0/root/leave"),
              ElementsAre("Christian Democrats"));
  EXPECT_THAT(parties("The/DET/4/det New/ADJ/3/amod Democrat/PROPN/4/compound senator/NOUN/5/nsubj "
                      "left/VERB/0/root/leave"),
              ElementsAre());
  EXPECT_THAT(parties("The/DET/3/det Labour/PROPN/3/compound minister/NOUN/4/nsubj left/VERB/0/root/leave"),
              ElementsAre("Labour"));
  EXPECT_THAT(parties("The/DET/3/det Labour/PROPN/3/compound Minister/NOUN/4/nsubj left/VERB/0/root/leave"),
              ElementsAre());
  const auto leader_of = [&](const std::string& body) {
    return parties("Labour/PROPN/2/compound leader/NOUN/6/nsubj Roe/PROPN/2/flat chair/NOUN/3/appos " + body +
                   "/PROPN/4/nmod left/VERB/0/root/leave");
  };
  EXPECT_THAT(leader_of("Islington"), ElementsAre("Labour"));
  EXPECT_THAT(leader_of("Federation"), ElementsAre());
}

TEST(Names, ALongerNameIsOneAlsoWhereTheModelSawAPartOfIt) {
  AnalysisBuilder builder;
  builder.sentence("Hikari/PROPN/2/compound Pharma/PROPN/3/nsubj fell/VERB/0/root/fall").name(1, 2, "Organization");
  builder
      .sentence(
          "Hikari/PROPN/2/compound Pharma/PROPN/3/compound President/PROPN/4/nmod:desc Endo/PROPN/5/nsubj "
          "left/VERB/0/root")
      .name(1, 1, "Person", 0.4F)
      .name(4, 4, "Person");
  const Found found(builder);
  EXPECT_NE(found.mention("Hikari Pharma", 1), nullptr);
  EXPECT_EQ(found.mention("Hikari"), nullptr);
}

TEST(Names, WhatIsANameOnceIsOneAgain) {
  AnalysisBuilder builder;
  builder.sentence("Acme/PROPN/3/nsubj Steel/PROPN/1/flat grew/VERB/0/root/grow").name(1, 2, "Organization");
  builder.sentence("Rivals/NOUN/2/nsubj sued/VERB/0/root/sue Acme/PROPN/2/obj Steel/PROPN/3/flat");
  const Found found(builder);
  EXPECT_EQ(found.entities.entities.size(), 1U);
  EXPECT_EQ(found.entities.mentions.size(), 2U);
}

TEST(Names, AProperNounThatIsANameTwiceIsOneAgain) {
  const auto mentions = [](std::string_view last) {
    AnalysisBuilder builder;
    builder.sentence("Velora/PROPN/2/nsubj grew/VERB/0/root/grow").name(1, 1, "Organization");
    builder.sentence("Velora/PROPN/2/nsubj fell/VERB/0/root/fall").name(1, 1, "Organization");
    for (NameSpan& name : builder.analysis.names) name.probability = 0.5F;
    builder.sentence(last);
    return Found(builder).entities.mentions.size();
  };
  EXPECT_EQ(mentions("They/PRON/2/nsubj sued/VERB/0/root/sue Velora/PROPN/2/obj"), 3U);
  EXPECT_EQ(mentions("They/PRON/2/nsubj left/VERB/0/root/leave Velora/PROPN/4/compound Bay/PROPN/2/obj"), 2U)
      << "a part of a longer name";
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

TEST(Names, ANumberMayEndAKnownName) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det Group/PROPN/5/nsubj of/ADP/4/case 20/NUM/2/nmod met/VERB/0/root/meet")
      .name(2, 2, "NamedEvent", 0.4F);
  const Found found(builder);
  ASSERT_NE(found.mention("Group of 20"), nullptr);
  EXPECT_EQ(found.entity("Group of 20")->kind, Kind::Organization);
}

TEST(Names, BetweenQuotationMarksAPlaceOfTwoWordsIsATitle) {
  for (const auto& [mark, kind] : {std::pair{"\"", Kind::Work}, std::pair{"-", Kind::Place}}) {
    AnalysisBuilder builder;
    builder
        .sentence("She/PRON/2/nsubj wrote/VERB/0/root/write " + std::string(mark) +
                  "/PUNCT/5/punct Salt/PROPN/5/compound " + "Road/PROPN/2/obj " + std::string(mark) + "/PUNCT/5/punct")
        .name(4, 5, "Place");
    const Found found(builder);
    ASSERT_NE(found.entity("Salt Road"), nullptr);
    EXPECT_EQ(found.entity("Salt Road")->kind, kind) << mark;
  }
}

TEST(NameMentions, ACommonNounInFrontIsNoPartOfTheName) {
  const auto label = [](const std::string& noun, const std::string& rest) {
    AnalysisBuilder builder;
    builder.sentence(noun + " Toranda/PROPN/3/nsubj grew/VERB/0/root/grow").name(1, 2, "Organization");
    return Found(builder).entity(rest) != nullptr;
  };
  EXPECT_TRUE(label("Carmaker/PROPN/2/compound", "Toranda"));
  EXPECT_TRUE(label("Royal/PROPN/2/compound", "Royal Toranda"));
}

TEST(Names, ARankOfTwoWordsIsNobody) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "negotiator/NOUN/5/nmod:desc Major/PROPN/4/compound -/PUNCT/4/punct General/PROPN/5/nmod:desc "
          "Ana/PROPN/7/nsubj Roe/PROPN/5/flat fled/VERB/0/root/flee")
      .name(2, 4, "Person")
      .name(5, 6, "Person");
  const Found found(builder);
  EXPECT_EQ(found.mention("Major - General"), nullptr);
  EXPECT_NE(found.mention("Ana Roe"), nullptr);
}

TEST(Names, LettersBehindANameAreNoPartOfIt) {
  AnalysisBuilder builder;
  builder.sentence("Ana/PROPN/4/nsubj Roe/PROPN/1/flat KC/PROPN/1/flat spoke/VERB/0/root/speak").name(1, 3, "Person");
  EXPECT_NE(Found(builder).mention("Ana Roe"), nullptr);
}

TEST(Names, AGivenNameBehindATitleIsNoTitle) {
  AnalysisBuilder builder;
  builder.sentence("Minister/PROPN/4/nsubj Emir/PROPN/1/flat Brand/PROPN/1/flat left/VERB/0/root/leave")
      .name(1, 3, "Person");
  EXPECT_NE(Found(builder).mention("Emir Brand"), nullptr);
}

TEST(Names, ATitleInQuotationMarksIsANickname) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Roe/PROPN/7/nsubj \"/PUNCT/4/punct the/DET/4/det Admiral/PROPN/1/appos \"/PUNCT/4/punct Moreau/PROPN/1/flat "
          "slept/VERB/0/root/sleep")
      .name(1, 6, "Person");
  EXPECT_NE(Found(builder).mention("Roe \" the Admiral \" Moreau"), nullptr);
}

TEST(Names, WhereSomebodyIsBornIsAPlaceAlsoUnderAGivenName) {
  const auto type = [](const std::string& behind) {
    AnalysisBuilder builder;
    builder
        .sentence("the/DET/5/det Barry/PROPN/4/compound -/PUNCT/2/punct " + behind +
                  "/VERB/5/amod forward/NOUN/6/nsubj left/VERB/0/root/leave")
        .name(2, 2, "Person");
    return Found(builder).entity("Barry")->kind;
  };
  EXPECT_EQ(type("born"), Kind::Polity);
  EXPECT_EQ(type("style"), Kind::Person);
}

TEST(NameMentions, APartyWithACapitalInFrontOfWhoIsOfIt) {
  const auto named = [](std::string_view behind) {
    AnalysisBuilder builder;
    builder.sentence("The/DET/4/det Civic/ADJ/3/amod Party/PROPN/4/compound " + std::string(behind) +
                     "/NOUN/5/nsubj won/VERB/0/root/win");
    return Found(builder).mention("Civic Party") != nullptr;
  };
  EXPECT_TRUE(named("candidate"));
  EXPECT_FALSE(named("dress"));
}

TEST(NameMentions, ADemocratBesideANameIsOfTheParty) {
  const auto party = [](const std::string& line, std::string_view word) {
    AnalysisBuilder builder;
    builder.sentence(line);
    const Found found(builder);
    return found.entity(word) != nullptr && found.entity(word)->label == "Democratic Party";
  };
  EXPECT_TRUE(party("Democrat/PROPN/2/nmod:desc Jane/PROPN/3/nsubj won/VERB/0/root/win", "Democrat"));
  EXPECT_TRUE(
      party("Jane/PROPN/4/nsubj a/DET/3/det/a/Definite=Ind Democrat/PROPN/1/appos won/VERB/0/root/win", "Democrat"));
  EXPECT_FALSE(party("The/DET/2/det/the/Definite=Def Democrat/PROPN/3/nsubj won/VERB/0/root/win", "Democrat"));
}

TEST(Names, ASaintInTheMiddleBelongsToTheSurname) {
  AnalysisBuilder builder;
  builder.sentence("Marva/PROPN/4/nsubj St/PROPN/1/flat Rose/PROPN/1/flat left/VERB/0/root/leave").name(1, 3, "Person");
  EXPECT_NE(Found(builder).mention("Marva St Rose"), nullptr);
}

}  // namespace
}  // namespace newsgraph
