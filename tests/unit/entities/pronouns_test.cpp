#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing_support::AnalysisBuilder;
using testing_support::Found;

TEST(Pronouns, SubjectOfTheSameSexIsTheAntecedent) {
  AnalysisBuilder builder;
  builder.sentence("Clara/PROPN/3/nsubj Moreau/PROPN/1/flat met/VERB/0/root/meet Peter/PROPN/3/obj Lang/PROPN/4/flat")
      .name(1, 2, "Person")
      .name(4, 5, "Person");
  builder.sentence("He/PRON/2/nsubj/he smiled/VERB/0/root/smile at/ADP/5/case her/PRON/5/nmod:poss/her dog/NOUN/2/obl");
  const Found found(builder);
  EXPECT_TRUE(found.same("He", "Peter Lang"));
  EXPECT_TRUE(found.same("her", "Clara Moreau"));
}

TEST(Pronouns, TheEndingOfAGivenNameTellsTheSex) {
  const auto antecedent_of_he = [](const std::string& given) {
    AnalysisBuilder builder;
    builder
        .sentence(given + "/PROPN/3/nsubj Moreau/PROPN/1/flat met/VERB/0/root/meet Wim/PROPN/3/obj Lang/PROPN/4/flat")
        .name(1, 2, "Person")
        .name(4, 5, "Person");
    builder.sentence("He/PRON/2/nsubj/he smiled/VERB/0/root/smile");
    const Found found(builder);
    return found.same("He", "Wim Lang") ? "Lang" : found.same("He", given + " Moreau") ? "Moreau" : "none";
  };
  EXPECT_STREQ(antecedent_of_he("Isidora"), "Lang");
  EXPECT_STREQ(antecedent_of_he("Florette"), "Lang");
  EXPECT_STREQ(antecedent_of_he("Kell"), "Moreau");
}

TEST(Pronouns, AnObjectIsNotTheSubjectOfItsVerb) {
  AnalysisBuilder builder;
  builder.sentence("Peter/PROPN/3/nsubj Lang/PROPN/1/flat slept/VERB/0/root/sleep").name(1, 2, "Person");
  builder.sentence("Oleg/PROPN/3/nsubj Brand/PROPN/1/flat woke/VERB/0/root/wake him/PRON/3/obj/he")
      .name(1, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("him", "Peter Lang"));
}

TEST(Pronouns, ABodyHasNoChildren) {
  const auto same = [](const std::string& owned) {
    AnalysisBuilder builder;
    builder.sentence("The/DET/2/det/the/Definite=Def team/NOUN/3/nsubj won/VERB/0/root/win");
    builder.sentence("Doctors/NOUN/2/nsubj/doctor saw/VERB/0/root/see their/PRON/4/nmod:poss/their " + owned +
                     "/NOUN/2/obj/" + owned);
    return Found(builder).same("their", "The team");
  };
  EXPECT_FALSE(same("child"));
  EXPECT_TRUE(same("photo"));
}

TEST(Pronouns, ItStaysAloneWhereANounWithoutAMentionIsNearer) {
  AnalysisBuilder builder;
  builder.sentence("The/DET/2/det/the/Definite=Def call/NOUN/3/nsubj surprised/VERB/0/root/surprise Russia/PROPN/3/obj")
      .name(4, 4, "Polity");
  builder.sentence("It/PRON/2/nsubj/it ended/VERB/0/root/end");
  const Found found(builder);
  EXPECT_EQ(found.mention("It"), nullptr);
}

TEST(Pronouns, AnObjectIsNotTheSubjectThatItsVerbShares) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Officials/NOUN/2/nsubj/official/Number=Plur traced/VERB/0/root/trace guests/NOUN/2/obj/guest/Number=Plur "
          "and/CCONJ/5/cc held/VERB/2/conj/hold them/PRON/5/obj")
      .nominal(1, "Person")
      .nominal(3, "Person")
      .candidate(1, {1, 1})
      .candidate(6, {6, 6}, 0);
  EXPECT_FALSE(Found(builder).same("them", "Officials"));
}

