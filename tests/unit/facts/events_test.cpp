#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <sstream>

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

TEST(Events, PurposeClauseIsLinkedAndNotAsserted) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj travelled:travel/VERB/0/root/P to/PART/4/mark sell/VERB/2/advcl/I Zephyr/PROPN/4/obj "
      "./PUNCT/2/punct");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 5, 5, Kind::Product, "Zephyr");
  story.predicate(s, 2, "travel.01", {{"ARG0", 1}, {"ARGM-PRP", 4}});
  story.predicate(s, 4, "sell.01", {{"ARG0", 1}, {"ARG1", 5}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 2U);
  EXPECT_TRUE(facts.events[0].asserted);
  EXPECT_FALSE(facts.events[1].asserted);
  ASSERT_EQ(facts.events[0].links.size(), 1U);
  EXPECT_EQ(facts.events[0].links[0], (EventLink{"purpose", EventRef{1}}));
}

TEST(Events, ConditionIsLinkedAndNotAsserted) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nsubj will/AUX/3/aux resign/VERB/0/root/I if/SCONJ/6/mark Acme/PROPN/6/nsubj "
      "collapses:collapse/VERB/3/advcl/R ./PUNCT/3/punct");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 3, "resign.01", {{"ARG0", 1}, {"ARGM-ADV", 6}});
  story.predicate(s, 6, "collapse.01", {{"ARG1", 5}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 2U);
  EXPECT_FALSE(facts.events[1].asserted);
  EXPECT_EQ(facts.events[0].links.at(0), (EventLink{"condition", EventRef{1}}));
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

TEST(Events, EventsAreParticipantsAndCauses) {
  Story story;
  const auto s = story.sentence(
      "The/DET/2/det strike/NOUN/3/nsubj/S prompted:prompt/VERB/0/root/P protests:protest/NOUN/3/obj/L from/ADP/6/case "
      "Belgium/PROPN/4/nmod ./PUNCT/3/punct");
  const auto belgium = story.name(s, 6, 6, Kind::Polity, "Belgium");
  story.predicate(s, 2, "strike.01");
  story.predicate(s, 3, "prompt.02", {{"ARG0", 2}, {"ARG1", 4}});
  story.predicate(s, 4, "protest.01", {{"ARG0", 6}});
  const Facts facts = story.facts();
  const Event* protest = find_event(facts, "protest");
  ASSERT_NE(protest, nullptr);
  EXPECT_TRUE(has_participant(*protest, "agent", belgium));
  EXPECT_TRUE(protest->asserted);
  ASSERT_EQ(protest->links.size(), 1U);
  EXPECT_EQ(protest->links[0].kind, "cause");
  EXPECT_EQ(facts.events[protest->links[0].event.index].lemma, "strike");
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

/// "Acme <verb> <patient> <rest>", the patient left out where it has no kind.
struct ClassExample {
  std::string_view verb, roleset;
  std::optional<Kind> patient;
  std::string_view rest;
  std::string_view expected;
  Kind agent = Kind::Organization;
};

TEST(Events, ParticipantsRuleOutAClass) {
  const ClassExample examples[] = {
      {"released:release", "release.01", Kind::Person, "", "Happening"},
      {"released:release", "release.01", Kind::Work, "", "Publication"},
      {"replaced:replace", "replace.01", Kind::Person, "", "Appointment"},
      {"replaced:replace", "replace.01", Kind::Product, "", "Happening"},
      {"sent:send", "send.01", Kind::PeopleGroup, "", "Deployment"},
      {"sent:send", "send.01", Kind::Polity, "", "Happening"},
      {"signed:sign", "sign.01", Kind::Work, "", "Agreement"},
      {"signed:sign", "sign.01", Kind::Person, "", "Hiring"},
      {"expelled:expel", "expel.01", Kind::Person, "", "Dismissal"},
      {"expelled:expel", "expel.01", Kind::Person, "", "Movement", Kind::Polity},
      {"identified:identify", "identify.01", Kind::Product, "", "Discovery"},
      {"identified:identify", "identify.01", Kind::Person, "", "Happening"},
      {"fought:fight", "fight.01", Kind::PeopleGroup, "", "Conflict"},
      {"fought:fight", "fight.01", std::nullopt, " fraud/NOUN/2/obj", "Happening"},
      {"fought:fight", "fight.01", std::nullopt, " to/PART/4/mark survive/VERB/2/xcomp/I", "Happening"},
      {"ran:run", "run.02", std::nullopt, "", "Happening"},
      {"ran:run", "run.02", std::nullopt, " for/ADP/4/case cover/NOUN/2/obl", "Happening", Kind::Person},
      {"ran:run", "run.02", std::nullopt, " for/ADP/4/case mayor/NOUN/2/obl", "Election", Kind::Person},
      {"attacked:attack", "attack.01", Kind::Polity, "", "Attack"},
      {"attacked:attack", "attack.01", std::nullopt, " plans:plan/NOUN/2/obj", "Happening"},
      {"established:establish", "establish.01", Kind::Organization, "", "Founding"},
      {"established:establish", "establish.01", std::nullopt, " ties:tie/NOUN/2/obj", "Happening"},
      {"dismissed:dismiss", "dismiss.01", Kind::Person, "", "Dismissal"},
      {"dismissed:dismiss", "dismiss.01", std::nullopt, " appeals:appeal/NOUN/2/obj", "Decision"},
      {"executed:execute", "execute.02", Kind::Person, "", "Death"},
      {"executed:execute", "execute.02", std::nullopt, " orders:order/NOUN/2/obj", "Happening"},
      {"denied:deny", "deny.01", Kind::Work, "", "Denial"},
      {"stopped:stop", "stop.01", Kind::Product, "", "Happening"},
      {"stopped:stop", "stop.01", Kind::NamedEvent, "", "End"},
      {"played:play", "play.01", std::nullopt, "", "Match"},
      {"played:play", "play.01", std::nullopt, " for/ADP/4/case Globex/PROPN/2/obl", "Happening"},
      {"came:come", "come.01", std::nullopt, " on/ADV/2/advmod", "Happening"},
      {"came:come", "come.01", std::nullopt, " to/ADP/4/case Ghent/PROPN/2/obl", "Travel"},
      {"succeeded:succeed", "succeed.99", Kind::Person, "", "Appointment"},
      {"struck:strike", "strike.01", Kind::Place, "", "MilitaryStrike"},
      {"struck:strike", "strike.01", std::nullopt, "", "Protest", Kind::PeopleGroup}};
  for (const ClassExample& example : examples) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj " + std::string(example.verb) + "/VERB/0/root/P" +
                                  (example.patient ? " Roe/PROPN/2/obj" : std::string(example.rest)));
    story.name(s, 1, 1, example.agent, "Acme");
    if (example.patient) story.name(s, 3, 3, *example.patient, "Roe");
    if (example.rest.find("Ghent") != std::string_view::npos) story.name(s, 4, 4, Kind::Polity, "Ghent");
    if (example.patient) {
      story.predicate(s, 2, example.roleset, {{"ARG0", 1}, {"ARG1", 3}});
    } else {
      story.predicate(s, 2, example.roleset, {{example.roleset == "come.01" ? "ARG1" : "ARG0", 1}});
    }
    const Facts facts = story.facts();
    ASSERT_FALSE(facts.events.empty()) << example.verb;
    EXPECT_EQ(facts.events[0].event_class, example.expected) << example.verb << example.rest;
  }
}

