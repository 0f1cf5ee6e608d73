#pragma once

#include <span>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// The terms in an order that has near each other what a walk over the edges reads one after the other: each in its
/// turn by id, and behind it those that edges join to it, breadth first, up to a few dozen (after Cuthill and McKee,
/// "Reducing the Bandwidth of Sparse Symmetric Matrices", 1969). A term that very many edges lead to joins nothing.
/// None where almost all neighbours are near already, as in documents that have the triples of a subject together: then
/// the order of the document stays. Linear in terms and edges.
std::vector<TermId> by_neighbourhood(std::span<const Edge> edges, std::size_t terms);

}  // namespace newsgraph
