#pragma once

#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/filter_iterator.hpp>
#include <boost/property_map/property_map.hpp>
#include <cstddef>
#include <utility>

#include "graph/knowledge_graph.hpp"

/// KnowledgeGraph as a model of Boost.Graph's Bidirectional, Vertex List and Edge List concepts: vertices are all
/// terms, edges the triples that are not withdrawn, both as 32-bit ids. REQUIRES a frozen graph. Algorithms of
/// Boost.Graph take the graph itself; properties of an edge are in `graph.edges()[id]`.
namespace newsgraph {

/// Passes the edges that are not withdrawn.
struct IsAsserted {
  const Edge* edges = nullptr;
  bool operator()(EdgeId id) const { return !edges[id].withdrawn; }
};

using AssertedEdges = boost::filter_iterator<IsAsserted, boost::counting_iterator<EdgeId>>;
using AssertedInEdges = boost::filter_iterator<IsAsserted, const EdgeId*>;
using Vertices = boost::counting_iterator<TermId>;

struct KnowledgeGraphCategory : virtual boost::bidirectional_graph_tag,
                                virtual boost::vertex_list_graph_tag,
                                virtual boost::edge_list_graph_tag {};

inline TermId source(EdgeId edge, const KnowledgeGraph& graph) { return graph.edges()[edge].subject; }
inline TermId target(EdgeId edge, const KnowledgeGraph& graph) { return graph.edges()[edge].object; }

inline std::pair<AssertedEdges, AssertedEdges> asserted_edges(EdgeId begin, EdgeId end, const KnowledgeGraph& graph) {
  const IsAsserted asserted{graph.edges().data()};
  const boost::counting_iterator<EdgeId> first(begin), last(end);
  return {AssertedEdges(asserted, first, last), AssertedEdges(asserted, last, last)};
}

inline std::pair<Vertices, Vertices> vertices(const KnowledgeGraph& graph) {
  return {Vertices(0), Vertices(static_cast<TermId>(graph.terms().size()))};
}
inline std::size_t num_vertices(const KnowledgeGraph& graph) { return graph.terms().size(); }

inline std::pair<AssertedEdges, AssertedEdges> edges(const KnowledgeGraph& graph) {
  return asserted_edges(0, static_cast<EdgeId>(graph.edges().size()), graph);
}
inline std::size_t num_edges(const KnowledgeGraph& graph) { return graph.asserted_count(); }

inline std::pair<AssertedEdges, AssertedEdges> out_edges(TermId vertex, const KnowledgeGraph& graph) {
  const auto run = graph.out(vertex);
  const auto begin = static_cast<EdgeId>(run.data() == nullptr ? 0 : run.data() - graph.edges().data());
  return asserted_edges(begin, begin + static_cast<EdgeId>(run.size()), graph);
}
inline std::size_t out_degree(TermId vertex, const KnowledgeGraph& graph) {
  const auto [begin, end] = out_edges(vertex, graph);
  return static_cast<std::size_t>(std::distance(begin, end));
}

inline std::pair<AssertedInEdges, AssertedInEdges> in_edges(TermId vertex, const KnowledgeGraph& graph) {
  const auto ids = graph.in(vertex);
  const IsAsserted asserted{graph.edges().data()};
  const EdgeId* const last = ids.data() + ids.size();
  return {AssertedInEdges(asserted, ids.data(), last), AssertedInEdges(asserted, last, last)};
}
inline std::size_t in_degree(TermId vertex, const KnowledgeGraph& graph) {
  const auto [begin, end] = in_edges(vertex, graph);
  return static_cast<std::size_t>(std::distance(begin, end));
}
inline std::size_t degree(TermId vertex, const KnowledgeGraph& graph) {
  return in_degree(vertex, graph) + out_degree(vertex, graph);
}

inline boost::typed_identity_property_map<TermId> get(boost::vertex_index_t, const KnowledgeGraph&) { return {}; }
inline TermId get(boost::vertex_index_t, const KnowledgeGraph&, TermId vertex) { return vertex; }

}  // namespace newsgraph

template <>
struct boost::graph_traits<newsgraph::KnowledgeGraph> {
  using vertex_descriptor = newsgraph::TermId;
  using edge_descriptor = newsgraph::EdgeId;
  using directed_category = boost::bidirectional_tag;
  using edge_parallel_category = boost::allow_parallel_edge_tag;
  using traversal_category = newsgraph::KnowledgeGraphCategory;
  using vertex_iterator = newsgraph::Vertices;
  using edge_iterator = newsgraph::AssertedEdges;
  using out_edge_iterator = newsgraph::AssertedEdges;
  using in_edge_iterator = newsgraph::AssertedInEdges;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return static_cast<vertex_descriptor>(-1); }
};

template <>
struct boost::property_map<newsgraph::KnowledgeGraph, boost::vertex_index_t> {
  using type = boost::typed_identity_property_map<newsgraph::TermId>;
  using const_type = type;
};
