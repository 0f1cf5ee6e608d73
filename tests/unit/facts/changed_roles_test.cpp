#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <utility>

#include "unit/facts/story.hpp"

namespace newsgraph {
namespace {

TEST(ChangedRoles, WhoIsFoundDeadFindsNothing) {
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

TEST(ChangedRoles, WhoIsBroughtAsTheRelativeSubjectDoesNotBring) {
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

TEST(ChangedRoles, TheOwnerOfADismissalIsWhoIsDismissed) {
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

TEST(ChangedRoles, WhereTheRelativePronounIsTheObjectTheSubjectActs) {
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

TEST(ChangedRoles, WhoDrownsUndergoesIt) {
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

TEST(ChangedRoles, AParticipleSharesThePassive) {
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

TEST(ChangedRoles, NobodyActsAsTheSubjectOfAPassive) {
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

TEST(ChangedRoles, BesideAnAgentTheOwnerOfATakeoverIsTakenOver) {
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

TEST(ChangedRoles, WhoIsReachedInATownDoesNotReachAnything) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/5/nsubj reached:reach/VERB/5/advcl/P in/ADP/4/case Ghent/PROPN/2/obl spoke:speak/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  story.name(s, 4, 4, Kind::Polity, "Ghent");
  story.predicate(s, 2, "reach.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "patient", roe));
}

TEST(ChangedRoles, WhatIsBoughtByAnotherDoesNotBuy) {
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

TEST(ChangedRoles, WhoIsKilledInAHeadlineDoesNotKill) {
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

TEST(ChangedRoles, WhoDrownsUndergoesItThoughTheRoleHeadIsNotSure) {
  Story story;
  const auto s = story.sentence("Boys:boy/NOUN/2/nsubj/L drowned:drown/VERB/0/root/P");
  const auto boys = story.nominal(s, 1, 1, 1, Kind::PeopleGroup);
  story.predicate(s, 2, "drown.01");
  EXPECT_TRUE(has_participant(story.facts().events.at(0), "patient", boys));
  EXPECT_FALSE(has_participant(story.facts().events.at(0), "agent", boys));
}

TEST(ChangedRoles, WhatWasDoneToTheNounInFrontOfAParticiple) {
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

TEST(ChangedRoles, InAHeadlineASubjectOfAPassiveWithoutAnAuxiliaryUndergoes) {
  Story story;
  const auto s = story.headline("Rector/NOUN/2/nsubj:pass/S sent:send/VERB/0/root/P on/ADP/4/case leave/NOUN/2/obl/S");
  const auto rector = story.nominal(s, 1, 1, 1, Kind::Person);
  story.predicate(s, 2, "send.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  EXPECT_TRUE(has_participant(facts.events.at(0), "theme", rector));
  EXPECT_EQ(facts.events.at(0).event_class, "Happening") << "and nobody is deployed";
}

TEST(ChangedRoles, WhoIsReachedBehindANameIsReachedByWriters) {
  Story story;
  const auto s = story.sentence(
      "Roe/PROPN/6/nsubj ,/PUNCT/3/punct reached:reach/VERB/1/acl/N in/ADP/5/case Ghent/PROPN/3/obl "
      "spoke:speak/VERB/0/root/P");
  const auto roe = story.name(s, 1, 1, Kind::Person, "Roe");
  story.predicate(s, 3, "reach.01", {{"ARG0", 1}});
  const Facts facts = story.facts();
  EXPECT_FALSE(has_participant(facts.events.at(0), "agent", roe));
}

TEST(ChangedRoles, WithAnObjectNobodyGetsWell) {
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

TEST(ChangedRoles, AParticipleReadAsAPastSharesThePassive) {
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

TEST(ChangedRoles, WithAnObjectWithoutARoleTheSubjectActs) {
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

TEST(ChangedRoles, ACourtThatStaysANoticeActs) {
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

TEST(ChangedRoles, WhoIsSentPackingInAHeadlineIsSent) {
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

TEST(ChangedRoles, WhomAnotherDropsDoesNotDrop) {
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
