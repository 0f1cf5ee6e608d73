#include <gtest/gtest.h>

#include <vector>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(Events, VerbWithAgentPatientPlaceAndTimeIsAsserted) {
  Story story;
  const auto s = story.sentence(
      "Police/NOUN/2/nsubj/S arrested:arrest/VERB/0/root/P Doe/PROPN/2/obj in/ADP/5/case Ghent/PROPN/2/obl "
      "on/ADP/7/case Monday/PROPN/2/obl ./PUNCT/2/punct");
  const auto police = story.nominal(s, 1, 1, 1, Kind::Organization);
  const auto doe = story.name(s, 3, 3, Kind::Person, "Doe");
  const auto ghent = story.name(s, 5, 5, Kind::Polity, "Ghent");
  story.time(s, 7, 7, "2017-05-01");
  story.predicate(s, 2, "arrest.01", {{"ARG0", 1}, {"ARG1", 3}, {"ARGM-LOC", 5}, {"ARGM-TMP", 7}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  const Event& event = facts.events[0];
  EXPECT_EQ(event.event_class, "Arrest");
  EXPECT_TRUE(has_participant(event, "agent", police));
  EXPECT_TRUE(has_participant(event, "patient", doe));
  EXPECT_EQ(event.places, std::vector<MentionId>{ghent});
  EXPECT_EQ(event.times, std::vector<std::uint32_t>{0});
  EXPECT_EQ(event.tense, Tense::Past);
  EXPECT_TRUE(event.asserted);
}

TEST(Events, CoordinatedHeadsAreEachParticipants) {
  Story story;
  const auto s =
      story.sentence("Doe/PROPN/4/nsubj and/CCONJ/3/cc Roe/PROPN/1/conj met:meet/VERB/0/root/P ./PUNCT/4/punct");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe"), roe = story.name(s, 3, 3, Kind::Person, "Roe");
  story.predicate(s, 4, "meet.03", {{"ARG0", 1}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].event_class, "Meeting");
  EXPECT_TRUE(has_participant(facts.events[0], "agent", doe));
  EXPECT_TRUE(has_participant(facts.events[0], "agent", roe));
}

TEST(Events, DefiniteNounRepeatsTheEarlierEvent) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj spoke:speak/VERB/0/root/P with/ADP/4/case Roe/PROPN/2/obl by/ADP/6/case phone/NOUN/2/obl/S "
      "./PUNCT/2/punct");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 4, 4, Kind::Person, "Roe");
  story.predicate(s, 2, "speak.01", {{"ARG0", 1}, {"ARG2", 4}});
  const auto t = story.sentence("The/DET/2/det call/NOUN/3/nsubj/S lasted:last/VERB/0/root/P ./PUNCT/3/punct");
  story.predicate(t, 2, "call.02");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].event_class, "PhoneCall");
  EXPECT_EQ(facts.events[0].more.size(), 1U);
  EXPECT_TRUE(has_participant(facts.events[0], "agent", doe));
}

TEST(Events, ElectionsToldOfLaterAreNotTheOneThatSomebodyWon) {
  const auto count = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/R elected:elect/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.predicate(s, 3, "elect.01", {{"ARG1", 1}});
    const auto t = story.sentence("The/DET/2/det " + std::string(noun) +
                                  " in/ADP/4/case Ghent/PROPN/2/nmod lasted:last/VERB/0/root/P");
    story.name(t, 4, 4, Kind::Polity, "Ghent");
    story.predicate(t, 2, "elect.01");
    return story.facts().events.size();
  };
  EXPECT_EQ(count("election/NOUN/5/nsubj/S"), 1U);
  EXPECT_EQ(count("elections:election/NOUN/5/nsubj/L"), 2U);
}

