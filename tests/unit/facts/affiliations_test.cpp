#include <gtest/gtest.h>

#include <algorithm>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// The relation that a sentence with a person's name at `person` and a name of `kind` at `other` states, or null.
struct Example {
  std::string_view line;
  std::uint32_t person = 1, other = 1;
};

Facts facts_of(const Example& example, Kind kind, std::string_view class_iri) {
  Story story;
  const auto s = story.sentence(example.line);
  story.name(s, example.person, example.person, Kind::Person, "Jane");
  const auto other = story.name(s, example.other, example.other, kind, "Other");
  story.set_class(other, class_iri);
  return story.facts();
}

TEST(Nationality, DemonymAtTheTradeOfAPerson) {
  for (const Example& example :
       {Example{"French/ADJ/2/amod actor/NOUN/3/nmod:desc/S Jane/PROPN/4/nsubj left:leave/VERB/0/root/P", 3, 1},
        Example{"Jane/PROPN/6/nsubj ,/PUNCT/5/punct a/DET/5/det French/ADJ/5/amod actor/NOUN/1/appos/S "
                "left:leave/VERB/0/root/P",
                1, 4},
        Example{"Jane/PROPN/5/nsubj is:be/AUX/5/cop/R a/DET/5/det French/ADJ/5/amod engineer/NOUN/0/root/S", 1, 4}}) {
    const Facts facts = facts_of(example, Kind::Polity, "schema:Country");
    const Relation* relation = find_relation(facts, "schema:nationality");
    ASSERT_NE(relation, nullptr) << example.line;
    EXPECT_TRUE(relation->asserted) << example.line;
  }
}

TEST(Nationality, AnOfficeIsTheStatesNotTheHoldersNationality) {
  for (const std::string_view noun : {"minister", "ambassador", "ally"}) {
    const std::string line =
        "Jane/PROPN/5/nsubj is:be/AUX/5/cop/R a/DET/5/det French/ADJ/5/amod " + std::string(noun) + "/NOUN/0/root/S";
    EXPECT_EQ(find_relation(facts_of({line, 1, 4}, Kind::Polity, "schema:Country"), "schema:nationality"), nullptr)
        << noun;
  }
}

TEST(PartyMembership, PartyOfAPolitician) {
  for (const Example& example :
       {Example{"Labour/PROPN/2/compound MP/NOUN/3/nmod:desc/S Jane/PROPN/4/nsubj left:leave/VERB/0/root/P", 3, 1},
        Example{"Jane/PROPN/6/nsubj ,/PUNCT/5/punct a/DET/5/det Republican/ADJ/5/amod senator/NOUN/1/appos/S "
                "left:leave/VERB/0/root/P",
                1, 4},
        Example{"Jane/PROPN/4/nsubj of/ADP/3/case Greens/PROPN/1/nmod left:leave/VERB/0/root/P", 1, 3},
        Example{"Jane/PROPN/4/nsubj is:be/AUX/4/cop/R a/DET/4/det Democrat/NOUN/0/root/S", 1, 4},
        Example{"Jane/PROPN/0/root ,/PUNCT/4/punct a/DET/4/det member/NOUN/1/appos/S of/ADP/6/case Greens/PROPN/4/nmod",
                1, 6},
        Example{"Jane/PROPN/2/nsubj joined:join/VERB/0/root/P Labour/PROPN/2/obj", 1, 3}}) {
    const Facts facts = facts_of(example, Kind::Organization, "schema:PoliticalParty");
    const Relation* relation = find_relation(facts, "ng:memberOfParty");
    ASSERT_NE(relation, nullptr) << example.line;
    EXPECT_TRUE(relation->asserted) << example.line;
    EXPECT_EQ(find_relation(facts, "schema:memberOf"), nullptr) << example.line;
  }
}

TEST(PartyMembership, WhoIsNoRepublicanIsNoMember) {
  const Facts facts =
      facts_of({"Jane/PROPN/5/nsubj is:be/AUX/5/cop/R not/PART/5/advmod a/DET/5/det Republican/NOUN/0/root/S", 1, 5},
               Kind::Organization, "schema:PoliticalParty");
  ASSERT_NE(find_relation(facts, "ng:memberOfParty"), nullptr);
  EXPECT_EQ(find_relation(facts, "ng:memberOfParty")->polarity, Polarity::Negative);
  EXPECT_FALSE(find_relation(facts, "ng:memberOfParty")->asserted);
}

