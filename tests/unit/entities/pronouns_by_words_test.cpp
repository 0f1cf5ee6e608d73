#include <gtest/gtest.h>

#include <string>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing_support::AnalysisBuilder;
using testing_support::Found;

TEST(PronounsByWords, APossessiveBehindAndGoesBackToWhatItIsJoinedTo) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Acme/PROPN/2/nsubj sued/VERB/0/root/sue Bexley/PROPN/2/obj and/CCONJ/6/cc its/PRON/6/nmod:poss "
          "chief/NOUN/3/conj")
      .name(1, 1, "Organization")
      .name(3, 3, "Organization")
      .candidate(1, {1, 1})
      .candidate(5, {5, 5}, 0);
  EXPECT_TRUE(Found(builder).same("its", "Bexley"));
}

TEST(PronounsByWords, WhoReignedUntilHerDeathDied) {
  const auto same = [](const std::string& marker) {
    AnalysisBuilder builder;
    builder.sentence("Ngaio/PROPN/2/nsubj rules/VERB/0/root/rule").name(1, 1, "Person");
    builder
        .sentence("Grandmother/NOUN/2/nsubj/grandmother ruled/VERB/0/root/rule " + marker +
                  "/ADP/5/case her/PRON/5/nmod:poss death/NOUN/2/obl")
        .nominal(1, "Person");
    return Found(builder).same("Grandmother", "her");
  };
  EXPECT_TRUE(same("until"));
}

TEST(PronounsByWords, WhoseRulingItIsStandsBehind) {
  const auto same = [](const std::string& noun) {
    AnalysisBuilder builder;
    builder.sentence("Ana/PROPN/2/nsubj slept/VERB/0/root/sleep").name(1, 1, "Person");
    builder
        .sentence("In/ADP/3/case her/PRON/3/nmod:poss " + noun + "/NOUN/6/obl/" + noun +
                  " ,/PUNCT/6/punct Mia/PROPN/6/nsubj spoke/VERB/0/root/speak")
        .name(5, 5, "Person");
    return Found(builder).same("her", "Mia");
  };
  EXPECT_TRUE(same("ruling"));
  EXPECT_FALSE(same("absence"));
}

TEST(PronounsByWords, WhoMetMarried) {
  const auto members = [](const std::string& verb) {
    AnalysisBuilder builder;
    builder.sentence("Staff/NOUN/2/nsubj/staff/Number=Plur left/VERB/0/root/leave").nominal(1, "Organization");
    builder
        .sentence("Wim/PROPN/2/nsubj met/VERB/0/root/meet Ana/PROPN/2/obj and/CCONJ/6/cc they/PRON/6/nsubj/they " +
                  verb + "/VERB/2/conj/" + verb)
        .name(1, 1, "Person")
        .name(3, 3, "Person");
    const Found found(builder);
    const Entity* they = found.entity("they");
    return they == nullptr ? std::size_t{0} : they->members.size();
  };
  EXPECT_EQ(members("marry"), 2U);
  EXPECT_EQ(members("complain"), 0U);
}

TEST(PronounsByWords, AnAdvocateSpeaksOfTheClient) {
  const auto same = [](const std::string& verb, const std::string& said) {
    AnalysisBuilder builder;
    builder
        .sentence("Jan/PROPN/4/nsubj " + verb + "/VERB/1/acl/" + verb +
                  " Wim/PROPN/2/obj said/VERB/0/root/say that/SCONJ/7/mark he/PRON/7/nsubj/he " + said)
        .name(1, 1, "Person")
        .name(3, 3, "Person");
    return Found(builder).same("he", "Wim");
  };
  EXPECT_TRUE(same("defend", "paid/VERB/4/ccomp/pay/Tense=Past"));
  EXPECT_FALSE(same("defend", "pay/VERB/4/ccomp/pay/VerbForm=Inf"));
  EXPECT_FALSE(same("imitate", "paid/VERB/4/ccomp/pay/Tense=Past"));
}

TEST(PronounsByWords, TheKinOfWhomAnotherSpokeIsHis) {
  const auto meant = [](const std::string& mark) {
    AnalysisBuilder builder;
    builder
        .sentence("Jan/PROPN/2/nsubj left/VERB/4/ccomp/leave " + mark +
                  "/PUNCT/2/punct said/VERB/0/root/say Wim/PROPN/4/nsubj")
        .name(1, 1, "Person")
        .name(5, 5, "Person");
    builder.sentence("His/PRON/2/nmod:poss wife/NOUN/3/nsubj/wife agreed/VERB/0/root/agree");
    const Found found(builder);
    return found.same("His", "Jan") ? "Jan" : found.same("His", "Wim") ? "Wim" : "another";
  };
  EXPECT_STREQ(meant(","), "Jan");
  EXPECT_STREQ(meant("\""), "Wim");
}

