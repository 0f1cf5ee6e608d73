#include "language/mend_appositions.hpp"

#include <gtest/gtest.h>

#include <string>
#include <string_view>

#include "unit/language/compact_sentence.hpp"

namespace newsgraph {
namespace {

using testing_support::compact_sentence;

Sentence mended(std::string_view text) {
  Sentence sentence = compact_sentence(text);
  mend_appositions(sentence, {});
  return sentence;
}

TEST(MendAppositions, WhatIsBehindACommaIsSaidOfTheNameBeforeIt) {
  const auto head_of_teacher = [](std::string_view feats) {
    Sentence sentence = compact_sentence(
        "Roe/PROPN/0/root ,/PUNCT/3/punct clerk/NOUN/1/appos ,/PUNCT/6/punct and/CCONJ/6/cc Doe/PROPN/1/conj "
        ",/PUNCT/8/punct teacher/NOUN/1/appos");
    sentence.words[7].feats = feats;
    mend_appositions(sentence, {});
    return sentence.words[7].head;
  };
  EXPECT_EQ(head_of_teacher("Number=Sing"), 6U);
  EXPECT_EQ(head_of_teacher("Number=Plur"), 1U) << "both are teachers";
}

TEST(MendAppositions, APostBehindKinIsNoFurtherKin) {
  const auto relation = [](const std::string& noun) {
    return mended("daughter/NOUN/0/root ,/PUNCT/3/punct Ann/PROPN/1/appos ,/PUNCT/6/punct a/DET/6/det " + noun +
                  "/NOUN/1/conj")
        .words[5]
        .deprel;
  };
  EXPECT_EQ(relation("judge"), "appos");
  EXPECT_EQ(relation("son"), "conj");
}

TEST(MendAppositions, WithoutACommaBehindItTheSecondOfAListIsNoOtherName) {
  const auto relation = [](const std::string& comma) {
    const int last = comma.empty() ? 7 : 8;
    const std::string conjunct = std::to_string(last);
    return mended("the/DET/2/det minister/NOUN/0/root ,/PUNCT/5/punct the/DET/5/det general/NOUN/2/appos " + comma +
                  "and/CCONJ/" + conjunct + "/cc Roe/PROPN/2/conj")
        .words[4]
        .deprel;
  };
  EXPECT_EQ(relation(""), "conj");
  EXPECT_EQ(relation(",/PUNCT/8/punct "), "appos");
}

TEST(MendAppositions, GeneralEndsATitle) {
  const auto relation = [](const std::string& noun) {
    return mended("its/PRON/2/nmod:poss " + noun + "/NOUN/0/root General/NOUN/2/appos Roe/PROPN/3/appos");
  };
  EXPECT_EQ(relation("Director").words[2].deprel, "flat");
  EXPECT_EQ(relation("Director").words[3].head, 2U);
  EXPECT_EQ(relation("army").words[2].deprel, "appos");
}

TEST(MendAppositions, WhatABrotherIsHeNeedNotBe) {
  const auto head_of_councillor = [](const std::string& article) {
    return mended(article +
                  "/DET/2/det brother/NOUN/9/nsubj of/ADP/4/case Roe/PROPN/2/nmod ,/PUNCT/7/punct a/DET/7/det "
                  "councillor/NOUN/4/appos ,/PUNCT/2/punct spoke/VERB/0/root")
        .words[6]
        .head;
  };
  EXPECT_EQ(head_of_councillor("a"), 2U);
  EXPECT_EQ(head_of_councillor("the"), 4U);
}

TEST(MendAppositions, ANameWithoutACommaBehindItIsTheSubject) {
  const auto relation = [](const std::string& behind, std::string_view kind) {
    Sentence sentence =
        compact_sentence("the/DET/2/det daughter/NOUN/" + std::string(behind.empty() ? "8" : "9") +
                         "/nsubj of/ADP/5/case a/DET/5/det nurse/NOUN/2/nmod ,/PUNCT/7/punct Roe/PROPN/5/appos " +
                         behind + " built/VERB/0/root");
    const std::vector<NameSpan> names = {{0, 7, 7, std::string(kind), 0.9F}};
    mend_appositions(sentence, names);
    return sentence.words[6].deprel;
  };
  EXPECT_EQ(relation("", "Person"), "nsubj");
  EXPECT_EQ(relation(",/PUNCT/7/punct", "Person"), "appos");
  EXPECT_EQ(relation("", "Polity"), "appos") << "a church in Wasilla, Alaska closed";
}

TEST(MendAppositions, ATitleWithoutAnArticleBelongsToTheName) {
  const auto object_of = [](const std::string& title) {
    Sentence sentence = compact_sentence("Roe/PROPN/2/nsubj met/VERB/0/root " + title + " Jane/PROPN/4/appos");
    const std::vector<NameSpan> names = {{0, 5, 5, "Person", 0.9F}};
    mend_appositions(sentence, names);
    return sentence.words[4].deprel + " " + sentence.words[3].deprel;
  };
  EXPECT_EQ(object_of("acting/ADJ/4/amod secretary/NOUN/2/obj"), "obj nmod:desc");
  EXPECT_EQ(object_of("the/DET/4/det secretary/NOUN/2/obj"), "appos obj");
  EXPECT_EQ(object_of("his/PRON/4/nmod:poss secretary/NOUN/2/obj"), "appos obj");
  Sentence by = compact_sentence("founded/VERB/0/root by/ADP/3/case gangster/NOUN/1/obl:agent Roe/PROPN/3/appos");
  mend_appositions(by, std::vector<NameSpan>{{0, 4, 4, "Person", 0.9F}});
  EXPECT_EQ(by.words[1].head, 4U);
}

}  // namespace
}  // namespace newsgraph
