#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

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

TEST(EventRoles, AVehicleInWhichSomebodyTravelsIsNoDestination) {
  const auto goes_to = [](std::string_view marker) {
    Story story;
    const auto s = story.sentence("cars:car/NOUN/0/root/L " + std::string(marker) +
                                  "/ADP/3/case which/PRON/5/obl Roe/PROPN/5/nsubj travelled:travel/VERB/1/acl:relcl/P");
    const auto car = story.nominal(s, 1, 1, 1, Kind::Place);
    story.name(s, 4, 4, Kind::Person, "Roe");
    story.predicate(s, 5, "travel.01", {{"ARG0", 4}, {"ARG1", 1}});
    return has_participant(story.facts().events.at(0), "destination", car);
  };
  EXPECT_FALSE(goes_to("in"));
  EXPECT_TRUE(goes_to("to"));
}

TEST(EventRoles, AParticipleBehindANounAndACommaTellsOfTheNoun) {
  const auto undergoes = [](std::string_view begin) {
    Story story;
    const auto s = story.sentence(std::string(begin) +
                                  " ,/PUNCT/4/punct signed:sign/VERB/7/advcl/N ,/PUNCT/4/punct Roe/PROPN/7/nsubj "
                                  "won:win/VERB/0/root/P");
    const auto roe = story.name(s, 6, 6, Kind::Person, "Roe");
    story.predicate(s, 4, "sign.03");
    for (const Event& event : story.facts().events)
      if (event.lemma == "sign" && !event.participants.empty())
        return has_participant(event, "theme", roe) || has_participant(event, "patient", roe);
    return false;
  };
  EXPECT_FALSE(undergoes("Under/ADP/2/case pacts:pact/NOUN/7/obl/L"));
  EXPECT_TRUE(undergoes("Then/ADV/7/advmod today/ADV/7/advmod"));
}

TEST(EventRoles, WhoDiedInALineOfDatesIsTheOneNamedThere) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/0/root born:bear/VERB/1/acl/N in/ADP/4/case 1933/NUM/2/obl ;/PUNCT/2/punct "
      "died:die/VERB/1/parataxis/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  story.predicate(s, 6, "die.01", {{"ARG1", 1}});
  story.last_predicate().arguments[0].probability = 0.5F;
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "patient", roe));
}

TEST(EventRoles, WhoIsTriedAndGivenLifeDoesNotGive) {
  const auto agent = [](std::string_view verb) {
    Story story;
    const auto s =
        story.sentence("Doe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P tried:try/VERB/0/root/N and/CCONJ/5/cc " +
                       std::string(verb) + " Acme/PROPN/5/obj");
    const auto doe = story.name(s, 1, 1, Kind::Person, "Doe");
    story.name(s, 6, 6, Kind::Organization, "Acme");
    story.predicate(s, 5, "do.01", {{"ARG1", 6}});
    const Facts facts = story.facts();
    return !facts.events.empty() && has_participant(facts.events.back(), "agent", doe);
  };
  EXPECT_FALSE(agent("given:give/VERB/3/conj/V"));
  EXPECT_TRUE(agent("helped:help/VERB/3/conj/P"));
}

TEST(EventRoles, WhoIsPetitionedIsAsked) {
  Story story;
  const auto s = story.sentence("Doe/PROPN/2/nsubj petitioned:petition/VERB/0/root/P court/NOUN/2/obj/S");
  story.name(s, 1, 1, Kind::Person, "Doe");
  const auto court = story.nominal(s, 3, 3, 3, Kind::Organization);
  story.predicate(s, 2, "petition.01", {{"ARG0", 1}, {"ARG1", 3}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "recipient", court));
}

TEST(EventRoles, WhoIsAwardedAPrizeReceivesIt) {
  const auto receives = [](const std::string& verb, std::string_view roleset) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P " + verb +
                                  "/VERB/0/root/N the/DET/5/det prize/NOUN/3/obj/S");
    const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
    const auto prize = story.nominal(s, 4, 5, 5, Kind::Work);
    story.predicate(s, 3, roleset);
    const Facts facts = story.facts();
    return has_participant(facts.events.at(0), "recipient", roe) && has_participant(facts.events.at(0), "theme", prize);
  };
  EXPECT_TRUE(receives("awarded:award", "award.01"));
  EXPECT_FALSE(receives("carried:carry", "carry.01"));
}

TEST(EventRoles, WhatLosesAShareBecomesLess) {
  const auto event = [](std::string_view object) {
    Story story;
    const auto s = story.sentence("Acme/PROPN/2/nsubj lost:lose/VERB/0/root/P 2/NUM/4/nummod " + std::string(object) +
                                  "/NOUN/2/obj/S");
    const auto acme = story.name(s, 1, 1, Kind::Organization, "Acme");
    const auto share = story.nominal(s, 3, 4, 4, Kind::Quantity);
    story.set_class(share, "schema:QuantitativeValue");
    story.predicate(s, 2, "lose.02", {{"ARG0", 1}, {"ARG1", 4}});
    const Event found = story.facts().events.at(0);
    return std::pair{found.event_class,
                     has_participant(found, "theme", acme) && has_participant(found, "quantity", share)};
  };
  EXPECT_EQ(event("percent"), std::pair(std::string("Decrease"), true));
  EXPECT_EQ(event("workers:worker").first, "Happening");
}

