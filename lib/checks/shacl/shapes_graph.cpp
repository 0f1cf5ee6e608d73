#include "checks/shacl/shapes_graph.hpp"

#include <unordered_set>

#include "checks/shacl/sorted_set.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

constexpr int kStepsToAName = 64;

}  // namespace

std::vector<TermId> ShapesGraph::values(TermId subject, std::string_view predicate) const {
  std::vector<TermId> values;
  const auto wanted = graph_.find_iri(predicate);
  if (!wanted) return values;
  for (const Edge& edge : graph_.out(subject)) {
    if (edge.predicate == *wanted && !edge.withdrawn) values.push_back(edge.object);
  }
  return values;
}

std::vector<TermId> ShapesGraph::sources(std::string_view predicate, TermId object) const {
  std::vector<TermId> sources;
  const auto wanted = graph_.find_iri(predicate);
  if (!wanted) return sources;
  for (const EdgeId id : graph_.in(object)) {
    const Edge& edge = graph_.edges()[id];
    if (edge.predicate == *wanted && !edge.withdrawn) sources.push_back(edge.subject);
  }
  return sources;
}

std::vector<TermId> ShapesGraph::subjects_of(std::string_view predicate) const {
  std::vector<TermId> subjects;
  const auto wanted = graph_.find_iri(predicate);
  if (!wanted) return subjects;
  for (const EdgeId id : graph_.with_predicate(*wanted)) {
    if (!graph_.edges()[id].withdrawn) subjects.push_back(graph_.edges()[id].subject);
  }
  return subjects;
}

std::vector<TermId> ShapesGraph::objects_of(std::string_view predicate) const {
  std::vector<TermId> objects;
  const auto wanted = graph_.find_iri(predicate);
  if (!wanted) return objects;
  for (const EdgeId id : graph_.with_predicate(*wanted)) {
    if (!graph_.edges()[id].withdrawn) objects.push_back(graph_.edges()[id].object);
  }
  return objects;
}

std::vector<TermId> ShapesGraph::instances(std::string_view class_name) const {
  std::vector<TermId> found;
  const auto root = graph_.find_iri(class_name), type = graph_.find_iri(rdf::rdf_::type);
  if (!root || !type) return found;
  const auto subclass_of = graph_.find_iri(rdf::rdfs::subClassOf);
  std::vector<TermId> classes{*root};
  std::unordered_set<TermId> seen{*root};
  for (std::size_t next = 0; next < classes.size(); ++next) {
    for (const EdgeId id : graph_.in(classes[next])) {
      const Edge& edge = graph_.edges()[id];
      if (edge.withdrawn) continue;
      if (edge.predicate == *type) found.push_back(edge.subject);
      if (edge.predicate == subclass_of && seen.insert(edge.subject).second) classes.push_back(edge.subject);
    }
  }
  sort_unique(found);
  return found;
}

Result<std::vector<TermId>> ShapesGraph::list(TermId head) const {
  std::vector<TermId> members;
  const auto nil = graph_.find_iri(rdf::rdf_::nil);
  std::unordered_set<TermId> seen;
  for (TermId node = head; node != nil;) {
    const auto first = values(node, rdf::rdf_::first), rest = values(node, rdf::rdf_::rest);
    if (first.size() != 1 || rest.size() != 1) {
      return failure("ill-formed-shape", "each node of a list needs one rdf:first and one rdf:rest");
    }
    if (!seen.insert(node).second) return failure("ill-formed-shape", "the list runs in a circle");
    members.push_back(first.front());
    node = rest.front();
  }
  return members;
}

std::string ShapesGraph::name(TermId node) const {
  std::string name = rdf::to_ntriples(term(node));
  TermId at = node;
  for (int step = 0; step < kStepsToAName && !is_iri(at); ++step) {
    const auto into = graph_.in(at);
    if (into.empty()) return name;
    at = graph_.edges()[into.front()].subject;
  }
  return at == node || !is_iri(at) ? name : name + " (of " + rdf::to_ntriples(term(at)) + ")";
}

}  // namespace newsgraph::shacl
