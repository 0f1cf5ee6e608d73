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

TEST(Nominals, ANameInThePluralIsOneBody) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Its/PRON/2/nmod:poss rival/NOUN/5/nsubj Kessel/PROPN/4/compound Electronics/PROPN/2/appos/Electronics/"
          "Number=Plur grew/VERB/0/root/grow")
      .name(3, 4, "Organization");
  EXPECT_TRUE(Found(builder).same("Its rival Kessel Electronics", "Kessel Electronics"));
}

TEST(Nominals, AShareholderMayBeABody) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Its/PRON/3/nmod:poss biggest/ADJ/3/amod shareholder/NOUN/8/nsubj ,/PUNCT/6/punct the/DET/6/det "
          "company/NOUN/3/appos Nordwind/PROPN/6/appos agreed/VERB/0/root/agree")
      .name(7, 7, "Organization");
  EXPECT_TRUE(Found(builder).same("Its biggest shareholder", "Nordwind"));
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

TEST(Nominals, AContractorWithABodysNameIsThatBody) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "The/DET/2/det/the/Definite=Def contractor/NOUN/6/nsubj ,/PUNCT/4/punct Meghna/PROPN/2/appos ,/PUNCT/4/punct "
          "lied/VERB/0/root/lie")
      .name(4, 4, "Organization");
  EXPECT_TRUE(Found(builder).same("The contractor", "Meghna"));
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

TEST(Nominals, OfTwoAirportsNamedTheAirportIsNeither) {
  const auto same = [](const std::string& other) {
    AnalysisBuilder builder;
    builder.sentence("Doe/PROPN/2/nsubj reached/VERB/0/root/reach " + other + "/PROPN/4/compound Airport/PROPN/2/obj")
        .name(3, 4, "Place");
    builder.sentence("Doe/PROPN/2/nsubj left/VERB/0/root/leave Moi/PROPN/4/compound Airport/PROPN/2/obj")
        .name(3, 4, "Place");
    builder.sentence("The/DET/2/det/the/Definite=Def airport/NOUN/3/nsubj closed/VERB/0/root/close");
    return Found(builder).same("The airport", "Moi Airport");
  };
  EXPECT_FALSE(same("Bole"));
  EXPECT_TRUE(same("Moi"));
}

TEST(Nominals, WhereSomebodyWorkedBeforeIsNotTheCompany) {
  const auto same = [](const std::string& relative) {
    AnalysisBuilder builder;
    builder
        .sentence("Doe/PROPN/6/nsubj " + relative +
                  "/PRON/3/nsubj joined/VERB/1/acl:relcl/join from/ADP/5/case Acme/PROPN/3/obl runs/VERB/0/root/run "
                  "the/DET/8/det/the/Definite=Def company/NOUN/6/obj")
        .name(1, 1, "Person")
        .name(5, 5, "Organization");
    return Found(builder).same("the company", "Acme");
  };
  EXPECT_FALSE(same("who"));
  EXPECT_TRUE(same("which"));
}

TEST(Nominals, AnAgeIsTheSubjectsAndNotThatOfWhoActsInPassing) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Ana/PROPN/2/nsubj won/VERB/0/root/win a/DET/4/det stage/NOUN/2/obj in/ADP/6/case which/PRON/8/obl "
          "Mia/PROPN/8/nsubj fell/VERB/4/acl:relcl/fall")
      .name(1, 1, "Person")
      .name(7, 7, "Person");
  builder.sentence("The/DET/3/det/the/Definite=Def 26-year-old/ADJ/3/amod rider/NOUN/4/nsubj smiled/VERB/0/root/smile");
  const Found found(builder);
  EXPECT_FALSE(found.same("The 26-year-old rider", "Mia"));
}

