// The samples from annotation to Turtle: what the README shows is what the program writes.

#include <gtest/gtest.h>

#include "annotation/annotation.hpp"
#include "export/turtle.hpp"
#include "graph/from_triples.hpp"
#include "rdf/isomorphism.hpp"
#include "rdf/vocabulary.hpp"
#include "samples.hpp"
#include "unit/graph/statements.hpp"

namespace newsgraph {
namespace {

class Sample : public testing::TestWithParam<std::string> {};

TEST_P(Sample, TheAnnotationIsOfTheArticle) {
  EXPECT_EQ(sample_reading(GetParam()).article.text.utf8(), sample_file(GetParam() + ".txt"));
}

TEST_P(Sample, ComesBackFromAnnotationJson) {
  const Reading reading = sample_reading(GetParam());
  const auto again = from_json(to_json(reading));
  ASSERT_TRUE(again.has_value()) << again.error().message;
  EXPECT_EQ(*again, reading);
}

TEST_P(Sample, BecomesTheExpectedTurtle) {
  const auto turtle = to_turtle(sample_graph(GetParam()).graph);
  ASSERT_TRUE(turtle.has_value()) << turtle.error().message;
  EXPECT_EQ(*turtle, sample_file(GetParam() + ".ttl"));
}

TEST_P(Sample, SerdReadsBackTheGraph) {
  const auto read = rdf::read_turtle(sample_file(GetParam() + ".ttl"));
  ASSERT_TRUE(read.has_value()) << read.error().message;
  const auto compared = rdf::compare_graphs(statements_of(sample_graph(GetParam()).graph), *read);
  EXPECT_TRUE(compared.isomorphic) << compared.difference;
}

TEST_P(Sample, WhatWasWrittenIsConsistentWhenItIsReadAgain) {
  const auto again = from_document(sample_file(GetParam() + ".ttl"), {});
  ASSERT_TRUE(again.has_value()) << again.error().message;
  for (const Finding& finding : check(*again, {}).findings) ADD_FAILURE() << finding.rule << ": " << finding.message;
}

INSTANTIATE_TEST_SUITE_P(Samples, Sample, testing::ValuesIn(sample_names),
                         [](const auto& name) { return name.index == 0 ? "HarbourTalks" : "TradeFair"; });

TEST(HarbourTalks, OnlyWhatTheArticleStatesIsAFact) {
  const KnowledgeGraph graph = sample_graph("harbour-talks").graph;
  EXPECT_EQ(triples_with(graph, rdf::rdf_::type, rdf::ng::EventMention), 14U);
  EXPECT_EQ(triples_with(graph, rdf::rdf_::type, rdf::sem::Event), 6U);
  EXPECT_EQ(triples_with(graph, rdf::rdf_::type, rdf::ng::Claim), 6U);
  EXPECT_EQ(triples_with(graph, rdf::org::holds), 2U);
  EXPECT_EQ(triples_with(graph, rdf::ng::ownedBy), 0U) << "only a source of a source says so";
}

TEST(HarbourTalks, RepairKeepsTheMoreConfidentDateOfBirth) {
  EXPECT_EQ(triples_with(sample_graph("harbour-talks", OnConflict::Keep).graph, rdf::schema::birthDate), 2U);
  const CheckedGraph repaired = sample_graph("harbour-talks");
  EXPECT_EQ(triples_with(repaired.graph, rdf::schema::birthDate), 1U);
  EXPECT_EQ(triples_with(repaired.graph, rdf::ng::withdrawnBecause), 1U);
  EXPECT_EQ(repaired.report.findings.size(), 1U);
}

TEST(TradeFair, OnlyWhatTheArticleStatesIsAFact) {
  const KnowledgeGraph graph = sample_graph("trade-fair").graph;
  EXPECT_EQ(triples_with(graph, rdf::rdf_::type, rdf::ng::EventMention), 31U);
  EXPECT_EQ(triples_with(graph, rdf::rdf_::type, rdf::sem::Event), 16U) << "15 that happened, and the fair";
  EXPECT_EQ(triples_with(graph, rdf::rdf_::type, rdf::ng::Claim), 12U);
  EXPECT_EQ(triples_with(graph, rdf::org::holds), 5U) << "neither the former nor the designate";
  EXPECT_EQ(triples_with(graph, rdf::schema::foundingDate), 1U) << "the other year is the Hald Group's word";
}

TEST(TradeFair, RepairKeepsTheMoreConfidentPlaceOfDeath) {
  EXPECT_EQ(triples_with(sample_graph("trade-fair", OnConflict::Keep).graph, rdf::schema::deathPlace), 2U);
  const CheckedGraph repaired = sample_graph("trade-fair");
  EXPECT_EQ(triples_with(repaired.graph, rdf::schema::deathPlace), 1U);
  EXPECT_EQ(triples_with(repaired.graph, rdf::ng::withdrawnBecause), 1U);
  EXPECT_EQ(triples_with(repaired.graph, rdf::ng::conflictsWith), 1U);
}

TEST(TradeFair, ASeatThatSpeaksIsItsGovernment) {
  const KnowledgeGraph graph = sample_graph("trade-fair").graph;
  const std::string version(
      graph.term(graph.edges()[graph.with_predicate(*graph.find_iri(rdf::prov::specializationOf))[0]].subject).value);
  EXPECT_EQ(triples_with(graph, rdf::prov::wasAttributedTo, version + "/entity/varland"), 1U);
  EXPECT_EQ(triples_with(graph, rdf::prov::wasAttributedTo, version + "/entity/osten"), 0U);
}

}  // namespace
}  // namespace newsgraph
