#include "facts/posts.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/text.hpp"
#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(Posts, ForWhomAnEnvoyIsSentIsNotWhomTheEnvoyServes) {
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

TEST(Posts, AWordForAPeopleMayStandBetweenFormerAndThePost) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/7/nsubj/S ,/PUNCT/5/punct a/DET/5/det former/ADJ/5/amod lawmaker/NOUN/1/appos/S ,/PUNCT/1/punct "
      "spoke:speak/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Jane Doe");
  EXPECT_EQ(story.facts().tenures.at(0).kind, TenureKind::Former);

  Story other;
  const auto t = other.sentence(
      "Doe/PROPN/8/nsubj/S ,/PUNCT/6/punct a/DET/6/det former/ADJ/6/amod Sunni/ADJ/6/amod lawmaker/NOUN/1/appos/S "
      ",/PUNCT/1/punct spoke:speak/VERB/0/root/P");
  other.name(t, 1, 1, Kind::Person, "Jane Doe");
  other.name(t, 5, 5, Kind::PeopleGroup, "Sunni");
  EXPECT_EQ(other.facts().tenures.at(0).kind, TenureKind::Former);
}

TEST(Posts, TheBodyOfWhatSomebodyBecomesIsNotThatOfTheFormerPost) {
  const auto bodies = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence(
        "They/PRON/2/nsubj confirmed/VERB/0/root/P Doe/PROPN/2/obj/S ,/PUNCT/6/punct a/DET/6/det "
        "senator/NOUN/3/appos/S " +
        std::string(adposition) +
        "/ADP/8/case member/NOUN/3/nmod/S of/ADP/11/case the/DET/11/det Council/PROPN/6/nmod/S");
    story.name(s, 3, 3, Kind::Person, "Jane Doe");
    story.name(s, 11, 11, Kind::Organization, "Council");
    const Facts facts = story.facts();
    return std::any_of(facts.tenures.begin(), facts.tenures.end(), [](const Tenure& t) { return t.body.has_value(); });
  };
  EXPECT_FALSE(bodies("as"));
  EXPECT_TRUE(bodies("and"));
}