TEST(Affiliations, ADirectorIsFromACountryAndAMinisterServesIt) {
  const auto nationality = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("Italian/ADJ/2/amod " + std::string(noun) +
                                  "/NOUN/3/nmod:desc/S Jane/PROPN/5/nsubj Doe/PROPN/3/flat spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Polity, "Italy");
    story.name(s, 3, 4, Kind::Person, "Jane Doe", 3);
    return find_relation(story.facts(), "schema:nationality") != nullptr;
  };
  EXPECT_TRUE(nationality("director"));
  EXPECT_FALSE(nationality("minister"));
}

TEST(Affiliations, WhoseOwnPartyItIsIsAMember) {
  Story story;
  const auto s = story.sentence("Roe/PROPN/3/nmod:poss 's/PART/1/case Greens/PROPN/4/nsubj/L won:win/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Jane Roe");
  const auto greens = story.name(s, 3, 3, Kind::Organization, "Greens");
  EXPECT_EQ(find_relation(story.facts(), "ng:memberOfParty"), nullptr) << "a body that is no party";
  story.set_class(greens, "schema:PoliticalParty");
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "ng:memberOfParty");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, roe);
  EXPECT_EQ(relation->object, greens);
}

TEST(Affiliations, ATradeThatNoTableHasBesideTheName) {
  Story story;
  const auto s = story.sentence(
      "She/PRON/2/nsubj/S met:meet/VERB/0/root/P a/DET/5/det Italian/ADJ/5/amod puppeteer/NOUN/2/obj/S ,/PUNCT/7/punct "
      "Jane/PROPN/5/appos Doe/PROPN/7/flat");
  story.name(s, 4, 4, Kind::Polity, "Italy");
  const auto doe = story.name(s, 7, 8, Kind::Person, "Jane Doe", 7);
  const Facts facts = story.facts();
  const Relation* relation = find_relation(facts, "schema:nationality");
  ASSERT_NE(relation, nullptr);
  EXPECT_EQ(relation->subject, doe);
}

TEST(Affiliations, WhoIsOfABodyWorksForIt) {
  const auto relation = [](Kind kind, std::string_view class_iri) {
    Story story;
    const auto s = story.sentence(
        "Dr/PROPN/2/nmod:desc Jane/PROPN/6/nsubj Doe/PROPN/2/flat of/ADP/5/case Acme/PROPN/2/nmod "
        "spoke:speak/VERB/0/root/P");
    story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
    const auto acme = story.name(s, 5, 5, kind, "Acme");
    if (!class_iri.empty()) story.set_class(acme, class_iri);
    const Facts facts = story.facts();
    return facts.relations.empty() ? std::string() : std::string(facts.relations[0].predicate);
  };
  EXPECT_EQ(relation(Kind::Organization, ""), "schema:worksFor");
  EXPECT_EQ(relation(Kind::Organization, "schema:PoliticalParty"), "ng:memberOfParty");
  EXPECT_EQ(relation(Kind::Polity, ""), "");
}

TEST(Affiliations, WhosePartyItIsBelongsToIt) {
  const auto member = [](const std::string& noun) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj left:leave/VERB/0/root/P his/PRON/4/nmod:poss " + noun +
                                  "/NOUN/2/obj/S ,/PUNCT/4/punct Greens/PROPN/4/appos");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 3, 3, 3, Kind::Person, "Roe");
    const auto party = story.nominal(s, 4, 6, 4, Kind::Organization, "Greens");
    story.set_class(party, "schema:PoliticalParty");
    return find_relation(story.facts(), "ng:memberOfParty") != nullptr;
  };
  EXPECT_TRUE(member("party"));
  EXPECT_FALSE(member("rival"));
}

TEST(Affiliations, WhereSomebodyIsFromIsRarelyABodyOfOneWord) {
  const auto works = [](std::string_view adposition, const std::string& body, std::uint32_t last) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/" + std::to_string(last + 1) + "/nsubj " + std::string(adposition) +
                                  "/ADP/3/case " + body + " spoke:speak/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Jane Doe");
    story.name(s, 3, last, Kind::Organization, "Body", 3);
    return find_relation(story.facts(), "schema:worksFor") != nullptr;
  };
  EXPECT_FALSE(works("from", "Ovens/PROPN/1/nmod", 3));
  EXPECT_TRUE(works("of", "Ovens/PROPN/1/nmod", 3));
  EXPECT_TRUE(works("from", "Acme/PROPN/1/nmod Works/PROPN/3/flat", 4));
}

