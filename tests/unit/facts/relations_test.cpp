#include <gtest/gtest.h>

#include <string>

#include "facts/relation_rules.hpp"
#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// A sentence with the relation's subject at from_word and its object at to_word.
struct RelationExample {
  std::string_view predicate, line;
  Kind from = Kind::Person, to = Kind::Polity;
  std::uint32_t from_word = 1, to_word = 4;
  bool asserted = true;  ///< not where somebody once lived or worked
};

void expect_found(const RelationExample& example) {
  Story story;
  const auto s = story.sentence(example.line);
  const auto from = story.name(s, example.from_word, example.from_word, example.from, "From");
  const auto to = story.name(s, example.to_word, example.to_word, example.to, "To");
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, example.predicate);
  ASSERT_NE(relation, nullptr) << example.line;
  EXPECT_EQ(relation->subject, from) << example.line;
  EXPECT_EQ(relation->object, to) << example.line;
  EXPECT_EQ(relation->asserted, example.asserted) << example.line;
}

TEST(Relations, NobodyIsAtHomeInAnUnnamedBuilding) {
  const auto home = [](bool named) {
    Story story;
    const auto s = story.sentence("Jane/PROPN/2/nsubj lived:live/VERB/0/root/P in/ADP/4/case Basement/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Jane");
    if (named) {
      story.name(s, 4, 4, Kind::Place, "Basement");
    } else {
      story.nominal(s, 4, 4, 4, Kind::Place);
    }
    return find_relation(story.facts(), "schema:homeLocation") != nullptr;
  };
  EXPECT_TRUE(home(true));
  EXPECT_FALSE(home(false));
}

TEST(Relations, AnUnnamedHallIsNobodysSeat) {
  const auto seat = [](bool named) {
    Story story;
    const auto s = story.sentence(
        "Acme/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass/R based:base/VERB/0/root/N in/ADP/5/case Hall/PROPN/3/obl");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    if (named)
      story.name(s, 5, 5, Kind::Place, "Hall");
    else
      story.nominal(s, 5, 5, 5, Kind::Place);
    return find_relation(story.facts(), "ng:headquarters") != nullptr;
  };
  EXPECT_TRUE(seat(true));
  EXPECT_FALSE(seat(false));
}

TEST(Relations, WhoHasDiedWorksAndLivesNowhere) {
  const auto asserted = [](const std::string& verb, std::string_view roleset) {
    Story story;
    const auto s = story.sentence("Mayor/NOUN/2/nmod:desc/S Jane/PROPN/3/nsubj " + verb + "/VERB/0/root/P");
    const auto jane = story.name(s, 2, 2, Kind::Person, "Jane");
    story.predicate(s, 3, roleset, {{"ARG1", 2}});
    const auto t = story.sentence("Jane/PROPN/2/nsubj moved:move/VERB/0/root/P to/ADP/4/case Ghent/PROPN/2/obl");
    story.name(t, 1, 1, Kind::Person, "Jane");
    story.name(t, 4, 4, Kind::Polity, "Ghent");
    const Facts facts = story.facts();
    EXPECT_EQ(facts.tenures.at(0).person, jane);
    const bool home = find_relation(facts, "schema:homeLocation")->asserted;
    EXPECT_EQ(find_relation(facts, "schema:jobTitle")->asserted, home);
    EXPECT_EQ(facts.tenures[0].kind, home ? TenureKind::Current : TenureKind::Former);
    return home;
  };
  EXPECT_FALSE(asserted("died:die", "die.01"));
  EXPECT_TRUE(asserted("slept:sleep", "sleep.01"));
}

