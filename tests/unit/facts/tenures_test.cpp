#include <gtest/gtest.h>

#include "facts/posts.hpp"
#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(Tenures, TitleBeforeANameWithItsCountry) {
  Story story;
  const auto s = story.sentence(
      "Belgian/ADJ/3/amod Foreign/ADJ/3/amod Minister/PROPN/4/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/4/flat "
      "resigned:resign/VERB/0/root/P ./PUNCT/6/punct");
  const auto belgium = story.name(s, 1, 1, Kind::Polity, "Belgium");
  const auto doe = story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].person, doe);
  EXPECT_EQ(facts.tenures[0].body, belgium);
  EXPECT_EQ(story.text(facts.tenures[0].title), "Foreign Minister");
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Current);
  ASSERT_NE(find_relation(facts, "schema:jobTitle"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:jobTitle")->value, "Foreign Minister");
  EXPECT_TRUE(find_relation(facts, "schema:worksFor")->asserted);
}

TEST(Tenures, PortfolioBelongsToTheTitleAndActingToTheTenure) {
  Story story;
  const auto s = story.sentence(
      "Acting:act/VERB/3/amod/G Assistant/NOUN/3/compound Secretary/PROPN/7/nmod:desc/S for/ADP/6/case "
      "Coastal/ADJ/6/amod Affairs/PROPN/3/nmod/L Jane/PROPN/9/nsubj Doe/PROPN/7/flat spoke:speak/VERB/0/root/P "
      "./PUNCT/9/punct");
  story.name(s, 7, 8, Kind::Person, "Jane Doe", 7);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(story.text(facts.tenures[0].title), "Assistant Secretary for Coastal Affairs");
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Acting);
  EXPECT_EQ(facts.tenures[0].body, std::nullopt);
}

TEST(Tenures, NameInsideAKnownTitleIsNoBody) {
  Story story;
  const auto s = story.sentence(
      "National/ADJ/2/amod Security/PROPN/3/compound Adviser/PROPN/4/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/4/flat "
      "left:leave/VERB/0/root/P ./PUNCT/6/punct");
  story.name(s, 1, 2, Kind::Organization, "National Security");
  story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(story.text(facts.tenures[0].title), "National Security Adviser");
  EXPECT_EQ(facts.tenures[0].body, std::nullopt);
}

TEST(Tenures, HeadOfStateOfACountry) {
  Story story;
  const auto s = story.sentence(
      "President/PROPN/2/nmod:desc/S Jane/PROPN/4/nsubj Doe/PROPN/2/flat left:leave/VERB/0/root/P ,/PUNCT/7/punct "
      "the/DET/7/det president/NOUN/2/appos/S of/ADP/9/case Belgium/PROPN/7/nmod ./PUNCT/4/punct");
  const auto doe = story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
  const auto belgium = story.name(s, 9, 9, Kind::Polity, "Belgium");
  story.set_class(belgium, "schema:Country");
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "ng:headOfState");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, belgium);
  EXPECT_EQ(relation->object, doe);
  EXPECT_TRUE(relation->asserted);
}

TEST(Tenures, PresidentOfARegionIsNoHeadOfState) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/5/nsubj Doe/PROPN/1/flat is:be/AUX/5/cop/R the/DET/5/det president/NOUN/0/root/S of/ADP/7/case "
      "Flanders/PROPN/5/nmod ./PUNCT/5/punct");
  story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
  const auto flanders = story.name(s, 7, 7, Kind::Polity, "Flanders");
  story.set_class(flanders, "schema:AdministrativeArea");
  const Facts facts = story.facts();
  EXPECT_EQ(find_relation(facts, "ng:headOfState"), nullptr);
  EXPECT_NE(find_relation(facts, "ng:ledBy"), nullptr);
}

TEST(Tenures, FormerHoldersAssertNothing) {
  Story story;
  const auto s = story.sentence(
      "former/ADJ/3/amod Belgian/ADJ/3/amod president/NOUN/4/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/4/flat "
      "spoke:speak/VERB/0/root/P ./PUNCT/6/punct");
  story.name(s, 2, 2, Kind::Polity, "Belgium");
  story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Former);
  for (const Relation& relation : facts.relations) EXPECT_FALSE(relation.asserted) << relation.predicate;
}

TEST(Tenures, AppositionOfAChiefExecutive) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/10/nsubj Doe/PROPN/1/flat ,/PUNCT/6/punct the/DET/6/det chief/ADJ/6/amod executive/NOUN/1/appos/S "
      "of/ADP/8/case Acme/PROPN/6/nmod ,/PUNCT/6/punct resigned:resign/VERB/0/root/P ./PUNCT/10/punct");
  const auto doe = story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
  const auto acme = story.name(s, 8, 8, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "ng:chiefExecutive");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, acme);
  EXPECT_EQ(relation->object, doe);
}

TEST(Tenures, CopulaInThePastIsFormer) {
  for (const auto& [copula, kind] :
       {std::pair{"is:be/AUX/5/cop/R", TenureKind::Current}, std::pair{"was:be/AUX/5/cop/P", TenureKind::Former}}) {
    Story story;
    const auto s =
        story.sentence("Jane/PROPN/5/nsubj Doe/PROPN/1/flat " + std::string(copula) +
                       " the/DET/5/det mayor/NOUN/0/root/S of/ADP/7/case Ghent/PROPN/5/nmod ./PUNCT/5/punct");
    story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
    story.name(s, 7, 7, Kind::Polity, "Ghent");
    const Facts facts = story.facts();
    ASSERT_EQ(facts.tenures.size(), 1U);
    EXPECT_EQ(facts.tenures[0].kind, kind);
    EXPECT_NE(find_relation(facts, "ng:ledBy"), nullptr);
  }
}

TEST(Tenures, SpokesmanWithoutANameSpeaksForAPerson) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nmod:poss 's:'s/PART/1/case spokesman/NOUN/4/nsubj/S resigned:resign/VERB/0/root/P "
      "./PUNCT/4/punct");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  const auto spokesman = story.nominal(s, 1, 3, 3, Kind::Person);
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "ng:spokespersonFor");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, spokesman);
  EXPECT_EQ(relation->object, doe);
}

TEST(Posts, KnowsWhatATitleIsToItsBody) {
  EXPECT_EQ(find_post("prime minister"), PostKind::HeadOfGovernment);
  EXPECT_EQ(find_post("vice president"), PostKind::Member);
  EXPECT_EQ(find_post("elephant"), std::nullopt);
}

}  // namespace
}  // namespace newsgraph
