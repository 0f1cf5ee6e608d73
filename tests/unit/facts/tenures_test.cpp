#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

#include "facts/posts.hpp"
#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(Tenures, TitleBeforeANameWithItsCountry) {
  Story story;
  const auto s = story.sentence(
      "Belgian/ADJ/3/amod Foreign/ADJ/3/amod Minister/PROPN/4/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/4/flat "
      "resigned:resign/VERB/0/root/P ./PUNCT/6/punct");
  const auto belgium = story.name(s, 1, 1, Kind::Polity, "Belgium");
  const auto doe = story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].person, doe);
  EXPECT_EQ(facts.tenures[0].body, belgium);
  EXPECT_EQ(story.text(facts.tenures[0].title), "Foreign Minister");
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Current);
  ASSERT_NE(find_relation(facts, "schema:jobTitle"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:jobTitle")->value, "Foreign Minister");
  EXPECT_TRUE(find_relation(facts, "schema:worksFor")->asserted);
}

TEST(Tenures, CountryBehindATitledName) {
  Story story;
  const auto s = story.sentence(
      "Foreign/ADJ/2/amod Minister/PROPN/3/nmod:desc/S Jane/PROPN/7/nsubj Doe/PROPN/3/flat of/ADP/6/case "
      "Kenya/PROPN/3/nmod resigned:resign/VERB/0/root/P ./PUNCT/7/punct");
  story.name(s, 3, 4, Kind::Person, "Jane Doe", 3);
  const auto kenya = story.name(s, 6, 6, Kind::Polity, "Kenya");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, kenya);
}

TEST(Tenures, ForWhomAnEnvoyIsSentIsNotWhomTheEnvoyServes) {
  const auto body_of = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("American/ADJ/2/amod " + std::string(noun) +
                                  "/NOUN/7/nsubj/S for/ADP/4/case Kenya/PROPN/2/nmod ,/PUNCT/6/punct Doe/PROPN/2/appos "
                                  "spoke:speak/VERB/0/root/P");
    const auto america = story.name(s, 1, 1, Kind::Polity, "United States");
    story.name(s, 4, 4, Kind::Polity, "Kenya");
    story.name(s, 6, 6, Kind::Person, "Jane Doe");
    const Facts facts = story.facts();
    return facts.tenures.empty()                   ? "none"
           : facts.tenures[0].body == america      ? "America"
           : facts.tenures[0].body == std::nullopt ? "no body"
                                                   : "Kenya";
  };
  EXPECT_STREQ(body_of("envoy"), "America");
  EXPECT_STREQ(body_of("spokesman"), "Kenya");
}

