#include "facts/veridicality.hpp"

#include <gtest/gtest.h>

#include <string>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// Whether the event of a word, told by roleset "x.01", is asserted.
bool is_asserted(std::string_view line, std::uint32_t word, std::string_view lemma) {
  Story story;
  const auto s = story.sentence(line);
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.predicate(s, word, std::string(lemma) + ".01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, lemma);
  EXPECT_NE(event, nullptr) << line;
  return event != nullptr && event->asserted;
}

TEST(Veridicality, ARelativeClauseThatNamesASortTellsNothing) {
  EXPECT_FALSE(
      is_asserted("Acme/PROPN/2/nsubj helps:help/VERB/0/root/R customers:customer/NOUN/2/obj/L "
                  "who/PRON/5/nsubj destroy/VERB/3/acl:relcl/R cars:car/NOUN/5/obj/L",
                  5, "destroy"));
  EXPECT_FALSE(
      is_asserted("Acme/PROPN/2/nsubj pays:pay/VERB/0/root/R anyone/PRON/2/obj/S "
                  "who/PRON/5/nsubj destroys:destroy/VERB/3/acl:relcl/R cars:car/NOUN/5/obj/L",
                  5, "destroy"));
  EXPECT_TRUE(
      is_asserted("Acme/PROPN/2/nsubj paid:pay/VERB/0/root/P customers:customer/NOUN/2/obj/L "
                  "who/PRON/5/nsubj destroyed:destroy/VERB/3/acl:relcl/P cars:car/NOUN/5/obj/L",
                  5, "destroy"));
  EXPECT_TRUE(
      is_asserted("Acme/PROPN/2/nsubj pays:pay/VERB/0/root/R the/DET/4/det men:man/NOUN/2/obj/L "
                  "who/PRON/6/nsubj destroy/VERB/4/acl:relcl/R its/PRON/8/nmod:poss cars:car/NOUN/6/obj/L",
                  6, "destroy"));
}

TEST(Veridicality, ANounsThatClauseIsTrueOnlyWhereTheNounPresupposesIt) {
  EXPECT_FALSE(
      is_asserted("Acme/PROPN/2/nsubj heard:hear/VERB/0/root/P a/DET/4/det recommendation/NOUN/2/obj/S "
                  "that/SCONJ/7/mark Bexley/PROPN/7/nsubj destroy/VERB/4/acl/I it/PRON/7/obj",
                  7, "destroy"));
  EXPECT_TRUE(
      is_asserted("Acme/PROPN/2/nsubj heard:hear/VERB/0/root/P the/DET/4/det news/NOUN/2/obj/S "
                  "that/SCONJ/7/mark Bexley/PROPN/7/nsubj destroyed:destroy/VERB/4/acl/P it/PRON/7/obj",
                  7, "destroy"));
}

TEST(Veridicality, WhatIsTheBestEverIsToldOfNoOccasion) {
  const auto met = [](std::string_view adverb) {
    return is_asserted("Acme/PROPN/0/root that/PRON/5/obj he/PRON/5/nsubj " + std::string(adverb) +
                           "/ADV/5/advmod met:meet/VERB/1/acl:relcl/P",
                       5, "meet");
  };
  EXPECT_FALSE(met("ever"));
  EXPECT_TRUE(met("then"));
}

TEST(Veridicality, WhoIsTheFirstToDoSomethingHasDoneIt) {
  const auto leads = [](std::string_view rank) {
    return is_asserted("Acme/PROPN/4/nsubj was:be/AUX/4/cop/P " + std::string(rank) +
                           "/ADJ/4/amod firm/NOUN/0/root/S to/PART/6/mark leave/VERB/4/acl/I",
                       6, "leave");
  };
  EXPECT_TRUE(leads("first"));
  EXPECT_FALSE(leads("likely"));
}

TEST(Veridicality, WhatIsAwaitedInThePassiveHasNotHappened) {
  const auto held = [](std::string_view main, std::string_view auxiliary) {
    return is_asserted("Acme/PROPN/3/nsubj " + std::string(main) + " until/SCONJ/7/mark it/PRON/7/nsubj:pass " +
                           std::string(auxiliary) + " sold:sell/VERB/3/advcl/N",
                       7, "sell");
  };
  EXPECT_FALSE(held("will/AUX/3/aux wait/VERB/0/root/I", "is:be/AUX/7/aux:pass/R"));
  EXPECT_TRUE(held("still/ADV/3/advmod waited:wait/VERB/0/root/P", "was:be/AUX/7/aux:pass/P"));
}

TEST(Veridicality, ANounAloneDoesNotSayThatItHappened) {
  const auto asserted = [](std::string_view verb, std::string_view tail) {
    Story story;
    const auto s = story.sentence("The/DET/2/det merger/NOUN/4/nsubj/S " + std::string(verb) + std::string(tail));
    story.name(s, 5, 5, Kind::Organization, "Acme");
    story.predicate(s, 2, "merge.01");
    story.predicate(s, 4, "hurt.01", {{"ARG0", 2}, {"ARG1", 5}});
    const Facts facts = story.facts();
    const Event* merger = find_event(facts, "merger");
    EXPECT_NE(merger, nullptr);
    return merger != nullptr && merger->asserted;
  };
  EXPECT_FALSE(asserted("will/AUX/4/aux hurt/VERB/0/root/I", " Acme/PROPN/4/obj"));
  EXPECT_TRUE(asserted("badly/ADV/4/advmod hurt/VERB/0/root/P", " Acme/PROPN/4/obj"));
}

/// The event of a word of "lemma.01", told beside Chad, which is the last word.
Event event_of(std::string_view line, std::uint32_t word, std::string_view lemma, std::uint32_t chad) {
  Story story;
  const auto s = story.sentence(line);
  story.name(s, chad, chad, Kind::Polity, "Chad");
  story.predicate(s, word, std::string(lemma) + ".01", {{"ARG1", chad}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, lemma);
  EXPECT_NE(event, nullptr) << line;
  return event == nullptr ? Event{} : *event;
}

TEST(Veridicality, WhatNobodyDoesIsNotDone) {
  struct Row {
    std::string_view line;
    std::uint32_t word;
    std::string_view lemma;
    std::uint32_t chad;
    bool negated = true;
  };
  const Row rows[] = {
      {"Nobody/PRON/2/nsubj fled:flee/VERB/0/root/P Chad/PROPN/2/obj", 2, "flee", 3},
      {"No/DET/2/det troops:troop/NOUN/3/nsubj/L fled:flee/VERB/0/root/P Chad/PROPN/3/obj", 3, "flee", 4},
      {"None/PRON/5/nsubj of/ADP/4/case the/DET/4/det men:man/NOUN/1/nmod/L fled:flee/VERB/0/root/P Chad/PROPN/5/obj",
       5, "flee", 6},
      {"Not/PART/2/advmod all/DET/3/det men:man/NOUN/4/nsubj/L fled:flee/VERB/0/root/P Chad/PROPN/4/obj", 4, "flee", 5},
      {"No/DET/2/det one/PRON/4/nsubj:pass was:be/AUX/4/aux:pass/P freed:free/VERB/0/root/N in/ADP/6/case "
       "Chad/PROPN/4/obl",
       4, "free", 6},
      {"They/PRON/2/nsubj freed:free/VERB/0/root/P no/DET/4/det prisoners:prisoner/NOUN/2/obj/L in/ADP/6/case "
       "Chad/PROPN/2/obl",
       2, "free", 6},
      {"Nobody/PRON/2/nsubj tried:try/VERB/0/root/P to/PART/4/mark flee/VERB/2/xcomp/I Chad/PROPN/4/obj", 4, "flee", 5},
      {"Nobody/PRON/2/nsubj came:come/VERB/0/root/P or/CCONJ/4/cc fled:flee/VERB/2/conj/P Chad/PROPN/4/obj", 4, "flee",
       5},
      {"She/PRON/4/nsubj no/ADV/3/advmod longer/ADV/4/advmod rules:rule/VERB/0/root/R Chad/PROPN/4/obj", 4, "rule", 5},
      {"No/ADV/4/advmod fewer/ADJ/4/advmod than/ADP/2/fixed 30/NUM/5/nummod men:man/NOUN/6/nsubj/L "
       "fled:flee/VERB/0/root/P Chad/PROPN/6/obj",
       6, "flee", 7, false},
      {"Not/PART/2/advmod only/ADV/3/advmod men:man/NOUN/4/nsubj/L fled:flee/VERB/0/root/P Chad/PROPN/4/obj", 4, "flee",
       5, false},
  };
  for (const Row& row : rows) {
    const Event event = event_of(row.line, row.word, row.lemma, row.chad);
    EXPECT_EQ(event.polarity, row.negated ? Polarity::Negative : Polarity::Positive) << row.line;
    EXPECT_EQ(event.asserted, !row.negated) << row.line;
  }
}

TEST(Veridicality, AnEventInWhichNobodyWasHurtTookPlace) {
  const Event raid = event_of(
      "Nobody/PRON/3/nsubj:pass was:be/AUX/3/aux:pass/P hurt/VERB/0/root/N in/ADP/6/case a/DET/6/det raid/NOUN/3/obl/S "
      "on/ADP/8/case Chad/PROPN/6/nmod",
      6, "raid", 8);
  EXPECT_TRUE(raid.asserted);
}

TEST(Veridicality, WhatSomebodyIsForcedToDoIsDone) {
  const auto fled = [](std::string_view verb, std::string_view adverb) {
    Story story;
    const auto s =
        story.sentence("Floods:flood/NOUN/2/nsubj/L " + std::string(verb) + "/VERB/0/root/P Doe/PROPN/2/obj " +
                       "to/PART/5/mark flee/VERB/2/xcomp/I Chad/PROPN/5/obj" + std::string(adverb));
    story.name(s, 3, 3, Kind::Person, "Doe");
    story.predicate(s, 5, "flee.01", {{"ARG0", 3}});
    story.last_predicate().factuality = -0.8F;
    return story.facts().events.at(0).asserted;
  };
  EXPECT_TRUE(fled("forced:force", ""));
  EXPECT_FALSE(fled("asked:ask", ""));
  EXPECT_FALSE(fled("forced:force", " never/ADV/2/advmod"));
}

TEST(Veridicality, WhatSomebodyIsClearedOfNeedNotHaveHappened) {
  const auto robbed = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P " + std::string(verb) +
                                  "/VERB/0/root/N of/SCONJ/5/mark robbing:rob/VERB/3/advcl/G Acme/PROPN/5/obj");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    story.predicate(s, 5, "rob.01", {{"ARG0", 1}, {"ARG1", 6}});
    return find_event(story.facts(), "rob")->asserted;
  };
  EXPECT_FALSE(robbed("cleared:clear"));
  EXPECT_TRUE(robbed("convicted:convict"));
}

