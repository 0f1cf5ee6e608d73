#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// What each term and triple of a graph is to somebody who walks in it. Made once a walk, in one pass.
class Walkable {
 public:
  explicit Walkable(const KnowledgeGraph& graph);

  enum class Node : std::uint8_t { Thing, Literal, Event, UnassertedEvent, Claim, Statement, Tenure, Apparatus };
  [[nodiscard]] Node node(TermId id) const { return nodes_[id]; }
  [[nodiscard]] bool is_event(TermId id) const;
  /// Does the predicate say something of the world, rather than of the text, the classes or the times?
  [[nodiscard]] bool is_worldly(TermId predicate) const { return is_worldly_[predicate]; }
  /// An asserted, worldly triple between things, or between a fact and a thing.
  [[nodiscard]] bool is_way(const Edge& edge) const;
  /// An asserted, worldly triple that says what a thing is to a thing or a literal.
  [[nodiscard]] bool is_relation(const Edge& edge) const;
  /// A triple from an event, asserted or not, to what takes part in it.
  [[nodiscard]] bool is_role(const Edge& edge) const;

 private:
  void mark_types(const KnowledgeGraph& graph);
  void mark_predicates(const KnowledgeGraph& graph);

  std::vector<Node> nodes_;         ///< by term
  std::vector<bool> is_worldly_;    ///< by term
  std::vector<bool> is_sem_;        ///< by term: sem:hasActor and others, which repeat the roles of our own
  std::vector<bool> is_described_;  ///< by term: an ng:EventMention
};

}  // namespace newsgraph
