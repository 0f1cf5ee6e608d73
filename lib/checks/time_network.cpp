#include "checks/time_network.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/bellman_ford_shortest_paths.hpp>
#include <boost/graph/connected_components.hpp>
#include <unordered_map>

namespace newsgraph {
namespace {

struct Arc {
  std::int64_t days = 0;
  const TimeConstraint* constraint = nullptr;
};
/// An arc later -> earlier of weight days says earlier - later <= days.
using Distances = boost::adjacency_list<boost::vecS, boost::vecS, boost::bidirectionalS, boost::no_property, Arc>;
using ArcId = boost::graph_traits<Distances>::edge_descriptor;

/// Remembers by which arc each point was reached last.
struct Trail : boost::bellman_visitor<> {
  explicit Trail(std::vector<std::optional<ArcId>>& by) : reached_by(&by) {}
  template <class Graph>
  void edge_relaxed(ArcId arc, const Graph& graph) const {
    (*reached_by)[boost::target(arc, graph)] = arc;
  }
  std::vector<std::optional<ArcId>>* reached_by;
};

/// After as many steps back as there are points, the walk is on the cycle.
std::vector<const TimeConstraint*> walk_cycle(const Distances& graph,
                                              const std::vector<std::optional<ArcId>>& reached_by, std::size_t start) {
  std::size_t vertex = start;
  for (std::size_t step = 0; step < boost::num_vertices(graph); ++step) {
    if (!reached_by[vertex]) return {};
    vertex = boost::source(*reached_by[vertex], graph);
  }
  std::vector<const TimeConstraint*> cycle;
  const std::size_t first = vertex;
  do {
    cycle.push_back(graph[*reached_by[vertex]].constraint);
    vertex = boost::source(*reached_by[vertex], graph);
  } while (vertex != first);
  return cycle;
}

Distances distances_of(std::size_t points, const std::vector<const TimeConstraint*>& constraints) {
  Distances graph(points);
  std::unordered_map<PointId, std::size_t> vertex{{TimeNetwork::origin, 0}};
  const auto of = [&](PointId point) { return vertex.try_emplace(point, vertex.size()).first->second; };
  for (const TimeConstraint* constraint : constraints) {
    const std::size_t later = of(constraint->later);
    boost::add_edge(later, of(constraint->earlier), Arc{constraint->days, constraint}, graph);
  }
  return graph;
}

/// Constraints by connected part of the network; the origin joins nothing, since a simple cycle passes it once.
std::vector<std::vector<const TimeConstraint*>> parts(const TimeNetwork& network) {
  boost::adjacency_list<boost::vecS, boost::vecS, boost::undirectedS> joined(network.size());
  for (const TimeConstraint& constraint : network.constraints()) {
    if (constraint.earlier != TimeNetwork::origin && constraint.later != TimeNetwork::origin) {
      boost::add_edge(constraint.earlier, constraint.later, joined);
    }
  }
  std::vector<std::size_t> part(network.size());
  const auto count = static_cast<std::size_t>(boost::connected_components(
      joined, boost::make_iterator_property_map(part.begin(), boost::get(boost::vertex_index, joined))));
  std::vector<std::vector<const TimeConstraint*>> constraints(count);
  for (const TimeConstraint& constraint : network.constraints()) {
    const PointId inner = constraint.earlier == TimeNetwork::origin ? constraint.later : constraint.earlier;
    constraints[part[inner]].push_back(&constraint);
  }
  return constraints;
}

void append(std::string& text, const std::string& sentence) {
  if (sentence.empty() || text.find(sentence) != std::string::npos) return;
  if (!text.empty()) text += "; ";
  text += sentence;
}

/// The triples first, then the laws that make a contradiction of them.
std::string explain(const Inspection& inspection, const std::vector<const TimeConstraint*>& cycle) {
  std::string text;
  for (const TimeConstraint* constraint : cycle) {
    if (!constraint->law.empty()) continue;
    for (const EdgeId id : constraint->because) append(text, inspection.sentence(id));
  }
  for (const TimeConstraint* constraint : cycle) {
    if (constraint->law.empty()) continue;
    for (const EdgeId id : constraint->because) append(text, inspection.sentence(id));
  }
  for (const TimeConstraint* constraint : cycle) append(text, std::string(constraint->law));
  return text;
}

bool is_taken(const Inspection& inspection, const TimeConstraint& constraint) {
  return std::ranges::any_of(constraint.because, [&](EdgeId id) { return inspection.is_taken(id); });
}

void report(Inspection& inspection, const std::vector<const TimeConstraint*>& cycle) {
  Finding finding;
  const bool is_publication = std::ranges::any_of(cycle, &TimeConstraint::is_publication);
  finding.rule = is_publication ? "past-before-publication" : "time-order";
  for (const TimeConstraint* constraint : cycle) {
    finding.edges.insert(finding.edges.end(), constraint->because.begin(), constraint->because.end());
  }
  finding.message = fmt::format("The dates contradict each other: {}.", explain(inspection, cycle));
  std::ranges::sort(finding.edges);
  const auto cheapest = inspection.cheapest(finding.edges);
  finding.subject = inspection.edge(cheapest.value_or(finding.edges.front())).subject;
  finding.conflicts = {finding.edges};
  inspection.add(std::move(finding));
}

}  // namespace

std::vector<const TimeConstraint*> contradiction(std::size_t points,
                                                 const std::vector<const TimeConstraint*>& constraints) {
  const Distances graph = distances_of(points, constraints);
  std::vector<std::int64_t> distance(points, 0);
  std::vector<std::optional<ArcId>> reached_by(points);
  std::vector<std::size_t> predecessor(points);
  const auto index = boost::get(boost::vertex_index, graph);
  const bool is_consistent = boost::bellman_ford_shortest_paths(
      graph, points, boost::get(&Arc::days, graph), boost::make_iterator_property_map(predecessor.begin(), index),
      boost::make_iterator_property_map(distance.begin(), index), std::plus<>(), std::less<>(), Trail(reached_by));
  if (is_consistent) return {};
  for (const ArcId arc : boost::make_iterator_range(boost::edges(graph))) {
    const std::size_t from = boost::source(arc, graph), to = boost::target(arc, graph);
    if (distance[from] + graph[arc].days < distance[to]) return walk_cycle(graph, reached_by, to);
  }
  return {};
}

void check_time_network(Inspection& inspection) {
  const TimeNetwork network = read_time_network(inspection);
  for (auto& constraints : parts(network)) {
    std::erase_if(constraints, [&](const TimeConstraint* c) { return is_taken(inspection, *c); });
    std::vector<PointId> points{TimeNetwork::origin};
    for (const TimeConstraint* constraint : constraints) {
      points.push_back(constraint->earlier);
      points.push_back(constraint->later);
    }
    std::ranges::sort(points);
    const auto size = static_cast<std::size_t>(std::unique(points.begin(), points.end()) - points.begin());
    for (;;) {
      const auto cycle = contradiction(size, constraints);
      if (cycle.empty()) break;
      report(inspection, cycle);
      const auto is_gone = [&](const TimeConstraint* constraint) { return is_taken(inspection, *constraint); };
      // Where nothing may be withdrawn, the whole cycle is left aside, so that the rest is still looked at.
      if (std::erase_if(constraints, is_gone) == 0) {
        std::erase_if(constraints, [&](const TimeConstraint* c) { return std::ranges::find(cycle, c) != cycle.end(); });
      }
    }
  }
}

}  // namespace newsgraph
