#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing_support::AnalysisBuilder;
using testing_support::Found;

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

TEST(Nominals, TheCoastGuardIsABodyAndABodyOfFleshIsNone) {
  AnalysisBuilder builder;
  builder.sentence(
      "The/DET/3/det/the/Definite=Def coast/NOUN/3/compound guard/NOUN/4/nsubj found/VERB/0/root/find "
      "her/PRON/6/nmod:poss "
      "body/NOUN/4/obj");
  builder.sentence("The/DET/2/det/the/Definite=Def guard/NOUN/3/nsubj left/VERB/0/root/leave");
  const Found found(builder);
  ASSERT_NE(found.entity("The coast guard"), nullptr);
  ASSERT_NE(found.entity("The guard"), nullptr);
  EXPECT_EQ(found.entity("The coast guard")->kind, Kind::Organization);
  EXPECT_EQ(found.entity("The guard")->kind, Kind::Person);
  EXPECT_EQ(found.mention("her body"), nullptr);
}

TEST(Nominals, TheMuseumThatBuysIsTheHouseOfThatName) {
  AnalysisBuilder builder;
  builder.sentence("Kettering/PROPN/2/compound Museum/PROPN/3/nsubj opened/VERB/0/root/open").name(1, 2, "Place");
  builder.sentence("The/DET/2/det/the/Definite=Def museum/NOUN/3/nsubj bought/VERB/0/root/buy it/PRON/3/obj");
  EXPECT_TRUE(Found(builder).same("The museum", "Kettering Museum"));
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

TEST(Nominals, ANameBehindTheSecondOfTwoIsItsNameWhateverTheTree) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Ines/PROPN/9/nsubj Roth/PROPN/1/flat and/CCONJ/5/cc her/PRON/5/nmod:poss aide/NOUN/1/conj ,/PUNCT/7/punct "
          "Oleg/PROPN/1/appos Brand/PROPN/7/flat met/VERB/0/root/meet")
      .name(1, 2, "Person")
      .name(7, 8, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("her aide", "Oleg Brand"));
  EXPECT_TRUE(found.differ("Ines Roth", "Oleg Brand"));
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

TEST(Nominals, TheCompanyIsNeitherOfTwoThatStandEqual) {
  const auto means = [](std::string_view sentence, std::uint32_t second, std::string_view name) {
    AnalysisBuilder builder;
    builder.sentence(sentence).name(1, 1, "Organization").name(second, second, "Organization");
    builder.sentence("The/DET/2/det/the/Definite=Def company/NOUN/3/nsubj grew/VERB/0/root/grow");
    builder.sentence("Its/PRON/2/nmod:poss/its chief/NOUN/3/nsubj left/VERB/0/root/leave");
    const Found found(builder);
    return found.same("The company", name) && found.same("Its", name);
  };
  constexpr std::string_view both = "Velora/PROPN/4/nsubj and/CCONJ/3/cc Bexley/PROPN/1/conj merged/VERB/0/root/merge";
  EXPECT_FALSE(means(both, 3, "Velora"));
  EXPECT_FALSE(means(both, 3, "Bexley"));
  EXPECT_FALSE(means("Velora/PROPN/2/nsubj sued/VERB/0/root/sue Bexley/PROPN/2/obj", 3, "Bexley"));
  EXPECT_TRUE(means("Velora/PROPN/2/nsubj grew/VERB/0/root/grow near/ADP/4/case Bexley/PROPN/2/obl", 1, "Velora"));
}

TEST(Nominals, TheCompanyIsNotOneNamedBeforeWhereAnotherStandsInFrontOfIt) {
  AnalysisBuilder builder;
  for (int i = 0; i < 3; ++i) builder.sentence("Velora/PROPN/2/nsubj grew/VERB/0/root/grow").name(1, 1, "Organization");
  builder
      .sentence(
          "Ann/PROPN/2/nsubj praised/VERB/0/root/praise Bexley/PROPN/2/obj when/SCONJ/7/mark "
          "the/DET/6/det/the/Definite=Def company/NOUN/7/nsubj grew/VERB/2/advcl/grow")
      .name(1, 1, "Person")
      .name(3, 3, "Organization");
  EXPECT_FALSE(Found(builder).same("the company", "Velora"));
}