TEST(Veridicality, TheEndOfAMonthIsATime) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/nsubj closed:close/VERB/0/root/P at/ADP/5/case the/DET/5/det end/NOUN/2/obl/S of/ADP/7/case "
      "May/PROPN/5/nmod");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.time(s, 7, 7, "2017-05");
  story.predicate(s, 2, "close.01", {{"ARG1", 1}});
  story.predicate(s, 5, "end.01");
  const Facts facts = story.facts();
  EXPECT_EQ(find_event(facts, "end"), nullptr);
  EXPECT_NE(find_event(facts, "close"), nullptr);
}

TEST(Veridicality, AnAmountIsNoAgent) {
  Story story;
  const auto s = story.sentence(
      "Losses:loss/NOUN/4/nsubj/L of/ADP/3/case $5/SYM/1/nmod hurt/VERB/0/root/P "
      "Acme/PROPN/4/obj");
  const auto amount = story.nominal(s, 3, 3, 3, Kind::Quantity);
  const auto acme = story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 4, "hurt.01", {{"ARG0", 3}, {"ARG1", 5}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, "hurt");
  ASSERT_NE(event, nullptr);
  EXPECT_FALSE(has_participant(*event, "agent", amount));
  EXPECT_TRUE(has_participant(*event, "patient", acme));
}

