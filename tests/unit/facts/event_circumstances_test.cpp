#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(Events, ATimeInsideAnotherEventsPhraseIsThatEventsOwn) {
  Story story;
  const auto s = story.sentence(
      "Leaders:leader/NOUN/2/nsubj/L talked:talk/VERB/0/root/P after:after/ADP/6/case April:April/PROPN/6/nmod:poss/S "
      "'s:'s/PART/4/case strike:strike/NOUN/2/obl/S .:./PUNCT/2/punct");
  story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  story.time(s, 4, 5, "2017-04");
  story.predicate(s, 2, "talk.01", {{"ARG0", 1}, {"ARGM-TMP", 6}});
  story.predicate(s, 6, "strike.01", {{"ARGM-TMP", 4}});
  const Facts facts = story.facts();
  ASSERT_NE(find_event(facts, "talk"), nullptr);
  EXPECT_TRUE(find_event(facts, "talk")->times.empty());
}

TEST(Events, InAListOfVerbsATimeBehindOneIsThatOnes) {
  const auto times = [](const std::string& joint) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj emigrated:emigrate/VERB/0/root/P in/ADP/4/case 1972/NUM/2/obl " +
                                  joint + " taught:teach/VERB/2/conj/P there/ADV/6/advmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 4, 4, "1972");
    story.predicate(s, 2, "emigrate.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
    story.predicate(s, 6, "teach.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
    return find_event(story.facts(), "teach")->times.size();
  };
  EXPECT_EQ(times(",/PUNCT/6/punct"), 0U);
  EXPECT_EQ(times("and/CCONJ/6/cc"), 1U);
}

TEST(Events, WhatGoesOnNowDidNotBeginWithTheVerbBefore) {
  const auto times = [](const std::string& auxiliary) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj joined:join/VERB/0/root/P in/ADP/4/case 2018/NUM/2/obl and/CCONJ/7/cc " +
                       auxiliary + " married:marry/VERB/2/conj/N");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 4, 4, "2018");
    story.predicate(s, 2, "join.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
    story.predicate(s, 7, "marry.01", {{"ARG1", 1}, {"ARGM-TMP", 4}});
    return find_event(story.facts(), "marry")->times.size();
  };
  EXPECT_EQ(times("is:be/AUX/7/aux:pass/R"), 0U);
  EXPECT_EQ(times("was:be/AUX/7/aux:pass/P"), 1U);
}

TEST(Events, InSomebodysPlaceIsNowhere) {
  const auto places = [](const std::string& noun) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj slept:sleep/VERB/0/root/P in/ADP/5/case his/PRON/5/nmod:poss " +
                                  noun + "/NOUN/2/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 4, 5, 5, Kind::Place);
    story.predicate(s, 2, "sleep.01", {{"ARG0", 1}, {"ARGM-LOC", 5}});
    return story.facts().events.at(0).places.size();
  };
  EXPECT_EQ(places("place"), 0U);
  EXPECT_EQ(places("house"), 1U);
}

TEST(Events, ADeadlineIsNotWhenSomethingWasOrdered) {
  const auto times = [](const std::string& verb, const std::string& lemma) {
    Story story;
    const auto s = story.sentence("Judges:judge/NOUN/2/nsubj/L " + verb + ":" + lemma +
                                  "/VERB/0/root/P votes:vote/NOUN/2/obj/L within/ADP/5/case weeks:week/NOUN/2/obl/L");
    story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
    story.duration(s, 5, 5, "P2W");
    story.predicate(s, 2, lemma + ".01", {{"ARG0", 1}, {"ARGM-TMP", 5}});
    return find_event(story.facts(), lemma)->times.size();
  };
  EXPECT_EQ(times("ordered", "order"), 0U);
  EXPECT_EQ(times("held", "hold"), 1U);
}

