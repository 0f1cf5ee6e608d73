// Hierarchies do not run in a circle (OWL 2 RL prp-asyp is the circle of two). In each strongly connected component the
// shortest circle is shown, then the shortest of what shares no triple with it, until none is left.

#include <fmt/format.h>

#include <algorithm>

#include "checks/circles.hpp"
#include "checks/inspection.hpp"

namespace newsgraph {
namespace {

std::string chain(const Inspection& inspection, const std::vector<EdgeId>& circle) {
  std::string text;
  for (const EdgeId id : circle) {
    if (!text.empty()) text += "; ";
    text += inspection.sentence(id);
  }
  return text;
}

void check_asymmetric(Inspection& inspection, std::string_view property) {
  for (const EdgeId id : inspection.asserted(property)) {
    const Edge& edge = inspection.edge(id);
    const auto back = inspection.asserted_edge(edge.object, edge.predicate, edge.subject);
    if (!back || *back <= id || inspection.is_taken(id) || inspection.is_taken(*back)) continue;
    Finding finding{
        "asymmetric",
        Severity::Error,
        false,
        fmt::format("Only one of these can hold: {}; {}.", inspection.sentence(id), inspection.sentence(*back)),
        edge.subject,
        {id, *back},
        {}};
    finding.conflicts = {finding.edges};
    inspection.add(std::move(finding));
  }
}

void check_acyclic(Inspection& inspection, std::string_view property) {
  std::vector<EdgeId> ids = inspection.asserted(property);
  std::erase_if(ids, [&](EdgeId id) { return inspection.is_taken(id); });
  std::vector<Arc> arcs;
  arcs.reserve(ids.size());
  for (const EdgeId id : ids) arcs.push_back({inspection.edge(id).subject, inspection.edge(id).object});
  for (const std::vector<std::size_t>& found : disjoint_circles(arcs)) {
    std::vector<EdgeId> circle;
    circle.reserve(found.size());
    for (const std::size_t arc : found) circle.push_back(ids[arc]);
    Finding finding{"acyclic",
                    Severity::Error,
                    false,
                    fmt::format("This runs in a circle: {}.", chain(inspection, circle)),
                    inspection.edge(circle.front()).subject,
                    circle,
                    {}};
    finding.conflicts = {circle};
    inspection.add(std::move(finding));
  }
}

void check_hierarchy(Inspection& inspection, const PropertyRule& rule) {
  if (rule.asymmetric) check_asymmetric(inspection, rule.name);
  if (rule.acyclic) check_acyclic(inspection, rule.name);
}

}  // namespace

void check_containment(Inspection& inspection) {
  check_hierarchy(inspection, *find_property_rule("schema:containedInPlace"));
}

void check_hierarchies(Inspection& inspection) {
  for (const PropertyRule& rule : property_rules()) check_hierarchy(inspection, rule);
  check_acyclic(inspection, "sem:hasSubEvent");
}

}  // namespace newsgraph