TEST(EventRoles, WhoIsQuestionedIsThePatient) {
  Story story;
  const auto s = story.sentence("Police/NOUN/2/nsubj questioned:question/VERB/0/root/P Roe/PROPN/2/obj");
  story.nominal(s, 1, 1, 1, Kind::Organization);
  const auto roe = story.name(s, 3, 3, Kind::Person, "Roe");
  story.predicate(s, 2, "question.01", {{"ARG0", 1}, {"ARG1", 3}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "patient", roe));
}

TEST(EventRoles, WhomVotersReturnDoesNotGo) {
  Story story;
  const auto s = story.sentence(
      "Voters:voter/NOUN/2/nsubj/L returned:return/VERB/0/root/P Roe/PROPN/2/obj to/ADP/5/case Ghent/PROPN/2/obl");
  story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  const auto roe = story.name(s, 3, 3, Kind::Person, "Roe");
  story.name(s, 5, 5, Kind::Polity, "Ghent");
  story.predicate(s, 2, "return.01", {{"ARG1", 3}, {"ARG4", 5}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "theme", roe));
}

TEST(EventRoles, WhatAPriceIsCutFromIsNotByHowMuch) {
  const auto role = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj cut/VERB/0/root/P prices:price/NOUN/2/obj/L " +
                                  std::string(adposition) + "/ADP/5/case $/SYM/2/obl 34/NUM/5/nummod");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto sum = story.nominal(s, 5, 6, 5, Kind::Quantity);
    story.predicate(s, 2, "cut.02", {{"ARG0", 1}, {"ARG1", 3}, {"ARG3", 5}});
    const Event event = story.facts().events.at(0);
    return has_participant(event, "quantity", sum);
  };
  EXPECT_FALSE(role("from"));
}

TEST(EventRoles, WhereAdministratorsAreAppointedToIsNoPost) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass/P appointed:appoint/VERB/0/root/N to/ADP/5/case Acme/PROPN/3/obl");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const auto acme = story.name(s, 5, 5, Kind::Organization, "Acme");
  story.predicate(s, 3, "appoint.01", {{"ARG1", 1}, {"ARG2", 5}});
  EXPECT_FALSE(has_participant(story.facts().events.at(0), "attribute", acme));
}

TEST(EventRoles, WhoFliesOverAnAreaDoesNotGetThere) {
  const auto is_destination = [](std::string_view adposition) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj flew:fly/VERB/0/root/P " + std::string(adposition) +
                                  "/ADP/4/case town/NOUN/2/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto town = story.nominal(s, 4, 4, 4, Kind::Place);
    story.predicate(s, 2, "fly.01", {{"ARG0", 1}, {"ARGM-GOL", 4}});
    return has_participant(story.facts().events.at(0), "destination", town);
  };
  EXPECT_TRUE(is_destination("to"));
  EXPECT_FALSE(is_destination("over"));
}

TEST(EventRoles, WhoCrawlsOutOfAJailComesFromIt) {
  Story story;
  const auto s =
      story.sentence("Roe/PROPN/2/nsubj crawled:crawl/VERB/0/root/P out/ADP/5/case of/ADP/5/case jail/NOUN/2/obl/S");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const auto jail = story.nominal(s, 5, 5, 5, Kind::Place);
  story.predicate(s, 2, "crawl.01", {{"ARG0", 1}, {"ARG1", 5}});
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "origin", jail));
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

TEST(EventRoles, ATeamThatIsSentGoes) {
  Story story;
  const auto s = story.sentence("Acme/PROPN/2/nsubj sent:send/VERB/0/root/P a/DET/4/det team/NOUN/2/obj/S");
  story.name(s, 1, 1, Kind::Organization, "Acme");
  const auto team = story.nominal(s, 3, 4, 4, Kind::Organization);
  story.predicate(s, 2, "send.01", {{"ARG0", 1}, {"ARG2", 4}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "theme", team));
  EXPECT_FALSE(has_participant(facts.events.at(0), "destination", team));
}

TEST(EventRoles, WhoHeadsInACornerIsNotWhoTookIt) {
  const auto agents = [](std::string_view subject) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/" + std::string(subject) +
                                  " headed:head/VERB/0/root/P in/ADP/5/case a/DET/5/det corner/NOUN/2/obl/S "
                                  "by/ADP/7/case Doe/PROPN/2/obl:agent");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto doe = story.name(s, 7, 7, Kind::Person, "Doe");
    story.predicate(s, 2, "head.02", {{"ARGM-DIR", 5}});
    return has_participant(story.facts().events.at(0), "agent", doe);
  };
  EXPECT_FALSE(agents("nsubj"));
  EXPECT_TRUE(agents("nsubj:pass"));
}