TEST(Tenures, APostInWhatABodyOwnsIsAPostOfThat) {
  Story story;
  const auto s = story.sentence(
      "commander/NOUN/10/nsubj/S of/ADP/7/case the/DET/4/det army/NOUN/7/nmod:poss/S 's/PART/4/case First/ADJ/7/amod "
      "Division/PROPN/1/nmod ,/PUNCT/9/punct Doe/PROPN/1/appos spoke:speak/VERB/0/root/P");
  story.nominal(s, 3, 5, 4, Kind::Organization);
  const auto division = story.name(s, 6, 7, Kind::Organization, "First Division");
  story.name(s, 9, 9, Kind::Person, "Jane Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, division);
}

/// The body and the title of Jane Doe's only post in a sentence, as "body: title".
std::string post_told(std::string_view line, std::uint32_t first, std::uint32_t last,
                      std::initializer_list<std::pair<std::uint32_t, Kind>> names) {
  Story story;
  const auto s = story.sentence(line);
  std::vector<MentionId> bodies;
  for (const auto& [word, kind] : names) bodies.push_back(story.name(s, word, word, kind, "N" + std::to_string(word)));
  story.name(s, first, last, Kind::Person, "Jane Doe", first);
  const Facts facts = story.facts();
  if (facts.tenures.size() != 1) return "none";
  const auto body = facts.tenures[0].body;
  std::string found = "-";
  for (std::size_t i = 0; i < bodies.size(); ++i)
    if (body == bodies[i]) found = std::to_string(names.begin()[i].first);
  return found + ": " + story.text(facts.tenures[0].title);
}

TEST(Tenures, WhereNothingNamesTheBodyATitleDoesNotTakeInItsOwner) {
  EXPECT_EQ(
      post_told("head/NOUN/9/nsubj/S of/ADP/6/case Bavaria/PROPN/6/nmod:poss 's/PART/3/case crime/NOUN/6/compound "
                "squad/NOUN/1/nmod ,/PUNCT/8/punct Doe/PROPN/1/appos spoke:speak/VERB/0/root/P",
                8, 8, {{3, Kind::Polity}}),
      "-: head");
}

TEST(Tenures, WhoAdvisesAPersonHoldsNoPostOfThatPersonsState) {
  EXPECT_EQ(
      post_told("Doe/PROPN/7/nsubj ,/PUNCT/3/punct adviser/NOUN/1/appos/S to/ADP/6/case Illinois/PROPN/6/compound "
                "Roe/PROPN/3/nmod spoke:speak/VERB/0/root/P",
                1, 1, {{5, Kind::Polity}, {6, Kind::Person}}),
      "-: adviser");
  EXPECT_EQ(post_told("Doe/PROPN/6/nsubj ,/PUNCT/3/punct adviser/NOUN/1/appos/S to/ADP/5/case Illinois/PROPN/3/nmod "
                      "spoke:speak/VERB/0/root/P",
                      1, 1, {{5, Kind::Polity}}),
            "5: adviser");
}

TEST(Tenures, AnOwnChiefForACountryIsTheOwners) {
  EXPECT_EQ(post_told("IMF/PROPN/3/nmod:poss 's/PART/1/case chief/NOUN/8/nsubj/S for/ADP/5/case Zambia/PROPN/3/nmod "
                      ",/PUNCT/7/punct Doe/PROPN/3/appos spoke:speak/VERB/0/root/P",
                      7, 7, {{1, Kind::Organization}, {5, Kind::Polity}}),
            "1: chief");
}

TEST(Tenures, AnAllegedLeaderIsNone) {
  const auto posts = [](std::string_view quality) {
    Story story;
    const auto s = story.sentence("Gang/PROPN/3/nmod:poss " + std::string(quality) +
                                  "/ADJ/3/amod leader/NOUN/6/nsubj/S ,/PUNCT/5/punct Doe/PROPN/3/appos "
                                  "spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Organization, "Gang");
    story.name(s, 5, 5, Kind::Person, "Jane Doe");
    return story.facts().tenures.size();
  };
  EXPECT_EQ(posts("alleged"), 0U);
  EXPECT_EQ(posts("local"), 1U);
}

TEST(Tenures, FormerHoldsForTheSecondOfTwoBareTitles) {
  const auto kind = [](std::string_view first) {
    Story story;
    const auto s = story.sentence(std::string(first) +
                                  "/ADJ/2/amod nurse/NOUN/5/compound/S and/CCONJ/4/cc chairman/NOUN/2/conj/S "
                                  "Doe/PROPN/6/nsubj spoke:speak/VERB/0/root/P");
    story.name(s, 5, 5, Kind::Person, "Jane Doe");
    const Facts facts = story.facts();
    EXPECT_EQ(facts.tenures.size(), 1U);
    return facts.tenures.at(0).kind;
  };
  EXPECT_EQ(kind("Former"), TenureKind::Former);
  EXPECT_EQ(kind("Local"), TenureKind::Current);
}

TEST(Tenures, APostInWhatACountryOwnsIsNoPostOfTheCountry) {
  Story story;
  const auto s = story.sentence(
      "president/NOUN/9/nsubj/S of/ADP/6/case Kenya/PROPN/6/nmod:poss 's/PART/3/case rowing/NOUN/6/compound "
      "federation/NOUN/1/nmod/S ,/PUNCT/8/punct Doe/PROPN/1/appos spoke:speak/VERB/0/root/P");
  story.name(s, 3, 3, Kind::Polity, "Kenya");
  const auto federation = story.nominal(s, 3, 6, 6, Kind::Organization);
  story.name(s, 8, 8, Kind::Person, "Jane Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, federation);
  EXPECT_EQ(story.text(facts.tenures[0].title), "president");
  EXPECT_EQ(find_relation(facts, "ng:headOfState"), nullptr);
}

TEST(Tenures, WhereAnAmbassadorIsSentIsNotWhomTheAmbassadorServes) {
  Story story;
  const auto s = story.sentence(
      "Nepal/PROPN/3/nmod:poss 's/PART/1/case ambassador/NOUN/9/nsubj to/ADP/5/case Kenya/PROPN/3/nmod ,/PUNCT/7/punct "
      "Jane/PROPN/3/appos Doe/PROPN/7/flat spoke:speak/VERB/0/root/P ./PUNCT/9/punct");
  const auto nepal = story.name(s, 1, 1, Kind::Polity, "Nepal");
  story.name(s, 5, 5, Kind::Polity, "Kenya");
  const auto doe = story.name(s, 7, 8, Kind::Person, "Jane Doe", 7);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].person, doe);
  EXPECT_EQ(facts.tenures[0].body, nepal);
  EXPECT_EQ(story.text(facts.tenures[0].title), "ambassador");
}

TEST(Tenures, AnAmbassadorOfWhomOneKnowsOnlyWhereSentServesNobodyKnown) {
  Story story;
  const auto s = story.sentence(
      "The/DET/2/det envoy/NOUN/8/nsubj to/ADP/4/case Kenya/PROPN/2/nmod ,/PUNCT/6/punct Jane/PROPN/2/appos "
      "Doe/PROPN/6/flat spoke:speak/VERB/0/root/P ./PUNCT/8/punct");
  story.name(s, 4, 4, Kind::Polity, "Kenya");
  story.name(s, 6, 7, Kind::Person, "Jane Doe", 6);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, std::nullopt);
}