TEST(Events, ADistanceToAnotherEventIsNoTimeOfTheEvent) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj resigned:resign/VERB/0/root/P a/DET/4/det week/NOUN/7/obl:unmarked/S after/SCONJ/7/mark "
      "Doe/PROPN/7/nsubj died:die/VERB/2/advcl/P");
  story.name(s, 6, 6, Kind::Person, "Doe");
  story.time(s, 3, 4, "P1W");
  story.predicate(s, 7, "die.01", {{"ARG1", 6}, {"ARGM-TMP", 4}});
  EXPECT_TRUE(story.facts().events.at(0).times.empty());
}

TEST(Events, APlaceInsideOfAClauseIsNotWhereTheEventWas) {
  const auto places = [](std::string_view clause) {
    Story story;
    const auto s =
        story.sentence("Plastic/NOUN/2/nsubj/S spread:spread/VERB/0/root/P in/ADP/4/case lungs:lung/NOUN/2/obl/L " +
                       std::string(clause) + " near/ADP/7/case Ghent/PROPN/5/obl");
    story.nominal(s, 1, 1, 1, Kind::Product);
    story.name(s, 7, 7, Kind::Polity, "Ghent");
    story.predicate(s, 2, "spread.03", {{"ARG1", 1}, {"ARGM-LOC", 4}});
    return story.facts().events.at(0).places.size();
  };
  EXPECT_EQ(places("living:live/VERB/4/acl/G"), 0U);
  EXPECT_EQ(places("located:locate/VERB/4/acl/N"), 1U);
}

TEST(Events, ATimeOutsideOfARelativeClauseIsNotTheClauses) {
  const auto times_of_won = [](std::string_view head) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/4/nsubj who/PRON/3/nsubj won:win/VERB/1/acl:relcl/P left:leave/VERB/0/root/P "
        "at/ADP/6/case noon/NOUN/" +
        std::string(head) + "/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 6, 6, "2017-05-04T12:00");
    story.predicate(s, 3, "win.01", {{"ARG0", 1}, {"ARGM-TMP", 6}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times_of_won("4"), 0U);
  EXPECT_EQ(times_of_won("3"), 1U);
}

TEST(Events, AVerbWithATimeOfItsOwnDoesNotShareThatOfTheFirst) {
  const auto times_of_led = [](bool own) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj joined:join/VERB/0/root/P Acme/PROPN/2/obj in/ADP/5/case 1994/NUM/2/obl and/CCONJ/7/cc "
        "led:lead/VERB/2/conj/P Bexley/PROPN/7/obj in/ADP/10/case 2009/NUM/7/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 8, 8, Kind::Organization, "Bexley");
    story.time(s, 5, 5, "1994");
    story.time(s, 10, 10, "2009");
    if (own) {
      story.predicate(s, 7, "lead.02", {{"ARG0", 1}, {"ARG1", 8}, {"ARGM-TMP", 5}, {"ARGM-TMP", 10}});
    } else {
      story.predicate(s, 7, "lead.02", {{"ARG0", 1}, {"ARG1", 8}, {"ARGM-TMP", 5}});
    }
    return story.facts().events.at(0).times;
  };
  EXPECT_EQ(times_of_led(true), std::vector<std::uint32_t>{1});
  EXPECT_EQ(times_of_led(false).size(), 2U) << "nothing says that the time of the first is not shared";
}

