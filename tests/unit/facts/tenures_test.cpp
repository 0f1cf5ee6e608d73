#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

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

TEST(Tenures, CountryBehindATitledName) {
  Story story;
  const auto s = story.sentence(
      "Foreign/ADJ/2/amod Minister/PROPN/3/nmod:desc/S Jane/PROPN/7/nsubj Doe/PROPN/3/flat of/ADP/6/case "
      "Kenya/PROPN/3/nmod resigned:resign/VERB/0/root/P ./PUNCT/7/punct");
  story.name(s, 3, 4, Kind::Person, "Jane Doe", 3);
  const auto kenya = story.name(s, 6, 6, Kind::Polity, "Kenya");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, kenya);
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

TEST(Tenures, CoordinatedPostsShareTheirBody) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/9/nsubj ,/PUNCT/4/punct the/DET/4/det chairwoman/NOUN/1/appos/S and/CCONJ/6/cc CEO/NOUN/4/conj/S "
      "of/ADP/8/case Acme/PROPN/6/nmod left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Jane");
  const auto acme = story.name(s, 8, 8, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 2U);
  EXPECT_EQ(facts.tenures[0].body, acme);
  EXPECT_EQ(facts.tenures[1].body, acme);
  EXPECT_NE(find_relation(facts, "ng:chiefExecutive"), nullptr);
}

TEST(Tenures, WhoIsSucceededHeldThePost) {
  for (const std::string_view line :
       {"Jane/PROPN/2/nsubj succeeded:succeed/VERB/0/root/P John/PROPN/2/obj as/ADP/5/case chairman/NOUN/2/obl/S "
        "of/ADP/7/case Acme/PROPN/5/nmod",
        "John/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P succeeded:succeed/VERB/0/root/N as/ADP/5/case "
        "chairman/NOUN/3/obl/S of/ADP/7/case Acme/PROPN/5/nmod by/ADP/9/case Jane/PROPN/3/obl:agent"}) {
    Story story;
    const auto s = story.sentence(line);
    const bool passive = line.starts_with("John");
    const auto jane = story.name(s, passive ? 9 : 1, passive ? 9 : 1, Kind::Person, "Jane");
    const auto john = story.name(s, passive ? 1 : 3, passive ? 1 : 3, Kind::Person, "John");
    const auto acme = story.name(s, 7, 7, Kind::Organization, "Acme");
    const Facts facts = story.facts();
    ASSERT_EQ(facts.tenures.size(), 2U) << line;
    for (const Tenure& tenure : facts.tenures) {
      EXPECT_EQ(tenure.body, acme) << line;
      EXPECT_EQ(tenure.kind, tenure.person == john ? TenureKind::Former : TenureKind::Current) << line;
    }
    EXPECT_NE(facts.tenures[0].person, facts.tenures[1].person) << line;
    EXPECT_TRUE(facts.tenures[0].person == jane || facts.tenures[1].person == jane) << line;
  }
}

TEST(Tenures, WhoseLeaderLeadsWhatTheClauseIsAbout) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/7/nsubj ,/PUNCT/4/punct whose/PRON/4/nmod:poss chairman/NOUN/6/nsubj/S Jane/PROPN/4/appos "
      "left:leave/VERB/1/acl:relcl/P grew:grow/VERB/0/root/P");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Person, "Jane");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, acme);
}

TEST(Tenures, NameAsPredicateOfItsPost) {
  Story story;
  const auto s =
      story.sentence("Acme/PROPN/3/nmod:poss 's:'s/PART/1/case CEO/NOUN/5/nsubj/S is:be/AUX/5/cop/R Jane/PROPN/0/root");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Person, "Jane");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, acme);
}

TEST(Tenures, ChiefOfARegionDoesNotLeadTheWhole) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/7/nsubj ,/PUNCT/6/punct Acme/PROPN/6/nmod:poss 's:'s/PART/3/case Europe/PROPN/6/compound "
      "CEO/NOUN/1/appos/S left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Jane");
  story.name(s, 3, 3, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Place, "Europe");
  const Facts facts = story.facts();
  EXPECT_EQ(find_relation(facts, "ng:chiefExecutive"), nullptr);
  EXPECT_NE(find_relation(facts, "schema:worksFor"), nullptr);
}

