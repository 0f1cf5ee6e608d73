#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <utility>

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

TEST(Names, KnownAsJoinsTwoNames) {
  const auto same = [](const std::string& verb) {
    AnalysisBuilder builder;
    builder
        .sentence("Clara/PROPN/8/nsubj Moreau/PROPN/1/flat ,/PUNCT/5/punct also/ADV/5/advmod " + verb +
                  "/VERB/1/acl as/ADP/7/case Kestrel/PROPN/5/obl spoke/VERB/0/root/speak")
        .name(1, 2, "Person")
        .name(7, 7, "Person");
    builder.sentence("Kestrel/PROPN/2/nsubj smiled/VERB/0/root/smile").name(1, 1, "Person");
    const Found found(builder);
    EXPECT_EQ(found.entity("Kestrel", 0), found.entity("Kestrel", 1));
    return found.same("Clara Moreau", "Kestrel");
  };
  EXPECT_TRUE(same("known"));
  EXPECT_FALSE(same("painted"));
}

TEST(Names, AKnownSeatIsNoPersonWithoutATitle) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det Kremlin/PROPN/3/nsubj said/VERB/0/root/say so/ADV/3/advmod").name(2, 2, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("Kremlin"), nullptr);
  EXPECT_NE(found.entity("Kremlin")->kind, Kind::Person);
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