TEST(Tenures, PortfolioBelongsToTheTitleAndActingToTheTenure) {
  Story story;
  const auto s = story.sentence(
      "Acting:act/VERB/3/amod/G Assistant/NOUN/3/compound Secretary/PROPN/7/nmod:desc/S for/ADP/6/case "
      "Coastal/ADJ/6/amod Affairs/PROPN/3/nmod/L Jane/PROPN/9/nsubj Doe/PROPN/7/flat spoke:speak/VERB/0/root/P "
      "./PUNCT/9/punct");
  story.name(s, 7, 8, Kind::Person, "Jane Doe", 7);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(story.text(facts.tenures[0].title), "Assistant Secretary for Coastal Affairs");
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Acting);
  EXPECT_EQ(facts.tenures[0].body, std::nullopt);
}

TEST(Tenures, NameInsideAKnownTitleIsNoBody) {
  Story story;
  const auto s = story.sentence(
      "National/ADJ/2/amod Security/PROPN/3/compound Adviser/PROPN/4/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/4/flat "
      "left:leave/VERB/0/root/P ./PUNCT/6/punct");
  story.name(s, 1, 2, Kind::Organization, "National Security");
  story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(story.text(facts.tenures[0].title), "National Security Adviser");
  EXPECT_EQ(facts.tenures[0].body, std::nullopt);
}

TEST(Tenures, HeadOfStateOfACountry) {
  Story story;
  const auto s = story.sentence(
      "President/PROPN/2/nmod:desc/S Jane/PROPN/4/nsubj Doe/PROPN/2/flat left:leave/VERB/0/root/P ,/PUNCT/7/punct "
      "the/DET/7/det president/NOUN/2/appos/S of/ADP/9/case Belgium/PROPN/7/nmod ./PUNCT/4/punct");
  const auto doe = story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
  const auto belgium = story.name(s, 9, 9, Kind::Polity, "Belgium");
  story.set_class(belgium, "schema:Country");
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "ng:headOfState");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, belgium);
  EXPECT_EQ(relation->object, doe);
  EXPECT_TRUE(relation->asserted);
}