TEST(Events, NounOfALightVerbHasItsSubjectAsAgent) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj made:make/VERB/0/root/P an/DET/4/det announcement/NOUN/2/obj/S in/ADP/6/case "
      "Ghent/PROPN/2/obl");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  const auto ghent = story.name(s, 6, 6, Kind::Polity, "Ghent");
  story.predicate(s, 2, "make.01", {{"ARG0", 1}, {"ARG1", 4}});
  story.predicate(s, 4, "announcement.01");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U) << "making it is no event of its own";
  EXPECT_EQ(facts.events[0].lemma, "announcement");
  EXPECT_EQ(facts.events[0].places, std::vector<MentionId>{ghent});
  EXPECT_TRUE(has_participant(facts.events[0], "agent", doe));
}

TEST(Events, ConjunctWithAnObjectIsActiveUnderThePassivesSubject) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P invited:invite/VERB/0/root/N and/CCONJ/5/cc "
      "praised:praise/VERB/3/conj/P Acme/PROPN/5/obj");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 6, 6, Kind::Organization, "Acme");
  story.predicate(s, 5, "praise.01", {{"ARG1", 6}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "agent", doe));
}

TEST(Events, TheSubjectOfAPassiveTakesPartBesideAnAmount) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P fined:fine/VERB/0/root/N $5/NUM/3/obj ./PUNCT/3/punct");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  const auto amount = story.nominal(s, 4, 4, 4, Kind::Quantity);
  story.predicate(s, 3, "fine.04", {{"ARG1", 4}});
  const Event event = story.facts().events.at(0);
  EXPECT_TRUE(has_participant(event, "patient", acme));
  EXPECT_TRUE(has_participant(event, "quantity", amount));
}

TEST(Events, WhoTheRoleHeadAloneNamesMustBeLikelier) {
  Story story;
  const auto s =
      story.sentence("Doe/PROPN/2/nsubj praised:praise/VERB/0/root/P Roe/PROPN/2/obj near/ADP/5/case Acme/PROPN/2/obl");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  const auto roe = story.name(s, 3, 3, Kind::Person, "Roe");
  const auto acme = story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 2, "praise.01", {{"ARG0", 1}, {"ARG1", 3}, {"ARG2", 5}});
  for (Argument& a : story.last_predicate().arguments) a.probability = 0.55F;
  const Event event = story.facts({.min_confidence = 0}).events.at(0);
  EXPECT_TRUE(has_participant(event, "agent", doe)) << "the tree has the subject there, too";
  EXPECT_TRUE(has_participant(event, "patient", roe));
  EXPECT_FALSE(has_participant(event, "topic", acme));
  story.last_predicate().arguments[2].probability = 0.65F;
  EXPECT_TRUE(has_participant(story.facts({.min_confidence = 0}).events.at(0), "topic", acme));
}

TEST(Events, WhatRoseIsNotTheOwnerOfIt) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/3/nsubj 's/PART/1/case rose:rise/VERB/0/root/P in/ADP/5/case "
      "Ghent/PROPN/3/obl");
  const auto t = story.sentence("Acme/PROPN/2/nsubj grew:grow/VERB/0/root/P");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Polity, "Ghent");
  story.name(t, 1, 1, Kind::Organization, "Acme");
  story.predicate(s, 3, "rise.01", {{"ARG1", 1}, {"ARGM-LOC", 5}});
  EXPECT_FALSE(has_participant(story.facts().events.at(0), "theme", acme));
}

TEST(Events, CallsOfOneDayBetweenTheSameTwoAreOne) {
  Story story;
  const auto call =
      "Ana:Ana/PROPN/2/nsubj/S phoned:phone/VERB/0/root/P Bo:Bo/PROPN/2/obj/S on:on/ADP/5/case "
      "Tuesday:Tuesday/PROPN/2/obl/S .:./PUNCT/2/punct";
  for (int i = 0; i < 2; ++i) {
    const auto s = story.sentence(call);
    story.name(s, 1, 1, Kind::Person, "Ana");
    story.name(s, 3, 3, Kind::Person, "Bo");
    story.time(s, 5, 5, "2017-05-02");
    story.predicate(s, 2, "phone.01", {{"ARG0", 1}, {"ARG1", 3}, {"ARGM-TMP", 5}});
  }
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].more.size(), 1U);
}