TEST(Relations, VerbRulesFindTheirExamples) {
  const RelationExample examples[] = {
      {"schema:founder", "Jane/PROPN/2/nsubj founded:found/VERB/0/root/P Acme/PROPN/2/obj", Kind::Organization,
       Kind::Person, 3, 1},
      {"schema:founder",
       "Acme/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P founded:found/VERB/0/root/N by/ADP/5/case "
       "Jane/PROPN/3/obl:agent",
       Kind::Organization, Kind::Person, 1, 5},
      {"schema:founder",
       "Acme/PROPN/0/root ,/PUNCT/3/punct founded:found/VERB/1/acl/N by/ADP/5/case Jane/PROPN/3/obl:agent",
       Kind::Organization, Kind::Person, 1, 5},
      {"schema:alumniOf", "Jane/PROPN/2/nsubj graduated:graduate/VERB/0/root/P from/ADP/4/case Kettering/PROPN/2/obl",
       Kind::Person, Kind::Organization, 1, 4},
      {"schema:alumniOf",
       "Jane/PROPN/2/nsubj earned:earn/VERB/0/root/P a/DET/4/det degree/NOUN/2/obj/S from/ADP/6/case "
       "Kettering/PROPN/4/nmod",
       Kind::Person, Kind::Organization, 1, 6},
      {"schema:alumniOf",
       "Jane/PROPN/2/nsubj won:win/VERB/0/root/P a/DET/4/det scholarship/NOUN/2/obj/S to/ADP/6/case "
       "Kettering/PROPN/4/nmod",
       Kind::Person, Kind::Organization, 1, 6},
      {"schema:alumniOf",
       "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P born:bear/VERB/0/root/N and/CCONJ/5/cc "
       "studied:study/VERB/3/conj/P at/ADP/7/case Kettering/PROPN/5/obl",
       Kind::Person, Kind::Organization, 1, 7},
      {"schema:birthPlace",
       "Born:bear/VERB/7/advcl/N in/ADP/3/case Ghent/PROPN/1/obl ,/PUNCT/5/punct youngest/ADJ/1/nsubj "
       "Jane/PROPN/7/nsubj "
       "won:win/VERB/0/root/P",
       Kind::Person, Kind::Polity, 6, 3},
      {"schema:alumniOf",
       "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P educated:educate/VERB/0/root/N at/ADP/5/case "
       "Kettering/PROPN/3/obl",
       Kind::Person, Kind::Organization, 1, 5},
      {"schema:parent",
       "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P born:bear/VERB/0/root/N to/ADP/5/case John/PROPN/3/obl",
       Kind::Person, Kind::Person, 1, 5},
      {"schema:homeLocation", "Jane/PROPN/2/nsubj moved:move/VERB/0/root/P to/ADP/4/case Ghent/PROPN/2/obl",
       Kind::Person, Kind::Polity, 1, 4},
      {"schema:homeLocation",
       "Jane/PROPN/2/nsubj grew:grow/VERB/0/root/P up/ADP/2/compound:prt in/ADP/5/case Ghent/PROPN/2/obl", Kind::Person,
       Kind::Polity, 1, 5, false},
      {"schema:worksFor", "Jane/PROPN/2/nsubj worked:work/VERB/0/root/P for/ADP/4/case Acme/PROPN/2/obl", Kind::Person,
       Kind::Organization, 1, 4, false},
      {"schema:worksFor", "Jane/PROPN/2/nsubj works:work/VERB/0/root/R for/ADP/4/case Acme/PROPN/2/obl", Kind::Person,
       Kind::Organization, 1, 4},
      {"schema:worksFor",
       "Jane/PROPN/3/nsubj has:have/AUX/3/aux/R worked:work/VERB/0/root/N for/ADP/5/case Acme/PROPN/3/obl",
       Kind::Person, Kind::Organization, 1, 5},
      {"schema:homeLocation",
       "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P born:bear/VERB/0/root/N and/CCONJ/5/cc "
       "raised:raise/VERB/3/conj/N in/ADP/7/case Ghent/PROPN/5/obl",
       Kind::Person, Kind::Polity, 1, 7, false},
      {"schema:birthPlace",
       "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P born:bear/VERB/0/root/N and/CCONJ/5/cc "
       "raised:raise/VERB/3/conj/N in/ADP/7/case Ghent/PROPN/5/obl",
       Kind::Person, Kind::Polity, 1, 7},
      {"ng:headquarters",
       "Based:base/VERB/6/advcl/N in/ADP/3/case Ghent/PROPN/1/obl ,/PUNCT/1/punct Acme/PROPN/6/nsubj "
       "grew:grow/VERB/0/root/P",
       Kind::Organization, Kind::Polity, 5, 3},
      {"ng:headquarters",
       "Acme/PROPN/4/nsubj is:be/AUX/4/cop/R a/DET/4/det firm/NOUN/0/root/S based:base/VERB/4/acl/N in/ADP/7/case "
       "Ghent/PROPN/5/obl",
       Kind::Organization, Kind::Polity, 1, 7},
      {"ng:headquarters",
       "Ghent/PROPN/0/root ,/PUNCT/6/punct where/ADV/6/advmod Acme/PROPN/6/nsubj:pass is:be/AUX/6/aux:pass/R "
       "based:base/VERB/1/acl:relcl/N",
       Kind::Organization, Kind::Polity, 4, 1},
      {"ng:headquarters",
       "Acme/PROPN/0/root ,/PUNCT/3/punct located:locate/VERB/1/acl/N in/ADP/5/case Ghent/PROPN/3/obl",
       Kind::Organization, Kind::Polity, 1, 5},
      {"ng:headquarters",
       "Acme/PROPN/2/nsubj moved:move/VERB/0/root/P its:it/PRON/4/nmod:poss headquarters/NOUN/2/obj to/ADP/6/case "
       "Ghent/PROPN/2/obl",
       Kind::Organization, Kind::Polity, 1, 6},
      {"ng:amount",
       "Acme/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass/R valued:value/VERB/0/root/N at/ADP/5/case $5/SYM/3/obl",
       Kind::Organization, Kind::Quantity, 1, 5},
      {"schema:founder", "Jane/PROPN/2/nsubj created:create/VERB/0/root/P Acme/PROPN/2/obj", Kind::Organization,
       Kind::Person, 3, 1},
      {"ng:amount", "Zephyr/PROPN/2/nsubj costs:cost/VERB/0/root/R $5/SYM/2/obj", Kind::Product, Kind::Quantity, 1, 3},
      {"schema:birthPlace",
       "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P born:bear/VERB/0/root/N in/ADP/5/case Ghent/PROPN/3/obl",
       Kind::Person, Kind::Polity, 1, 5},
      {"schema:deathPlace", "Jane/PROPN/2/nsubj died:die/VERB/0/root/P in/ADP/4/case Ghent/PROPN/2/obl", Kind::Person,
       Kind::Polity, 1, 4},
      {"schema:homeLocation", "Jane/PROPN/2/nsubj lives:live/VERB/0/root/R in/ADP/4/case Ghent/PROPN/2/obl",
       Kind::Person, Kind::Polity, 1, 4},
      {"schema:spouse", "Jane/PROPN/2/nsubj married:marry/VERB/0/root/P John/PROPN/2/obj", Kind::Person, Kind::Person,
       1, 3},
      {"schema:parentOrganization", "Globex/PROPN/2/nsubj acquired:acquire/VERB/0/root/P Acme/PROPN/2/obj",
       Kind::Organization, Kind::Organization, 3, 1},
      {"ng:ownedBy", "Globex/PROPN/2/nsubj owns:own/VERB/0/root/R Acme/PROPN/2/obj", Kind::Organization,
       Kind::Organization, 3, 1},
      {"ng:headquarters",
       "Acme/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass/R based:base/VERB/0/root/N in/ADP/5/case Ghent/PROPN/3/obl",
       Kind::Organization, Kind::Polity, 1, 5},
      {"schema:worksFor", "Jane/PROPN/2/nsubj works:work/VERB/0/root/R for/ADP/4/case Acme/PROPN/2/obl", Kind::Person,
       Kind::Organization, 1, 4},
      {"schema:memberOf", "Jane/PROPN/2/nsubj joined:join/VERB/0/root/P Greens/PROPN/2/obj", Kind::Person,
       Kind::Organization, 1, 3},
      {"schema:memberOf", "Jane/PROPN/2/nsubj plays:play/VERB/0/root/R for/ADP/4/case Greens/PROPN/2/obl", Kind::Person,
       Kind::Organization, 1, 4},
      {"ng:ledBy", "Jane/PROPN/2/nsubj leads:lead/VERB/0/root/R Greens/PROPN/2/obj", Kind::Organization, Kind::Person,
       3, 1},
      {"ng:producedBy", "Acme/PROPN/2/nsubj makes:make/VERB/0/root/R Zephyr/PROPN/2/obj", Kind::Product,
       Kind::Organization, 3, 1},
      {"schema:containedInPlace", "Ghent/PROPN/2/nsubj lies:lie/VERB/0/root/R in/ADP/4/case Belgium/PROPN/2/obl",
       Kind::Polity, Kind::Polity, 1, 4},
  };
  for (const RelationExample& example : examples) expect_found(example);
}