/// "Roe marched <adposition> years", which last three years.
std::vector<std::uint32_t> times_after(std::string_view adposition) {
  Story story;
  const auto s = story.sentence("Roe/PROPN/2/nsubj marched:march/VERB/0/root/P " + std::string(adposition) +
                                "/ADP/4/case years:year/NOUN/2/obl/L");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.duration(s, 4, 4, "P3Y");
  story.predicate(s, 2, "march.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
  return story.facts().events.at(0).times;
}

TEST(Events, ALengthIsTheEventsOnlyWhereTheAdpositionSaysThatItLasted) {
  EXPECT_EQ(times_after("for").size(), 1U);
  EXPECT_TRUE(times_after("after").empty());
  EXPECT_TRUE(times_after("to").empty());
}

TEST(Events, OneEndOfALongerTimeIsNotWhenItHappened) {
  const auto times = [](const std::string& phrase, std::size_t second) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj ruled:rule/VERB/0/root/P " + phrase);
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 4, 4, "2015");
    if (second != 0) story.time(s, 6, 6, "2021");
    story.predicate(s, 2, "rule.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("since/ADP/4/case 2015/NUM/2/obl", 0), 0U);
  EXPECT_EQ(times("until/ADP/4/case 2015/NUM/2/obl", 0), 0U);
  EXPECT_EQ(times("from/ADP/4/case 2015/NUM/2/obl", 0), 0U);
  EXPECT_EQ(times("than/ADP/4/case 2015/NUM/2/obl", 0), 0U);
  EXPECT_EQ(times("in/ADP/4/case 2015/NUM/2/obl", 0), 1U);
  EXPECT_EQ(times("with/ADP/4/case 2015/NUM/2/obl", 0), 1U);
  EXPECT_EQ(times("from/ADP/4/case 2015/NUM/2/obl to/ADP/6/case 2021/NUM/2/obl", 6), 2U);
  EXPECT_EQ(times("between/ADP/4/case 2015/NUM/2/obl and/CCONJ/6/cc 2021/NUM/4/conj", 6), 2U);
}

TEST(Events, WhatHappensInConnectionWithATheftIsNotWhereTheTheftWas) {
  for (const auto& [noun, places] : {std::pair{"connection", 0U}, std::pair{"hotel", 1U}}) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj died:die/VERB/0/root/P in/ADP/4/case " + std::string(noun) +
                                  "/NOUN/2/obl/S in/ADP/6/case Ghent/PROPN/4/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 6, 6, Kind::Polity, "Ghent");
    story.predicate(s, 2, "die.01", {{"ARG1", 1}, {"ARGM-LOC", 4}});
    EXPECT_EQ(story.facts().events.at(0).places.size(), places) << noun;
  }
}

TEST(Events, HowFarFromAnotherIsNoTime) {
  const auto times = [](const std::string& phrase) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj came:come/VERB/0/root/P " + phrase + " talks/NOUN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.duration(s, 3, 4, "P1D");
    story.predicate(s, 2, "come.01", {{"ARG1", 1}, {"ARGM-TMP", 4}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("one/NUM/4/nummod day:day/NOUN/2/obl:unmarked before/ADP/6/case"), 0U);
  EXPECT_EQ(times("one/NUM/4/nummod day:day/NOUN/2/obl:unmarked with/ADP/6/case"), 1U);
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P arrested:arrest/VERB/0/root/N two/NUM/5/nummod "
      "months:month/NOUN/6/obl:npmod/L later/ADV/3/advmod");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.duration(s, 4, 6, "P2M");
  story.predicate(s, 3, "arrest.01", {{"ARG1", 1}, {"ARGM-TMP", 6}});
  const Facts facts = story.facts();
  const Event* arrest = find_event(facts, "arrest");
  ASSERT_NE(arrest, nullptr);
  EXPECT_TRUE(arrest->times.empty());
}

TEST(Events, HowLongAfterANounIsNoLengthOfIt) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj died:die/VERB/0/root/P two/NUM/4/nummod days:day/NOUN/6/obl:unmarked/L after/ADP/6/case "
      "attacks:attack/NOUN/2/obl/L by/ADP/8/case Roe/PROPN/6/nmod");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 8, 8, Kind::Person, "Roe");
  story.duration(s, 3, 4, "P2D");
  story.predicate(s, 2, "die.01", {{"ARG1", 1}});
  story.predicate(s, 6, "attack.01", {{"ARG0", 8}, {"ARGM-TMP", 4}});
  const Facts facts = story.facts();
  ASSERT_NE(find_event(facts, "attack"), nullptr);
  EXPECT_TRUE(find_event(facts, "attack")->times.empty());
}