TEST(PronounsByWords, WhoseFatherSpeaksOfHim) {
  AnalysisBuilder builder;
  builder.sentence("Wim/PROPN/2/nsubj slept/VERB/0/root/sleep").name(1, 1, "Person");
  builder.sentence("Wim/PROPN/2/nsubj ate/VERB/0/root/eat").name(1, 1, "Person");
  builder
      .sentence(
          "Jan/PROPN/2/nsubj fell/VERB/6/ccomp/fall ,/PUNCT/2/punct his/PRON/5/nmod:poss father/NOUN/6/nsubj/father "
          "said/VERB/0/root/say")
      .name(1, 1, "Person");
  EXPECT_TRUE(Found(builder).same("his", "Jan"));
}

TEST(PronounsByWords, WhomAHeadingNamesIsMeantBelowIt) {
  const auto meant = [](const std::string& heading) {
    AnalysisBuilder builder;
    builder.sentence("Anna/PROPN/3/nsubj Moreau/PROPN/1/flat spoke/VERB/0/root/speak").name(1, 2, "Person");
    builder.sentence(heading).name(1, 2, "Person");
    builder.sentence("She/PRON/2/nsubj left/VERB/0/root/leave");
    const Found found(builder);
    return found.same("Ilona Szabo", "She");
  };
  EXPECT_TRUE(meant("Ilona/PROPN/0/root Szabo/PROPN/1/flat"));
  EXPECT_FALSE(meant("Ilona/PROPN/3/nmod Szabo/PROPN/1/flat ,/PUNCT/4/punct too/ADV/0/root"));
}

TEST(PronounsByWords, WhoseSecretaryIsQuotedIsNotWhomTheQuotationIsAbout) {
  AnalysisBuilder builder;
  builder.sentence("Cisal/PROPN/2/nsubj laughed/VERB/0/root/laugh").name(1, 1, "Organization");
  builder
      .sentence(
          "\"/PUNCT/3/punct Velora/PROPN/3/nsubj lied/VERB/0/root/lie ,/PUNCT/6/punct \"/PUNCT/3/punct "
          "said/VERB/3/parataxis/say its/PRON/8/nmod:poss secretary/NOUN/6/nsubj")
      .name(2, 2, "Organization");
  EXPECT_FALSE(Found(builder).same("Velora", "its"));
}

TEST(PronounsByWords, WhoGivesHimselfUpIsTheSubject) {
  AnalysisBuilder builder;
  builder.sentence("Emil/PROPN/3/nsubj Moreau/PROPN/1/flat watched/VERB/0/root/watch").name(1, 2, "Person");
  builder
      .sentence(
          "The/DET/2/det/the/Definite=Def gunman/NOUN/3/nsubj gave/VERB/0/root/give himself/PRON/3/obj "
          "up/ADP/3/compound:prt")
      .nominal(2, "Person");
  EXPECT_TRUE(Found(builder).same("The gunman", "himself"));
}

TEST(PronounsByWords, InAClauseOfSomebodyHeIsThatOne) {
  AnalysisBuilder builder;
  builder.sentence("Oleg/PROPN/2/nsubj slept/VERB/0/root/sleep").name(1, 1, "Person").candidate(1, {1, 1});
  builder
      .sentence(
          "A/DET/2/det witness/NOUN/7/nsubj who/PRON/4/nsubj hid/VERB/2/acl:relcl/hide because/SCONJ/8/mark/because "
          "he/PRON/8/nsubj/he spoke/VERB/0/root/speak feared/VERB/4/advcl/fear")
      .nominal(2, "Person")
      .candidate(2, {1, 2})
      .candidate(6, {6, 6}, 0);
  EXPECT_TRUE(Found(builder).differ("Oleg", "he"));
}

TEST(PronounsByWords, TheYearHeMarriedIsOfWhomTheSentenceGoesOnAbout) {
  AnalysisBuilder builder;
  builder.sentence("Oleg/PROPN/2/nsubj slept/VERB/0/root/sleep").name(1, 1, "Person").candidate(1, {1, 1});
  builder
      .sentence(
          "The/DET/2/det year/NOUN/6/obl he/PRON/4/nsubj/he married/VERB/2/acl:relcl/marry Dacres/PROPN/6/nsubj "
          "left/VERB/0/root/leave")
      .name(5, 5, "Person")
      .candidate(3, {3, 3}, 0)
      .candidate(5, {5, 5});
  EXPECT_TRUE(Found(builder).same("Dacres", "he"));
}

