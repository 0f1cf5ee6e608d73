#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing_support::AnalysisBuilder;
using testing_support::Found;

TEST(PronounsByStory, HeIsTheOnlyPersonNamedSinceWhereTheModelLooksFurtherBack) {
  const auto means = [](const std::string& subject) {
    AnalysisBuilder builder;
    builder.sentence("Omar/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person").candidate(1, {1, 1});
    builder
        .sentence(subject +
                  "/2/nsubj held/VERB/0/root/hold men/NOUN/2/obj/man/Number=Plur including/VERB/5/case "
                  "Viktor/PROPN/3/nmod")
        .name(5, 5, "Person")
        .nominal(3, "PeopleGroup")
        .candidate(5, {5, 5});
    if (subject.starts_with("Doe")) builder.name(1, 1, "Person");
    builder.sentence("He/PRON/3/nsubj/he has/AUX/3/aux/have served/VERB/0/root/serve").candidate(1, {1, 1}, 0, 0.6F);
    return Found(builder).same("Viktor", "He");
  };
  EXPECT_TRUE(means("Police/NOUN"));
  EXPECT_FALSE(means("Doe/PROPN"));
}

TEST(PronounsByStory, WhoIsSpokenOfIsMeantWhereNobodySpeaks) {
  const auto means = [](std::string_view verb, std::string_view name) {
    AnalysisBuilder builder;
    builder
        .sentence(
            "Ellen/PROPN/2/nsubj said/VERB/0/root/say Haruko/PROPN/4/nsubj distrusted/VERB/2/ccomp/distrust "
            "it/PRON/4/obj")
        .name(1, 1, "Person")
        .name(3, 3, "Person")
        .candidate(1, {1, 1})
        .candidate(3, {3, 3});
    builder.sentence("She/PRON/2/nsubj/she " + std::string(verb)).candidate(1, {1, 1}, 0, 0.6F);
    return Found(builder).same(name, "She");
  };
  EXPECT_TRUE(means("left/VERB/0/root/leave", "Haruko"));
  EXPECT_FALSE(means("added/VERB/0/root/add", "Haruko"));
}

TEST(PronounsByStory, WhoSpokeInAQuotationGoesOnToSpeak) {
  const auto means = [](std::string_view closing) {
    AnalysisBuilder builder;
    builder.sentence("Omar/PROPN/2/nsubj fled/VERB/0/root/flee").name(1, 1, "Person").candidate(1, {1, 1});
    builder.sentence("Viktor/PROPN/2/nsubj said/VERB/0/root/say").name(1, 1, "Person").candidate(1, {1, 1});
    builder.sentence("\"/PUNCT/3/punct It/PRON/3/nsubj/it failed/VERB/0/root/fail " + std::string(closing));
    builder
        .sentence("It/PRON/2/nsubj/it broke/VERB/5/ccomp/break ,/PUNCT/5/punct he/PRON/5/nsubj/he said/VERB/0/root/say")
        .candidate(4, {4, 4}, 0, 0.6F);
    return Found(builder).same("Viktor", "he");
  };
  EXPECT_TRUE(means("\"/PUNCT/3/punct"));
}

TEST(PronounsByStory, SheBehindTheClauseThatOpensTheSentence) {
  const auto means = [](const std::string& feats) {
    AnalysisBuilder builder;
    builder.sentence("Ines/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person").candidate(1, {1, 1});
    builder
        .sentence(
            "Receiving/VERB/6/advcl/receive/" + feats +
            " her/PRON/3/nmod:poss/her cheque/NOUN/1/obj ,/PUNCT/1/punct Carla/PROPN/6/nsubj wept/VERB/0/root/weep")
        .name(5, 5, "Person")
        .candidate(2, {2, 2}, 0, 0.7F)
        .candidate(5, {5, 5});
    return Found(builder).same("Carla", "her");
  };
  EXPECT_TRUE(means("VerbForm=Part"));
  EXPECT_FALSE(means("VerbForm=Fin"));
}

TEST(PronounsByStory, WhoAsksNotToBeNamedIsWhoSpoke) {
  const auto means = [](std::string_view noun) {
    AnalysisBuilder builder;
    builder.sentence("Omar/PROPN/2/nsubj fled/VERB/0/root/flee").name(1, 1, "Person").candidate(1, {1, 1});
    builder
        .sentence(
            "A/DET/2/det/a/Definite=Ind clerk/NOUN/11/nsubj who/PRON/4/nsubj spoke/VERB/2/acl:relcl/speak "
            "on/ADP/6/case " +
            std::string(noun) +
            "/NOUN/4/obl that/SCONJ/10/mark he/PRON/10/nsubj/he be/AUX/10/aux hidden/VERB/6/acl/hide "
            "left/VERB/0/root/leave")
        .nominal(2, "Person")
        .candidate(2, {1, 2})
        .candidate(8, {8, 8}, 0, 0.6F);
    return Found(builder).same("Omar", "he");
  };
  EXPECT_FALSE(means("condition"));
}

TEST(PronounsByStory, SheOfAQuotationStaysWhoSheWas) {
  const auto means = [](bool quoted) {
    const std::string mark = quoted ? "\"/PUNCT/3/punct " : ",/PUNCT/3/punct ";
    AnalysisBuilder builder;
    builder.sentence("Ines/PROPN/2/nsubj left/VERB/0/root/leave").name(1, 1, "Person").candidate(1, {1, 1});
    builder.sentence("Rain/NOUN/2/nsubj fell/VERB/0/root/fall");
    builder.sentence("Snow/NOUN/2/nsubj fell/VERB/0/root/fall");
    builder.sentence("Hail/NOUN/2/nsubj fell/VERB/0/root/fall");
    builder.sentence(mark + "She/PRON/3/nsubj/she slept/VERB/0/root/sleep " + mark);
    builder.sentence(mark + "She/PRON/3/nsubj/she wept/VERB/0/root/weep " + mark).candidate(2, {2, 2}, 0, 0.7F);
    return Found(builder).same("Ines", "She");
  };
  EXPECT_FALSE(means(true));
  EXPECT_TRUE(means(false));
}

}  // namespace
}  // namespace newsgraph
