#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// "Acme <auxiliary> sell Zephyr."
Event sale(std::string_view auxiliary, std::string_view lemma, std::string_view relation) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/3/nsubj " + std::string(auxiliary) + ":" + std::string(lemma) + "/AUX/3/" +
                                std::string(relation) + " sell/VERB/0/root/I Zephyr/PROPN/3/obj ./PUNCT/3/punct");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 4, 4, Kind::Product, "Zephyr");
  story.predicate(s, 3, "sell.01", {{"ARG0", 1}, {"ARG1", 4}});
  return story.facts().events.at(0);
}

TEST(Events, WillMakesTheFutureAndIsNotAsserted) {
  const Event event = sale("will", "will", "aux");
  EXPECT_EQ(event.tense, Tense::Future);
  EXPECT_FALSE(event.asserted);
}

TEST(Events, MightMakesPossibleAndIsNotAsserted) {
  const Event event = sale("might", "might", "aux");
  EXPECT_EQ(event.certainty, Certainty::Possible);
  EXPECT_FALSE(event.asserted);
}

TEST(Events, NotMakesNegativeAndIsNotAsserted) {
  const Event event = sale("not", "not", "advmod");
  EXPECT_EQ(event.polarity, Polarity::Negative);
  EXPECT_FALSE(event.asserted);
}

TEST(Events, InfinitiveOfAnAimIsNotAssertedButItsVerbsComplementOfPhaseIs) {
  for (const auto& [verb, asserted] : {std::pair{"agreed:agree", false}, std::pair{"began:begin", true}}) {
    Story story;
    const auto s =
        story.sentence("Acme/PROPN/2/nsubj " + std::string(verb) +
                       "/VERB/0/root/P to/PART/4/mark sell/VERB/2/xcomp/I Zephyr/PROPN/4/obj ./PUNCT/2/punct");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 5, 5, Kind::Product, "Zephyr");
    story.predicate(s, 4, "sell.01", {{"ARG0", 1}, {"ARG1", 5}});
    const Facts facts = story.facts();
    ASSERT_EQ(facts.events.size(), 1U) << verb;
    EXPECT_EQ(facts.events[0].asserted, asserted) << verb;
  }
}

TEST(Events, QuestionIsNotAsserted) {
  Story story;
  const auto s = story.sentence("Did:do/AUX/3/aux/P Doe/PROPN/3/nsubj resign/VERB/0/root/I ?/PUNCT/3/punct");
  story.name(s, 2, 2, Kind::Person, "Doe");
  story.predicate(s, 3, "resign.01", {{"ARG0", 2}});
  EXPECT_FALSE(story.facts().events.at(0).asserted);
}

TEST(Events, NounUnderAnAimIsNotAssertedAndOneUnderAnActIs) {
  for (const auto& [verb, asserted] : {std::pair{"sought:seek", false}, std::pair{"survived:survive", true}}) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/2/nsubj " + std::string(verb) +
        "/VERB/0/root/P an/DET/4/det attack/NOUN/2/obj/S on/ADP/6/case Ghent/PROPN/4/nmod ./PUNCT/2/punct");
    story.name(s, 1, 1, Kind::Person, "Doe");
    const auto ghent = story.name(s, 6, 6, Kind::Polity, "Ghent");
    story.predicate(s, 4, "attack.01", {{"ARG1", 6}});
    const Facts facts = story.facts();
    const Event* attack = find_event(facts, "attack");
    ASSERT_NE(attack, nullptr);
    EXPECT_EQ(attack->event_class, "Attack");
    EXPECT_TRUE(has_participant(*attack, "patient", ghent));
    EXPECT_EQ(attack->asserted, asserted) << verb;
  }
}

TEST(Events, UnlikelyPredicateIsToldNotAsserted) {
  Story story;
  const auto s = story.sentence("Doe/PROPN/2/nsubj resigned:resign/VERB/0/root/P ./PUNCT/2/punct");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.predicate(s, 2, "resign.01", {{"ARG0", 1}});
  story.last_predicate().probability = 0.6F;
  const Facts facts = story.facts({.min_confidence = 0.7F});
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_FALSE(facts.events[0].asserted);
}