TEST(Relations, NounRulesFindTheirExamples) {
  const RelationExample examples[] = {
      {"schema:spouse", "his:he/PRON/2/nmod:poss wife/NOUN/0/root/S Jane/PROPN/2/appos", Kind::Person, Kind::Person, 3,
       1},
      {"schema:spouse",
       "Jane/PROPN/0/root ,/PUNCT/4/punct the/DET/4/det wife/NOUN/1/appos/S of/ADP/6/case John/PROPN/4/nmod",
       Kind::Person, Kind::Person, 1, 6},
      {"schema:parent", "John/PROPN/3/nmod:poss 's:'s/PART/1/case father/NOUN/4/nmod:desc/S Jim/PROPN/0/root",
       Kind::Person, Kind::Person, 1, 4},
      {"schema:parent",
       "Jim/PROPN/0/root ,/PUNCT/4/punct the/DET/4/det son/NOUN/1/appos/S of/ADP/6/case Ann/PROPN/4/nmod", Kind::Person,
       Kind::Person, 1, 6},
      {"schema:sibling", "her:she/PRON/2/nmod:poss brother/NOUN/3/nmod:desc/S Jim/PROPN/0/root", Kind::Person,
       Kind::Person, 3, 1},
      {"ng:allyOf", "Belgium/PROPN/3/nmod:poss 's:'s/PART/1/case ally/NOUN/0/root/S France/PROPN/3/appos", Kind::Polity,
       Kind::Polity, 4, 1},
      {"schema:parentOrganization",
       "Acme/PROPN/0/root ,/PUNCT/4/punct a/DET/4/det subsidiary/NOUN/1/appos/S of/ADP/6/case Globex/PROPN/4/nmod",
       Kind::Organization, Kind::Organization, 1, 6},
      {"schema:founder", "Acme/PROPN/2/compound founder/NOUN/3/nmod:desc/S Jane/PROPN/0/root", Kind::Organization,
       Kind::Person, 1, 3},
      {"schema:parentOrganization",
       "Acme/PROPN/4/nmod:poss 's:'s/PART/1/case parent/NOUN/4/compound/S company/NOUN/0/root/S Globex/PROPN/4/appos",
       Kind::Organization, Kind::Organization, 1, 5},
      {"schema:parentOrganization",
       "Acme/PROPN/3/nsubj is:be/AUX/3/cop/R part/NOUN/0/root/S of/ADP/5/case Globex/PROPN/3/nmod", Kind::Organization,
       Kind::Organization, 1, 5},
      {"ng:headquarters",
       "Acme/PROPN/3/nmod:poss 's:'s/PART/1/case headquarters/NOUN/0/root/S in/ADP/5/case Ghent/PROPN/3/nmod",
       Kind::Organization, Kind::Polity, 1, 5},
      {"ng:headquarters",
       "Acme/PROPN/0/root ,/PUNCT/4/punct with/ADP/4/case headquarters/NOUN/1/nmod/S in/ADP/6/case Ghent/PROPN/4/nmod",
       Kind::Organization, Kind::Polity, 1, 6},
      {"schema:alumniOf",
       "Jane/PROPN/0/root ,/PUNCT/4/punct a/DET/4/det graduate/NOUN/1/appos/S of/ADP/6/case Kettering/PROPN/4/nmod",
       Kind::Person, Kind::Organization, 1, 6},
      {"schema:alumniOf",
       "Jane/PROPN/0/root ,/PUNCT/4/punct a/DET/4/det student/NOUN/1/appos/S at/ADP/6/case Kettering/PROPN/4/nmod",
       Kind::Person, Kind::Organization, 1, 6},
      {"schema:birthPlace",
       "Jane/PROPN/0/root ,/PUNCT/4/punct a/DET/4/det native/NOUN/1/appos/S of/ADP/6/case Ghent/PROPN/4/nmod",
       Kind::Person, Kind::Polity, 1, 6},
      {"schema:worksFor",
       "Jane/PROPN/0/root ,/PUNCT/4/punct an/DET/4/det employee/NOUN/1/appos/S of/ADP/6/case Acme/PROPN/4/nmod",
       Kind::Person, Kind::Organization, 1, 6},
      {"ng:amount", "Zephyr/PROPN/3/nmod:poss 's:'s/PART/1/case price/NOUN/0/root/S of/ADP/5/case $5/SYM/3/nmod",
       Kind::Product, Kind::Quantity, 1, 5},
      {"ng:ownedBy", "Acme/PROPN/3/nmod:poss 's:'s/PART/1/case owner/NOUN/4/nmod:desc/S Globex/PROPN/0/root",
       Kind::Organization, Kind::Organization, 1, 4},
      {"schema:alumniOf", "her:she/PRON/2/nmod:poss doctorate/NOUN/0/root/S from/ADP/4/case Kettering/PROPN/2/nmod",
       Kind::Person, Kind::Organization, 1, 4},
      {"schema:parent",
       "Jane/PROPN/2/nsubj has:have/VERB/0/root/R a/DET/4/det son/NOUN/2/obj/S ,/PUNCT/6/punct Jim/PROPN/4/appos",
       Kind::Person, Kind::Person, 6, 1},
      {"schema:sibling", "his:he/PRON/2/nmod:poss brother/NOUN/0/root/S Jim/PROPN/2/flat", Kind::Person, Kind::Person,
       3, 1},
      {"schema:founder",
       "Jane/PROPN/0/root ,/PUNCT/3/punct founder/NOUN/1/appos/S and/CCONJ/5/cc chairwoman/NOUN/3/conj/S of/ADP/7/case "
       "Acme/PROPN/5/nmod",
       Kind::Organization, Kind::Person, 7, 1},
      {"ng:capitalOf",
       "Ghent/PROPN/4/nsubj is:be/AUX/4/cop/R the/DET/4/det capital/NOUN/0/root/S of/ADP/6/case Ruritania/PROPN/4/nmod",
       Kind::Polity, Kind::Polity, 1, 6},
      {"schema:memberOf",
       "Jane/PROPN/0/root ,/PUNCT/4/punct a/DET/4/det member/NOUN/1/appos/S of/ADP/6/case Greens/PROPN/4/nmod",
       Kind::Person, Kind::Organization, 1, 6},
      {"schema:nationality", "Belgian/ADJ/2/amod citizen/NOUN/3/nmod:desc/S Jane/PROPN/0/root", Kind::Person,
       Kind::Polity, 3, 1},
  };
  for (const RelationExample& example : examples) expect_found(example);
}

