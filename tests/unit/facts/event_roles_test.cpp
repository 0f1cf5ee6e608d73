#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

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

TEST(EventRoles, WhereSomebodyIsDrivenToReceivesNothing) {
  const auto role = [](const std::string& verb, std::string_view roleset) {
    Story story;
    const auto s =
        story.sentence("Roe/PROPN/2/nsubj " + verb + "/VERB/0/root/P Doe/PROPN/2/obj to/ADP/5/case Ghent/PROPN/2/obl");
    const auto ghent = story.name(s, 5, 5, Kind::Polity, "Ghent");
    story.predicate(s, 2, roleset, {{"ARG0", 1}, {"ARG1", 3}, {"ARG2", 5}});
    const Facts facts = story.facts();
    return has_participant(facts.events.at(0), "destination", ghent) ? "destination"
           : has_participant(facts.events.at(0), "recipient", ghent) ? "recipient"
                                                                     : "none";
  };
  EXPECT_STREQ(role("escorted:escort", "escort.01"), "destination");
  EXPECT_STREQ(role("pushed:push", "push.01"), "destination");
  EXPECT_STREQ(role("described:outline", "outline.01"), "recipient");
}

TEST(EventRoles, WhomSomethingIsPaidToReceivesIt) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj paid:pay/VERB/0/root/P wages:wage/NOUN/2/obj/L to/ADP/5/case "
      "workers:worker/NOUN/2/obl/L");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const auto workers = story.nominal(s, 5, 5, 5, Kind::PeopleGroup);
  story.predicate(s, 2, "pay.01", {{"ARG0", 1}, {"ARG3", 5}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "recipient", workers));
}

TEST(EventRoles, OneOfThemIsWhoIsNamedBehind) {
  const auto acts = [](const std::string& word) {
    Story story;
    const auto s = story.sentence(word +
                                  "/4/nsubj of/ADP/3/case them/PRON/1/nmod left:leave/VERB/0/root/P "
                                  ",/PUNCT/6/punct Roe/PROPN/1/appos");
    const auto roe = story.name(s, 6, 6, Kind::Person, "Roe");
    story.predicate(s, 4, "leave.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    return !facts.events.empty() && has_participant(facts.events[0], "agent", roe);
  };
  EXPECT_TRUE(acts("One:one/NUM"));
  EXPECT_FALSE(acts("Most:most/ADJ"));
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

TEST(EventRoles, WhoIsChargedIsThePatientWhateverTheNumber) {
  Story story;
  const auto s = story.sentence("Police/NOUN/2/nsubj/S charged:charge/VERB/0/root/P men:man/NOUN/2/obj/L");
  story.nominal(s, 1, 1, 1, Kind::Organization);
  const auto men = story.nominal(s, 3, 3, 3, Kind::PeopleGroup);
  story.predicate(s, 2, "charge.05", {{"ARG0", 1}, {"ARG2", 3}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "patient", men));
}

TEST(EventRoles, ASumBenefitsFromNothing) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj:pass advertised:advertise/VERB/0/root/N for/ADP/5/case two/NUM/5/nummod "
      "euros:euro/NOUN/2/obl/L");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const auto sum = story.nominal(s, 4, 5, 5, Kind::Quantity);
  story.predicate(s, 2, "advertise.01", {{"ARG1", 1}, {"ARG2", 5}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "quantity", sum));
}

TEST(EventRoles, WhatSomethingIsSoldForIsItsPrice) {
  const auto has_price = [](std::string_view adposition, std::string_view class_iri) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj sold:sell/VERB/0/root/P mines:mine/NOUN/2/obj/L " +
                                  std::string(adposition) + "/ADP/6/case two/NUM/6/nummod euros:euro/NOUN/2/obl/L");
    story.name(s, 1, 1, Kind::Person, "Roe");
    story.nominal(s, 3, 3, 3, Kind::Place);
    const auto sum = story.nominal(s, 5, 6, 6, Kind::Quantity);
    story.set_class(sum, class_iri);
    story.predicate(s, 2, "sell.01", {{"ARG0", 1}, {"ARG1", 3}});
    return has_participant(story.facts().events.at(0), "quantity", sum);
  };
  EXPECT_TRUE(has_price("for", "schema:MonetaryAmount"));
  EXPECT_FALSE(has_price("for", "schema:QuantitativeValue"));
  EXPECT_FALSE(has_price("with", "schema:MonetaryAmount"));
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

