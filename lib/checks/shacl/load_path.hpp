#pragma once

#include <functional>

#include "checks/shacl/shapes.hpp"
#include "checks/shacl/shapes_graph.hpp"

namespace newsgraph::shacl {

/// A property path (section 2.3.1). `keep` gives a predicate its id in Shapes::terms. Fails with "ill-formed-shape" or
/// "shape-too-deep" and what is wrong; the caller says whose path it is.
Result<Path> load_path(const ShapesGraph& graph, TermId node, const std::function<rdf::TermId(TermId)>& keep);

}  // namespace newsgraph::shacl
