#pragma once

#include <boost/container/small_vector.hpp>
#include <span>
#include <unordered_map>
#include <vector>

#include "checks/shacl/shapes.hpp"
#include "checks/shacl/validate.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph::shacl {

using Nodes = boost::container::small_vector<NodeId, 8>;

/// The edges of a subject with a predicate, withdrawn ones too: a contiguous run, objects ascending.
std::span<const Edge> edges_with(const KnowledgeGraph& graph, NodeId subject, NodeId predicate);

/// Follows property paths (section 2.3.1) through the data. Loops over data are iterative.
class PathWalker {
 public:
  /// `node_of` gives the NodeId of each of Shapes::terms. All outlive the walker.
  PathWalker(const KnowledgeGraph& data, const std::vector<NodeId>& node_of) : data_(data), node_of_(node_of) {}

  /// The value nodes of a path from a node: each once, ascending.
  [[nodiscard]] Nodes values(const Path& path, NodeId from);

 private:
  void follow(const Path& path, bool inverse, NodeId from, Nodes& to);
  void follow_predicate(NodeId predicate, NodeId from, Nodes& to) const;
  void follow_back(NodeId predicate, NodeId from, Nodes& to);
  void follow_sequence(const Path& path, bool inverse, NodeId from, Nodes& to);
  void follow_closure(const Path& path, bool inverse, NodeId from, Nodes& to);

  /// Which nodes a closure has met; one set for each closure that runs inside another, used again and again.
  struct Marks {
    std::vector<std::uint32_t> round_of;  ///< by term of the data
    std::uint32_t round = 0;
  };

  const KnowledgeGraph& data_;
  const std::vector<NodeId>& node_of_;
  std::unordered_map<NodeId, std::vector<EdgeId>> by_object_;  ///< by predicate, made when first asked for
  std::vector<Marks> marks_;
  std::size_t closures_ = 0;  ///< that are running
};

}  // namespace newsgraph::shacl