TEST(Nominals, WhatIsCalledAUnionIsNoCompany) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det/the/Definite=Def union/NOUN/4/nsubj Cisal/PROPN/2/appos struck/VERB/0/root/strike")
      .name(3, 3, "Organization");
  builder.sentence("It/PRON/2/nsubj accused/VERB/0/root/accuse the/DET/4/det/the/Definite=Def company/NOUN/2/obj");
  EXPECT_FALSE(Found(builder).same("the company", "Cisal"));
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

TEST(Nominals, ABareBodyBehindAnAdpositionIsASetting) {
  AnalysisBuilder builder;
  builder.sentence(
      "They/PRON/2/nsubj fought/VERB/0/root/fight on/ADP/4/case board/NOUN/2/obl with/ADP/6/case police/NOUN/2/obl");
  const Found found(builder);
  EXPECT_EQ(found.mention("board"), nullptr);
  EXPECT_NE(found.mention("police"), nullptr);
}

TEST(Nominals, AStateOfEmergencyIsNoState) {
  AnalysisBuilder builder;
  builder.sentence(
      "They/PRON/2/nsubj left/VERB/0/root/leave a/DET/4/det state/NOUN/2/obj of/ADP/6/case emergency/NOUN/4/nmod");
  builder
      .sentence(
          "They/PRON/2/nsubj left/VERB/0/root/leave the/DET/4/det state/NOUN/2/obj of/ADP/6/case Sokoto/PROPN/4/nmod")
      .name(6, 6, "Polity");
  const Found found(builder);
  EXPECT_EQ(found.mention("a state of emergency"), nullptr);
  EXPECT_NE(found.mention("the state of Sokoto"), nullptr);
}

TEST(Nominals, ABillIsAWorkThoughTheModelFindsItAbstract) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "They/PRON/2/nsubj passed/VERB/0/root/pass the/DET/4/det bill/NOUN/2/obj near/ADP/7/case the/DET/7/det "
          "act/NOUN/2/obl")
      .nominal(4, "Abstract")
      .nominal(7, "Abstract");
  const Found found(builder);
  ASSERT_NE(found.mention("the bill"), nullptr);
  EXPECT_EQ(found.entity("the bill")->kind, Kind::Work);
  EXPECT_EQ(found.mention("the act"), nullptr);
}

TEST(Nominals, ANameInThePluralIsOneBody) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Its/PRON/2/nmod:poss rival/NOUN/5/nsubj Kessel/PROPN/4/compound Electronics/PROPN/2/appos/Electronics/"
          "Number=Plur grew/VERB/0/root/grow")
      .name(3, 4, "Organization");
  EXPECT_TRUE(Found(builder).same("Its rival Kessel Electronics", "Kessel Electronics"));
}

TEST(Nominals, ANounBesideTheNameAsASecondSubjectIsWhoIsNamed) {
  AnalysisBuilder builder;
  builder
      .sentence("Its/PRON/2/nmod:poss manager/NOUN/5/nsubj Ann/PROPN/5/nsubj Lee/PROPN/3/flat spoke/VERB/0/root/speak")
      .name(3, 4, "Person");
  EXPECT_TRUE(Found(builder).same("Its manager", "Ann Lee"));
}

