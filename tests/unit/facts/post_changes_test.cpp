#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(PostChanges, WhatStandsBehindTheNameIsAnothersPost) {
  Story story;
  const auto s = story.sentence(
      "the/DET/2/det mayor/NOUN/12/nsubj/S ,/PUNCT/4/punct Ana/PROPN/2/appos Brand/PROPN/4/flat and/CCONJ/8/cc "
      "the/DET/8/det chairman/NOUN/2/conj/S of/ADP/10/case Acme/PROPN/8/nmod ,/PUNCT/2/punct met:meet/VERB/0/root/P");
  const auto brand = story.name(s, 4, 5, Kind::Person, "Ana Brand", 4);
  story.name(s, 10, 10, Kind::Organization, "Acme");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].person, brand);
  EXPECT_EQ(story.text(facts.tenures[0].title), "mayor");
}

/// The kind of the one tenure of "the mayor, Ana Brand," who fills that role of the verb, word 7.
TenureKind tenure_of(std::string_view roleset, std::string_view role, const std::string& relation,
                     const std::string& rest) {
  Story story;
  const auto s = story.sentence("the/DET/2/det mayor/NOUN/7/" + relation +
                                "/S ,/PUNCT/4/punct Ana/PROPN/2/appos Brand/PROPN/4/flat ,/PUNCT/2/punct " + rest);
  story.name(s, 4, 5, Kind::Person, "Ana Brand", 4);
  story.nominal(s, 1, 2, 2, Kind::Person, "Ana Brand");
  story.predicate(s, 7, roleset, {{role, 2}});
  return story.facts().tenures.at(0).kind;
}

TEST(PostChanges, WhoResignedOrWasSackedHoldsThePostNoLonger) {
  EXPECT_EQ(tenure_of("resign.01", "ARG0", "nsubj", "resigned:resign/VERB/0/root/P"), TenureKind::Former);
  EXPECT_EQ(tenure_of("sack.01", "ARG1", "nsubj:pass", "sacked:sack/VERB/0/root/N was:be/AUX/7/aux:pass/P"),
            TenureKind::Former);
  EXPECT_EQ(tenure_of("sack.01", "ARG0", "nsubj", "sacked:sack/VERB/0/root/P him/PRON/7/obj"), TenureKind::Current)
      << "who dismisses stays";
  EXPECT_EQ(tenure_of("sing.01", "ARG0", "nsubj", "sang:sing/VERB/0/root/P"), TenureKind::Current);
  EXPECT_EQ(tenure_of("resign.01", "ARG0", "nsubj",
                      "resigned:resign/VERB/0/root/P from/ADP/10/case the/DET/10/det board/NOUN/7/obl/S"),
            TenureKind::Current)
      << "of another post";
  EXPECT_EQ(tenure_of("resign.01", "ARG0", "nsubj", "resign/VERB/0/root/I will/AUX/7/aux"), TenureKind::Current)
      << "not yet";
}

TEST(PostChanges, WhoseEmployerPartsWaysWithThemHeldThePost) {
  const auto kind = [](std::string_view object) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj parted:part/VERB/0/root/P " + std::string(object) +
                                  "/NOUN/2/obj/L with/ADP/5/case manager/NOUN/2/obl/S Doe/PROPN/5/appos");
    story.name(s, 6, 6, Kind::Person, "Doe");
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(kind("ways:way"), TenureKind::Former);
  EXPECT_EQ(kind("curtains:curtain"), TenureKind::Current);
}

TEST(PostChanges, WhoSucceedsOneThatStepsDownHoldsThePost) {
  const auto holders = [](const std::string& second) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/2/nsubj resigned:resign/VERB/0/root/P as/ADP/4/case mayor/NOUN/2/obl/S "
        "and/CCONJ/7/cc was:be/AUX/7/aux:pass/P " +
        second + "/VERB/2/conj/N by/ADP/9/case Roe/PROPN/7/obl:agent");
    story.name(s, 1, 1, Kind::Person, "Doe");
    const auto roe = story.name(s, 9, 9, Kind::Person, "Roe");
    story.predicate(s, 2, "resign.01", {{"ARG0", 1}});
    std::string out;
    for (const Tenure& t : story.facts().tenures)
      out += std::string(t.person == roe ? "Roe " : "Doe ") + (t.kind == TenureKind::Current ? "is " : "was ");
    return out;
  };
  EXPECT_EQ(holders("succeeded:succeed"), "Doe was Roe is ");
  EXPECT_EQ(holders("praised:praise"), "Doe was ");
}