TEST(Pronouns, TheSpeakerOfAQuotationIsI) {
  AnalysisBuilder builder;
  builder.sentence("Peter/PROPN/3/nsubj Lang/PROPN/1/flat saw/VERB/0/root/see Maria/PROPN/3/obj")
      .name(1, 2, "Person")
      .name(4, 4, "Person");
  builder
      .sentence(
          "\"/PUNCT/3/punct I/PRON/3/nsubj/I won/VERB/6/ccomp/win \"/PUNCT/3/punct Maria/PROPN/6/nsubj "
          "said/VERB/0/root/say")
      .name(5, 5, "Person");
  builder.sentence("I/PRON/2/nsubj/I lost/VERB/0/root/lose");
  const Found found(builder);
  EXPECT_EQ(found.entity("I"), found.entity("Maria"));
  EXPECT_EQ(found.mention("I", 1), nullptr) << "outside of a quotation nobody is known to speak";
}

TEST(Pronouns, WhoSaysAQuotationIsNotWhomItSpeaksOf) {
  AnalysisBuilder builder;
  builder.sentence("Oleg/PROPN/3/nsubj Brand/PROPN/1/flat arrived/VERB/0/root/arrive").name(1, 2, "Person");
  builder
      .sentence(
          "\"/PUNCT/3/punct Peter/PROPN/3/nsubj lied/VERB/6/ccomp/lie \"/PUNCT/3/punct he/PRON/6/nsubj "
          "said/VERB/0/root/say")
      .name(2, 2, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("he", "Oleg Brand"));
}

TEST(Pronouns, WhoIsNamedInAQuotationIsNotItsSpeakerEvenWhereNamedBefore) {
  AnalysisBuilder builder;
  builder.sentence("Paul/PROPN/2/nsubj met/VERB/0/root/meet Peter/PROPN/2/obj")
      .name(1, 1, "Person")
      .name(3, 3, "Person");
  builder
      .sentence(
          "\"/PUNCT/3/punct Paul/PROPN/3/nsubj lied/VERB/6/ccomp/lie \"/PUNCT/3/punct he/PRON/6/nsubj "
          "said/VERB/0/root/say")
      .name(2, 2, "Person");
  EXPECT_TRUE(Found(builder).same("Peter", "he"));
}

TEST(Pronouns, WhomAQuotationSpeaksOfIsNotItsSpeakerWhoIsAPronounBehindIt) {
  AnalysisBuilder builder;
  builder.sentence("Holt/PROPN/2/nsubj met/VERB/0/root/meet Lang/PROPN/2/obj")
      .name(1, 1, "Person")
      .name(3, 3, "Person");
  builder.sentence(
      "\"/PUNCT/3/punct She/PRON/3/nsubj/she lied/VERB/6/ccomp/lie \"/PUNCT/3/punct he/PRON/6/nsubj "
      "said/VERB/0/root/say");
  const Found found(builder);
  EXPECT_TRUE(found.same("Holt", "he"));
  EXPECT_TRUE(found.same("Lang", "She"));
}

TEST(Pronouns, TheSubjectOfWhatIsSaidIsWhoSaysIt) {
  const auto means = [](const char* verb) {
    AnalysisBuilder builder;
    builder
        .sentence(
            "Acme/PROPN/2/nsubj offered/VERB/0/root/offer boats/NOUN/2/obj/boat/Number=Plur and/CCONJ/6/cc "
            "Bexley/PROPN/6/nsubj " +
            std::string(verb) + "/conj/ it/PRON/9/nsubj would/AUX/9/aux wait/VERB/6/ccomp")
        .name(1, 1, "Organization")
        .name(5, 5, "Organization")
        .candidate(1, {1, 1})
        .candidate(5, {5, 5})
        .candidate(7, {7, 7}, 0, 0.6F);
    return Found(builder).same("it", "Bexley") ? "Bexley" : Found(builder).same("it", "Acme") ? "Acme" : "nobody";
  };
  EXPECT_STREQ(means("say/VERB/2"), "Bexley");
  EXPECT_STREQ(means("see/VERB/2"), "Acme");
}

TEST(Pronouns, AnInfinitivesObjectIsNotTheSubjectOfItsClause) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Doyle/PROPN/2/nsubj rang/VERB/0/root/ring Pappas/PROPN/2/obj to/PART/5/mark "
          "congratulate/VERB/2/advcl/congratulate/VerbForm=Inf him/PRON/5/obj/he")
      .name(1, 1, "Person")
      .name(3, 3, "Person");
  EXPECT_TRUE(Found(builder).same("him", "Pappas"));
}