TEST(Relations, DayOfBeingKilledIsTheDayOfDeath) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P killed:kill/VERB/0/root/N on/ADP/5/case Monday/PROPN/3/obl");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.time(s, 5, 5, "2017-05-01");
  const Facts facts = story.facts();
  ASSERT_NE(find_relation(facts, "schema:deathDate"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:deathDate")->value, "2017-05-01");
}

TEST(Relations, DatesBecomeValues) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P born:bear/VERB/0/root/N on/ADP/5/case Monday/PROPN/3/obl "
      "./PUNCT/3/punct");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.time(s, 5, 5, "1960-05-02");
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "schema:birthDate");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->value, "1960-05-02");
  EXPECT_EQ(relation->object, std::nullopt);
}

TEST(Relations, AttendingOnlyASchoolMakesAnAlumna) {
  for (const bool school : {true, false}) {
    Story story;
    const auto s = story.sentence("Jane/PROPN/2/nsubj attended:attend/VERB/0/root/P Kettering/PROPN/2/obj");
    story.name(s, 1, 1, Kind::Person, "Jane");
    const auto kettering = story.name(s, 3, 3, Kind::Organization, "Kettering");
    if (school) story.set_class(kettering, "schema:EducationalOrganization");
    EXPECT_EQ(find_relation(story.facts(), "schema:alumniOf") != nullptr, school);
  }
}