TEST(Names, ADoubleSurnameAndItsFirstPartAreOnePerson) {
  AnalysisBuilder builder;
  builder.sentence("Ana/PROPN/3/nsubj Roe-Lind/PROPN/1/flat left/VERB/0/root").name(1, 2, "Person");
  builder.sentence("Ana/PROPN/3/nsubj Roe/PROPN/1/flat stayed/VERB/0/root").name(1, 2, "Person");
  builder.sentence("Eva/PROPN/3/nsubj Roe/PROPN/1/flat slept/VERB/0/root").name(1, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Ana Roe-Lind", "Ana Roe"));
  EXPECT_TRUE(found.differ("Ana Roe-Lind", "Eva Roe"));
}

TEST(Names, ATeamIsCalledByItsLastWordWhereThatSaysNothingElse) {
  const auto same = [](const std::string& last) {
    AnalysisBuilder builder;
    builder.sentence("Accra/PROPN/2/compound " + last + "/PROPN/3/nsubj won/VERB/0/root/win")
        .name(1, 2, "Organization");
    builder.sentence(last + "/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Organization");
    return Found(builder).same("Accra " + last, last);
  };
  EXPECT_TRUE(same("Stars"));
  EXPECT_FALSE(same("Bank"));
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

TEST(Names, TheSurnameStaysWithWhomItWasUsedFor) {
  AnalysisBuilder builder;
  builder.sentence("Duarte/PROPN/3/nsubj Falcao/PROPN/1/flat spoke/VERB/0/root/speak").name(1, 2, "Person");
  builder.sentence("Falcao/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person");
  builder.sentence("Teresa/PROPN/3/nsubj Falcao/PROPN/1/flat wept/VERB/0/root/weep").name(1, 2, "Person");
  builder.sentence("Falcao/PROPN/2/nsubj denied/VERB/0/root/deny it/PRON/2/obj").name(1, 1, "Person");
  const Found found(builder);
  EXPECT_EQ(found.entity("Falcao", 1), found.entity("Duarte Falcao"));
}

TEST(Names, TheSurnameAloneIsOfWhoDidSomethingNotOfARelativeToldOfInPassing) {
  AnalysisBuilder builder;
  builder.sentence("Duarte/PROPN/3/nsubj Falcao/PROPN/1/flat resigned/VERB/0/root/resign").name(1, 2, "Person");
  builder
      .sentence(
          "Acme/PROPN/5/nsubj led/VERB/1/acl/lead by/ADP/4/case Teresa/PROPN/2/obl:agent Falcao/PROPN/4/flat "
          "paid/VERB/0/root/pay")
      .name(4, 5, "Person");
  builder.sentence("Falcao/PROPN/2/nsubj denied/VERB/0/root/deny it/PRON/2/obj").name(1, 1, "Person");
  const Found found(builder);
  EXPECT_EQ(found.entity("Falcao"), found.entity("Duarte Falcao"));
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

TEST(Names, MrAndAFamilyNameThatStandsInFront) {
  const auto same = [](std::string_view given, std::string_view family) {
    AnalysisBuilder builder;
    builder
        .sentence(std::string(family) + "/PROPN/3/nsubj " + std::string(given) + "/PROPN/1/flat left/VERB/0/root/leave")
        .name(1, 2, "Person");
    builder.sentence("Mr/PROPN/2/nmod:desc " + std::string(family) + "/PROPN/3/nsubj smiled/VERB/0/root/smile")
        .name(2, 2, "Person");
    return Found(builder).same(std::string(family) + " " + std::string(given), family);
  };
  EXPECT_TRUE(same("Dong-wook", "Han"));
  EXPECT_FALSE(same("Reed", "Peter")) << "a given name behind Mr is another's surname";
}

TEST(Names, AWomansNameAtBirthIsHersAndNoLabel) {
  for (const auto& [beginning, same] : {std::pair{"Born", true}, std::pair{"Seen", false}}) {
    AnalysisBuilder builder;
    builder.sentence("Ruth/PROPN/3/nsubj Marsh/PROPN/1/flat died/VERB/0/root/die").name(1, 2, "Person");
    builder
        .sentence(
            std::string(beginning) +
            "/VERB/8/advcl/bear in/ADP/3/case 1935/NUM/1/obl ,/PUNCT/1/punct Ruth/PROPN/8/nsubj Elsa/PROPN/5/flat "
            "Roe/PROPN/5/flat sang/VERB/0/root/sing")
        .name(5, 7, "Person");
    const Found found(builder);
    EXPECT_EQ(found.same("Ruth Marsh", "Ruth Elsa Roe"), same) << beginning;
    EXPECT_EQ(found.entity("Ruth Elsa Roe")->label, same ? "Ruth Marsh" : "Ruth Elsa Roe");
  }
}

TEST(NameVariants, AParticleBelongsToTheSurname) {
  AnalysisBuilder builder;
  builder.sentence("Marisol/PROPN/4/nsubj Dela/PROPN/1/flat Cruz/PROPN/1/flat won/VERB/0/root/win")
      .name(1, 3, "Person");
  builder.sentence("Dela/PROPN/3/nsubj Cruz/PROPN/1/flat spoke/VERB/0/root/speak").name(1, 2, "Person");
  builder.sentence("Jun/PROPN/4/nsubj Dela/PROPN/1/flat Cruz/PROPN/1/flat drives/VERB/0/root/drive")
      .name(1, 3, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Marisol Dela Cruz", "Dela Cruz"));
  EXPECT_TRUE(found.differ("Marisol Dela Cruz", "Jun Dela Cruz"));
}

TEST(NameVariants, AGivenNameThatIsAParticleElsewhereStaysOne) {
  AnalysisBuilder builder;
  builder.sentence("Ben/PROPN/3/nsubj Carson/PROPN/1/flat won/VERB/0/root/win").name(1, 2, "Person");
  builder.sentence("Carson/PROPN/2/nsubj spoke/VERB/0/root/speak").name(1, 1, "Person");
  EXPECT_TRUE(Found(builder).same("Ben Carson", "Carson"));
}

TEST(NameVariants, ATitleTellsWhichOfTwoWithOneSurnameIsMeant) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Cruz/PROPN/2/nsubj beat/VERB/0/root/beat Anton/PROPN/2/obj Lang/PROPN/3/flat ,/PUNCT/7/punct "
          "son/NOUN/3/appos "
          "of/ADP/9/case Senator/PROPN/9/nmod:desc Ramon/PROPN/6/nmod Lang/PROPN/9/flat")
      .name(3, 4, "Person")
      .name(9, 10, "Person");
  builder.sentence("Lang/PROPN/2/nsubj lost/VERB/0/root/lose").name(1, 1, "Person");
  builder.sentence("Senator/PROPN/2/nmod:desc Lang/PROPN/3/nsubj wept/VERB/0/root/weep").name(2, 2, "Person");
  const Found found(builder);
  EXPECT_EQ(found.entity("Lang", 0), found.entity("Anton Lang")) << "who was beaten, not a father told of in passing";
  EXPECT_EQ(found.entity("Lang", 1), found.entity("Ramon Lang"));
}

TEST(NameVariants, ATeamGoesByTheLastWordOfItsNameAndABankDoesNot) {
  const auto same = [](const std::string& last) {
    AnalysisBuilder builder;
    builder.sentence("Blackmoor/PROPN/2/compound " + last + "/PROPN/3/nsubj won/VERB/0/root/win")
        .name(1, 2, "Organization");
    builder.sentence(last + "/PROPN/2/nsubj lost/VERB/0/root/lose").name(1, 1, "Organization");
    return Found(builder).same("Blackmoor " + last, last);
  };
  EXPECT_TRUE(same("Rovers"));
  EXPECT_FALSE(same("Bank"));
}

TEST(NameVariants, APluralNameOpensASentenceAsItIsWrittenElsewhere) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det Rovers/PROPN/3/nsubj won/VERB/0/root/win").name(2, 2, "Organization");
  builder.sentence("The/DET/2/det Rovers/PROPN/3/nsubj sang/VERB/0/root/sing").name(2, 2, "Organization");
  builder.sentence("Rovers/NOUN/2/nsubj/rover/Number=Plur lost/VERB/0/root/lose");
  EXPECT_NE(Found(builder).mention("Rovers", 2), nullptr);
}

TEST(NameVariants, OfTwoSurnamesTheFirstIsThatOfEveryDay) {
  const auto same = [](const std::string& middle) {
    AnalysisBuilder builder;
    builder.sentence("Hugo/PROPN/4/nsubj " + middle + "/PROPN/1/flat Rey/PROPN/1/flat fled/VERB/0/root/flee")
        .name(1, 3, "Person");
    builder.sentence(middle + "/PROPN/2/nsubj spoke/VERB/0/root/speak").name(1, 1, "Person");
    return Found(builder).same("Hugo " + middle + " Rey", middle);
  };
  EXPECT_TRUE(same("Salgado"));
  EXPECT_FALSE(same("Maria")) << "a given name";
}

TEST(Names, ANicknameIsThePersonWithThatGivenName) {
  const auto same = [](const std::string& given, const std::string& nickname) {
    AnalysisBuilder builder;
    builder.sentence(given + "/PROPN/3/nsubj Moreau/PROPN/1/flat slept/VERB/0/root/sleep").name(1, 2, "Person");
    builder.sentence(nickname + "/PROPN/2/nsubj smiled/VERB/0/root/smile").name(1, 1, "Person");
    return Found(builder).same(given + " Moreau", nickname);
  };
  EXPECT_TRUE(same("Jeffrey", "Jeff"));
  EXPECT_TRUE(same("William", "Bill"));
  EXPECT_TRUE(same("Pamela", "Pam"));
  EXPECT_FALSE(same("Anna", "Ann"));
  EXPECT_FALSE(same("Donna", "Don"));
}

TEST(Names, ANicknameOfTwoIsNeither) {
  AnalysisBuilder builder;
  builder.sentence("Jeffrey/PROPN/3/nsubj Moreau/PROPN/1/flat slept/VERB/0/root/sleep").name(1, 2, "Person");
  builder.sentence("Jeffrey/PROPN/3/nsubj Lang/PROPN/1/flat slept/VERB/0/root/sleep").name(1, 2, "Person");
  builder.sentence("Jeff/PROPN/2/nsubj smiled/VERB/0/root/smile").name(1, 1, "Person");
  const Found found(builder);
  EXPECT_FALSE(found.same("Jeffrey Moreau", "Jeff"));
  EXPECT_FALSE(found.same("Jeffrey Lang", "Jeff"));
}

TEST(Names, AFirmIsCalledWithoutItsLineOfBusiness) {
  const auto same = [](const std::string& last) {
    AnalysisBuilder builder;
    builder.sentence("Velora/PROPN/2/compound Marine/PROPN/3/nsubj grew/VERB/0/root/grow").name(1, 2, "Organization");
    builder.sentence("Velora/PROPN/2/compound Marine/PROPN/3/compound " + last + "/PROPN/4/nsubj sold/VERB/0/root/sell")
        .name(1, 3, "Organization");
    builder.sentence("Velora/PROPN/2/nsubj fell/VERB/0/root/fall").name(1, 1, "Organization");
    const Found found(builder);
    return found.same("Velora Marine", "Velora Marine " + last) && found.same("Velora Marine", "Velora");
  };
  EXPECT_TRUE(same("Industries"));
  EXPECT_FALSE(same("Academy"));
}

TEST(Names, AFirmIsCalledWithoutItsLegalForm) {
  const auto same = [](const std::string& form) {
    AnalysisBuilder builder;
    builder.sentence("Velora/PROPN/3/nsubj " + form + "/PROPN/1/flat grew/VERB/0/root/grow").name(1, 2, "Organization");
    builder.sentence("Velora/PROPN/2/nsubj fell/VERB/0/root/fall").name(1, 1, "Organization");
    return Found(builder).same("Velora " + form, "Velora");
  };
  for (const std::string form : {"ASA", "KG", "Oy", "Bhd.", "LLP"}) EXPECT_TRUE(same(form)) << form;
}

TEST(Names, WhoWasBornUnderAnotherSurnameIsTheSameWoman) {
  const auto same = [](const std::string& verb) {
    AnalysisBuilder builder;
    builder.sentence("Anna/PROPN/3/nsubj Marsh/PROPN/1/flat died/VERB/0/root/die").name(1, 2, "Person");
    builder.sentence("Anna/PROPN/4/nsubj:pass Pettway/PROPN/1/flat was/AUX/4/aux:pass/be " + verb).name(1, 2, "Person");
    return Found(builder).same("Anna Marsh", "Anna Pettway");
  };
  EXPECT_TRUE(same("born/VERB/0/root/bear"));
  EXPECT_FALSE(same("seen/VERB/0/root/see"));
}

TEST(Names, ALegalFormInBracketsIsNoPartOfWhatAFirmGoesBy) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Velora/PROPN/5/nsubj Kessel/PROPN/1/flat (Private)/PROPN/1/flat Limited/PROPN/1/flat sold/VERB/0/root/sell")
      .name(1, 4, "Organization");
  builder.sentence("Velora/PROPN/3/nsubj Kessel/PROPN/1/flat paid/VERB/0/root/pay").name(1, 2, "Organization");
  EXPECT_TRUE(Found(builder).same("Velora Kessel (Private) Limited", "Velora Kessel"));
}

