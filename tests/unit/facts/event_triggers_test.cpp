#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(EventTriggers, BorderCrossingsAndDirectorsAreNoEvents) {
  const auto events = [](std::string_view line, std::uint32_t word, std::string_view roleset) {
    Story story;
    const auto s = story.sentence(line);
    story.name(s, 1, 1, Kind::Polity, "Poland");
    story.predicate(s, word, roleset, {{"ARG0", 1}});
    return story.facts().events.size();
  };
  EXPECT_EQ(events("Poland/PROPN/3/nmod:poss border/NOUN/3/compound crossing/NOUN/0/root", 3, "cross.01"), 0U);
  EXPECT_EQ(events("Poland/PROPN/3/nmod:poss ocean/NOUN/3/compound crossing/NOUN/0/root", 3, "cross.01"), 1U);
  EXPECT_EQ(events("Poland/PROPN/2/compound director/NOUN/0/root", 2, "end.01"), 0U);
  EXPECT_EQ(events("Poland/PROPN/2/compound riot/NOUN/0/root", 2, "riot.01"), 1U);
}

TEST(EventTriggers, TheEndOfSomethingMaySayWhen) {
  const auto events = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj spoke:speak/VERB/0/root/P " + std::string(adposition) +
                                  "/ADP/5/case the/DET/5/det end/NOUN/2/obl/S of/ADP/7/case talks:talk/NOUN/5/nmod/L");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 5, "Event");
    story.predicate(s, 5, "end.01", {{"ARG0", 1}});
    return story.facts().events.size();
  };
  EXPECT_EQ(events("at"), 0U);
  EXPECT_EQ(events("about"), 1U);
}

TEST(EventTriggers, ABoatIsNoLaunch) {
  const auto events = [](std::string_view verb) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nmod:poss launch/NOUN/3/nsubj/S " + std::string(verb) + "/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 2, "Event");
    story.predicate(s, 2, "launch.01", {{"ARG0", 1}});
    return story.facts().events.size();
  };
  EXPECT_EQ(events("sank:sink"), 0U);
  EXPECT_EQ(events("failed:fail"), 1U);
}

TEST(EventTriggers, AnAddressOnTheWebTellsNothing) {
  const auto events = [](std::string_view kind) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nmod:poss " + std::string(kind) +
                                  "/NOUN/3/compound address/NOUN/4/nsubj/S changed:change/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 3, "Event");
    story.predicate(s, 3, "address.01", {{"ARG0", 1}});
    return story.facts().events.size();
  };
  EXPECT_EQ(events("web"), 0U);
  EXPECT_EQ(events("inaugural"), 1U);
}

TEST(EventTriggers, WhoIsInChargeIsAccusedOfNothing) {
  const auto events = [](const std::string& before, const std::string& behind) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj met:meet/VERB/0/root/P nurses:nurse/NOUN/2/obj/L " + before +
                                  " charge/NOUN/3/nmod/S " + behind);
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 5, "Event");
    story.predicate(s, 5, "charge.08", {{"ARG0", 1}});
    return story.facts().events.size();
  };
  EXPECT_EQ(events("in/ADP/5/case", "of/ADP/7/case it/PRON/5/nmod"), 0U);
  EXPECT_EQ(events("a/DET/5/det", "d'affaires/X/5/flat"), 0U);
  EXPECT_EQ(events("on/ADP/5/case", "of/ADP/7/case theft/NOUN/5/nmod"), 1U);
}

TEST(EventTriggers, HowOldSomebodyIsDoesNotHappen) {
  const auto events = [](std::string_view behind) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/4/nsubj aged:age/VERB/1/acl/V " + std::string(behind) +
                                  "/2/xcomp slept:sleep/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, "age.01", {{"ARG1", 1}});
    return story.facts().events.size();
  };
  EXPECT_EQ(events("four/NUM"), 0U);
  EXPECT_EQ(events("badly/ADV"), 1U);
}

TEST(EventTriggers, DrivingRainIsTheWeather) {
  const auto events = [](std::string_view noun) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj won:win/VERB/0/root/P in/ADP/4/mark driving:drive/VERB/2/advcl/G " +
                       std::string(noun) + "/NOUN/4/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, "win.01", {{"ARG0", 1}});
    story.predicate(s, 4, "drive.01", {{"ARG0", 1}});
    return story.facts().events.size();
  };
  EXPECT_EQ(events("rain"), 1U);
  EXPECT_EQ(events("lorries"), 2U);
}

TEST(EventTriggers, DoublesAreAMatch) {
  const auto events = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj won:win/VERB/0/root/P " + std::string(noun) + "/NOUN/2/obj/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, "win.01", {{"ARG0", 1}});
    story.predicate(s, 3, "double.01", {});
    return story.facts().events.size();
  };
  EXPECT_EQ(events("doubles:double"), 1U);
  EXPECT_EQ(events("races:race"), 2U);
}

}  // namespace
}  // namespace newsgraph