TEST(Nominals, OneOfANationIsAPersonAndTheOneWhomTheArticleCallsSo) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Norwegian/ADJ/2/amod coach/NOUN/5/nsubj Kari/PROPN/2/appos Solberg/PROPN/3/flat left/VERB/0/root/leave")
      .name(3, 4, "Person");
  builder.sentence("The/DET/2/det/the/Definite=Def Norwegian/ADJ/3/nsubj won/VERB/0/root/win")
      .name(2, 2, "PeopleGroup");
  builder.sentence("The/DET/2/det/the/Definite=Def Pole/PROPN/3/nsubj lost/VERB/0/root/lose").name(2, 2, "PeopleGroup");
  builder
      .sentence("The/DET/2/det/the/Definite=Def Norwegians/PROPN/3/nsubj/Norwegian/Number=Plur lost/VERB/0/root/lose")
      .name(2, 2, "PeopleGroup");
  builder.sentence("A/DET/2/det Czech/PROPN/3/nsubj lost/VERB/0/root/lose").name(2, 2, "PeopleGroup");
  const Found found(builder);
  EXPECT_TRUE(found.same("The Norwegian", "Kari Solberg"));
  ASSERT_NE(found.entity("The Pole"), nullptr);
  EXPECT_EQ(found.entity("The Pole")->kind, Kind::Person);
  EXPECT_EQ(found.entity("The Pole")->label, "");
  EXPECT_EQ(found.entity("Norwegians")->kind, Kind::PeopleGroup);
  ASSERT_NE(found.entity("A Czech"), nullptr) << "whose plural is not the adjective";
  EXPECT_EQ(found.entity("A Czech")->kind, Kind::Person);
}

TEST(Quantities, MoneyIsAnAmount) {
  AnalysisBuilder builder;
  builder.sentence("They/PRON/2/nsubj paid/VERB/0/root/pay $/SYM/2/obj 5/NUM/5/compound billion/NUM/3/nummod");
  const Found found(builder);
  ASSERT_NE(found.entity("$ 5 billion"), nullptr);
  EXPECT_EQ(found.entity("$ 5 billion")->kind, Kind::Quantity);
  EXPECT_THAT(found.entity("$ 5 billion")->classes, ElementsAre("schema:MonetaryAmount"));
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

TEST(Nominals, TheCompanyIsNotWhatOnlyAnAsideTellsOf) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Velora/PROPN/8/nsubj:pass ,/PUNCT/4/punct which/PRON/4/obj/which/PronType=Rel Bexley/PROPN/5/nsubj "
          "bought/VERB/1/acl:relcl/buy ,/PUNCT/4/punct was/AUX/8/aux:pass fined/VERB/0/root/fine")
      .name(1, 1, "Organization")
      .name(4, 4, "Organization");
  builder.sentence("The/DET/2/det/the/Definite=Def company/NOUN/3/nsubj paid/VERB/0/root/pay");
  const Found found(builder);
  EXPECT_TRUE(found.same("The company", "Velora"));
  EXPECT_FALSE(found.same("The company", "Bexley"));
}

TEST(Nominals, OneOfThemIsAsMuchASubjectAsItsName) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "One/NUM/7/nsubj of/ADP/3/case them/PRON/1/nmod ,/PUNCT/5/punct Velora/PROPN/1/appos ,/PUNCT/5/punct "
          "sued/VERB/0/root/sue Bexley/PROPN/7/obj")
      .name(5, 5, "Organization")
      .name(8, 8, "Organization");
  builder.sentence("The/DET/2/det/the/Definite=Def company/NOUN/3/nsubj grew/VERB/0/root/grow");
  EXPECT_FALSE(Found(builder).same("The company", "Bexley"));
}

TEST(Nominals, TheTownIsNotACityBeyondAnUnknownPlace) {
  const auto is_city = [](bool nearer) {
    AnalysisBuilder builder;
    builder.sentence("Troops/NOUN/2/nsubj/troop left/VERB/0/root/leave Paris/PROPN/2/obj").name(3, 3, "Polity");
    builder.sentence("They/PRON/2/nsubj reached/VERB/0/root/reach Valkora/PROPN/2/obj");
    if (nearer) builder.name(3, 3, "Polity");
    builder.sentence("The/DET/2/det/the/Definite=Def city/NOUN/3/nsubj burned/VERB/0/root/burn");
    return Found(builder).same("The city", "Paris");
  };
  EXPECT_TRUE(is_city(false));
  EXPECT_FALSE(is_city(true));
}

