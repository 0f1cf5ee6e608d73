#include <gtest/gtest.h>

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// "Acme <verb> <patient> <rest>", the patient left out where it has no kind.
struct ClassExample {
  std::string_view verb, roleset;
  std::optional<Kind> patient;
  std::string_view rest;
  std::string_view expected;
  Kind agent = Kind::Organization;
};

/// The class of the noun in "Acme ended the ... ...", empty where it tells no event.
std::string class_of_ended(const std::string& modifier, const std::string& noun, std::string_view roleset) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/2/nsubj ended:end/VERB/0/root/P the/DET/5/det " + modifier +
                                "/NOUN/5/compound " + noun + "/NOUN/2/obj/S");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.predicate(s, 2, "end.01", {{"ARG0", 1}, {"ARG1", 5}});
  story.predicate(s, 5, roleset);
  const Facts facts = story.facts();
  const Event* event = find_event(facts, noun);
  return event == nullptr ? "" : event->event_class;
}

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
      {"posted:post", "post.01", Kind::Person, "", "Deployment"},
      {"posted:post", "post.01", Kind::Work, "", "Publication"},
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
      {"took:take_over", "take_over.12", Kind::Organization, "", "Purchase", Kind::Organization},
      {"took:take_over", "take_over.12", Kind::Organization, "", "Happening", Kind::Person},
      {"dismissed:dismiss", "dismiss.01", Kind::Person, "", "Dismissal"},
      {"dismissed:dismiss", "dismiss.01", std::nullopt, " appeals:appeal/NOUN/2/obj", "Decision"},
      {"dismissed:dismiss", "dismiss.02", Kind::Person, "", "Dismissal"},
      {"dismissed:dismiss", "dismiss.02", Kind::Organization, "", "Happening"},
      {"fired:fire", "fire.02", Kind::Person, "", "Dismissal"},
      {"fired:fire", "fire.02", Kind::Product, "", "Attack"},
      {"fired:fire", "fire.02", std::nullopt, " shots:shot/NOUN/2/obj", "Attack"},
      {"sentenced:sentence", "sentence.02", Kind::Person, "", "Sentencing"},
      {"shot:shoot", "shoot.02", Kind::Person, "", "Attack"},
      {"shot:shoot", "shoot.02", Kind::Work, "", "Creation"},
      {"shot:shoot", "shoot.02", std::nullopt, " films:film/NOUN/2/obj", "Creation"},
      {"directed:direct", "direct.01", Kind::Work, "", "Creation"},
      {"raised:raise", "raise.02", std::nullopt, " forecasts:forecast/NOUN/2/obj", "Increase"},
      {"closed:close", "close.01", std::nullopt, " lower/ADV/2/advmod", "Happening"},
      {"closed:close", "close.01", std::nullopt, " early/ADV/2/advmod", "End"},
      {"raised:raise", "raise.02", std::nullopt, " money/NOUN/2/obj", "Investment"},
      {"executed:execute", "execute.02", Kind::Person, "", "Death"},
      {"executed:execute", "execute.02", std::nullopt, " orders:order/NOUN/2/obj", "Happening"},
      {"denied:deny", "deny.01", Kind::Work, "", "Denial"},
      {"stopped:stop", "stop.01", Kind::Product, "", "Happening"},
      {"stopped:stop", "stop.01", Kind::NamedEvent, "", "End"},
      {"rejected:reject", "reject.01", std::nullopt, " offers:offer/NOUN/2/obj", "Decision"},
      {"rejected:reject", "reject.01", std::nullopt, " claims:claim/NOUN/2/obj", "Denial"},
      {"held:hold", "hold.04", std::nullopt, " talks:talk/NOUN/2/obj", "Meeting"},
      {"held:hold", "hold.04", std::nullopt, " sales:sale/NOUN/2/obj", "Happening"},
      {"set:set", "set_up.03", std::nullopt, " tables:table/NOUN/2/obj", "Happening"},
      {"raised:raise", "raise.01", Kind::Quantity, "", "Investment"},
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

