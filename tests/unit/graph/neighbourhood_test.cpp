#include "graph/neighbourhood.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

#include "graph/from_triples.hpp"

namespace newsgraph {
namespace {

constexpr TermId kChains = 10'000, kLength = 4;

Edge edge_of(TermId subject, TermId object) { return {subject, kChains * kLength, object, std::nullopt, 1, false}; }

/// Chains of four terms, a term's next one `step` ids further, and a predicate at the end.
std::vector<Edge> chains(TermId step, TermId between) {
  std::vector<Edge> edges;
  for (TermId chain = 0; chain < kChains; ++chain) {
    const TermId first = chain * between;
    for (TermId at = 0; at + 1 < kLength; ++at) edges.push_back(edge_of(first + at * step, first + (at + 1) * step));
  }
  return edges;
}

std::vector<Edge> scattered() { return chains(kChains, 1); }

TEST(Neighbourhood, HasChainsThatLayScatteredOneBehindTheOther) {
  const auto order = by_neighbourhood(scattered(), kChains * kLength + 1);
  ASSERT_EQ(order.size(), kChains * kLength + 1);
  for (TermId at = 0; at < 3 * kLength; ++at) EXPECT_EQ(order[at], at / kLength + at % kLength * kChains);
}

TEST(Neighbourhood, HasEachTermOnce) {
  auto order = by_neighbourhood(scattered(), kChains * kLength + 1);
  std::ranges::sort(order);
  std::vector<TermId> all(kChains * kLength + 1);
  std::iota(all.begin(), all.end(), 0);
  EXPECT_EQ(order, all);
}

TEST(Neighbourhood, LeavesTermsThatAreNearAlreadyInTheOrderOfTheDocument) {
  EXPECT_TRUE(by_neighbourhood(chains(1, kLength), kChains * kLength + 1).empty());
}

TEST(Neighbourhood, DoesNotCrossATermThatVeryManyLeadTo) {
  auto edges = scattered();
  const TermId hub = kChains * kLength + 1;
  for (TermId chain = 0; chain < kChains; ++chain) edges.push_back(edge_of(chain, hub));
  const auto order = by_neighbourhood(edges, hub + 1);
  EXPECT_EQ(order[1], kChains);
  EXPECT_EQ(order[kLength], 1U);
}

TEST(Neighbourhood, IsWhatADocumentInDisorderIsReadIn) {
  std::string document;
  for (int step = 0; step < 3; ++step) {
    for (int chain = 0; chain < 6'000; ++chain)
      document += "<urn:" + std::to_string(chain) + "." + std::to_string(step) +
                  "> <urn:p> <urn:" + std::to_string(chain) + "." + std::to_string(step + 1) + "> .\n";
  }
  const auto graph = from_document(document, {rdf::Syntax::NTriples, "", "", ""});
  ASSERT_TRUE(graph);
  const TermId first = *graph->find_iri("urn:17.0");
  EXPECT_EQ(*graph->find_iri("urn:17.3"), first + 3);
  EXPECT_EQ(graph->out(first + 2).front().object, first + 3);
  EXPECT_EQ(graph->edges().size(), 18'000U);
}

}  // namespace
}  // namespace newsgraph
