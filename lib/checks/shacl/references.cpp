#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "checks/shacl/loading.hpp"

namespace newsgraph::shacl {
namespace {

constexpr std::uint32_t kDeepest = 500;

/// The shapes that a shape's conformance hangs on, with doubles. Siblings are asked for conformance, too.
std::vector<ShapeId> references(const Shape& shape) {
  std::vector<ShapeId> to;
  for (const Constraint& constraint : shape.constraints) {
    if (const auto* logic = std::get_if<ShapesConstraint>(&constraint)) {
      to.insert(to.end(), logic->shapes.begin(), logic->shapes.end());
    } else if (const auto* property = std::get_if<PropertyConstraint>(&constraint)) {
      to.push_back(property->shape);
    } else if (const auto* qualified = std::get_if<QualifiedConstraint>(&constraint)) {
      to.push_back(qualified->shape);
      to.insert(to.end(), qualified->siblings.begin(), qualified->siblings.end());
    }
  }
  return to;
}

using References = std::vector<std::vector<ShapeId>>;

/// The shapes that nothing recursive hangs on, those without references first (Kahn's algorithm), and their depths.
struct Order {
  std::vector<ShapeId> shapes;
  std::vector<std::uint32_t> depth, open;  ///< by shape; open: references not yet in order
};

Order order_of(const References& to) {
  References from(to.size());
  Order order{{}, std::vector<std::uint32_t>(to.size(), 0), std::vector<std::uint32_t>(to.size(), 0)};
  for (ShapeId id = 0; id < to.size(); ++id) {
    order.open[id] = static_cast<std::uint32_t>(to[id].size());
    for (const ShapeId other : to[id]) from[other].push_back(id);
    if (to[id].empty()) order.shapes.push_back(id);
  }
  for (std::size_t next = 0; next < order.shapes.size(); ++next) {
    const ShapeId done = order.shapes[next];
    for (const ShapeId id : from[done]) {
      order.depth[id] = std::max(order.depth[id], order.depth[done] + 1);
      if (--order.open[id] == 0) order.shapes.push_back(id);
    }
  }
  return order;
}

/// One of the shapes that come back to themselves. REQUIRES that there is one: from a shape left open, every way stays
/// among those left open and must end in a circle.
ShapeId on_a_circle(const References& to, const std::vector<std::uint32_t>& open) {
  const auto is_open = [&](ShapeId id) { return open[id] > 0; };
  const auto first = std::ranges::find_if(open, [](std::uint32_t count) { return count > 0; });
  std::vector<bool> seen(to.size());
  auto at = static_cast<ShapeId>(first - open.begin());
  while (!seen[at]) {
    seen[at] = true;
    at = *std::ranges::find_if(to[at], is_open);
  }
  return at;
}

/// A node comes back to a shape where several shapes, or a shape and a target, ask about it, and where paths of several
/// nodes lead to it. A single node shape asks once for each node that it is at: if that is more than once a node, it
/// remembers the answer itself.
void mark_revisited(Shapes& shapes, const References& to) {
  std::vector<std::uint32_t> uses(to.size(), 0);
  std::vector<bool> is_asked_by_path(to.size());
  for (ShapeId id = 0; id < to.size(); ++id) {
    const Targets& targets = shapes[id].targets;
    const bool has_targets = !(targets.nodes.empty() && targets.classes.empty() && targets.subjects_of.empty() &&
                               targets.objects_of.empty());
    uses[id] += has_targets ? 1 : 0;
    for (const ShapeId other : to[id]) {
      ++uses[other];
      if (shapes[id].path) is_asked_by_path[other] = true;
    }
  }
  for (ShapeId id = 0; id < to.size(); ++id) {
    shapes.shapes[id].is_revisited = uses[id] > 1 || is_asked_by_path[id];
  }
}

}  // namespace

Result<void> check_references(const Loading& loading) {
  Shapes& shapes = loading.shapes;
  References to;
  for (const Shape& shape : shapes.shapes) to.push_back(references(shape));
  const auto name = [&](ShapeId id) {
    const auto node = std::ranges::find(loading.ids, id, [](const auto& entry) { return entry.second; });
    return loading.graph.name(node->first);
  };
  const Order order = order_of(to);
  if (order.shapes.size() < to.size()) {
    return failure("recursive-shape", fmt::format("The shape {} refers to itself, at once or by way of others; "
                                                  "SHACL leaves open what that means: break the circle.",
                                                  name(on_a_circle(to, order.open))));
  }
  const auto deepest = std::ranges::max_element(order.depth);
  if (deepest != order.depth.end() && *deepest > kDeepest) {
    return failure("shape-too-deep", fmt::format("The shape {} has more than {} shapes within each other; split it.",
                                                 name(static_cast<ShapeId>(deepest - order.depth.begin())), kDeepest));
  }
  mark_revisited(shapes, to);
  return {};
}

}  // namespace newsgraph::shacl
