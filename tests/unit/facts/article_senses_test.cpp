#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(ArticleSenses, AStrikeThatHitsAPortIsTheWorkersWhereTheArticleIsOnTheirPay) {
  const auto class_of = [](std::string_view about) {
    Story story;
    const auto s = story.sentence("The/DET/2/det strike/NOUN/3/nsubj/S hit:hit/VERB/0/root/P ports:port/NOUN/3/obj/L");
    story.nominal(s, 4, 4, 4, Kind::Place);
    story.predicate(s, 2, "strike.01");
    story.predicate(s, 3, "hit.01", {{"ARG0", 2}, {"ARG1", 4}});
    story.sentence(about);
    const Facts facts = story.facts();
    const Event* strike = find_event(facts, "strike");
    return strike == nullptr ? std::string("none") : strike->event_class;
  };
  EXPECT_EQ(class_of("Workers:worker/NOUN/2/nsubj/L demand/VERB/0/root/R pay/NOUN/2/obj/S"), "Protest");
  EXPECT_EQ(class_of("Soldiers:soldier/NOUN/2/nsubj/L demand/VERB/0/root/R pay/NOUN/2/obj/S"), "MilitaryStrike");
}

TEST(ArticleSenses, AFightInAnArticleOnBoxingIsAMatch) {
  const auto class_of = [](const std::string& word) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj won:win/VERB/0/root/P the/DET/4/det fight/NOUN/2/obj/S");
    for (int i = 0; i < 3; ++i) story.sentence("A/DET/2/det " + word + "/NOUN/3/nsubj left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.noun(s, 4, "Event");
    story.predicate(s, 2, "win.01", {{"ARG0", 1}, {"ARG1", 4}});
    story.predicate(s, 4, "fight.01");
    const Facts facts = story.facts();
    const Event* fight = find_event(facts, "fight");
    return fight == nullptr ? std::string("none") : fight->event_class;
  };
  EXPECT_EQ(class_of("heavyweight"), "Match");
  EXPECT_EQ(class_of("soldier"), "Conflict");
}

/// The class of an event in an article that three times has another word.
std::string class_beside(const std::string& lemma, const std::string& tag, std::string_view roleset,
                         const std::string& word) {
  Story story;
  const auto s =
      story.sentence("Roe/PROPN/2/nsubj " + (tag == "VERB" ? lemma + "/VERB/0/root/P" : "faced:face/VERB/0/root/P") +
                     (tag == "VERB" ? std::string() : " " + lemma + "/NOUN/2/obj/S"));
  for (int i = 0; i < 3; ++i) story.sentence("A/DET/2/det " + word + "/NOUN/3/nsubj left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Roe");
  if (tag == "NOUN") story.noun(s, 3, "Event");
  story.predicate(s, tag == "VERB" ? 2 : 3, roleset, {{"ARG0", 1}});
  if (tag == "NOUN") story.predicate(s, 2, "face.01", {{"ARG0", 1}, {"ARG1", 3}});
  const Facts facts = story.facts();
  for (const Event& event : facts.events)
    if (event.trigger == Span{4, static_cast<std::uint32_t>(4 + lemma.substr(0, lemma.find(':')).size())} ||
        event.pos == "NOUN")
      return event.event_class;
  return "none";
}

TEST(ArticleSenses, APenaltyInAGameSentencesNobody) {
  EXPECT_EQ(class_beside("penalty", "NOUN", "penalize.01", "goalkeeper"), "Happening");
  EXPECT_EQ(class_beside("penalty", "NOUN", "penalize.01", "warder"), "Sentencing");
}

TEST(ArticleSenses, AMusicianWhoPlaysPlaysNoMatch) {
  EXPECT_EQ(class_beside("played:play", "VERB", "play.01", "trombonist"), "Happening");
  EXPECT_EQ(class_beside("played:play", "VERB", "play.01", "farmer"), "Match");
}

TEST(ArticleSenses, ASideThatMeetsAnotherPlaysIt) {
  const auto class_of = [](Kind kind) {
    Story story;
    const auto s = story.sentence("Rovers/PROPN/2/nsubj met:meet/VERB/0/root/P Wanderers/PROPN/2/obj");
    for (int i = 0; i < 3; ++i) story.sentence("A/DET/2/det wicket/NOUN/3/nsubj fell:fall/VERB/0/root/P");
    story.name(s, 1, 1, kind, "Rovers");
    story.name(s, 3, 3, kind, "Wanderers");
    story.predicate(s, 2, "meet.03", {{"ARG0", 1}, {"ARG1", 3}});
    return find_event(story.facts(), "meet")->event_class;
  };
  EXPECT_EQ(class_of(Kind::Organization), "Match");
  EXPECT_EQ(class_of(Kind::Person), "Meeting");
}

TEST(ArticleSenses, WhoIsBeatenInAGameLoses) {
  const auto class_of = [](const std::string& noun) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj beat:beat/VERB/0/root/P Doe/PROPN/2/obj");
    for (int i = 0; i < 3; ++i) story.sentence("A/DET/2/det " + noun + "/NOUN/3/nsubj fell:fall/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 3, 3, Kind::Person, "Doe");
    story.predicate(s, 2, "beat.01", {{"ARG0", 1}, {"ARG1", 3}});
    return find_event(story.facts(), "beat")->event_class;
  };
  EXPECT_EQ(class_of("volley"), "Win");
  EXPECT_EQ(class_of("wall"), "Attack");
}

TEST(ArticleSenses, WhoReplacesAPlayerIsAppointedToNothing) {
  Story story;
  const auto s = story.sentence("Roe/PROPN/2/nsubj replaced:replace/VERB/0/root/P Doe/PROPN/2/obj");
  for (int i = 0; i < 3; ++i) story.sentence("A/DET/2/det striker/NOUN/3/nsubj fell:fall/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.name(s, 3, 3, Kind::Person, "Doe");
  story.predicate(s, 2, "replace.01", {{"ARG0", 1}, {"ARG1", 3}});
  EXPECT_EQ(find_event(story.facts(), "replace")->event_class, "Happening");
}

}  // namespace
}  // namespace newsgraph