TEST(Tenures, PartyOfASenatorIsNotTheBody) {
  Story story;
  const auto s =
      story.sentence("Republican/ADJ/2/amod Senator/PROPN/3/nmod:desc/S Jane/PROPN/4/nsubj left:leave/VERB/0/root/P");
  const auto party = story.name(s, 1, 1, Kind::Organization, "Republican Party");
  story.set_class(party, "schema:PoliticalParty");
  story.name(s, 3, 3, Kind::Person, "Jane");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, std::nullopt);
  EXPECT_EQ(find_relation(facts, "schema:worksFor"), nullptr);
  EXPECT_NE(find_relation(facts, "ng:memberOfParty"), nullptr);
}

TEST(Tenures, PostsBesideACountryThatAreNotOfIt) {
  for (const std::string title :
       {"Kenya/PROPN/3/compound head/NOUN/3/compound coach", "Kenya/PROPN/3/compound opposition/NOUN/3/compound leader",
        "Kenyan/ADJ/3/amod film/NOUN/3/compound director"}) {
    Story story;
    const auto s =
        story.sentence(title + "/NOUN/4/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/4/flat spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Polity, "Kenya");
    story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
    const Facts facts = story.facts();
    EXPECT_EQ(facts.tenures.size(), 1U) << title;
    EXPECT_EQ(find_relation(facts, "ng:ledBy"), nullptr) << title;
    EXPECT_EQ(find_relation(facts, "schema:worksFor"), nullptr) << title;
  }
}

TEST(Tenures, ManagerOfATownLeadsIt) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/8/nsubj Doe/PROPN/1/flat ,/PUNCT/5/punct the/DET/5/det manager/NOUN/1/appos/S of/ADP/7/case "
      "Ghent/PROPN/5/nmod left:leave/VERB/0/root/P");
  const auto doe = story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
  const auto ghent = story.name(s, 7, 7, Kind::Polity, "Ghent");
  const Facts facts = story.facts();
  ASSERT_NE(find_relation(facts, "ng:ledBy"), nullptr);
  EXPECT_EQ(find_relation(facts, "ng:ledBy")->subject, ghent);
  EXPECT_EQ(find_relation(facts, "ng:ledBy")->object, doe);
}

TEST(Tenures, WhoResignsHeldThePost) {
  for (const auto& [rest, tenure] :
       {std::pair{"", TenureKind::Former}, std::pair{" as/ADP/6/case chairman/NOUN/4/obl/S", TenureKind::Current}}) {
    Story story;
    const auto s = story.sentence(
        "Minister:minister/NOUN/2/nmod:desc/S Jane/PROPN/4/nsubj Doe/PROPN/2/flat resigned:resign/VERB/0/root/P" +
        std::string(rest));
    story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
    story.predicate(s, 4, "resign.01", {{"ARG0", 2}});
    const Facts facts = story.facts();
    ASSERT_FALSE(facts.tenures.empty());
    EXPECT_EQ(facts.tenures[0].kind, tenure) << rest;
  }
}

TEST(Tenures, APostBeforeAnotherPersonIsNotShared) {
  Story story;
  const auto s = story.sentence(
      "Mayor/NOUN/2/nmod:desc/S Ana/PROPN/7/nsubj Brand/PROPN/2/flat and/CCONJ/5/cc Jane/PROPN/1/appos "
      "Doe/PROPN/5/flat spoke:speak/VERB/0/root/P");
  const auto brand = story.name(s, 2, 3, Kind::Person, "Ana Brand", 2);
  story.name(s, 5, 6, Kind::Person, "Jane Doe", 5);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].person, brand);
}

TEST(Tenures, ALocalBossDoesNotLeadTheWhole) {
  for (const auto& [modifier, leads] : {std::pair{"local", false}, std::pair{"new", true}}) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/4/nmod:poss 's/PART/1/case " + std::string(modifier) +
                                  "/ADJ/4/amod boss/NOUN/8/nsubj/S ,/PUNCT/6/punct Jane/PROPN/4/appos "
                                  "Doe/PROPN/6/flat left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 6, 7, Kind::Person, "Jane Doe", 6);
    const Facts facts = story.facts();
    EXPECT_EQ(find_relation(facts, "ng:ledBy") != nullptr, leads) << modifier;
    EXPECT_NE(find_relation(facts, "schema:worksFor"), nullptr) << modifier;
  }
}

