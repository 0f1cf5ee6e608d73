#include "entities/treatment.hpp"

#include <gtest/gtest.h>

#include <string_view>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing_support::AnalysisBuilder;
using testing_support::Found;

/// The kind of Velora, a person for the names head, the word `at` of the second sentence and the second last word of
/// the first.
Kind kind_of_velora(std::string_view first, std::string_view second, std::uint32_t at) {
  AnalysisBuilder builder;
  builder.sentence(first);
  const auto named = static_cast<std::uint32_t>(builder.analysis.sentences[0].words.size() - 1);
  builder.name(named, named, "Person").sentence(second).name(at, at, "Person");
  return Found(builder).entity("Velora")->kind;
}

constexpr std::string_view kVeloraSpoke = "Velora/PROPN/2/nsubj spoke/VERB/0/root/speak";

TEST(Treatment, WhatHasSharesIsABody) {
  EXPECT_EQ(kind_of_velora(kVeloraSpoke,
                           "Shares/NOUN/4/nsubj/share in/ADP/3/case Velora/PROPN/1/nmod rose/VERB/0/root/rise", 3),
            Kind::Organization);
  EXPECT_EQ(kind_of_velora(kVeloraSpoke, "Velora/PROPN/2/compound shares/NOUN/3/nsubj/share rose/VERB/0/root/rise", 1),
            Kind::Organization);
  EXPECT_EQ(
      kind_of_velora(kVeloraSpoke, "Fears/NOUN/4/nsubj/fear in/ADP/3/case Velora/PROPN/1/nmod rose/VERB/0/root", 3),
      Kind::Person);
  EXPECT_EQ(kind_of_velora("Mr/PROPN/2/nmod:desc Velora/PROPN/3/nsubj spoke/VERB/0/root/speak",
                           "Velora/PROPN/2/compound shares/NOUN/3/nsubj/share rose/VERB/0/root/rise", 1),
            Kind::Person)
      << "who is called Mr is a person";
}

TEST(Treatment, WhatIsCalledACompanyIsABody) {
  const auto kind = [](std::string_view sentence, std::uint32_t first) {
    AnalysisBuilder builder;
    builder.sentence(sentence).name(first, first + 1, "Person");
    return Found(builder).entity("Velora Den")->kind;
  };
  EXPECT_EQ(
      kind("Chip/NOUN/2/compound/chip maker/NOUN/5/nsubj Velora/PROPN/5/nsubj Den/PROPN/3/flat fell/VERB/0/root", 3),
      Kind::Organization);
  EXPECT_EQ(kind("The/DET/2/det carmaker/NOUN/5/nsubj Velora/PROPN/2/appos Den/PROPN/3/flat fell/VERB/0/root", 3),
            Kind::Organization);
  EXPECT_EQ(kind("The/DET/2/det carmaker/NOUN/3/nsubj told/VERB/0/root/tell Velora/PROPN/3/obj Den/PROPN/4/flat", 4),
            Kind::Person);
}

TEST(Treatment, WhatSaysThatItActsIsABody) {
  const auto kind = [](std::string_view pronoun) {
    AnalysisBuilder builder;
    builder
        .sentence("Velora/PROPN/2/nsubj said/VERB/0/root/say " + std::string(pronoun) +
                  "/PRON/4/nsubj grew/VERB/2/ccomp/grow")
        .name(1, 1, "Person")
        .candidate(1, {1, 1})
        .candidate(3, {3, 3}, 0);
    return Found(builder).entity("Velora")->kind;
  };
  EXPECT_EQ(kind("it"), Kind::Organization);
  EXPECT_EQ(kind("he"), Kind::Person);
}

TEST(Treatment, AStartUpInThreeWordsIsACompany) {
  const auto kind = [](const std::string& noun) {
    return kind_of_velora(
        "the/DET/4/det " + noun +
            "/NOUN/4/compound -/PUNCT/2/punct up/NOUN/6/nsubj Velora/PROPN/4/appos grew/VERB/0/root/grow",
        kVeloraSpoke, 1);
  };
  EXPECT_EQ(kind("start"), Kind::Organization);
  EXPECT_EQ(kind("runner"), Kind::Person);
}

TEST(Treatment, TheRivalOfABodyAndTheLeaderOfAConsortiumAreBodies) {
  const auto kind = [](const std::string& owner) {
    return kind_of_velora(owner + "/PRON/2/nmod:poss rival/NOUN/4/nsubj Velora/PROPN/2/appos grew/VERB/0/root/grow",
                          "Velora/PROPN/2/nsubj left/VERB/0/root/leave", 1);
  };
  EXPECT_EQ(kind("its"), Kind::Organization);
  EXPECT_EQ(kind("his"), Kind::Person);
  const auto led = [](const std::string& group) {
    return kind_of_velora(kVeloraSpoke,
                          "a/DET/2/det " + group +
                              "/NOUN/6/nsubj led/VERB/2/acl/lead by/ADP/5/case "
                              "Velora/PROPN/3/obl:agent left/VERB/0/root/leave",
                          5);
  };
  EXPECT_EQ(led("consortium"), Kind::Organization);
  EXPECT_EQ(led("band"), Kind::Person);
}

