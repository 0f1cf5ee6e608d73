#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(ClaimAttribution, WhoIsPunishedForOrderingOrdered) {
  Story story;
  const auto s = story.sentence(
      "Judges:judge/NOUN/2/nsubj/L jailed:jail/VERB/0/root/P Roe/PROPN/2/obj for/SCONJ/5/mark "
      "ordering:order/VERB/2/advcl/G agents:agent/NOUN/5/obj/L to/PART/8/mark leave/VERB/5/xcomp/I");
  story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  const auto roe = story.name(s, 3, 3, Kind::Person, "Roe");
  story.nominal(s, 6, 6, 6, Kind::PeopleGroup);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].source_mention, roe);
}

TEST(ClaimAttribution, AGerundWithAnAdpositionIsNotSaidByItsNoun) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj got:get/VERB/0/root/P years:year/NOUN/2/obj/L for/SCONJ/5/mark saying:say/VERB/3/acl/G "
      "that/SCONJ/8/mark Acme/PROPN/8/nsubj lied:lie/VERB/5/ccomp/P");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 7, 7, Kind::Organization, "Acme");
  EXPECT_TRUE(story.facts().claims.empty()) << "nobody is told to have said so";
}

TEST(ClaimAttribution, ASpeakerHasNoGaps) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/6/appos has:have/AUX/3/aux/R grown:grow/VERB/7/ccomp/N ,/PUNCT/3/punct the/DET/6/det "
      "companies:company/NOUN/7/nsubj/L said:say/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.nominal(s, 5, 6, 6, Kind::Organization);
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(story.text(facts.claims[0].source.at(0)), "the companies");
}

TEST(ClaimAttribution, BehindAQuotationAndItsCueNothingUnquotedIsSaid) {
  Story story;
  const auto s = story.sentence(
      "\"/PUNCT/3/punct We/PRON/3/nsubj sue/VERB/7/ccomp/R ,/PUNCT/3/punct \"/PUNCT/3/punct Doe/PROPN/7/nsubj "
      "said:say/VERB/0/root/P outside/ADP/9/case court/NOUN/3/obl/S");
  story.name(s, 6, 6, Kind::Person, "Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  ASSERT_EQ(facts.claims[0].content.size(), 1U);
  EXPECT_EQ(story.text(facts.claims[0].content[0]), "We sue");
}

TEST(ClaimAttribution, WhatIsFoundRolledUpIsNoClaim) {
  const auto claims = [](const std::string& clause) {
    Story story;
    const auto s = story.sentence("Police:police/NOUN/2/nsubj/L found:find/VERB/0/root/P " + clause);
    story.nominal(s, 1, 1, 1, Kind::Organization);
    return story.facts().claims.size();
  };
  EXPECT_EQ(claims("a/DET/4/det map/NOUN/5/nsubj:pass/S rolled:roll/VERB/2/ccomp/N up/ADP/5/compound:prt"), 0U);
  EXPECT_EQ(claims("that/SCONJ/5/mark Roe/PROPN/5/nsubj lied:lie/VERB/2/ccomp/P"), 1U);
}

TEST(ClaimAttribution, APlaceThatIsDisputedIsNotDenied) {
  const auto claims = [](Kind kind) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/2/nsubj disputes:dispute/VERB/0/root/R the/DET/4/det island/NOUN/2/obj/S that/PRON/6/nsubj "
        "holds:hold/VERB/4/acl:relcl/R oil/NOUN/6/obj");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.nominal(s, 3, 4, 4, kind);
    story.predicate(s, 6, "hold.01", {{"ARG1", 7}});
    return story.facts().claims.size();
  };
  EXPECT_EQ(claims(Kind::Place), 0U);
  EXPECT_EQ(claims(Kind::Work), 1U);
}

