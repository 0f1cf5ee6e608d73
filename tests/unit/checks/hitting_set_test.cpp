#include "checks/hitting_set.hpp"

#include <gmock/gmock.h>

#include <random>

namespace newsgraph {
namespace {

using testing::ElementsAre;

bool hits_all(const Hypergraph& hypergraph, std::uint32_t chosen) {
  return std::ranges::all_of(hypergraph.sets, [&](const auto& set) {
    return std::ranges::any_of(set, [&](std::uint32_t candidate) { return (chosen >> candidate & 1U) != 0; });
  });
}

std::uint64_t weight(const Hypergraph& hypergraph, std::uint32_t chosen) {
  std::uint64_t sum = 0;
  for (std::size_t i = 0; i < hypergraph.weights.size(); ++i) sum += (chosen >> i & 1U) * hypergraph.weights[i];
  return sum;
}

std::uint32_t as_bits(const HittingSet& found) {
  std::uint32_t bits = 0;
  for (const std::uint32_t candidate : found.chosen) bits |= 1U << candidate;
  return bits;
}

/// Every subset tried.
std::uint64_t least_weight(const Hypergraph& hypergraph) {
  std::uint64_t least = UINT64_MAX;
  for (std::uint32_t chosen = 0; chosen < 1U << hypergraph.weights.size(); ++chosen) {
    if (hits_all(hypergraph, chosen)) least = std::min(least, weight(hypergraph, chosen));
  }
  return least;
}

/// std::mt19937 gives the same numbers everywhere; its distributions do not.
struct Random {
  explicit Random(std::uint32_t seed) : engine(seed) {}
  std::uint32_t below(std::uint32_t end) { return static_cast<std::uint32_t>(engine() % end); }
  std::mt19937 engine;
};

Hypergraph random_hypergraph(std::uint32_t seed, std::uint32_t candidates, std::uint32_t sets) {
  Random random(seed);
  Hypergraph hypergraph;
  for (std::uint32_t i = 0; i < candidates; ++i) {
    hypergraph.weights.push_back(random.below(4) == 0 ? 50 : random.below(101));
  }
  for (std::uint32_t i = 0; i < sets; ++i) {
    auto& set = hypergraph.sets.emplace_back();
    for (std::uint32_t size = 1 + random.below(4); size > 0; --size) set.push_back(random.below(candidates));
  }
  return hypergraph;
}

TEST(HittingSet, IsAsLightAsTheBestOfAllSubsets) {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    const Hypergraph hypergraph = random_hypergraph(seed, 2 + seed % 11, 1 + seed % 17);
    const HittingSet found = least_hitting_set(hypergraph);
    ASSERT_TRUE(hits_all(hypergraph, as_bits(found))) << seed;
    ASSERT_TRUE(found.is_least) << seed;
    ASSERT_EQ(weight(hypergraph, as_bits(found)), least_weight(hypergraph)) << seed;
  }
}

TEST(HittingSet, BeyondTheBoundsStaysWithinTheHarmonicNumberOfTheLeast) {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    const Hypergraph hypergraph = random_hypergraph(seed, 2 + seed % 11, 1 + seed % 17);
    const HittingSet found = least_hitting_set(hypergraph, {.candidates = 0});
    ASSERT_TRUE(hits_all(hypergraph, as_bits(found))) << seed;
    ASSERT_FALSE(found.is_least) << seed;
    double harmonic = 0;
    for (std::size_t i = 1; i <= hypergraph.sets.size(); ++i) harmonic += 1.0 / static_cast<double>(i);
    ASSERT_LE(static_cast<double>(weight(hypergraph, as_bits(found))),
              harmonic * static_cast<double>(least_weight(hypergraph)))
        << seed;
  }
}

TEST(HittingSet, HoldsNothingThatCanBeLeftOut) {
  for (std::uint32_t seed = 0; seed < 400; ++seed) {
    const Hypergraph hypergraph = random_hypergraph(seed, 8, 12);
    for (const std::size_t bound : {0U, 64U}) {
      const std::uint32_t chosen = as_bits(least_hitting_set(hypergraph, {.candidates = bound}));
      for (std::uint32_t candidate = 0; candidate < 8; ++candidate) {
        const std::uint32_t others = chosen & ~(1U << candidate);
        ASSERT_TRUE(others == chosen || !hits_all(hypergraph, others)) << seed;
      }
    }
  }
}

TEST(HittingSet, TakesOneDearTripleForTwoCheapOnesThatWeighMore) {
  EXPECT_THAT(least_hitting_set({{70, 60, 60}, {{0, 1}, {0, 2}}}).chosen, ElementsAre(0));
  EXPECT_THAT(least_hitting_set({{70, 30, 30}, {{0, 1}, {0, 2}}}).chosen, ElementsAre(1, 2));
}

TEST(HittingSet, ChoosesTheSmallerNumberAmongEquals) {
  EXPECT_THAT(least_hitting_set({{50, 50}, {{1, 0}}}).chosen, ElementsAre(0));
  EXPECT_THAT(least_hitting_set({{50, 50}, {{1, 0}}}, {.candidates = 0}).chosen, ElementsAre(0));
}

TEST(HittingSet, OfNothingIsEmpty) { EXPECT_TRUE(least_hitting_set({}).chosen.empty()); }

TEST(HittingSet, KeepsToItsBudgetOnAHardPart) {
  const Hypergraph hard = random_hypergraph(7, 32, 200);
  const HittingSet hurried = least_hitting_set(hard, {.looks = 200}), thorough = least_hitting_set(hard);
  EXPECT_FALSE(hurried.is_least);
  EXPECT_TRUE(thorough.is_least);
  EXPECT_TRUE(hits_all(hard, as_bits(hurried)));
  EXPECT_LE(weight(hard, as_bits(thorough)), weight(hard, as_bits(hurried)));
}

TEST(HittingSet, SolvesAChainOfThousandsOfCandidates) {
  Hypergraph chain;
  for (std::uint32_t i = 0; i < 20000; ++i) chain.weights.push_back(1 + i % 100);
  for (std::uint32_t i = 0; i + 1 < 20000; ++i) chain.sets.push_back({i, i + 1});
  const HittingSet found = least_hitting_set(chain);
  std::vector<bool> is_chosen(chain.weights.size());
  for (const std::uint32_t candidate : found.chosen) is_chosen[candidate] = true;
  for (const auto& set : chain.sets) ASSERT_TRUE(is_chosen[set[0]] || is_chosen[set[1]]);
  EXPECT_FALSE(found.is_least);
}

}  // namespace
}  // namespace newsgraph
