#include "graph/boost_traits.hpp"

#include <gtest/gtest.h>

#include <boost/graph/breadth_first_search.hpp>
#include <boost/graph/graph_concepts.hpp>
#include <boost/graph/strong_components.hpp>
#include <vector>

namespace newsgraph {
namespace {

BOOST_CONCEPT_ASSERT((boost::BidirectionalGraphConcept<KnowledgeGraph>));
BOOST_CONCEPT_ASSERT((boost::VertexListGraphConcept<KnowledgeGraph>));
BOOST_CONCEPT_ASSERT((boost::EdgeListGraphConcept<KnowledgeGraph>));

KnowledgeGraph circle_of_three() {
  KnowledgeGraph graph;
  for (const auto& [from, to] : {std::pair("urn:a", "urn:b"), {"urn:b", "urn:c"}, {"urn:c", "urn:a"}}) {
    graph.add(rdf::iri(from), rdf::iri("urn:p"), rdf::iri(to));
  }
  graph.freeze();
  return graph;
}

EdgeId edge_between(const KnowledgeGraph& graph, const char* from, const char* to) {
  return *graph.edge(*graph.find_iri(from), *graph.find_iri("urn:p"), *graph.find_iri(to));
}

TEST(BoostTraits, CountsOnlyWhatIsAsserted) {
  KnowledgeGraph graph = circle_of_three();
  graph.withdraw(edge_between(graph, "urn:a", "urn:b"));
  EXPECT_EQ(num_edges(graph), 2U);
  const auto [begin, end] = edges(graph);
  EXPECT_EQ(std::distance(begin, end), 2);
  EXPECT_EQ(out_degree(*graph.find_iri("urn:a"), graph), 0U);
  EXPECT_EQ(in_degree(*graph.find_iri("urn:b"), graph), 0U);
  EXPECT_EQ(in_degree(*graph.find_iri("urn:a"), graph), 1U);
}

TEST(BoostTraits, AlgorithmsOfBoostRunOnTheGraphItself) {
  KnowledgeGraph graph = circle_of_three();
  std::vector<int> component(num_vertices(graph));
  const auto components = [&] {
    return boost::strong_components(
        graph, boost::make_iterator_property_map(component.begin(), get(boost::vertex_index, graph)));
  };
  EXPECT_EQ(components(), 2) << "the circle, and the predicate by itself";
  graph.withdraw(edge_between(graph, "urn:b", "urn:c"));
  EXPECT_EQ(components(), 4) << "a withdrawn edge no longer closes the circle";
}

}  // namespace
}  // namespace newsgraph
