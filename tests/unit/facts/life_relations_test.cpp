#include <gtest/gtest.h>

#include <algorithm>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(LifeInBrackets, TwoDatesAreBirthAndDeath) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/8/nsubj (/PUNCT/3/punct 1860-05-03/NUM/1/appos –/PUNCT/5/punct 1930-06-04/NUM/3/nmod "
      ")/PUNCT/3/punct was:be/AUX/8/cop/P poet/NOUN/0/root/S");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.time(s, 3, 3, "1860-05-03");
  story.time(s, 5, 5, "1930-06-04");
  const Facts facts = story.facts();
  ASSERT_NE(find_relation(facts, "schema:birthDate"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:birthDate")->value, "1860-05-03");
  ASSERT_NE(find_relation(facts, "schema:deathDate"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:deathDate")->value, "1930-06-04");
  EXPECT_TRUE(find_relation(facts, "schema:deathDate")->asserted);
}

TEST(LifeInBrackets, YearsOfATermOfOfficeAreNoLife) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/7/nsubj (/PUNCT/3/punct 1990/NUM/1/appos -/PUNCT/5/punct 1994/NUM/3/nmod )/PUNCT/3/punct "
      "left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.time(s, 3, 3, "1990");
  story.time(s, 5, 5, "1994");
  EXPECT_TRUE(story.facts().relations.empty());
}

TEST(LifeInBrackets, BornWithDateAndPlace) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/8/nsubj (/PUNCT/3/punct born:bear/VERB/1/parataxis/N 1960/NUM/3/obl in/ADP/6/case Ghent/PROPN/3/obl "
      ")/PUNCT/3/punct left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Jane");
  const auto ghent = story.name(s, 6, 6, Kind::Polity, "Ghent");
  story.time(s, 4, 4, "1960");
  const Facts facts = story.facts();
  ASSERT_NE(find_relation(facts, "schema:birthDate"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:birthDate")->value, "1960");
  ASSERT_NE(find_relation(facts, "schema:birthPlace"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:birthPlace")->object, ghent);
}

TEST(Age, BehindANameBeforeItAndInACopula) {
  for (const std::string_view line :
       {"Jane/PROPN/5/nsubj ,/PUNCT/3/punct 45/NUM/1/nummod ,/PUNCT/3/punct left:leave/VERB/0/root/P",
        "Jane/PROPN/6/nsubj ,/PUNCT/3/punct aged/ADJ/1/amod 45/NUM/3/obl ,/PUNCT/3/punct left:leave/VERB/0/root/P",
        "Jane/PROPN/5/nsubj (/PUNCT/3/punct 45/NUM/1/nummod )/PUNCT/3/punct left:leave/VERB/0/root/P",
        "Jane/PROPN/5/nsubj is:be/AUX/5/cop/R 45/NUM/4/nummod years:year/NOUN/5/obl/L old/ADJ/0/root"}) {
    Story story;
    const auto s = story.sentence(line);
    story.name(s, 1, 1, Kind::Person, "Jane");
    const Facts facts = story.facts();
    ASSERT_NE(find_relation(facts, "ng:age"), nullptr) << line;
    EXPECT_EQ(find_relation(facts, "ng:age")->value, "45") << line;
  }
}

TEST(Age, YearOldInFrontOfTheName) {
  Story story;
  const auto s = story.sentence(
      "45/NUM/3/nummod -/PUNCT/3/punct year/NOUN/5/obl -/PUNCT/5/punct old/ADJ/6/amod Jane/PROPN/7/nsubj "
      "left:leave/VERB/0/root/P");
  story.name(s, 6, 6, Kind::Person, "Jane");
  const Facts facts = story.facts();
  ASSERT_NE(find_relation(facts, "ng:age"), nullptr);
  EXPECT_EQ(find_relation(facts, "ng:age")->value, "45");
}

TEST(Age, NumberOfSomethingElseIsNone) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/7/nsubj ,/PUNCT/4/punct 45/NUM/4/nummod times:time/NOUN/1/appos/L champion/NOUN/4/nmod "
      ",/PUNCT/4/punct "
      "left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Jane");
  EXPECT_EQ(find_relation(story.facts(), "ng:age"), nullptr);
}

TEST(LifeRelations, RunsAreNoAgeNorIsWhatSheWasLongAgo) {
  const auto has_age = [](std::string_view word) {
    Story story;
    const auto s = story.sentence(
        "Jane/PROPN/6/nsubj Doe/PROPN/1/flat (/PUNCT/4/punct 31/NUM/1/appos )/PUNCT/4/punct spoke:speak/VERB/0/root/P");
    story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
    story.sentence("The/DET/2/det " + std::string(word) + "/NOUN/3/nsubj/S fell:fall/VERB/0/root/P");
    const Facts facts = story.facts();
    return find_relation(facts, "ng:age") != nullptr;
  };
  EXPECT_FALSE(has_age("wicket"));
  EXPECT_TRUE(has_age("wall"));
  const auto is_old = [](std::string_view mark) {
    Story story;
    const auto s = story.sentence("He/PRON/2/nsubj wrote:write/VERB/0/root/P " + std::string(mark) +
                                  "/SCONJ/6/mark Doe/PROPN/6/nsubj was:be/AUX/6/cop 54/NUM/2/advcl");
    story.name(s, 4, 4, Kind::Person, "Doe");
    const Facts facts = story.facts();
    return find_relation(facts, "ng:age") != nullptr;
  };
  EXPECT_FALSE(is_old("until"));
  EXPECT_TRUE(is_old("because"));
}

TEST(Relations, WhomHeMarriedIsNotTheSonNamedBehind) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj left:leave/VERB/0/root/P Ann/PROPN/2/obj whom/PRON/6/obj Doe/PROPN/6/nsubj "
      "married:marry/VERB/3/acl:relcl/P and/CCONJ/8/cc Tom/PROPN/3/conj");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.name(s, 3, 3, Kind::Person, "Ann");
  story.name(s, 5, 5, Kind::Person, "Doe");
  story.name(s, 8, 8, Kind::Person, "Tom");
  const Facts facts = story.facts();
  const auto spouses = std::count_if(facts.relations.begin(), facts.relations.end(),
                                     [](const Relation& r) { return r.predicate == "schema:spouse"; });
  EXPECT_EQ(spouses, 1);
}

TEST(LifeRelations, ARecordOfFightsIsNoAge) {
  const auto has_age = [](const std::string& number) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/5/nsubj (/PUNCT/3/punct " + number +
                                  "/NUM/1/appos )/PUNCT/3/punct fell:fall/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    return find_relation(story.facts(), "ng:age") != nullptr;
  };
  EXPECT_FALSE(has_age("45-7-2"));
  EXPECT_TRUE(has_age("45"));
}

TEST(LifeRelations, WhoDiedAtAnAgeWasThatOld) {
  const auto age = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + std::string(verb) +
                                  "/VERB/0/root/P at/ADP/5/case the/DET/5/det age/NOUN/2/obl/S of/ADP/7/case "
                                  "88/NUM/5/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    return find_relation(story.facts(), "ng:age") != nullptr;
  };
  EXPECT_TRUE(age("died:die"));
  EXPECT_FALSE(age("married:marry"));
}

