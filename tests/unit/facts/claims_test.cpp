#include <gtest/gtest.h>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(Claims, SaidThatHoldsItsEventAndWithdrawsIt) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj said:say/VERB/0/root/P that/SCONJ/5/mark Acme/PROPN/5/nsubj closed:close/VERB/2/ccomp/P "
      "./PUNCT/2/punct");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 4, 4, Kind::Organization, "Acme");
  story.predicate(s, 2, "say.01", {{"ARG0", 1}, {"ARG1", 5}});
  story.predicate(s, 5, "close.01", {{"ARG1", 4}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  ASSERT_EQ(facts.events.size(), 1U) << "saying is no event";
  const Claim& claim = facts.claims[0];
  EXPECT_EQ(claim.source_mention, doe);
  EXPECT_EQ(claim.stance, Stance::Asserts);
  EXPECT_EQ(story.text(claim.cue.at(0)), "said");
  EXPECT_EQ(story.text(claim.content.at(0)), "that Acme closed");
  EXPECT_EQ(claim.says, std::vector<Content>{EventRef{0}});
  EXPECT_FALSE(facts.events[0].asserted);
}

TEST(Claims, DeniedNounIsTheClaimsPositiveContent) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/nsubj denied:deny/VERB/0/root/P the/DET/4/det attack/NOUN/2/obj/S on/ADP/6/case Ghent/PROPN/4/nmod "
      "./PUNCT/2/punct");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 6, 6, Kind::Polity, "Ghent");
  story.predicate(s, 4, "attack.01", {{"ARG1", 6}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].stance, Stance::Denies);
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_EQ(facts.events[0].polarity, Polarity::Positive);
  EXPECT_FALSE(facts.events[0].asserted);
}

TEST(Claims, ASumThatIsPledgedIsNotTold) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj pledged:pledge/VERB/0/root/P 5/NUM/4/nummod pesos/NOUN/2/obj in/ADP/6/case aid/NOUN/4/nmod/S");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.nominal(s, 3, 4, 4, Kind::Quantity);
  story.predicate(s, 2, "pledge.01", {{"ARG0", 1}, {"ARG1", 4}});
  story.predicate(s, 6, "aid.01");
  EXPECT_TRUE(story.facts().claims.empty());
}

TEST(Claims, StanceFollowsTheCue) {
  for (const auto& [verb, stance] :
       {std::pair{"believes:believe", Stance::Believes}, std::pair{"denies:deny", Stance::Denies},
        std::pair{"demands:demand", Stance::Demands}, std::pair{"hopes:hope", Stance::Believes}}) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/2/nsubj " + std::string(verb) +
        "/VERB/0/root/R that/SCONJ/5/mark Acme/PROPN/5/nsubj closes:close/VERB/2/ccomp/R ./PUNCT/2/punct");
    story.name(s, 1, 1, Kind::Person, "Doe");
    const Facts facts = story.facts();
    ASSERT_EQ(facts.claims.size(), 1U) << verb;
    EXPECT_EQ(facts.claims[0].stance, stance) << verb;
  }
}

TEST(Claims, ToldToLeaveDemands) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj told:tell/VERB/0/root/P Roe/PROPN/2/obj to/PART/5/mark leave/VERB/2/xcomp/I "
      "./PUNCT/2/punct");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 3, 3, Kind::Person, "Roe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].stance, Stance::Demands);
  EXPECT_EQ(story.text(facts.claims[0].content.at(0)), "to leave");
}