TEST(EventRoles, WhoIsFinedIsSureAndTheSumIsKnownFromTheTree) {
  Story story;
  const auto s = story.sentence(
      "Judges:judge/NOUN/2/nsubj/L fined:fine/VERB/0/root/P operators:operator/NOUN/2/iobj/L two/NUM/5/nummod "
      "euros:euro/NOUN/2/obj/L");
  const auto operators = story.nominal(s, 3, 3, 3, Kind::Organization);
  const auto sum = story.nominal(s, 4, 5, 5, Kind::Quantity);
  story.predicate(s, 2, "fine.01", {{"ARG0", 1}, {"ARG1", 3}});
  story.last_predicate().arguments[1].probability = 0.5F;
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "patient", operators));
  EXPECT_TRUE(has_participant(facts.events.at(0), "quantity", sum));
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

TEST(EventRoles, WhereOneTeachesIsNotTaught) {
  for (const auto& [adposition, taught] : {std::pair{"at", false}, std::pair{"to", true}}) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj taught:teach/VERB/0/root/P " + std::string(adposition) +
                                  "/ADP/4/case Kettering/PROPN/2/obl");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto school = story.name(s, 4, 4, Kind::Organization, "Kettering");
    story.predicate(s, 2, "teach.01", {{"ARG0", 1}, {"ARG2", 4}});
    EXPECT_EQ(has_participant(story.facts().events.at(0), "recipient", school), taught) << adposition;
  }
}

TEST(EventRoles, ToWhomSomethingIsSoldReceivesIt) {
  Story story;
  const auto s = story.sentence(
      "It/PRON/3/nsubj:pass was:be/AUX/3/aux:pass/P sold:sell/VERB/0/root/N to/ADP/5/case Acme/PROPN/3/obl");
  const auto acme = story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 3, "sell.01");
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_TRUE(has_participant(facts.events[0], "recipient", acme));
}

TEST(EventRoles, WhoIsBornInAParticipleInFrontIsTheSubjectBehindIt) {
  Story story;
  const auto s = story.sentence(
      "Born:bear/VERB/6/advcl/N in/ADP/3/case Ghent/PROPN/1/obl ,/PUNCT/1/punct Jane/PROPN/6/nsubj "
      "won:win/VERB/0/root/P");
  story.name(s, 3, 3, Kind::Polity, "Ghent");
  const auto jane = story.name(s, 5, 5, Kind::Person, "Jane");
  story.predicate(s, 1, "bear.02");
  const Facts facts = story.facts();
  const Event* birth = find_event(facts, "bear");
  ASSERT_NE(birth, nullptr);
  EXPECT_TRUE(has_participant(*birth, "patient", jane));
}

