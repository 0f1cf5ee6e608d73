#include "language/tree.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <limits>
#include <random>

namespace newsgraph {
namespace {

using testing::ElementsAre;

TEST(SpanningTree, TakesTheBestHeads) {
  // Columns: the root, then words 1 to 3.
  const std::vector<float> scores = {1, 0, 9, 0, 9, 0, 0, 0, 1, 0, 9, 0};
  EXPECT_THAT(spanning_tree(scores, 3), ElementsAre(2, 0, 2));
}

TEST(SpanningTree, BreaksCycles) {
  // 1 and 2 want each other; the root enters where it costs least.
  EXPECT_THAT(spanning_tree(std::vector<float>{5, 0, 10, 8, 10, 0}, 2), ElementsAre(2, 0));
  EXPECT_THAT(spanning_tree(std::vector<float>{9, 0, 10, 2, 10, 0}, 2), ElementsAre(0, 1));
}

TEST(SpanningTree, HasOneWordUnderTheRoot) {
  const std::vector<float> scores = {9, 0, 1, 8, 2, 0};
  EXPECT_THAT(spanning_tree(scores, 2), ElementsAre(0, 1));
}

TEST(SpanningTree, TakesDegenerateInput) {
  EXPECT_TRUE(spanning_tree({}, 0).empty());
  EXPECT_THAT(spanning_tree(std::vector<float>{0, 0}, 1), ElementsAre(0));
  const float low = -std::numeric_limits<float>::infinity();
  EXPECT_THAT(spanning_tree(std::vector<float>{low, low, low, low, low, low}, 2), testing::SizeIs(2));
}

/// The best of all trees with one root, by trying all.
float best_by_trying(const std::vector<float>& scores, std::size_t n) {
  float best = -1e9F;
  std::vector<std::size_t> head(n + 1, 0);
  const std::size_t all = [&] {
    std::size_t product = 1;
    for (std::size_t i = 0; i < n; ++i) product *= n + 1;
    return product;
  }();
  for (std::size_t code = 0; code < all; ++code) {
    std::size_t rest = code, roots = 0;
    float total = 0;
    for (std::size_t i = 1; i <= n; ++i, rest /= n + 1) {
      head[i] = rest % (n + 1);
      roots += head[i] == 0;
      total += scores[(i - 1) * (n + 1) + head[i]];
    }
    bool tree = roots == 1;
    for (std::size_t i = 1; i <= n && tree; ++i) {
      std::size_t node = i, steps = 0;
      while (node != 0 && steps++ <= n) node = head[node];
      tree = node == 0;
    }
    if (tree) best = std::max(best, total);
  }
  return best;
}

TEST(SpanningTree, IsTheBestOfAllTrees) {
  std::mt19937 random(7);
  for (int round = 0; round < 300; ++round) {
    const std::size_t n = 2 + random() % 4;
    std::vector<float> scores(n * (n + 1));
    for (float& s : scores) s = static_cast<float>(random() % 1000) / 16;
    const auto heads = spanning_tree(scores, n);
    float total = 0;
    for (std::size_t i = 0; i < n; ++i) total += scores[i * (n + 1) + heads[i]];
    EXPECT_FLOAT_EQ(total, best_by_trying(scores, n));
  }
}

Sentence sentence_of(const std::vector<std::uint32_t>& heads) {
  Sentence sentence;
  for (std::uint32_t i = 0; i < heads.size(); ++i) {
    Word word;
    word.span = {2 * i, 2 * i + 1};
    word.head = heads[i];
    sentence.words.push_back(word);
  }
  return sentence;
}

TEST(Subtree, LeavesOutTheBranchOfAWord) {
  const auto sentence = sentence_of({2, 0, 2, 3});
  EXPECT_THAT(subtree(sentence, 3), ElementsAre(3, 4));
  EXPECT_THAT(subtree(sentence, 2, 4), ElementsAre(1, 2));
}

TEST(Subtree, SpanIsUnbrokenAndWithoutSignsAtItsEnds) {
  auto sentence = sentence_of({2, 0, 2, 3, 3, 2});
  EXPECT_EQ(subtree_span(sentence, 3), (Span{4, 9}));
  sentence.words[4].upos = "PUNCT";
  EXPECT_EQ(subtree_span(sentence, 3), (Span{4, 7}));
}

}  // namespace
}  // namespace newsgraph