TEST(Pronouns, WhatIsSaidOfSomebodyMeansTheSubject) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Ana/PROPN/6/nsubj will/AUX/6/aux be/AUX/6/cop the/DET/6/det/the/Definite=Def first/ADJ/6/amod "
          "woman/NOUN/0/root")
      .name(1, 1, "Person")
      .candidate(1, {1, 1})
      .candidate(6, {4, 6});
  builder.sentence("She/PRON/2/nsubj/she left/VERB/0/root/leave").candidate(1, {1, 1}, 1);
  EXPECT_TRUE(Found(builder).same("Ana", "She"));
}

TEST(Pronouns, WhoseDeathWasToldDoesNoMore) {
  const auto means = [](bool opens) {
    AnalysisBuilder builder;
    const char* killed = "Serhiy/PROPN/3/nsubj:pass was/AUX/3/aux:pass killed/VERB/0/root/kill";
    const char* rain = "It/PRON/2/expl rained/VERB/0/root/rain";
    for (int i = 0; i < 2 && !opens; ++i) builder.sentence(rain);
    builder.sentence(killed).name(1, 1, "Person").candidate(1, {1, 1});
    for (int i = 0; i < 2 && opens; ++i) builder.sentence(rain);
    builder.sentence("Dmytro/PROPN/2/nsubj serves/VERB/0/root/serve").name(1, 1, "Person").candidate(1, {1, 1});
    builder.sentence("He/PRON/3/nsubj:pass/he was/AUX/3/aux:pass captured/VERB/0/root/capture").candidate(1, {1, 1}, 0);
    const Found found(builder);
    return found.same("He", "Serhiy") ? "Serhiy" : found.same("He", "Dmytro") ? "Dmytro" : "nobody";
  };
  EXPECT_STREQ(means(false), "Dmytro");
  EXPECT_STREQ(means(true), "Serhiy") << "an obituary goes on about the dead";
}

TEST(Pronouns, ATeamMayBeThey) {
  AnalysisBuilder builder;
  builder.sentence("Blackmoor/PROPN/2/compound Rovers/PROPN/3/nsubj won/VERB/0/root/win").name(1, 2, "Organization");
  builder.sentence("Their/PRON/2/nmod:poss/their owner/NOUN/3/nsubj sang/VERB/0/root/sing");
  EXPECT_TRUE(Found(builder).same("Their", "Blackmoor Rovers"));
}

TEST(Pronouns, NothingGoesBackToATownInTheMiddleOfAWord) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Roe/PROPN/2/nsubj sued/VERB/0/root/sue Dhaka/PROPN/5/obl -/PUNCT/3/punct based/VERB/6/amod/base "
          "Bexley/PROPN/2/obj")
      .name(3, 3, "Polity")
      .name(6, 6, "Organization")
      .candidate(3, {3, 3})
      .candidate(6, {6, 6});
  builder.sentence("It/PRON/2/nsubj/it lost/VERB/0/root/lose").candidate(1, {1, 1}, 0);
  EXPECT_TRUE(Found(builder).same("It", "Bexley"));
}

TEST(Pronouns, TwoPersonsJoinedByAndAreTheAntecedentOfTheir) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Peter/PROPN/4/nsubj and/CCONJ/3/cc Maria/PROPN/1/conj sold/VERB/0/root/sell their/PRON/6/nmod:poss "
          "house/NOUN/4/obj")
      .name(1, 1, "Person")
      .name(3, 3, "Person");
  const Found found(builder);
  const Entity* pair = found.entity("their");
  ASSERT_NE(pair, nullptr);
  EXPECT_THAT(pair->members, ElementsAre(found.mention("Peter")->entity, found.mention("Maria")->entity));
  EXPECT_EQ(pair->label, "");
}

TEST(Pronouns, WhoOrdersThemIsNotThem) {
  const auto same = [](const std::string& relation) {
    AnalysisBuilder builder;
    builder.sentence("Owners/NOUN/2/nsubj/owner/Number=Plur argued/VERB/0/root/argue").nominal(1, "Person");
    builder
        .sentence("Judges/NOUN/2/nsubj/judge/Number=Plur ordered/VERB/0/root/order them/PRON/2/" + relation +
                  "/they/Number=Plur to/PART/5/mark leave/VERB/2/xcomp/leave")
        .nominal(1, "Person");
    return Found(builder).same("Owners", "them");
  };
  EXPECT_TRUE(same("obj"));
  EXPECT_TRUE(same("iobj"));
}

