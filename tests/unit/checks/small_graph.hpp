#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "checks/checks.hpp"
#include "graph/from_triples.hpp"
#include "rdf/vocabulary.hpp"
#include "unit/checks/prefix_lines.hpp"

namespace newsgraph {

/// A graph from Turtle with all prefixes of docs/graph.md, e: for the entities of an article and v: for its events.
inline KnowledgeGraph graph_of(const std::string& turtle) {
  std::string text = prefix_lines();
  const std::string version = "https://example.org/article/00ff/aa";
  for (const std::string folder : {"e entity", "v event", "s statement", "m tenure"}) {
    text += "@prefix " + folder.substr(0, 1) + ": <" + version + "/" + folder.substr(2) + "/> .\n";
  }
  text += "<" + version + "> a schema:NewsArticle .\n";
  auto graph = from_document(text + turtle, {});
  EXPECT_TRUE(graph) << graph.error().message;
  return graph ? std::move(*graph) : KnowledgeGraph{};
}

inline std::vector<std::string> rules_of(const Report& report) {
  std::vector<std::string> rules;
  for (const Finding& finding : report.findings) rules.push_back(finding.rule);
  return rules;
}

/// A term by compact IRI, or by the end of an IRI of the article: "entity/a".
inline TermId id_of(const KnowledgeGraph& graph, const std::string& name) {
  const auto standard = rdf::expand_compact(name);
  return graph.find_iri(standard ? *standard : "https://example.org/article/00ff/aa/" + name).value();
}

inline bool asserts(const KnowledgeGraph& graph, const std::string& s, const std::string& p, const std::string& o) {
  const auto edge = graph.edge(id_of(graph, s), id_of(graph, p), id_of(graph, o));
  return edge && !graph.edges()[*edge].withdrawn;
}

}  // namespace newsgraph
