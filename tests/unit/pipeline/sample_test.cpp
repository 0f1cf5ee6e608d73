// The samples from annotation to Turtle: what the README shows is what the program writes.

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "annotation/annotation.hpp"
#include "export/turtle.hpp"
#include "graph/from_triples.hpp"
#include "pipeline/pipeline.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

std::string sample(const std::string& name) {
  std::ifstream file(std::string(NEWSGRAPH_SOURCE_DIR) + "/samples/" + name, std::ios::binary);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  EXPECT_FALSE(bytes.str().empty()) << name;
  return bytes.str();
}

Reading harbour_talks() {
  const std::string json = sample("harbour-talks.jsonl");
  auto reading = from_json(json.substr(0, json.find('\n')), "harbour-talks.jsonl", 1);
  EXPECT_TRUE(reading.has_value()) << reading.error().message;
  return reading ? std::move(*reading) : Reading();
}

CheckedGraph harbour_graph(OnConflict on_conflict = OnConflict::Repair) {
  GraphOptions options;
  options.mint.software_version = "0.1.0";
  options.on_conflict = on_conflict;
  auto graph = build_graph(harbour_talks(), options);
  EXPECT_TRUE(graph.has_value()) << graph.error().message;
  return graph ? std::move(*graph) : CheckedGraph();
}

std::size_t objects_of(const KnowledgeGraph& graph, std::string_view predicate, std::string_view object) {
  const auto p = graph.find_iri(predicate), o = graph.find_iri(object);
  std::size_t found = 0;
  if (!p || !o) return 0;
  for (const EdgeId id : graph.in(*o)) found += graph.edges()[id].predicate == *p && !graph.edges()[id].withdrawn;
  return found;
}

std::size_t triples_with(const KnowledgeGraph& graph, std::string_view predicate) {
  const auto p = graph.find_iri(predicate);
  std::size_t found = 0;
  if (!p) return 0;
  for (const EdgeId id : graph.with_predicate(*p)) found += !graph.edges()[id].withdrawn;
  return found;
}

TEST(HarbourTalks, TheAnnotationIsOfTheArticle) {
  EXPECT_EQ(harbour_talks().article.text.utf8(), sample("harbour-talks.txt"));
}

TEST(HarbourTalks, BecomesTheExpectedTurtle) {
  const auto turtle = to_turtle(harbour_graph().graph);
  ASSERT_TRUE(turtle.has_value()) << turtle.error().message;
  EXPECT_EQ(*turtle, sample("harbour-talks.ttl"));
}

TEST(HarbourTalks, OnlyWhatTheArticleStatesIsAFact) {
  const KnowledgeGraph graph = harbour_graph().graph;
  EXPECT_EQ(objects_of(graph, rdf::rdf_::type, rdf::ng::EventMention), 14U);
  EXPECT_EQ(objects_of(graph, rdf::rdf_::type, rdf::sem::Event), 6U);
  EXPECT_EQ(objects_of(graph, rdf::rdf_::type, rdf::ng::Claim), 6U);
  EXPECT_EQ(triples_with(graph, rdf::org::holds), 2U);
  EXPECT_EQ(triples_with(graph, rdf::ng::ownedBy), 0U) << "only a source of a source says so";
}

TEST(HarbourTalks, RepairKeepsTheMoreConfidentDateOfBirth) {
  EXPECT_EQ(triples_with(harbour_graph(OnConflict::Keep).graph, rdf::schema::birthDate), 2U);
  const CheckedGraph repaired = harbour_graph();
  EXPECT_EQ(triples_with(repaired.graph, rdf::schema::birthDate), 1U);
  EXPECT_EQ(triples_with(repaired.graph, rdf::ng::withdrawnBecause), 1U);
  EXPECT_EQ(repaired.report.findings.size(), 1U);
}

TEST(HarbourTalks, WhatWasWrittenIsConsistentWhenItIsReadAgain) {
  const auto again = from_document(sample("harbour-talks.ttl"), {});
  ASSERT_TRUE(again.has_value()) << again.error().message;
  for (const Finding& finding : check(*again, {}).findings) ADD_FAILURE() << finding.rule << ": " << finding.message;
}

}  // namespace
}  // namespace newsgraph