TEST(Claims, QuotationAfterWhichSheSaidTakesTheWholeQuotation) {
  Story story;
  const auto s = story.sentence(
      "\"/PUNCT/3/punct Acme/PROPN/3/nsubj closed:close/VERB/0/root/P ,/PUNCT/3/punct \"/PUNCT/3/punct "
      "she/PRON/7/nsubj said:say/VERB/3/parataxis/P ./PUNCT/3/punct");
  story.name(s, 2, 2, Kind::Organization, "Acme");
  const auto she = story.nominal(s, 6, 6, 6, Kind::Person, "Doe");
  story.predicate(s, 3, "close.01", {{"ARG1", 2}});
  const auto t = story.sentence(
      "\"/PUNCT/3/punct Workers:worker/NOUN/3/nsubj/L wept:weep/VERB/0/root/P ./PUNCT/3/punct \"/PUNCT/3/punct", false);
  story.nominal(t, 2, 2, 2, Kind::PeopleGroup);
  story.predicate(t, 3, "weep.01", {{"ARG0", 2}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  const Claim& claim = facts.claims[0];
  EXPECT_TRUE(claim.quotation);
  EXPECT_EQ(claim.source_mention, she);
  ASSERT_EQ(claim.content.size(), 2U) << "the quotation that follows has the same speaker";
  EXPECT_EQ(story.text(claim.content[0]), "Acme closed");
  EXPECT_EQ(claim.says, (std::vector<Content>{EventRef{0}, EventRef{1}}));
  EXPECT_FALSE(facts.events[0].asserted);
  EXPECT_FALSE(facts.events[1].asserted);
}

TEST(Claims, AccordingToNamesTheSource) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/nsubj closed:close/VERB/0/root/P ,/PUNCT/6/punct according:accord/VERB/6/case/G to/ADP/4/fixed "
      "Doe/PROPN/2/obl ./PUNCT/2/punct");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  const auto doe = story.name(s, 6, 6, Kind::Person, "Doe");
  story.predicate(s, 2, "close.01", {{"ARG1", 1}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].source_mention, doe);
  EXPECT_EQ(story.text(facts.claims[0].cue.at(0)), "according to");
  EXPECT_EQ(story.text(facts.claims[0].content.at(0)), "Acme closed");
  EXPECT_FALSE(facts.events.at(0).asserted);
}

TEST(Claims, TwoSourcesOfAccordingToSayTheSame) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/nsubj closed:close/VERB/0/root/P according:accord/VERB/5/case/G to/ADP/3/fixed Doe/PROPN/2/obl "
      "and/CCONJ/7/cc Roe/PROPN/5/conj");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Person, "Doe");
  story.name(s, 7, 7, Kind::Person, "Roe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 2U);
  for (const Claim& claim : facts.claims) EXPECT_EQ(story.text(claim.content.at(0)), "Acme closed");
}

TEST(Claims, StatementSpeaksForItsOwner) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/3/nmod:poss 's:'s/PART/1/case statement/NOUN/4/nsubj/S said:say/VERB/0/root/P Doe/PROPN/6/nsubj "
      "resigned:resign/VERB/4/ccomp/P ./PUNCT/4/punct");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Person, "Doe");
  story.predicate(s, 6, "resign.01", {{"ARG0", 5}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].source_mention, acme);
}

TEST(Claims, CoordinatedSourcesMakeAClaimEach) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/4/nsubj and/CCONJ/3/cc Roe/PROPN/1/conj said:say/VERB/0/root/P Acme/PROPN/6/nsubj "
      "closed:close/VERB/4/ccomp/P ./PUNCT/4/punct");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 3, 3, Kind::Person, "Roe");
  story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 6, "close.01", {{"ARG1", 5}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 2U);
  EXPECT_EQ(facts.claims[0].says, facts.claims[1].says);
}

TEST(Claims, InnerClaimHoldsItsContentAlone) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj said:say/VERB/0/root/P Roe/PROPN/4/nsubj hoped:hope/VERB/2/ccomp/P Acme/PROPN/6/nsubj "
      "closed:close/VERB/4/ccomp/P ./PUNCT/2/punct");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 3, 3, Kind::Person, "Roe");
  story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 6, "close.01", {{"ARG1", 5}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 2U);
  EXPECT_EQ(facts.claims[0].says, std::vector<Content>{ClaimRef{1}});
  EXPECT_EQ(facts.claims[1].says, std::vector<Content>{EventRef{0}});
}

