#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(EventSenses, ATeamThatIsBeatenByAScoreWasNotHit) {
  const auto class_of = [](std::string_view tail, Kind beaten = Kind::Organization) {
    Story story;
    const auto s =
        story.sentence("Rovers/PROPN/2/nsubj beat:beat/VERB/0/root/P Wanderers/PROPN/2/obj " + std::string(tail));
    story.name(s, 1, 1, Kind::Organization, "Rovers");
    story.name(s, 3, 3, beaten, "Wanderers");
    story.predicate(s, 2, "beat.01", {{"ARG0", 1}, {"ARG1", 3}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("3/NUM/2/obl:unmarked"), "Win");
  EXPECT_EQ(class_of("in/ADP/5/case final/NOUN/2/obl"), "Win");
  EXPECT_EQ(class_of("in/ADP/5/case street/NOUN/2/obl"), "Win") << "a team, wherever it was";
  EXPECT_EQ(class_of("in/ADP/5/case street/NOUN/2/obl", Kind::Person), "Attack");
}

TEST(EventSenses, WithdrawnComplaintsDoNotMoveAndIgnoredEntriesDoNotTravel) {
  const auto class_of = [](std::string_view line, std::string_view roleset) {
    Story story;
    const auto s = story.sentence(line);
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 3, 3, 3, Kind::PeopleGroup);
    story.predicate(s, 2, roleset, {{"ARG0", 1}, {"ARG1", 3}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("Roe/PROPN/2/nsubj withdrew:withdraw/VERB/0/root/P complaint/NOUN/2/obj", "withdraw.01"), "End");
  EXPECT_EQ(class_of("Roe/PROPN/2/nsubj withdrew:withdraw/VERB/0/root/P troops/NOUN/2/obj", "withdraw.01"), "Movement");
  const auto class_of_entry = [](std::string_view verb) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nmod:poss entry/NOUN/3/nsubj:pass/S " + std::string(verb) + "/VERB/0/root/N");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 2, "Event");
    story.predicate(s, 2, "enter.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    return facts.events.empty() ? std::string("none") : facts.events[0].event_class;
  };
  EXPECT_EQ(class_of_entry("ignored:ignore"), "Happening");
  EXPECT_EQ(class_of_entry("banned:ban"), "Travel");
}

TEST(EventSenses, PlanesThatAreOrderedAreBoughtAndReceiveNothing) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/2/nsubj ordered:order/VERB/0/root/P jets:jet/NOUN/2/obj/L");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  const auto jets = story.nominal(s, 3, 3, 3, Kind::Product);
  story.predicate(s, 2, "order.01", {{"ARG0", 1}, {"ARG1", 3}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].event_class, "Purchase");
  EXPECT_TRUE(has_participant(facts.events[0], "theme", jets));
}

TEST(EventSenses, WhoDirectsAProgrammeCommandsNobody) {
  const auto class_of = [](std::string_view object) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj directs:direct/VERB/0/root/R " + std::string(object) + "/NOUN/2/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, "direct.01", {{"ARG0", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("programme"), "Happening");
  EXPECT_EQ(class_of("platoon"), "Command");
}

TEST(EventSenses, WhoIsHeldMeetsNobody) {
  const auto class_of = [](std::string_view place) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj returned:return/VERB/0/root/P and/CCONJ/5/cc is:be/AUX/5/aux:pass/R held:hold/VERB/2/conj/N "
        "in/ADP/7/case " +
        std::string(place) + "/NOUN/5/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 5, "hold.04", {{"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("prison"), "Happening");
  EXPECT_EQ(class_of("hall"), "Happening");
  Story story;
  const auto s = story.sentence(
      "Talks:talk/NOUN/3/nsubj:pass/L were:be/AUX/3/aux:pass/P held:hold/VERB/0/root/N in/ADP/5/case "
      "Ghent/PROPN/3/obl");
  story.name(s, 5, 5, Kind::Polity, "Ghent");
  story.predicate(s, 3, "hold.04", {{"ARGM-LOC", 5}});
  EXPECT_EQ(story.facts().events.at(0).event_class, "Meeting");
}

TEST(EventSenses, WhoFiresOnACrowdDismissesNobody) {
  const auto class_of = [](std::string_view behind) {
    Story story;
    const auto s = story.sentence("Police:police/NOUN/2/nsubj/L fired:fire/VERB/0/root/P " + std::string(behind));
    story.nominal(s, 1, 1, 1, Kind::Organization);
    story.predicate(s, 2, "fire.02", {{"ARG0", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("on/ADP/5/case a/DET/5/det crowd/NOUN/2/obl/S"), "Attack");
  EXPECT_EQ(class_of("clerks:clerk/NOUN/2/obj/L on/ADP/5/case site/NOUN/2/obl/S"), "Dismissal");
  EXPECT_EQ(class_of("on/ADP/4/case Monday/PROPN/2/obl/S"), "Dismissal");
}

TEST(EventSenses, PoliceWhoBeatSomebodyWinNothing) {
  const auto class_of = [](std::string_view subject, std::string_view roleset) {
    Story story;
    const auto s =
        story.sentence(std::string(subject) + "/NOUN/2/nsubj/L beat/VERB/0/root/P students:student/NOUN/2/obj/L");
    story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
    story.nominal(s, 3, 3, 3, Kind::PeopleGroup);
    story.predicate(s, 2, roleset, {{"ARG0", 1}, {"ARG1", 3}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("Soldiers:soldier", "beat.03"), "Attack");
  EXPECT_EQ(class_of("Visitors:visitor", "beat.03"), "Win");
}

TEST(EventSenses, WhoMovesSomethingDoesNotTravel) {
  const auto class_of = [](std::string_view object) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj moved:move/VERB/0/root/P " + std::string(object) +
                                  "to/ADP/5/case Ghent/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 5, 5, Kind::Polity, "Ghent");
    story.predicate(s, 2, "move.01", {{"ARG0", 1}, {"ARG2", 5}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("production/NOUN/2/obj/S "), "Happening");
  EXPECT_EQ(class_of("back/ADV/2/advmod "), "Travel");
}

TEST(EventSenses, WhoTakesOverFromSomebodyIsAppointed) {
  const auto class_of = [](std::string_view marker) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj took:take/VERB/0/root/P over/ADP/2/compound:prt " +
                                  std::string(marker) + "/ADP/5/case Roe/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Jane Doe");
    story.name(s, 5, 5, Kind::Person, "John Roe");
    story.predicate(s, 2, "take_over.12", {{"ARG0", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("from"), "Appointment");
  EXPECT_EQ(class_of("beside"), "Happening");
}

TEST(EventSenses, AVerbWithItsParticleHasOneClassWhateverTheNumberOfItsSense) {
  const auto class_of = [](std::string_view roleset) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj passed:pass/VERB/0/root/P away/ADP/2/compound:prt");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, roleset, {{"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("pass_away.16"), "Death");
  EXPECT_EQ(class_of("pass.03"), "Death");
}

TEST(EventSenses, WhoIsFoundGuiltyIsConvicted) {
  const auto class_of = [](std::string_view state) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P found:find/VERB/0/root/N " +
                                  std::string(state) + "/ADJ/3/xcomp");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 3, "find.01", {{"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("guilty"), "Conviction");
  EXPECT_EQ(class_of("alive"), "Discovery");
}

TEST(EventSenses, WhoIsFoundGuiltyIsConvictedAndWhoIsFoundToHaveLiedWasNotDiscovered) {
  const auto class_of = [](std::string_view roleset, std::string_view tail) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass found:find/VERB/0/root/N " + std::string(tail));
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 3, roleset, {{"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("find.02", "guilty/ADJ/3/xcomp"), "Conviction");
  EXPECT_EQ(class_of("find.01", "to/PART/5/mark lie/VERB/3/xcomp/I"), "Happening");
  EXPECT_EQ(class_of("find.01", "in/ADP/5/case Ghent/PROPN/3/obl"), "Discovery");
}

TEST(EventSenses, WhoLandsAJobOrReturnsToOfficeDoesNotTravel) {
  const auto class_of = [](std::string_view line, std::string_view roleset) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + std::string(line));
    story.name(s, 1, 1, Kind::Person, "Roe");
    if (line.find("Ghent") != std::string_view::npos) story.name(s, 4, 4, Kind::Polity, "Ghent");
    story.predicate(s, 2, roleset, {{"ARG0", 1}, {"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("landed:land/VERB/0/root/P job/NOUN/2/obj", "land.01"), "Happening");
  EXPECT_EQ(class_of("landed:land/VERB/0/root/P in/ADP/4/case Ghent/PROPN/2/obl", "land.01"), "Travel");
  EXPECT_EQ(class_of("returned:return/VERB/0/root/P to/ADP/4/case office/NOUN/2/obl", "return.01"), "Happening");
  EXPECT_EQ(class_of("returned:return/VERB/0/root/P to/ADP/4/case Ghent/PROPN/2/obl", "return.01"), "Travel");
}

TEST(EventSenses, WhoIsRemovedAsChiefIsDismissed) {
  const auto class_of = [](std::string_view marker, std::string_view noun) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass removed:remove/VERB/0/root/N " +
                                  std::string(marker) + "/ADP/5/case " + std::string(noun) + "/NOUN/3/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 3, "remove.01", {{"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("as", "chief"), "Dismissal");
  EXPECT_EQ(class_of("from", "office"), "Dismissal");
  EXPECT_EQ(class_of("from", "car"), "Happening");
}

TEST(EventSenses, FiredShotsAreAnAttackAndARescuedBankIsNotBroughtAway) {
  const auto class_of = [](std::string_view noun, Kind kind, std::string_view verb, std::string_view roleset) {
    Story story;
    const auto s = story.sentence(std::string(noun) + "/NOUN/3/nsubj:pass/S was:be/AUX/3/aux:pass " +
                                  std::string(verb) + "/VERB/0/root/N");
    story.nominal(s, 1, 1, 1, kind);
    story.predicate(s, 3, roleset, {{"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("shot", Kind::Product, "fired:fire", "fire.05"), "Attack");
  EXPECT_EQ(class_of("bank", Kind::Organization, "rescued:rescue", "rescue.01"), "Happening");
  EXPECT_EQ(class_of("girl", Kind::Person, "rescued:rescue", "rescue.01"), "Evacuation");
}

TEST(EventSenses, TheRescueOfABankBringsNobodyAway) {
  const auto class_of = [](Kind kind) {
    Story story;
    const auto s =
        story.sentence("rescue/NOUN/4/nsubj of/ADP/3/case bank/NOUN/1/nmod failed:fail/VERB/0/root/P ./PUNCT/4/punct");
    story.nominal(s, 3, 3, 3, kind);
    story.predicate(s, 1, "rescue.01", {{"ARG1", 3}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of(Kind::Organization), "Happening");
  EXPECT_EQ(class_of(Kind::Person), "Evacuation");
}

TEST(EventSenses, ATimeTrialIsARaceAndATourANameAndAnAttackOnNobodyNone) {
  const auto class_of = [](std::string_view kind) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj left:leave/VERB/0/root/P the/DET/5/det " + std::string(kind) +
                                  "/NOUN/5/compound trial/NOUN/2/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 5, "Event");
    story.predicate(s, 5, "try.02", {{"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("time"), "Happening");
  EXPECT_EQ(class_of("murder"), "Trial");
  Story story;
  const auto s = story.sentence("Scheldt/PROPN/2/compound Tour/PROPN/3/nsubj began:begin/VERB/0/root/P");
  story.name(s, 1, 2, Kind::NamedEvent, "Scheldt Tour", 2);
  story.predicate(s, 2, "tour.01", {{"ARG0", 1}});
  EXPECT_TRUE(story.facts().events.empty());
  const auto attacks = [](bool somebody) {
    Story told;
    const auto t = told.sentence("Roe/PROPN/2/nsubj attacked:attack/VERB/0/root/P alone/ADV/2/advmod");
    if (somebody) told.name(t, 1, 1, Kind::Person, "Roe");
    told.predicate(t, 2, "attack.01", {{"ARG0", 1}});
    const Facts facts = told.facts();
    return facts.events.empty() ? std::string("none") : facts.events[0].event_class;
  };
  EXPECT_EQ(attacks(true), "Attack");
  EXPECT_NE(attacks(false), "Attack");
}

TEST(EventSenses, OnlyWhoeverIsChargedIsAccusedAndExpelledByNobodyDoesNotTravel) {
  const auto class_of = [](std::string_view object, Kind kind) {
    Story story;
    const auto s =
        story.sentence("police/NOUN/2/nsubj/L charged:charge/VERB/0/root/P " + std::string(object) + "/NOUN/2/obj/L");
    story.nominal(s, 1, 1, 1, Kind::Organization);
    story.nominal(s, 3, 3, 3, kind);
    story.predicate(s, 2, "charge.01", {{"ARG0", 1}, {"ARG1", 3}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("batons:baton", Kind::Product), "Happening");
  EXPECT_EQ(class_of("clerks:clerk", Kind::PeopleGroup), "Charge");
  Story story;
  const auto s = story.sentence("Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P expelled:expel/VERB/0/root/N");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.predicate(s, 3, "expel.01", {{"ARG1", 1}});
  EXPECT_NE(story.facts().events.at(0).event_class, "Movement");
}

TEST(EventSenses, AnAlarmIsRaisedInWordsABillIsNotKilledAndLeaveIsNoJourney) {
  const auto class_of = [](std::string_view verb, std::string_view roleset, std::string_view object) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + std::string(verb) + "/VERB/0/root/P " + std::string(object) +
                                  "/NOUN/2/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, roleset, {{"ARG0", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("raised:raise", "raise.02", "alarm"), "Communication");
  EXPECT_EQ(class_of("raised:raise", "raise.02", "son"), "Happening");
  EXPECT_EQ(class_of("raised:raise", "raise.02", "capital"), "Investment");
  EXPECT_EQ(class_of("killed:kill", "kill.01", "bill"), "Decision");
  EXPECT_EQ(class_of("killed:kill", "kill.01", "clerk"), "Death");
  const auto leave = [](std::string_view word) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj began:begin/VERB/0/root/P " + std::string(word) +
                                  "/NOUN/2/obj/S "
                                  "to/ADP/5/case Ghent/PROPN/3/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 3, "Event");
    story.name(s, 5, 5, Kind::Polity, "Ghent");
    story.predicate(s, 3, "leave.11", {{"ARG0", 1}, {"ARG2", 5}});
    const Facts facts = story.facts();
    return facts.events.empty() ? std::string("none") : facts.events.back().event_class;
  };
  EXPECT_NE(leave("leave"), "Travel");
}

TEST(EventSenses, WhoStopsShortDoesNothingAndAPartyExpelsFromItself) {
  const auto stopped = [](std::string_view word) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/2/nsubj stopped:stop/VERB/0/root/P " + std::string(word) + "/ADV/2/advmod");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.predicate(s, 2, "stop.01", {{"ARG0", 1}});
    return story.facts().events.size();
  };
  EXPECT_EQ(stopped("short"), 0U);
  EXPECT_EQ(stopped("then"), 1U);
  const auto expelled = [](Kind kind) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P expelled:expel/VERB/0/root/N from/ADP/5/case Acme/PROPN/3/obl");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 5, 5, kind, "Acme");
    story.predicate(s, 3, "expel.01", {{"ARG1", 1}, {"ARG2", 5}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(expelled(Kind::Organization), "Dismissal");
  EXPECT_EQ(expelled(Kind::Polity), "Movement");
}

TEST(EventSenses, GoingOnTrialIsNoJourneySigningAwayNoPactAndMoneyIsRaised) {
  const auto class_of = [](const std::string& verb, std::string_view roleset, const std::string& rest) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj " + verb + "/VERB/0/root/P " + rest);
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.predicate(s, 2, roleset, {{"ARG0", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_NE(class_of("went:go", "go.01", "on/ADP/4/case trial/NOUN/2/obl/S"), "Travel");
  EXPECT_EQ(class_of("signed:sign", "sign.01", "away/ADP/2/compound:prt land/NOUN/2/obj/S"), "Happening");
  EXPECT_EQ(class_of("signed:sign", "sign.01", "then/ADV/2/advmod pacts:pact/NOUN/2/obj/L"), "Agreement");
  EXPECT_EQ(class_of("fought:fight", "fight.01", "for/ADP/4/case survival/NOUN/2/obl/S"), "Happening");
  EXPECT_EQ(class_of("agreed:agree", "agree.01", "that/SCONJ/5/mark it/PRON/5/nsubj failed:fail/VERB/2/ccomp/P"),
            "Communication");
  EXPECT_EQ(class_of("called:call", "call.02", "to/ADP/4/case bar/NOUN/2/obl/S"), "Happening");
  EXPECT_EQ(class_of("clashed:clash", "clash.01", "over/ADP/4/case flats:flat/NOUN/2/obl/L"), "Happening");
  EXPECT_EQ(class_of("spilled:spill", "spill.01", "into/ADP/4/case court/NOUN/2/obl/S"), "Happening");
  EXPECT_EQ(class_of("spilled:spill", "spill.01", "crude/ADJ/4/amod oil/NOUN/2/obj/S"), "Accident");
  EXPECT_EQ(class_of("signed:sign", "sign.01", "a/DET/4/det release/NOUN/2/obj/S"), "Happening");
  EXPECT_EQ(class_of("raised:raise", "raise.01", "$/SYM/2/obj 5/NUM/3/nummod"), "Investment");
  EXPECT_EQ(class_of("raised:raise", "raise.01", "prices:price/NOUN/2/obj/L"), "Increase");
}

TEST(EventSenses, WhoIsCalledOutIsNotRung) {
  const auto class_of = [](std::string_view tail) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj called:call/VERB/0/root/P " + std::string(tail));
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 3, 3, Kind::Person, "Doe");
    story.predicate(s, 2, "call.02", {{"ARG0", 1}, {"ARG1", 3}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("Doe/PROPN/2/obj out/ADP/2/compound:prt"), "Happening");
  EXPECT_EQ(class_of("Doe/PROPN/2/obj today/NOUN/2/obl:unmarked"), "PhoneCall");
}

/// The class of the event that the second word of a line tells; the first is a mention, and the third if it is the
/// object.
std::string class_of_verb(std::string_view line, std::string_view roleset, Kind subject = Kind::Person,
                          Kind object = Kind::Person) {
  Story story;
  const auto s = story.sentence(line);
  story.nominal(s, 1, 1, 1, subject);
  const bool has_object = line.ends_with("/obj");
  if (has_object) story.nominal(s, 3, 3, 3, object);
  if (has_object)
    story.predicate(s, 2, roleset, {{"ARG0", 1}, {"ARG1", 3}});
  else
    story.predicate(s, 2, roleset, {{"ARG0", 1}});
  return story.facts().events.at(0).event_class;
}

TEST(EventSenses, WhoStormsOutOrShootsWideAttacksNobody) {
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj stormed:storm/VERB/0/root/P out/ADV/2/advmod", "storm.02"), "Happening");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj stormed:storm/VERB/0/root/P Ghent/PROPN/2/obj", "storm.02", Kind::Person,
                          Kind::Polity),
            "Attack");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj shot:shoot/VERB/0/root/P wide/ADV/2/advmod", "shoot.02"), "Happening");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj shot:shoot/VERB/0/root/P Doe/PROPN/2/obj", "shoot.02"), "Attack");
}

TEST(EventSenses, ABoatThatOverturnsDecidesNothing) {
  EXPECT_EQ(class_of_verb("Boat/NOUN/2/nsubj overturned:overturn/VERB/0/root/P", "overturn.01", Kind::Product),
            "Happening");
  EXPECT_EQ(class_of_verb("Court/NOUN/2/nsubj overturned:overturn/VERB/0/root/P ruling/NOUN/2/obj", "overturn.01",
                          Kind::Organization),
            "Decision");
}

TEST(EventSenses, WhatIsPlayedDownIsNoMatchAndWhoIsCalledSomewhereIsNotRung) {
  EXPECT_EQ(
      class_of_verb("Roe/PROPN/2/nsubj played:play/VERB/0/root/P down/ADP/2/compound:prt fears/NOUN/2/obj", "play.01"),
      "Happening");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj played:play/VERB/0/root/P Doe/PROPN/2/obj", "play.01"), "Match");
  EXPECT_EQ(
      class_of_verb("Roe/PROPN/2/nsubj:pass called:call/VERB/0/root/V to/ADP/4/case canteen/NOUN/2/obl", "call.02"),
      "Happening");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj called:call/VERB/0/root/P Doe/PROPN/2/obj", "call.02"), "PhoneCall");
}

TEST(EventSenses, WhoRaisesAChildInvestsNothingAndALandedKickDoesNotTravel) {
  Story story;
  const auto s = story.sentence("Roe/PROPN/2/nsubj raised:raise/VERB/0/root/P her:she/PRON/2/obj");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.predicate(s, 2, "raise.02", {{"ARG0", 1}});
  EXPECT_NE(story.facts().events.at(0).event_class, "Investment");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj landed:land/VERB/0/root/P conversion/NOUN/2/obj", "land.01"), "Happening");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj cut:cut/VERB/0/root/P album/NOUN/2/obj", "cut.02"), "Creation");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj jumped:jump/VERB/0/root/P bail/NOUN/2/obj", "jump.01"), "Happening");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj beat:beat/VERB/0/root/P defenders:defender/NOUN/2/obj", "beat.03"),
            "Happening");
}

TEST(EventSenses, HostagesAreNotPublishedNorBridgesAppointed) {
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj released:release/VERB/0/root/P hostages:hostage/NOUN/2/obj", "release.01",
                          Kind::Person, Kind::PeopleGroup),
            "Happening");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj released:release/VERB/0/root/P report/NOUN/2/obj", "release.01",
                          Kind::Person, Kind::Work),
            "Publication");
  EXPECT_NE(class_of_verb("Roe/PROPN/2/nsubj inaugurated:inaugurate/VERB/0/root/P bridge/NOUN/2/obj", "inaugurate.01",
                          Kind::Person, Kind::Place),
            "Appointment");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj left:leave/VERB/0/root/P husband/NOUN/2/obj", "leave.11"), "Happening");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj left:leave/VERB/0/root/P town/NOUN/2/obj", "leave.11", Kind::Person,
                          Kind::Place),
            "Travel");
}

TEST(EventSenses, WhoIsCreatedAPeerIsAppointed) {
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj:pass created:create/VERB/0/root/V peer/NOUN/2/xcomp", "create.01"),
            "Appointment");
  EXPECT_EQ(class_of_verb("Roe/PROPN/2/nsubj created:create/VERB/0/root/P mural/NOUN/2/obj", "create.01", Kind::Person,
                          Kind::Work),
            "Creation");
}

TEST(EventSenses, WhatFallsOnATruckOrIsCutFromItsFrameIsNoLess) {
  EXPECT_EQ(class_of_verb("Tree/NOUN/2/nsubj fell:fall/VERB/0/root/P on/ADP/4/case truck/NOUN/2/obl", "fall.01",
                          Kind::Organization),
            "Happening");
  EXPECT_EQ(class_of_verb("Exports/NOUN/2/nsubj fell:fall/VERB/0/root/P in/ADP/4/case value/NOUN/2/obl", "fall.01",
                          Kind::Organization),
            "Decrease");
  EXPECT_EQ(class_of_verb("Canvas/NOUN/2/nsubj:pass cut:cut/VERB/0/root/V from/ADP/4/case frame/NOUN/2/obl", "cut.02",
                          Kind::Work),
            "Happening");
}

TEST(EventSenses, ABatonChargeAccusesNobody) {
  const auto class_of = [](const std::string& baton) {
    Story story;
    const auto s = story.sentence("Police/NOUN/4/nsubj " + baton +
                                  " -/PUNCT/4/punct charged:charge/VERB/0/root/P Roe/PROPN/4/obj");
    story.nominal(s, 1, 1, 1, Kind::Organization);
    story.name(s, 5, 5, Kind::Person, "Roe");
    story.predicate(s, 4, "charge.05", {{"ARG0", 1}, {"ARG1", 5}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("baton/NOUN/4/compound"), "Attack");
  EXPECT_EQ(class_of("then/ADV/4/advmod"), "Charge");
}

TEST(EventSenses, WhoIsBeatenByACrowdLosesNoMatch) {
  const auto class_of = [](std::string_view agent) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass beaten:beat/VERB/0/root/V "
        "by/ADP/6/case a/DET/6/det " +
        std::string(agent) + "/NOUN/3/obl:agent/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 5, 6, 6, Kind::PeopleGroup);
    story.predicate(s, 3, "beat.03", {{"ARG0", 6}, {"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("crowd"), "Attack");
  EXPECT_EQ(class_of("newcomer"), "Win");
}

TEST(EventSenses, AMinisterWhoDepartsTravelsNowhere) {
  const auto class_of = [](const std::string& behind) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj departed:depart/VERB/0/root/P" + behind);
    story.name(s, 1, 1, Kind::Person, "Roe");
    if (!behind.empty()) story.name(s, 4, 4, Kind::Polity, "Ghent");
    story.predicate(s, 2, "depart.01", {{"ARG0", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of(""), "Happening");
  EXPECT_EQ(class_of(" from/ADP/4/case Ghent/PROPN/2/obl"), "Travel");
}

TEST(EventSenses, ShoppersFloodNoLand) {
  const auto class_of = [](Kind agent) {
    Story story;
    const auto s =
        story.sentence("Shoppers:shopper/NOUN/2/nsubj/L flooded:flood/VERB/0/root/P shops:shop/NOUN/2/obj/L");
    story.nominal(s, 1, 1, 1, agent);
    story.nominal(s, 3, 3, 3, Kind::Place);
    story.predicate(s, 2, "flood.01", {{"ARG0", 1}, {"ARG1", 3}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of(Kind::PeopleGroup), "Happening");
  EXPECT_EQ(class_of(Kind::Place), "NaturalDisaster");
}

TEST(EventSenses, WhatIsCountedTellsTheSense) {
  const auto sense = [](std::string_view noun) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj shot:shoot/VERB/0/root/P five/NUM/2/obj of/ADP/6/case her/PRON/6/nmod:poss " +
                       std::string(noun) + "/NOUN/3/nmod/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, "shoot.02", {{"ARG0", 1}, {"ARG1", 3}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(sense("features:feature"), "Creation");
  EXPECT_EQ(sense("neighbours:neighbour"), "Attack");
}

TEST(EventSenses, MovingUpATableIsNoJourney) {
  const auto sense = [](std::string_view where) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj moved:move/VERB/0/root/P into/ADP/5/case the/DET/5/det " +
                                  std::string(where) + "/NOUN/2/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 4, 5, 5, Kind::Place);
    story.predicate(s, 2, "move.01", {{"ARG1", 1}, {"ARG2", 5}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(sense("lead"), "Happening");
  EXPECT_EQ(sense("house"), "Travel");
}

TEST(EventSenses, WhoFiresAtANameShoots) {
  const auto event = [](std::string_view marker) {
    Story story;
    const auto s = story.sentence("officer/NOUN/2/nsubj/S fired:fire/VERB/0/root/P " + std::string(marker) +
                                  "/ADP/4/case Roe/PROPN/2/obl");
    story.nominal(s, 1, 1, 1, Kind::Person);
    story.name(s, 4, 4, Kind::Person, "Roe");
    story.predicate(s, 2, "fire.02", {{"ARG1", 1}});
    return story.facts().events.at(0);
  };
  EXPECT_EQ(event("at").event_class, "Attack");
  EXPECT_EQ(event("at").participants.at(0).role, "agent");
  EXPECT_NE(event("on").event_class, "Attack") << "it may be a day";
}

}  // namespace
}  // namespace newsgraph