TEST(Treatment, APeopleIsNoBody) {
  const auto kind = [](const std::string& noun) {
    AnalysisBuilder builder;
    builder
        .sentence("the/DET/2/det Velora/PROPN/6/nsubj ,/PUNCT/5/punct a/DET/5/det " + noun +
                  "/NOUN/2/appos left/VERB/0/root/leave")
        .name(2, 2, "Organization");
    return Found(builder).entity("Velora")->kind;
  };
  EXPECT_EQ(kind("people"), Kind::PeopleGroup);
  EXPECT_EQ(kind("choir"), Kind::Organization);
}

TEST(Treatment, WhatAMemberSitsForIsAPlace) {
  const auto kind = [](const std::string& noun) {
    AnalysisBuilder builder;
    builder.sentence("the/DET/2/det " + noun + "/NOUN/0/root for/ADP/4/case Bolton/PROPN/2/nmod West/PROPN/4/flat")
        .name(4, 5, "Organization");
    return Found(builder).entity("Bolton West")->kind;
  };
  EXPECT_EQ(kind("MP"), Kind::Polity);
  EXPECT_EQ(kind("coach"), Kind::Organization);
}

TEST(Treatment, OneWhoDoesAndOneWithAnAgeArePersons) {
  const auto kind = [](std::string_view sentence, std::uint32_t last, std::string_view read) {
    AnalysisBuilder builder;
    builder.sentence(sentence).name(1, last, read);
    return Found(builder).entities.entities[0].kind;
  };
  constexpr std::string_view kClause = ",/PUNCT/5/punct who/PRON/5/nsubj ";
  const auto who = [&](std::string_view name, const std::string& verb, std::uint32_t last, std::string_view read) {
    return kind(std::string(name) + std::string(kClause) + verb, last, read);
  };
  const std::string heads = "heads/VERB/1/acl:relcl/head/Number=Sing left/VERB/0/root";
  EXPECT_EQ(who("Vala/PROPN/6/nsubj Roma/PROPN/1/flat ", heads, 2, "Place"), Kind::Person);
  EXPECT_EQ(who("Vala/PROPN/6/nsubj Roma/PROPN/1/flat ", "won/VERB/1/acl:relcl/win left/VERB/0/root", 2, "Place"),
            Kind::Place)
      << "a team has members who win";
  EXPECT_EQ(who("Vala/PROPN/6/nsubj Roma/PROPN/1/flat ", heads, 2, "Organization"), Kind::Organization);
  EXPECT_EQ(who("Ines/PROPN/6/nsubj Roma/PROPN/1/flat ", heads, 2, "Organization"), Kind::Person);
  EXPECT_EQ(
      kind("Vala/PROPN/6/nsubj Roma/PROPN/1/flat ,/PUNCT/4/punct 52/NUM/1/nummod ,/PUNCT/4/punct left/VERB/0/root", 2,
           "Place"),
      Kind::Person);
  EXPECT_EQ(
      kind("Vala/PROPN/6/nsubj Roma/PROPN/1/flat ,/PUNCT/4/punct 52/NUM/5/nummod men/NOUN/6/nsubj left/VERB/0/root", 2,
           "Place"),
      Kind::Place);
}

TEST(Treatment, WhatIsCalledAGroupIsNoPerson) {
  const auto kind = [](const std::string& noun) {
    AnalysisBuilder builder;
    builder.sentence("The/DET/2/det " + noun + "/NOUN/4/nsubj Kezbar/PROPN/2/appos fled/VERB/0/root/flee")
        .name(3, 3, "Person");
    return Found(builder).entity("Kezbar")->kind;
  };
  EXPECT_EQ(kind("group"), Kind::Organization);
  EXPECT_EQ(kind("gunman"), Kind::Person);
}

TEST(Treatment, WhatHasAMayorIsAPlace) {
  const auto kind = [](const std::string& type, const std::string& noun) {
    AnalysisBuilder builder;
    builder
        .sentence("Kadara/PROPN/2/compound " + noun + "/NOUN/3/nmod:desc/" + noun +
                  " Ann/PROPN/5/nsubj Roe/PROPN/3/flat fled/VERB/0/root/flee")
        .name(1, 1, type)
        .name(3, 4, "Person");
    return Found(builder).entity("Kadara")->kind;
  };
  EXPECT_EQ(kind("PeopleGroup", "mayor"), Kind::Polity);
  EXPECT_EQ(kind("PeopleGroup", "farmer"), Kind::PeopleGroup);
  EXPECT_EQ(kind("Organization", "governor"), Kind::Organization);
}

}  // namespace
}  // namespace newsgraph