TEST(Events, GerundUnderAnAgreementOrAnInterestIsNotAsserted) {
  for (const std::string_view line :
       {"Doe/PROPN/2/nsubj agreed:agree/VERB/0/root/P on/SCONJ/4/mark establishing:establish/VERB/2/advcl/G "
        "zones:zone/NOUN/4/obj/L",
        "Doe/PROPN/2/nsubj showed:show/VERB/0/root/P interest/NOUN/2/obj/S in/SCONJ/5/mark "
        "establishing:establish/VERB/3/acl/G zones:zone/NOUN/5/obj/L",
        "Doe/PROPN/2/nsubj considers:consider/VERB/0/root/R establishing:establish/VERB/2/xcomp/G "
        "zones:zone/NOUN/3/obj/L"}) {
    Story story;
    const auto s = story.sentence(line);
    story.name(s, 1, 1, Kind::Person, "Doe");
    const std::uint32_t verb = line.find("interest") != std::string_view::npos    ? 5
                               : line.find("considers") != std::string_view::npos ? 3
                                                                                  : 4;
    const auto zones = story.nominal(s, verb + 1, verb + 1, verb + 1, Kind::Place);
    story.predicate(s, verb, "establish.01", {{"ARG1", verb + 1}});
    const Facts facts = story.facts();
    const Event* event = find_event(facts, "establish");
    ASSERT_NE(event, nullptr) << line;
    EXPECT_FALSE(event->asserted) << line;
    EXPECT_NE(event->certainty, Certainty::Certain) << line;
    EXPECT_EQ(event->participants.size(), 1U) << line;
    EXPECT_EQ(event->participants[0].filler, (std::variant<MentionRef, EventRef>(MentionRef{zones}))) << line;
  }
}

TEST(Events, GerundOfACauseOrATimeIsAsserted) {
  for (const auto& mark : {"by", "after"}) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj won:win/VERB/0/root/P " + std::string(mark) +
                                  "/SCONJ/4/mark attacking:attack/VERB/2/advcl/G Ghent/PROPN/4/obj");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 5, 5, Kind::Polity, "Ghent");
    story.predicate(s, 4, "attack.01", {{"ARG0", 1}, {"ARG1", 5}});
    EXPECT_TRUE(story.facts().events.at(0).asserted) << mark;
  }
}

TEST(Events, WhatSomebodyWasKeptFromIsNegated) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj prevented:prevent/VERB/0/root/P Roe/PROPN/2/obj from/SCONJ/5/mark "
      "attacking:attack/VERB/2/advcl/G Ghent/PROPN/5/obj");
  story.name(s, 3, 3, Kind::Person, "Roe");
  story.name(s, 6, 6, Kind::Polity, "Ghent");
  story.predicate(s, 5, "attack.01", {{"ARG0", 3}, {"ARG1", 6}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].polarity, Polarity::Negative);
  EXPECT_FALSE(facts.events[0].asserted);
}

TEST(Events, NewTopicOfAnAgreementIsNotAssertedAKnownOneIs) {
  for (const auto& [determiner, asserted] : {std::pair{"a", false}, std::pair{"the", true}}) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/2/nsubj welcomed:welcome/VERB/0/root/P talks:talk/NOUN/2/obj/L on/ADP/6/case " +
                       std::string(determiner) + "/DET/6/det ceasefire/NOUN/3/nmod/S in/ADP/8/case Syria/PROPN/6/nmod");
    story.name(s, 1, 1, Kind::Person, "Doe");
    const auto syria = story.name(s, 8, 8, Kind::Polity, "Syria");
    story.predicate(s, 6, "ceasefire.01");
    const Facts facts = story.facts();
    ASSERT_EQ(facts.events.size(), 1U);
    EXPECT_EQ(facts.events[0].asserted, asserted) << determiner;
    EXPECT_EQ(facts.events[0].places, std::vector<MentionId>{syria}) << "the tree gives the place, no role";
  }
}

TEST(Events, WhatIsExpectedByNobodyInParticularIsNoEventOfExpecting) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass/R expected:expect/VERB/0/root/N to/PART/5/mark sell/VERB/3/xcomp/I "
      "Zephyr/PROPN/5/obj");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 6, 6, Kind::Product, "Zephyr");
  story.predicate(s, 3, "expect.01", {{"ARG1", 5}});
  story.predicate(s, 5, "sell.01", {{"ARG0", 1}, {"ARG1", 6}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].lemma, "sell");
  EXPECT_FALSE(facts.events[0].asserted);
}

