#include "checks/circles.hpp"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <unordered_map>

namespace newsgraph {
namespace {

constexpr std::size_t kLooks = 20'000'000;

using ArcNumbers = std::vector<std::size_t>;
using Digraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property,
                                      boost::property<boost::edge_index_t, std::size_t>>;

/// The vertices that the given arcs touch, numbered from 0 in the order of the arcs.
struct Numbered {
  explicit Numbered(const std::vector<Arc>& arcs, const ArcNumbers& some) {
    for (const std::size_t arc : some) {
      const std::size_t from = of(arcs[arc].from), to = of(arcs[arc].to);
      boost::add_edge(from, to, arc, graph);
    }
  }
  std::size_t of(std::uint32_t node) { return vertex.try_emplace(node, vertex.size()).first->second; }

  std::unordered_map<std::uint32_t, std::size_t> vertex;
  Digraph graph;
};

/// The arcs inside each strongly connected component that has any, components by their first arc.
std::vector<ArcNumbers> components(const std::vector<Arc>& arcs, const ArcNumbers& some) {
  Numbered numbered(arcs, some);
  std::vector<std::size_t> component(boost::num_vertices(numbered.graph));
  const auto index = boost::get(boost::vertex_index, numbered.graph);
  const std::size_t count =
      boost::strong_components(numbered.graph, boost::make_iterator_property_map(component.begin(), index));
  std::vector<ArcNumbers> inside(count);
  for (const std::size_t arc : some) {
    const std::size_t from = component[numbered.of(arcs[arc].from)];
    if (from == component[numbered.of(arcs[arc].to)]) inside[from].push_back(arc);
  }
  std::erase_if(inside, [](const ArcNumbers& numbers) { return numbers.empty(); });
  std::ranges::sort(inside);
  return inside;
}

/// A breadth-first walk from one vertex back to it. Vertices that were starts before are left out: no circle that is
/// still looked for passes them.
class Walks {
 public:
  explicit Walks(const Digraph& graph)
      : graph_(graph), came_by_(boost::num_vertices(graph)), seen_in_(boost::num_vertices(graph), 0) {}

  /// A circle through `start` shorter than `limit` arcs, reversed; empty where there is none.
  ArcNumbers circle(std::size_t start, std::size_t limit) {
    ++walk_;
    std::vector<std::size_t> front{start};
    for (std::size_t depth = 1; depth < limit && !front.empty(); ++depth) {
      std::vector<std::size_t> next;
      for (const std::size_t vertex : front) {
        for (const auto& arc : boost::make_iterator_range(boost::out_edges(vertex, graph_))) {
          ++looks_;
          const std::size_t to = boost::target(arc, graph_);
          if (to == start) return way_back(start, arc);
          if (to < start || seen_in_[to] == walk_) continue;
          seen_in_[to] = walk_;
          came_by_[to] = arc;
          next.push_back(to);
        }
      }
      front = std::move(next);
    }
    return {};
  }

  [[nodiscard]] std::size_t looks() const { return looks_; }

 private:
  using GraphArc = boost::graph_traits<Digraph>::edge_descriptor;

  [[nodiscard]] ArcNumbers way_back(std::size_t start, GraphArc last) const {
    ArcNumbers circle;
    for (GraphArc arc = last;; arc = came_by_[boost::source(arc, graph_)]) {
      circle.push_back(boost::get(boost::edge_index, graph_, arc));
      if (boost::source(arc, graph_) == start) return circle;
    }
  }

  const Digraph& graph_;
  std::vector<GraphArc> came_by_;
  std::vector<std::size_t> seen_in_;
  std::size_t walk_ = 0, looks_ = 0;
};

ArcNumbers in_order(ArcNumbers reversed) {
  std::ranges::reverse(reversed);
  std::rotate(reversed.begin(), std::ranges::min_element(reversed), reversed.end());
  return reversed;
}

/// REQUIRES a strongly connected component.
ArcNumbers shortest_circle(const std::vector<Arc>& arcs, const ArcNumbers& component) {
  const Numbered numbered(arcs, component);
  Walks walks(numbered.graph);
  ArcNumbers shortest = walks.circle(0, component.size() + 1);
  if (shortest.size() == component.size()) return in_order(std::move(shortest));
  const std::size_t vertices = boost::num_vertices(numbered.graph);
  for (std::size_t start = 1; start < vertices && shortest.size() > 1 && walks.looks() < kLooks; ++start) {
    ArcNumbers circle = walks.circle(start, shortest.size());
    if (!circle.empty()) shortest = std::move(circle);
  }
  return in_order(std::move(shortest));
}

}  // namespace

std::vector<std::vector<std::size_t>> disjoint_circles(const std::vector<Arc>& arcs) {
  ArcNumbers all(arcs.size());
  for (std::size_t arc = 0; arc < all.size(); ++arc) all[arc] = arc;
  std::vector<ArcNumbers> circles, rest = components(arcs, all);
  while (!rest.empty()) {
    ArcNumbers component = std::move(rest.back());
    rest.pop_back();
    circles.push_back(shortest_circle(arcs, component));
    std::erase_if(component,
                  [&](std::size_t arc) { return std::ranges::find(circles.back(), arc) != circles.back().end(); });
    for (ArcNumbers& left : components(arcs, component)) rest.push_back(std::move(left));
  }
  std::ranges::sort(circles);
  return circles;
}

}  // namespace newsgraph