TEST(Claims, BlameForAnAttackTheArticleTellsIsAnEventOfItsOwn) {
  Story story;
  const auto s = story.sentence(
      "An/DET/2/det attack/NOUN/6/nsubj/S that/PRON/5/obj Doe/PROPN/5/nsubj blamed:blame/VERB/2/acl:relcl/P "
      "shook:shake/VERB/0/root/P Ghent/PROPN/6/obj on/ADP/9/case Roe/PROPN/5/obl ./PUNCT/6/punct");
  const auto doe = story.name(s, 4, 4, Kind::Person, "Doe");
  const auto ghent = story.name(s, 7, 7, Kind::Polity, "Ghent");
  const auto roe = story.name(s, 9, 9, Kind::Person, "Roe");
  story.predicate(s, 2, "attack.01", {{"ARG1", 7}});
  story.predicate(s, 6, "shake.01", {{"ARG0", 2}, {"ARG1", 7}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].source_mention, doe);
  ASSERT_EQ(facts.events.size(), 3U);
  EXPECT_TRUE(facts.events[0].asserted);
  EXPECT_FALSE(has_participant(facts.events[0], "agent", roe));
  EXPECT_FALSE(facts.events[1].asserted);
  EXPECT_TRUE(has_participant(facts.events[1], "agent", roe));
  EXPECT_TRUE(has_participant(facts.events[1], "patient", ghent));
  EXPECT_EQ(facts.claims[0].says, std::vector<Content>{EventRef{1}});
}

TEST(Claims, WhatMayBeSaidLaterIsNoClaimAndNoFact) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nsubj may/AUX/3/aux say/VERB/0/root/I Acme/PROPN/5/nsubj closed:close/VERB/3/ccomp/P "
      "./PUNCT/3/punct");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 4, 4, Kind::Organization, "Acme");
  story.predicate(s, 5, "close.01", {{"ARG1", 4}});
  const Facts facts = story.facts();
  EXPECT_TRUE(facts.claims.empty());
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_FALSE(facts.events[0].asserted);
}

TEST(Claims, QuotationOfNobodyIsNotAsserted) {
  Story story;
  const auto s = story.sentence(
      "\"/PUNCT/3/punct Acme/PROPN/3/nsubj closed:close/VERB/0/root/P Ghent/PROPN/3/obj ./PUNCT/3/punct "
      "\"/PUNCT/3/punct");
  story.name(s, 2, 2, Kind::Organization, "Acme");
  story.name(s, 4, 4, Kind::Polity, "Ghent");
  story.predicate(s, 3, "close.01", {{"ARG0", 2}, {"ARG1", 4}});
  const Facts facts = story.facts();
  EXPECT_TRUE(facts.claims.empty());
  EXPECT_FALSE(facts.events.at(0).asserted);
}

TEST(Claims, SaidToAndReportedToAndReportedlyAssertNothing) {
  for (const std::string_view line :
       {"Acme/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass/R said:say/VERB/0/root/N to/PART/6/mark have/AUX/6/aux "
        "sold:sell/VERB/3/xcomp/N Zephyr/PROPN/6/obj",
        "Acme/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass/R reported:report/VERB/0/root/N to/PART/6/mark have/AUX/6/aux "
        "sold:sell/VERB/3/xcomp/N Zephyr/PROPN/6/obj",
        "Acme/PROPN/6/nsubj ,/PUNCT/3/punct reportedly/ADV/6/advmod ,/PUNCT/3/punct has:have/AUX/6/aux/R "
        "sold:sell/VERB/0/root/N Zephyr/PROPN/6/obj"}) {
    Story story;
    const auto s = story.sentence(line);
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 7, 7, Kind::Product, "Zephyr");
    story.predicate(s, 3, "say.01");
    story.predicate(s, 6, "sell.01", {{"ARG0", 1}, {"ARG1", 7}});
    const Facts facts = story.facts();
    EXPECT_TRUE(facts.claims.empty()) << line;
    ASSERT_NE(find_event(facts, "sell"), nullptr) << line;
    EXPECT_FALSE(find_event(facts, "sell")->asserted) << line;
    EXPECT_EQ(facts.events.size(), 1U) << line << ": the report is no event";
  }
}

/// The accusation and, behind "which", the denial of the same.
Story accusation(std::string_view relative) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj accused:accuse/VERB/0/root/P Acme/PROPN/2/obj of/SCONJ/5/mark breaking:break/VERB/2/advcl/G "
      "a/DET/7/det promise/NOUN/5/obj/S " +
      std::string(relative));
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.name(s, 3, 3, Kind::Organization, "Acme");
  story.predicate(s, 5, "break.01", {{"ARG0", 3}, {"ARG1", 7}});
  return story;
}