TEST(Relations, WhoAttendsASchoolNowIsNoAlumna) {
  const auto asserted = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence("Jane/PROPN/2/nsubj " + verb + " Kettering/PROPN/2/obj");
    story.name(s, 1, 1, Kind::Person, "Jane");
    story.set_class(story.name(s, 3, 3, Kind::Organization, "Kettering"), "schema:EducationalOrganization");
    const Facts facts = story.facts();
    const Relation* relation = find_relation(facts, "schema:alumniOf");
    return relation != nullptr && relation->asserted;
  };
  EXPECT_TRUE(asserted("attended:attend/VERB/0/root/P"));
  EXPECT_FALSE(asserted("attends:attend/VERB/0/root/R"));
}

TEST(Relations, LaunchingSomethingWithoutANameFoundsNoOrganization) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/2/nsubj launched:launch/VERB/0/root/P a/DET/4/det campaign/NOUN/2/obj/S");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.nominal(s, 3, 4, 4, Kind::Organization);
  EXPECT_EQ(find_relation(story.facts(), "schema:founder"), nullptr);
}

TEST(Relations, MovingSomethingElseIsNoMoveOfHome) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/2/nsubj moved:move/VERB/0/root/P the/DET/4/det label/NOUN/2/obj/S to/ADP/6/case Ghent/PROPN/2/obl");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.name(s, 6, 6, Kind::Polity, "Ghent");
  EXPECT_EQ(find_relation(story.facts(), "schema:homeLocation"), nullptr);
}

