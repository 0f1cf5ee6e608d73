#include <gtest/gtest.h>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// "<source> <verb> that Acme [not] attacked Ghent."
void claim_attack(Story& story, std::string_view source, std::string_view verb, bool negated = false,
                  std::string_view target = "Ghent") {
  const std::string attack = negated ? "6" : "5";
  const auto s =
      story.sentence(std::string(source) + "/PROPN/2/nsubj " + std::string(verb) + "/VERB/0/root/P that/SCONJ/" +
                     attack + "/mark Acme/PROPN/" + attack + "/nsubj " + (negated ? "not/PART/6/advmod " : "") +
                     "attacked:attack/VERB/2/ccomp/P " + std::string(target) + "/PROPN/" + attack + "/obj");
  const std::uint32_t word = negated ? 6 : 5;
  story.name(s, 1, 1, Kind::Person, source);
  story.name(s, 4, 4, Kind::Organization, "Acme");
  story.name(s, word + 1, word + 1, Kind::Polity, target);
  story.predicate(s, word, "attack.01", {{"ARG0", 4}, {"ARG1", word + 1}});
}

/// "Acme [not] attacked Ghent."
void state_attack(Story& story, bool negated = false) {
  const auto s = story.sentence(negated ? "Acme/PROPN/3/nsubj never/ADV/3/advmod attacked:attack/VERB/0/root/P "
                                          "Ghent/PROPN/3/obj"
                                        : "Acme/PROPN/2/nsubj attacked:attack/VERB/0/root/P Ghent/PROPN/2/obj");
  const std::uint32_t word = negated ? 3 : 2;
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, word + 1, word + 1, Kind::Polity, "Ghent");
  story.predicate(s, word, "attack.01", {{"ARG0", 1}, {"ARG1", word + 1}});
}

TEST(Contradictions, OneAssertsWhatAnotherDenies) {
  Story story;
  claim_attack(story, "Doe", "said:say");
  claim_attack(story, "Roe", "denied:deny");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 2U);
  EXPECT_EQ(facts.claims[0].contradicts, std::vector<Content>{ClaimRef{1}});
  EXPECT_EQ(facts.claims[1].contradicts, std::vector<Content>{ClaimRef{0}});
}

TEST(Contradictions, OneSaysTheOppositeOfAnother) {
  Story story;
  claim_attack(story, "Doe", "said:say");
  claim_attack(story, "Roe", "said:say", true);
  const Facts facts = story.facts();
  EXPECT_EQ(facts.claims.at(0).contradicts, std::vector<Content>{ClaimRef{1}});
}

TEST(Contradictions, DenialOfTheOppositeAgrees) {
  Story story;
  claim_attack(story, "Doe", "said:say");
  claim_attack(story, "Roe", "denied:deny", true);
  EXPECT_TRUE(story.facts().claims.at(0).contradicts.empty());
}

TEST(Contradictions, ClaimAgainstTheArticlesOwnStatement) {
  Story story;
  state_attack(story);
  claim_attack(story, "Roe", "denied:deny");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  ASSERT_TRUE(facts.events.at(0).asserted);
  EXPECT_EQ(facts.claims[0].contradicts, std::vector<Content>{EventRef{0}});
}

TEST(Contradictions, ClaimAgainstWhatTheArticleNegates) {
  Story story;
  state_attack(story, true);
  claim_attack(story, "Doe", "said:say");
  const Facts facts = story.facts();
  EXPECT_EQ(facts.claims.at(0).contradicts, std::vector<Content>{EventRef{0}});
}

TEST(Contradictions, OtherVictimOrOnlyBelievedOrOfTheSameSourceIsNone) {
  Story other;
  claim_attack(other, "Doe", "said:say");
  claim_attack(other, "Roe", "denied:deny", false, "Paris");
  EXPECT_TRUE(other.facts().claims.at(0).contradicts.empty());
  Story believed;
  claim_attack(believed, "Doe", "hoped:hope");
  claim_attack(believed, "Roe", "denied:deny");
  EXPECT_TRUE(believed.facts().claims.at(0).contradicts.empty());
  Story same;
  claim_attack(same, "Doe", "said:say");
  claim_attack(same, "Doe", "denied:deny");
  EXPECT_TRUE(same.facts().claims.at(0).contradicts.empty());
}

TEST(Contradictions, RelationThatTheArticleStatesIsDenied) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj denied:deny/VERB/0/root/P that/SCONJ/5/mark Jane/PROPN/5/nsubj owns:own/VERB/2/ccomp/R "
      "Acme/PROPN/5/obj");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 4, 4, Kind::Person, "Jane");
  story.name(s, 6, 6, Kind::Organization, "Acme");
  const auto t = story.sentence("Jane/PROPN/2/nsubj owns:own/VERB/0/root/R Acme/PROPN/2/obj");
  story.name(t, 1, 1, Kind::Person, "Jane");
  story.name(t, 3, 3, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  ASSERT_FALSE(facts.claims.empty());
  ASSERT_EQ(facts.claims[0].contradicts.size(), 1U);
  const auto* relation = std::get_if<RelationRef>(&facts.claims[0].contradicts[0]);
  ASSERT_NE(relation, nullptr);
  EXPECT_TRUE(facts.relations[relation->index].asserted);
}

TEST(Contradictions, TwoBirthDatesThatExcludeEachOther) {
  for (const auto& [date, contradicts] : {std::pair{"1961", true}, std::pair{"1960-05", false}}) {
    Story story;
    const auto s = story.sentence(
        "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P born:bear/VERB/0/root/N in/ADP/5/case 1960/NUM/3/obl");
    story.name(s, 1, 1, Kind::Person, "Jane");
    story.time(s, 5, 5, "1960");
    const auto t = story.sentence(
        "Doe/PROPN/2/nsubj said:say/VERB/0/root/P Jane/PROPN/5/nsubj:pass was:be/AUX/5/aux:pass/P "
        "born:bear/VERB/2/ccomp/N in/ADP/7/case 1961/NUM/5/obl");
    story.name(t, 1, 1, Kind::Person, "Doe");
    story.name(t, 3, 3, Kind::Person, "Jane");
    story.time(t, 7, 7, date);
    const Facts facts = story.facts();
    ASSERT_EQ(facts.claims.size(), 1U);
    EXPECT_EQ(!facts.claims[0].contradicts.empty(), contradicts) << date;
  }
}

TEST(Contradictions, NounDeniedByWhoMayHaveDoneItIsNone) {
  Story story;
  const auto s = story.sentence("An/DET/2/det attack/NOUN/3/nsubj/S shook:shake/VERB/0/root/P Ghent/PROPN/3/obj");
  story.name(s, 4, 4, Kind::Polity, "Ghent");
  story.predicate(s, 2, "attack.01", {{"ARG1", 4}});
  const auto t = story.sentence("Doe/PROPN/2/nsubj denied:deny/VERB/0/root/P the/DET/4/det attack/NOUN/2/obj/S");
  story.name(t, 1, 1, Kind::Person, "Doe");
  story.predicate(t, 4, "attack.01");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_TRUE(facts.claims[0].contradicts.empty());
}

}  // namespace
}  // namespace newsgraph
