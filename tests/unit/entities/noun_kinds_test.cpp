#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing_support::AnalysisBuilder;
using testing_support::Found;

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

TEST(Quantities, MoneyIsAnAmount) {
  AnalysisBuilder builder;
  builder.sentence("They/PRON/2/nsubj paid/VERB/0/root/pay $/SYM/2/obj 5/NUM/5/compound billion/NUM/3/nummod");
  const Found found(builder);
  ASSERT_NE(found.entity("$ 5 billion"), nullptr);
  EXPECT_EQ(found.entity("$ 5 billion")->kind, Kind::Quantity);
  EXPECT_THAT(found.entity("$ 5 billion")->classes, ElementsAre("schema:MonetaryAmount"));
}

TEST(Quantities, MoneyIsWrittenInManyWays) {
  const auto amount = [](const std::string& words, std::string_view found) {
    AnalysisBuilder builder;
    builder.sentence("They/PRON/2/nsubj paid/VERB/0/root/pay " + words);
    return Found(builder).mention(found) != nullptr;
  };
  EXPECT_TRUE(amount("CHF/SYM/2/obj 5/NUM/5/compound million/NUM/3/nummod", "CHF 5 million"));
  EXPECT_TRUE(amount("Rs./PROPN/5/compound 2/NUM/5/nummod lakh/NUM/2/obj", "Rs. 2 lakh")) << "below the number";
  EXPECT_FALSE(amount("R/PROPN/2/obj 5/NUM/3/nummod", "R 5")) << "one letter and a space between";
  EXPECT_FALSE(amount("CHF/PROPN/2/obj today/NOUN/2/obl", "CHF"));
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
  EXPECT_EQ(
      class_of("A/DET/2/det unit/NOUN/5/nsubj that/PRON/4/nsubj makes/VERB/2/acl:relcl/make burnt/VERB/0/root/burn",
               "A unit that makes"),
      "schema:Organization");
  EXPECT_EQ(class_of("The/DET/2/det/the/Definite=Def unit/NOUN/3/nsubj closed/VERB/0/root/close", "The unit"),
            "schema:Organization");
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

TEST(Nouns, AnApplicationForBailIsNoProgram) {
  const auto is_product = [](const std::string& kind) {
    AnalysisBuilder builder;
    builder.sentence("Doe/PROPN/2/nsubj wrote/VERB/0/root/write an/DET/5/det " + kind +
                     "/NOUN/5/compound application/NOUN/2/obj");
    const Found found(builder);
    const Entity* application = found.entity("an " + kind + " application");
    return application != nullptr && application->kind == Kind::Product;
  };
  EXPECT_FALSE(is_product("bail"));
  EXPECT_TRUE(is_product("phone"));
}

TEST(Nouns, AStateWithANameIsNoCountry) {
  const auto class_of = [](const std::string& word) {
    AnalysisBuilder builder;
    builder.sentence("Doe/PROPN/2/nsubj left/VERB/0/root/leave the/DET/5/det/the/Definite=Def " + word +
                     " state/NOUN/2/obj");
    const Found found(builder);
    const Entity* state = found.entity("the " + word.substr(0, word.find('/')) + " state");
    return state == nullptr || state->classes.empty() ? std::string("none") : std::string(state->classes.front());
  };
  EXPECT_EQ(class_of("Kadara/PROPN/5/compound"), "schema:AdministrativeArea");
  EXPECT_EQ(class_of("rich/ADJ/5/amod"), "schema:Country");
}

TEST(NounKinds, PartiesToADisputeAndACompanyOfFirefightersAreBodiesOfNoKind) {
  const auto class_of = [](const std::string& words, std::uint32_t noun) {
    AnalysisBuilder builder;
    builder.sentence(words + " waited/VERB/0/root/wait").nominal(noun, "Organization");
    const Entities found = builder.find();
    return found.mentions.empty() ? std::string("none") : found.entities[found.mentions[0].entity].classes.at(0);
  };
  EXPECT_EQ(class_of("both/DET/2/det parties/NOUN/3/nsubj/party/Number=Plur", 2), "schema:Organization");
  EXPECT_EQ(class_of("ruling/ADJ/2/amod parties/NOUN/3/nsubj/party/Number=Plur", 2), "schema:PoliticalParty");
  EXPECT_EQ(class_of("the/DET/2/det company/NOUN/5/nsubj of/ADP/4/case dancers/NOUN/2/nmod/dancer", 2),
            "schema:Organization");
  EXPECT_EQ(class_of("the/DET/2/det company/NOUN/5/nsubj of/ADP/4/case Ghent/PROPN/2/nmod", 2), "schema:Corporation");
}

TEST(NounKinds, AScholarshipIsNoPersonAndARepairBillNoLaw) {
  const auto mentions = [](const std::string& words, std::uint32_t noun, std::string_view kind) {
    AnalysisBuilder builder;
    builder.sentence(words + " came/VERB/0/root/come").nominal(noun, kind);
    return builder.find().mentions.size();
  };
  EXPECT_EQ(mentions("A/DET/2/det scholarship/NOUN/3/nsubj", 2, "Person"), 0U);
  EXPECT_EQ(mentions("A/DET/2/det scholar/NOUN/3/nsubj", 2, "Person"), 1U);
  EXPECT_EQ(mentions("the/DET/3/det repair/NOUN/3/compound bill/NOUN/4/nsubj", 3, "Work"), 0U);
  EXPECT_EQ(mentions("the/DET/3/det education/NOUN/3/compound bill/NOUN/4/nsubj", 3, "Work"), 1U);
}

TEST(NounKinds, AGroupOfVesselsIsNoBodyAndAMagazineMayHoldCartridges) {
  const auto kind = [](const std::string& words, std::uint32_t noun) {
    AnalysisBuilder builder;
    builder.sentence(words).nominal(noun, "Organization");
    const Entities found = builder.find();
    return found.mentions.empty() ? Kind::NamedEvent : found.entities[found.mentions[0].entity].kind;
  };
  EXPECT_EQ(kind("a/DET/2/det group/NOUN/5/nsubj of/ADP/4/case vessels/NOUN/2/nmod/vessel sank/VERB/0/root/sink", 2),
            Kind::Product);
  EXPECT_EQ(kind("a/DET/2/det group/NOUN/5/nsubj of/ADP/4/case owners/NOUN/2/nmod/owner met/VERB/0/root/meet", 2),
            Kind::Organization);
  EXPECT_EQ(
      kind("the/DET/2/det/the/Definite=Def magazines/NOUN/5/nsubj/magazine and/CCONJ/4/cc rounds/NOUN/2/conj/round "
           "fell/VERB/0/root/fall",
           2),
      Kind::Product);
  EXPECT_EQ(kind("a/DET/3/det web/NOUN/3/compound site/NOUN/4/nsubj fell/VERB/0/root/fall", 3), Kind::Work);
}

}  // namespace
}  // namespace newsgraph