TEST(Tenures, PresidentOfARegionIsNoHeadOfState) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/5/nsubj Doe/PROPN/1/flat is:be/AUX/5/cop/R the/DET/5/det president/NOUN/0/root/S of/ADP/7/case "
      "Flanders/PROPN/5/nmod ./PUNCT/5/punct");
  story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
  const auto flanders = story.name(s, 7, 7, Kind::Polity, "Flanders");
  story.set_class(flanders, "schema:AdministrativeArea");
  const Facts facts = story.facts();
  EXPECT_EQ(find_relation(facts, "ng:headOfState"), nullptr);
  EXPECT_NE(find_relation(facts, "ng:ledBy"), nullptr);
}

TEST(Tenures, FormerHoldersAssertNothing) {
  Story story;
  const auto s = story.sentence(
      "former/ADJ/3/amod Belgian/ADJ/3/amod president/NOUN/4/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/4/flat "
      "spoke:speak/VERB/0/root/P ./PUNCT/6/punct");
  story.name(s, 2, 2, Kind::Polity, "Belgium");
  story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Former);
  for (const Relation& relation : facts.relations) EXPECT_FALSE(relation.asserted) << relation.predicate;
}

TEST(Tenures, AppositionOfAChiefExecutive) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/10/nsubj Doe/PROPN/1/flat ,/PUNCT/6/punct the/DET/6/det chief/ADJ/6/amod executive/NOUN/1/appos/S "
      "of/ADP/8/case Acme/PROPN/6/nmod ,/PUNCT/6/punct resigned:resign/VERB/0/root/P ./PUNCT/10/punct");
  const auto doe = story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
  const auto acme = story.name(s, 8, 8, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "ng:chiefExecutive");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, acme);
  EXPECT_EQ(relation->object, doe);
}

TEST(Tenures, CopulaInThePastIsFormer) {
  for (const auto& [copula, kind] :
       {std::pair{"is:be/AUX/5/cop/R", TenureKind::Current}, std::pair{"was:be/AUX/5/cop/P", TenureKind::Former}}) {
    Story story;
    const auto s =
        story.sentence("Jane/PROPN/5/nsubj Doe/PROPN/1/flat " + std::string(copula) +
                       " the/DET/5/det mayor/NOUN/0/root/S of/ADP/7/case Ghent/PROPN/5/nmod ./PUNCT/5/punct");
    story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
    story.name(s, 7, 7, Kind::Polity, "Ghent");
    const Facts facts = story.facts();
    ASSERT_EQ(facts.tenures.size(), 1U);
    EXPECT_EQ(facts.tenures[0].kind, kind);
    EXPECT_NE(find_relation(facts, "ng:ledBy"), nullptr);
  }
}

TEST(Tenures, SpokesmanWithoutANameSpeaksForAPerson) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nmod:poss 's:'s/PART/1/case spokesman/NOUN/4/nsubj/S resigned:resign/VERB/0/root/P "
      "./PUNCT/4/punct");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  const auto spokesman = story.nominal(s, 1, 3, 3, Kind::Person);
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "ng:spokespersonFor");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, spokesman);
  EXPECT_EQ(relation->object, doe);
}

/// The tenures that "Jane <rest>" tells; times stand at the words of `times`.
struct TermExample {
  std::string_view rest;
  std::vector<std::pair<std::uint32_t, std::string_view>> times;
};

Facts tenures_of(const TermExample& example) {
  Story story;
  const auto s = story.sentence("Jane/PROPN/" + std::string(example.rest));
  story.name(s, 1, 1, Kind::Person, "Jane");
  for (const auto& [word, value] : example.times) story.time(s, word, word, value);
  return story.facts();
}

