#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// The lemma of the event in a role of another; empty where there is none.
std::string filler(const Facts& facts, std::string_view event, std::string_view role) {
  const Event* found = find_event(facts, event);
  if (found == nullptr) return "no event";
  for (const Participant& p : found->participants) {
    const auto* other = std::get_if<EventRef>(&p.filler);
    if (other != nullptr && p.role == role) return facts.events.at(other->index).lemma;
  }
  return {};
}

/// "The decision ended ...", the role head having taken the decision for what ended.
Facts decision_ended(const std::string& object, std::uint32_t noun) {
  Story story;
  const auto s = story.sentence("The/DET/2/det decision/NOUN/3/nsubj/S ended:end/VERB/0/root/P " + object);
  story.noun(s, 2, "Event");
  story.predicate(s, 2, "decide.01");
  story.predicate(s, 3, "end.01", {{"ARG1", 2}});
  story.predicate(s, noun, "negotiate.01");
  return story.facts();
}

TEST(EventFillers, WhatHappensEndsMonthsOfWhatHappened) {
  const Facts months =
      decision_ended("14/NUM/5/nummod months:month/NOUN/3/obj/L of/ADP/7/case talks:talk/NOUN/5/nmod/L", 7);
  EXPECT_EQ(filler(months, "end", "agent"), "decision");
  EXPECT_EQ(filler(months, "end", "theme"), "talk");
  const Facts alone = decision_ended("the/DET/5/det talks:talk/NOUN/3/obj/L", 5);
  EXPECT_EQ(filler(alone, "end", "agent"), "decision");
  EXPECT_EQ(filler(alone, "end", "theme"), "talk");
}

TEST(EventFillers, WhatEndsWithoutAnObjectIsEnded) {
  Story story;
  const auto s = story.sentence("The/DET/2/det talks:talk/NOUN/3/nsubj/L ended:end/VERB/0/root/P");
  story.predicate(s, 2, "negotiate.01");
  story.predicate(s, 3, "end.01", {{"ARG1", 2}});
  EXPECT_EQ(filler(story.facts(), "end", "theme"), "talk");
}

TEST(EventFillers, TheTreeTellsWhatTheRoleHeadLeftOpen) {
  const auto agent = [](std::string_view relation) {
    Story story;
    const auto s = story.sentence("The/DET/2/det blast/NOUN/3/" + std::string(relation) +
                                  "/S forced:force/VERB/0/root/P families:family/NOUN/3/obj/L");
    story.noun(s, 2, "Event");
    story.nominal(s, 4, 4, 4, Kind::PeopleGroup);
    story.predicate(s, 2, "blast.01");
    story.predicate(s, 3, "force.01", {{"ARG1", 4}});
    return filler(story.facts(), "force", "agent");
  };
  EXPECT_EQ(agent("nsubj"), "blast");
  EXPECT_EQ(agent("obl"), "");
}

TEST(EventFillers, WhoeverDidItIsNotTheOneWhoDidNot) {
  const auto party_acts = [](const std::string& conjunction) {
    Story story;
    const auto s = story.sentence("She/PRON/2/nsubj met:meet/VERB/0/root/P Roe/PROPN/2/obj " + conjunction +
                                  "/CCONJ/5/cc Doe/PROPN/3/conj");
    story.name(s, 3, 3, Kind::Person, "Roe");
    const auto doe = story.name(s, 5, 5, Kind::Person, "Doe");
    story.predicate(s, 2, "meet.02", {{"ARG1", 3}});
    const Facts facts = story.facts();
    const auto& who = facts.events.at(0).participants;
    return std::any_of(who.begin(), who.end(), [&](const Participant& p) {
      const auto* m = std::get_if<MentionRef>(&p.filler);
      return m != nullptr && m->index == doe;
    });
  };
  EXPECT_TRUE(party_acts("and"));
  EXPECT_FALSE(party_acts("rather"));
}

}  // namespace
}  // namespace newsgraph
