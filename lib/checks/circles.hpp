#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace newsgraph {

struct Arc {
  std::uint32_t from = 0, to = 0;
};

/// Circles that share no arc, such that without their arcs no circle is left. The shortest of each strongly connected
/// component comes first, then the shortest of what is left of it. Each is a list of arcs by number in the order of the
/// walk, from the arc with the smallest number; circles ascending. Linear where there is no circle; else breadth-first
/// walks from each vertex of a component, none longer than the shortest circle so far. A component that takes more than
/// 20 million looks at an arc shows the shortest circle found until then.
std::vector<std::vector<std::size_t>> disjoint_circles(const std::vector<Arc>& arcs);

}  // namespace newsgraph