TEST(Terms, HasBeenSinceGoesOn) {
  const Facts facts = tenures_of(
      {"4/nsubj has:have/AUX/4/aux/R been:be/AUX/4/cop/N mayor/NOUN/0/root/S since/ADP/6/case 2014/NUM/4/obl",
       {{6, "2014"}}});
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Current);
  EXPECT_EQ(facts.tenures[0].since, 0U);
  EXPECT_EQ(facts.tenures[0].until, std::nullopt);
}

TEST(Terms, HasBeenWithoutSinceLeavesOpenWhetherItGoesOn) {
  EXPECT_TRUE(tenures_of({"4/nsubj has:have/AUX/4/aux/R been:be/AUX/4/cop/N mayor/NOUN/0/root/S", {}}).tenures.empty());
}

TEST(Terms, FromToIsFormerEvenInAnApposition) {
  const Facts facts = tenures_of(
      {"8/nsubj ,/PUNCT/3/punct mayor/NOUN/1/appos/S from/ADP/5/case 2009/NUM/3/nmod to/ADP/7/case 2013/NUM/3/nmod "
       "spoke:speak/VERB/0/root/P",
       {{5, "2009"}, {7, "2013"}}});
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Former);
  EXPECT_EQ(facts.tenures[0].since, 0U);
  EXPECT_EQ(facts.tenures[0].until, 1U);
  EXPECT_FALSE(find_relation(facts, "schema:jobTitle")->asserted);
}

TEST(Terms, WasInTheNineties) {
  const Facts facts =
      tenures_of({"3/nsubj was:be/AUX/3/cop/P mayor/NOUN/0/root/S in/ADP/5/case 1990s/NOUN/3/obl", {{5, "199"}}});
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Former);
  EXPECT_EQ(facts.tenures[0].time, 0U);
}

TEST(Terms, TookOfficeInMay) {
  const Facts facts = tenures_of(
      {"9/nsubj ,/PUNCT/4/punct who/PRON/4/nsubj took:take/VERB/1/acl:relcl/P office/NOUN/4/obj/S in/ADP/7/case "
       "May/PROPN/4/obl is:be/AUX/9/cop/R mayor/NOUN/0/root/S",
       {{7, "2017-05"}}});
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Current);
  EXPECT_EQ(facts.tenures[0].since, 0U);
}

TEST(Terms, VerbsOfHoldingGettingAndLeavingAPost) {
  const std::pair<std::string_view, TenureKind> examples[] = {
      {"2/nsubj serves:serve/VERB/0/root/R as/ADP/4/case mayor/NOUN/2/obl/S", TenureKind::Current},
      {"2/nsubj served:serve/VERB/0/root/P as/ADP/4/case mayor/NOUN/2/obl/S", TenureKind::Former},
      {"2/nsubj became:become/VERB/0/root/P mayor/NOUN/2/xcomp/S", TenureKind::Current},
      {"3/nsubj:pass was:be/AUX/3/aux:pass/P appointed:appoint/VERB/0/root/N mayor/NOUN/3/xcomp/S",
       TenureKind::Current},
      {"2/nsubj resigned:resign/VERB/0/root/P as/ADP/4/case mayor/NOUN/2/obl/S", TenureKind::Former},
      {"3/nsubj:pass was:be/AUX/3/aux:pass/P nominated:nominate/VERB/0/root/N as/ADP/5/case mayor/NOUN/3/obl/S",
       TenureKind::Designate}};
  for (const auto& [rest, kind] : examples) {
    const Facts facts = tenures_of({rest, {}});
    ASSERT_EQ(facts.tenures.size(), 1U) << rest;
    EXPECT_EQ(facts.tenures[0].kind, kind) << rest;
  }
}