TEST(Veridicality, WhatAFilmTellsOfDidNotHappen) {
  const auto happened = [](Kind kind) {
    Story story;
    const auto s = story.sentence(
        "Salt/PROPN/2/nsubj follows:follow/VERB/0/root/R widow/NOUN/2/obj/S who/PRON/5/nsubj "
        "forges:forge/VERB/3/acl:relcl/R papers:paper/NOUN/5/obj/L");
    story.name(s, 1, 1, kind, "Salt");
    story.nominal(s, 3, 3, 3, Kind::Person);
    story.predicate(s, 5, "forge.01", {{"ARG0", 3}});
    const Facts facts = story.facts();
    const Event* event = find_event(facts, "forge");
    return event != nullptr && event->asserted;
  };
  EXPECT_FALSE(happened(Kind::Work));
  EXPECT_TRUE(happened(Kind::Person));
}

TEST(Veridicality, WhatIsBackedNeedNotHappen) {
  const auto happened = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj " + std::string(verb) +
                                  "/VERB/0/root/P a/DET/4/det merger/NOUN/2/obj/S of/ADP/6/case Acme/PROPN/4/nmod");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.noun(s, 4, "Event");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    story.predicate(s, 4, "merge.01", {{"ARG1", 6}});
    const Facts facts = story.facts();
    const Event* merger = find_event(facts, "merger");
    return merger != nullptr && merger->asserted;
  };
  EXPECT_FALSE(happened("backed:back"));
  EXPECT_TRUE(happened("completed:complete"));
}