TEST(ClaimAttribution, AnExpectationBehindASemicolonHasItsOwnContent) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj sued:sue/VERB/0/root/P Acme/PROPN/2/obj ;/PUNCT/8/punct a/DET/6/det court/NOUN/8/nsubj:pass/S "
      "is:be/AUX/8/aux:pass/R expected:expect/VERB/2/parataxis/N to/PART/10/mark rule/VERB/8/xcomp/I");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 3, 3, Kind::Organization, "Acme");
  story.nominal(s, 5, 6, 6, Kind::Organization);
  story.predicate(s, 2, "sue.02", {{"ARG0", 1}, {"ARG1", 3}});
  const Facts facts = story.facts();
  ASSERT_NE(find_event(facts, "sue"), nullptr);
  EXPECT_TRUE(find_event(facts, "sue")->asserted);
}

TEST(ClaimAttribution, AMonthExpectsNothing) {
  const auto claims = [](bool time) {
    Story story;
    const auto s = story.sentence(
        "Sales:sale/NOUN/3/nsubj:pass/L are:be/AUX/3/aux:pass/R expected:expect/VERB/0/root/N by/ADP/5/case "
        "September/PROPN/3/obl:agent to/PART/7/mark rise/VERB/3/xcomp/I");
    story.name(s, 5, 5, Kind::Organization, "September");
    if (time) story.time(s, 5, 5, "XXXX-09");
    story.predicate(s, 3, "expect.01", {{"ARG0", 5}, {"ARG1", 7}});
    story.predicate(s, 7, "rise.01", {{"ARG1", 1}});
    return story.facts().claims.size();
  };
  EXPECT_EQ(claims(false), 1U);
  EXPECT_EQ(claims(true), 0U);
}

TEST(ClaimAttribution, WhoWasSackedAfterAccusingHadAccused) {
  const auto source = [](std::string_view mark) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P sacked:sack/VERB/0/root/N by/ADP/5/case "
        "Roe/PROPN/3/obl:agent " +
        std::string(mark) +
        " accusing:accuse/VERB/3/advcl/G him/PRON/7/obj/S of/SCONJ/10/mark lying:lie/VERB/7/advcl/G");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 5, 5, Kind::Person, "Roe");
    const Facts facts = story.facts();
    return facts.claims.empty() || facts.claims[0].source.empty() ? std::string()
                                                                  : story.text(facts.claims[0].source[0]);
  };
  EXPECT_EQ(source("after/SCONJ/7/mark"), "Doe");
  EXPECT_EQ(source(",/PUNCT/7/punct"), "Roe");
}

TEST(ClaimAttribution, AccordingToBehindASentenceIsAboutAllOfIt) {
  const auto content = [](std::string_view before) {
    Story story;
    const auto s = story.sentence(
        "Two/NUM/2/nummod died:die/VERB/0/root/P when/ADV/5/advmod it/PRON/5/nsubj/S fell:fall/VERB/2/advcl/P " +
        std::string(before) + " according:accord/VERB/9/case to/ADP/7/fixed Roe/PROPN/5/obl ./PUNCT/2/punct");
    story.name(s, 9, 9, Kind::Person, "Roe");
    const Facts facts = story.facts();
    return story.text(facts.claims.at(0).content.at(0));
  };
  EXPECT_EQ(content(",/PUNCT/9/punct"), "Two died when it fell");
  EXPECT_EQ(content("later/ADV/5/advmod"), "when it fell later");
}

TEST(ClaimAttribution, WhoStopsShortOfSayingSaysNothing) {
  const auto claims = [](const std::string& mark) {
    Story story;
    story.sentence("Roe/PROPN/2/nsubj/S stopped:stop/VERB/0/root/P short/ADV/2/advmod " + mark +
                   "/SCONJ/5/mark saying:say/VERB/2/advcl/G that/SCONJ/8/mark it/PRON/8/nsubj "
                   "fell:fall/VERB/5/ccomp/P");
    return story.facts().claims.size();
  };
  EXPECT_EQ(claims("of"), 0U);
  EXPECT_EQ(claims("while"), 1U);
}

