#include "entities/tree.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "unit/entities/analysis_builder.hpp"

namespace newsgraph {
namespace {

using testing::ElementsAre;
using testing_support::AnalysisBuilder;

AnalysisBuilder two_visitors() {
  AnalysisBuilder builder;
  builder.sentence(
      "Ana/PROPN/4/nsubj and/CCONJ/3/cc Ben/PROPN/1/conj flew/VERB/0/root to/ADP/7/case old/ADJ/7/amod "
      "Rome/PROPN/4/obl "
      "by/ADP/9/case night/NOUN/4/obl");
  return builder;
}

TEST(TreeView, ListsChildrenInTextOrder) {
  const AnalysisBuilder builder = two_visitors();
  const TreeView tree(builder.analysis.sentences[0]);
  EXPECT_THAT(tree.children(4), ElementsAre(1, 7, 9));
  EXPECT_THAT(tree.children(0), ElementsAre(4));
  EXPECT_EQ(tree.child(4, "obl"), 7U);
  EXPECT_EQ(tree.child(4, "obj"), 0U);
}

TEST(TreeView, SubtreeLeavesOutExcludedBranches) {
  const AnalysisBuilder builder = two_visitors();
  const TreeView tree(builder.analysis.sentences[0]);
  EXPECT_THAT(tree.subtree(7), ElementsAre(5, 6, 7));
  const WordId excluded[] = {5};
  EXPECT_EQ(tree.span_of_subtree(7, excluded), (Span{20, 28}));
  EXPECT_TRUE(tree.is_in_subtree(2, 1));
  EXPECT_FALSE(tree.is_in_subtree(1, 3));
}

TEST(TreeView, SurvivesACycleAndHeadsOutsideTheSentence) {
  AnalysisBuilder builder;
  builder.sentence("a/NOUN/2/dep b/NOUN/1/dep c/NOUN/9/dep");
  const TreeView tree(builder.analysis.sentences[0]);
  EXPECT_EQ(tree.governor(3), 0U);
  EXPECT_FALSE(tree.subtree(1).empty());
  EXPECT_FALSE(tree.is_in_subtree(1, 3));
}

TEST(Tree, RelationMatchesItsSubtypesOnly) {
  Word word;
  word.deprel = "nmod:poss";
  EXPECT_TRUE(is_relation(word, "nmod"));
  EXPECT_TRUE(is_relation(word, "nmod:poss"));
  word.deprel = "nmodal";
  EXPECT_FALSE(is_relation(word, "nmod"));
}

TEST(Tree, ReadsFeatures) {
  Word word;
  word.feats = "Case=Nom|Number=Sing";
  EXPECT_EQ(feature(word, "Number"), "Sing");
  EXPECT_EQ(feature(word, "Person"), "");
}

TEST(Tree, APronounOfSeveralInFrontOfAConjunctIsItsSubject) {
  const auto subject = [](const std::string& both) {
    AnalysisBuilder builder;
    builder.sentence("Courts/NOUN/2/nsubj ruled/VERB/0/root/rule ;/PUNCT/5/punct " + both +
                     "/CCONJ/5/advmod appealed/VERB/2/conj and/CCONJ/7/cc died/VERB/2/conj");
    return subject_of(TreeView(builder.analysis.sentences[0]), 7);
  };
  EXPECT_EQ(subject("both"), 0U);
  EXPECT_EQ(subject("then"), 1U);
}

TEST(Tree, ConjunctsShareSubjectAndCase) {
  const AnalysisBuilder builder = two_visitors();
  const TreeView tree(builder.analysis.sentences[0]);
  EXPECT_THAT(conjuncts(tree, 3), ElementsAre(1, 3));
  EXPECT_EQ(first_conjunct(tree, 3), 1U);
  EXPECT_EQ(subject_of(tree, 4), 1U);
  EXPECT_TRUE(has_case(tree, 7, {"in", "to"}));
  EXPECT_FALSE(has_case(tree, 9, {"to"}));
}

}  // namespace
}  // namespace newsgraph