TEST(Veridicality, WhoeverStopsShortOfADeedDoesNotDoIt) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj stopped:stop/VERB/0/root/P short/ADJ/2/xcomp of/SCONJ/5/mark claiming:claim/VERB/3/advcl/G "
      "victory/NOUN/5/obj/S");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.predicate(s, 2, "stop.01", {{"ARG0", 1}});
  story.predicate(s, 5, "claim.01", {{"ARG0", 1}, {"ARG1", 6}});
  const Facts facts = story.facts();
  const Event* claiming = find_event(facts, "claim");
  EXPECT_TRUE(claiming == nullptr || !claiming->asserted);
}

TEST(Veridicality, WhatIsRuledOutHasNotHappened) {
  const auto asserted = [](const std::string& verb, const std::string& particle) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj " + verb + "/VERB/0/root/P " + particle +
                                  " luring:lure/VERB/2/advcl/G Roe/PROPN/4/obj");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 5, 5, Kind::Person, "Roe");
    story.predicate(s, 4, "lure.01", {{"ARG0", 1}, {"ARG1", 5}});
    const Facts facts = story.facts();
    const Event* luring = find_event(facts, "lure");
    return luring != nullptr && luring->asserted;
  };
  EXPECT_FALSE(asserted("ruled:rule", "out/ADP/2/compound:prt"));
}

TEST(Veridicality, WhatSomebodyIsChargedWithNeedNotHaveHappened) {
  const auto asserted = [](const std::string& verb, const std::string& mark) {
    return is_asserted("Acme/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P " + verb + "/VERB/0/root/N " + mark +
                           "/SCONJ/5/mark robbing:rob/VERB/3/advcl/G banks:bank/NOUN/5/obj/L",
                       5, "rob");
  };
  EXPECT_FALSE(asserted("charged:charge", "with"));
  EXPECT_TRUE(asserted("credited:credit", "with"));
}

TEST(Veridicality, AnInvertedConditionTellsNothing) {
  EXPECT_FALSE(
      is_asserted("Had:have/AUX/3/aux/P Acme/PROPN/3/nsubj acted:act/VERB/7/advcl/N ,/PUNCT/7/punct it/PRON/7/nsubj "
                  "would/AUX/7/aux win/VERB/0/root/I",
                  3, "act"));
  EXPECT_TRUE(is_asserted("Acme/PROPN/3/nsubj had:have/AUX/3/aux/P acted:act/VERB/0/root/N", 3, "act"));
}

TEST(Veridicality, WhatIsDueToHappenIsToCome) {
  const auto asserted = [](const std::string& marker) {
    return is_asserted("Acme/PROPN/2/nsubj is:be/VERB/0/root/R " + marker + " to/ADP/5/case meet/VERB/2/advcl/R", 5,
                       "meet");
  };
  EXPECT_FALSE(asserted("due/ADJ/5/case"));
}