TEST(Names, WhatAPersonWouldBeIsTheBankOfThatName) {
  const auto same = [](const std::string& last) {
    AnalysisBuilder builder;
    builder.sentence("Velora/PROPN/4/nsubj Kessel/PROPN/1/flat " + last + "/PROPN/1/flat sold/VERB/0/root/sell")
        .name(1, 3, "Organization");
    builder.sentence("Velora/PROPN/3/nsubj Kessel/PROPN/1/flat paid/VERB/0/root/pay").name(1, 2, "Person");
    return Found(builder).same("Velora Kessel " + last, "Velora Kessel");
  };
  EXPECT_TRUE(same("Bank"));
  EXPECT_FALSE(same("Museum"));
}

TEST(Names, ManyGivenNamesTellMenFromWomen) {
  const auto same = [](const std::string& pronoun, const std::string& given) {
    AnalysisBuilder builder;
    builder.sentence(given + "/PROPN/3/nsubj Vogel/PROPN/1/flat fell/VERB/0/root/fall").name(1, 2, "Person");
    builder.sentence(pronoun + "/PRON/2/nsubj slept/VERB/0/root/sleep");
    return Found(builder).same(given + " Vogel", pronoun);
  };
  EXPECT_TRUE(same("She", "Kayla"));
  EXPECT_FALSE(same("He", "Kayla"));
  EXPECT_TRUE(same("He", "Sipho"));
  EXPECT_FALSE(same("She", "Sipho"));
  EXPECT_TRUE(same("She", "Taylor")) << "may be either";
}

