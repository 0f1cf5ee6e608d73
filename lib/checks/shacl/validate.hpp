#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "checks/shacl/shapes.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph::shacl {

/// A node of a validation: a TermId of the data, which have fewer than 2^31 terms, or a node that the data lack,
/// kOfShapes plus its id in Shapes::terms.
using NodeId = std::uint32_t;
inline constexpr NodeId kOfShapes = 1U << 31U;

/// REQUIRES an id of a validation of these two.
inline rdf::TermView term_of(const KnowledgeGraph& data, const Shapes& shapes, NodeId id) {
  return (id & kOfShapes) != 0 ? shapes.terms[id & ~kOfShapes] : data.term(id);
}

/// One validation result (section 3.6.2). Source shape, severity, messages and path are those of shapes[shape].
struct ShaclResult {
  NodeId focus_node = 0;
  OptionalId value;
  OptionalId predicate;  ///< of sh:closed: the result's path, in place of the shape's; an id of the data
  ShapeId shape = 0;
  std::uint32_t constraint = 0;  ///< place in the shape's constraints
  Component component = Component::Class;
  auto operator<=>(const ShaclResult&) const = default;
};

struct ValidationOptions {
  /// Another graph whose rdfs:subClassOf counts, beside the data's own, for sh:class and sh:targetClass; may be null.
  const KnowledgeGraph* ontology = nullptr;
  /// IRIs of the graphs that the shapes were read from: what the data ask for by sh:shapesGraph must be among them.
  std::vector<std::string> shapes_graphs;
  /// For one value against one sh:pattern, in steps of ICU's engine (about a millisecond each); 0: none.
  std::int32_t pattern_limit = 1000;
};

/// All results, in the order of the shapes, of the ids of their targets, of the constraints and of the values; a node
/// that is reached by two ways is reported twice (section 4.7.2). No result: the data conform. Both graphs are frozen;
/// withdrawn triples do not count. Blank nodes of data and shapes are the same where their labels are: read the two
/// with different ReadOptions::blank_prefix unless they are one document. Fails with "shapes-graph-missing"
/// (section 3.1) or "pattern-limit", naming the graph or the shape.
Result<std::vector<ShaclResult>> validate(const KnowledgeGraph& data, const Shapes& shapes,
                                          const ValidationOptions& options = {});

}  // namespace newsgraph::shacl
