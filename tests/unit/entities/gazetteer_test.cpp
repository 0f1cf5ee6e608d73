#include "entities/gazetteer.hpp"

#include <gtest/gtest.h>

#include "entities/lexicon.hpp"

namespace newsgraph {
namespace {

std::string_view country_of(std::string_view name) {
  const KnownName* known = find_known_name(name_key(name));
  return known == nullptr ? std::string_view() : known->country;
}

TEST(Gazetteer, KnowsCountriesByAllTheirNames) {
  for (const char* name : {"United States", "the United States", "US", "U.S.", "USA", "America"})
    EXPECT_EQ(country_of(name), "US") << name;
  for (const char* name : {"UK", "Britain", "United Kingdom"}) EXPECT_EQ(country_of(name), "GB") << name;
  EXPECT_EQ(country_of("Russian Federation"), "RU");
  EXPECT_EQ(country_of("Iran"), "IR");
  EXPECT_EQ(country_of("Ivory Coast"), "CI");
  EXPECT_EQ(country_of("C\u00f4te d\u2019Ivoire"), "CI");
  EXPECT_EQ(country_of("North Korea"), "KP");
  EXPECT_EQ(country_of("UAE"), "AE");
  EXPECT_EQ(country_name("SY"), "Syria");
}

TEST(Gazetteer, TellsAdjectivesFromPeoples) {
  EXPECT_EQ(country_of_adjective("american"), "US");
  EXPECT_EQ(country_of_adjective("north korean"), "KP");
  EXPECT_EQ(country_of_people("russians"), "RU");
  EXPECT_EQ(country_of_people("french"), "FR");
  EXPECT_EQ(country_of_people("frenchmen"), "FR");
  EXPECT_EQ(country_of_people("syrian"), "");
  EXPECT_EQ(country_of_adjective("france"), "");
}

TEST(Gazetteer, CapitalsAndSeatsSayWhoseTheyAre) {
  const KnownName* moscow = find_known_name("moscow");
  ASSERT_NE(moscow, nullptr);
  EXPECT_EQ(moscow->sense, NameSense::Capital);
  EXPECT_EQ(moscow->country, "RU");
  const KnownName* kremlin = find_known_name("kremlin");
  ASSERT_NE(kremlin, nullptr);
  EXPECT_EQ(kremlin->sense, NameSense::Seat);
  EXPECT_EQ(kremlin->kind, Kind::Organization);
}

TEST(Gazetteer, HeadWordsTellTheClass) {
  EXPECT_EQ(class_of_head_word({"kettering", "university"})->class_iri, "schema:EducationalOrganization");
  EXPECT_EQ(class_of_head_word({"bank", "of", "england"})->class_iri, "schema:Corporation");
  EXPECT_EQ(class_of_head_word({"lake", "geneva"})->kind, Kind::Place);
  EXPECT_FALSE(class_of_head_word({"university"}).has_value());
  EXPECT_FALSE(class_of_head_word({"anna", "berg"}).has_value());
}

TEST(Lexicon, KnowsNounsTitlesAndGivenNames) {
  ASSERT_NE(find_noun("president"), nullptr);
  EXPECT_EQ(find_noun("president")->trait, Trait::Leader);
  EXPECT_EQ(find_noun("airfield")->kind, Kind::Place);
  EXPECT_EQ(find_noun("happiness"), nullptr);
  EXPECT_TRUE(is_person_title("mr."));
  EXPECT_EQ(gender_of_title("mrs"), Gender::Woman);
  EXPECT_EQ(gender_of_given_name("vladimir"), Gender::Man);
  EXPECT_EQ(gender_of_given_name("xqz"), Gender::Unknown);
}

}  // namespace
}  // namespace newsgraph
