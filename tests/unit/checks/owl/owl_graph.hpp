#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "checks/owl/owl.hpp"
#include "graph/from_triples.hpp"
#include "rdf/vocabulary.hpp"
#include "unit/checks/prefix_lines.hpp"

namespace newsgraph {

/// A graph from Turtle with all prefixes of docs/graph.md and ":" for https://example.org/.
inline KnowledgeGraph owl_graph(const std::string& turtle) {
  auto graph = from_document("@prefix : <https://example.org/> .\n" + prefix_lines() + turtle, {});
  EXPECT_TRUE(graph) << graph.error().message;
  return graph ? std::move(*graph) : KnowledgeGraph{};
}

inline std::vector<OwlFinding> owl_findings(const std::string& turtle, const OwlOptions& options = {}) {
  auto found = find_inconsistencies(owl_graph(turtle), nullptr, options);
  EXPECT_TRUE(found) << found.error().message;
  return found ? std::move(*found) : std::vector<OwlFinding>{};
}

inline std::vector<std::string> owl_rules(const std::vector<OwlFinding>& findings) {
  std::vector<std::string> rules;
  for (const OwlFinding& finding : findings) rules.push_back(finding.rule);
  return rules;
}

inline std::vector<std::string> steps_of(const OwlFinding& finding) {
  std::vector<std::string> rules;
  for (const OwlStep& step : finding.steps) rules.push_back(step.rule);
  return rules;
}

inline std::string all_text(const std::vector<OwlFinding>& findings) {
  std::string text;
  for (const OwlFinding& finding : findings) text += to_text(finding);
  return text;
}

}  // namespace newsgraph
