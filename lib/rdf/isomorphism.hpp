#pragma once

#include <span>
#include <string>

#include "rdf/reader.hpp"

namespace newsgraph::rdf {

/// RDF 1.1 Concepts, 3.6: equal but for the labels of blank nodes.
struct GraphComparison {
  bool isomorphic = false;
  std::string difference;  ///< N-Quads lines, "- " only in the first, "+ " only in the second; empty when isomorphic
};

/// Compares two sets of statements; doubles and lines do not count. By colour refinement, then by trying: exponential
/// for large symmetric graphs of blank nodes, which are found in tests of parsers only.
GraphComparison compare_graphs(std::span<const Statement> first, std::span<const Statement> second);
bool isomorphic(std::span<const Statement> first, std::span<const Statement> second);

}  // namespace newsgraph::rdf