TEST(PostChanges, WhoIsHiredAsHoldsThePost) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/2/nsubj hired:hire/VERB/0/root/P Doe/PROPN/2/obj as/ADP/5/case treasurer/NOUN/2/obl/S");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  const auto doe = story.name(s, 3, 3, Kind::Person, "Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].person, doe);
}

TEST(PostChanges, ACounterpartHoldsTheSamePostOfAnotherCountry) {
  const auto holders = [](const std::string& noun) {
    Story story;
    const auto s = story.sentence(
        "Greek/ADJ/3/amod Foreign/ADJ/3/amod Minister/PROPN/4/nmod:desc/S Kastri/PROPN/10/nsubj "
        "and/CCONJ/8/cc her/PRON/8/nmod:poss Turkish/ADJ/8/amod " +
        noun + "/NOUN/4/conj/S Demirel/PROPN/8/appos met:meet/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Polity, "Greece");
    story.name(s, 4, 4, Kind::Person, "Kastri");
    story.nominal(s, 6, 6, 6, Kind::Person, "Kastri");
    const auto turkey = story.name(s, 7, 7, Kind::Polity, "Turkey");
    const auto demirel = story.name(s, 9, 9, Kind::Person, "Demirel");
    std::string out;
    for (const Tenure& t : story.facts().tenures)
      if (t.person == demirel && t.body == turkey) out += story.text(t.title);
    return out;
  };
  EXPECT_EQ(holders("counterpart"), "Foreign Minister");
  EXPECT_EQ(holders("cousin"), "");
}

TEST(PostChanges, ThePlaceBetweenABodyAndItsPostIsNotTheBody) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/4/nmod:poss 's:'s/PART/1/case Westminster/PROPN/4/compound leader/NOUN/7/nsubj/S ,/PUNCT/6/punct "
      "Doe/PROPN/4/appos left:leave/VERB/0/root/P");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  story.name(s, 3, 3, Kind::Organization, "Westminster");
  story.name(s, 6, 6, Kind::Person, "Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].body, acme);
  EXPECT_EQ(find_relation(facts, "ng:ledBy"), nullptr);
}

