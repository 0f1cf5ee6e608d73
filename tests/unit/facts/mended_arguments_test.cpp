#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(EventRoles, WhoIsFoundDeadFindsNothing) {
  const auto role = [](const std::string& complement) {
    Story story;
    const auto s = story.sentence("Climbers:climber/NOUN/2/nsubj/L found:find/VERB/0/root/P " + complement);
    const auto climbers = story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
    story.predicate(s, 2, "find.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    return has_participant(facts.events.at(0), "theme", climbers)   ? "theme"
           : has_participant(facts.events.at(0), "agent", climbers) ? "agent"
                                                                    : "none";
  };
  EXPECT_STREQ(role("dead/ADJ/2/xcomp"), "theme");
  EXPECT_STREQ(role("gold/NOUN/2/obj"), "agent");
}

TEST(EventRoles, WhoOwnsWhatAListOfClausesIsAboutTakesNoPart) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/0/root whose/PRON/3/nmod:poss uncle/NOUN/4/nsubj/S founded:found/VERB/1/acl:relcl/P it/PRON/4/obj "
      "and/CCONJ/7/cc bought:buy/VERB/4/conj/P ships:ship/NOUN/7/obj/L");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto ships = story.nominal(s, 8, 8, 8, Kind::Product);
  story.predicate(s, 7, "buy.01", {{"ARG0", 1}, {"ARG1", 8}});
  const Facts facts = story.facts();
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", roe));
  EXPECT_TRUE(has_participant(facts.events[0], "theme", ships));
}

TEST(EventRoles, WhoIsLeftOutIsLeftAndNotTheTeam) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj left:leave/VERB/0/root/P him/PRON/2/obj out/ADP/6/case the/DET/6/det squad/NOUN/2/obl/S");
  const auto him = story.nominal(s, 3, 3, 3, Kind::Person);
  const auto squad = story.nominal(s, 5, 6, 6, Kind::Organization);
  story.predicate(s, 2, "leave.13", {{"ARG0", 1}, {"ARG1", 6}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "patient", him));
  EXPECT_FALSE(has_participant(facts.events.at(0), "patient", squad));
}

TEST(EventRoles, TheNounOfWhoseTakesNoPartWhereverTheTreeHangsTheClause) {
  Story story;
  const auto s = story.sentence(
      "complaint/NOUN/0/root of/ADP/4/case the/DET/4/det party/NOUN/1/nmod whose/PRON/6/nmod:poss "
      "candidate/NOUN/7/nsubj/S lost:lose/VERB/1/acl:relcl/P");
  const auto party = story.nominal(s, 3, 4, 4, Kind::Organization);
  const auto candidate = story.nominal(s, 6, 6, 6, Kind::Person);
  story.predicate(s, 7, "lose.02", {{"ARG0", 4}, {"R-ARG0", 6}});
  const Facts facts = story.facts();
  const Event* loss = find_event(facts, "lose");
  ASSERT_NE(loss, nullptr);
  EXPECT_FALSE(has_participant(*loss, "agent", party));
  EXPECT_TRUE(has_participant(*loss, "agent", candidate));
}

TEST(EventRoles, WhereSomethingHappensFillsNoNumberedRole) {
  for (const auto& [relative, fills] : {std::pair{"where/ADV/4/advmod", false}, std::pair{"that/PRON/4/obj", true}}) {
    Story story;
    const auto s = story.sentence("hospital/NOUN/0/root " + std::string(relative) +
                                  " two/NUM/4/nsubj left:leave/VERB/1/acl:relcl/P");
    const auto hospital = story.nominal(s, 1, 1, 1, Kind::Place);
    story.nominal(s, 3, 3, 3, Kind::PeopleGroup);
    story.predicate(s, 4, "leave.01", {{"ARG0", 3}, {"ARG1", 1}});
    const Facts facts = story.facts();
    const Event* event = find_event(facts, "leave");
    ASSERT_NE(event, nullptr) << relative;
    EXPECT_EQ(event->participants.size(), fills ? 2U : 1U) << relative;
    EXPECT_EQ(has_participant(*event, "patient", hospital), fills) << relative;
  }
}