TEST(Events, NobodyFillsTwoRoles) {
  Story story;
  const auto s = story.sentence("Shares/NOUN/2/nsubj/L fell:fall/VERB/0/root/P on/ADP/4/case Monday/PROPN/2/obl");
  const auto shares = story.nominal(s, 1, 1, 1, Kind::Product);
  story.predicate(s, 2, "fall.99", {{"ARG1", 1}, {"ARG0", 1}});
  const Facts facts = story.facts();
  const Event* fall = find_event(facts, "fall");
  ASSERT_NE(fall, nullptr);
  EXPECT_EQ(fall->participants.size(), 1U);
  EXPECT_FALSE(has_participant(*fall, "agent", shares));
}

TEST(Events, WhoIsGivenALoanDoesNotLend) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P given:give/VERB/0/root/N loans:loan/NOUN/3/obj/L");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.predicate(s, 4, "loan.01");
  const Facts facts = story.facts();
  for (const Event& event : facts.events) EXPECT_FALSE(has_participant(event, "agent", acme));
}

TEST(Events, APassiveConjunctSharesItsSubjectAsWhatItIsDoneTo) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj confessed:confess/VERB/0/root/P and/CCONJ/5/cc was:be/AUX/5/aux:pass/P "
      "arrested:arrest/VERB/2/conj/N");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  story.predicate(s, 5, "arrest.01");
  const Facts facts = story.facts();
  const Event* arrest = find_event(facts, "arrest");
  ASSERT_NE(arrest, nullptr);
  EXPECT_TRUE(has_participant(*arrest, "patient", doe));
  EXPECT_FALSE(has_participant(*arrest, "agent", doe));
}

TEST(Events, WhoBecomesSomethingIsNoAttribute) {
  Story story;
  const auto s = story.sentence("Doe/PROPN/2/nsubj became:become/VERB/0/root/P rich/ADJ/2/xcomp");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  story.predicate(s, 2, "become.01", {{"ARG1", 1}, {"ARG2", 3}});
  const Facts facts = story.facts();
  const Event* become = find_event(facts, "become");
  ASSERT_NE(become, nullptr);
  EXPECT_TRUE(has_participant(*become, "theme", doe));
}

TEST(Events, TheAdpositionSaysWhichWayItGoes) {
  Story story;
  const auto s = story.sentence("Doe/PROPN/2/nsubj arrived:arrive/VERB/0/root/P from/ADP/4/case Ghent/PROPN/2/obl");
  story.name(s, 1, 1, Kind::Person, "Doe");
  const auto ghent = story.name(s, 4, 4, Kind::Polity, "Ghent");
  story.predicate(s, 2, "arrive.01", {{"ARG1", 1}, {"ARG4", 4}});
  const Event event = story.facts().events.at(0);
  EXPECT_TRUE(has_participant(event, "origin", ghent));
  EXPECT_FALSE(has_participant(event, "destination", ghent));
}

TEST(Events, AnArticleMarkedInPlaceOfItsNounIsTheNoun) {
  Story story;
  const auto s = story.sentence("The/DET/2/det States/PROPN/3/nsubj freed:free/VERB/0/root/P Doe/PROPN/3/obj");
  const auto states = story.name(s, 2, 2, Kind::Polity, "States");
  story.name(s, 4, 4, Kind::Person, "Doe");
  story.predicate(s, 3, "free.01", {{"ARG0", 1}, {"ARG1", 4}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "agent", states));
}

TEST(Events, WhoMarriesSomebodyIsASpouseButWhoMarriesACoupleIsNot) {
  for (const auto& [kind, spouses] : {std::pair{Kind::Person, 2U}, std::pair{Kind::PeopleGroup, 1U}}) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj married:marry/VERB/0/root/P Roe/PROPN/2/obj");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 3, 3, kind, "Roe");
    story.predicate(s, 2, "marry.01", {{"ARG1", 3}});
    EXPECT_EQ(story.facts().events.at(0).participants.size(), spouses);
  }
}