/// The class of a phrase of the sentence; empty where it is no mention.
std::string class_of(std::string_view sentence, std::string_view phrase) {
  AnalysisBuilder builder;
  builder.sentence(sentence);
  const Found found(builder);
  const Entity* entity = found.mention(phrase) == nullptr ? nullptr : found.entity(phrase);
  return entity == nullptr || entity->classes.empty() ? "" : entity->classes[0];
}

TEST(Nominals, WhatStandsBesideANounNarrowsIt) {
  constexpr std::string_view the = "The/DET/3/det/the/Definite=Def ";
  const auto subject = [&](const std::string& modifier, const std::string& noun) {
    return class_of(std::string(the) + modifier + "/NOUN/3/compound " + noun + "/NOUN/4/nsubj left/VERB/0/root/leave",
                    "The " + modifier + " " + noun);
  };
  EXPECT_EQ(subject("army", "unit"), "ng:MilitaryUnit");
  EXPECT_EQ(subject("rescue", "unit"), "schema:Organization");
  EXPECT_EQ(subject("gas", "carrier"), "schema:Vehicle");
  EXPECT_EQ(subject("budget", "carrier"), "schema:Corporation");
  EXPECT_EQ(subject("ferry", "fleet"), "schema:Vehicle");
  EXPECT_EQ(subject("submarine", "fleet"), "ng:MilitaryUnit");
  EXPECT_EQ(subject("television", "station"), "schema:NewsMediaOrganization");
  EXPECT_EQ(subject("bus", "station"), "schema:CivicStructure");
}

TEST(Nominals, AStateOfACountryIsNoCountry) {
  const auto state = [](const std::string& adjective) {
    return class_of("the/DET/3/det/the/Definite=Def " + adjective +
                        "/ADJ/3/amod state/NOUN/6/nsubj of/ADP/5/case Kaduna/PROPN/3/nmod voted/VERB/0/root/vote",
                    "the " + adjective + " state of Kaduna");
  };
  EXPECT_EQ(class_of("people/NOUN/2/nsubj vote/VERB/0/root in/ADP/5/case the/DET/5/det/the/Definite=Def "
                     "state/NOUN/2/obl",
                     "the state"),
            "schema:AdministrativeArea");
  EXPECT_EQ(state("Nigerian"), "schema:AdministrativeArea");
  EXPECT_EQ(state("young"), "schema:Country");
}

/// The kind of the phrase "<part> of <whole>", the subject; nothing where it is no mention.
std::optional<Kind> kind_of_part(const std::string& part, const std::string& upos, const std::string& whole,
                                 const std::string& lemma) {
  AnalysisBuilder builder;
  builder.sentence(part + "/" + upos + "/4/nsubj of/ADP/3/case " + whole + "/NOUN/1/nmod/" + lemma +
                   "/Number=Plur left/VERB/0/root/leave");
  const Found found(builder);
  const Entity* entity = found.entity(part + " of " + whole);
  return entity == nullptr ? std::nullopt : std::optional(entity->kind);
}

TEST(Nominals, PerCentIsNoMoney) {
  EXPECT_EQ(
      class_of("prices/NOUN/2/nsubj fell/VERB/0/root 6/NUM/5/nummod per/ADP/5/case cent/NOUN/2/obj", "6 per cent"),
      "schema:QuantitativeValue");
  EXPECT_EQ(class_of("prices/NOUN/2/nsubj fell/VERB/0/root 6/NUM/4/nummod cents/NOUN/2/obj/cent", "6 cents"),
            "schema:MonetaryAmount");
}

TEST(Nominals, PartsOfGroupsAreMentioned) {
  EXPECT_EQ(kind_of_part("Two", "NUM", "officers", "officer"), Kind::PeopleGroup);
  EXPECT_EQ(kind_of_part("one", "NUM", "officers", "officer"), Kind::Person);
  EXPECT_EQ(kind_of_part("several", "ADJ", "banks", "bank"), Kind::Organization);
  EXPECT_EQ(kind_of_part("Two", "NUM", "apples", "apple"), std::nullopt);
  EXPECT_EQ(kind_of_part("none", "NOUN", "officers", "officer"), std::nullopt);
}