TEST(EventRoles, WhoDepartsForACompanyComesFromElsewhere) {
  Story story;
  const auto s = story.sentence("Roe/PROPN/2/nsubj departed:depart/VERB/0/root/P for/ADP/4/case Acme/PROPN/2/obl");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const auto acme = story.name(s, 4, 4, Kind::Organization, "Acme");
  story.predicate(s, 2, "depart.01", {{"ARG0", 1}, {"ARG1", 4}});
  const Facts facts = story.facts();
  EXPECT_FALSE(has_participant(facts.events.at(0), "origin", acme));
  EXPECT_EQ(facts.events.at(0).event_class, "Happening");
}

TEST(EventRoles, WhoDirectedAFilmDoesNotStarInIt) {
  const auto stars = [](std::string_view relation) {
    Story story;
    const auto s = story.sentence(
        "film/NOUN/8/nsubj/S directed:direct/VERB/1/acl/V by/ADP/4/case Roe/PROPN/2/" + std::string(relation) +
        " and/CCONJ/6/cc starring:star/VERB/2/conj/G Doe/PROPN/6/obj left:leave/VERB/0/root/P");
    const auto roe = story.name(s, 4, 4, Kind::Person, "Roe");
    story.name(s, 7, 7, Kind::Person, "Doe");
    story.predicate(s, 6, "star.01", {{"ARG0", 4}, {"ARG1", 7}});
    const Facts facts = story.facts();
    const Event* star = find_event(facts, "star");
    return star != nullptr && has_participant(*star, "agent", roe);
  };
  EXPECT_FALSE(stars("obl:agent"));
  EXPECT_TRUE(stars("obl"));
}

TEST(EventRoles, AJuryFindsGuiltyAndReturnsAVerdict) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/3/nsubj:pass was:be/AUX/3/aux:pass found:find/VERB/0/root/P guilty/ADJ/3/xcomp by/ADP/6/case "
      "jury/NOUN/3/obl:agent/S");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  const auto jury = story.nominal(s, 6, 6, 6, Kind::Organization);
  story.predicate(s, 3, "find.01", {{"ARG0", 6}, {"ARG1", 4}});
  const auto t = story.sentence("jury/NOUN/2/nsubj/S returned:return/VERB/0/root/P verdict/NOUN/2/obj/S");
  story.nominal(t, 1, 1, 1, Kind::Organization);
  story.predicate(t, 2, "return.01", {{"ARG1", 1}});
  story.predicate(t, 3, "verdict.01", {});
  const Facts facts = story.facts();
  ASSERT_EQ(facts.events.size(), 3U);
  EXPECT_TRUE(has_participant(facts.events[0], "agent", jury));
  EXPECT_TRUE(has_participant(facts.events[0], "patient", roe) || has_participant(facts.events[0], "theme", roe));
  const auto& returned = facts.events[1].participants;
  EXPECT_TRUE(std::any_of(returned.begin(), returned.end(), [](const Participant& p) {
    return p.role == "theme" && std::holds_alternative<EventRef>(p.filler);
  }));
}

TEST(EventRoles, OffARoofIsFromThere) {
  const auto role = [](std::string_view marker) {
    Story story;
    const auto s = story.sentence("Roe/PROPN/2/nsubj came:come/VERB/0/root/P " + std::string(marker) +
                                  "/ADP/4/case roof/NOUN/2/obl/S");
    story.name(s, 1, 1, Kind::Person, "Roe");
    const auto roof = story.nominal(s, 4, 4, 4, Kind::Place);
    story.predicate(s, 2, "come.01", {{"ARG1", 1}, {"ARG4", 4}});
    return has_participant(story.facts().events.at(0), "origin", roof);
  };
  EXPECT_TRUE(role("off"));
  EXPECT_FALSE(role("to"));
}

TEST(EventRoles, OutOfASchoolIsFromThere) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/2/nsubj dropped:drop/VERB/0/root/P out/ADP/2/compound:prt of/ADP/5/case Oberlin/PROPN/2/obl");
  story.name(s, 1, 1, Kind::Person, "Roe");
  const auto school = story.name(s, 5, 5, Kind::Organization, "Oberlin");
  story.predicate(s, 2, "drop.01", {{"ARG1", 1}, {"ARG4", 5}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "origin", school));
  EXPECT_FALSE(has_participant(facts.events.at(0), "destination", school));
}

TEST(EventRoles, NobodyGetsToTheSubjectOfAPassive) {
  Story story;
  const auto s = story.sentence(
      "Turkey/PROPN/3/nsubj:pass is:be/AUX/3/aux:pass crossed:cross/VERB/0/root/P by/ADP/5/case "
      "faults/NOUN/3/obl:agent/P");
  const auto turkey = story.name(s, 1, 1, Kind::Polity, "Turkey");
  story.predicate(s, 3, "cross.01", {{"ARG1", 1}});
  EXPECT_FALSE(has_participant(story.facts().events.at(0), "destination", turkey));
}

}  // namespace
}  // namespace newsgraph