TEST(Pronouns, ThePoliceAreNotReleased) {
  const auto same = [](const std::string& verb) {
    AnalysisBuilder builder;
    builder.sentence("Police/NOUN/2/nsubj/police/Number=Plur left/VERB/0/root/leave").nominal(1, "Organization");
    builder.sentence("They/PRON/3/nsubj:pass/they/Number=Plur were/AUX/3/aux:pass/be " + verb + "/VERB/0/root/" + verb);
    return Found(builder).same("Police", "They");
  };
  EXPECT_TRUE(same("praise"));
  EXPECT_FALSE(same("release"));
}

TEST(Pronouns, NobodyPullsHimselfOutUnderAnotherName) {
  AnalysisBuilder builder;
  builder.sentence("Jim/PROPN/2/nsubj slipped/VERB/0/root/slip").name(1, 1, "Person");
  builder
      .sentence(
          "A/DET/2/det cook/NOUN/6/nsubj ,/PUNCT/4/punct Emil/PROPN/2/appos ,/PUNCT/2/punct saved/VERB/0/root/save "
          "him/PRON/6/obj")
      .nominal(2, "Person")
      .name(4, 4, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.same("Jim", "him"));
  EXPECT_TRUE(found.differ("Emil", "him"));
}

TEST(Pronouns, WhoTakesOverInPassingDoesNotComeBackAsThePronoun) {
  AnalysisBuilder builder;
  builder.sentence("Wim/PROPN/2/nsubj slept/VERB/0/root/sleep").name(1, 1, "Person");
  builder
      .sentence(
          "Wim/PROPN/2/nsubj left/VERB/0/root/leave with/SCONJ/5/mark Piet/PROPN/5/nsubj taking/VERB/2/advcl/take/"
          "VerbForm=Part over/ADP/5/compound:prt")
      .name(1, 1, "Person")
      .name(4, 4, "Person");
  builder.sentence("He/PRON/2/nsubj/he smiled/VERB/0/root/smile");
  EXPECT_TRUE(Found(builder).same("He", "Wim"));
}

TEST(Pronouns, ASpokesmanSpeaksOfOthers) {
  const auto meant = [](const std::string& title) {
    AnalysisBuilder builder;
    builder.sentence("Emil/PROPN/3/nsubj Moreau/PROPN/1/flat fell/VERB/0/root/fall").name(1, 2, "Person");
    builder
        .sentence(title +
                  "/NOUN/2/nmod:desc Otto/PROPN/4/nsubj Vogel/PROPN/2/flat said/VERB/0/root/say he/PRON/6/nsubj "
                  "lived/VERB/4/ccomp/live")
        .name(2, 3, "Person");
    const Found found(builder);
    return found.same("Emil Moreau", "he");
  };
  EXPECT_TRUE(meant("Spokesman"));
  EXPECT_FALSE(meant("Mayor"));
}

TEST(Pronouns, NoCountryBreaksOut) {
  const auto same = [](const std::string& particle) {
    AnalysisBuilder builder;
    builder.sentence("Norland/PROPN/2/nsubj burnt/VERB/0/root/burn").name(1, 1, "Polity");
    builder.sentence("It/PRON/2/nsubj broke/VERB/0/root/break " + particle + "/ADP/2/compound:prt");
    return Found(builder).same("Norland", "It");
  };
  EXPECT_FALSE(same("out"));
  EXPECT_TRUE(same("down"));
}

TEST(Pronouns, WhoeverIsAccusedOfGivingSomethingDoesNotGetIt) {
  AnalysisBuilder builder;
  builder.sentence("Otto/PROPN/3/nsubj Vogel/PROPN/1/flat fled/VERB/0/root/flee").name(1, 2, "Person");
  builder
      .sentence(
          "Emil/PROPN/4/nsubj:pass Moreau/PROPN/1/flat is/AUX/4/aux:pass/be accused/VERB/0/root/accuse of/SCONJ/6/mark "
          "freeing/VERB/4/advcl/free/VerbForm=Ger and/CCONJ/8/cc giving/VERB/6/conj/give/VerbForm=Ger him/PRON/8/iobj "
          "keys/NOUN/8/obj/key")
      .name(1, 2, "Person");
  EXPECT_TRUE(Found(builder).same("Otto Vogel", "him"));
}