TEST(Terms, BecomingLongAgoSaysNothingOfToday) {
  EXPECT_TRUE(tenures_of({"2/nsubj became:become/VERB/0/root/P mayor/NOUN/2/xcomp/S in/ADP/5/case 1987/NUM/2/obl",
                          {{5, "1987"}}})
                  .tenures.empty());
}

TEST(Tenures, StatusInFrontOfTheTitle) {
  const std::pair<std::string_view, TenureKind> examples[] = {
      {"Former/ADJ/2/amod Chancellor/PROPN/3/nmod:desc/S Jane/PROPN/0/root", TenureKind::Former},
      {"then/ADV/3/advmod -/PUNCT/3/punct chancellor/NOUN/4/nmod:desc/S Jane/PROPN/0/root", TenureKind::Former},
      {"ex/X/3/compound -/PUNCT/3/punct chancellor/NOUN/4/nmod:desc/S Jane/PROPN/0/root", TenureKind::Former},
      {"interim/ADJ/2/amod chancellor/NOUN/3/nmod:desc/S Jane/PROPN/0/root", TenureKind::Acting},
      {"incoming/ADJ/2/amod chancellor/NOUN/3/nmod:desc/S Jane/PROPN/0/root", TenureKind::Designate},
      {"chancellor/NOUN/4/nmod:desc/S -/PUNCT/3/punct elect/ADJ/1/amod Jane/PROPN/0/root", TenureKind::Designate},
      {"chancellor/NOUN/4/nmod:desc/S -/PUNCT/3/punct designate/ADJ/1/amod Jane/PROPN/0/root", TenureKind::Designate}};
  for (const auto& [line, kind] : examples) {
    Story story;
    const auto s = story.sentence(line);
    const auto words = static_cast<std::uint32_t>(std::count(line.begin(), line.end(), ' ') + 1);
    story.name(s, words, words, Kind::Person, "Jane");
    const Facts facts = story.facts();
    ASSERT_EQ(facts.tenures.size(), 1U) << line;
    EXPECT_EQ(facts.tenures[0].kind, kind) << line;
    const std::string title = to_lower(story.text(facts.tenures[0].title));
    EXPECT_EQ(title, "chancellor") << line;
  }
}

TEST(Tenures, CoordinatedPostsShareTheirBody) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/9/nsubj ,/PUNCT/4/punct the/DET/4/det chairwoman/NOUN/1/appos/S and/CCONJ/6/cc CEO/NOUN/4/conj/S "
      "of/ADP/8/case Acme/PROPN/6/nmod left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Jane");
  const auto acme = story.name(s, 8, 8, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 2U);
  EXPECT_EQ(facts.tenures[0].body, acme);
  EXPECT_EQ(facts.tenures[1].body, acme);
  EXPECT_NE(find_relation(facts, "ng:chiefExecutive"), nullptr);
}

TEST(Tenures, WhoIsSucceededHeldThePost) {
  for (const std::string_view line :
       {"Jane/PROPN/2/nsubj succeeded:succeed/VERB/0/root/P John/PROPN/2/obj as/ADP/5/case chairman/NOUN/2/obl/S "
        "of/ADP/7/case Acme/PROPN/5/nmod",
        "John/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P succeeded:succeed/VERB/0/root/N as/ADP/5/case "
        "chairman/NOUN/3/obl/S of/ADP/7/case Acme/PROPN/5/nmod by/ADP/9/case Jane/PROPN/3/obl:agent"}) {
    Story story;
    const auto s = story.sentence(line);
    const bool passive = line.starts_with("John");
    const auto jane = story.name(s, passive ? 9 : 1, passive ? 9 : 1, Kind::Person, "Jane");
    const auto john = story.name(s, passive ? 1 : 3, passive ? 1 : 3, Kind::Person, "John");
    const auto acme = story.name(s, 7, 7, Kind::Organization, "Acme");
    const Facts facts = story.facts();
    ASSERT_EQ(facts.tenures.size(), 2U) << line;
    for (const Tenure& tenure : facts.tenures) {
      EXPECT_EQ(tenure.body, acme) << line;
      EXPECT_EQ(tenure.kind, tenure.person == john ? TenureKind::Former : TenureKind::Current) << line;
    }
    EXPECT_NE(facts.tenures[0].person, facts.tenures[1].person) << line;
    EXPECT_TRUE(facts.tenures[0].person == jane || facts.tenures[1].person == jane) << line;
  }
}