TEST(Nominals, WhatIsBoughtIsNoPerson) {
  const auto object = [](const std::string& verb) {
    return class_of("Acme/PROPN/2/nsubj " + verb + "/VERB/0/root/" + verb + " a/DET/4/det rival/NOUN/2/obj", "a rival");
  };
  EXPECT_EQ(object("buy"), "schema:Corporation");
  EXPECT_EQ(object("praise"), "schema:Person");
}

TEST(Nominals, AProducerOfGoodsIsAFirmAndOneOfFilmsAPerson) {
  const auto kind_of = [](const std::string& goods) {
    AnalysisBuilder builder;
    builder.sentence("A/DET/3/det " + goods + "/NOUN/3/compound producer/NOUN/4/nsubj left/VERB/0/root/leave");
    return Found(builder).entity("A " + goods + " producer")->kind;
  };
  EXPECT_EQ(kind_of("lithium"), Kind::Organization);
  EXPECT_EQ(kind_of("film"), Kind::Person);
}

TEST(Nominals, TheNameOfItsOtherNameIsItsName) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "A/DET/2/det devotee/NOUN/8/nsubj ,/PUNCT/5/punct retired/ADJ/5/amod goldsmith/NOUN/2/appos "
          "Krishnan/PROPN/5/appos ,/PUNCT/5/punct noticed/VERB/0/root/notice")
      .name(6, 6, "Person")
      .nominal(2, "Person")
      .nominal(5, "Person");
  EXPECT_TRUE(Found(builder).same("A devotee", "Krishnan"));
}

TEST(Nominals, WhoOperatesACraneIsAPersonAndBestActressAPrize) {
  const auto kind_of = [](const std::string& words, const std::string& phrase) {
    AnalysisBuilder builder;
    builder.sentence(words);
    const Found found(builder);
    return found.entity(phrase) == nullptr ? std::string("none") : std::string(name_of(found.entity(phrase)->kind));
  };
  EXPECT_EQ(kind_of("A/DET/3/det crane/NOUN/3/compound operator/NOUN/4/nsubj left/VERB/0/root", "A crane operator"),
            "Person");
  EXPECT_EQ(kind_of("An/DET/2/det operator/NOUN/3/nsubj left/VERB/0/root", "An operator"), "Organization");
  EXPECT_EQ(kind_of("A/DET/2/det supplier/NOUN/0/root who/PRON/4/nsubj left/VERB/2/acl:relcl", "A supplier who left"),
            "Person");
  EXPECT_EQ(kind_of("Best/ADJ/2/amod actress/NOUN/3/nsubj went/VERB/0/root/go", "Best actress"), "none");
  EXPECT_EQ(kind_of("The/DET/3/det best/ADJ/3/amod actress/NOUN/4/nsubj went/VERB/0/root/go", "The best actress"),
            "Person");
}

TEST(Nominals, WhoIsToldByAgeIsTheSubjectBefore) {
  const auto same = [](const std::string& words, const std::string& phrase) {
    AnalysisBuilder builder;
    builder.sentence("Oksana/PROPN/2/nsubj met/VERB/0/root/meet Anna/PROPN/2/obj")
        .name(1, 1, "Person")
        .name(3, 3, "Person");
    builder.sentence(words).nominal(6, "Person");
    return Found(builder).same("Oksana", phrase);
  };
  EXPECT_TRUE(
      same("The/DET/6/det/the/Definite=Def 53/NUM/4/nummod year/NOUN/5/compound -/PUNCT/3/punct old/ADJ/6/amod "
           "midwife/NOUN/7/nsubj left/VERB/0/root",
           "The 53 year - old midwife"));
  EXPECT_FALSE(
      same("The/DET/6/det/the/Definite=Def very/ADV/5/advmod very/ADV/5/advmod ,/PUNCT/5/punct tall/ADJ/6/amod "
           "midwife/NOUN/7/nsubj left/VERB/0/root",
           "The very very , tall midwife"));
}

