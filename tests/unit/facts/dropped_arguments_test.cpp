#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(DroppedArguments, WhoOwnsWhatAListOfClausesIsAboutTakesNoPart) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/0/root whose/PRON/3/nmod:poss uncle/NOUN/4/nsubj/S founded:found/VERB/1/acl:relcl/P it/PRON/4/obj "
      "and/CCONJ/7/cc bought:buy/VERB/4/conj/P ships:ship/NOUN/7/obj/L");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto ships = story.nominal(s, 8, 8, 8, Kind::Product);
  story.predicate(s, 7, "buy.01", {{"ARG0", 1}, {"ARG1", 8}});
  const Facts facts = story.facts();
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", roe));
  EXPECT_TRUE(has_participant(facts.events[0], "theme", ships));
}

TEST(DroppedArguments, TheNounOfWhoseTakesNoPartWhereverTheTreeHangsTheClause) {
  Story story;
  const auto s = story.sentence(
      "complaint/NOUN/0/root of/ADP/4/case the/DET/4/det party/NOUN/1/nmod whose/PRON/6/nmod:poss "
      "candidate/NOUN/7/nsubj/S lost:lose/VERB/1/acl:relcl/P");
  const auto party = story.nominal(s, 3, 4, 4, Kind::Organization);
  const auto candidate = story.nominal(s, 6, 6, 6, Kind::Person);
  story.predicate(s, 7, "lose.02", {{"ARG0", 4}, {"R-ARG0", 6}});
  const Facts facts = story.facts();
  const Event* loss = find_event(facts, "lose");
  ASSERT_NE(loss, nullptr);
  EXPECT_FALSE(has_participant(*loss, "agent", party));
  EXPECT_TRUE(has_participant(*loss, "agent", candidate));
}

TEST(DroppedArguments, WhereSomethingHappensFillsNoNumberedRole) {
  for (const auto& [relative, fills] : {std::pair{"where/ADV/4/advmod", false}, std::pair{"that/PRON/4/obj", true}}) {
    Story story;
    const auto s = story.sentence("hospital/NOUN/0/root " + std::string(relative) +
                                  " two/NUM/4/nsubj left:leave/VERB/1/acl:relcl/P");
    const auto hospital = story.nominal(s, 1, 1, 1, Kind::Place);
    story.nominal(s, 3, 3, 3, Kind::PeopleGroup);
    story.predicate(s, 4, "leave.01", {{"ARG0", 3}, {"ARG1", 1}});
    const Facts facts = story.facts();
    const Event* event = find_event(facts, "leave");
    ASSERT_NE(event, nullptr) << relative;
    EXPECT_EQ(event->participants.size(), fills ? 2U : 1U) << relative;
    EXPECT_EQ(has_participant(*event, "patient", hospital), fills) << relative;
  }
}

TEST(DroppedArguments, APersonAboveAFireDidNotKillWhomTheFireKilled) {
  for (const auto& [pronoun, kills] : {std::pair{"that", false}, std::pair{"who", true}}) {
    Story story;
    const auto s =
        story.sentence("Woman/NOUN/2/nsubj:pass/S charged:charge/VERB/0/root/N in/ADP/4/case fire/NOUN/2/obl/S " +
                       std::string(pronoun) + "/PRON/6/nsubj killed:kill/VERB/4/acl:relcl/P two/NUM/6/obj");
    const auto woman = story.nominal(s, 1, 1, 1, Kind::Person);
    story.nominal(s, 7, 7, 7, Kind::PeopleGroup);
    story.predicate(s, 4, "fire.05");
    story.predicate(s, 6, "kill.01", {{"ARG0", 1}, {"ARG1", 7}});
    const Facts facts = story.facts();
    const Event* death = find_event(facts, "kill");
    ASSERT_NE(death, nullptr);
    EXPECT_EQ(has_participant(*death, "agent", woman), kills) << pronoun;
  }
}