TEST(Claims, WhichTheCompanyDeniedIsItsDenialOfTheAccusation) {
  for (const std::string_view relative :
       {",/PUNCT/11/punct which/PRON/11/obj Acme/PROPN/11/nsubj denied:deny/VERB/7/acl:relcl/P",
        ",/PUNCT/10/punct a/DET/10/det charge/NOUN/7/appos/S Acme/PROPN/12/nsubj denied:deny/VERB/10/acl:relcl/P"}) {
    Story story = accusation(relative);
    const Facts facts = story.facts();
    ASSERT_EQ(facts.claims.size(), 2U) << relative;
    EXPECT_EQ(story.text(facts.claims[0].content.back()), "of breaking a promise") << relative;
    EXPECT_EQ(facts.claims[1].stance, Stance::Denies);
    EXPECT_EQ(story.text(facts.claims[1].content.at(0)), "breaking a promise") << relative;
    EXPECT_EQ(facts.claims[1].says, std::vector<Content>{EventRef{0}}) << relative;
  }
}

TEST(Claims, WhatIsDeniedBehindAVerdictIsTheCrimeNotTheVerdict) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P convicted:convict/VERB/0/root/N of/ADP/5/case fraud/NOUN/3/obl/S "
      ",/PUNCT/9/punct which/PRON/9/obj he/PRON/9/nsubj denies:deny/VERB/5/acl:relcl/R");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.nominal(s, 8, 8, 8, Kind::Person, "Roe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(story.text(facts.claims[0].content.at(0)), "of fraud");
}

TEST(Claims, AQuotationInTheNextParagraphIsNotWhatSomebodyAgreedTo) {
  for (const auto& [mark, claims] : {std::pair{".", 0U}, std::pair{":", 1U}}) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj agreed:agree/VERB/0/root/P " + std::string(mark) + "/PUNCT/2/punct");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.sentence("\"/PUNCT/3/punct Acme/PROPN/3/nsubj closed:close/VERB/0/root/P ./PUNCT/3/punct \"/PUNCT/3/punct");
    EXPECT_EQ(story.facts().claims.size(), claims) << mark;
  }
}

TEST(Claims, AQuotationWithASpeakerOfItsOwnIsNotThatOfTheSentenceBefore) {
  const auto sources = [](std::string_view speaker) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj spoke:comment/VERB/0/root/P ./PUNCT/2/punct");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto t = story.sentence(
        "\"/PUNCT/3/punct Acme/PROPN/3/nsubj closed:close/VERB/0/root/P \"/PUNCT/3/punct" + std::string(speaker),
        false);
    if (!speaker.empty()) story.name(t, 5, 5, Kind::Person, "Doe");
    std::string out;
    for (const Claim& claim : story.facts().claims) out += story.text(claim.source[0]);
    return out;
  };
  EXPECT_EQ(sources(""), "Roe");
  EXPECT_EQ(sources(" Doe/PROPN/6/nsubj said:say/VERB/3/parataxis/P"), "Doe");
}

TEST(Claims, AsWithoutACommaTellsOfTwoThingsAtOnce) {
  for (const auto& [line, claims] :
       {std::pair{"Acme/PROPN/2/nsubj wins:win/VERB/0/root/R as/SCONJ/5/mark Roe/PROPN/5/nsubj "
                  "concedes:concede/VERB/2/advcl/R",
                  0U},
        std::pair{"Acme/PROPN/2/nsubj won:win/VERB/0/root/P ,/PUNCT/6/punct as/SCONJ/6/mark Roe/PROPN/6/nsubj "
                  "conceded:concede/VERB/2/advcl/P",
                  1U}}) {
    Story story;
    story.sentence(line);
    EXPECT_EQ(story.facts().claims.size(), claims) << line;
  }
}

TEST(Claims, CallingOnSomebodyToActDemandsIt) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj called:call/VERB/0/root/P on/ADP/4/case Ghent/PROPN/2/obl to/PART/6/mark "
      "stop/VERB/2/advcl/I Acme/PROPN/6/obj");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].stance, Stance::Demands);
  EXPECT_EQ(story.text(facts.claims[0].content.at(0)), "to stop Acme");
}