TEST(Pronouns, NoStormIsClearedOfBlame) {
  const auto same = [](const std::string& verb) {
    AnalysisBuilder builder;
    builder.sentence("Typhoon/PROPN/3/nsubj Ulla/PROPN/1/flat struck/VERB/0/root/strike").name(1, 2, "NamedEvent");
    builder.sentence("It/PRON/3/nsubj:pass was/AUX/3/aux:pass/be " + verb);
    return Found(builder).same("Typhoon Ulla", "It");
  };
  EXPECT_FALSE(same("cleared/VERB/0/root/clear"));
  EXPECT_TRUE(same("named/VERB/0/root/name"));
}

TEST(Pronouns, WhatIsAgreedIsNothing) {
  AnalysisBuilder builder;
  builder.sentence("Velora/PROPN/2/nsubj reopened/VERB/0/root/reopen").name(1, 1, "Organization");
  builder.sentence(
      "It/PRON/3/nsubj:pass was/AUX/3/aux:pass/be agreed/VERB/0/root/agree that/SCONJ/6/mark nobody/PRON/6/nsubj "
      "builds/VERB/3/ccomp/build");
  EXPECT_FALSE(Found(builder).same("Velora", "It"));
}

TEST(Pronouns, WhoActsBeforeAQuotationSpeaksInIt) {
  const auto speaks = [](const std::string& verb) {
    AnalysisBuilder builder;
    builder
        .sentence("Sir/PROPN/2/nmod:desc Orville/PROPN/3/nsubj " + verb +
                  " that/SCONJ/6/mark Sir/PROPN/7/nmod:desc "
                  "Jordan/PROPN/8/nsubj would/AUX/8/aux play/VERB/3/ccomp")
        .name(1, 2, "Person")
        .name(5, 6, "Person")
        .candidate(2, {1, 2})
        .candidate(6, {5, 6});
    builder
        .sentence(
            "\"/PUNCT/4/punct We/PRON/4/nsubj/we have/AUX/4/aux waited/VERB/7/ccomp/wait \"/PUNCT/4/punct "
            "he/PRON/7/nsubj/he "
            "said/VERB/0/root/say")
        .candidate(6, {6, 6}, 1, 0.6F);
    return Found(builder).same("Orville", "he");
  };
  EXPECT_TRUE(speaks("doubted/VERB/0/root/doubt"));
}

TEST(Pronouns, WhoIsClearedDidNotProsecute) {
  const auto means = [](const std::string& verb) {
    AnalysisBuilder builder;
    builder
        .sentence(
            "Prewett/PROPN/2/nsubj said/VERB/0/root/say Ann/PROPN/4/nsubj paid/VERB/2/ccomp/pay "
            "Carl/PROPN/4/obj")
        .name(1, 1, "Person")
        .name(3, 3, "Person")
        .name(5, 5, "Person")
        .candidate(1, {1, 1})
        .candidate(3, {3, 3})
        .candidate(5, {5, 5});
    builder.sentence("He/PRON/3/nsubj:pass/he was/AUX/3/aux:pass/be " + verb).candidate(1, {1, 1});
    return Found(builder).same("Carl", "He");
  };
  EXPECT_TRUE(means("cleared/VERB/0/root/clear"));
  EXPECT_FALSE(means("thanked/VERB/0/root/thank"));
}

TEST(Pronouns, NobodyWhoIsNotThereSpeaks) {
  const auto means = [](std::string_view noun) {
    AnalysisBuilder builder;
    builder.sentence("Ines/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person").candidate(1, {1, 1});
    builder
        .sentence("In/ADP/3/case the/DET/3/det " + std::string(noun) +
                  "/NOUN/8/obl of/ADP/6/case a/DET/6/det/a/Definite=Ind "
                  "minister/NOUN/3/nmod she/PRON/8/nsubj/she spoke/VERB/0/root/speak")
        .nominal(6, "Person")
        .candidate(6, {5, 6})
        .candidate(7, {7, 7}, 1, 0.6F);
    return Found(builder).same("a minister", "she");
  };
  EXPECT_FALSE(means("absence"));
  EXPECT_TRUE(means("office"));
}

