#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/breadth_first_search.hpp>

#include "graph/walkable.hpp"
#include "graph/walks.hpp"

namespace newsgraph {
namespace {

using Node = Walkable::Node;
using Ways = boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS>;

Ways ways_of(const KnowledgeGraph& graph, const Walkable& walkable) {
  Ways ways(graph.terms().size());
  for (const Edge& edge : graph.edges()) {
    if (walkable.is_way(edge)) boost::add_edge(edge.subject, edge.object, ways);
  }
  return ways;
}

/// The way between two nodes that lie side by side: of several that with the smallest predicate.
Step step_between(const KnowledgeGraph& graph, const Walkable& walkable, TermId from, TermId to) {
  std::optional<Step> best;
  const auto take = [&](const Edge& edge, bool is_outgoing) {
    if (!walkable.is_way(edge)) return;
    if (best && graph.term(best->predicate) <= graph.term(edge.predicate)) return;
    best = Step{from, edge.predicate, to, is_outgoing};
  };
  for (const Edge& edge : graph.out(from)) {
    if (edge.object == to) take(edge, true);
  }
  for (const Edge& edge : graph.out(to)) {
    if (edge.object == from) take(edge, false);
  }
  return *best;
}

void add_relations(const KnowledgeGraph& graph, const Walkable& walkable, TermId node, std::vector<Neighbor>& found) {
  const auto is_other = [&](TermId other) { return other != node && walkable.node(other) == Node::Thing; };
  for (const Edge& edge : graph.out(node)) {
    if (walkable.is_relation(edge) && is_other(edge.object)) found.push_back({edge.object, edge.predicate, true, {}});
  }
  for (const EdgeId id : graph.in(node)) {
    const Edge& edge = graph.edges()[id];
    if (walkable.is_relation(edge) && is_other(edge.subject))
      found.push_back({edge.subject, edge.predicate, false, {}});
  }
}

}  // namespace

std::vector<Neighbor> neighbors(const KnowledgeGraph& graph, TermId node) {
  const Walkable walkable(graph);
  std::vector<Neighbor> found;
  add_relations(graph, walkable, node, found);
  for (const EdgeId id : graph.in(node)) {
    const Edge& part = graph.edges()[id];
    if (!walkable.is_role(part) || walkable.node(part.subject) != Node::Event) continue;
    for (const Edge& other : graph.out(part.subject)) {
      if (!walkable.is_role(other) || other.object == node || walkable.node(other.object) != Node::Thing) continue;
      found.push_back({other.object, other.predicate, true, part.subject});
    }
  }
  return found;
}

std::optional<std::vector<Step>> shortest_path(const KnowledgeGraph& graph, TermId from, TermId to) {
  if (from == to) return std::vector<Step>{};
  const Walkable walkable(graph);
  const Ways ways = ways_of(graph, walkable);
  std::vector<TermId> before(graph.terms().size());
  for (TermId id = 0; id < before.size(); ++id) before[id] = id;
  std::vector<boost::default_color_type> colours(before.size());
  boost::breadth_first_search(
      ways, from,
      boost::visitor(boost::make_bfs_visitor(boost::record_predecessors(before.data(), boost::on_tree_edge())))
          .color_map(boost::make_iterator_property_map(colours.begin(), boost::get(boost::vertex_index, ways))));
  if (before[to] == to) return std::nullopt;
  std::vector<Step> steps;
  for (TermId at = to; at != from; at = before[at]) steps.push_back(step_between(graph, walkable, before[at], at));
  std::reverse(steps.begin(), steps.end());
  return steps;
}

}  // namespace newsgraph