TEST(Claims, WhatASortOfPeopleBelievesIsNoClaimOfAnybody) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj met:meet/VERB/0/root/P every/DET/4/det official/NOUN/2/obj/S who/PRON/6/nsubj "
      "believes:believe/VERB/4/acl:relcl/R that/SCONJ/9/mark Doe/PROPN/9/nsubj won:win/VERB/6/ccomp/P");
  story.name(s, 1, 1, Kind::Person, "Roe");
  story.name(s, 8, 8, Kind::Person, "Doe");
  story.nominal(s, 3, 4, 4, Kind::Person);
  story.predicate(s, 6, "believe.01", {{"ARG0", 4}, {"ARG1", 9}});
  story.predicate(s, 9, "win.01", {{"ARG0", 8}});
  const Facts facts = story.facts();
  EXPECT_TRUE(facts.claims.empty());
  const Event* win = find_event(facts, "win");
  ASSERT_NE(win, nullptr);
  EXPECT_FALSE(win->asserted);
}

TEST(Claims, WhatNobodySaysIsNoClaim) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj left:leave/VERB/0/root/P without/SCONJ/5/mark anyone/PRON/5/nsubj "
      "claiming:claim/VERB/2/advcl that/SCONJ/8/mark Acme/PROPN/8/nsubj closed:close/VERB/5/ccomp/P");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 7, 7, Kind::Organization, "Acme");
  EXPECT_TRUE(story.facts().claims.empty());
}

TEST(Claims, WhoIsAskedIsNotWhoAsks) {
  Story story;
  const auto s = story.sentence(
      "Asked:ask/VERB/8/advcl/N how/ADV/5/advmod Acme/PROPN/5/nsubj had:have/AUX/5/aux/P grown:grow/VERB/1/ccomp/N "
      ",/PUNCT/1/punct Doe/PROPN/8/nsubj left:leave/VERB/0/root/P");
  story.name(s, 3, 3, Kind::Organization, "Acme");
  story.name(s, 7, 7, Kind::Person, "Doe");
  for (const Claim& claim : story.facts().claims) EXPECT_EQ(claim.source_mention, std::nullopt);
}

TEST(Claims, WhatTheWriterAddsIsNotSaid) {
  for (const std::string aside : {" ,/PUNCT/8/punct a/DET/8/det figure/NOUN/5/appos/S Roe/PROPN/10/nsubj "
                                  "disputes:dispute/VERB/8/acl:relcl/R",
                                  " ,/PUNCT/9/punct but/CCONJ/9/cc then/ADV/9/advmod offered:offer/VERB/5/conj/P "
                                  "nothing/PRON/9/obj"}) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/2/nsubj said:say/VERB/0/root/P ten/NUM/4/nummod shops:shop/NOUN/5/nsubj "
        "closed:close/VERB/2/ccomp/P" +
        aside);
    story.name(s, 1, 1, Kind::Person, "Doe");
    const Facts facts = story.facts();
    ASSERT_FALSE(facts.claims.empty());
    EXPECT_EQ(story.text(facts.claims[0].content.at(0)), "ten shops closed") << aside;
    EXPECT_EQ(facts.claims[0].content.size(), 1U);
  }
}

TEST(Claims, WhoRefusesToBlameBlamesNobody) {
  for (const std::string_view line :
       {"Doe/PROPN/2/nsubj refused:refuse/VERB/0/root/P to/PART/4/mark blame/VERB/2/xcomp/I Acme/PROPN/4/obj "
        "for/ADP/7/case losses:loss/NOUN/4/obl",
        "Doe/PROPN/4/nsubj did:do/AUX/4/aux/P not/PART/4/advmod blame/VERB/0/root/I Acme/PROPN/4/obj "
        "for/ADP/7/case losses:loss/NOUN/4/obl"}) {
    Story story;
    const auto s = story.sentence(line);
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 5, 5, Kind::Organization, "Acme");
    EXPECT_TRUE(story.facts().claims.empty()) << line;
  }
}