TEST(Events, ADateThatSomethingIsForIsNotWhenItHappens) {
  const auto times = [](const std::string& verb, std::string_view roleset) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + verb +
                                  "/VERB/0/root/P forecasts:forecast/NOUN/2/obj/L "
                                  "for/ADP/5/case 2027/NUM/2/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 5, 5, "2027");
    story.predicate(s, 2, roleset, {{"ARG0", 1}, {"ARGM-TMP", 5}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("cut:cut", "cut.02"), 0U);
  EXPECT_EQ(times("planned:plan", "plan.01"), 0U);
}

TEST(Events, ATimeInAClauseBelowIsThatClausesOwn) {
  const auto times = [](const std::string& clause, std::uint32_t time) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj made:make/VERB/0/root/P a/DET/4/det trip/NOUN/2/obj/S " + clause);
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, time, time, "2017-05");
    story.predicate(s, 4, "trip.03", {{"ARG0", 1}, {"ARGM-TMP", time}});
    const Facts facts = story.facts();
    return find_event(facts, "trip")->times.size();
  };
  EXPECT_EQ(times("since/SCONJ/7/mark his/PRON/7/nsubj named:name/VERB/4/acl/N in/ADP/9/case May/PROPN/7/obl", 9), 0U);
  EXPECT_EQ(times("in/ADP/6/case May/PROPN/4/nmod", 6), 1U);
}

TEST(Events, AClauseWithWhenHasTheDateInFrontOfIt) {
  const auto times = [](std::string_view mark) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj rules:rule/VERB/0/root/R since/ADP/4/case 2008/NUM/2/obl " +
                                  std::string(mark) +
                                  " when/ADV/8/advmod she/PRON/8/nsubj/S succeeded:succeed/VERB/2/advcl/P "
                                  "Doe/PROPN/8/obj");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 7, 7, 7, Kind::Person, "Roe");
    story.name(s, 9, 9, Kind::Person, "Doe");
    story.time(s, 4, 4, "2008");
    story.predicate(s, 8, "succeed.02", {{"ARG0", 7}, {"ARG1", 9}});
    const Facts facts = story.facts();
    return find_event(facts, "succeed")->times.size();
  };
  EXPECT_EQ(times(",/PUNCT/8/punct"), 1U);
  EXPECT_EQ(times("and/CCONJ/8/cc"), 0U);
}

TEST(Events, APlaceBehindARelativeClauseIsNotTheClauses) {
  const auto places = [](std::string_view head) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/6/nsubj who/PRON/3/nsubj designed:design/VERB/1/acl:relcl/P halls:hall/NOUN/3/obj/L ,/PUNCT/1/punct "
        "died:die/VERB/0/root/P in/ADP/8/case Ghent/PROPN/" +
        std::string(head) + "/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 4, 4, 4, Kind::Product);
    story.name(s, 8, 8, Kind::Polity, "Ghent");
    story.predicate(s, 3, "design.01", {{"ARG0", 1}, {"ARG1", 4}, {"ARGM-LOC", 8}});
    const Facts facts = story.facts();
    return find_event(facts, "design")->places.size();
  };
  EXPECT_EQ(places("6"), 0U);
  EXPECT_EQ(places("3"), 1U);
}

TEST(Events, ADirectionIsNoPlace) {
  const auto places = [](std::string_view noun) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj closed:close/VERB/0/root/P it/PRON/2/obj/S in/ADP/6/case both/DET/6/det " +
                       std::string(noun) + "/NOUN/2/obl/L");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 5, 6, 6, Kind::Place);
    story.predicate(s, 2, "close.01", {{"ARG0", 1}, {"ARGM-LOC", 6}});
    return story.facts().events.at(0).places.size();
  };
  EXPECT_EQ(places("towns:town"), 1U);
  EXPECT_EQ(places("directions:direction"), 0U);
}