TEST(Events, WhoseThingsSomethingHappensToTakesNoPartInIt) {
  const auto dead = [](const std::string& owner) {
    Story story;
    const auto s = story.sentence("farmer/NOUN/0/root " + owner + " died:die/VERB/1/acl:relcl/P");
    const auto farmer = story.nominal(s, 1, 1, 1, Kind::Person);
    story.predicate(s, 4, "die.01", {{"ARG1", 1}});
    const Facts facts = story.facts();
    const Event* death = find_event(facts, "die");
    return death != nullptr && has_participant(*death, "patient", farmer);
  };
  EXPECT_FALSE(dead("whose/PRON/3/nmod:poss cows:cow/NOUN/4/nsubj"));
  EXPECT_TRUE(dead("who/PRON/4/nsubj suddenly/ADV/4/advmod"));
}

TEST(Events, AllOfThePrisonersAreThePrisoners) {
  for (const auto& [word, takes_part] : {std::pair{"all", true}, std::pair{"some", false}}) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj freed:free/VERB/0/root/P " + std::string(word) +
                                  "/PRON/2/obj of/ADP/6/case the/DET/6/det men:man/NOUN/3/nmod/L");
    story.name(s, 1, 1, Kind::Person, "Doe");
    const auto men = story.nominal(s, 5, 6, 6, Kind::PeopleGroup);
    story.predicate(s, 2, "free.01", {{"ARG0", 1}, {"ARG1", 3}});
    EXPECT_EQ(has_participant(story.facts().events.at(0), "patient", men), takes_part) << word;
  }
}

TEST(Events, WhoIsNoPlace) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj left:leave/VERB/0/root/P the/DET/4/det house/NOUN/2/obj/S of/ADP/7/case an/DET/7/det "
      "emir/NOUN/4/nmod/S who/PRON/9/nsubj freed:free/VERB/4/acl:relcl/P Roe/PROPN/9/obj");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.nominal(s, 3, 7, 4, Kind::Place);
  const auto emir = story.nominal(s, 6, 7, 7, Kind::Person);
  story.name(s, 10, 10, Kind::Person, "Roe");
  story.predicate(s, 9, "free.01", {{"ARG0", 8}, {"ARG1", 10}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "agent", emir));
}

TEST(Events, TwoPostsOfOnePersonTakePartOnce) {
  for (const auto& [determiner, agents] : {std::pair{"", 1}, std::pair{" the/DET/4/det", 2}}) {
    Story story;
    const bool bare = std::string_view(determiner).empty();
    const auto s =
        story.sentence("The/DET/2/det founder/NOUN/" + std::string(bare ? "5" : "6") + "/nsubj/S and/CCONJ/" +
                       std::string(bare ? "4" : "5") + "/cc" + (bare ? "" : " the/DET/5/det") +
                       " chairman/NOUN/2/conj/S " + "praised:praise/VERB/0/root/P");
    story.nominal(s, 1, 2, 2, Kind::Person);
    story.nominal(s, 4, bare ? 4 : 5, bare ? 4 : 5, Kind::Person);
    story.predicate(s, bare ? 5 : 6, "praise.01", {{"ARG0", 2}});
    const Event event = story.facts().events.at(0);
    EXPECT_EQ(std::count_if(event.participants.begin(), event.participants.end(),
                            [](const Participant& p) { return p.role == "agent"; }),
              agents);
  }
}

TEST(Events, MeetingsOfDifferentKindsAreTwo) {
  const auto count = [](std::string_view kind) {
    Story story;
    const auto s =
        story.sentence("press/NOUN/2/compound conference/NOUN/4/obl/S Doe/PROPN/4/nsubj spoke:speak/VERB/0/root/P");
    story.name(s, 3, 3, Kind::Person, "Doe");
    story.noun(s, 2, "Event");
    story.predicate(s, 2, "confer.01", {{"ARG0", 3}});
    story.predicate(s, 4, "speak.01", {{"ARG0", 3}});
    const auto t = story.sentence("the/DET/4/det " + std::string(kind) +
                                  " 's/PART/2/case meeting/NOUN/7/nsubj/S in/ADP/6/case Ghent/PROPN/4/nmod "
                                  "ended:end/VERB/0/root/P");
    story.name(t, 6, 6, Kind::Polity, "Ghent");
    story.noun(t, 4, "Event");
    story.predicate(t, 4, "meet.03", {{"ARGM-LOC", 6}});
    const Facts facts = story.facts();
    return std::count_if(facts.events.begin(), facts.events.end(),
                         [](const Event& e) { return e.event_class == "Meeting"; });
  };
  EXPECT_EQ(count("owners:owner/NOUN/4/nmod:poss"), 2);
  EXPECT_EQ(count("Roe/PROPN/4/nmod:poss"), 1);
}

