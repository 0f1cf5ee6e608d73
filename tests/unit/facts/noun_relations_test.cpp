#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(NounRelations, AThenHusbandIsNoHusband) {
  const auto spouse = [](const std::string& adverb) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj met:meet/VERB/0/root/P her/PRON/5/nmod:poss " + adverb +
                                  "/ADV/5/advmod husband/NOUN/2/obj/S Roe/PROPN/5/appos");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.nominal(s, 3, 3, 3, Kind::Person, "Doe");
    story.name(s, 6, 6, Kind::Person, "Roe");
    return find_relation(story.facts(), "schema:spouse") != nullptr;
  };
  EXPECT_FALSE(spouse("then"));
  EXPECT_TRUE(spouse("also"));
}

TEST(NounRelations, WhoFoundsWithSomebodyIsNotTheOnlyFounder) {
  const auto founders = [](const std::string& adposition) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj founded:found/VERB/0/root/P Acme/PROPN/2/obj " + adposition +
                                  "/ADP/5/case Doe/PROPN/2/obl and/CCONJ/7/cc Poe/PROPN/5/conj");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 3, 3, Kind::Organization, "Acme");
    story.name(s, 5, 5, Kind::Person, "Doe");
    story.name(s, 7, 7, Kind::Person, "Poe");
    return story.facts().relations.size();
  };
  EXPECT_EQ(founders("with"), 3U);
  EXPECT_EQ(founders("for"), 1U);
}

TEST(NounRelations, OneOfTheFoundersIsOne) {
  const auto founder = [](const std::string& number) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/0/root ,/PUNCT/3/punct " + number +
                                  "/NUM/1/appos of/ADP/5/case founders:founder/NOUN/3/nmod/L of/ADP/7/case "
                                  "Acme/PROPN/5/nmod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 7, 7, Kind::Organization, "Acme");
    return find_relation(story.facts(), "schema:founder") != nullptr;
  };
  EXPECT_TRUE(founder("one"));
  EXPECT_FALSE(founder("none"));
}

TEST(NounRelations, ChildrenOfACoupleHaveTwoParents) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/4/nsubj and/CCONJ/3/cc Doe/PROPN/1/conj live/VERB/0/root/R with/ADP/7/case their/PRON/7/nmod:poss "
      "children:child/NOUN/4/obl/L ,/PUNCT/9/punct Ann/PROPN/7/appos and/CCONJ/11/cc Tom/PROPN/9/conj");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe"), doe = story.name(s, 3, 3, Kind::Person, "Doe");
  story.group(s, 6, {roe, doe});
  story.name(s, 9, 9, Kind::Person, "Ann");
  story.name(s, 11, 11, Kind::Person, "Tom");
  const Facts facts = story.facts();
  EXPECT_EQ(std::count_if(facts.relations.begin(), facts.relations.end(),
                          [&](const Relation& r) {
                            return r.predicate == "schema:parent" && (r.object == roe || r.object == doe);
                          }),
            4);
}

TEST(NounRelations, TheNameRightBehindARelativeIsTheirs) {
  const auto spouse = [](const std::string& noun) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/5/nsubj and/CCONJ/4/cc his/PRON/4/nmod:poss " + noun +
                                  "/NOUN/1/conj/S Sandy/PROPN/6/obj met:meet/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 3, 3, 3, Kind::Person, "Roe");
    const auto sandy = story.name(s, 5, 5, Kind::Person, "Sandy");
    const Facts facts = story.facts();
    const Relation* found = find_relation(facts, "schema:spouse");
    return found != nullptr && found->subject == sandy;
  };
  EXPECT_TRUE(spouse("wife"));
  EXPECT_FALSE(spouse("boat"));
}

TEST(NounRelations, DeathsAndBirthPlacesBesideNouns) {
  Story story;
  const auto s = story.sentence(
      "After/ADP/5/case Roe/PROPN/5/nmod:poss 's:'s/PART/2/case early/ADJ/5/amod death/NOUN/10/obl/S in/ADP/7/case "
      "1900/NUM/5/nmod ,/PUNCT/10/punct it/PRON/10/nsubj closed:close/VERB/0/root/P");
  const auto roe = story.name(s, 2, 2, Kind::Person, "Roe");
  story.time(s, 7, 7, "1900");
  const auto t = story.sentence(
      "Ghent/PROPN/3/obl:unmarked -/PUNCT/3/punct born:bear/VERB/4/amod/N painter/NOUN/0/root/S "
      "Doe/PROPN/4/appos");
  const auto ghent = story.name(t, 1, 1, Kind::Polity, "Ghent");
  story.name(t, 5, 5, Kind::Person, "Doe");
  const Facts facts = story.facts();
  const Relation *died = find_relation(facts, "schema:deathDate"), *born = find_relation(facts, "schema:birthPlace");
  ASSERT_NE(died, nullptr);
  EXPECT_EQ(died->subject, roe);
  EXPECT_EQ(died->value, "1900");
  ASSERT_NE(born, nullptr);
  EXPECT_EQ(born->object, ghent);
}

