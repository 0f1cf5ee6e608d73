#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing_support::AnalysisBuilder;
using testing_support::Found;

TEST(Names, WhereSomebodyIsFromIsNoPartOfAFullNameBehindThe) {
  const auto name_in = [](const std::string& first) {
    AnalysisBuilder builder;
    builder
        .sentence(first +
                  "/DET/4/det Latvian/PROPN/3/compound Andris/PROPN/5/nsubj Kalnins/PROPN/3/flat left/VERB/0/root")
        .name(2, 4, "Person");
    return Found(builder).mention("Andris Kalnins") != nullptr;
  };
  EXPECT_TRUE(name_in("The"));
  EXPECT_FALSE(name_in("Poor"));
}

TEST(Names, TwoPersonsJoinedByAndAreTwo) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Kirk/PROPN/6/nsubj Bart/PROPN/1/flat and/CCONJ/4/cc Ann/PROPN/1/conj Brand/PROPN/4/flat left/VERB/0/root")
      .name(1, 5, "Person");
  const Found found(builder);
  ASSERT_NE(found.mention("Kirk Bart"), nullptr);
  ASSERT_NE(found.mention("Ann Brand"), nullptr);
  EXPECT_FALSE(found.same("Kirk Bart", "Ann Brand"));
}

TEST(Names, APlaceBehindInIsANameOfItsOwn) {
  AnalysisBuilder builder;
  builder.sentence("Velburg/PROPN/2/nsubj voted/VERB/0/root/vote").name(1, 1, "Polity");
  builder
      .sentence(
          "Kettering/PROPN/2/compound Museum/PROPN/5/nsubj in/ADP/4/case Velburg/PROPN/2/nmod "
          "closed/VERB/0/root/close")
      .name(1, 4, "Place");
  const Found found(builder);
  EXPECT_NE(found.mention("Kettering Museum"), nullptr);
  EXPECT_EQ(found.entity("Velburg"), found.entity("Velburg", 1));
}

TEST(Names, ANameGoesOnAsFarAsTheTreeStringsItTogether) {
  AnalysisBuilder builder;
  builder.sentence("Striker/NOUN/4/nsubj/striker Kunle/PROPN/1/appos Adeyemi/PROPN/2/flat scored/VERB/0/root/score")
      .name(2, 2, "Person");
  EXPECT_NE(Found(builder).mention("Kunle Adeyemi"), nullptr);
}

TEST(Names, AWordWithoutACapitalIsNoneInASentenceThatHasThem) {
  for (const auto& [first, is_name] : {std::pair{"The", false}, std::pair{"the", true}}) {
    AnalysisBuilder builder;
    builder.sentence(std::string(first) + "/DET/3/det/the southern/ADJ/3/amod land/NOUN/4/nsubj voted/VERB/0/root/vote")
        .name(2, 2, "PeopleGroup");
    EXPECT_EQ(Found(builder).mention("southern") != nullptr, is_name) << first;
  }
}

TEST(NameMentions, ANounForAPersonDividesTwoNames) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "his/PRON/2/nmod:poss wife/NOUN/0/root Amity/PROPN/2/appos ,/PUNCT/5/punct son/NOUN/2/conj "
          "Stanley/PROPN/5/appos")
      .name(3, 6, "Person");
  builder.sentence("Velora/PROPN/2/compound engineer/NOUN/5/nsubj John/PROPN/2/flat Roe/PROPN/3/flat left/VERB/0/root")
      .name(1, 4, "Person");
  const Found found(builder);
  EXPECT_TRUE(found.differ("Amity", "Stanley"));
  ASSERT_NE(found.entity("Velora"), nullptr);
  EXPECT_EQ(found.entity("Velora")->kind, Kind::Organization);
  ASSERT_NE(found.entity("John Roe"), nullptr);
  EXPECT_EQ(found.entity("John Roe")->kind, Kind::Person);
}

TEST(Names, ACurrencyIsNoBody) {
  AnalysisBuilder builder;
  builder.sentence("the/DET/2/det cedi/PROPN/3/nsubj fell/VERB/0/root/fall").name(2, 2, "Organization");
  EXPECT_EQ(Found(builder).mention("cedi"), nullptr);
}