TEST(Relations, FormerWifeAndBrotherInLawAreNone) {
  for (const std::string_view line :
       {"his:he/PRON/4/nmod:poss ex/ADJ/4/amod -/PUNCT/4/punct wife/NOUN/0/root/S Jane/PROPN/4/appos",
        "his:he/PRON/2/nmod:poss brother/NOUN/0/root/S -/PUNCT/5/punct in/ADP/5/case law/NOUN/2/nmod "
        "Jane/PROPN/2/appos"}) {
    Story story;
    const auto s = story.sentence(line);
    story.name(s, 1, 1, Kind::Person, "Jim");
    const std::uint32_t last = line.find("law") == std::string_view::npos ? 5 : 6;
    story.name(s, last, last, Kind::Person, "Jane");
    EXPECT_TRUE(story.facts().relations.empty()) << line;
  }
}

TEST(Relations, PlaceCommaPlaceIsContainedButAListIsNot) {
  Story story;
  const auto s = story.sentence("in/ADP/2/case Ghent/PROPN/0/root ,/PUNCT/4/punct Belgium/PROPN/2/appos");
  story.name(s, 2, 2, Kind::Polity, "Ghent");
  story.name(s, 4, 4, Kind::Polity, "Belgium");
  EXPECT_NE(find_relation(story.facts(), "schema:containedInPlace"), nullptr);
  Story list;
  const auto t = list.sentence(
      "in/ADP/2/case Ghent/PROPN/0/root ,/PUNCT/4/punct Bruges/PROPN/2/conj and/CCONJ/6/cc Paris/PROPN/2/conj");
  list.name(t, 2, 2, Kind::Polity, "Ghent");
  list.name(t, 4, 4, Kind::Polity, "Bruges");
  EXPECT_EQ(find_relation(list.facts(), "schema:containedInPlace"), nullptr);
}

TEST(Relations, ACountryLiesInNoCity) {
  Story story;
  const auto s =
      story.sentence("They/PRON/2/nsubj met:meet/VERB/0/root/P Kenya/PROPN/2/obj in/ADP/5/case Ghent/PROPN/3/nmod");
  story.set_class(story.name(s, 3, 3, Kind::Polity, "Kenya"), "schema:Country");
  story.name(s, 5, 5, Kind::Polity, "Ghent");
  EXPECT_EQ(find_relation(story.facts(), "schema:containedInPlace"), nullptr);
}

TEST(Relations, WhoLedItNeedNotLeadItNow) {
  Story story;
  const auto s = story.sentence("Jane/PROPN/2/nsubj led:lead/VERB/0/root/P Greens/PROPN/2/obj");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.name(s, 3, 3, Kind::Organization, "Greens");
  EXPECT_FALSE(find_relation(story.facts(), "ng:ledBy")->asserted);
}

