#include "graph/knowledge_graph.hpp"

#include <gtest/gtest.h>

#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

using rdf::iri;

TEST(KnowledgeGraph, KeepsEachTripleOnceAndSorted) {
  KnowledgeGraph graph;
  graph.add(iri("urn:b"), iri("urn:p"), iri("urn:a"));
  graph.add(iri("urn:a"), iri("urn:p"), iri("urn:b"));
  graph.add(iri("urn:b"), iri("urn:p"), iri("urn:a"));
  graph.freeze();
  ASSERT_EQ(graph.edges().size(), 2U);
  EXPECT_LT(graph.edges()[0].subject, graph.edges()[1].subject);
}

TEST(KnowledgeGraph, FindsEdgesFromEverySide) {
  KnowledgeGraph graph;
  graph.add(iri("urn:a"), iri("urn:p"), iri("urn:b"));
  graph.add(iri("urn:a"), iri("urn:q"), iri("urn:b"));
  graph.add(iri("urn:c"), iri("urn:p"), iri("urn:b"));
  graph.freeze();
  const TermId a = *graph.find_iri("urn:a"), b = *graph.find_iri("urn:b"), p = *graph.find_iri("urn:p");
  EXPECT_EQ(graph.out(a).size(), 2U);
  EXPECT_EQ(graph.out(b).size(), 0U);
  EXPECT_EQ(graph.in(b).size(), 3U);
  EXPECT_EQ(graph.with_predicate(p).size(), 2U);
  ASSERT_TRUE(graph.edge(a, p, b).has_value());
  EXPECT_FALSE(graph.edge(b, p, a).has_value());
  EXPECT_EQ(graph.object(a, p), b);
}

TEST(KnowledgeGraph, WithdrawnEdgesAreNoLongerObjectsButStay) {
  KnowledgeGraph graph;
  graph.add(iri("urn:a"), iri("urn:p"), iri("urn:b"));
  graph.freeze();
  const TermId a = *graph.find_iri("urn:a"), b = *graph.find_iri("urn:b"), p = *graph.find_iri("urn:p");
  graph.withdraw(*graph.edge(a, p, b));
  EXPECT_FALSE(graph.object(a, p).has_value());
  EXPECT_EQ(graph.asserted_count(), 0U);
  graph.add(iri("urn:a"), iri("urn:p"), iri("urn:b"));
  graph.freeze();
  ASSERT_EQ(graph.edges().size(), 1U);
  EXPECT_TRUE(graph.edges()[0].withdrawn) << "a withdrawal outlives another freeze";
}

void add_statement(KnowledgeGraph& graph, const char* statement, const char* confidence) {
  graph.add(iri(statement), iri(std::string(rdf::rdf_::subject)), iri("urn:a"));
  graph.add(iri(statement), iri(std::string(rdf::rdf_::predicate)), iri("urn:p"));
  graph.add(iri(statement), iri(std::string(rdf::rdf_::object)), iri("urn:b"));
  graph.add(iri(statement), iri(std::string(rdf::ng::confidence)), rdf::typed(confidence, rdf::xsd::decimal));
}

TEST(KnowledgeGraph, StatementsGiveTheirTripleAConfidence) {
  KnowledgeGraph graph;
  graph.add(iri("urn:a"), iri("urn:p"), iri("urn:b"));
  add_statement(graph, "urn:s1", "0.40");
  add_statement(graph, "urn:s2", "0.75");
  graph.freeze();
  const Edge& edge = graph.out(*graph.find_iri("urn:a"))[0];
  EXPECT_EQ(edge.statement, graph.find_iri("urn:s2"));
  EXPECT_FLOAT_EQ(edge.confidence, 0.75F);
}

TEST(KnowledgeGraph, ANegatedStatementDoesNotVouchForTheTriple) {
  KnowledgeGraph graph;
  graph.add(iri("urn:a"), iri("urn:p"), iri("urn:b"));
  add_statement(graph, "urn:s1", "0.40");
  graph.add(iri("urn:s1"), iri(std::string(rdf::ng::polarity)), iri(std::string(rdf::ng::Negative)));
  graph.freeze();
  EXPECT_FALSE(graph.out(*graph.find_iri("urn:a"))[0].statement.has_value());
}

TEST(KnowledgeGraph, AnEmptyGraphCanBeAsked) {
  KnowledgeGraph graph;
  graph.freeze();
  EXPECT_TRUE(graph.edges().empty());
  EXPECT_FALSE(graph.find_iri("urn:a").has_value());
  EXPECT_TRUE(graph.out(0).empty());
}

}  // namespace
}  // namespace newsgraph