TEST(Names, AnInstituteOfSomethingIsOneName) {
  const auto joined = [](const std::string& kind) {
    AnalysisBuilder builder;
    builder
        .sentence(
            "Institute/PROPN/6/nsubj of/ADP/5/case Arid/ADJ/5/amod Land/PROPN/5/compound Studies/PROPN/1/nmod "
            "grew/VERB/0/root/grow")
        .name(1, 2, "Organization")
        .name(3, 5, kind);
    return Found(builder).mention("Institute of Arid Land Studies") != nullptr;
  };
  EXPECT_TRUE(joined("Organization"));
}

TEST(Names, TwoNamesOfAHouseAreOne) {
  const auto joined = [](const std::string& sign, const std::string& kind) {
    AnalysisBuilder builder;
    builder.sentence("Herald/PROPN/4/nsubj " + sign + "/CCONJ/3/cc Post/PROPN/1/conj grew/VERB/0/root/grow")
        .name(1, 1, kind)
        .name(3, 3, kind);
    return Found(builder).mention("Herald " + sign + " Post") != nullptr;
  };
  EXPECT_TRUE(joined("&", "Organization"));
  EXPECT_FALSE(joined("and", "Organization"));
  EXPECT_FALSE(joined("&", "Person"));
}

TEST(Names, WhoseCentralBankItIsBelongsToItsName) {
  const auto joined = [](const std::string& bank) {
    AnalysisBuilder builder;
    builder
        .sentence(bank +
                  "/ADJ/2/amod Bank/PROPN/6/nsubj of/ADP/5/case the/DET/5/det Gambia/PROPN/2/nmod "
                  "slept/VERB/0/root/sleep")
        .name(1, 2, "Organization")
        .name(5, 5, "Polity");
    return Found(builder).mention(bank + " Bank of the Gambia") != nullptr;
  };
  EXPECT_TRUE(joined("Central"));
  EXPECT_FALSE(joined("Barclay"));
}

TEST(Names, TheScotIsNoName) {
  const auto named = [](const std::string& det) {
    AnalysisBuilder builder;
    builder.sentence(det + "/2/det Scot/PROPN/3/nsubj slept/VERB/0/root/sleep").name(2, 2, "Person");
    const Mention* mention = Found(builder).mention("Scot");
    return mention != nullptr && mention->kind == MentionKind::Name;
  };
  EXPECT_FALSE(named("The/DET"));
}

TEST(Names, TheCodeOfAShareIsNoPartOfAFirm) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Toranda/PROPN/5/nsubj Inc/PROPN/1/flat TRD/PROPN/1/flat ./PUNCT/3/punct N/PROPN/1/flat "
          "rose/VERB/0/root/rise")
      .name(1, 5, "Organization");
  const Found found(builder);
  EXPECT_NE(found.mention("Toranda Inc"), nullptr);
}

TEST(NameSpans, WhatAMinisterIsForIsNoBody) {
  const auto found = [](const std::string& post) {
    AnalysisBuilder builder;
    builder
        .sentence("The/DET/2/det " + post + "/NOUN/5/nsubj for/ADP/4/case Lands/PROPN/2/nmod spoke/VERB/0/root/speak")
        .name(4, 4, "Organization");
    return Found(builder).mention("Lands") != nullptr;
  };
  EXPECT_FALSE(found("Minister"));
  EXPECT_TRUE(found("spokesman"));
}

TEST(NameSpans, ANounWithACapitalIsNoPerson) {
  const auto found = [](const std::string& word, const std::string& kind) {
    AnalysisBuilder builder;
    builder.sentence(word + "/PROPN/2/nsubj convicts/VERB/0/root/convict Moreau/PROPN/2/obj").name(1, 1, kind);
    const Found all(builder);
    return all.mention(word) != nullptr && all.mention(word)->kind == MentionKind::Name;
  };
  EXPECT_FALSE(found("Jury", "Person"));
  EXPECT_TRUE(found("Vogel", "Person"));
}

TEST(NameSpans, ASignJoinsAPartnerToAHouse) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Messrs/PROPN/2/nmod:desc Vogel/PROPN/6/nsubj &/CCONJ/4/cc Moreau/PROPN/2/conj Navigation/PROPN/4/flat "
          "sailed/VERB/0/root/sail")
      .name(1, 2, "Person")
      .name(4, 5, "Organization");
  const Found found(builder);
  ASSERT_NE(found.mention("Vogel & Moreau Navigation"), nullptr);
  EXPECT_EQ(found.mention("Moreau Navigation"), nullptr);
}