TEST(EventCircumstances, AnAgeIsNotHowLongSomethingLasts) {
  const auto times = [](std::string_view word) {
    Story story;
    const auto s = story.sentence(std::string(word) + "/NOUN/2/nmod:poss resignation/NOUN/0/root/S");
    story.noun(s, 2, "Event");
    story.duration(s, 1, 1, "P51Y");
    story.predicate(s, 2, "resign.01");
    const Facts facts = story.facts();
    return facts.events.empty() ? std::size_t{0} : facts.events[0].times.size();
  };
  EXPECT_EQ(times("51-year-old"), 0U);
}

TEST(EventCircumstances, WhatBeginsAfterSomethingDoesNotShareTheTimeBefore) {
  const auto times = [](std::string_view mark) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj married:marry/VERB/0/root/P in/ADP/4/case 1960/NUM/2/obl and/CCONJ/6/cc "
        "began:begin/VERB/2/conj/P to/PART/8/mark write/VERB/6/xcomp/I " +
        std::string(mark) + "/SCONJ/11/mark he/PRON/11/nsubj died:die/VERB/8/advcl/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 4, 4, "1960");
    story.predicate(s, 6, "begin.02", {{"ARG1", 1}, {"ARGM-TMP", 4}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("after"), 0U);
  EXPECT_EQ(times("because"), 1U);
}

TEST(EventCircumstances, TheYearOfAnAmountIsNotTheEvents) {
  const auto times = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj fell:fall/VERB/0/root/P " + std::string(adposition) +
                                  "/ADP/4/case 390/NUM/2/obl in/ADP/6/case 2019/NUM/2/obl");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.time(s, 6, 6, "2019");
    story.predicate(s, 2, "fall.01", {{"ARG1", 1}, {"ARGM-TMP", 6}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("from"), 0U);
  EXPECT_EQ(times("to"), 1U);
}

TEST(Events, WhatAMarchIsHeldOverIsNotWhere) {
  const auto places = [](const std::string& verb, std::string_view roleset) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + verb +
                                  "/VERB/0/root/P it/PRON/2/obj over/ADP/6/case the/DET/6/det "
                                  "road/NOUN/2/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 6, 6, 6, Kind::Place);
    story.predicate(s, 2, roleset, {{"ARG0", 1}, {"ARGM-LOC", 6}});
    return story.facts().events.at(0).places.size();
  };
  EXPECT_EQ(places("organised:organise", "organize.01"), 0U);
  EXPECT_EQ(places("flew:fly", "fly.01"), 1U);
}

TEST(Events, HowLateItOpenedIsNotHowLong) {
  const auto times = [](const std::string& behind) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj spoke:speak/VERB/0/root/P 40/NUM/4/nummod "
        "minutes:minute/NOUN/2/obl:unmarked/L " +
        behind);
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.duration(s, 3, 4, "PT40M");
    story.predicate(s, 2, "speak.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("late/ADV/2/advmod"), 0U);
  EXPECT_EQ(times("there/ADV/2/advmod"), 1U);
}

TEST(Events, WhereSomebodyIsHurtIsNoPlace) {
  const auto places = [](const std::string& tail) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj waited:wait/VERB/0/root/P at/ADP/5/case the/DET/5/det "
        "foot/NOUN/2/obl/S" +
        tail);
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 5, 5, 5, Kind::Place);
    story.predicate(s, 2, "wait.01", {{"ARG0", 1}, {"ARGM-LOC", 5}});
    return story.facts().events.at(0).places.size();
  };
  EXPECT_EQ(places(""), 0U);
  EXPECT_EQ(places(" of/ADP/7/case hill/NOUN/5/nmod"), 1U);
}