TEST(Events, AMeetingWithAnIndefiniteOwnerRefersToNone) {
  const auto count = [](const std::string& article) {
    Story story;
    const auto s = story.sentence("A/DET/2/det conference/NOUN/4/obl/S Doe/PROPN/4/nsubj spoke:speak/VERB/0/root/P");
    story.name(s, 3, 3, Kind::Person, "Doe");
    story.noun(s, 2, "Event");
    story.predicate(s, 2, "confer.01", {{"ARG0", 3}});
    const auto t =
        story.sentence(article +
                       "/DET/2/det owner/NOUN/4/nmod:poss 's/PART/2/case meeting/NOUN/7/nsubj/S in/ADP/6/case "
                       "Ghent/PROPN/4/nmod ended:end/VERB/0/root/P");
    story.name(t, 6, 6, Kind::Polity, "Ghent");
    story.noun(t, 4, "Event");
    story.predicate(t, 4, "meet.03", {{"ARGM-LOC", 6}});
    const Facts facts = story.facts();
    return std::count_if(facts.events.begin(), facts.events.end(),
                         [](const Event& e) { return e.event_class == "Meeting"; });
  };
  EXPECT_EQ(count("a"), 2);
  EXPECT_EQ(count("the"), 1);
}

TEST(Events, AConditionProvidesNothing) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj wins:win/VERB/0/root/R ,/PUNCT/4/punct provided:provide/VERB/2/advcl/N that/SCONJ/7/mark "
      "it/PRON/7/nsubj rains:rain/VERB/4/ccomp/R");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.predicate(s, 4, "provide.01", {{"ARG0", 1}});
  EXPECT_TRUE(story.facts().events.empty());
}

TEST(Events, AFifthRescueIsNotTheOneToldBefore) {
  const auto count = [](const std::string& quality) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj rescued:rescue/VERB/0/root/P Doe/PROPN/2/obj");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 3, 3, Kind::Person, "Doe");
    story.predicate(s, 2, "rescue.01", {{"ARG0", 1}, {"ARG1", 3}});
    const auto t = story.sentence("Roe/PROPN/3/nsubj praised:praise/VERB/0/root/P the/DET/5/det " + quality +
                                  " rescue/NOUN/2/obj/S");
    story.name(t, 1, 1, Kind::Person, "Roe");
    story.noun(t, 5, "Event");
    story.predicate(t, 2, "praise.01", {{"ARG0", 1}, {"ARG1", 5}});
    story.predicate(t, 5, "rescue.01");
    const Facts facts = story.facts();
    return std::count_if(facts.events.begin(), facts.events.end(), [](const Event& e) { return e.lemma == "rescue"; });
  };
  EXPECT_EQ(count("brave/ADJ/5/amod"), 1);
  EXPECT_EQ(count("fifth/ADJ/5/amod/O"), 2);
}

TEST(Events, AMothersDeathIsNotTheOneOfWhomNobodyIsNamed) {
  Story story;
  const auto s = story.headline("Singer/NOUN/2/nsubj/S dies:die/VERB/0/root/R today/NOUN/2/obl:unmarked");
  story.predicate(s, 2, "die.01");
  const auto t = story.sentence(
      "Roe/PROPN/2/nsubj mourned:mourn/VERB/0/root/P Doe/PROPN/5/nmod:poss 's/PART/3/case "
      "death/NOUN/2/obj/S");
  story.name(t, 1, 1, Kind::Person, "Roe");
  const auto doe = story.name(t, 3, 3, Kind::Person, "Doe");
  story.noun(t, 5, "Event");
  story.predicate(t, 2, "mourn.01", {{"ARG0", 1}, {"ARG1", 5}});
  story.predicate(t, 5, "death.01", {{"ARG1", 3}});
  const Facts facts = story.facts();
  for (const Event& event : facts.events) EXPECT_FALSE(event.lemma == "die" && has_participant(event, "patient", doe));
}