TEST(Events, ATimeOfWhatIsToComeIsToCome) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nsubj will/AUX/3/aux resign/VERB/0/root/I when/SCONJ/6/mark Acme/PROPN/6/nsubj "
      "collapses:collapse/VERB/3/advcl/R");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 6, "collapse.01", {{"ARG1", 5}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].tense, Tense::Future);
  EXPECT_FALSE(facts.events[0].asserted);
}

TEST(Events, WhatAnInvestigationLooksIntoIsNotAsserted) {
  Story story;
  const auto s = story.sentence(
      "Police:police/NOUN/2/nsubj/L opened:open/VERB/0/root/P an:a/DET/4/det inquiry:inquiry/NOUN/2/obj/S "
      "into:into/ADP/8/case the:the/DET/8/det bank:bank/NOUN/8/compound/S robbery:robbery/NOUN/4/nmod/S "
      ".:./PUNCT/2/punct");
  story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  story.nominal(s, 7, 7, 7, Kind::Organization);
  story.predicate(s, 8, "rob.01", {{"ARG1", 7}});
  const Facts facts = story.facts();
  const Event* robbery = find_event(facts, "robbery");
  ASSERT_NE(robbery, nullptr);
  EXPECT_FALSE(robbery->asserted);
}

TEST(Events, WhatIsCalledOffDidNotHappen) {
  Story story;
  const auto s = story.sentence(
      "The/DET/2/det strike/NOUN/4/nsubj:pass/S was:be/AUX/4/aux:pass/P called:call/VERB/0/root/N "
      "off/ADP/4/compound:prt");
  story.predicate(s, 2, "strike.02");
  story.predicate(s, 4, "call.02", {{"ARG1", 2}});
  const Facts facts = story.facts();
  const Event* strike = find_event(facts, "strike");
  ASSERT_NE(strike, nullptr);
  EXPECT_FALSE(strike->asserted);
  const Event* call = find_event(facts, "call_off");
  ASSERT_NE(call, nullptr);
  EXPECT_EQ(call->event_class, "Decision") << "a verb with its particle has a sense of its own";
  EXPECT_TRUE(call->asserted);
}

TEST(Events, WhatWouldDoSomethingHasNotHappened) {
  for (const auto& [auxiliary, asserted] : {std::pair{"would", false}, std::pair{"will", true}}) {
    Story story;
    const auto s = story.sentence("A/DET/2/det strike/NOUN/7/nsubj/S that/PRON/5/nsubj " + std::string(auxiliary) +
                                  "/AUX/5/aux close/VERB/2/acl:relcl/I ports:port/NOUN/5/obj "
                                  "began:begin/VERB/0/root/P");
    story.predicate(s, 2, "strike.02");
    story.predicate(s, 7, "begin.01", {{"ARG1", 2}});
    const Facts facts = story.facts();
    ASSERT_NE(find_event(facts, "strike"), nullptr);
    EXPECT_EQ(find_event(facts, "strike")->asserted, asserted) << auxiliary;
  }
}

TEST(Events, WhatLiesAheadOfThePublicationIsNotAsserted) {
  for (const auto& [verb, asserted, times] :
       {std::tuple{"retires:retire/VERB/0/root/R", false, 1U}, std::tuple{"retired:retire/VERB/0/root/P", true, 0U}}) {
    Story story;
    story.published("2017-05-04");
    const auto s = story.sentence("Doe/PROPN/2/nsubj " + std::string(verb) + " in/ADP/4/case 2018/NUM/2/obl");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.time(s, 4, 4, "2018");
    story.predicate(s, 2, "retire.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
    const Event event = story.facts().events.at(0);
    EXPECT_EQ(event.asserted, asserted) << verb;
    EXPECT_EQ(event.times.size(), times) << verb << ": a past verb has no day to come";
  }
}

TEST(Events, WhatHappensUnderAConditionIsNotAsserted) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj leaves:leave/VERB/0/root/R if/SCONJ/5/mark Acme/PROPN/5/nsubj closes:close/VERB/2/advcl/R");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 4, 4, Kind::Organization, "Acme");
  story.predicate(s, 2, "leave.11", {{"ARG0", 1}});
  story.predicate(s, 5, "close.01", {{"ARG1", 4}});
  const Facts facts = story.facts();
  for (const Event& event : facts.events) EXPECT_FALSE(event.asserted) << event.lemma;
  EXPECT_EQ(facts.events.size(), 2U);
}