TEST(EventRoles, APersonAboveAFireDidNotKillWhomTheFireKilled) {
  for (const auto& [pronoun, kills] : {std::pair{"that", false}, std::pair{"who", true}}) {
    Story story;
    const auto s =
        story.sentence("Woman/NOUN/2/nsubj:pass/S charged:charge/VERB/0/root/N in/ADP/4/case fire/NOUN/2/obl/S " +
                       std::string(pronoun) + "/PRON/6/nsubj killed:kill/VERB/4/acl:relcl/P two/NUM/6/obj");
    const auto woman = story.nominal(s, 1, 1, 1, Kind::Person);
    story.nominal(s, 7, 7, 7, Kind::PeopleGroup);
    story.predicate(s, 4, "fire.05");
    story.predicate(s, 6, "kill.01", {{"ARG0", 1}, {"ARG1", 7}});
    const Facts facts = story.facts();
    const Event* death = find_event(facts, "kill");
    ASSERT_NE(death, nullptr);
    EXPECT_EQ(has_participant(*death, "agent", woman), kills) << pronoun;
  }
}

TEST(EventRoles, WhatAPresentParticipleTellsIsDoneByItsNoun) {
  Story story;
  const auto s = story.sentence(
      "Fund/NOUN/2/nsubj/S represents:represent/VERB/0/root/R investors/NOUN/2/obj/L holding:hold/VERB/3/acl/G "
      "bonds/NOUN/4/obj/L");
  const auto fund = story.nominal(s, 1, 1, 1, Kind::Organization);
  const auto investors = story.nominal(s, 3, 3, 3, Kind::PeopleGroup);
  story.predicate(s, 4, "hold.01", {{"ARG0", 1}, {"ARG0", 3}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_FALSE(has_participant(facts.events[0], "agent", fund));
  EXPECT_TRUE(has_participant(facts.events[0], "agent", investors));
}

TEST(EventRoles, WhoIsBroughtAsTheRelativeSubjectDoesNotBring) {
  for (const auto& [relation, acts] : {std::pair{"nsubj:pass", false}, std::pair{"nsubj", true}}) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/0/root who/PRON/3/" + std::string(relation) + " brought:bring/VERB/1/acl:relcl/N");
    const auto doe = story.name(s, 1, 1, Kind::Person, "Jane Doe");
    story.predicate(s, 3, "bring.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    ASSERT_EQ(facts.events.size(), 1U);
    EXPECT_EQ(has_participant(facts.events[0], "agent", doe), acts) << relation;
  }
}

TEST(EventRoles, WhoActsInAListStandsBehindTheLastSemicolon) {
  for (const auto& [mark, first] : {std::pair{";", false}, std::pair{",", true}}) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/0/root " + std::string(mark) +
                                  "/PUNCT/3/punct Doe/PROPN/1/conj who/PRON/5/nsubj led:lead/VERB/3/acl:relcl/P "
                                  "it/PRON/5/obj");
    const auto roe = story.name(s, 1, 1, Kind::Person, "John Roe");
    const auto doe = story.name(s, 3, 3, Kind::Person, "Jane Doe");
    story.predicate(s, 5, "lead.02", {{"ARG0", 1}, {"R-ARG0", 4}});
    const Facts facts = story.facts();
    ASSERT_EQ(facts.events.size(), 1U);
    EXPECT_EQ(has_participant(facts.events[0], "agent", roe), first) << mark;
    EXPECT_TRUE(has_participant(facts.events[0], "agent", doe)) << mark;
  }
}

TEST(EventRoles, TheOwnerOfADismissalIsWhoIsDismissed) {
  for (const auto& [complement, role] :
       {std::pair{"", "theme"}, std::pair{" of/ADP/6/case Roe/PROPN/4/nmod", "agent"}}) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/2/nsubj fought:fight/VERB/0/root/P her/PRON/4/nmod:poss dismissal/NOUN/2/obj/S" +
                       std::string(complement));
    story.name(s, 1, 1, Kind::Person, "Doe");
    const auto her = story.name(s, 3, 3, Kind::Person, "Doe");
    if (complement[0] != '\0') story.name(s, 6, 6, Kind::Person, "Roe");
    story.predicate(s, 4, "dismiss.02", {{"ARG0", 3}});
    const Facts facts = story.facts();
    const Event* event = find_event(facts, "dismissal");
    ASSERT_NE(event, nullptr);
    EXPECT_TRUE(has_participant(*event, role, her)) << complement;
  }
}