TEST(Events, WhatIsPlannedDoesNotHappenBecauseAnotherOfItsKindDoes) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/nsubj plans:plan/VERB/0/root/R to/PART/4/mark sell/VERB/2/xcomp/I Zephyr/PROPN/4/obj");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Product, "Zephyr");
  story.predicate(s, 2, "plan.01", {{"ARG0", 1}, {"ARG1", 4}});
  story.predicate(s, 4, "sell.01", {{"ARG0", 1}, {"ARG1", 5}});
  const auto t = story.sentence("The/DET/2/det sale/NOUN/3/nsubj/S pleased:please/VERB/0/root/P Roe/PROPN/3/obj");
  story.name(t, 4, 4, Kind::Person, "Roe");
  story.noun(t, 2, "Event");
  story.predicate(t, 2, "sell.01");
  story.predicate(t, 3, "please.01", {{"ARG0", 2}, {"ARG1", 4}});
  EXPECT_FALSE(find_event(story.facts(), "sell")->asserted);
}

TEST(Events, AndNotSomebodyElse) {
  const auto blamed = [](const std::string& denial) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj blamed:blame/VERB/0/root/P Doe/PROPN/2/obj and/CCONJ/6/cc " +
                                  denial + " Acme/PROPN/3/conj");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 3, 3, Kind::Person, "Doe");
    const auto acme = story.name(s, 6, 6, Kind::Organization, "Acme");
    story.predicate(s, 2, "blame.01", {{"ARG0", 1}, {"ARG1", 3}});
    return has_participant(story.facts().events.at(0), "patient", acme);
  };
  EXPECT_FALSE(blamed("not/PART/6/advmod"));
  EXPECT_TRUE(blamed("also/ADV/6/advmod"));
}

TEST(Events, TheStrikeOfAYearIsNotOneWithoutAYear) {
  const auto count = [](const std::string& quality) {
    Story story;
    const auto s = story.sentence("Drivers/NOUN/2/nsubj began:begin/VERB/0/root/P a/DET/4/det strike/NOUN/2/obj/S");
    story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
    story.noun(s, 4, "Event");
    story.predicate(s, 2, "begin.01", {{"ARG0", 1}, {"ARG1", 4}});
    story.predicate(s, 4, "strike.02", {{"ARG0", 1}});
    const auto t = story.sentence("The/DET/3/det " + quality + " strike/NOUN/4/nsubj/S ended:end/VERB/0/root/P");
    story.noun(t, 3, "Event");
    story.predicate(t, 3, "strike.02");
    story.predicate(t, 4, "end.01", {{"ARG1", 3}});
    const Facts facts = story.facts();
    return std::count_if(facts.events.begin(), facts.events.end(), [](const Event& e) { return e.lemma == "strike"; });
  };
  EXPECT_EQ(count("1991/NUM/3/nummod"), 2);
  EXPECT_EQ(count("long/ADJ/3/amod"), 1);
}

TEST(Events, WhatBeginsOnADayAheadIsPlanned) {
  const auto asserted = [](std::string_view day) {
    Story story;
    story.published("2024-05-14");
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj plays:play/VERB/0/root/R there/ADV/2/advmod from/ADP/5/case "
        "Friday/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.time(s, 5, 5, day);
    story.predicate(s, 2, "play.01", {{"ARG0", 1}});
    return story.facts().events.at(0).asserted;
  };
  EXPECT_FALSE(asserted("2024-05-17"));
  EXPECT_TRUE(asserted("2024-05-10"));
}

}  // namespace
}  // namespace newsgraph