TEST(Affiliations, SeveralOfOneTradeWorkForTheBodyInFront) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/compound engineers:engineer/NOUN/3/nmod:desc/L Doe/PROPN/6/nsubj and/CCONJ/5/cc Roe/PROPN/3/conj "
      "left:leave/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 3, 3, Kind::Person, "Doe");
  story.name(s, 5, 5, Kind::Person, "Roe");
  const Facts facts = story.facts();
  EXPECT_EQ(std::count_if(facts.relations.begin(), facts.relations.end(),
                          [](const Relation& r) { return r.predicate == "schema:worksFor"; }),
            2);
}

TEST(Affiliations, OneIsAMemberOfAnAllianceAndWorksForAnInstitute) {
  const auto predicate = [](const std::string& body) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/6/nsubj of/ADP/5/case the/DET/5/det Ghent/PROPN/5/compound " + body +
                                  "/PROPN/1/nmod won:win/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 4, 5, Kind::Organization, "Body", 5);
    const Facts facts = story.facts();
    return facts.relations.empty() ? std::string() : facts.relations[0].predicate;
  };
  EXPECT_EQ(predicate("Alliance"), "schema:memberOf");
  EXPECT_EQ(predicate("Institute"), "schema:worksFor");
}

TEST(Affiliations, WhoIsAPartysOrAPartisanIsItsMember) {
  const auto member = [](const std::string& line, std::uint32_t person, std::uint32_t party) {
    Story story;
    const auto s = story.sentence(line);
    story.name(s, person, person, Kind::Person, "Doe");
    story.set_class(story.name(s, party, party, Kind::Organization, "Party"), "schema:PoliticalParty");
    return find_relation(story.facts(), "ng:memberOfParty") != nullptr;
  };
  EXPECT_TRUE(member("Labour/PROPN/3/nmod:poss 's/PART/1/case Doe/PROPN/4/nsubj won:win/VERB/0/root/P", 3, 1));
  EXPECT_TRUE(member("Democrat/PROPN/2/nmod:desc Doe/PROPN/3/nsubj won:win/VERB/0/root/P", 2, 1));
  EXPECT_TRUE(member("Doe/PROPN/4/nsubj a/DET/3/det Democrat/PROPN/1/appos won:win/VERB/0/root/P", 1, 3));
  EXPECT_FALSE(
      member("Labour/PROPN/2/compound critic/NOUN/3/nmod:desc/S Doe/PROPN/4/nsubj won:win/VERB/0/root/P", 3, 1));
}

TEST(Affiliations, WhoIsOfATownBehindACommaLivesThere) {
  const auto lives = [](const std::string& behind, Kind kind, std::string_view iri) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/5/nsubj " + behind + " of/ADP/4/case Ghent/PROPN/1/nmod " +
                                  "left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    const auto place = story.name(s, 4, 4, kind, "Ghent");
    if (!iri.empty()) story.set_class(place, iri);
    return find_relation(story.facts(), "schema:homeLocation") != nullptr;
  };
  EXPECT_TRUE(lives(",/PUNCT/4/punct", Kind::Polity, ""));
  EXPECT_FALSE(lives("late/ADV/5/advmod", Kind::Polity, ""));
  EXPECT_FALSE(lives(",/PUNCT/4/punct", Kind::Polity, "schema:Country"));
  EXPECT_FALSE(lives(",/PUNCT/4/punct", Kind::Place, ""));
}

TEST(Affiliations, AnAddressIsNoEmployer) {
  const auto employers = [](const std::string& body) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/7/nsubj ,/PUNCT/1/punct of/ADP/4/case " + body +
                                  "/PROPN/1/nmod ,/PUNCT/6/punct Ghent/PROPN/4/appos left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 4, 4, Kind::Organization, body);
    story.name(s, 6, 6, Kind::Polity, "Ghent");
    const Facts facts = story.facts();
    return std::count_if(facts.relations.begin(), facts.relations.end(),
                         [](const Relation& r) { return r.predicate == "schema:worksFor"; });
  };
  EXPECT_EQ(employers("Court"), 0);
  EXPECT_EQ(employers("Acme"), 1);
}

}  // namespace
}  // namespace newsgraph