TEST(ClaimAttribution, WhatIsDelayedTermsNothing) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj said:say/VERB/0/root/P voting/NOUN/5/nsubj:pass was:be/AUX/5/aux:pass/P "
      "delayed:delay/VERB/2/ccomp/N but/CCONJ/7/cc called:call/VERB/5/conj/P it/PRON/7/obj fair/ADJ/7/xcomp");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.predicate(s, 2, "say.01", {{"ARG0", 1}, {"ARG1", 5}});
  story.predicate(s, 7, "call.01", {{"ARG1", 8}, {"ARG2", 9}});
  const Facts facts = story.facts();
  for (const Claim& claim : facts.claims) {
    ASSERT_FALSE(claim.source.empty());
    EXPECT_EQ(story.text(claim.source[0]), "Roe");
  }
  EXPECT_EQ(facts.claims.size(), 2U);
}

TEST(ClaimAttribution, ANumberSeesNothing) {
  const auto claims = [](const std::string& subject) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nmod:poss " + subject +
                                  "/3/nsubj sees:see/VERB/0/root/R Acme/PROPN/3/obj as/ADP/6/case winner/NOUN/3/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 4, 4, Kind::Organization, "Acme");
    story.predicate(s, 3, "see.01", {{"ARG0", 2}, {"ARG1", 4}, {"ARG2", 6}});
    return story.facts().claims.size();
  };
  EXPECT_EQ(claims("61/NUM"), 0U);
  EXPECT_EQ(claims("coach/NOUN"), 1U);
}

TEST(ClaimAttribution, TheCourtHoldsAndNotTheLaw) {
  const auto source = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence(
        "Court/PROPN/2/nsubj struck:strike/VERB/0/root/P a/DET/4/det law/NOUN/2/obj/S that/PRON/6/nsubj "
        "barred:bar/VERB/4/acl:relcl/P ,/PUNCT/8/punct " +
        std::string(verb) + "/VERB/6/advcl/G that/SCONJ/11/mark it/PRON/11/nsubj failed:fail/VERB/8/ccomp/P");
    story.name(s, 1, 1, Kind::Organization, "Court");
    story.nominal(s, 3, 4, 4, Kind::Work);
    story.predicate(s, 8, "say.01", {{"ARG1", 11}});
    const Facts facts = story.facts();
    return facts.claims.size() == 1 && facts.claims[0].source.size() == 1 ? story.text(facts.claims[0].source[0])
                                                                          : std::string();
  };
  EXPECT_EQ(source("holding:hold"), "Court");
}

TEST(ClaimAttribution, ACourtOfAHeadlineIsTold) {
  const auto sources = [](std::string_view subject) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj kept:keep/VERB/5/ccomp/P ,/PUNCT/2/punct " + std::string(subject) +
                                  "/NOUN/5/nsubj/S told:tell/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 4, 4, 4, Kind::Organization);
    story.predicate(s, 5, "tell.01", {{"ARG0", 4}, {"ARG1", 2}});
    const Facts facts = story.facts();
    return facts.claims.empty() ? 0 : facts.claims[0].source.size();
  };
  EXPECT_EQ(sources("court"), 0U);
  EXPECT_EQ(sources("union"), 1U);
}

TEST(ClaimAttribution, NoDeviceSpeaks) {
  const auto sources = [](std::string_view agent) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass told:tell/VERB/0/root/P by/ADP/5/case " + std::string(agent) +
        "/NOUN/3/obl:agent/S that/SCONJ/8/mark it/PRON/8/nsubj sank:sink/VERB/3/ccomp/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 3, "tell.01", {{"ARG0", 5}, {"ARG1", 8}, {"ARG2", 1}});
    const Facts facts = story.facts();
    return facts.claims.empty() ? 0 : facts.claims[0].source.size();
  };
  EXPECT_EQ(sources("radio"), 0U);
  EXPECT_EQ(sources("doctor"), 1U);
}

}  // namespace
}  // namespace newsgraph