TEST(Nominals, TheFirmOfASpeakerIsWhoseAnalystsSpokeBefore) {
  const auto firm = [](const std::string& noun, const std::string& lemma) {
    AnalysisBuilder builder;
    builder.sentence("Acme/PROPN/2/nsubj fell/VERB/0/root/fall").name(1, 1, "Organization");
    builder
        .sentence("A/DET/2/det hike/NOUN/3/nsubj hurt/VERB/0/root Acme/PROPN/3/obj ,/PUNCT/9/punct " + noun +
                  "/9/nsubj/" + lemma + " at/ADP/8/case Bexley/PROPN/6/nmod said/VERB/3/parataxis/say")
        .name(4, 4, "Organization")
        .name(8, 8, "Organization");
    builder
        .sentence(
            "Jane/PROPN/7/nsubj ,/PUNCT/6/punct the/DET/4/det/the/Definite=Def firm/NOUN/6/nmod:poss 's/PART/4/case "
            "head/NOUN/1/appos spoke/VERB/0/root/speak")
        .name(1, 1, "Person");
    const Found found(builder);
    return found.same("the firm", "Bexley") ? "Bexley" : found.same("the firm", "Acme") ? "Acme" : "another";
  };
  EXPECT_STREQ(firm("analysts/NOUN", "analyst"), "Bexley");
  EXPECT_STREQ(firm("visitors/NOUN", "visitor"), "Acme");
}

TEST(Nominals, ACentralBankIsNoCompany) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/3/det/the/Definite=Def central/ADJ/3/amod bank/NOUN/4/nsubj acted/VERB/0/root/act");
  ASSERT_NE(Found(builder).entity("The central bank"), nullptr);
  EXPECT_THAT(Found(builder).entity("The central bank")->classes, ElementsAre("schema:GovernmentOrganization"));
}

TEST(Nominals, AMarbleHeadIsNobody) {
  const auto is_mention = [](const std::string& stuff) {
    AnalysisBuilder builder;
    builder.sentence("A/DET/3/det " + stuff + "/NOUN/3/compound head/NOUN/4/nsubj fell/VERB/0/root/fall");
    return Found(builder).mention("A " + stuff + " head") != nullptr;
  };
  EXPECT_FALSE(is_mention("marble"));
  EXPECT_TRUE(is_mention("union"));
}

TEST(Nominals, ACurrencyIsNobody) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det kwacha/NOUN/3/nsubj rose/VERB/0/root/rise").nominal(2, "Person");
  EXPECT_EQ(Found(builder).mention("The kwacha"), nullptr);
}

TEST(Nominals, AContractorWithABodysNameIsThatBody) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "The/DET/2/det/the/Definite=Def contractor/NOUN/6/nsubj ,/PUNCT/4/punct Meghna/PROPN/2/appos ,/PUNCT/4/punct "
          "lied/VERB/0/root/lie")
      .name(4, 4, "Organization");
  EXPECT_TRUE(Found(builder).same("The contractor", "Meghna"));
}

TEST(Nominals, BodiesOfTheDeadMarketsAndFractionsAreNoBodiesOrPlaces) {
  EXPECT_EQ(class_of("Divers/NOUN/2/nsubj/diver recovered/VERB/0/root/recover two/NUM/4/nummod "
                     "bodies/NOUN/2/obj/body/Number=Plur",
                     "two bodies"),
            "");
  EXPECT_EQ(
      class_of("The/DET/2/det/the/Definite=Def bodies/NOUN/6/nsubj/body/Number=Plur of/ADP/5/case two/NUM/5/nummod "
               "tourists/NOUN/2/nmod/tourist/Number=Plur lay/VERB/0/root/lie",
               "The bodies of two tourists"),
      "");
  EXPECT_EQ(class_of("Markets/NOUN/2/nsubj/market/Number=Plur fell/VERB/0/root/fall", "Markets"), "");
  AnalysisBuilder builder;
  builder.sentence("They/PRON/2/nsubj lost/VERB/0/root/lose a/DET/4/det third/NOUN/2/obj/third/NumType=Frac")
      .nominal(4, "Person");
  EXPECT_EQ(Found(builder).mention("a third"), nullptr);
}