TEST(Veridicality, AMoveThatMayBeCompletedHasNotHappened) {
  const auto asserted = [](const std::string& aux) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nmod:poss move/NOUN/5/nsubj:pass/S " + aux +
                                  "/AUX/5/aux been:be/AUX/5/aux:pass/N completed:complete/VERB/0/root/N");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 2, "Event");
    story.predicate(s, 2, "move.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    const Event* move = find_event(facts, "move");
    return move != nullptr && move->asserted;
  };
  EXPECT_FALSE(asserted("could"));
  EXPECT_TRUE(asserted("has:have"));
}

TEST(Veridicality, WhatSomebodyCautionsAgainstIsNotDone) {
  const auto asserted = [](const std::string& mark) {
    return is_asserted("Acme/PROPN/2/nsubj gained:gain/VERB/0/root/P " + mark +
                           "/SCONJ/4/mark drawing:draw/VERB/2/advcl/G lots:lot/NOUN/4/obj/L",
                       4, "draw");
  };
  EXPECT_FALSE(asserted("against"));
  EXPECT_TRUE(asserted("by"));
}

TEST(Veridicality, WhatStandsBehindBeforeInThePresentIsToCome) {
  const auto asserted = [](const std::string& mark) {
    return is_asserted("Roe/PROPN/2/nsubj waited:wait/VERB/0/root/P " + mark +
                           "/SCONJ/5/mark Acme/PROPN/5/nsubj opens:open/VERB/2/advcl/R doors:door/NOUN/5/obj/L",
                       5, "open");
  };
  EXPECT_FALSE(asserted("before"));
  EXPECT_TRUE(asserted("because"));
}

TEST(Veridicality, GrowthThatIsProjectedIsNotTold) {
  const auto asserted = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + verb + "/VERB/0/root/P growth/NOUN/2/obj/S of/ADP/5/case " +
                                  "exports:export/NOUN/3/nmod/L");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 5, 5, 5, Kind::Product);
    story.noun(s, 3, "Event");
    story.predicate(s, 3, "grow.01", {{"ARG1", 5}});
    const Facts facts = story.facts();
    const Event* growth = find_event(facts, "growth");
    return growth != nullptr && growth->asserted;
  };
  EXPECT_FALSE(asserted("projected:project"));
  EXPECT_TRUE(asserted("enjoyed:enjoy"));
}

TEST(Veridicality, WhoIsDueToMeetHasNotMet) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/5/nsubj is:be/AUX/5/cop/R due/ADJ/5/mark to/PART/3/fixed meet:meet/VERB/0/root Doe/PROPN/5/obj");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.name(s, 6, 6, Kind::Person, "Doe");
  story.predicate(s, 5, "meet.02", {{"ARG0", 1}, {"ARG1", 6}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_FALSE(facts.events[0].asserted);
}

TEST(Veridicality, WhatIsJoinedToAChargeIsCharged) {
  const auto asserted = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P " + verb +
                                  "/VERB/0/root/N of/ADP/5/case fraud/NOUN/3/obl and/CCONJ/7/cc "
                                  "receiving:receive/VERB/5/conj/G bribes/NOUN/7/obj");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 7, "receive.01", {{"ARG0", 1}});
    return story.facts().events.at(0).asserted;
  };
  EXPECT_FALSE(asserted("accused:accuse"));
  EXPECT_TRUE(asserted("tired:tire"));
}

TEST(Veridicality, AMonthsPayThatWillBeReceivedIsNotPaid) {
  const auto paid = [](const std::string& owner) {
    return is_asserted("Acme/PROPN/3/nsubj will/AUX/3/aux receive/VERB/0/root/I one/NUM/5/nummod " + owner +
                           "/6/nmod:poss pay/NOUN/3/obj/S",
                       6, "pay");
  };
  EXPECT_FALSE(paid("month's:month/NOUN"));
  EXPECT_TRUE(paid("Doe's:Doe/PROPN"));
}

}  // namespace
}  // namespace newsgraph