TEST(Tenures, ABodyBehindTheNameIsThePosts) {
  const auto works_for = [](std::string_view class_iri) {
    Story story;
    const auto s = story.sentence(
        "Professor/NOUN/2/nmod:desc/S Jane/PROPN/6/nsubj Doe/PROPN/2/flat of/ADP/5/case Acme/PROPN/2/nmod "
        "spoke:speak/VERB/0/root/P");
    story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
    const auto acme = story.name(s, 5, 5, Kind::Organization, "Acme");
    story.set_class(acme, class_iri);
    const Facts facts = story.facts();
    return facts.tenures.at(0).body == acme;
  };
  EXPECT_TRUE(works_for("schema:EducationalOrganization"));
  EXPECT_FALSE(works_for("schema:PoliticalParty"));
}

TEST(Tenures, OfSeveralPostsEachHasItsOwnTerm) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj served:serve/VERB/0/root/P as/ADP/4/case mayor/NOUN/2/obl/S in/ADP/6/case 1982/NUM/4/nmod "
      "and/CCONJ/9/cc as/ADP/9/case governor/NOUN/2/conj/S in/ADP/11/case 1987/NUM/9/nmod");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.time(s, 6, 6, "1982");
  story.time(s, 11, 11, "1987");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 2U);
  EXPECT_EQ(facts.tenures[0].time, 0U);
  EXPECT_EQ(facts.tenures[1].time, 1U);
}

TEST(Tenures, AShortRankStandsBetweenThePostAndTheName) {
  Story story;
  const auto s = story.sentence(
      "Army/PROPN/2/compound spokesman/NOUN/4/nmod:desc/S Gen./PROPN/4/nmod:desc Jane/PROPN/6/nsubj Doe/PROPN/4/flat "
      "spoke:speak/VERB/0/root/P");
  story.name(s, 4, 5, Kind::Person, "Jane Doe", 4);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(story.text(facts.tenures[0].title), "Army spokesman");
}

TEST(Tenures, WhoLeftInAMonthHoldsThePostNoMore) {
  const auto kind = [](std::string_view when) {
    Story story;
    const auto s = story.sentence(
        "Mayor/NOUN/2/nmod:desc/S Jane/PROPN/4/nsubj Doe/PROPN/2/flat left:leave/VERB/0/root/P in/ADP/6/case "
        "May/PROPN/4/obl");
    const auto doe = story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
    (void)doe;
    story.time(s, 6, 6, when);
    story.predicate(s, 4, "leave.01", {{"ARG0", 2}, {"ARGM-TMP", 6}});
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(kind("2024-05"), TenureKind::Former);
  EXPECT_EQ(kind("2024-05-04"), TenureKind::Current);
}

TEST(Tenures, WhoIsRemovedHoldsThePostNoMore) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass removed:remove/VERB/0/root/N as/ADP/5/case mayor/NOUN/3/obl/S");
  story.name(s, 1, 1, Kind::Person, "Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Former);
}

TEST(Tenures, WhoRemainsInAPostHoldsIt) {
  Story story;
  const auto s = story.sentence("Doe/PROPN/2/nsubj remains:remain/VERB/0/root/R mayor/NOUN/2/xcomp/S");
  story.name(s, 1, 1, Kind::Person, "Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Current);
}

TEST(Tenures, AnHonourIsNoPost) {
  const auto posts = [](const std::string& quality) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P named:name/VERB/0/root/N " + quality +
                                  "/ADJ/5/amod director/NOUN/3/xcomp/S");
    story.name(s, 1, 1, Kind::Person, "Doe");
    return story.facts().tenures.size();
  };
  EXPECT_EQ(posts("best:good"), 0U);
  EXPECT_EQ(posts("artistic"), 1U);
}

TEST(Tenures, AFormerCoachOfTwoIsFormer) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/9/nsubj ,/PUNCT/8/punct the/DET/8/det former/ADJ/8/amod Ghent/PROPN/8/compound and/CCONJ/7/cc "
      "Bruges/PROPN/5/conj coach/NOUN/1/appos/S left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 5, 5, Kind::Organization, "Ghent");
  story.name(s, 7, 7, Kind::Organization, "Bruges");
  const Facts facts = story.facts();
  ASSERT_FALSE(facts.tenures.empty());
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Former);
}