TEST(EventRoles, WhereTheRelativePronounIsTheObjectTheSubjectActs) {
  Story story;
  const auto s =
      story.sentence("crossing/NOUN/0/root which/PRON/4/obj Kenya/PROPN/4/nsubj closed:close/VERB/1/acl:relcl/P");
  story.nominal(s, 1, 1, 1, Kind::Place);
  const auto kenya = story.name(s, 3, 3, Kind::Polity, "Kenya");
  story.predicate(s, 4, "close.01", {{"R-ARG1", 2}, {"ARG1", 3}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, "close");
  ASSERT_NE(event, nullptr);
  EXPECT_TRUE(has_participant(*event, "agent", kenya));
  EXPECT_FALSE(has_participant(*event, "theme", kenya));
}

TEST(EventRoles, WhoIsMadeSomethingTakesPartAndNotWhatTheyAreMade) {
  Story story;
  const auto s =
      story.sentence("Roe/PROPN/2/nsubj made:make/VERB/0/root/P her/PRON/2/obj/S a/DET/5/det commander/NOUN/2/xcomp/S");
  const auto roe = story.name(s, 1, 1, Kind::Person, "John Roe");
  const auto her = story.nominal(s, 3, 3, 3, Kind::Person, "Jane Doe");
  const auto commander = story.nominal(s, 4, 5, 5, Kind::Person);
  story.predicate(s, 2, "make.02", {{"ARG0", 1}, {"ARG1", 5}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, "make");
  ASSERT_NE(event, nullptr);
  EXPECT_TRUE(has_participant(*event, "agent", roe));
  EXPECT_TRUE(has_participant(*event, "patient", her));
  EXPECT_FALSE(has_participant(*event, "patient", commander));
}

TEST(EventRoles, AnEmphaticPronounIsNotWhatIsBuilt) {
  const auto built = [](bool time) {
    Story story;
    const auto s = story.sentence(
        "models:model/NOUN/0/root/L she/PRON/3/nsubj/S built:build/VERB/1/acl:relcl/P herself/PRON/3/obj/S");
    const auto models = story.nominal(s, 1, 1, 1, Kind::Product);
    story.nominal(s, 2, 2, 2, Kind::Person, "Jane Doe");
    const auto herself = story.nominal(s, 4, 4, 4, Kind::Person, "Jane Doe");
    if (time) story.time(s, 1, 1, "2019");
    story.predicate(s, 3, "build.01", {{"ARG0", 2}});
    const Facts facts = story.facts();
    const Event& event = facts.events.at(0);
    return std::pair(has_participant(event, "theme", models), has_participant(event, "theme", herself));
  };
  EXPECT_EQ(built(false), std::pair(true, false));
  EXPECT_EQ(built(true), std::pair(false, true)) << "the year in which she built herself";
}

TEST(EventRoles, WhoseStandsForWhatIsOwned) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/0/root whose/PRON/3/nmod:poss party/NOUN/4/nsubj/S won:win/VERB/1/acl:relcl/P "
      "seats:seat/NOUN/4/obj/L");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto party = story.nominal(s, 3, 3, 3, Kind::Organization);
  story.predicate(s, 4, "win.01", {{"ARG0", 1}, {"R-ARG0", 2}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "agent", party));
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", roe));
}

TEST(EventRoles, WhoDrownsUndergoesIt) {
  const auto patient = [](std::string_view object) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj drowned:drown/VERB/0/root/P " + std::string(object));
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 2, "drown.01", {{"ARG0", 1}});
    return has_participant(story.facts().events.at(0), "patient", roe);
  };
  EXPECT_TRUE(patient("there/ADV/2/advmod"));
  EXPECT_FALSE(patient("rats:rat/NOUN/2/obj/L"));
}

TEST(EventRoles, AClauseBehindAListIsAboutItsLast) {
  Story story;
  const auto s = story.sentence(
      "Guests:guest/NOUN/0/root/L and/CCONJ/3/cc mayor/NOUN/1/conj/S who/PRON/6/nsubj was:be/AUX/6/aux/P "
      "returning:return/VERB/3/acl:relcl/G");
  const auto guests = story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  const auto mayor = story.nominal(s, 3, 3, 3, Kind::Person);
  story.predicate(s, 6, "return.01", {{"ARG0", 1}, {"R-ARG0", 4}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "agent", mayor));
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", guests));
}