TEST(Names, BornUnderAnotherNameStandsInFrontOfThePronoun) {
  AnalysisBuilder builder;
  builder.sentence("Agnes/PROPN/3/nsubj Vogel/PROPN/1/flat died/VERB/0/root/die").name(1, 2, "Person");
  builder
      .sentence(
          "Born/VERB/8/advcl/bear Agnes/PROPN/1/xcomp Mary/PROPN/2/flat Moreau/PROPN/2/flat in/ADP/6/case "
          "Ghent/PROPN/1/obl she/PRON/8/nsubj sang/VERB/0/root/sing")
      .name(2, 4, "Person");
  EXPECT_TRUE(Found(builder).same("Agnes Vogel", "Agnes Mary Moreau"));
}

TEST(Names, APartOfAFirmIsNotWhatTheFirmGoesBy) {
  const auto same = [](const std::string& last) {
    AnalysisBuilder builder;
    builder.sentence("Velora/PROPN/2/nsubj paid/VERB/0/root/pay").name(1, 1, "Organization");
    builder.sentence("Velora/PROPN/3/nsubj Response/PROPN/1/flat " + last + "/PROPN/1/flat sold/VERB/0/root/sell")
        .name(1, 3, "Organization");
    return Found(builder).same("Velora", "Velora Response " + last);
  };
  EXPECT_FALSE(same("Center"));
  EXPECT_TRUE(same("Systems"));
}

TEST(Names, ANameWithACapitalInsideIsAFirms) {
  const auto kind = [](const std::string& name) {
    AnalysisBuilder builder;
    builder.sentence(name + "/PROPN/2/nsubj paid/VERB/0/root/pay").name(1, 1, "Person");
    return Found(builder).entity(name)->kind;
  };
  EXPECT_EQ(kind("VeloKess"), Kind::Organization);
  EXPECT_EQ(kind("McKessel"), Kind::Person);
}