TEST(Tenures, WhoseLeaderLeadsWhatTheClauseIsAbout) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/7/nsubj ,/PUNCT/4/punct whose/PRON/4/nmod:poss chairman/NOUN/6/nsubj/S Jane/PROPN/4/appos "
      "left:leave/VERB/1/acl:relcl/P grew:grow/VERB/0/root/P");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Person, "Jane");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, acme);
}

TEST(Tenures, AChiefExecutiveThatTheTaggerTakesForAnAdjectiveIsOne) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/3/compound chief/ADJ/3/amod executive/ADJ/4/nmod:desc Jane/PROPN/5/nsubj spoke:speak/VERB/0/root/P");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 4, 4, Kind::Person, "Jane");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, acme);
  EXPECT_EQ(story.text(facts.tenures[0].title), "chief executive");
}

TEST(Tenures, AGivenNameIsNoPost) {
  Story story;
  const auto s = story.sentence("Dean/PROPN/2/compound Roe/PROPN/3/nsubj left:leave/VERB/0/root/P");
  story.name(s, 1, 2, Kind::Person, "Dean Roe");
  EXPECT_TRUE(story.facts().tenures.empty());
}

TEST(Tenures, NameAsPredicateOfItsPost) {
  Story story;
  const auto s =
      story.sentence("Acme/PROPN/3/nmod:poss 's:'s/PART/1/case CEO/NOUN/5/nsubj/S is:be/AUX/5/cop/R Jane/PROPN/0/root");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Person, "Jane");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, acme);
}

TEST(Tenures, ChiefOfARegionDoesNotLeadTheWhole) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/7/nsubj ,/PUNCT/6/punct Acme/PROPN/6/nmod:poss 's:'s/PART/3/case Europe/PROPN/6/compound "
      "CEO/NOUN/1/appos/S left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.name(s, 3, 3, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Place, "Europe");
  const Facts facts = story.facts();
  EXPECT_EQ(find_relation(facts, "ng:chiefExecutive"), nullptr);
  EXPECT_NE(find_relation(facts, "schema:worksFor"), nullptr);
}

TEST(Tenures, PartyOfASenatorIsNotTheBody) {
  Story story;
  const auto s =
      story.sentence("Republican/ADJ/2/amod Senator/PROPN/3/nmod:desc/S Jane/PROPN/4/nsubj left:leave/VERB/0/root/P");
  const auto party = story.name(s, 1, 1, Kind::Organization, "Republican Party");
  story.set_class(party, "schema:PoliticalParty");
  story.name(s, 3, 3, Kind::Person, "Jane");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, std::nullopt);
  EXPECT_EQ(find_relation(facts, "schema:worksFor"), nullptr);
  EXPECT_NE(find_relation(facts, "ng:memberOfParty"), nullptr);
}