TEST(EventRoles, ThePronounOfAClauseTakesNoPartOutsideOfIt) {
  Story story;
  const auto s = story.sentence(
      "Hale/PROPN/2/nsubj sacked:sack/VERB/0/root/P Keane/PROPN/2/obj who/PRON/5/nsubj/S "
      "agreed:agree/VERB/3/acl:relcl/P "
      "but/CCONJ/7/cc kept:keep/VERB/2/conj/P Sharpe/PROPN/7/obj");
  const auto hale = story.name(s, 1, 1, Kind::Person, "Hale");
  const auto keane = story.name(s, 3, 3, Kind::Person, "Keane");
  story.name(s, 8, 8, Kind::Person, "Sharpe");
  story.predicate(s, 7, "keep.02", {{"ARG0", 1}, {"R-ARG0", 4}, {"ARG1", 8}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(*find_event(facts, "keep"), "agent", hale));
  EXPECT_FALSE(has_participant(*find_event(facts, "keep"), "agent", keane));
}

TEST(EventRoles, AParticipleSharesThePassive) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P fined:fine/VERB/0/root/N and/CCONJ/5/cc "
      "banned:ban/VERB/3/conj/N");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  story.predicate(s, 5, "ban.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  EXPECT_FALSE(has_participant(*find_event(facts, "ban"), "agent", roe));
  EXPECT_FALSE(find_event(facts, "ban")->participants.empty());
}

TEST(EventRoles, WhomACourtFindsGuiltyUndergoesIt) {
  Story story;
  const auto s =
      story.sentence("Judges:judge/NOUN/2/nsubj/L found:find/VERB/0/root/P Roe/PROPN/2/obj guilty/ADJ/2/xcomp");
  story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  const auto roe = story.name(s, 3, 3, Kind::Person, "Roe");
  story.predicate(s, 2, "find.02", {{"ARG0", 1}, {"ARG1", 4}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "patient", roe));
}

TEST(EventRoles, OfACompoundTheLastNounTakesPart) {
  const auto overturns_court = [](std::string_view relation) {
    Story story;
    const auto s = story.sentence("They/PRON/2/nsubj overturned:overturn/VERB/0/root/P Court/PROPN/" +
                                  std::string(relation) + " ruling/NOUN/2/obj/S");
    story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
    const auto court = story.name(s, 3, 3, Kind::Organization, "Court");
    story.predicate(s, 2, "overturn.01", {{"ARG0", 1}, {"ARG1", 3}});
    return has_participant(story.facts().events.at(0), "theme", court);
  };
  EXPECT_FALSE(overturns_court("4/compound"));
  EXPECT_TRUE(overturns_court("2/obj"));
}

TEST(EventRoles, WhoIsTakenTogetherWithSomebodyIsNotTakenByHim) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass taken:take/VERB/0/root/N with/ADP/5/case Doe/PROPN/3/obl");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const auto doe = story.name(s, 5, 5, Kind::Person, "Doe");
  story.predicate(s, 3, "take.01", {{"ARG1", 1}, {"ARGM-COM", 5}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "theme", doe));
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", doe));
}

TEST(EventRoles, NobodyActsAsTheSubjectOfAPassive) {
  const auto acts = [](std::string_view relation, std::string_view aux) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/" + std::string(relation) + " " + std::string(aux) +
                                  " offered:offer/VERB/0/root/N jobs:job/NOUN/3/obj/L");
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 3, "offer.01", {{"ARG0", 1}});
    return has_participant(story.facts().events.at(0), "agent", roe);
  };
  EXPECT_FALSE(acts("nsubj:pass", "was:be/AUX/3/aux:pass"));
  EXPECT_TRUE(acts("nsubj", "has:have/AUX/3/aux"));
}

TEST(EventRoles, WhoTranslatesIsNotWhoWrites) {
  Story story;
  const auto s = story.sentence(
      "It/PRON/0/root written:write/VERB/1/acl/N by/ADP/4/case Roe/PROPN/2/obl:agent and/CCONJ/6/cc "
      "translated:translate/VERB/2/conj/N by/ADP/8/case Doe/PROPN/6/obl:agent");
  const auto roe = story.name(s, 4, 4, Kind::Person, "Roe");
  const auto doe = story.name(s, 8, 8, Kind::Person, "Doe");
  story.predicate(s, 6, "translate.01", {{"ARG0", 4}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "agent", doe));
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", roe));
}