TEST(Posts, APostInWhatABodyOwnsIsAPostOfThat) {
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

TEST(Posts, WhereNothingNamesTheBodyATitleDoesNotTakeInItsOwner) {
  EXPECT_EQ(
      post_told("head/NOUN/9/nsubj/S of/ADP/6/case Bavaria/PROPN/6/nmod:poss 's/PART/3/case crime/NOUN/6/compound "
                "squad/NOUN/1/nmod ,/PUNCT/8/punct Doe/PROPN/1/appos spoke:speak/VERB/0/root/P",
                8, 8, {{3, Kind::Polity}}),
      "-: head");
}

TEST(Posts, WhoAdvisesAPersonHoldsNoPostOfThatPersonsState) {
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

TEST(Posts, AnOwnChiefForACountryIsTheOwners) {
  EXPECT_EQ(post_told("IMF/PROPN/3/nmod:poss 's/PART/1/case chief/NOUN/8/nsubj/S for/ADP/5/case Zambia/PROPN/3/nmod "
                      ",/PUNCT/7/punct Doe/PROPN/3/appos spoke:speak/VERB/0/root/P",
                      7, 7, {{1, Kind::Organization}, {5, Kind::Polity}}),
            "1: chief");
}

TEST(Posts, AnAllegedLeaderIsNone) {
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

TEST(Posts, FormerHoldsForTheSecondOfTwoBareTitles) {
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

TEST(Posts, APostInWhatACountryOwnsIsNoPostOfTheCountry) {
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

TEST(Posts, WhereAnAmbassadorIsSentIsNotWhomTheAmbassadorServes) {
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

TEST(Posts, AnAmbassadorOfWhomOneKnowsOnlyWhereSentServesNobodyKnown) {
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

TEST(Posts, PortfolioBelongsToTheTitleAndActingToTheTenure) {
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

TEST(Posts, NameInsideAKnownTitleIsNoBody) {
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

TEST(Posts, StatusInFrontOfTheTitle) {
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

TEST(Posts, AChiefExecutiveThatTheTaggerTakesForAnAdjectiveIsOne) {
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

TEST(Posts, AGivenNameIsNoPost) {
  Story story;
  const auto s = story.sentence("Dean/PROPN/2/compound Roe/PROPN/3/nsubj left:leave/VERB/0/root/P");
  story.name(s, 1, 2, Kind::Person, "Dean Roe");
  EXPECT_TRUE(story.facts().tenures.empty());
  Story cousins;
  const auto t = cousins.sentence(
      "his/PRON/2/nmod:poss cousin/NOUN/5/nsubj/S Dean/PROPN/2/appos Roe/PROPN/3/flat left:leave/VERB/0/root/P");
  cousins.nominal(t, 1, 2, 2, Kind::Person, "Dean Roe");
  cousins.name(t, 3, 4, Kind::Person, "Dean Roe", 3);
  EXPECT_TRUE(cousins.facts().tenures.empty());
}

TEST(Posts, AnAmericanChiefExecutiveDoesNotLeadAmerica) {
  const auto has_body = [](const std::string& determiner, const std::string& post) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/5/nsubj is:be/AUX/5/cop/R " + determiner +
                                  "/DET/5/det American/ADJ/5/amod " + post + "/NOUN/0/root/S");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 4, 4, Kind::Polity, "United States");
    return story.facts().tenures.at(0).body.has_value();
  };
  EXPECT_FALSE(has_body("the", "CEO:ceo"));
  EXPECT_FALSE(has_body("a", "leader"));
  EXPECT_TRUE(has_body("the", "leader"));
}

TEST(Posts, ATradeIsOfABodyAndNotOfACountry) {
  const auto body = [](Kind kind) {
    Story story;
    const auto s =
        story.sentence("Acme/PROPN/2/compound astronaut/NOUN/4/nsubj/S Doe/PROPN/2/appos left:leave/VERB/0/root/P");
    const auto acme = story.name(s, 1, 1, kind, "Acme");
    story.name(s, 3, 3, Kind::Person, "Doe");
    const Facts facts = story.facts();
    EXPECT_EQ(facts.tenures.size(), 1U);
    return facts.tenures.at(0).body == acme;
  };
  EXPECT_TRUE(body(Kind::Organization));
  EXPECT_FALSE(body(Kind::Polity));
}

TEST(Posts, KnowsWhatATitleIsToItsBody) {
  EXPECT_EQ(find_post("prime minister"), PostKind::HeadOfGovernment);
  EXPECT_EQ(find_post("vice president"), PostKind::Member);
  EXPECT_EQ(find_post("elephant"), std::nullopt);
}

TEST(Posts, ABodyThatIsBasedInATownIsNotTheTown) {
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

TEST(Posts, ATownInFrontOfABodyIsNotTheBody) {
  const auto body = [](const std::string& noun, Kind kind) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/10/nsubj ,/PUNCT/4/punct the/DET/4/det director/NOUN/1/appos/S of/ADP/8/case the/DET/8/det "
        "Ghent/PROPN/8/compound " +
        noun + "/NOUN/4/nmod/S ,/PUNCT/4/punct spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Jane Doe");
    const auto ghent = story.name(s, 7, 7, Kind::Polity, "Ghent");
    const auto whole = story.nominal(s, 6, 8, 8, kind);
    const auto found = story.facts().tenures.at(0).body;
    return !found ? "none" : *found == ghent ? "town" : *found == whole ? "whole" : "other";
  };
  EXPECT_STREQ(body("hospital", Kind::Organization), "whole");
  EXPECT_STREQ(body("museum", Kind::Place), "none");
}

TEST(Posts, WhatOwnsANamelessBodyIsNoPartOfTheTitle) {
  const auto title = [](const std::string& behind) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/9/nsubj ,/PUNCT/4/punct the/DET/4/det secretary/NOUN/1/appos/S of/ADP/6/case Trade/PROPN/" + behind);
    story.name(s, 1, 1, Kind::Person, "Jane Doe");
    return story.text(story.facts().tenures.at(0).title);
  };
  EXPECT_EQ(title("8/nmod:poss '/PART/6/case conference/NOUN/4/nmod/S spoke:speak/VERB/0/root/P"), "secretary");
  EXPECT_EQ(title("4/nmod ,/PUNCT/4/punct again/ADV/9/advmod spoke:speak/VERB/0/root/P"), "secretary of Trade");
}

TEST(Posts, ABishopLeadsNoTown) {
  const auto leads = [](const std::string& title) {
    Story story;
    const auto s = story.sentence("the/DET/2/det " + title +
                                  "/NOUN/7/nsubj/S of/ADP/4/case Ghent/PROPN/2/nmod ,/PUNCT/6/punct Doe/PROPN/2/appos "
                                  "spoke:speak/VERB/0/root/P");
    story.name(s, 4, 4, Kind::Polity, "Ghent");
    story.name(s, 6, 6, Kind::Person, "Jane Doe");
    return story.facts().tenures.at(0).body.has_value();
  };
  EXPECT_TRUE(leads("mayor"));
  EXPECT_FALSE(leads("bishop"));
}

TEST(Posts, DirectorGeneralIsOnePostAndHerPartnerNone) {
  const auto title = [](std::string_view noun, std::string_view behind) {
    Story story;
    const auto s =
        story.sentence("her/PRON/2/nmod:poss " + std::string(noun) + "/NOUN/6/nsubj/S " + std::string(behind) +
                       " Jane/PROPN/2/appos Doe/PROPN/4/flat spoke:speak/VERB/0/root/P");
    story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
    const Facts facts = story.facts();
    return facts.tenures.empty() ? std::string("none") : story.text(facts.tenures[0].title);
  };
  EXPECT_EQ(title("director", "general/ADJ/2/amod"), "director general");
  EXPECT_EQ(title("director", ",/PUNCT/4/punct"), "director");
  EXPECT_EQ(title("partner", ",/PUNCT/4/punct"), "none");
}

TEST(Posts, AScholarOfAnySubjectHasAPost) {
  const auto title = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("Jane/PROPN/6/nsubj Doe/PROPN/1/flat ,/PUNCT/5/punct a/DET/5/det " +
                                  std::string(noun) + "/NOUN/1/appos/S spoke:speak/VERB/0/root/P");
    story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
    const Facts facts = story.facts();
    return facts.tenures.empty() ? std::string("none") : story.text(facts.tenures[0].title);
  };
  EXPECT_EQ(title("pulmonologist"), "pulmonologist");
  EXPECT_EQ(title("scientologist"), "none");
}

TEST(Posts, AnAttorneyWorksForNoTown) {
  const auto works = [](std::string_view title) {
    Story story;
    const auto s = story.sentence(std::string(title) +
                                  "/NOUN/2/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/2/flat of/ADP/5/case "
                                  "Ghent/PROPN/2/nmod spoke:speak/VERB/0/root/P");
    story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
    story.name(s, 5, 5, Kind::Polity, "Ghent");
    const Facts facts = story.facts();
    return find_relation(facts, "schema:worksFor") != nullptr;
  };
  EXPECT_FALSE(works("Attorney"));
  EXPECT_TRUE(works("Mayor"));
}

TEST(Posts, WordsOfAddressStandBetweenThePostAndTheName) {
  const auto title = [](std::string_view between) {
    Story story;
    const auto s = story.sentence("Governor/NOUN/4/nmod:desc/S " + std::string(between) +
                                  "/PROPN/4/nmod:desc Mrs/PROPN/4/nmod:desc Jane/PROPN/6/nsubj Doe/PROPN/4/flat "
                                  "spoke:speak/VERB/0/root/P");
    story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
    const Facts facts = story.facts();
    return facts.tenures.empty() ? std::string("none") : story.text(facts.tenures[0].title);
  };
  EXPECT_EQ(title("Dr"), "Governor");
}

TEST(Posts, ADeputyOrTheHeadOfATaskDoesNotLead) {
  const auto leads = [](const std::string& post) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/4/nmod:poss 's/PART/1/case " + post +
                                  " ,/PUNCT/4/punct Doe/PROPN/4/appos spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    const auto words = static_cast<WordId>(std::count(post.begin(), post.end(), ' ') + 1);
    story.name(s, words + 4, words + 4, Kind::Person, "Doe");
    return find_relation(story.facts(), "ng:ledBy") != nullptr;
  };
  EXPECT_TRUE(leads("new/ADJ/4/amod head/NOUN/8/nsubj/S very/ADV/4/advmod"));
  EXPECT_FALSE(leads("deputy/ADJ/4/amod secretary/NOUN/7/nsubj/S"));
  EXPECT_FALSE(leads("new/ADJ/4/amod head/NOUN/9/nsubj/S of/ADP/6/case organising:organise/VERB/4/acl/G"))
      << "of a task";
}

TEST(Posts, OneOfSeveralSecretariesDoesNotLead) {
  const auto leads = [](const std::string& det) {
    Story story;
    const auto s = story.sentence(det +
                                  "/DET/3/det Acme/PROPN/3/compound chairman/NOUN/5/nsubj/S Doe/PROPN/3/appos "
                                  "spoke:speak/VERB/0/root/P");
    story.name(s, 2, 2, Kind::Organization, "Acme");
    story.name(s, 4, 4, Kind::Person, "Doe");
    return find_relation(story.facts(), "ng:ledBy") != nullptr;
  };
  EXPECT_TRUE(leads("the"));
  EXPECT_FALSE(leads("an"));
}

TEST(Posts, WhereASectorIsTellsNoBody) {
  const auto state = [](const std::string& noun) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/9/nsubj ,/PUNCT/1/punct head/NOUN/1/appos/S of/ADP/7/case the/DET/7/det "
        "Egyptian/ADJ/7/amod " +
        noun + "/NOUN/3/nmod/S ,/PUNCT/1/punct spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.nominal(s, 6, 6, 6, Kind::Polity, "Egypt");
    return find_relation(story.facts(), "ng:ledBy") != nullptr;
  };
  EXPECT_FALSE(state("archive"));
  EXPECT_TRUE(state("state"));
}

TEST(Posts, AHonorificOfTwoWordsStandsBetweenPostAndName) {
  Story story;
  const auto s = story.sentence(
      "deputy/ADJ/3/amod finance/NOUN/3/compound minister/NOUN/6/nmod:desc/S Tan/PROPN/6/nmod:desc "
      "Sri/PROPN/6/nmod:desc Doe/PROPN/7/nsubj spoke:speak/VERB/0/root/P");
  story.name(s, 6, 6, Kind::Person, "Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(story.text(facts.tenures[0].title), "deputy finance minister");
}

TEST(Posts, TheNextDirectorIsNoneYet) {
  const auto tenure = [](const std::string& word) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/7/nsubj ,/PUNCT/1/punct " + word +
                                  "/ADJ/4/amod director/NOUN/1/appos/S of/ADP/6/case Acme/PROPN/4/nmod "
                                  "spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(tenure("next"), TenureKind::Designate);
  EXPECT_EQ(tenure("new"), TenureKind::Current);
}

TEST(Posts, WhereATradesmanIsFromDoesNotEmployHim) {
  const auto found = [](Kind kind) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/7/nsubj ,/PUNCT/1/punct a/DET/5/det Acme/PROPN/5/compound "
        "musician/NOUN/1/appos/S ,/PUNCT/1/punct spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 4, 4, kind, "Acme");
    const Facts facts = story.facts();
    return std::pair{find_relation(facts, "schema:jobTitle") != nullptr,
                     find_relation(facts, "schema:worksFor") != nullptr};
  };
  EXPECT_EQ(found(Kind::Polity), std::pair(true, false));
  EXPECT_EQ(found(Kind::Organization), std::pair(true, true));
}

TEST(Posts, WhatSheIsToSomebodyIsNoPartOfHerTitle) {
  Story story;
  const auto s = story.sentence(
      "His:he/PRON/3/nmod:poss party/NOUN/3/compound colleague/NOUN/5/nmod:desc/S Senator/PROPN/5/nmod:desc "
      "Doe/PROPN/6/nsubj "
      "spoke:speak/VERB/0/root/P");
  story.name(s, 5, 5, Kind::Person, "Jane Doe");
  const Facts facts = story.facts();
  const Relation* title = find_relation(facts, "schema:jobTitle");
  ASSERT_NE(title, nullptr);
  EXPECT_EQ(title->value, "Senator");
}

TEST(Posts, AProducerFromATownWorksForNoTown) {
  const auto works = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/7/nsubj ,/PUNCT/5/punct a/DET/5/det Ghent/PROPN/5/compound " +
                                  std::string(noun) + "/NOUN/1/appos/S ,/PUNCT/1/punct spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Jane Doe");
    story.name(s, 4, 4, Kind::Polity, "Ghent");
    return find_relation(story.facts(), "schema:worksFor") != nullptr;
  };
  EXPECT_FALSE(works("producer"));
  EXPECT_TRUE(works("councillor"));
}

TEST(Posts, HisClubIsNoPartOfTheTitle) {
  const auto title = [](std::string_view owner) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj served:serve/VERB/0/root/P as/ADP/4/case treasurer/NOUN/2/obl/S of/ADP/7/case " +
        std::string(owner) + " club/NOUN/4/nmod/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 6, 7, 7, Kind::Organization);
    story.predicate(s, 2, "serve.01", {{"ARG0", 1}, {"ARG1", 4}});
    const Facts facts = story.facts();
    return facts.tenures.empty() ? std::string() : story.text(facts.tenures[0].title);
  };
  EXPECT_EQ(title("his/PRON/7/nmod:poss"), "treasurer");
  EXPECT_EQ(title("the/DET/7/det"), "treasurer");
}

TEST(Posts, TheFormerMinistersCounselIsHisNow) {
  const auto kind = [](const std::string& clitic) {
    Story story;
    const auto s = story.sentence("former/ADJ/2/amod Acme/PROPN/4/nmod:poss " + clitic +
                                  "counsel/NOUN/5/nmod:desc/S Roe/PROPN/6/nsubj left:leave/VERB/0/root/P");
    story.name(s, 2, 2, Kind::Organization, "Acme");
    story.name(s, 5, 5, Kind::Person, "Roe");
    const Facts facts = story.facts();
    return facts.tenures.empty() ? TenureKind::Designate : facts.tenures[0].kind;
  };
  EXPECT_EQ(kind("'s/PART/2/case "), TenureKind::Current);
}

}  // namespace
}  // namespace newsgraph