TEST(Events, NeverBeforeNegates) {
  Story story;
  const auto s =
      story.sentence("Doe/PROPN/5/nsubj had:have/AUX/5/aux/P never/ADV/4/advmod before/ADV/5/advmod run/VERB/0/root/N");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.predicate(s, 5, "run.02", {{"ARG0", 1}});
  EXPECT_EQ(story.facts().events.at(0).polarity, Polarity::Negative);
}

TEST(EventAssertion, ParticiplesShareWhatWillBe) {
  const auto tense = [](const std::string& second) {
    Story story;
    const auto s = story.sentence(
        "Ships:ship/NOUN/4/nsubj:pass/L will/AUX/4/aux be/AUX/4/aux:pass/I "
        "built:build/VERB/0/root/N and/CCONJ/6/cc " +
        second);
    story.nominal(s, 1, 1, 1, Kind::Product);
    story.predicate(s, 4, "build.01", {{"ARG1", 1}});
    story.predicate(s, 6, "deliver.01", {{"ARG1", 1}});
    const Event event = *find_event(story.facts(), "deliver");
    EXPECT_EQ(event.asserted, event.tense == Tense::Past);
    return event.tense;
  };
  EXPECT_EQ(tense("delivered:deliver/VERB/4/conj/N"), Tense::Future);
  EXPECT_EQ(tense("delivered:deliver/VERB/4/conj/P"), Tense::Past);
}

TEST(EventAssertion, WhatIsExpectedHasNotHappened) {
  const auto asserted = [](const std::string& verb, std::string_view roleset) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass/R " + verb +
                                  "/VERB/0/root/N in/ADP/5/case Ghent/PROPN/3/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 5, 5, Kind::Polity, "Ghent");
    story.predicate(s, 3, roleset, {{"ARG1", 1}, {"ARGM-LOC", 5}});
    return story.facts().events.at(0).asserted;
  };
  EXPECT_FALSE(asserted("expected:expect", "expect.01"));
  EXPECT_TRUE(asserted("needed:treat", "treat.03"));
}

TEST(EventAssertion, WhatStandsBehindASemicolonIsNoReportOfIt) {
  const auto asserted = [](std::string_view mark) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P jailed:jail/VERB/0/root/N " + std::string(mark) +
                       "/PUNCT/7/punct Roe/PROPN/7/nsubj/S has:have/AUX/7/aux/R found:find/VERB/3/parataxis/N");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 5, 5, Kind::Person, "Roe");
    story.predicate(s, 3, "jail.01", {{"ARG1", 1}});
    return story.facts().events.at(0).asserted;
  };
  EXPECT_TRUE(asserted(";"));
  EXPECT_FALSE(asserted(","));
}

TEST(EventAssertion, ANounWithADateAheadIsYetToCome) {
  const auto hearing = [](std::string_view published) {
    Story story;
    story.published(published);
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj awaited:await/VERB/0/root/P a/DET/4/det hearing/NOUN/2/obj/S on/ADP/6/case "
        "May/PROPN/4/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 6, 6, "2025-05-07");
    story.predicate(s, 4, "hear.01", {{"ARGM-TMP", 6}});
    const Facts facts = story.facts();
    const Event* event = find_event(facts, "hearing");
    return std::pair(event->tense, event->times.size());
  };
  EXPECT_EQ(hearing("2025-05-02"), std::pair(Tense::Future, std::size_t{1}));
  EXPECT_EQ(hearing("2025-06-02").first, Tense::Past);
}

TEST(EventAssertion, ABareAuxiliaryGoesOnFromTheFirst) {
  const auto event = [](std::string_view aux) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nsubj will/AUX/3/aux resign/VERB/0/root/I and/CCONJ/6/cc " +
                                  std::string(aux) + " replaced:replace/VERB/3/conj/N");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 6, "replace.01", {{"ARG1", 1}});
    return *find_event(story.facts(), "replace");
  };
  EXPECT_EQ(event("be/AUX/6/aux:pass/I").tense, Tense::Future);
  EXPECT_FALSE(event("be/AUX/6/aux:pass/I").asserted);
  EXPECT_EQ(event("was:be/AUX/6/aux:pass/P").tense, Tense::Past);
}