TEST(EventRoles, BesideAnAgentTheOwnerOfATakeoverIsTakenOver) {
  const auto role = [](std::string_view marker) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nmod:poss purchase/NOUN/5/nsubj/S " + std::string(marker) +
                                  "/ADP/4/case Bex/PROPN/2/nmod failed:fail/VERB/0/root/P");
    const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
    story.name(s, 4, 4, Kind::Organization, "Bex");
    story.noun(s, 2, "Event");
    story.predicate(s, 2, "purchase.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    return has_participant(facts.events.at(0), "agent", acme)   ? "agent"
           : has_participant(facts.events.at(0), "theme", acme) ? "theme"
                                                                : "none";
  };
  EXPECT_STREQ(role("by"), "theme");
  EXPECT_STREQ(role("in"), "agent");
}

TEST(EventRoles, WhoIsReachedInATownDoesNotReachAnything) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/5/nsubj reached:reach/VERB/5/advcl/P in/ADP/4/case Ghent/PROPN/2/obl spoke:speak/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  story.name(s, 4, 4, Kind::Polity, "Ghent");
  story.predicate(s, 2, "reach.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "patient", roe));
}

TEST(EventRoles, OfTwoNounsTheRoleHeadSaysWhichAClauseIsAbout) {
  Story story;
  const auto s = story.sentence(
      "wife/NOUN/7/nsubj/S of/ADP/3/case chief/NOUN/1/nmod/S who/PRON/5/nsubj signed:sign/VERB/1/acl:relcl/P "
      "it/PRON/5/obj left:leave/VERB/0/root/P");
  const auto wife = story.nominal(s, 1, 1, 1, Kind::Person), chief = story.nominal(s, 3, 3, 3, Kind::Person);
  story.predicate(s, 5, "sign.02", {{"ARG0", 3}, {"R-ARG0", 4}});
  const Facts facts = story.facts();
  const Event* signed_it = find_event(facts, "sign");
  ASSERT_NE(signed_it, nullptr);
  EXPECT_TRUE(has_participant(*signed_it, "agent", chief));
  EXPECT_FALSE(has_participant(*signed_it, "agent", wife));
}

TEST(EventRoles, WhoseNephewRunsItIsTheNephew) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/8/nsubj who/PRON/3/nsubj retired:retire/VERB/1/acl:relcl/P whose/PRON/5/nmod:poss "
      "nephew/NOUN/6/nsubj/S ran:run/VERB/3/conj/P Acme/PROPN/6/obj slept:sleep/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto nephew = story.nominal(s, 5, 5, 5, Kind::Person);
  story.name(s, 7, 7, Kind::Organization, "Acme");
  story.predicate(s, 6, "run.01", {{"ARG0", 1}, {"ARG1", 7}});
  const Facts facts = story.facts();
  const Event* ran = find_event(facts, "run");
  ASSERT_NE(ran, nullptr);
  EXPECT_TRUE(has_participant(*ran, "agent", nephew));
  EXPECT_FALSE(has_participant(*ran, "agent", roe));
}

TEST(EventRoles, WhatIsBoughtByAnotherDoesNotBuy) {
  const auto agents = [](const std::string& by) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/5/nsubj bought:buy/VERB/1/acl/N " + by + " paid:pay/VERB/0/root/P");
    const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
    const auto roe = story.name(s, 4, 4, Kind::Person, "Roe");
    story.predicate(s, 2, "buy.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    const Event* bought = find_event(facts, "buy");
    if (bought == nullptr) return std::string("no event");
    return std::string(has_participant(*bought, "agent", acme) ? "Acme " : "") +
           (has_participant(*bought, "agent", roe) ? "Roe" : "");
  };
  EXPECT_EQ(agents("by/ADP/4/case Roe/PROPN/2/obl:agent"), "Roe");
  EXPECT_EQ(agents("with/ADP/4/case Roe/PROPN/2/obl"), "Acme ");
}

TEST(EventRoles, WhatIsDoneToSomebodyBringsTheRestAbout) {
  const auto agent = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nsubj " + verb +
                                  " ,/PUNCT/5/punct "
                                  "ending:end/VERB/3/advcl/G career/NOUN/5/obj/S");
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 5, "end.01", {{"ARG0", 1}, {"ARG1", 6}});
    const Facts facts = story.facts();
    const Event* end = find_event(facts, "end");
    return end != nullptr && has_participant(*end, "agent", roe);
  };
  EXPECT_FALSE(agent("was:be/AUX/3/aux:pass/P banned:ban/VERB/0/root/N"));
  EXPECT_TRUE(agent("then/ADV/3/advmod retired:retire/VERB/0/root/P"));
}

