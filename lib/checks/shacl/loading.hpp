#pragma once

#include <unordered_map>

#include "checks/shacl/shapes.hpp"
#include "checks/shacl/shapes_graph.hpp"

namespace newsgraph::shacl {

/// The state of load_shapes(): what is read, and what has become of it so far.
struct Loading {
  const ShapesGraph& graph;
  Shapes& shapes;
  std::unordered_map<TermId, ShapeId> ids;  ///< by the shape's node in the graph

  /// The id in Shapes::terms of a term of the graph.
  rdf::TermId keep(TermId id) const { return shapes.terms.intern(graph.term(id)); }
};

/// Reads the constraints of the shape at `node` into `shape`, whose path is read already, in the order of Component.
/// Fails with "ill-formed-shape".
Result<void> load_constraints(const Loading& loading, TermId node, Shape& shape);

/// Fails with "recursive-shape" or "shape-too-deep"; else says which shapes are revisited.
Result<void> check_references(const Loading& loading);

}  // namespace newsgraph::shacl