TEST(NounRelations, ASubsidiaryInACountryIsNotTheCountrys) {
  const auto parent = [](const std::string& front, Kind kind) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/5/nsubj is:be/AUX/5/cop/R the/DET/5/det " + front +
                                  " arm/NOUN/0/root/S of/ADP/7/case Globex/PROPN/5/nmod");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 4, 4, kind, "Front");
    story.name(s, 7, 7, Kind::Organization, "Globex");
    const Facts facts = story.facts();
    const Relation* found = find_relation(facts, "schema:parentOrganization");
    return found == nullptr ? "" : story.text(found->evidence);
  };
  EXPECT_EQ(parent("German/ADJ/5/amod", Kind::Polity), "Acme is the German arm of Globex");
  EXPECT_EQ(parent("US/PROPN/5/compound", Kind::Polity), "Acme is the US arm of Globex");
  EXPECT_EQ(parent("Initech/PROPN/5/compound", Kind::Organization), "Acme is the Initech arm");
}

TEST(NounRelations, AnAdjectiveHasNoRivals) {
  const auto has_rival = [](const std::string& relation) {
    Story story;
    const auto s = story.sentence("Jane/PROPN/2/nsubj bought:buy/VERB/0/root/P the/DET/5/det Acme/PROPN/5/" + relation +
                                  " rival/NOUN/2/obj/S Globex/PROPN/5/appos");
    story.name(s, 4, 4, Kind::Organization, "Acme");
    story.name(s, 6, 6, Kind::Organization, "Globex");
    return find_relation(story.facts(), "ng:opponentOf") != nullptr;
  };
  EXPECT_TRUE(has_rival("compound"));
  EXPECT_FALSE(has_rival("amod"));
}

TEST(NounRelations, TheLastOwnerOwnsNothing) {
  const auto owned = [](const std::string& word) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/4/nmod:poss 's/PART/1/case " + word +
                                  "/ADJ/4/amod owner/NOUN/6/nsubj/S Roe/PROPN/4/appos slept:sleep/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 5, 5, Kind::Person, "Roe");
    const Facts facts = story.facts();
    const Relation* relation = find_relation(facts, "ng:ownedBy");
    return relation != nullptr && relation->asserted;
  };
  EXPECT_TRUE(owned("new"));
  EXPECT_FALSE(owned("last"));
  EXPECT_FALSE(owned("previous"));
}

TEST(NounRelations, AnOrdinalOfSeveralChildrenIsOne) {
  const auto parents = [](const std::string& one) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/8/nsubj the/DET/3/det " + one +
                                  "/1/appos of/ADP/5/case children:child/NOUN/3/nmod/L of/ADP/7/case Roe/PROPN/5/nmod "
                                  "left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 7, 7, Kind::Person, "Roe");
    return find_relation(story.facts(), "schema:parent") != nullptr;
  };
  EXPECT_TRUE(parents("youngest/ADJ"));
  EXPECT_FALSE(parents("teacher/NOUN"));
}

TEST(NounRelations, APersonsCompanyIsOwnedAndATownsIsNot) {
  const auto owned = [](Kind kind) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/3/nmod:poss 's/PART/1/case company/NOUN/5/nsubj/S Acme/PROPN/3/appos failed:fail/VERB/0/root/P");
    story.name(s, 1, 1, kind, "Roe");
    story.name(s, 4, 4, Kind::Organization, "Acme");
    return find_relation(story.facts(), "ng:ownedBy") != nullptr;
  };
  EXPECT_TRUE(owned(Kind::Person));
  EXPECT_FALSE(owned(Kind::Polity));
}

TEST(NounRelations, WhatStandsInFrontOfAMotherIsHerTown) {
  const auto parents = [](std::string_view owner) {
    Story story;
    const auto s = story.sentence("Darwin/PROPN/2/" + std::string(owner) +
                                  " mother/NOUN/3/nmod:desc/S Roe/PROPN/4/nsubj left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Darwin");
    story.name(s, 3, 3, Kind::Person, "Roe");
    const Facts facts = story.facts();
    return std::count_if(facts.relations.begin(), facts.relations.end(),
                         [](const Relation& r) { return r.predicate == "schema:parent"; });
  };
  EXPECT_EQ(parents("compound"), 0);
  EXPECT_EQ(parents("nmod:poss"), 1);
}

TEST(NounRelations, TheLattersFirmIsNotTheSubjects) {
  Story story;
  const auto s = story.sentence(
      "He/PRON/2/nsubj spoke:speak/VERB/0/root/P with/ADP/4/case Roe/PROPN/2/obl and/CCONJ/9/cc the/DET/7/det "
      "latter/ADJ/9/nmod:poss 's/PART/7/case firm/NOUN/4/conj/S ,/PUNCT/11/punct Acme/PROPN/9/appos");
  story.name(s, 1, 1, Kind::Person, "He");
  story.name(s, 4, 4, Kind::Person, "Roe");
  story.name(s, 11, 11, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  EXPECT_TRUE(std::none_of(facts.relations.begin(), facts.relations.end(),
                           [](const Relation& r) { return r.predicate == "ng:ownedBy"; }));
}

TEST(NounRelations, AWouldBeAllyIsNone) {
  const auto relations = [](const std::string& sort) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/7/nmod:poss 's/PART/1/case " + sort +
                                  " ally/NOUN/10/nsubj/S ,/PUNCT/9/punct Doe/PROPN/7/appos left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 9, 9, Kind::Person, "Doe");
    return story.facts().relations.size();
  };
  EXPECT_EQ(relations("would/AUX/7/amod ~-/PUNCT/3/punct be/AUX/3/cop old/ADJ/7/amod"), 1U) << "not right in front";
  EXPECT_EQ(relations("big/ADJ/7/amod would/AUX/7/amod ~-/PUNCT/4/punct be/AUX/4/cop"), 0U);
}

}  // namespace
}  // namespace newsgraph
