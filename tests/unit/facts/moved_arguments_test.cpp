#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(MovedArguments, WhoIsLeftOutIsLeftAndNotTheTeam) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj left:leave/VERB/0/root/P him/PRON/2/obj out/ADP/6/case the/DET/6/det squad/NOUN/2/obl/S");
  const auto him = story.nominal(s, 3, 3, 3, Kind::Person);
  const auto squad = story.nominal(s, 5, 6, 6, Kind::Organization);
  story.predicate(s, 2, "leave.13", {{"ARG0", 1}, {"ARG1", 6}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "patient", him));
  EXPECT_FALSE(has_participant(facts.events.at(0), "patient", squad));
}

TEST(MovedArguments, WhoActsInAListStandsBehindTheLastSemicolon) {
  for (const auto& [mark, first] : {std::pair{";", false}, std::pair{",", true}}) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/0/root " + std::string(mark) +
                                  "/PUNCT/3/punct Doe/PROPN/1/conj who/PRON/5/nsubj led:lead/VERB/3/acl:relcl/P "
                                  "it/PRON/5/obj");
    const auto roe = story.name(s, 1, 1, Kind::Person, "John Roe");
    const auto doe = story.name(s, 3, 3, Kind::Person, "Jane Doe");
    story.predicate(s, 5, "lead.02", {{"ARG0", 1}, {"R-ARG0", 4}});
    const Facts facts = story.facts();
    ASSERT_EQ(facts.events.size(), 1U);
    EXPECT_EQ(has_participant(facts.events[0], "agent", roe), first) << mark;
    EXPECT_TRUE(has_participant(facts.events[0], "agent", doe)) << mark;
  }
}

TEST(MovedArguments, WhoIsMadeSomethingTakesPartAndNotWhatTheyAreMade) {
  Story story;
  const auto s =
      story.sentence("Roe/PROPN/2/nsubj made:make/VERB/0/root/P her/PRON/2/obj/S a/DET/5/det commander/NOUN/2/xcomp/S");
  const auto roe = story.name(s, 1, 1, Kind::Person, "John Roe");
  const auto her = story.nominal(s, 3, 3, 3, Kind::Person, "Jane Doe");
  const auto commander = story.nominal(s, 4, 5, 5, Kind::Person);
  story.predicate(s, 2, "make.02", {{"ARG0", 1}, {"ARG1", 5}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, "make");
  ASSERT_NE(event, nullptr);
  EXPECT_TRUE(has_participant(*event, "agent", roe));
  EXPECT_TRUE(has_participant(*event, "patient", her));
  EXPECT_FALSE(has_participant(*event, "patient", commander));
}

TEST(MovedArguments, AnEmphaticPronounIsNotWhatIsBuilt) {
  const auto built = [](bool time) {
    Story story;
    const auto s = story.sentence(
        "models:model/NOUN/0/root/L she/PRON/3/nsubj/S built:build/VERB/1/acl:relcl/P herself/PRON/3/obj/S");
    const auto models = story.nominal(s, 1, 1, 1, Kind::Product);
    story.nominal(s, 2, 2, 2, Kind::Person, "Jane Doe");
    const auto herself = story.nominal(s, 4, 4, 4, Kind::Person, "Jane Doe");
    if (time) story.time(s, 1, 1, "2019");
    story.predicate(s, 3, "build.01", {{"ARG0", 2}});
    const Facts facts = story.facts();
    const Event& event = facts.events.at(0);
    return std::pair(has_participant(event, "theme", models), has_participant(event, "theme", herself));
  };
  EXPECT_EQ(built(false), std::pair(true, false));
  EXPECT_EQ(built(true), std::pair(false, true)) << "the year in which she built herself";
}

TEST(MovedArguments, WhoseStandsForWhatIsOwned) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/0/root whose/PRON/3/nmod:poss party/NOUN/4/nsubj/S won:win/VERB/1/acl:relcl/P "
      "seats:seat/NOUN/4/obj/L");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto party = story.nominal(s, 3, 3, 3, Kind::Organization);
  story.predicate(s, 4, "win.01", {{"ARG0", 1}, {"R-ARG0", 2}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "agent", party));
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", roe));
}

TEST(MovedArguments, AClauseBehindAListIsAboutItsLast) {
  Story story;
  const auto s = story.sentence(
      "Guests:guest/NOUN/0/root/L and/CCONJ/3/cc mayor/NOUN/1/conj/S who/PRON/6/nsubj was:be/AUX/6/aux/P "
      "returning:return/VERB/3/acl:relcl/G");
  const auto guests = story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  const auto mayor = story.nominal(s, 3, 3, 3, Kind::Person);
  story.predicate(s, 6, "return.01", {{"ARG0", 1}, {"R-ARG0", 4}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "agent", mayor));
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", guests));
}

TEST(MovedArguments, WhomACourtFindsGuiltyUndergoesIt) {
  Story story;
  const auto s =
      story.sentence("Judges:judge/NOUN/2/nsubj/L found:find/VERB/0/root/P Roe/PROPN/2/obj guilty/ADJ/2/xcomp");
  story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  const auto roe = story.name(s, 3, 3, Kind::Person, "Roe");
  story.predicate(s, 2, "find.02", {{"ARG0", 1}, {"ARG1", 4}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "patient", roe));
}

