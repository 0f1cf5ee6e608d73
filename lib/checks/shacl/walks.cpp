#include "checks/shacl/walks.hpp"

#include <algorithm>
#include <utility>

#include "checks/shacl/sorted_set.hpp"

namespace newsgraph::shacl {
namespace {

/// A run or a set of edges up to this size is quicker scanned than searched.
constexpr std::size_t kScanned = 16;

}  // namespace

std::span<const Edge> edges_with(const KnowledgeGraph& graph, NodeId subject, NodeId predicate) {
  const auto run = graph.out(subject);
  auto first = run.begin();
  if (run.size() > kScanned) {
    first = std::ranges::lower_bound(run, predicate, {}, &Edge::predicate);
  } else {
    while (first != run.end() && first->predicate < predicate) ++first;
  }
  auto last = first;
  while (last != run.end() && last->predicate == predicate) ++last;
  return {first, last};
}

Nodes PathWalker::values(const Path& path, NodeId from) {
  Nodes nodes;
  follow(path, false, from, nodes);
  if (path.kind != Path::Kind::Predicate) sort_unique(nodes);
  return nodes;
}

void PathWalker::follow(const Path& path, bool inverse, NodeId from, Nodes& to) {
  using Kind = Path::Kind;
  switch (path.kind) {
    case Kind::Predicate: {
      const NodeId predicate = node_of_[path.predicate];
      return inverse ? follow_back(predicate, from, to) : follow_predicate(predicate, from, to);
    }
    case Kind::Inverse:
      return follow(path.parts.front(), !inverse, from, to);
    case Kind::Sequence:
      return follow_sequence(path, inverse, from, to);
    case Kind::Alternative:
      for (const Path& part : path.parts) follow(part, inverse, from, to);
      return;
    case Kind::ZeroOrOne:
      to.push_back(from);
      return follow(path.parts.front(), inverse, from, to);
    case Kind::ZeroOrMore:
    case Kind::OneOrMore:
      return follow_closure(path, inverse, from, to);
  }
}

void PathWalker::follow_predicate(NodeId predicate, NodeId from, Nodes& to) const {
  for (const Edge& edge : edges_with(data_, from, predicate)) {
    if (!edge.withdrawn) to.push_back(edge.object);
  }
}

void PathWalker::follow_back(NodeId predicate, NodeId from, Nodes& to) {
  const auto edges = data_.edges();
  const auto into = data_.in(from);
  if (into.size() <= kScanned) {
    for (const EdgeId id : into) {
      if (edges[id].predicate == predicate && !edges[id].withdrawn) to.push_back(edges[id].subject);
    }
    return;
  }
  const auto object = [&](EdgeId id) { return edges[id].object; };
  const auto [place, is_new] = by_object_.try_emplace(predicate);
  std::vector<EdgeId>& sorted = place->second;
  if (is_new) {
    const auto all = data_.with_predicate(predicate);
    sorted.assign(all.begin(), all.end());
    std::ranges::stable_sort(sorted, {}, object);
  }
  auto id = std::ranges::lower_bound(sorted, from, {}, object);
  for (; id != sorted.end() && edges[*id].object == from; ++id) {
    if (!edges[*id].withdrawn) to.push_back(edges[*id].subject);
  }
}

void PathWalker::follow_sequence(const Path& path, bool inverse, NodeId from, Nodes& to) {
  Nodes at{from};
  for (std::size_t step = 0; step < path.parts.size(); ++step) {
    const Path& part = path.parts[inverse ? path.parts.size() - 1 - step : step];
    Nodes next;
    for (const NodeId node : at) follow(part, inverse, node, next);
    sort_unique(next);
    at = std::move(next);
  }
  to.insert(to.end(), at.begin(), at.end());
}

void PathWalker::follow_closure(const Path& path, bool inverse, NodeId from, Nodes& to) {
  if (marks_.size() == closures_) marks_.emplace_back();
  const std::size_t own = closures_++;
  marks_[own].round_of.resize(data_.terms().size());
  const std::uint32_t round = ++marks_[own].round;
  const std::size_t begin = to.size();
  const auto is_new = [&](NodeId node) {
    // A node that the data lack reaches, and is reached from, only itself.
    if ((node & kOfShapes) != 0) return to.size() == begin;
    return std::exchange(marks_[own].round_of[node], round) != round;
  };
  if (path.kind == Path::Kind::ZeroOrMore && is_new(from)) to.push_back(from);
  Nodes next;
  const auto expand = [&](NodeId node) {
    next.clear();
    follow(path.parts.front(), inverse, node, next);
    for (const NodeId found : next) {
      if (is_new(found)) to.push_back(found);
    }
  };
  expand(from);
  for (std::size_t done = begin; done < to.size(); ++done) {
    if (to[done] != from) expand(to[done]);
  }
  --closures_;
}

}  // namespace newsgraph::shacl