TEST(Nominals, TheCoupleAreTheTwoNamedLast) {
  const auto members = [](const std::string& third) {
    AnalysisBuilder builder;
    builder.sentence("Ana/PROPN/2/nsubj met/VERB/0/root/meet Wim/PROPN/2/obj")
        .name(1, 1, "Person")
        .name(3, 3, "Person");
    builder.sentence(third + "/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person");
    builder.sentence("The/DET/2/det/the/Definite=Def couple/NOUN/3/nsubj married/VERB/0/root/marry")
        .nominal(2, "PeopleGroup");
    const Found found(builder);
    const Entity* couple = found.entity("The couple");
    return couple == nullptr ? std::size_t{0} : couple->members.size();
  };
  EXPECT_EQ(members("Wim"), 2U);
  EXPECT_EQ(members("Piet"), 0U);
}

TEST(Nominals, WhatOpensASentenceIsItsSubject) {
  const auto same = [](const std::string& noun, const std::string& kind) {
    AnalysisBuilder builder;
    builder
        .sentence("A/DET/2/det " + noun +
                  "/NOUN/7/advcl of/ADP/4/case Ghent/PROPN/2/nmod ,/PUNCT/2/punct Ana/PROPN/7/nsubj "
                  "swims/VERB/0/root/swim")
        .name(6, 6, kind)
        .nominal(2, "Person");
    return Found(builder).same("Ana", "A " + noun + " of Ghent");
  };
  EXPECT_TRUE(same("graduate", "Person"));
  EXPECT_FALSE(same("graduate", "Organization"));
}

TEST(Nominals, TheBankIsSeldomTheCentralBank) {
  const auto same = [](const std::string& phrase) {
    AnalysisBuilder builder;
    builder
        .sentence(
            "Tarn/PROPN/2/compound Bank/PROPN/3/nsubj asked/VERB/0/root/ask Norland/PROPN/6/compound "
            "Central/PROPN/6/compound Bank/PROPN/3/obj")
        .name(1, 2, "Organization")
        .name(4, 6, "Organization");
    builder.sentence(phrase + "bank/NOUN/" + (phrase.find("central") == std::string::npos ? "3" : "4") +
                     "/nsubj grew/VERB/0/root/grow");
    return Found(builder).same(phrase.find("central") == std::string::npos ? "The bank" : "The central bank",
                               "Tarn Bank");
  };
  EXPECT_TRUE(same("The/DET/2/det/the/Definite=Def "));
  EXPECT_FALSE(same("The/DET/3/det/the/Definite=Def central/ADJ/3/amod "));
}

TEST(Nominals, WhoIsIdentifiedAsSomebodyIsThatPerson) {
  const auto same = [](const std::string& marker, const std::string& verb) {
    AnalysisBuilder builder;
    builder
        .sentence("The/DET/2/det/the/Definite=Def victim/NOUN/4/nsubj:pass was/AUX/4/aux:pass/be " + verb + " " +
                  marker + "/ADP/6/case Otto/PROPN/4/obl Vogel/PROPN/6/flat")
        .name(6, 7, "Person")
        .nominal(2, "Person");
    return Found(builder).same("The victim", "Otto Vogel");
  };
  EXPECT_TRUE(same("as", "named/VERB/0/root/name"));
  EXPECT_TRUE(same("as", "identified/VERB/0/root/identify"));
  EXPECT_FALSE(same("by", "identified/VERB/0/root/identify"));
  EXPECT_FALSE(same("as", "disguised/VERB/0/root/disguise"));
}

TEST(Nominals, APlaceThatIsTakenAndASettlementThatIsReachedAreNoPlaces) {
  const auto found = [](const std::string& owner, const std::string& noun, const std::string& verb) {
    AnalysisBuilder builder;
    builder.sentence("Vogel/PROPN/2/nsubj " + verb + " " + owner + " " + noun + "/NOUN/2/obj")
        .name(1, 1, "Person")
        .nominal(4, "Place");
    return Found(builder).entities.mentions.size() > 1 &&
           std::any_of(builder.analysis.nominals.begin(), builder.analysis.nominals.end(),
                       [](const auto&) { return true; });
  };
  EXPECT_FALSE(found("the/DET/4/det", "settlement", "rejected/VERB/0/root/reject"));
  EXPECT_TRUE(found("the/DET/4/det", "settlement", "left/VERB/0/root/leave"));
}