TEST(EventRoles, WhoIsKilledInAHeadlineDoesNotKill) {
  const auto agent = [](bool headline) {
    Story story;
    const std::string_view line =
        "Mayor/NOUN/2/nsubj/S stabbed:stab/VERB/0/root/P outside/ADP/4/case church/NOUN/2/obl/S";
    const auto s = headline ? story.headline(line) : story.sentence(line);
    const auto mayor = story.nominal(s, 1, 1, 1, Kind::Person);
    story.predicate(s, 2, "stab.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    const Event* stabbed = find_event(facts, "stab");
    return stabbed != nullptr && has_participant(*stabbed, "agent", mayor);
  };
  EXPECT_FALSE(agent(true));
  EXPECT_TRUE(agent(false));
}

TEST(EventRoles, WhoDrownsUndergoesItThoughTheRoleHeadIsNotSure) {
  Story story;
  const auto s = story.sentence("Boys:boy/NOUN/2/nsubj/L drowned:drown/VERB/0/root/P");
  const auto boys = story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  story.predicate(s, 2, "drown.01");
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "patient", boys));
  EXPECT_FALSE(has_participant(story.facts().events.at(0), "agent", boys));
}

TEST(EventRoles, WhoeverDidItIsNotTheOneWhoDidNot) {
  const auto party_acts = [](const std::string& conjunction) {
    Story story;
    const auto s = story.sentence("She/PRON/2/nsubj met:meet/VERB/0/root/P Roe/PROPN/2/obj " + conjunction +
                                  "/CCONJ/5/cc Doe/PROPN/3/conj");
    story.name(s, 3, 3, Kind::Person, "Roe");
    const auto doe = story.name(s, 5, 5, Kind::Person, "Doe");
    story.predicate(s, 2, "meet.02", {{"ARG1", 3}});
    const Facts facts = story.facts();
    const auto& who = facts.events.at(0).participants;
    return std::any_of(who.begin(), who.end(), [&](const Participant& p) {
      const auto* m = std::get_if<MentionRef>(&p.filler);
      return m != nullptr && m->index == doe;
    });
  };
  EXPECT_TRUE(party_acts("and"));
  EXPECT_FALSE(party_acts("rather"));
}

TEST(EventRoles, InAClauseItsNounActsAndNoneOutsideOfTheClause) {
  Story story;
  const auto s = story.sentence(
      "Asked:ask/VERB/8/advcl/N if/SCONJ/4/mark Acme/PROPN/4/nsubj paid:pay/VERB/1/ccomp/P ,/PUNCT/8/punct "
      "Roe/PROPN/8/nsubj ,/PUNCT/8/punct laughed:laugh/VERB/0/root/P");
  static_cast<void>(s);
  const auto t = story.sentence(
      "Acme/PROPN/2/nsubj paid:pay/VERB/6/advcl/P ,/PUNCT/6/punct Roe/PROPN/6/nsubj ,/PUNCT/6/punct "
      "said:say/VERB/0/root/P who/PRON/8/nsubj founded:found/VERB/4/acl:relcl/P it/PRON/8/obj");
  const auto acme = story.name(t, 1, 1, Kind::Organization, "Acme");
  const auto roe = story.name(t, 4, 4, Kind::Person, "Roe");
  story.predicate(t, 8, "found.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  const Event* founding = find_event(facts, "found");
  ASSERT_NE(founding, nullptr);
  EXPECT_TRUE(has_participant(*founding, "agent", roe));
  EXPECT_FALSE(has_participant(*founding, "agent", acme));
}

TEST(EventRoles, WhatWasDoneToTheNounInFrontOfAParticiple) {
  const auto role = [](const std::string& verb, const std::string& comma) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/5/nsubj " + comma + " " + verb +
                                  "/VERB/1/acl/N early/ADV/3/advmod left:leave/VERB/0/root/P");
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 3, "drop.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    const Event& event = facts.events.at(0);
    return has_participant(event, "agent", roe) ? std::string("agent") : event.participants.at(0).role;
  };
  EXPECT_NE(role("dropped:drop", ",/PUNCT/3/punct"), "agent");
  EXPECT_EQ(role("retired:retire", ",/PUNCT/3/punct"), "agent");
}

