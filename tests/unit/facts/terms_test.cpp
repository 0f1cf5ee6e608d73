#include <gtest/gtest.h>

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

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

TEST(Terms, WhoSucceedsSomebodyBeganThen) {
  const auto since = [](std::string_view behind) {
    Story story;
    story.published("2020-05-02");
    const auto s = story.sentence(
        "Mayor/NOUN/2/nmod:desc/S Doe/PROPN/0/root who/PRON/4/nsubj succeeded:succeed/VERB/2/acl:relcl/P "
        "Roe/PROPN/4/obj "
        "in/ADP/7/case 2019/NUM/4/obl " +
        std::string(behind));
    story.name(s, 2, 2, Kind::Person, "Jane Doe");
    story.name(s, 5, 5, Kind::Person, "John Roe");
    story.time(s, 7, 7, "2019");
    const Facts facts = story.facts();
    return facts.tenures.at(0).since.has_value();
  };
  EXPECT_TRUE(since(""));
  EXPECT_FALSE(since("as/ADP/9/case judge/NOUN/4/obl/S"));
}

TEST(Terms, WhoHasDiedHeldThePostThatBeganLongAgo) {
  const auto tenures = [](std::string_view verb, std::string_view lemma) {
    Story story;
    story.published("2010-05-02");
    const auto s = story.sentence(
        "Appointed:appoint/VERB/7/advcl/N director/NOUN/1/xcomp/S in/ADP/4/case 1971/NUM/1/obl ,/PUNCT/1/punct "
        "Doe/PROPN/7/nsubj built:build/VERB/0/root/P it/PRON/7/obj");
    const auto doe = story.name(s, 6, 6, Kind::Person, "Jane Doe");
    story.time(s, 4, 4, "1971");
    const auto last = story.sentence("Doe/PROPN/2/nsubj " + std::string(verb) + "/VERB/0/root/P");
    story.name(last, 1, 1, Kind::Person, "Jane Doe");
    story.predicate(last, 2, std::string(lemma) + ".01", {{"ARG1", 1}});
    const Facts facts = story.facts();
    return facts.tenures.size() == 1 && facts.tenures[0].person == doe && facts.tenures[0].since.has_value() &&
           facts.tenures[0].kind == TenureKind::Former;
  };
  EXPECT_TRUE(tenures("died:die", "die"));
  EXPECT_FALSE(tenures("left:leave", "leave"));
}

TEST(Terms, WhatSomebodyLaterBecameMayBeOver) {
  const auto kind = [](std::string_view adverb) {
    return tenures_of(
               {"3/nsubj " + std::string(adverb) + "/ADV/3/advmod became:become/VERB/0/root/P mayor/NOUN/3/xcomp/S",
                {}})
        .tenures.at(0)
        .kind;
  };
  EXPECT_EQ(kind("later"), TenureKind::Former);
  EXPECT_EQ(kind("duly"), TenureKind::Current);
}

TEST(Terms, NobodyTakesOfficeAsAPediatrician) {
  const auto since = [](std::string_view post) {
    Story story;
    story.published("2022-08-30");
    const auto s = story.sentence("Doe/PROPN/0/root a/DET/3/det " + std::string(post) +
                                  "/NOUN/1/appos/S who/PRON/5/nsubj took:take/VERB/3/acl:relcl/P office/NOUN/5/obj/S "
                                  "in/ADP/8/case March/PROPN/5/obl");
    story.name(s, 1, 1, Kind::Person, "Jane Doe");
    story.nominal(s, 2, 3, 3, Kind::Person, "Jane Doe");
    story.time(s, 8, 8, "2022-03");
    const Facts facts = story.facts();
    return facts.tenures.at(0).since.has_value();
  };
  EXPECT_FALSE(since("pediatrician"));
  EXPECT_TRUE(since("minister"));
}

}  // namespace
}  // namespace newsgraph