TEST(Claims, NeitherSideAsksIsNoClaim) {
  Story story;
  const auto s = story.sentence(
      "Neither/DET/2/det side/NOUN/4/nsubj/S has:have/AUX/4/aux/R asked:ask/VERB/0/root/N for/ADP/6/case "
      "talks:talk/NOUN/4/obl/L");
  story.nominal(s, 1, 2, 2, Kind::Organization);
  EXPECT_TRUE(story.facts().claims.empty());
}

TEST(Claims, WhoSpeaksGoesOnBehindWhatIsSaid) {
  Story story;
  const auto s = story.sentence(
      "Floods:flood/NOUN/2/nsubj/L hit/VERB/5/ccomp/P Chad/PROPN/2/obj Doe/PROPN/5/nsubj said:say/VERB/0/root/P "
      "blaming:blame/VERB/2/advcl/G Roe/PROPN/6/obj for/ADP/9/case losses:loss/NOUN/6/obl/L");
  story.name(s, 3, 3, Kind::Polity, "Chad");
  const auto doe = story.name(s, 4, 4, Kind::Person, "Doe");
  story.name(s, 7, 7, Kind::Person, "Roe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 2U);
  EXPECT_EQ(facts.claims[0].source_mention, doe);
  EXPECT_EQ(facts.claims[1].source_mention, doe);
  EXPECT_EQ(facts.claims[0].content.size(), 1U);
}

TEST(Claims, WhatSomebodyIsAccusedOfIsSaidNotDone) {
  for (const std::string_view object : {"obj", "iobj"}) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj accuses:accuse/VERB/0/root/R Roe/PROPN/2/" + std::string(object) +
                                  " of/SCONJ/5/mark robbing:rob/VERB/2/advcl/G Acme/PROPN/5/obj");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 3, 3, Kind::Person, "Roe");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    story.predicate(s, 5, "rob.01", {{"ARG0", 3}, {"ARG1", 6}});
    const Facts facts = story.facts();
    ASSERT_EQ(facts.claims.size(), 1U) << object;
    ASSERT_NE(find_event(facts, "rob"), nullptr);
    EXPECT_FALSE(find_event(facts, "rob")->asserted);
  }
}

TEST(Claims, WithCertainObjectsVerbsOfSayingSayNothing) {
  struct Row {
    std::string_view verb, object;
    std::size_t claims;
  };
  for (const Row& row :
       {Row{"claimed:claim", "title", 0}, Row{"claimed:claim", "attack", 1}, Row{"conceded:concede", "goal", 0},
        Row{"conceded:concede", "attack", 1}, Row{"denied:deny", "entry", 0}, Row{"denied:deny", "attack", 1}}) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/2/nsubj " + std::string(row.verb) + "/VERB/0/root/P the/DET/4/det " +
                                  std::string(row.object) + "/NOUN/2/obj/S on/ADP/6/case Ghent/PROPN/4/nmod");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 6, 6, Kind::Polity, "Ghent");
    story.predicate(s, 4, std::string(row.object) + ".01", {{"ARG1", 6}});
    EXPECT_EQ(story.facts().claims.size(), row.claims) << row.verb << " " << row.object;
  }
}

TEST(Claims, WhoRejectsASuggestionDeniesIt) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj rejected:reject/VERB/0/root/P suggestions:suggestion/NOUN/2/obj/L that/SCONJ/6/mark "
      "Acme/PROPN/6/nsubj closed:close/VERB/3/acl/P");
  const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 5, 5, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].source_mention, doe);
  EXPECT_EQ(facts.claims[0].stance, Stance::Denies);
}

TEST(Claims, WhatASpeakerAddsIsNotPartOfWhatWasDenied) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/2/nsubj denied:deny/VERB/0/root/P that/SCONJ/5/mark Acme/PROPN/5/nsubj closed:close/VERB/2/ccomp/P "
      ",/PUNCT/7/punct saying:say/VERB/5/advcl it/PRON/9/nsubj grew:grow/VERB/7/ccomp/P");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 4, 4, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  ASSERT_FALSE(facts.claims.empty());
  EXPECT_EQ(story.text(facts.claims[0].content.at(0)), "that Acme closed");
}

