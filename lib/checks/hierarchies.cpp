// Hierarchies do not run in a circle: the cheapest triple of each strongly connected component goes until none is left.

#include <fmt/format.h>

#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <unordered_map>

#include "checks/inspection.hpp"

namespace newsgraph {
namespace {

using Hierarchy = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS>;

struct Numbered {
  std::unordered_map<TermId, std::size_t> vertex;
  std::size_t of(TermId node) { return vertex.try_emplace(node, vertex.size()).first->second; }
};

/// The triples that lie on circles, by circle; circles in the order of their first triple.
std::vector<std::vector<EdgeId>> circles(const Inspection& inspection, const std::vector<EdgeId>& edges) {
  Numbered numbered;
  Hierarchy hierarchy;
  for (const EdgeId id : edges) {
    const std::size_t from = numbered.of(inspection.edge(id).subject);
    boost::add_edge(from, numbered.of(inspection.edge(id).object), hierarchy);
  }
  std::vector<std::size_t> component(boost::num_vertices(hierarchy));
  const auto index = boost::get(boost::vertex_index, hierarchy);
  const std::size_t count =
      boost::strong_components(hierarchy, boost::make_iterator_property_map(component.begin(), index));
  std::vector<std::vector<EdgeId>> by_component(count);
  for (const EdgeId id : edges) {
    const std::size_t from = component[numbered.of(inspection.edge(id).subject)];
    if (from == component[numbered.of(inspection.edge(id).object)]) by_component[from].push_back(id);
  }
  std::erase_if(by_component, [](const auto& circle) { return circle.empty(); });
  std::ranges::sort(by_component);
  return by_component;
}

std::string chain(const Inspection& inspection, const std::vector<EdgeId>& circle) {
  std::string text;
  for (const EdgeId id : circle) {
    if (!text.empty()) text += "; ";
    text += inspection.sentence(id);
  }
  return text;
}

void check_acyclic(Inspection& inspection, std::string_view property) {
  for (;;) {
    const auto found = circles(inspection, inspection.asserted(property));
    if (found.empty()) return;
    for (const auto& circle : found) {
      inspection.add({"acyclic",
                      Severity::Error,
                      false,
                      fmt::format("This runs in a circle: {}.", chain(inspection, circle)),
                      inspection.edge(circle.front()).subject,
                      circle,
                      {*inspection.cheapest(circle)}});
    }
  }
}

}  // namespace

void check_hierarchies(Inspection& inspection) {
  for (const PropertyRule& rule : property_rules()) {
    if (rule.acyclic) check_acyclic(inspection, rule.name);
  }
  check_acyclic(inspection, "sem:hasSubEvent");
}

}  // namespace newsgraph
