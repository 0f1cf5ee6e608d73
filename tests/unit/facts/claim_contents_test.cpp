#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

/// The contents of the only claim of a sentence about Smith, joined with "|"; empty where there is no claim.
std::string contents_of_claim(Story& story, const Facts& facts) {
  std::string out;
  if (facts.claims.size() != 1) return out;
  for (const Span span : facts.claims[0].content) out += (out.empty() ? "" : "|") + story.text(span);
  return out;
}

TEST(ClaimContents, WhatSomethingIsCalledIsSaidOfIt) {
  const auto contents = [](std::string_view rest) {
    Story story;
    const auto s = story.sentence("Smith/PROPN/2/nsubj/S " + std::string(rest));
    story.name(s, 1, 1, Kind::Person, "Smith");
    const Facts facts = story.facts();
    EXPECT_TRUE(facts.claims.empty() || facts.claims[0].stance == Stance::Asserts);
    return contents_of_claim(story, facts);
  };
  const std::string vote = "the:the/DET/4/det vote/NOUN/2/obj/S ";
  EXPECT_EQ(contents("called:call/VERB/0/root/P " + vote + "unfair/ADJ/2/xcomp"), "the vote|unfair");
  EXPECT_EQ(contents("dismissed:dismiss/VERB/0/root/P " + vote + "as/ADP/6/case nonsense/NOUN/2/obl/S"),
            "the vote|nonsense");
  EXPECT_EQ(contents("called:call/VERB/0/root/P " + vote + "Rex/PROPN/2/xcomp/S"), "") << "a name";
  EXPECT_EQ(contents("called:call/VERB/0/root/P it/PRON/2/obj a/DET/5/det day/NOUN/2/xcomp/S"), "");
}

TEST(ClaimContents, AMisdeedThatIsAttributedToSomebodyIsSaidOfThem) {
  const auto contents = [](const std::string& deed) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj attributed:attribute/VERB/0/root/P the/DET/4/det " + deed +
                                  "/NOUN/2/obj/S to/ADP/6/case Acme/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    return contents_of_claim(story, story.facts());
  };
  EXPECT_EQ(contents("attack"), "the attack|to Acme");
  EXPECT_EQ(contents("increase"), "");
}

TEST(ClaimContents, WhatIsPastBehindAnInfinitiveIsNotSaid) {
  const auto contents = [](const std::string& second) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj said:say/VERB/0/root/P she/PRON/5/nsubj would/AUX/5/aux "
        "stay/VERB/2/ccomp/I and/CCONJ/7/cc " +
        second + " Doe/PROPN/7/obj");
    story.name(s, 1, 1, Kind::Person, "Roe");
    return contents_of_claim(story, story.facts());
  };
  EXPECT_EQ(contents("named:name/VERB/5/conj/P"), "she would stay");
  EXPECT_EQ(contents("name/VERB/5/conj/I"), "she would stay and name Doe");
}

TEST(ClaimContents, APleaOfNotGuiltyDemandsNothing) {
  Story story;
  const auto s =
      story.sentence("Roe/PROPN/2/nsubj pleaded:plead/VERB/0/root/P not/PART/4/advmod guilty/VERB/2/xcomp/I");
  story.name(s, 1, 1, Kind::Person, "Roe");
  EXPECT_TRUE(story.facts().claims.empty());
}

TEST(ClaimContents, WhoIsDismissedFromAPostIsNotDescribed) {
  const auto contents = [](std::string_view complement) {
    Story story;
    const auto s = story.sentence("Smith/PROPN/2/nsubj/S dismissed:dismiss/VERB/0/root/P Roe/PROPN/2/obj/S " +
                                  std::string(complement));
    story.name(s, 1, 1, Kind::Person, "Smith");
    story.name(s, 3, 3, Kind::Person, "Roe");
    return contents_of_claim(story, story.facts());
  };
  EXPECT_EQ(contents("as/ADP/5/case treasurer/NOUN/2/obl/S"), "");
  EXPECT_EQ(contents("as/ADP/6/case a/DET/6/det fool/NOUN/2/obl/S"), "Roe|a fool");
}