TEST(Claims, WhatAJudgeHoldsIsSaid) {
  Story story;
  const auto s = story.sentence(
      "Judge/PROPN/2/nsubj held:hold/VERB/0/root/P that/SCONJ/5/mark Roe/PROPN/5/nsubj lied:lie/VERB/2/ccomp/P");
  story.name(s, 1, 1, Kind::Person, "Judge");
  story.name(s, 4, 4, Kind::Person, "Roe");
  story.predicate(s, 2, "hold.04", {{"ARG0", 1}, {"ARG1", 5}});
  story.predicate(s, 5, "lie.08", {{"ARG0", 4}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].stance, Stance::Asserts);
}

TEST(Claims, WhoPleadsGuiltyDemandsNothing) {
  const auto claims = [](const std::string& manner) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj/S pleaded:plead/VERB/0/root/P " + manner +
                                  " to/ADP/5/mark help:help/VERB/2/xcomp");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    return story.facts().claims.size();
  };
  EXPECT_EQ(claims("guilty/ADJ/2/xcomp"), 0U);
  EXPECT_EQ(claims("again/ADV/2/advmod"), 1U);
}

TEST(Claims, WhatSomebodyConsidersAskingIsNotAskedFor) {
  const auto demands = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj " + verb +
                                  "/VERB/0/root/P asking:ask/VERB/2/xcomp/G Doe/PROPN/3/obj "
                                  "to/PART/6/mark stay/VERB/3/xcomp/I");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 4, 4, Kind::Person, "Doe");
    story.predicate(s, 3, "ask.02", {{"ARG0", 1}, {"ARG2", 4}, {"ARG1", 6}});
    return story.facts().claims.size();
  };
  EXPECT_EQ(demands("considered:consider"), 0U);
  EXPECT_EQ(demands("began:begin"), 1U);
}

TEST(Claims, WhatSomebodyIsSaidToDoIsNotAskedFor) {
  Story story;
  const auto s = story.sentence(
      "Doe/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass/R said:say/VERB/0/root/V by/ADP/5/case Roe/PROPN/3/obl:agent "
      "to/PART/7/mark lead/VERB/3/xcomp/I Acme/PROPN/7/obj");
  story.name(s, 1, 1, Kind::Person, "Doe");
  story.name(s, 5, 5, Kind::Person, "Roe");
  story.name(s, 8, 8, Kind::Organization, "Acme");
  story.predicate(s, 3, "say.01", {{"ARG0", 5}, {"ARG1", 7}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.claims.size(), 1U);
  EXPECT_EQ(facts.claims[0].stance, Stance::Asserts);
}

TEST(Claims, WhoIsAskedDoesNotAsk) {
  Story story;
  const auto s = story.sentence(
      "Asked:ask/VERB/6/advcl/P whether/SCONJ/4/mark she/PRON/4/nsubj won:win/VERB/1/ccomp/P Roe/PROPN/6/nsubj "
      "smiled:smile/VERB/0/root/P");
  story.name(s, 5, 5, Kind::Person, "Roe");
  story.predicate(s, 1, "ask.01", {{"ARG1", 4}});
  EXPECT_TRUE(story.facts().claims.empty());
}

TEST(Claims, WhoAsksNotToBeNamedDemandsNothing) {
  const auto claims = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj asked:ask/VERB/0/root/P not/PART/6/advmod to/PART/6/mark "
        "be/AUX/6/aux:pass/I " +
        std::string(verb) + "/VERB/2/xcomp/V");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, "ask.02", {{"ARG0", 1}, {"ARG1", 6}});
    return story.facts().claims.size();
  };
  EXPECT_EQ(claims("named:name"), 0U);
  EXPECT_EQ(claims("moved:move"), 1U);
}

TEST(Claims, WhatACourtHeardIsNotToldAsSaid) {
  const auto claims = [](std::string_view subject) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/2/nsubj told:tell/VERB/9/ccomp/P officials/NOUN/2/iobj/P to/PART/5/mark pay/VERB/2/xcomp/I "
        ",/PUNCT/2/punct "
        "the/DET/8/det " +
        std::string(subject) + "/NOUN/9/nsubj/S heard:hear/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, "tell.01", {{"ARG0", 1}, {"ARG1", 5}});
    return story.facts().claims.size();
  };
  EXPECT_EQ(claims("court"), 0U);
  EXPECT_EQ(claims("neighbour"), 1U);
}

}  // namespace
}  // namespace newsgraph