TEST(Relations, WhoHiresABankDoesNotEmployIt) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/2/nsubj hired:hire/VERB/0/root/P Globex/PROPN/2/obj");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 3, 3, Kind::Organization, "Globex");
  EXPECT_EQ(find_relation(story.facts(), "schema:worksFor"), nullptr);
}

TEST(Relations, PlaceBasedOrganization) {
  Story story;
  const auto s = story.sentence("Ghent/PROPN/3/obl -/PUNCT/3/punct based:base/VERB/4/amod/N Acme/PROPN/0/root");
  const auto ghent = story.name(s, 1, 1, Kind::Polity, "Ghent");
  const auto acme = story.name(s, 4, 4, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "ng:headquarters");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, acme);
  EXPECT_EQ(relation->object, ghent);
}

TEST(Relations, OfTownAndRegionBasedTheTownIsTheSeat) {
  const auto seat = [](const std::string& mark) {
    Story story;
    const auto s = story.sentence("Reno/PROPN/5/obl:unmarked " + mark +
                                  "/PUNCT/3/punct Nevada/PROPN/1/appos -/PUNCT/3/punct based:base/VERB/6/amod/N "
                                  "Acme/PROPN/0/root");
    const auto reno = story.name(s, 1, 1, Kind::Polity, "Reno");
    story.name(s, 3, 3, Kind::Polity, "Nevada");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    return find_relation(story.facts(), "ng:headquarters")->object == reno;
  };
  EXPECT_TRUE(seat(","));
  EXPECT_FALSE(seat("+"));
}

TEST(Relations, EndsOfOtherKindsAreDropped) {
  Story story;
  const auto s = story.sentence("Jane/PROPN/2/nsubj lives:live/VERB/0/root/R in/ADP/4/case hope/NOUN/2/obl");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.name(s, 4, 4, Kind::Work, "Hope");
  EXPECT_TRUE(story.facts().relations.empty());
}

TEST(Relations, NegatedAndReportedOnesAreNotAsserted) {
  Story story;
  const auto s =
      story.sentence("Jane/PROPN/4/nsubj did:do/AUX/4/aux/P not/PART/4/advmod marry/VERB/0/root/I John/PROPN/4/obj");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.name(s, 5, 5, Kind::Person, "John");
  const auto t = story.sentence(
      "Ann/PROPN/2/nsubj said:say/VERB/0/root/P Jim/PROPN/4/nsubj owns:own/VERB/2/ccomp/R Acme/PROPN/4/obj");
  story.name(t, 1, 1, Kind::Person, "Ann");
  story.name(t, 3, 3, Kind::Person, "Jim");
  story.name(t, 5, 5, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  ASSERT_NE(find_relation(facts, "schema:spouse"), nullptr);
  EXPECT_EQ(find_relation(facts, "schema:spouse")->polarity, Polarity::Negative);
  EXPECT_FALSE(find_relation(facts, "schema:spouse")->asserted);
  ASSERT_NE(find_relation(facts, "ng:ownedBy"), nullptr);
  EXPECT_FALSE(find_relation(facts, "ng:ownedBy")->asserted);
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].says, std::vector<Content>{RelationRef{1}});
}

TEST(Relations, NoCountryLiesInAnother) {
  const auto lies_in = [](bool countries) {
    Story story;
    const auto s = story.sentence(
        "He/PRON/2/nsubj lived:live/VERB/0/root/P in/ADP/4/case Brazil/PROPN/2/obl ,/PUNCT/6/punct "
        "Morocco/PROPN/4/nmod:unmarked");
    const auto brazil = story.name(s, 4, 4, Kind::Polity, "Brazil");
    const auto morocco = story.name(s, 6, 6, Kind::Polity, "Morocco");
    for (const auto m : {brazil, morocco})
      if (countries) story.set_class(m, "schema:Country");
    return find_relation(story.facts(), "schema:containedInPlace") != nullptr;
  };
  EXPECT_TRUE(lies_in(false));
  EXPECT_FALSE(lies_in(true));
}