TEST(Tenures, TheSecondOnesCompanyIsNotTheFirstOnes) {
  Story story;
  const auto s = story.sentence(
      "the/DET/2/det secretary/NOUN/13/nsubj/S ,/PUNCT/4/punct Roe/PROPN/2/appos ,/PUNCT/9/punct and/CCONJ/9/cc "
      "Acme/PROPN/9/nmod:poss 's/PART/7/case director/NOUN/2/conj/S ,/PUNCT/11/punct Doe/PROPN/9/appos ,/PUNCT/2/punct "
      "met:meet/VERB/0/root/P");
  const auto roe = story.name(s, 4, 4, Kind::Person, "Roe");
  const auto acme = story.name(s, 7, 7, Kind::Organization, "Acme");
  const auto doe = story.name(s, 11, 11, Kind::Person, "Doe");
  const Facts facts = story.facts();
  for (const Tenure& tenure : facts.tenures) {
    EXPECT_FALSE(tenure.person == roe && tenure.body == acme);
    EXPECT_FALSE(tenure.person == doe && tenure.body != acme);
  }
  EXPECT_EQ(facts.tenures.size(), 2U);
}

TEST(Tenures, AGeologistOfSwedenWorksForNoState) {
  const auto works = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence(std::string(noun) +
                                  "/NOUN/2/nmod:desc/S Doe/PROPN/5/nsubj of/ADP/4/case Sweden/PROPN/2/nmod "
                                  "left:leave/VERB/0/root/P");
    story.name(s, 2, 2, Kind::Person, "Jane Doe");
    story.name(s, 4, 4, Kind::Polity, "Sweden");
    return find_relation(story.facts(), "schema:worksFor") != nullptr;
  };
  EXPECT_FALSE(works("geologist"));
  EXPECT_TRUE(works("minister"));
}

TEST(Tenures, WhoWasMinisterUntilNowIsNoLonger) {
  const auto kind = [](std::string_view now) {
    Story story;
    const auto s = story.sentence(
        "it/PRON/2/nsubj went:go/VERB/0/root/P to/ADP/4/case Doe/PROPN/2/obl ,/PUNCT/8/punct "
        "until/ADP/7/case " +
        std::string(now) + "/ADV/8/nmod minister/NOUN/4/appos/S");
    story.name(s, 4, 4, Kind::Person, "Doe");
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(kind("now"), TenureKind::Former);
  EXPECT_EQ(kind("here"), TenureKind::Current);
}

TEST(Tenures, ABareTitleOfWhoLeadsOrFoundedABodyIsOfThatBody) {
  const auto works = [](std::string_view verb, std::string_view title) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass " + std::string(verb) +
                                  "/VERB/0/root/V by/ADP/6/case " + std::string(title) +
                                  "/NOUN/6/nmod:desc/S Doe/PROPN/3/obl:agent");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 6, 6, Kind::Person, "Doe");
    return find_relation(story.facts(), "schema:worksFor") != nullptr;
  };
  EXPECT_TRUE(works("led:lead", "ceo"));
  EXPECT_TRUE(works("founded:found", "chairman"));
  EXPECT_FALSE(works("led:lead", "director"));
  EXPECT_FALSE(works("sued:sue", "ceo"));
}

TEST(Tenures, TheChairmanOfABodysBoardIsTheBodys) {
  Story story;
  const auto s = story.sentence(
      "board/NOUN/8/nsubj/S of/ADP/3/case Acme/PROPN/1/nmod whose/PRON/5/nmod:poss chairman/NOUN/7/nsubj/S "
      "Doe/PROPN/5/appos slept:sleep/VERB/1/acl:relcl/P met:meet/VERB/0/root/P");
  story.nominal(s, 1, 3, 1, Kind::Organization);
  const auto acme = story.name(s, 3, 3, Kind::Organization, "Acme");
  story.name(s, 6, 6, Kind::Person, "Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, acme);
}

TEST(Tenures, WhoLeadsAPartyIsItsMember) {
  const auto predicates = [](std::string_view iri) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/5/nsubj chairman/NOUN/1/appos/S of/ADP/4/case Acme/PROPN/2/nmod "
        "left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    const auto body = story.name(s, 4, 4, Kind::Organization, "Acme");
    if (!iri.empty()) story.set_class(body, iri);
    const Facts facts = story.facts();
    return std::pair(find_relation(facts, "ng:memberOfParty") != nullptr,
                     find_relation(facts, "schema:worksFor") != nullptr);
  };
  EXPECT_EQ(predicates("schema:PoliticalParty"), (std::pair(true, false)));
  EXPECT_EQ(predicates(""), (std::pair(false, true)));
}

