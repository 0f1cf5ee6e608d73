#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(NounSenses, WhoTakesChargeIsNotCharged) {
  const auto class_of = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + std::string(verb) + "/VERB/0/root/P charge/NOUN/2/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 3, "Event");
    story.predicate(s, 3, "charge.05", {{"ARG0", 1}});
    const Facts facts = story.facts();
    return facts.events.empty() ? std::string("none") : facts.events[0].event_class;
  };
  EXPECT_EQ(class_of("took:take"), "Happening");
  EXPECT_EQ(class_of("filed:file"), "Charge");
}

TEST(NounSenses, AFireThatSomebodyLightsIsNoDisaster) {
  const auto class_of = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + verb +
                                  "/VERB/0/root/P a/DET/4/det fire/NOUN/2/obj/S in/ADP/6/case "
                                  "Ghent/PROPN/4/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 6, 6, Kind::Polity, "Ghent");
    story.predicate(s, 4, "fire.05");
    return find_event(story.facts(), "fire")->event_class;
  };
  EXPECT_EQ(class_of("lit:light"), "Happening");
  EXPECT_EQ(class_of("survived:survive"), "Disaster");
}

TEST(NounSenses, WhoMissesAPenaltyIsNotSentenced) {
  const auto class_of = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + std::string(verb) + "/VERB/0/root/P penalty/NOUN/2/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 3, "Event");
    story.predicate(s, 3, "penalize.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    return facts.events.empty() ? std::string("none") : facts.events[0].event_class;
  };
  EXPECT_EQ(class_of("missed:miss"), "Happening");
  EXPECT_EQ(class_of("faced:face"), "Sentencing");
}

TEST(NounSenses, DeathThatACourtAwardsIsASentenceAndACutMayBeAWound) {
  const auto class_of = [](const std::string& verb, const std::string& noun, std::string_view roleset) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + verb + "/VERB/0/root/P " + noun +
                                  "/NOUN/2/obj/S for/ADP/5/case two/NUM/3/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 3, "Event");
    story.predicate(s, 3, roleset, {{"ARG0", 1}});
    const Facts facts = story.facts();
    return facts.events.empty() ? std::string("none") : facts.events[0].event_class;
  };
  EXPECT_EQ(class_of("got:get", "death", "die.01"), "Sentencing");
  EXPECT_EQ(class_of("mourned:mourn", "death", "die.01"), "Death");
  EXPECT_EQ(class_of("sustained:sustain", "cut", "cut.02"), "Injury");
  EXPECT_EQ(class_of("announced:announce", "cut", "cut.02"), "Decrease");
}

TEST(NounSenses, NobodyRingsWithACallOnAShare) {
  const auto class_of = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj made:make/VERB/0/root/P a/DET/4/det call/NOUN/2/obj/S " +
                                  std::string(adposition) + "/ADP/6/case Acme/PROPN/4/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    story.noun(s, 4, "Event");
    story.predicate(s, 4, "call.02", {{"ARG0", 1}, {"ARG1", 6}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("on"), "Happening");
  EXPECT_EQ(class_of("to"), "PhoneCall");
}

TEST(NounSenses, ANominationForAPrizeIsNoPost) {
  const auto class_of = [](std::string_view kind) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj got:get/VERB/0/root/P a/DET/5/det " + std::string(kind) +
                                  "/PROPN/5/compound nomination/NOUN/2/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 5, "Event");
    story.predicate(s, 5, "nominate.01", {{"ARG1", 1}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("Oscar"), "Happening");
  EXPECT_EQ(class_of("party"), "Appointment");
}

TEST(NounSenses, TalkOfSomethingIsARumour) {
  const auto class_of = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj heard:hear/VERB/0/root/P talk/NOUN/2/obj/S " +
                                  std::string(adposition) + "/ADP/5/case Acme/PROPN/3/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 5, 5, Kind::Organization, "Acme");
    story.noun(s, 3, "Event");
    story.predicate(s, 3, "talk.01", {{"ARG2", 5}});
    return story.facts().events.at(0).event_class;
  };
  EXPECT_EQ(class_of("of"), "Happening");
}

TEST(NounSenses, AHeaderTravelsNowhere) {
  Story story;
  const auto s = story.sentence("Roe/PROPN/2/nmod:poss header/NOUN/3/nsubj/S won:win/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.predicate(s, 2, "head.02", {{"ARG0", 1}});
  EXPECT_EQ(story.facts().events.at(0).event_class, "Happening");
}

}  // namespace
}  // namespace newsgraph