TEST(LifeRelations, AnAgeBehindNowIsOne) {
  const auto age = [](std::string_view word) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/6/nsubj ,/PUNCT/4/punct " + std::string(word) +
                                  "/ADV/4/advmod 76/NUM/1/appos ,/PUNCT/4/punct left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    return find_relation(story.facts(), "ng:age") != nullptr;
  };
  EXPECT_TRUE(age("now"));
  EXPECT_FALSE(age("about"));
}

TEST(LifeRelations, TwoWhoMarriedAreSpouses) {
  const auto married = [](const std::string& object) {
    Story story;
    const auto first = story.sentence("Roe/PROPN/2/nsubj met:meet/VERB/0/root/P Doe/PROPN/2/obj");
    const auto roe = story.name(first, 1, 1, Kind::Person, "Roe");
    const auto doe = story.name(first, 3, 3, Kind::Person, "Doe");
    const auto s = story.sentence("They/PRON/2/nsubj married:marry/VERB/0/root/P " + object);
    story.group(s, 1, {roe, doe});
    return find_relation(story.facts(), "schema:spouse") != nullptr;
  };
  EXPECT_TRUE(married("later/ADV/2/advmod"));
  EXPECT_FALSE(married("rivals:rival/NOUN/2/obj/L"));
}

}  // namespace
}  // namespace newsgraph