TEST(EventRoles, InAHeadlineASubjectOfAPassiveWithoutAnAuxiliaryUndergoes) {
  Story story;
  const auto s = story.headline("Rector/NOUN/2/nsubj:pass/S sent:send/VERB/0/root/P on/ADP/4/case leave/NOUN/2/obl/S");
  const auto rector = story.nominal(s, 1, 1, 1, Kind::Person);
  story.predicate(s, 2, "send.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "theme", rector));
  EXPECT_EQ(facts.events.at(0).event_class, "Happening") << "and nobody is deployed";
}

TEST(EventRoles, WhoIsReachedBehindANameIsReachedByWriters) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/6/nsubj ,/PUNCT/3/punct reached:reach/VERB/1/acl/N in/ADP/5/case Ghent/PROPN/3/obl "
      "spoke:speak/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  story.predicate(s, 3, "reach.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", roe));
}

TEST(EventRoles, WhoRecordedNotesDidNotLeakThem) {
  const auto leaks = [](const std::string& relation) {
    Story story;
    const auto s =
        story.sentence("Notes:note/NOUN/6/nsubj:pass/L recorded:record/VERB/1/acl/N by/ADP/4/case Roe/PROPN/" +
                       relation + "/obl were:be/AUX/6/aux:pass/P leaked:leak/VERB/0/root/N");
    const auto notes = story.nominal(s, 1, 1, 1, Kind::Work);
    const auto roe = story.name(s, 4, 4, Kind::Person, "Roe");
    story.predicate(s, 6, "leak.01", {{"ARG1", 1}, {"ARG0", 4}});
    const Event event = story.facts().events.at(0);
    EXPECT_TRUE(has_participant(event, "theme", notes) || has_participant(event, "patient", notes));
    return has_participant(event, "agent", roe);
  };
  EXPECT_FALSE(leaks("2"));
  EXPECT_TRUE(leaks("6"));
}

TEST(EventRoles, WithAnObjectNobodyGetsWell) {
  const auto acts = [](const std::string& relation) {
    Story story;
    const auto s =
        story.sentence("Acme/PROPN/2/nsubj/S recovered:recover/VERB/0/root/P losses:loss/NOUN/2/" + relation);
    const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
    story.predicate(s, 2, "recover.01", {{"ARG1", 1}});
    return has_participant(story.facts().events.at(0), "agent", acme);
  };
  EXPECT_TRUE(acts("obj"));
  EXPECT_FALSE(acts("obl"));
}

TEST(EventRoles, AParticipleReadAsAPastSharesThePassive) {
  const auto drives = [](const std::string& verb) {
    Story story;
    const auto s = story.sentence(
        "Roe/PROPN/3/nsubj:pass/S was:be/AUX/3/aux:pass/P helped:help/VERB/0/root/N "
        "and/CCONJ/5/cc " +
        verb + "/VERB/3/conj/P");
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    story.predicate(s, 5, "drive.01", {{"ARG0", 1}});
    return has_participant(story.facts().events.at(0), "agent", roe);
  };
  EXPECT_FALSE(drives("driven:drive"));
  EXPECT_TRUE(drives("drove:drive"));
}

TEST(EventRoles, WithAnObjectWithoutARoleTheSubjectActs) {
  const auto role_of_roe = [](const std::string& tail) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj settled:settle/VERB/0/root/P " + tail);
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 4, 4, 4, Kind::Place);
    story.predicate(s, 2, "settle.03", {{"ARG1", 1}});
    const Facts facts = story.facts();
    return has_participant(facts.events.at(0), "agent", roe) ? "agent" : "other";
  };
  EXPECT_STREQ(role_of_roe("the/DET/4/det match/NOUN/2/obj/S"), "agent");
  EXPECT_STREQ(role_of_roe("in/ADP/4/case town/NOUN/2/obl/S"), "other");
}

TEST(EventRoles, ACourtThatStaysANoticeActs) {
  const auto is_agent = [](std::string_view verb) {
    Story story;
    const auto s = story.sentence("Court/PROPN/2/nsubj " + std::string(verb) + "/VERB/0/root/P order/NOUN/2/obj/S");
    const auto court = story.name(s, 1, 1, Kind::Organization, "Court");
    story.nominal(s, 3, 3, 3, Kind::Work);
    story.predicate(s, 2, "stay.01", {{"ARG1", 1}, {"ARG3", 3}});
    return has_participant(story.facts().events.at(0), "agent", court);
  };
  EXPECT_TRUE(is_agent("stayed:stay"));
  EXPECT_FALSE(is_agent("weighed:weigh"));
}