TEST(PostChanges, AConstituencyIsNotWhomItsMemberServes) {
  const auto has_body = [](const std::string& adposition) {
    Story story;
    const auto s = story.sentence("Doe/PROPN/7/nsubj ,/PUNCT/4/punct the/DET/4/det MP:mp/NOUN/1/appos/S " + adposition +
                                  "/ADP/6/case Bolton/PROPN/4/nmod left:leave/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 6, 6, Kind::Polity, "Bolton");
    return story.facts().tenures.at(0).body.has_value();
  };
  EXPECT_FALSE(has_body("for"));
  EXPECT_TRUE(has_body("of"));
}

TEST(PostChanges, WhoBecomesEditorOnADayAheadIsNotYet) {
  const auto kind = [](const std::string& verb, bool dated) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/2/nsubj " + verb + " editor/NOUN/2/xcomp/S in/ADP/5/case July/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Doe");
    if (dated) story.time(s, 5, 5, "XXXX-07");
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(kind("becomes:become/VERB/0/root/R", true), TenureKind::Designate);
  EXPECT_EQ(kind("becomes:become/VERB/0/root/R", false), TenureKind::Current);
  EXPECT_EQ(kind("became:become/VERB/0/root/P", true), TenureKind::Current);
}

TEST(PostChanges, WhoIsNamedAndWillTakeOverIsNotYet) {
  const auto kind = [](std::string_view roleset, const std::string& rest) {
    Story story;
    const auto s = story.sentence(
        "They/PRON/2/nsubj named:name/VERB/0/root/P Ana/PROPN/2/obj/S Brand/PROPN/3/flat mayor/NOUN/2/xcomp/S");
    story.name(s, 3, 4, Kind::Person, "Ana Brand", 3);
    story.predicate(s, 2, "name.01", {{"ARG1", 3}});
    const auto t = story.sentence("Brand/PROPN/3/nsubj/S will/AUX/3/aux " + rest);
    story.name(t, 1, 1, Kind::Person, "Ana Brand");
    story.predicate(t, 3, roleset, {{"ARG0", 1}});
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(kind("take_over.12", "take/VERB/0/root over/ADP/3/compound:prt"), TenureKind::Designate);
  EXPECT_EQ(kind("start.01", "start/VERB/0/root work/NOUN/3/obj/S"), TenureKind::Designate);
  EXPECT_EQ(kind("start.01", "start/VERB/0/root inquiries:inquiry/NOUN/3/obj/L"), TenureKind::Current);
  EXPECT_EQ(kind("speak.01", "speak/VERB/0/root"), TenureKind::Current);
}

TEST(PostChanges, TheThirdMinisterToLeaveIsNone) {
  const auto count = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence(
        "Doe/PROPN/5/nsubj is:be/AUX/5/cop/R the/DET/5/det third/ADJ/5/amod "
        "minister/NOUN/0/root/S to/PART/7/mark " +
        verb + "/VERB/5/acl/I");
    story.name(s, 1, 1, Kind::Person, "Doe");
    return story.facts().tenures.size();
  };
  EXPECT_EQ(count("leave"), 0U);
  EXPECT_EQ(count("dance"), 1U);
}

TEST(PostChanges, TheDirectorUnderAPresidentWasItThen) {
  for (const auto& [adposition, kind] :
       {std::pair{"under", TenureKind::Former}, std::pair{"beside", TenureKind::Current}}) {
    Story story;
    const auto s = story.sentence(
        "Jane/PROPN/9/nsubj Doe/PROPN/1/flat ,/PUNCT/5/punct its/PRON/5/nmod:poss "
        "director/NOUN/1/appos/S " +
        std::string(adposition) + "/ADP/7/case Roe/PROPN/5/nmod ,/PUNCT/1/punct left:leave/VERB/0/root/P");
    story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
    story.name(s, 7, 7, Kind::Person, "Roe");
    EXPECT_EQ(story.facts().tenures.at(0).kind, kind) << adposition;
  }
}

TEST(PostChanges, ShortTitlesAndEditorsInChiefAreRead) {
  Story story;
  const auto s = story.sentence("Gov./PROPN/2/nmod:desc Jane/PROPN/4/nsubj Doe/PROPN/2/flat spoke:speak/VERB/0/root/P");
  story.name(s, 2, 3, Kind::Person, "Jane Doe", 2);
  EXPECT_EQ(story.text(story.facts().tenures.at(0).title), "Gov.");
  Story other;
  const auto t = other.sentence(
      "its/PRON/2/nmod:poss editor/NOUN/9/nsubj/S -/PUNCT/6/punct in/ADP/6/case -/PUNCT/6/punct chief/NOUN/2/nmod "
      ",/PUNCT/8/punct Roe/PROPN/2/appos left:leave/VERB/0/root/P");
  other.name(t, 8, 8, Kind::Person, "Roe");
  EXPECT_EQ(other.text(other.facts().tenures.at(0).title), "editor - in - chief");
}

TEST(PostChanges, ASpokeswomanForAnEmbassySpeaksForTheEmbassy) {
  Story story;
  const auto s = story.sentence(
      "Jane/PROPN/9/nsubj Doe/PROPN/1/flat ,/PUNCT/4/punct spokeswoman/NOUN/1/appos/S for/ADP/8/case the/DET/8/det "
      "Spanish/ADJ/8/amod embassy/NOUN/4/nmod/S left:leave/VERB/0/root/P");
  story.name(s, 1, 2, Kind::Person, "Jane Doe", 1);
  story.name(s, 7, 7, Kind::Polity, "Spain");
  const auto embassy = story.nominal(s, 6, 8, 8, Kind::Organization);
  EXPECT_EQ(story.facts().tenures.at(0).body, embassy);
}

TEST(PostChanges, WhoIsReplacedHeldThePostAndAReplacedPlayerStillDoes) {
  const auto kind_of = [](std::string_view noun) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj replaced:replace/VERB/0/root/P the/DET/4/det " +
                                  std::string(noun) + "/NOUN/2/obj/S ,/PUNCT/6/punct Doe/PROPN/4/appos");
    story.name(s, 1, 1, Kind::Person, "John Roe");
    const auto doe = story.name(s, 6, 6, Kind::Person, "Jane Doe");
    story.nominal(s, 3, 4, 4, Kind::Person, "Jane Doe");
    story.predicate(s, 2, "replace.01", {{"ARG0", 1}, {"ARG1", 4}});
    const Facts facts = story.facts();
    EXPECT_EQ(facts.tenures.size(), 1U) << noun;
    EXPECT_EQ(facts.tenures.at(0).person, doe);
    return facts.tenures.at(0).kind;
  };
  EXPECT_EQ(kind_of("chairman"), TenureKind::Former);
  EXPECT_EQ(kind_of("goalkeeper"), TenureKind::Current);
}