TEST(DroppedArguments, WhatAPresentParticipleTellsIsDoneByItsNoun) {
  Story story;
  const auto s = story.sentence(
      "Fund/NOUN/2/nsubj/S represents:represent/VERB/0/root/R investors/NOUN/2/obj/L holding:hold/VERB/3/acl/G "
      "bonds/NOUN/4/obj/L");
  const auto fund = story.nominal(s, 1, 1, 1, Kind::Organization);
  const auto investors = story.nominal(s, 3, 3, 3, Kind::PeopleGroup);
  story.predicate(s, 4, "hold.01", {{"ARG0", 1}, {"ARG0", 3}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_FALSE(has_participant(facts.events[0], "agent", fund));
  EXPECT_TRUE(has_participant(facts.events[0], "agent", investors));
}

TEST(DroppedArguments, ThePronounOfAClauseTakesNoPartOutsideOfIt) {
  Story story;
  const auto s = story.sentence(
      "Hale/PROPN/2/nsubj sacked:sack/VERB/0/root/P Keane/PROPN/2/obj who/PRON/5/nsubj/S "
      "agreed:agree/VERB/3/acl:relcl/P "
      "but/CCONJ/7/cc kept:keep/VERB/2/conj/P Sharpe/PROPN/7/obj");
  const auto hale = story.name(s, 1, 1, Kind::Person, "Hale");
  const auto keane = story.name(s, 3, 3, Kind::Person, "Keane");
  story.name(s, 8, 8, Kind::Person, "Sharpe");
  story.predicate(s, 7, "keep.02", {{"ARG0", 1}, {"R-ARG0", 4}, {"ARG1", 8}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(*find_event(facts, "keep"), "agent", hale));
  EXPECT_FALSE(has_participant(*find_event(facts, "keep"), "agent", keane));
}

TEST(DroppedArguments, WhatIsDoneToSomebodyBringsTheRestAbout) {
  const auto agent = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nsubj " + verb +
                                  " ,/PUNCT/5/punct "
                                  "ending:end/VERB/3/advcl/G career/NOUN/5/obj/S");
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 5, "end.01", {{"ARG0", 1}, {"ARG1", 6}});
    const Facts facts = story.facts();
    const Event* end = find_event(facts, "end");
    return end != nullptr && has_participant(*end, "agent", roe);
  };
  EXPECT_FALSE(agent("was:be/AUX/3/aux:pass/P banned:ban/VERB/0/root/N"));
  EXPECT_TRUE(agent("then/ADV/3/advmod retired:retire/VERB/0/root/P"));
}

TEST(DroppedArguments, WhoRecordedNotesDidNotLeakThem) {
  const auto leaks = [](const std::string& relation) {
    Story story;
    const auto s =
        story.sentence("Notes:note/NOUN/6/nsubj:pass/L recorded:record/VERB/1/acl/N by/ADP/4/case Roe/PROPN/" +
                       relation + "/obl were:be/AUX/6/aux:pass/P leaked:leak/VERB/0/root/N");
    const auto notes = story.nominal(s, 1, 1, 1, Kind::Work);
    const auto roe = story.name(s, 4, 4, Kind::Person, "Roe");
    story.predicate(s, 6, "leak.01", {{"ARG1", 1}, {"ARG0", 4}});
    const Event event = story.facts().events.at(0);
    EXPECT_TRUE(has_participant(event, "theme", notes) || has_participant(event, "patient", notes));
    return has_participant(event, "agent", roe);
  };
  EXPECT_FALSE(leaks("2"));
  EXPECT_TRUE(leaks("6"));
}

TEST(DroppedArguments, NobodyEscapesFromWhatHeEscapesWith) {
  const auto has_origin = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj escaped:escape/VERB/0/root/P " + std::string(adposition) +
                                  "/ADP/4/case fire/NOUN/2/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto fire = story.nominal(s, 4, 4, 4, Kind::Place);
    story.predicate(s, 2, "escape.01", {{"ARG0", 1}, {"ARG1", 4}});
    const Event event = story.facts().events.at(0);
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const Participant& p) { return p.filler == decltype(p.filler)(MentionRef{fire}); });
  };
  EXPECT_FALSE(has_origin("with"));
  EXPECT_TRUE(has_origin("from"));
}