TEST(Names, HalfOfASurnameMeansWhoHasBeenNamed) {
  AnalysisBuilder builder;
  builder.sentence("Rosa/PROPN/3/nsubj Diaz-Pineda/PROPN/1/flat won/VERB/0/root").name(1, 2, "Person");
  builder.sentence("Pineda/PROPN/2/nsubj spoke/VERB/0/root/speak").name(1, 1, "Person");
  builder.sentence("Armando/PROPN/3/nsubj Pineda/PROPN/1/flat died/VERB/0/root").name(1, 2, "Person");
  const Found found(builder);
  EXPECT_EQ(found.entity("Pineda", 0), found.entity("Rosa Diaz-Pineda"));
  EXPECT_TRUE(found.differ("Pineda", "Armando Pineda"));
}

TEST(Names, WhatIsSaidOfSomebodyInFrontIsNoPartOfTheName) {
  AnalysisBuilder builder;
  builder.sentence("Brave/ADJ/2/amod Doreen/PROPN/3/nsubj left/VERB/0/root").name(1, 2, "Person");
  builder.sentence("Dutchman/PROPN/2/nmod:desc Wouter/PROPN/4/nsubj Roe/PROPN/2/flat left/VERB/0/root")
      .name(1, 3, "Person");
  builder.sentence("Coun/PROPN/2/nmod:desc Ines/PROPN/4/nsubj Vala/PROPN/2/flat left/VERB/0/root").name(1, 3, "Person");
  const Found found(builder);
  EXPECT_NE(found.mention("Doreen"), nullptr);
  EXPECT_NE(found.mention("Wouter Roe"), nullptr);
  EXPECT_NE(found.mention("Ines Vala"), nullptr);
}

TEST(Names, ATownAloneIsNotItsCouncil) {
  AnalysisBuilder builder;
  builder.sentence("Oduya/PROPN/3/compound City/PROPN/3/compound Council/PROPN/4/nsubj voted/VERB/0/root")
      .name(1, 3, "Organization");
  builder.sentence("Oduya/PROPN/2/nsubj slept/VERB/0/root").name(1, 1, "Organization");
  EXPECT_TRUE(Found(builder).differ("Oduya City Council", "Oduya"));
}

TEST(Names, TheFirstOfTwoSurnamesMeansWhoHasBeenNamed) {
  AnalysisBuilder builder;
  builder.sentence("Ruth/PROPN/4/nsubj Salgado/PROPN/1/flat Rey/PROPN/1/flat won/VERB/0/root").name(1, 3, "Person");
  builder.sentence("Salgado/PROPN/2/nsubj spoke/VERB/0/root/speak").name(1, 1, "Person");
  builder.sentence("Carmen/PROPN/3/nsubj Salgado/PROPN/1/flat left/VERB/0/root").name(1, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Salgado", "Ruth Salgado Rey"));
}

TEST(Names, ASurnameStaysWhoseItWasAfterAWifeIsCalledByHerFirstName) {
  AnalysisBuilder builder;
  builder.sentence("Gavin/PROPN/3/nsubj Roe/PROPN/1/flat left/VERB/0/root").name(1, 2, "Person");
  builder.sentence("Roe/PROPN/2/nsubj spoke/VERB/0/root").name(1, 1, "Person");
  builder.sentence("Paula/PROPN/3/nsubj Roe/PROPN/1/flat sat/VERB/0/root").name(1, 2, "Person");
  builder.sentence("Paula/PROPN/2/nsubj wept/VERB/0/root").name(1, 1, "Person");
  builder.sentence("Roe/PROPN/2/nsubj slept/VERB/0/root").name(1, 1, "Person");
  const Found found(builder);
  ASSERT_NE(found.entity("Roe", 1), nullptr);
  EXPECT_EQ(found.entity("Roe", 1), found.entity("Gavin Roe"));
  EXPECT_EQ(found.entity("Paula"), found.entity("Paula Roe"));
}

TEST(Names, VanMayBeginASurnameByItself) {
  const auto same = [](const std::string& given, const std::string& name) {
    AnalysisBuilder builder;
    builder.sentence(given + "/PROPN/4/nsubj van/PROPN/1/flat Rompel/PROPN/1/flat spoke/VERB/0/root/speak")
        .name(1, 3, "Person");
    builder.sentence("Van/PROPN/3/nsubj " + name + "/PROPN/1/flat smiled/VERB/0/root/smile").name(1, 2, "Person");
    return Found(builder).same(given + " van Rompel", "Van " + name);
  };
  EXPECT_TRUE(same("Marijke", "Rompel"));
  EXPECT_FALSE(same("Marijke", "Morris"));
}

}  // namespace
}  // namespace newsgraph