TEST(EventAssertion, ATrialThatIsSetForAMonthIsToCome) {
  const auto tense = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nmod:poss trial/NOUN/4/nsubj:pass/S is:be/AUX/4/aux:pass " +
                                  std::string(verb) + "/VERB/0/root/N");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 2, "Event");
    story.predicate(s, 2, "try.02", {{"ARG1", 1}});
    return story.facts().events.at(0).tense;
  };
  EXPECT_EQ(tense("set:set"), Tense::Future);
  EXPECT_EQ(tense("followed:follow"), Tense::Past);
}

TEST(EventAssertion, APlainPresentOnTheDayOfPublicationIsPlanned) {
  const auto tense = [](std::string_view day) {
    Story story;
    story.published("2024-06-15");
    const auto s = story.sentence("Roe/PROPN/2/nsubj starts:start/VERB/0/root/R on/ADP/4/case " + std::string(day) +
                                  "/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 4, 4, "2024-06-15");
    story.predicate(s, 2, "start.01", {{"ARG0", 1}, {"ARGM-TMP", 4}});
    return story.facts().events.at(0).tense;
  };
  EXPECT_EQ(tense("Saturday"), Tense::Future);
  EXPECT_EQ(tense("today"), Tense::Present);
}

TEST(EventAssertion, WhoeverIsCaughtNeedNotHaveBeen) {
  const auto asserted = [](std::string_view det) {
    Story story;
    const auto s = story.sentence(std::string(det) +
                                  " thieves:thief/NOUN/4/nsubj/L caught:catch/VERB/2/acl/N face:face/VERB/0/root/R "
                                  "fines:fine/NOUN/4/obj/L");
    story.nominal(s, 1, 2, 2, Kind::PeopleGroup);
    story.predicate(s, 3, "catch.03", {{"ARG1", 2}});
    return story.facts().events.at(0).asserted;
  };
  EXPECT_FALSE(asserted("often/ADV/4/advmod"));
  EXPECT_TRUE(asserted("the/DET/2/det"));
}

TEST(EventAssertion, UntilSomebodyIsChosenNobodyIs) {
  const auto asserted = [](std::string_view mark, std::string_view tense) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj led:lead/VERB/0/root/P " + std::string(mark) +
                                  "/SCONJ/6/mark Doe/PROPN/6/nsubj:pass " + std::string(tense) +
                                  "/6/aux:pass/R chosen:choose/VERB/2/advcl/N");
    story.name(s, 4, 4, Kind::Person, "Doe");
    story.predicate(s, 6, "choose.01", {{"ARG1", 4}});
    return story.facts().events.at(0).asserted;
  };
  EXPECT_FALSE(asserted("until", "is:be/AUX"));
}

TEST(Events, WhatSomebodyDidNotDoButAnotherThingDidNotHappen) {
  const auto polarity = [](const std::string& joint) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj left:leave/VERB/0/root/P " + joint +
                                  " sell/VERB/2/conj/I Zephyr/PROPN/5/obj");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 6, 6, Kind::Product, "Zephyr");
    story.predicate(s, 5, "sell.01", {{"ARG0", 1}, {"ARG1", 6}});
    return find_event(story.facts(), "sell")->polarity;
  };
  EXPECT_EQ(polarity("rather/ADV/5/cc than/ADP/3/fixed"), Polarity::Negative);
  EXPECT_EQ(polarity("instead/ADV/5/mark of/ADP/3/fixed"), Polarity::Negative);
  EXPECT_EQ(polarity("and/CCONJ/5/cc then/ADV/5/advmod"), Polarity::Positive);
}

TEST(Events, WhatIsWaitedForHasNotHappened) {
  const auto asserted = [](std::string_view mark) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj waits:wait/VERB/0/root/R " + std::string(mark) +
                                  "/SCONJ/6/mark Roe/PROPN/6/nsubj has:have/AUX/6/aux/R sold:sell/VERB/2/advcl/N "
                                  "Zephyr/PROPN/6/obj");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 4, 4, Kind::Person, "Roe");
    story.name(s, 7, 7, Kind::Product, "Zephyr");
    story.predicate(s, 6, "sell.01", {{"ARG0", 4}, {"ARG1", 7}});
    return find_event(story.facts(), "sell")->asserted;
  };
  EXPECT_FALSE(asserted("until"));
  EXPECT_TRUE(asserted("because"));
}

}  // namespace
}  // namespace newsgraph