TEST(Tenures, PostsBesideACountryThatAreNotOfIt) {
  for (const std::string title :
       {"Kenya/PROPN/3/compound head/NOUN/3/compound coach", "Kenya/PROPN/3/compound opposition/NOUN/3/compound leader",
        "Kenyan/ADJ/3/amod film/NOUN/3/compound director"}) {
    Story story;
    const auto s =
        story.sentence(title + "/NOUN/4/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/4/flat spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Polity, "Kenya");
    story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
    const Facts facts = story.facts();
    EXPECT_EQ(facts.tenures.size(), 1U) << title;
    EXPECT_EQ(find_relation(facts, "ng:ledBy"), nullptr) << title;
    EXPECT_EQ(find_relation(facts, "schema:worksFor"), nullptr) << title;
  }
}

TEST(Tenures, ManagerOfATownLeadsIt) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/8/nsubj Doe/PROPN/1/flat ,/PUNCT/5/punct the/DET/5/det manager/NOUN/1/appos/S of/ADP/7/case "
      "Ghent/PROPN/5/nmod left:leave/VERB/0/root/P");
  const auto doe = story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
  const auto ghent = story.name(s, 7, 7, Kind::Polity, "Ghent");
  const Facts facts = story.facts();
  ASSERT_NE(find_relation(facts, "ng:ledBy"), nullptr);
  EXPECT_EQ(find_relation(facts, "ng:ledBy")->subject, ghent);
  EXPECT_EQ(find_relation(facts, "ng:ledBy")->object, doe);
}

TEST(Posts, KnowsWhatATitleIsToItsBody) {
  EXPECT_EQ(find_post("prime minister"), PostKind::HeadOfGovernment);
  EXPECT_EQ(find_post("vice president"), PostKind::Member);
  EXPECT_EQ(find_post("elephant"), std::nullopt);
}

TEST(Tenures, WhoResignsHeldThePost) {
  for (const auto& [rest, tenure] :
       {std::pair{"", TenureKind::Former}, std::pair{" as/ADP/6/case chairman/NOUN/4/obl/S", TenureKind::Current}}) {
    Story story;
    const auto s = story.sentence(
        "Minister:minister/NOUN/2/nmod:desc/S Jane/PROPN/4/nsubj Doe/PROPN/2/flat resigned:resign/VERB/0/root/P" +
        std::string(rest));
    story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
    story.predicate(s, 4, "resign.01", {{"ARG0", 2}});
    const Facts facts = story.facts();
    ASSERT_FALSE(facts.tenures.empty());
    EXPECT_EQ(facts.tenures[0].kind, tenure) << rest;
  }
}

TEST(Tenures, APostBeforeAnotherPersonIsNotShared) {
  Story story;
  const auto s = story.sentence(
      "Mayor/NOUN/2/nmod:desc/S Ana/PROPN/7/nsubj Brand/PROPN/2/flat and/CCONJ/5/cc Jane/PROPN/1/appos "
      "Doe/PROPN/5/flat spoke:speak/VERB/0/root/P");
  const auto brand = story.name(s, 2, 3, Kind::Person, "Ana Brand", 2);
  story.name(s, 5, 6, Kind::Person, "Jane Doe", 5);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].person, brand);
}

TEST(Tenures, ALocalBossDoesNotLeadTheWhole) {
  for (const auto& [modifier, leads] : {std::pair{"local", false}, std::pair{"new", true}}) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/4/nmod:poss 's/PART/1/case " + std::string(modifier) +
                                  "/ADJ/4/amod boss/NOUN/8/nsubj/S ,/PUNCT/6/punct Jane/PROPN/4/appos "
                                  "Doe/PROPN/6/flat left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 6, 7, Kind::Person, "Jane Doe", 6);
    const Facts facts = story.facts();
    EXPECT_EQ(find_relation(facts, "ng:ledBy") != nullptr, leads) << modifier;
    EXPECT_NE(find_relation(facts, "schema:worksFor"), nullptr) << modifier;
  }
}

TEST(Tenures, ABodyThatIsBasedInATownIsNotTheTown) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/12/nsubj Doe/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det spokeswoman/NOUN/1/appos/S for/ADP/11/case "
      "the/DET/11/det Ghent/PROPN/10/compound -/PUNCT/8/punct based/VERB/11/amod/N group/NOUN/5/nmod/S "
      "left:leave/VERB/0/root/P");
  story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
  story.name(s, 8, 8, Kind::Polity, "Ghent");
  const auto group = story.nominal(s, 7, 11, 11, Kind::Organization);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, group);
}

}  // namespace
}  // namespace newsgraph