TEST(MovedArguments, OfACompoundTheLastNounTakesPart) {
  const auto overturns_court = [](std::string_view relation) {
    Story story;
    const auto s = story.sentence("They/PRON/2/nsubj overturned:overturn/VERB/0/root/P Court/PROPN/" +
                                  std::string(relation) + " ruling/NOUN/2/obj/S");
    story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
    const auto court = story.name(s, 3, 3, Kind::Organization, "Court");
    story.predicate(s, 2, "overturn.01", {{"ARG0", 1}, {"ARG1", 3}});
    return has_participant(story.facts().events.at(0), "theme", court);
  };
  EXPECT_FALSE(overturns_court("4/compound"));
  EXPECT_TRUE(overturns_court("2/obj"));
}

TEST(MovedArguments, WhoTranslatesIsNotWhoWrites) {
  Story story;
  const auto s = story.sentence(
      "It/PRON/0/root written:write/VERB/1/acl/N by/ADP/4/case Roe/PROPN/2/obl:agent and/CCONJ/6/cc "
      "translated:translate/VERB/2/conj/N by/ADP/8/case Doe/PROPN/6/obl:agent");
  const auto roe = story.name(s, 4, 4, Kind::Person, "Roe");
  const auto doe = story.name(s, 8, 8, Kind::Person, "Doe");
  story.predicate(s, 6, "translate.01", {{"ARG0", 4}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "agent", doe));
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", roe));
}

TEST(MovedArguments, OfTwoNounsTheRoleHeadSaysWhichAClauseIsAbout) {
  Story story;
  const auto s = story.sentence(
      "wife/NOUN/7/nsubj/S of/ADP/3/case chief/NOUN/1/nmod/S who/PRON/5/nsubj signed:sign/VERB/1/acl:relcl/P "
      "it/PRON/5/obj left:leave/VERB/0/root/P");
  const auto wife = story.nominal(s, 1, 1, 1, Kind::Person), chief = story.nominal(s, 3, 3, 3, Kind::Person);
  story.predicate(s, 5, "sign.02", {{"ARG0", 3}, {"R-ARG0", 4}});
  const Facts facts = story.facts();
  const Event* signed_it = find_event(facts, "sign");
  ASSERT_NE(signed_it, nullptr);
  EXPECT_TRUE(has_participant(*signed_it, "agent", chief));
  EXPECT_FALSE(has_participant(*signed_it, "agent", wife));
}

TEST(MovedArguments, WhoseNephewRunsItIsTheNephew) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/8/nsubj who/PRON/3/nsubj retired:retire/VERB/1/acl:relcl/P whose/PRON/5/nmod:poss "
      "nephew/NOUN/6/nsubj/S ran:run/VERB/3/conj/P Acme/PROPN/6/obj slept:sleep/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto nephew = story.nominal(s, 5, 5, 5, Kind::Person);
  story.name(s, 7, 7, Kind::Organization, "Acme");
  story.predicate(s, 6, "run.01", {{"ARG0", 1}, {"ARG1", 7}});
  const Facts facts = story.facts();
  const Event* ran = find_event(facts, "run");
  ASSERT_NE(ran, nullptr);
  EXPECT_TRUE(has_participant(*ran, "agent", nephew));
  EXPECT_FALSE(has_participant(*ran, "agent", roe));
}

TEST(MovedArguments, InAClauseItsNounActsAndNoneOutsideOfTheClause) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/nsubj paid:pay/VERB/6/advcl/P ,/PUNCT/6/punct Roe/PROPN/6/nsubj ,/PUNCT/6/punct "
      "said:say/VERB/0/root/P who/PRON/8/nsubj founded:found/VERB/4/acl:relcl/P it/PRON/8/obj");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  const auto roe = story.name(s, 4, 4, Kind::Person, "Roe");
  story.predicate(s, 8, "found.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  const Event* founding = find_event(facts, "found");
  ASSERT_NE(founding, nullptr);
  EXPECT_TRUE(has_participant(*founding, "agent", roe));
  EXPECT_FALSE(has_participant(*founding, "agent", acme));
}

TEST(MovedArguments, TheBearerOfATitleActs) {
  Story story;
  const auto s = story.sentence(
      "captain/NOUN/2/nmod:desc/S Roe/PROPN/3/nsubj praised:praise/VERB/0/root/P captain/NOUN/5/nmod:desc/S "
      "Doe/PROPN/3/obj");
  const auto roe = story.name(s, 2, 2, Kind::Person, "Roe");
  const auto doe = story.name(s, 5, 5, Kind::Person, "Doe");
  story.predicate(s, 3, "praise.01", {{"ARG0", 1}, {"ARG1", 4}});
  const Facts facts = story.facts();
  const Event* praise = find_event(facts, "praise");
  ASSERT_NE(praise, nullptr);
  EXPECT_TRUE(has_participant(*praise, "agent", roe));
  EXPECT_TRUE(has_participant(*praise, "patient", doe));
}

}  // namespace
}  // namespace newsgraph