TEST(EventRoles, WhatStandsBehindAClauseIsNotWhatTheClauseIsAbout) {
  const auto backers = [](std::string_view egypt, std::string_view chad) {
    Story story;
    const auto s =
        story.sentence(std::string(egypt) + " which/PRON/3/nsubj backs:back/VERB/1/acl:relcl/R it/PRON/3/obj " +
                       "and/CCONJ/6/cc " + std::string(chad) + " sent:send/VERB/0/root/P");
    story.name(s, 1, 1, Kind::Polity, "Egypt");
    story.name(s, 6, 6, Kind::Polity, "Chad");
    story.predicate(s, 3, "back.01", {{"ARG0", 1}, {"R-ARG0", 2}});
    story.predicate(s, 7, "send.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    return std::pair(find_event(facts, "back")->participants.size(), find_event(facts, "send")->participants.size());
  };
  EXPECT_EQ(backers("Egypt/PROPN/7/nsubj", "Chad/PROPN/1/conj"), std::pair(std::size_t{1}, std::size_t{2}));
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

TEST(EventRoles, SharesOfAHundredAreQuantities) {
  Story story;
  const auto s =
      story.sentence("Acme/PROPN/2/nsubj rose:rise/VERB/0/root/P 17/NUM/4/nummod percent/NOUN/2/obl:unmarked");
  const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
  const auto share = story.nominal(s, 3, 4, 4, Kind::Quantity);
  story.set_class(share, "schema:QuantitativeValue");
  story.predicate(s, 2, "rise.01", {{"ARG1", 1}, {"ARG1", 4}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_TRUE(has_participant(facts.events[0], "quantity", share));
  EXPECT_TRUE(has_participant(facts.events[0], "theme", acme));
}

TEST(EventRoles, OneOfWhomIsNotAllOfThem) {
  for (const auto& [subject, acts] : {std::pair{"one/NUM", false}, std::pair{"both/DET", true}}) {
    Story story;
    const auto s = story.sentence("Sons:son/NOUN/0/root/L " + std::string(subject) +
                                  "/5/nsubj of/ADP/4/case whom/PRON/2/nmod plays:play/VERB/1/acl:relcl/R");
    const auto sons = story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
    story.predicate(s, 5, "play.01", {{"ARG0", 1}});
    const Facts facts = story.facts();
    const Event* play = find_event(facts, "play");
    EXPECT_EQ(play != nullptr && has_participant(*play, "agent", sons), acts) << subject;
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

TEST(EventRoles, TwoWordingsSideBySideFillARoleOnce) {
  Story story;
  const auto s = story.sentence(
      "Investor/NOUN/3/nsubj/S Acme/PROPN/1/appos owns:own/VERB/0/root/R and/CCONJ/5/cc Acme/PROPN/1/conj");
  const auto investor = story.nominal(s, 1, 1, 1, Kind::Organization, "Acme");
  story.name(s, 2, 2, Kind::Organization, "Acme");
  story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 3, "own.01", {{"ARG0", 1}, {"ARG0", 2}});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 1U);
  EXPECT_TRUE(has_participant(facts.events[0], "agent", investor));
  std::size_t beside = 0;
  for (const Participant& p : facts.events[0].participants) beside += p.role == "agent";
  EXPECT_EQ(beside, 2U) << "the wording far behind is told apart";
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

TEST(EventRoles, WhatADemonstrationIsAgainstIsItsTopic) {
  Story story;
  const auto s = story.sentence(
      "People:people/NOUN/2/nsubj/L demonstrated:demonstrate/VERB/0/root/P against/ADP/5/case the/DET/5/det "
      "law/NOUN/2/obl/S");
  story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  const auto law = story.nominal(s, 4, 5, 5, Kind::Work);
  story.predicate(s, 2, "demonstrate.01", {{"ARG0", 1}, {"ARG1", 5}});
  const Facts facts = story.facts();
  EXPECT_EQ(facts.events.at(0).event_class, "Protest");
  EXPECT_TRUE(has_participant(facts.events.at(0), "topic", law));
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

TEST(EventRoles, APluralNounInFrontOfNamesIsAllOfThem) {
  Story story;
  const auto s = story.sentence(
      "Acme/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P founded:found/VERB/0/root/N by/ADP/5/case "
      "engineers:engineer/NOUN/3/obl:agent/L Lee/PROPN/5/appos and/CCONJ/8/cc Lind/PROPN/6/conj");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  const auto lee = story.name(s, 6, 6, Kind::Person, "Ann Lee");
  const auto lind = story.name(s, 8, 8, Kind::Person, "Bo Lind");
  story.predicate(s, 3, "found.01", {{"ARG1", 1}, {"ARG0", 5}});
  const Facts facts = story.facts();
  const Event* event = find_event(facts, "found");
  ASSERT_NE(event, nullptr);
  EXPECT_TRUE(has_participant(*event, "agent", lee));
  EXPECT_TRUE(has_participant(*event, "agent", lind));
}

TEST(EventRoles, APersonIsNotJoinedToASum) {
  const auto joined = [](Kind kind) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/2/nsubj lost:lose/VERB/0/root/P half/NOUN/2/obj and/CCONJ/5/cc Roe/PROPN/3/conj");
    story.name(s, 1, 1, Kind::Person, "Doe");
    story.nominal(s, 3, 3, 3, kind);
    const auto roe = story.name(s, 5, 5, Kind::Person, "Roe");
    story.predicate(s, 2, "lose.02", {{"ARG0", 1}, {"ARG1", 3}});
    const Facts facts = story.facts();
    const auto& participants = facts.events.at(0).participants;
    return std::any_of(participants.begin(), participants.end(),
                       [&](const Participant& p) { return p.filler == decltype(p.filler)(MentionRef{roe}); });
  };
  EXPECT_FALSE(joined(Kind::Quantity));
  EXPECT_TRUE(joined(Kind::Place));
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

TEST(EventRoles, WhoIsPromisedSomethingReceivesIt) {
  const auto is_recipient = [](std::string_view relation) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj promised:promise/VERB/0/root/P Doe/PROPN/2/" +
                                  std::string(relation) + " work/NOUN/2/obj/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto doe = story.name(s, 3, 3, Kind::Person, "Doe");
    story.predicate(s, 2, "promise.01", {{"ARG0", 1}, {"ARG1", 3}});
    return has_participant(story.facts().events.at(0), "recipient", doe);
  };
  EXPECT_TRUE(is_recipient("iobj"));
  EXPECT_FALSE(is_recipient("obj"));
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

}  // namespace
}  // namespace newsgraph