TEST(Relations, WhoOwnedSomethingNeedNotOwnItNow) {
  const auto asserted = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + verb + " Acme/PROPN/2/obj");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 3, 3, Kind::Organization, "Acme");
    const Facts facts = story.facts();
    return find_relation(facts, "ng:ownedBy")->asserted;
  };
  EXPECT_TRUE(asserted("owns:own/VERB/0/root/R"));
  EXPECT_FALSE(asserted("owned:own/VERB/0/root/P"));
}

TEST(Relations, WhoJoinedLongAgoMayHaveLeft) {
  const auto asserted = [](std::string_view year) {
    Story story;
    story.published("2024-05-02");
    const auto s =
        story.sentence("Doe/PROPN/2/nsubj joined:join/VERB/0/root/P Acme/PROPN/2/obj in/ADP/5/case then/NUM/2/obl");
    story.name(s, 1, 1, Kind::Person, "Jane Doe");
    story.name(s, 3, 3, Kind::Organization, "Acme");
    story.time(s, 5, 5, year);
    const Facts facts = story.facts();
    return find_relation(facts, "schema:memberOf")->asserted;
  };
  EXPECT_TRUE(asserted("2023"));
  EXPECT_FALSE(asserted("1968"));
}

TEST(Relations, WhoeverShowsALetterHasNotMadeIt) {
  const auto made = [](const std::string& object) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj produced:produce/VERB/0/root/P a/DET/4/det " + object + "/NOUN/2/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 3, 4, 4, Kind::Work);
    return find_relation(story.facts(), "ng:producedBy") != nullptr;
  };
  EXPECT_FALSE(made("letter"));
  EXPECT_TRUE(made("film"));
}

TEST(Relations, WhoWasAMemberUntilAYearIsNone) {
  const auto asserted = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/4/nsubj was:be/AUX/4/cop/P a/DET/4/det member/NOUN/0/root/S of/ADP/6/case "
        "Acme/PROPN/4/nmod " +
        std::string(adposition) + "/ADP/8/case 2022/NUM/4/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    story.time(s, 8, 8, "2022");
    const Facts facts = story.facts();
    const Relation* member = find_relation(facts, "schema:memberOf");
    return member != nullptr && member->asserted;
  };
  EXPECT_FALSE(asserted("until"));
  EXPECT_TRUE(asserted("in"));
}

TEST(Relations, WhereABodyWasBasedItIsNoMore) {
  const auto asserted = [](const std::string& tail) {
    Story story;
    const auto s = story.sentence(
        "Acme/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P based:base/VERB/0/root/V in/ADP/5/case "
        "Ghent/PROPN/3/obl " +
        tail);
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 5, 5, Kind::Polity, "Ghent");
    story.predicate(s, 3, "base.02", {{"ARG1", 1}, {"ARG2", 5}});
    const Facts facts = story.facts();
    const Relation* seat = find_relation(facts, "ng:headquarters");
    return seat != nullptr && seat->asserted;
  };
  EXPECT_TRUE(asserted("now/ADV/3/advmod"));
  EXPECT_FALSE(asserted("originally/ADV/3/advmod"));
  EXPECT_FALSE(asserted("until/ADP/7/case 2002/NUM/3/obl"));
}

TEST(Relations, TheTownInFrontOfAFirmIsItsHome) {
  const auto seat = [](std::string_view noun, std::string_view iri) {
    Story story;
    const auto s = story.sentence("Ghent/PROPN/2/compound " + std::string(noun) +
                                  "/NOUN/4/nsubj/S Acme/PROPN/2/appos failed:fail/VERB/0/root/P");
    const auto place = story.name(s, 1, 1, Kind::Polity, "Ghent");
    if (!iri.empty()) story.set_class(place, iri);
    story.name(s, 3, 3, Kind::Organization, "Acme");
    return find_relation(story.facts(), "ng:headquarters") != nullptr;
  };
  EXPECT_TRUE(seat("company", ""));
  EXPECT_FALSE(seat("company", "schema:Country"));
  EXPECT_FALSE(seat("rival", ""));
}

}  // namespace
}  // namespace newsgraph