TEST(Nominals, TheMayorIsNoViceMayor) {
  AnalysisBuilder builder;
  builder.sentence("Mayor/PROPN/2/nmod:desc Ines/PROPN/4/nsubj Roth/PROPN/2/flat won/VERB/0/root").name(2, 3, "Person");
  builder
      .sentence("Vice/PROPN/2/compound Mayor/PROPN/3/nmod:desc Oleg/PROPN/5/nsubj Brand/PROPN/3/flat lost/VERB/0/root")
      .name(3, 4, "Person");
  builder.sentence("They/PRON/2/nsubj cleared/VERB/0/root/clear the/DET/4/det/the/Definite=Def mayor/NOUN/2/obj");
  EXPECT_TRUE(Found(builder).same("the mayor", "Ines Roth"));
}

TEST(Nominals, AFoundationIsNoCompany) {
  const auto same = [](std::string_view last) {
    AnalysisBuilder builder;
    builder.sentence("Velora/PROPN/3/nsubj " + std::string(last) + "/PROPN/1/flat grew/VERB/0/root/grow")
        .name(1, 2, "Organization");
    builder.sentence("The/DET/2/det/the/Definite=Def company/NOUN/3/nsubj paid/VERB/0/root/pay");
    return Found(builder).same("The company", "Velora " + std::string(last));
  };
  EXPECT_TRUE(same("Corp"));
  EXPECT_FALSE(same("Foundation"));
}

TEST(Nominals, NobodyEncouragesTheGroupThatHeIs) {
  const auto same = [](const std::string& second) {
    AnalysisBuilder builder;
    builder.sentence("Velora/PROPN/3/nsubj Group/PROPN/1/flat grew/VERB/0/root/grow").name(1, 2, "Organization");
    builder.sentence(second + " praised/VERB/0/root/praise the/DET/5/det/the/Definite=Def group/NOUN/3/obj")
        .name(1, 2, second.starts_with("Velora") ? "Organization" : "Person");
    return Found(builder).same("the group", "Velora Group");
  };
  EXPECT_TRUE(same("Ines/PROPN/3/nsubj Roth/PROPN/1/flat"));
  EXPECT_FALSE(same("Velora/PROPN/3/nsubj Group/PROPN/1/flat"));
}

TEST(Nominals, TheInjuredArePeopleAndANamedNounIsAPerson) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det/the/Definite=Def injured/ADJ/3/nsubj/injured left/VERB/0/root/leave");
  builder
      .sentence(
          "A/DET/2/det/a/Definite=Ind quibbler/NOUN/6/nsubj/quibbler ,/PUNCT/4/punct Ines/PROPN/2/appos "
          ",/PUNCT/2/punct spoke/VERB/0/root/speak")
      .name(4, 4, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("The injured"), nullptr);
  EXPECT_EQ(found.entity("The injured")->kind, Kind::PeopleGroup);
  EXPECT_TRUE(found.same("A quibbler", "Ines"));
}

TEST(Nominals, ACompanyIsWhatItIsCalled) {
  const auto same = [](std::string_view verb) {
    AnalysisBuilder builder;
    builder
        .sentence("a/DET/2/det/a/Definite=Ind company/NOUN/5/nsubj " + std::string(verb) +
                  " Acme/PROPN/3/xcomp won/VERB/0/root/win")
        .name(4, 4, "Organization")
        .nominal(2, "Organization");
    return Found(builder).same("a company called Acme", "Acme");
  };
  EXPECT_TRUE(same("called/VERB/2/acl/call"));
}

}  // namespace
}  // namespace newsgraph