/// The class of the noun "strike", which is word `strike` of a sentence that ends with a time of it.
std::string class_of_strike(const std::string& line, std::uint32_t strike, std::uint32_t mention = 0,
                            Kind kind = Kind::Polity, bool is_agent = false) {
  Story story;
  const auto s = story.sentence(line + " today/NOUN/" + std::to_string(strike) + "/nmod:unmarked");
  const auto last = static_cast<std::uint32_t>(std::count(line.begin(), line.end(), ' ') + 2);
  if (mention != 0) story.name(s, mention, mention, kind, "Roe");
  story.time(s, last, last, "2017-05-01");
  story.predicate(s, strike, "strike.01",
                  {{"ARGM-TMP", last}, {is_agent ? "ARG0" : "ARGM-ADV", mention == 0 ? last : mention}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, "strike");
  return event == nullptr ? "none" : event->event_class;
}

TEST(Events, StrikeIsThePeoplesOrTheArmysByWhatStandsBesideIt) {
  EXPECT_EQ(class_of_strike("Staff/NOUN/2/nsubj ended:end/VERB/0/root/P a/DET/4/det strike/NOUN/2/obj/S", 4, 1,
                            Kind::PeopleGroup, true),
            "Protest");
  EXPECT_EQ(class_of_strike("The/DET/2/det strike/NOUN/3/nsubj/S ended:end/VERB/0/root/P", 2), "Protest");
  EXPECT_EQ(class_of_strike("A/DET/3/det rail/NOUN/3/compound strike/NOUN/4/nsubj/S began:begin/VERB/0/root/P", 3),
            "Protest");
  EXPECT_EQ(class_of_strike("A/DET/3/det drone/NOUN/3/compound strike/NOUN/4/nsubj/S began:begin/VERB/0/root/P", 3),
            "MilitaryStrike");
  EXPECT_EQ(class_of_strike("A/DET/2/det strike/NOUN/5/nsubj/S on/ADP/4/case Ghent/PROPN/2/nmod "
                            "began:begin/VERB/0/root/P",
                            2, 4),
            "MilitaryStrike");
  EXPECT_EQ(class_of_strike("The/DET/2/det strike/NOUN/3/nsubj/S killed:kill/VERB/0/root/P ten/NUM/3/obj", 2),
            "MilitaryStrike");
}

TEST(Events, UnclearStrikesAreTheArmysWhereTheArticleTellsOfAWar) {
  Story story;
  const auto s =
      story.sentence("The/DET/2/det strike/NOUN/4/nsubj/S today/NOUN/2/nmod:unmarked ended:end/VERB/0/root/P");
  const auto t = story.sentence("Doe/PROPN/2/nsubj invaded:invade/VERB/0/root/P Ghent/PROPN/2/obj");
  story.time(s, 3, 3, "2017-05-01");
  story.name(t, 3, 3, Kind::Polity, "Ghent");
  story.predicate(s, 2, "strike.01", {{"ARGM-TMP", 3}});
  story.predicate(t, 2, "invade.01", {{"ARG1", 3}});
  const Facts facts = story.facts();
  ASSERT_NE(find_event(facts, "strike"), nullptr);
  EXPECT_EQ(find_event(facts, "strike")->event_class, "MilitaryStrike");
}

/// The kinds of links from the event of lemma `from` to that of lemma `to`.
std::vector<std::string> links_between(const Facts& facts, std::string_view from, std::string_view to) {
  std::vector<std::string> kinds;
  const Event* event = find_event(facts, from);
  if (event == nullptr) return kinds;
  for (const EventLink& link : event->links) {
    if (facts.events[link.event.index].lemma == to) kinds.push_back(link.kind);
  }
  return kinds;
}

struct LinkExample {
  std::string_view line;
  std::string_view from, to;
  std::vector<std::string> kinds;
  std::uint32_t first = 0, second = 0;  ///< words of the two events
};

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

TEST(EventLinks, ByWording) {
  const LinkExample examples[] = {
      {"Doe/PROPN/2/nsubj resigned:resign/VERB/0/root/P because:because/ADP/6/case of/ADP/3/fixed the/DET/6/det "
       "attack/NOUN/2/obl/S in/ADP/8/case Ghent/PROPN/6/nmod",
       "resign",
       "attack",
       {"cause"},
       2,
       6},
      {"Doe/PROPN/2/nsubj resigned:resign/VERB/0/root/P due/ADP/6/case to/ADP/3/fixed the/DET/6/det "
       "attack/NOUN/2/obl/S in/ADP/8/case Ghent/PROPN/6/nmod",
       "resign",
       "attack",
       {"cause"},
       2,
       6},
      {"Doe/PROPN/2/nsubj resigned:resign/VERB/0/root/P after/ADP/5/case the/DET/5/det attack/NOUN/2/obl/S "
       "in/ADP/7/case "
       "Ghent/PROPN/5/nmod",
       "resign",
       "attack",
       {},
       2,
       5},
      {"Attacks:attack/NOUN/4/nsubj/L in/ADP/3/case Ghent/PROPN/1/nmod led:lead/VERB/0/root/P to/ADP/6/case "
       "protests:protest/NOUN/4/obl/L in/ADP/8/case Paris/PROPN/6/nmod",
       "protest",
       "attack",
       {"cause"},
       1,
       6},
      {"Protests:protest/NOUN/5/nsubj:pass/L in/ADP/3/case Ghent/PROPN/1/nmod were:be/AUX/5/aux:pass/P "
       "prompted:prompt/VERB/0/root/N by/ADP/8/case the/DET/8/det attack/NOUN/5/obl:agent/S in/ADP/10/case "
       "Paris/PROPN/8/nmod",
       "protest",
       "attack",
       {"cause"},
       1,
       8},
      {"Protests:protest/NOUN/4/nsubj/L in/ADP/3/case Ghent/PROPN/1/nmod resulted:result/VERB/0/root/P from/ADP/7/case "
       "the/DET/7/det attack/NOUN/4/obl/S in/ADP/9/case Paris/PROPN/7/nmod",
       "protest",
       "attack",
       {"cause"},
       1,
       7},
      {"Doe/PROPN/2/nsubj held:hold/VERB/0/root/P talks:talk/NOUN/2/obj/L during/ADP/6/case the/DET/6/det "
       "summit/NOUN/3/nmod/S in/ADP/8/case Ghent/PROPN/6/nmod",
       "talk",
       "summit",
       {"partOf"},
       3,
       6},
      {"The/DET/2/det final/NOUN/6/nsubj/S is:be/AUX/6/cop/R a/DET/6/det big/ADJ/6/amod part/NOUN/0/root/S "
       "of/ADP/9/case "
       "the/DET/9/det tournament/NOUN/6/nmod/S in/ADP/11/case Ghent/PROPN/9/nmod",
       "final",
       "tournament",
       {"partOf"},
       2,
       9}};
  for (const LinkExample& example : examples) {
    Story story;
    const auto s = story.sentence(example.line);
    const std::string line(example.line);
    std::uint32_t word = 1;
    std::stringstream stream(line);
    for (std::string token; stream >> token; ++word) {
      if (token.find("/PROPN/") != std::string::npos)
        story.name(s, word, word, token.starts_with("Doe") ? Kind::Person : Kind::Polity,
                   token.substr(0, token.find('/')));
    }
    story.predicate(s, example.first, "first.01");
    story.predicate(s, example.second, "second.01");
    EXPECT_EQ(links_between(story.facts(), example.from, example.to), example.kinds) << example.line;
  }
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

TEST(Events, HowFarFromAnotherIsNoTime) {
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

TEST(Events, ABidderThatWithdrawsDeploysNobody) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/2/nsubj withdrew:withdraw/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.predicate(s, 2, "withdraw.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].event_class, "Happening");
}

}  // namespace
}  // namespace newsgraph