TEST(Pronouns, WhatIsDeniedIsNobody) {
  AnalysisBuilder builder;
  builder.sentence("Acme/PROPN/2/nsubj paid/VERB/0/root/pay").name(1, 1, "Organization").candidate(1, {1, 1});
  builder.sentence("Roe/PROPN/2/nsubj denied/VERB/0/root/deny it/PRON/2/obj/it")
      .name(1, 1, "Person")
      .candidate(3, {3, 3}, 0);
  EXPECT_FALSE(Found(builder).same("Acme", "it"));
}

TEST(Pronouns, HeIsTheNewSubjectWhereTheModelLooksFurtherBack) {
  const auto means = [](float probability) {
    AnalysisBuilder builder;
    builder.sentence("Omar/PROPN/2/nsubj counted/VERB/0/root/count").name(1, 1, "Person").candidate(1, {1, 1});
    builder.sentence("Viktor/PROPN/2/nsubj flew/VERB/0/root/fly in/ADV/2/advmod")
        .name(1, 1, "Person")
        .candidate(1, {1, 1});
    builder.sentence("But/CCONJ/4/cc he/PRON/4/nsubj:pass/he was/AUX/4/aux:pass/be jeered/VERB/0/root/jeer")
        .candidate(2, {2, 2}, 0, probability);
    return Found(builder).same("Viktor", "he");
  };
  EXPECT_TRUE(means(0.6F));
  EXPECT_FALSE(means(0.9F));
}

TEST(Pronouns, TheyAreNoPartOfAnAdjective) {
  const auto means = [](std::string_view upos) {
    AnalysisBuilder builder;
    builder.sentence("A/DET/3/det Cree/" + std::string(upos) + "/3/amod lawyer/NOUN/4/nsubj spoke/VERB/0/root/speak")
        .name(2, 2, "PeopleGroup")
        .candidate(2, {2, 2});
    builder.sentence("They/PRON/2/nsubj/they left/VERB/0/root/leave").candidate(1, {1, 1}, 0);
    return Found(builder).same("Cree", "They");
  };
  EXPECT_FALSE(means("ADJ"));
  EXPECT_TRUE(means("PROPN"));
}

TEST(Pronouns, WhoHasSeenAPaperIsNobodyOfTheStory) {
  const auto means = [](std::string_view verb) {
    AnalysisBuilder builder;
    builder
        .sentence("papers/NOUN/0/root/paper/Number=Plur which/PRON/4/obj Herald/PROPN/4/nsubj " + std::string(verb) +
                  " name/VERB/1/acl")
        .name(3, 3, "Organization")
        .candidate(3, {3, 3});
    builder.sentence("It/PRON/3/nsubj:pass/it was/AUX/3/aux:pass/be registered/VERB/0/root/register")
        .candidate(1, {1, 1}, 0, 0.7F);
    return Found(builder).same("Herald", "It");
  };
  EXPECT_FALSE(means("seen/VERB/1/acl:relcl/see"));
  EXPECT_TRUE(means("sold/VERB/1/acl:relcl/sell"));
}

TEST(Pronouns, WhoseDaughterSheIsNamesAnother) {
  const auto means = [](std::string_view noun) {
    AnalysisBuilder builder;
    builder
        .sentence("A/DET/2/det " + std::string(noun) +
                  "/NOUN/7/parataxis of/ADP/4/case Ann/PROPN/2/nmod ,/PUNCT/2/punct she/PRON/7/nsubj/she "
                  "won/VERB/0/root/win")
        .name(4, 4, "Person")
        .candidate(4, {4, 4})
        .candidate(6, {6, 6}, 0, 0.9F);
    return Found(builder).same("Ann", "she");
  };
  EXPECT_FALSE(means("daughter"));
  EXPECT_TRUE(means("victory"));
}

TEST(Pronouns, NoBodyIsSigned) {
  const auto means = [](std::string_view verb) {
    AnalysisBuilder builder;
    builder.sentence("Herald/PROPN/2/nsubj wrote/VERB/0/root/write").name(1, 1, "Organization").candidate(1, {1, 1});
    builder.sentence("It/PRON/3/nsubj:pass/it was/AUX/3/aux:pass/be " + std::string(verb))
        .candidate(1, {1, 1}, 0, 0.7F);
    return Found(builder).same("Herald", "It");
  };
  EXPECT_FALSE(means("signed/VERB/0/root/sign"));
  EXPECT_TRUE(means("registered/VERB/0/root/register"));
}

}  // namespace
}  // namespace newsgraph