TEST(EventRoles, NobodyEscapesFromWhatHeEscapesWith) {
  const auto has_origin = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj escaped:escape/VERB/0/root/P " + std::string(adposition) +
                                  "/ADP/4/case fire/NOUN/2/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto fire = story.nominal(s, 4, 4, 4, Kind::Place);
    story.predicate(s, 2, "escape.01", {{"ARG0", 1}, {"ARG1", 4}});
    const Event event = story.facts().events.at(0);
    return std::any_of(event.participants.begin(), event.participants.end(),
                       [&](const Participant& p) { return p.filler == decltype(p.filler)(MentionRef{fire}); });
  };
  EXPECT_FALSE(has_origin("with"));
  EXPECT_TRUE(has_origin("from"));
}

TEST(EventRoles, WhoseDaughterMarriesDoesNotMarry) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/9/nsubj who/PRON/3/nsubj retired:retire/VERB/1/acl:relcl/P whose/PRON/5/nmod:poss "
      "daughter/NOUN/7/nsubj:pass/S is:be/AUX/7/aux:pass/R married:marry/VERB/3/conj/V ,/PUNCT/1/punct "
      "slept:sleep/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto daughter = story.nominal(s, 5, 5, 5, Kind::Person);
  story.predicate(s, 7, "marry.01", {{"ARG1", 5}, {"ARG2", 1}});
  const Facts facts = story.facts();
  const Event* married = find_event(facts, "marry");
  ASSERT_NE(married, nullptr);
  EXPECT_TRUE(has_participant(*married, "agent", daughter));
  EXPECT_FALSE(has_participant(*married, "agent", roe));
}

TEST(EventRoles, WhoIsSentPackingInAHeadlineIsSent) {
  const auto is_agent = [](bool headline) {
    Story story;
    const std::string_view line = "Suitor/NOUN/2/nsubj/S sent:send/VERB/0/root/P packing/NOUN/2/obj/S";
    const auto s = headline ? story.headline(line) : story.sentence(line);
    const auto suitor = story.nominal(s, 1, 1, 1, Kind::Person);
    story.predicate(s, 2, "send.01", {{"ARG0", 1}});
    const Event event = story.facts().events.at(0);
    EXPECT_EQ(event.event_class, "Happening");
    return has_participant(event, "agent", suitor);
  };
  EXPECT_FALSE(is_agent(true));
  EXPECT_TRUE(is_agent(false));
}

TEST(EventRoles, WhatSomebodyTurnsOutToBeDoesNotEmerge) {
  const auto takes_part = [](const std::string& copula) {
    Story story;
    const auto s = story.sentence("It:it/PRON/2/expl emerged:emerge/VERB/0/root/P Doe/PROPN/5/nsubj " + copula +
                                  " son/NOUN/2/ccomp/S");
    story.name(s, 3, 3, Kind::Person, "Doe");
    const auto son = story.nominal(s, 5, 5, 5, Kind::Person);
    story.predicate(s, 2, "emerge.02", {{"ARG1", 5}});
    const Facts facts = story.facts();
    const Event* emerged = find_event(facts, "emerge");
    return emerged != nullptr && (has_participant(*emerged, "patient", son) || has_participant(*emerged, "theme", son));
  };
  EXPECT_FALSE(takes_part("was:be/AUX/5/cop/P"));
}

TEST(EventRoles, WhomAnotherDropsDoesNotDrop) {
  const auto is_agent = [](std::string_view adposition) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/7/nsubj ,/PUNCT/3/punct dropped:drop/VERB/7/advcl/P " + std::string(adposition) +
                       "/ADP/5/case Doe/PROPN/3/obl ,/PUNCT/3/punct won:win/VERB/0/root/P");
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    story.name(s, 5, 5, Kind::Person, "Doe");
    story.predicate(s, 3, "drop.01", {{"ARG0", 1}});
    return has_participant(*find_event(story.facts(), "drop"), "agent", roe);
  };
  EXPECT_FALSE(is_agent("by"));
  EXPECT_TRUE(is_agent("beside"));
}

}  // namespace
}  // namespace newsgraph
