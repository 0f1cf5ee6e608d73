#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

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

}  // namespace
}  // namespace newsgraph