TEST(PronounsByWords, TheOnlyPersonOfTheSentenceBeforeIsMeant) {
  AnalysisBuilder builder;
  builder.sentence("Mrs/PROPN/2/nmod:desc Farrow/PROPN/3/nsubj spoke/VERB/0/root/speak")
      .name(1, 2, "Person")
      .candidate(2, {1, 2});
  builder.sentence("Marais/PROPN/2/nsubj concedes/VERB/0/root/concede it/PRON/2/obj")
      .name(1, 1, "Person")
      .candidate(1, {1, 1});
  builder.sentence("She/PRON/2/nsubj/she asked/VERB/0/root/ask").candidate(1, {1, 1}, 0, 0.85F);
  EXPECT_TRUE(Found(builder).same("Marais", "She"));
}

TEST(PronounsByWords, WhomTheSentenceBeforeArrestsIsFreed) {
  const auto freed = [](std::string_view relation) {
    AnalysisBuilder builder;
    builder.sentence("Moro/PROPN/2/nsubj won/VERB/0/root/win").name(1, 1, "Person").candidate(1, {1, 1});
    builder.sentence("Police/NOUN/2/nsubj/police/Number=Plur arrested/VERB/0/root/arrest Muli/PROPN/2/obj")
        .name(3, 3, "Person")
        .candidate(3, {3, 3});
    builder.sentence("He/PRON/3/" + std::string(relation) + "/he was/AUX/3/aux freed/VERB/0/root/free")
        .candidate(1, {1, 1}, 0, 0.74F);
    return Found(builder).same("Muli", "He");
  };
  EXPECT_TRUE(freed("nsubj:pass"));
  EXPECT_FALSE(freed("nsubj"));
}

TEST(PronounsByWords, TheSonOfWhoFoundedItIsHis) {
  const auto means = [](const std::string& noun) {
    AnalysisBuilder builder;
    builder.sentence("Matiwane/PROPN/2/nsubj spoke/VERB/0/root/speak").name(1, 1, "Person").candidate(1, {1, 1});
    builder
        .sentence(
            "Velora/PROPN/3/nsubj:pass was/AUX/3/aux:pass/be founded/VERB/0/root/found by/ADP/5/case "
            "Piet/PROPN/3/obl:agent")
        .name(1, 1, "Organization")
        .name(5, 5, "Person")
        .candidate(5, {5, 5});
    builder.sentence("His/PRON/2/nmod:poss/his " + noun + "/NOUN/3/nsubj led/VERB/0/root/lead")
        .candidate(1, {1, 1}, 0, 0.6F);
    return Found(builder).same("Piet", "His");
  };
  EXPECT_TRUE(means("son"));
  EXPECT_FALSE(means("plan"));
}

TEST(PronounsByWords, WhoSellsInHerYardOwnsIt) {
  const auto means = [](const std::string& object) {
    AnalysisBuilder builder;
    builder.sentence("Ann/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person").candidate(1, {1, 1});
    builder
        .sentence("Claire/PROPN/8/nsubj who/PRON/3/nsubj saw/VERB/1/acl:relcl/see " + object +
                  "/3/obj in/ADP/7/case her/PRON/7/nmod:poss/her yard/NOUN/3/obl spoke/VERB/0/root/speak")
        .name(1, 1, "Person")
        .candidate(1, {1, 1})
        .candidate(6, {6, 6}, 0);
    return Found(builder).same("Claire", "her");
  };
  EXPECT_TRUE(means("pies/NOUN"));
  EXPECT_FALSE(means("Doe/PROPN"));
}

TEST(PronounsByWords, KinAddedToTheListOfSurvivorsIsTheSubjects) {
  AnalysisBuilder builder;
  builder.sentence("Ann/PROPN/2/nsubj spoke/VERB/0/root/speak").name(1, 1, "Person").candidate(1, {1, 1});
  builder
      .sentence(
          "In/ADP/2/case addition/NOUN/7/obl/addition to/ADP/5/case her/PRON/5/nmod:poss/her son/NOUN/2/nmod/son "
          "Tate/PROPN/7/nsubj left/VERB/0/root/leave")
      .name(6, 6, "Person")
      .candidate(4, {4, 4}, 0, 0.6F)
      .candidate(6, {6, 6});
  EXPECT_TRUE(Found(builder).same("Tate", "her"));
}

TEST(PronounsByWords, WhoseSonWhoMovesIsTheOneWhoMovesHim) {
  AnalysisBuilder builder;
  builder.sentence("Ann/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person").candidate(1, {1, 1});
  builder
      .sentence(
          "Claire/PROPN/6/nsubj who/PRON/3/nsubj moved/VERB/1/acl:relcl/move her/PRON/5/nmod:poss/her son/NOUN/3/obj "
          "spoke/VERB/0/root/speak")
      .name(1, 1, "Person")
      .candidate(1, {1, 1})
      .candidate(4, {4, 4}, 0);
  EXPECT_TRUE(Found(builder).same("Claire", "her"));
}

}  // namespace
}  // namespace newsgraph