TEST(Tenures, SomebodysPartnerHoldsNoPost) {
  const auto posts = [](Kind kind) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/6/nsubj ,/PUNCT/4/punct Roe/PROPN/4/nmod:poss partner/NOUN/1/appos/S "
        ",/PUNCT/4/punct left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 3, 3, kind, "Roe");
    return story.facts().tenures.size();
  };
  EXPECT_EQ(posts(Kind::Person), 0U);
  EXPECT_EQ(posts(Kind::Organization), 1U);
}

TEST(Tenures, ACounterpartIsNotThePresidentBesideHim) {
  const auto posts = [](const std::string& owner) {
    Story story;
    const auto s = story.sentence("president/NOUN/7/nsubj/S and/CCONJ/4/cc " + owner +
                                  " minister/NOUN/1/conj/S ,/PUNCT/6/punct Doe/PROPN/4/appos met:meet/VERB/0/root/P");
    story.name(s, 6, 6, Kind::Person, "Doe");
    return story.facts().tenures.size();
  };
  EXPECT_EQ(posts("his/PRON/4/nmod:poss"), 1U);
  EXPECT_EQ(posts("prime/ADJ/4/amod"), 2U);
}

TEST(Tenures, AGovernorOfTheOppositionIsAMemberOfIt) {
  const auto works = [](std::string_view kind) {
    Story story;
    const auto s = story.sentence("governor/NOUN/2/nmod:desc/S Doe/PROPN/6/nsubj of/ADP/5/case " + std::string(kind) +
                                  "/NOUN/5/compound Union/PROPN/2/nmod left:leave/VERB/0/root/P");
    story.name(s, 2, 2, Kind::Person, "Doe");
    story.name(s, 5, 5, Kind::Organization, "Union");
    const Facts facts = story.facts();
    return std::pair(find_relation(facts, "schema:worksFor") != nullptr,
                     find_relation(facts, "ng:memberOfParty") != nullptr);
  };
  EXPECT_EQ(works("opposition"), (std::pair(false, true)));
  EXPECT_EQ(works("workers"), (std::pair(true, false)));
}

TEST(Tenures, AnAnglicanMinisterIsOfNoBody) {
  const auto works = [](std::string_view upos) {
    Story story;
    const auto s = story.sentence("Anglican/" + std::string(upos) + "/2/amod minister/NOUN/3/nmod:desc/S " +
                                  "Doe/PROPN/4/nsubj left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Organization, "Anglican");
    story.name(s, 3, 3, Kind::Person, "Doe");
    return find_relation(story.facts(), "schema:worksFor") != nullptr;
  };
  EXPECT_FALSE(works("ADJ"));
  EXPECT_TRUE(works("PROPN"));
}

TEST(Tenures, AMayorOfAPartyLeadsATownAndNotTheParty) {
  const auto leads = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("Labour/PROPN/2/compound " + std::string(noun) + "/NOUN/3/nmod:desc/S " +
                                  "Doe/PROPN/4/nsubj left:leave/VERB/0/root/P");
    story.set_class(story.name(s, 1, 1, Kind::Organization, "Labour"), "schema:PoliticalParty");
    story.name(s, 3, 3, Kind::Person, "Doe");
    const Facts facts = story.facts();
    EXPECT_NE(find_relation(facts, "ng:memberOfParty"), nullptr);
    return find_relation(facts, "ng:ledBy") != nullptr;
  };
  EXPECT_FALSE(leads("mayor"));
  EXPECT_TRUE(leads("leader"));
}

}  // namespace
}  // namespace newsgraph