TEST(ClaimContents, WhatARelativeClauseDescribesIsItsNoun) {
  Story story;
  const auto s = story.sentence(
      "Against/ADP/3/case the/DET/3/det ruling/NOUN/0/root/S which/PRON/6/obj Smith/PROPN/6/nsubj/S "
      "called:call/VERB/3/acl:relcl/P unfair/ADJ/6/xcomp");
  story.name(s, 5, 5, Kind::Person, "Smith");
  EXPECT_EQ(contents_of_claim(story, story.facts()), "the ruling|unfair");
}

TEST(ClaimContents, APassiveDescriptionNeedsAnAgent) {
  const auto contents = [](std::string_view agent) {
    Story story;
    const auto s = story.sentence(
        "Plans:plan/NOUN/3/nsubj:pass/L were:be/AUX/3/aux:pass/P called:call/VERB/0/root/N "
        "unfair/ADJ/3/xcomp by/ADP/6/case Smith/PROPN/3/" +
        std::string(agent) + "/S");
    story.name(s, 6, 6, Kind::Person, "Smith");
    return contents_of_claim(story, story.facts());
  };
  EXPECT_EQ(contents("obl:agent"), "Plans|unfair");
  EXPECT_EQ(contents("obl"), "");
}

TEST(ClaimContents, WhatStandsBehindAQuotationIsNotPartOfIt) {
  Story story;
  const auto s = story.sentence(
      "\"/PUNCT/3/punct It/PRON/3/nsubj fell:fall/VERB/7/ccomp/P \"/PUNCT/3/punct Ghent/PROPN/3/obl "
      "mayor/NOUN/7/nsubj/S "
      "said:say/VERB/0/root/P");
  story.name(s, 5, 5, Kind::Polity, "Ghent");
  story.nominal(s, 6, 6, 6, Kind::Person);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(story.text(facts.claims[0].content.at(0)), "It fell");
}

TEST(ClaimContents, WhatAGovernorHintsAtIsNotTheClauseInFront) {
  const auto says = [](std::string_view tail) {
    Story story;
    const auto s = story.sentence(
        "bank/NOUN/2/nsubj/S cuts:cut/VERB/0/root/R rates:rate/NOUN/2/obj/L ,/PUNCT/6/punct "
        "Doe/PROPN/6/nsubj warns:warn/VERB/2/parataxis/R" +
        std::string(tail));
    story.name(s, 5, 5, Kind::Person, "Doe");
    story.predicate(s, 2, "cut.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    for (const Claim& claim : facts.claims)
      for (const Span span : claim.content)
        if (story.text(span).find("cuts") != std::string::npos) return true;
    return false;
  };
  EXPECT_TRUE(says(""));
  EXPECT_FALSE(says(" of/ADP/8/case falls:fall/NOUN/6/obl/L"));
}

TEST(ClaimContents, WhoeverSaysSoInBetweenIsNoContentOfTheDemand) {
  Story story;
  const auto s = story.sentence(
      "Gunmen:gunman/NOUN/7/nsubj/L ,/PUNCT/4/punct Roe/PROPN/4/nsubj said:say/VERB/7/parataxis/P ,/PUNCT/4/punct "
      "had:have/AUX/7/aux/P demanded:demand/VERB/0/root/N money/NOUN/7/obj/S");
  story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  story.name(s, 3, 3, Kind::Person, "Roe");
  story.predicate(s, 7, "demand.01", {{"ARG0", 1}, {"ARG1", 8}});
  for (const Claim& claim : story.facts().claims)
    for (const Span span : claim.content) EXPECT_NE(story.text(span), "Roe said");
}

TEST(ClaimContents, WhatStandsBehindASemicolonIsNotAccordingToTheSourceInFront) {
  const auto content = [](const std::string& mark) {
    Story story;
    const auto s = story.sentence(
        "According:accord/VERB/3/case/G to/ADP/1/fixed Roe/PROPN/6/obl ,/PUNCT/3/punct "
        "prices:price/NOUN/6/nsubj/L fell:fall/VERB/0/root/P " +
        mark + "/PUNCT/9/punct wages:wage/NOUN/9/nsubj/L rose:rise/VERB/6/parataxis/P");
    story.name(s, 3, 3, Kind::Person, "Roe");
    const Facts facts = story.facts();
    return facts.claims.empty() ? std::string("none") : story.text(facts.claims[0].content.back());
  };
  EXPECT_EQ(content(";"), "prices fell");
  EXPECT_NE(content(","), "prices fell");
}

}  // namespace
}  // namespace newsgraph