TEST(Nominals, ANameBesideTheSecondOfTwoMayBeAConjunctInTheTree) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Ana/PROPN/8/nsubj Brand/PROPN/1/flat and/CCONJ/5/cc her/PRON/5/nmod:poss aide/NOUN/1/conj ,/PUNCT/7/punct "
          "Oleg/PROPN/1/conj met/VERB/0/root/meet")
      .name(1, 2, "Person")
      .name(7, 7, "Person");
  EXPECT_TRUE(Found(builder).same("her aide", "Oleg"));
}

TEST(Nominals, AnOfficeThatActsIsNoRoom) {
  constexpr std::string_view owner =
      "The/DET/2/det/the/Definite=Def prosecutor/NOUN/4/nmod:poss 's/PART/2/case office/NOUN/";
  EXPECT_EQ(class_of(std::string(owner) + "5/nsubj opened/VERB/0/root/open it/PRON/5/obj", "The prosecutor's office"),
            "schema:GovernmentOrganization");
  EXPECT_EQ(class_of(std::string(owner) + "5/nsubj:pass burned/VERB/0/root/burn", "The prosecutor's office"),
            "schema:CivicStructure");
}

TEST(Nominals, ATrustThatActsIsABodyAndAWinnerScoredNobody) {
  const auto kind_of = [](const std::string& words, const std::string& phrase, std::uint32_t person = 0) {
    AnalysisBuilder builder;
    builder.sentence(words);
    if (person != 0) builder.nominal(person, "Person");
    const Found found(builder);
    return found.entity(phrase) == nullptr ? std::string("none") : std::string(name_of(found.entity(phrase)->kind));
  };
  EXPECT_EQ(kind_of("A/DET/2/det trust/NOUN/3/nsubj sued/VERB/0/root/sue", "A trust"), "Organization");
  EXPECT_EQ(kind_of("The/DET/2/det trust/NOUN/5/nsubj of/ADP/4/case voters/NOUN/2/nmod fell/VERB/0/root/fall",
                    "The trust of voters"),
            "none");
  EXPECT_EQ(kind_of("Roe/PROPN/2/nsubj headed/VERB/0/root/head the/DET/4/det winner/NOUN/2/obj", "the winner", 4),
            "none");
  EXPECT_EQ(kind_of("Roe/PROPN/2/nsubj met/VERB/0/root/meet the/DET/4/det winner/NOUN/2/obj", "the winner", 4),
            "Person");
}

TEST(Nominals, APicketLineIsNoBody) {
  const auto is_one = [](const std::string& kind) {
    AnalysisBuilder builder;
    builder.sentence("He/PRON/2/nsubj joined/VERB/0/root/join a/DET/5/det " + kind + "/NOUN/5/compound line/NOUN/2/obj")
        .nominal(5, "Organization");
    return Found(builder).entity("a " + kind + " line") != nullptr;
  };
  EXPECT_FALSE(is_one("picket"));
  EXPECT_TRUE(is_one("shipping"));
}

TEST(Nominals, APartOfAFirmIsNobody) {
  const auto is_mention = [](const std::string& behind) {
    AnalysisBuilder builder;
    builder.sentence("He/PRON/2/nsubj got/VERB/0/root/get a/DET/4/det third/NOUN/2/obj " + behind).nominal(4, "Person");
    return Found(builder).entity("a third") != nullptr || Found(builder).entity("a third of work") != nullptr;
  };
  EXPECT_FALSE(is_mention("of/ADP/6/case work/NOUN/4/nmod"));
  EXPECT_TRUE(is_mention("today/NOUN/2/obl"));
}

}  // namespace
}  // namespace newsgraph