TEST(Events, WhatIsAttackedMayBeAThingOfNoKind) {
  const auto attacks = [](std::string_view kind) {
    Story story;
    const auto s =
        story.sentence("Acme/PROPN/2/nsubj attacked:attack/VERB/0/root/P the/DET/4/det walls:wall/NOUN/2/obj/L");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.noun(s, 4, kind);
    story.predicate(s, 2, "attack.01", {{"ARG0", 1}, {"ARG1", 4}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(attacks("Object"), "Attack");
  EXPECT_EQ(attacks("Abstract"), "Happening");
}

TEST(Events, AFilmReceivesNoCommand) {
  Story story;
  const auto s = story.sentence("Doe/PROPN/2/nsubj directed:direct/VERB/0/root/P Salt/PROPN/2/obj");
  story.name(s, 1, 1, Kind::Person, "Doe");
  const auto film = story.name(s, 3, 3, Kind::Work, "Salt");
  story.predicate(s, 2, "direct.01", {{"ARG0", 1}, {"ARG1", 3}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "theme", film));
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

TEST(Events, ABidderThatWithdrawsDeploysNobody) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/2/nsubj withdrew:withdraw/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.predicate(s, 2, "withdraw.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].event_class, "Happening");
}

TEST(Events, WhoHeadsABodyTravelsNowhere) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj headed:head/VERB/0/root/P Acme/PROPN/2/obj and/CCONJ/5/cc headed:head/VERB/2/conj/P "
      "for/ADP/7/case "
      "Ghent/PROPN/5/obl");
  story.name(s, 1, 1, Kind::Person, "Doe");
  const auto acme = story.name(s, 3, 3, Kind::Organization, "Acme");
  story.name(s, 7, 7, Kind::Polity, "Ghent");
  story.predicate(s, 2, "head.02", {{"ARG0", 1}, {"ARG1", 3}});
  story.predicate(s, 5, "head.02", {{"ARG0", 1}, {"ARG1", 7}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 2U);
  EXPECT_EQ(facts.events[0].event_class, "Happening");
  EXPECT_TRUE(has_participant(facts.events[0], "theme", acme));
  EXPECT_EQ(facts.events[1].event_class, "Travel");
}

TEST(Events, AShotAgainstADiseaseIsNoAttack) {
  EXPECT_EQ(class_of_ended("warning", "shot", "shoot.02"), "Attack");
  EXPECT_EQ(class_of_ended("flu", "shot", "shoot.02"), "Happening");
}

TEST(Events, ACourtBattleAndAPriceWarAreFoughtWithoutArms) {
  EXPECT_EQ(class_of_ended("street", "battle", "battle.01"), "Conflict");
  EXPECT_EQ(class_of_ended("court", "battle", "battle.01"), "Happening");
  EXPECT_EQ(class_of_ended("civil", "war", "war.01"), "War");
  EXPECT_EQ(class_of_ended("price", "war", "war.01"), "Happening");
}

TEST(Events, ATrialInAnArticleOnMedicineIsNoCourts) {
  for (const auto& [other, expected] : {std::pair{"dose", "Happening"}, std::pair{"judge", "Trial"}}) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj ended:end/VERB/0/root/P the/DET/4/det trial/NOUN/2/obj/S");
    story.sentence(
        "The/DET/2/det vaccine/NOUN/5/nsubj and/CCONJ/4/cc drug/NOUN/2/conj helped:help/VERB/0/root/P a/DET/7/det " +
        std::string(other) + "/NOUN/5/obj");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.predicate(s, 2, "end.01", {{"ARG0", 1}, {"ARG1", 4}});
    story.predicate(s, 4, "try.02");
    const Facts facts = story.facts();
    ASSERT_NE(find_event(facts, "trial"), nullptr) << other;
    EXPECT_EQ(find_event(facts, "trial")->event_class, expected) << other;
  }
}

TEST(Events, ATrialIsACourtsUnlessItIsClinical) {
  EXPECT_EQ(class_of_ended("murder", "trial", "try.02"), "Trial");
  EXPECT_EQ(class_of_ended("vaccine", "trial", "try.02"), "Happening");
}

/// The class of the event of word `at`, of a sentence whose word 1 is Acme and whose word `patient` is its ARG1.
std::string class_of_verb(const std::string& line, std::uint32_t at, std::string_view roleset,
                          std::uint32_t patient = 0, Kind kind = Kind::Person) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/2/nsubj " + line);
  story.name(s, 1, 1, Kind::Organization, "Acme");
  if (patient != 0) story.nominal(s, patient, patient, patient, kind);
  if (patient == 0)
    story.predicate(s, at, roleset, {{"ARG0", 1}});
  else
    story.predicate(s, at, roleset, {{"ARG0", 1}, {"ARG1", patient}});
  const Facts facts = story.facts();
  return facts.events.empty() ? "" : facts.events[0].event_class;
}

TEST(Events, WordsAroundAVerbTellItsSense) {
  EXPECT_EQ(class_of_verb("called:call/VERB/0/root/P it/PRON/2/obj Rex/PROPN/2/xcomp", 2, "call.03"), "Communication");
  EXPECT_EQ(class_of_verb("called:call/VERB/0/root/P him/PRON/2/obj", 2, "call.03", 3), "Request");
  EXPECT_EQ(class_of_verb("returned:return/VERB/0/root/P medals:medal/NOUN/2/obj", 2, "return.02"), "Happening");
  EXPECT_EQ(class_of_verb("came:come/VERB/0/root/P close/ADV/2/advmod", 2, "come.01"), "Happening");
  EXPECT_EQ(class_of_verb("left:leave/VERB/0/root/P early/ADV/2/advmod", 2, "leave.01"), "Happening");
  EXPECT_EQ(class_of_verb("dropped:drop/VERB/0/root/P out/ADP/2/compound:prt", 2, "drop_out.06"), "Happening");
  EXPECT_EQ(class_of_verb("returned:return/VERB/0/root/P quickly/ADV/2/advmod", 2, "return.01"), "Happening");
  EXPECT_EQ(class_of_verb("raided:raid/VERB/0/root/P homes:home/NOUN/2/obj", 2, "raid.01"), "Investigation");
  EXPECT_EQ(class_of_verb("raided:raid/VERB/0/root/P camps:camp/NOUN/2/obj", 2, "raid.01"), "Conflict");
  EXPECT_EQ(class_of_verb("cut:cut/VERB/0/root/P short/ADV/2/advmod visits:visit/NOUN/2/obj", 2, "cut.02"),
            "Happening");
  EXPECT_EQ(class_of_verb("fell:fall/VERB/0/root/P six/NUM/4/nummod percent/NOUN/2/obl:unmarked", 2, "fall.07"),
            "Decrease");
  EXPECT_EQ(class_of_verb("fell:fall/VERB/0/root/P ill/ADJ/2/xcomp", 2, "fall.07"), "Happening");
  EXPECT_EQ(class_of_verb("escaped:escape/VERB/0/root/P fines:fine/NOUN/2/obj", 2, "escape.01"), "Happening");
  EXPECT_EQ(class_of_verb("pleaded:plead/VERB/0/root/P guilty/ADJ/2/xcomp", 2, "plead.01"), "Justice");
  EXPECT_EQ(class_of_verb("pleaded:plead/VERB/0/root/P poverty/NOUN/2/obj", 2, "plead.01"), "Happening");
  EXPECT_EQ(class_of_verb("attacked:attack/VERB/0/root/P Roe/PROPN/2/obj calling:call/VERB/2/advcl/G him/PRON/4/obj", 2,
                          "attack.01", 3),
            "Communication");
  EXPECT_EQ(class_of_verb("attacked:attack/VERB/0/root/P Roe/PROPN/2/obj", 2, "attack.01", 3), "Attack");
  EXPECT_EQ(class_of_verb("sent:send/VERB/0/root/P players:player/NOUN/2/obj/L into/ADP/5/case final/NOUN/2/obl", 2,
                          "send.01", 3, Kind::PeopleGroup),
            "Happening");
  EXPECT_EQ(class_of_verb("sent:send/VERB/0/root/P troops:troop/NOUN/2/obj/L into/ADP/5/case town/NOUN/2/obl", 2,
                          "send.01", 3, Kind::PeopleGroup),
            "Deployment");
  EXPECT_EQ(class_of_verb("ordered:order/VERB/0/root/P planes:plane/NOUN/2/obj/L", 2, "order.01", 3, Kind::Product),
            "Purchase");
}

TEST(Events, WhatFallsShortDoesNotDecrease) {
  EXPECT_EQ(class_of_verb("fell:fall/VERB/0/root/P short/ADV/2/advmod", 2, "fall.01"), "Happening");
  EXPECT_EQ(class_of_verb("fell:fall/VERB/0/root/P far/ADV/2/advmod", 2, "fall.01"), "Decrease");
  EXPECT_EQ(class_of_verb("dropped:drop/VERB/0/root/P", 2, "drop.01"), "Decrease");
  Story story;
  const auto s = story.sentence("Acme/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P dropped:drop/VERB/0/root/N");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.predicate(s, 3, "drop.01", {{"ARG1", 1}});
  EXPECT_EQ(story.facts().events.at(0).event_class, "Happening");
}

TEST(Events, AnOpenedFireIsGunfireAndABurningOneADisaster) {
  EXPECT_EQ(class_of_verb("opened:open/VERB/0/root/P fire/NOUN/2/obj/S", 3, "fire.05"), "Attack");
  EXPECT_EQ(class_of_verb("fought:fight/VERB/0/root/P fire/NOUN/2/obj/S", 3, "fire.05"), "Disaster");
}

TEST(Events, APostSheHeldIsNoMeeting) {
  for (const auto& [noun, expected] : {std::pair{"post", "Happening"}, std::pair{"meeting", "Meeting"}}) {
    Story story;
    const auto s = story.sentence(std::string(noun) + "/NOUN/0/root she/PRON/3/nsubj held:hold/VERB/1/acl:relcl/P");
    story.name(s, 2, 2, Kind::Person, "Doe");
    story.predicate(s, 3, "hold.04", {{"ARG0", 2}, {"ARG1", 1}});
    const Facts facts = story.facts();
    ASSERT_NE(find_event(facts, "hold"), nullptr) << noun;
    EXPECT_EQ(find_event(facts, "hold")->event_class, expected);
  }
}

TEST(EventClasses, WhoDeclinesToDoSomethingDoesNotBecomeLess) {
  EXPECT_EQ(class_of_verb("declined:decline/VERB/0/root/P to/PART/4/mark rule/VERB/2/xcomp/I", 2, "decline.01"),
            "Happening");
  EXPECT_EQ(class_of_verb("declined:decline/VERB/0/root/P sharply/ADV/2/advmod", 2, "decline.01"), "Decrease");
}

TEST(EventClasses, GoingIntoAdministrationIsNoTravel) {
  const auto going_into = [](const std::string& noun) {
    return class_of_verb("went:go/VERB/0/root/P into/ADP/4/case " + noun + "/NOUN/2/obl/S", 2, "go.01");
  };
  EXPECT_EQ(going_into("administration"), "Happening");
}

TEST(EventClasses, ATeamIsBeatenInAMatchAndAComputerHasNoOutbreak) {
  EXPECT_EQ(class_of_verb("beat/VERB/0/root/P Rovers/PROPN/2/obj", 2, "beat.01", 3, Kind::Organization), "Win");
  EXPECT_EQ(class_of_verb("beat/VERB/0/root/P Rovers/PROPN/2/obj", 2, "beat.01", 3, Kind::Person), "Attack");
  EXPECT_EQ(
      class_of_verb("infected:infect/VERB/0/root/P servers:server/NOUN/2/obj/L", 2, "infect.01", 3, Kind::Product),
      "Happening");
  EXPECT_EQ(class_of_verb("infected:infect/VERB/0/root/P people/NOUN/2/obj/L", 2, "infect.01", 3, Kind::PeopleGroup),
            "Outbreak");
}

}  // namespace
}  // namespace newsgraph