TEST(Events, WhatIsPlannedForMayIsNotPlannedThen) {
  const auto times = [](std::string_view marker) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj planned:plan/VERB/0/root/P it/PRON/2/obj " + std::string(marker) +
                                  "/ADP/5/case May/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 5, 5, "2024-05");
    story.predicate(s, 2, "plan.01", {{"ARG0", 1}, {"ARGM-TMP", 5}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("for"), 0U);
  EXPECT_EQ(times("in"), 1U);
}

TEST(Events, TheSecondTimeInAWeekLastsNoWeek) {
  const auto times = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj spoke:speak/VERB/0/root/P for/ADP/6/case the/DET/6/det "
        "second/ADJ/6/amod/O " +
        std::string(noun) + "/NOUN/2/obl/S in/ADP/9/case a/DET/9/det week/NOUN/6/nmod/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.duration(s, 8, 9, "P1W");
    story.predicate(s, 2, "speak.01", {{"ARG0", 1}, {"ARGM-TMP", 6}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("time"), 0U);
  EXPECT_EQ(times("day"), 1U);
}

TEST(Events, TheYearOfALawIsPartOfItsName) {
  const auto times = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj upheld:uphold/VERB/0/root/P the/DET/4/det " + std::string(noun) +
                                  "/PROPN/2/obj ,/PUNCT/6/punct 2013/NUM/2/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 6, 6, "2013");
    story.predicate(s, 2, "uphold.01", {{"ARG0", 1}, {"ARGM-TMP", 6}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("Act"), 0U);
  EXPECT_EQ(times("Verdict"), 1U);
}

TEST(Events, WhereSomebodyWasRaisedIsNotWhereSheWasBorn) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj lived:live/VERB/0/root/P in/ADP/4/case Ghent/PROPN/2/obl and/CCONJ/6/cc "
      "worked:work/VERB/2/conj/P in/ADP/8/case Bruges/PROPN/6/obl");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const auto ghent = story.name(s, 4, 4, Kind::Polity, "Ghent");
  const auto bruges = story.name(s, 8, 8, Kind::Polity, "Bruges");
  story.predicate(s, 2, "live.01", {{"ARG0", 1}, {"ARGM-LOC", 4}, {"ARGM-LOC", 8}});
  story.predicate(s, 6, "work.01", {{"ARG0", 1}, {"ARGM-LOC", 8}});
  const Facts facts = story.facts();
  EXPECT_EQ(facts.events.at(0).places, std::vector<MentionId>{ghent});
  EXPECT_EQ(facts.events.at(1).places, std::vector<MentionId>{bruges});
}

TEST(Events, ACornerThatIsHeadedInIsNoPlace) {
  const auto places = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + std::string(verb) +
                                  "/VERB/0/root/P in/ADP/5/case a/DET/5/det corner/NOUN/2/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 4, 5, 5, Kind::Place);
    story.predicate(s, 2, "wait.01", {{"ARG0", 1}, {"ARGM-LOC", 5}});
    return story.facts().events.at(0).places.size();
  };
  EXPECT_EQ(places("headed:head"), 0U);
  EXPECT_EQ(places("waited:wait"), 1U);
}

TEST(Events, ATimeBehindTheFirstVerbIsNoneOfAnotherSubject) {
  const auto times = [](std::string_view second, std::uint32_t role) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/2/nsubj fell:fall/VERB/0/root/P in/ADP/4/case 1998/NUM/2/obl and/CCONJ/7/cc " +
                       std::string(second) + " rose:rise/VERB/2/conj/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 6, 6, Kind::Person, "Roe");
    story.time(s, 4, 4, "1998");
    story.predicate(s, 7, "rise.01", {{"ARG1", role}, {"ARGM-TMP", 4}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("Roe/PROPN/7/nsubj", 6), 0U);
  EXPECT_EQ(times("then/ADV/7/advmod", 1), 1U);
}

TEST(Events, ALeadOfSecondsIsNoTime) {
  const auto times = [](std::string_view word) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj rode:ride/VERB/0/root/P 34/NUM/4/nummod seconds/NOUN/2/obl:unmarked/P " +
                       std::string(word) + "/ADV/2/advmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.duration(s, 3, 4, "PT34S");
    story.predicate(s, 2, "ride.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
    return story.facts().events.at(0).times.size();
  };
  EXPECT_EQ(times("ahead"), 0U);
  EXPECT_EQ(times("alone"), 1U);
}

}  // namespace
}  // namespace newsgraph
