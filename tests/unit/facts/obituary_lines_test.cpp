#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// An obituary's headline with that name, and the line "Born: 1931 in Ghent".
Facts facts_of(std::string_view headline, Kind kind) {
  Story story;
  const auto s = story.headline(headline);
  story.name(s, 1, 1, kind, "Roe");
  const auto t =
      story.sentence("Born:bear/VERB/0/root/N :/PUNCT/3/punct 1931/NUM/1/obl:unmarked in/ADP/5/case Ghent/PROPN/1/obl");
  story.name(t, 5, 5, Kind::Polity, "Ghent");
  story.time(t, 3, 3, "1931");
  story.predicate(t, 1, "bear.02", {{"ARGM-TMP", 3}});
  return story.facts();
}

TEST(ObituaryLines, TellOfThePersonInTheHeadline) {
  const Facts facts = facts_of("Roe/PROPN/0/root geologist/NOUN/1/appos", Kind::Person);
  ASSERT_NE(find_relation(facts, "schema:birthDate"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:birthDate")->value, "1931");
  EXPECT_NE(find_relation(facts, "schema:birthPlace"), nullptr);
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_TRUE(has_participant(facts.events[0], "patient", 0));
}

TEST(ObituaryLines, TellOfNobodyWhereTheHeadlineNamesNoPerson) {
  const Facts facts = facts_of("Roe/PROPN/0/root mine/NOUN/1/appos", Kind::Place);
  EXPECT_EQ(find_relation(facts, "schema:birthDate"), nullptr);
}

}  // namespace
}  // namespace newsgraph