TEST(PostChanges, NamedToAPostIsAppointedAndNamedAliceIsNot) {
  const auto appointments = [](std::string_view complement) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj named:name/VERB/0/root/P Doe/PROPN/2/obj " +
                                  std::string(complement) + "/2/xcomp");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 3, 3, Kind::Person, "Jane Doe");
    story.predicate(s, 2, "name.01", {{"ARG0", 1}, {"ARG1", 3}, {"ARG2", 4}});
    return story.facts().events.size();
  };
  EXPECT_EQ(appointments("chairman/NOUN"), 1U);
  EXPECT_EQ(appointments("Alice/PROPN"), 0U);
}

TEST(PostChanges, WhoWasAssassinatedIsNoLongerPresident) {
  const auto kind = [](std::string_view noun, std::string_view roleset) {
    Story story;
    const auto s = story.sentence("the/DET/2/det " + std::string(noun) +
                                  "/NOUN/0/root/S of/ADP/5/case President/NOUN/5/nmod:desc/S Doe/PROPN/2/nmod");
    story.name(s, 5, 5, Kind::Person, "Jane Doe");
    story.predicate(s, 2, roleset, {{"ARG1", 5}});
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(kind("assassination", "assassinate.01"), TenureKind::Former);
  EXPECT_EQ(kind("visit", "visit.01"), TenureKind::Current);
}

TEST(PostChanges, WhoLeftPoliticsIsNoMinister) {
  const auto kind = [](std::string_view object) {
    Story story;
    const auto s = story.sentence(
        "minister/NOUN/0/root/S ,/PUNCT/3/punct Doe/PROPN/1/appos who/PRON/5/nsubj/S left:leave/VERB/3/acl:relcl/P " +
        std::string(object));
    story.name(s, 3, 3, Kind::Person, "Jane Doe");
    story.predicate(s, 5, "leave.01", {{"ARG0", 3}});
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(kind("politics/NOUN/5/obj/L"), TenureKind::Former);
  EXPECT_EQ(kind("office/NOUN/5/obj/S"), TenureKind::Former);
  EXPECT_EQ(kind("the/DET/7/det office/NOUN/5/obj/S"), TenureKind::Current);
  EXPECT_EQ(kind("flowers:flower/NOUN/5/obj/L"), TenureKind::Current);
}

TEST(PostChanges, WhatSomebodyWasLaterIsNotNow) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/6/nsubj ,/PUNCT/4/punct later:late/ADV/4/advmod editor/NOUN/1/appos/S ,/PUNCT/4/punct "
      "spoke:speak/VERB/0/root/P");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Former);
}

TEST(PostChanges, WhoIsAppointedFromADayAheadIsNotYet) {
  const auto kind = [](const std::string& word, std::string_view day) {
    Story story;
    const auto s = story.sentence(
        "Acme/PROPN/2/nsubj appointed:appoint/VERB/0/root/P Doe/PROPN/2/obj as/ADP/5/case editor/NOUN/2/obl/S " + word +
        "/ADJ/7/amod July/PROPN/2/obl:unmarked");
    story.published("2026-06-15");
    story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 3, 3, Kind::Person, "Doe");
    story.time(s, 7, 7, day);
    return story.facts().tenures.at(0).kind;
  };
  EXPECT_EQ(kind("effective", "2026-07"), TenureKind::Designate);
  EXPECT_EQ(kind("effective", "2026-05"), TenureKind::Current);
}

TEST(PostChanges, AnExNationCoachIsOneNoLonger) {
  Story story;
  const auto s =
      story.sentence("ex-England/ADJ/2/amod coach/NOUN/4/nsubj/S Doe/PROPN/2/appos left:leave/VERB/0/root/P");
  story.name(s, 3, 3, Kind::Person, "Doe");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.tenures.size(), 1U);
  EXPECT_EQ(facts.tenures[0].kind, TenureKind::Former);
  EXPECT_EQ(story.text(facts.tenures[0].title), "coach");
}

}  // namespace
}  // namespace newsgraph
