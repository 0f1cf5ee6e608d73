#pragma once

#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "checks/shacl/validate.hpp"
#include "graph/from_triples.hpp"
#include "unit/checks/prefix_lines.hpp"

namespace newsgraph::shacl {

/// A graph from Turtle with the prefixes of the graph page and `:` for https://example.org/. Blank nodes of graphs
/// with different prefixes differ.
inline KnowledgeGraph graph_from(const std::string& turtle, const std::string& blank_prefix = "") {
  auto graph = from_document("@prefix : <https://example.org/> .\n" + prefix_lines() + turtle,
                             {rdf::Syntax::Turtle, {}, {}, blank_prefix});
  EXPECT_TRUE(graph) << graph.error().message;
  return graph ? std::move(*graph) : KnowledgeGraph{};
}

inline Shapes shapes_from(const std::string& turtle) {
  auto shapes = load_shapes(graph_from(turtle, "shapes"));
  EXPECT_TRUE(shapes) << shapes.error().message;
  return shapes ? std::move(*shapes) : Shapes{};
}

/// The code of what is wrong with shapes, and the message.
inline Diagnostic loading_error(const std::string& turtle) {
  const auto shapes = load_shapes(graph_from(turtle, "shapes"));
  return shapes ? Diagnostic{Severity::Error, "none", {}, {}, 0, {}, {}} : shapes.error();
}

/// IRIs without their namespace, literals as they stand.
inline std::string short_name(const rdf::TermView& term) {
  const bool is_iri = term.kind == rdf::TermKind::Iri;
  return std::string(is_iri ? term.value.substr(term.value.find_last_of("/#") + 1) : term.value);
}

/// Each result as "focus component value", the value only where there is one.
inline std::vector<std::string> lines_of(const std::vector<ShaclResult>& results, const KnowledgeGraph& data,
                                         const Shapes& shapes) {
  std::vector<std::string> lines;
  for (const ShaclResult& result : results) {
    std::string line = short_name(term_of(data, shapes, result.focus_node));
    line.append(" ").append(component_name(result.component));
    if (result.value) line.append(" ").append(short_name(term_of(data, shapes, *result.value)));
    lines.push_back(line);
  }
  return lines;
}

inline std::vector<std::string> violations(const std::string& shapes_turtle, const std::string& data_turtle) {
  const Shapes shapes = shapes_from(shapes_turtle);
  const KnowledgeGraph data = graph_from(data_turtle);
  const auto results = validate(data, shapes);
  EXPECT_TRUE(results) << results.error().message;
  return results ? lines_of(*results, data, shapes) : std::vector<std::string>{};
}

/// Shapes from :S0, whose target is :a, to :S60, each twice the next: checked one by one they would take for ever.
inline std::string shapes_that_multiply() {
  std::string shapes = ":S0 sh:targetNode :a .\n";
  for (int level = 0; level < 60; ++level) {
    const std::string next = ":S" + std::to_string(level + 1);
    shapes += ":S" + std::to_string(level) + " sh:and ( " + next + " " + next + " ) .\n";
  }
  return shapes;
}

using Lines = std::vector<std::string>;

}  // namespace newsgraph::shacl