TEST(DroppedArguments, WhoseDaughterMarriesDoesNotMarry) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/9/nsubj who/PRON/3/nsubj retired:retire/VERB/1/acl:relcl/P whose/PRON/5/nmod:poss "
      "daughter/NOUN/7/nsubj:pass/S is:be/AUX/7/aux:pass/R married:marry/VERB/3/conj/V ,/PUNCT/1/punct "
      "slept:sleep/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto daughter = story.nominal(s, 5, 5, 5, Kind::Person);
  story.predicate(s, 7, "marry.01", {{"ARG1", 5}, {"ARG2", 1}});
  const Facts facts = story.facts();
  const Event* married = find_event(facts, "marry");
  ASSERT_NE(married, nullptr);
  EXPECT_TRUE(has_participant(*married, "agent", daughter));
  EXPECT_FALSE(has_participant(*married, "agent", roe));
}

TEST(DroppedArguments, WhatSomebodyTurnsOutToBeDoesNotEmerge) {
  const auto takes_part = [](const std::string& copula) {
    Story story;
    const auto s = story.sentence("It:it/PRON/2/expl emerged:emerge/VERB/0/root/P Doe/PROPN/5/nsubj " + copula +
                                  " son/NOUN/2/ccomp/S");
    story.name(s, 3, 3, Kind::Person, "Doe");
    const auto son = story.nominal(s, 5, 5, 5, Kind::Person);
    story.predicate(s, 2, "emerge.02", {{"ARG1", 5}});
    const Facts facts = story.facts();
    const Event* emerged = find_event(facts, "emerge");
    return emerged != nullptr && (has_participant(*emerged, "patient", son) || has_participant(*emerged, "theme", son));
  };
  EXPECT_FALSE(takes_part("was:be/AUX/5/cop/P"));
  EXPECT_TRUE(takes_part("indeed/ADV/5/advmod"));
}

TEST(DroppedArguments, WhatTakesHoursTakesNothingItself) {
  Story story;
  const auto s = story.sentence(
      "Crews/NOUN/2/nsubj took:take/VERB/0/root/P hours/NOUN/2/obj to/PART/5/mark douse:douse/VERB/2/advcl "
      "it/PRON/5/obj");
  story.predicate(s, 2, "take.10", {{"ARG0", 5}, {"ARG1", 3}});
  story.predicate(s, 5, "douse.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  const Event* took = find_event(facts, "take");
  EXPECT_TRUE(took == nullptr || std::none_of(took->participants.begin(), took->participants.end(),
                                              [](const Participant& p) { return p.role == "agent"; }));
}

TEST(DroppedArguments, AClauseAboutALeaderIsNotAboutTheGroup) {
  Story story;
  const auto s = story.sentence(
      "group/NOUN/0/root led:lead/VERB/1/acl by/ADP/4/case Roe/PROPN/2/obl:agent ,/PUNCT/7/punct who/PRON/7/nsubj:pass "
      "expelled:expel/VERB/4/acl:relcl/P");
  const auto group = story.nominal(s, 1, 1, 1, Kind::Organization);
  story.name(s, 4, 4, Kind::Person, "Roe");
  story.predicate(s, 7, "expel.01", {{"ARG1", 1}});
  const Facts facts = story.facts();
  const Event* expelled = find_event(facts, "expel");
  EXPECT_TRUE(expelled == nullptr || !has_participant(*expelled, "theme", group));
}

TEST(DroppedArguments, WhoBrokeredNeedNotHaveSigned) {
  Story story;
  const auto s = story.sentence(
      "truce/NOUN/2/nsubj:pass brokered:broker/VERB/0/root/N by/ADP/4/case Angola/PROPN/2/obl:agent and/CCONJ/6/cc "
      "signed:sign/VERB/2/conj/N");
  const auto angola = story.name(s, 4, 4, Kind::Polity, "Angola");
  story.predicate(s, 2, "broker.01", {{"ARG0", 4}, {"ARG1", 1}});
  story.predicate(s, 6, "sign.02", {{"ARG0", 4}, {"ARG1", 1}});
  const Facts facts = story.facts();
  const Event* signed_by = find_event(facts, "sign");
  EXPECT_TRUE(signed_by == nullptr || !has_participant(*signed_by, "agent", angola));
  ASSERT_NE(find_event(facts, "broker"), nullptr);
  EXPECT_TRUE(has_participant(*find_event(facts, "broker"), "agent", angola));
}

}  // namespace
}  // namespace newsgraph