TEST(NameSpans, SeveralWordsWithoutACapitalAreNoName) {
  const auto named = [](const std::string& words) {
    AnalysisBuilder builder;
    builder.sentence("Vogel/PROPN/2/nsubj led/VERB/0/root/lead the/DET/5/det " + words + "/PROPN/2/obj")
        .name(1, 1, "Person")
        .name(4, 5, "Organization");
    const Found all(builder);
    return std::any_of(all.entities.mentions.begin(), all.entities.mentions.end(),
                       [](const Mention& m) { return m.kind == MentionKind::Name && m.sentence == 0 && m.head == 5; });
  };
  EXPECT_FALSE(named("independent/ADJ/5/amod review"));
  EXPECT_TRUE(named("Independent/PROPN/5/amod Review"));
}

TEST(NameSpans, HonorificsAreNoPartOfAName) {
  const auto name = [](const std::string& title) {
    AnalysisBuilder builder;
    builder.sentence(title + " Vogel/PROPN/5/nsubj Hashim/PROPN/3/flat spoke/VERB/0/root/speak").name(1, 4, "Person");
    const Found all(builder);
    return all.mention("Vogel Hashim") != nullptr && all.mention("Vogel Hashim")->kind == MentionKind::Name;
  };
  EXPECT_TRUE(name("Tan/PROPN/3/nmod:desc Sri/PROPN/3/nmod:desc"));
  EXPECT_TRUE(name("Datuk/PROPN/3/nmod:desc Seri/PROPN/3/nmod:desc"));
  EXPECT_FALSE(name("Otto/PROPN/3/nmod:desc Sri/PROPN/3/nmod:desc"));
}

TEST(NameSpans, ANicknameInBracketsIsInsideTheName) {
  AnalysisBuilder builder;
  builder
      .sentence(
          "Otto/PROPN/6/nsubj (/PUNCT/3/punct Duke/PROPN/1/appos )/PUNCT/3/punct Vogel/PROPN/1/flat "
          "spoke/VERB/0/root/speak")
      .name(1, 1, "Person")
      .name(3, 5, "Person");
  const Found found(builder);
  EXPECT_NE(found.mention("Otto ( Duke ) Vogel"), nullptr);
}

TEST(NameSpans, TwoNamesAroundAHyphenAreOnePersons) {
  const auto named = [](const std::string& hyphen, bool second) {
    AnalysisBuilder builder;
    builder
        .sentence("Ines/PROPN/5/nsubj Ruiz/PROPN/1/flat " + hyphen +
                  "-/PUNCT/4/punct ~Vala/PROPN/1/flat left/VERB/0/root")
        .name(1, 2, "Person");
    if (second) builder.name(4, 4, "Person");
    return Found(builder).mention("Ines Ruiz-Vala") != nullptr;
  };
  EXPECT_TRUE(named("~", true));
  EXPECT_TRUE(named("~", false));
  EXPECT_FALSE(named("", true));
}

TEST(NameSpans, ACommaJoinsTheFirstPartnerOfAHouse) {
  const auto joined = [](const std::string& end) {
    AnalysisBuilder builder;
    builder
        .sentence("Vogel/PROPN/7/nsubj ~,/PUNCT/3/punct Moreau/PROPN/1/conj &/CCONJ/5/cc " + end +
                  "/PROPN/1/conj both/DET/7/advmod left/VERB/0/root/leave")
        .name(1, 1, "Person")
        .name(3, 5, "Organization");
    return Found(builder).mention("Vogel, Moreau & " + end) != nullptr;
  };
  EXPECT_TRUE(joined("Company"));
  EXPECT_FALSE(joined("Diaz"));
}

TEST(NameSpans, WhereofSomebodyIsAFellowIsABody) {
  const auto kind = [](const std::string& word) {
    AnalysisBuilder builder;
    builder
        .sentence("She/PRON/2/nsubj/she became/VERB/0/root/become " + word +
                  "/PROPN/2/xcomp of/ADP/6/case the/DET/6/det Society/PROPN/3/nmod")
        .name(3, 6, "Person");
    const Found found(builder);
    return found.mention("Society") != nullptr;
  };
  EXPECT_TRUE(kind("Fellow"));
  EXPECT_FALSE(kind("Joan"));
}

}  // namespace
}  // namespace newsgraph
