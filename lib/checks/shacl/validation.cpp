#include "checks/shacl/validation.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "checks/shacl/classes.hpp"
#include "checks/shacl/sorted_set.hpp"
#include "checks/shacl/vocabulary.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

/// Section 3.1: the data may say which shapes they are to be checked by.
Result<void> check_shapes_graphs(const KnowledgeGraph& data, const std::vector<std::string>& given) {
  const auto asked = data.find_iri(terms::shapesGraph);
  if (!asked) return {};
  for (const EdgeId id : data.with_predicate(*asked)) {
    const Edge& edge = data.edges()[id];
    const rdf::Term& graph = data.term(edge.object);
    if (edge.withdrawn || std::ranges::find(given, graph.value) != given.end()) continue;
    return failure("shapes-graph-missing",
                   fmt::format("The data ask by sh:shapesGraph to be checked by {}, which is not among the shapes: "
                               "load it and name it in ValidationOptions::shapes_graphs.",
                               rdf::to_ntriples(graph)));
  }
  return {};
}

bool contains(const std::vector<TermId>& sorted, TermId id) {
  constexpr std::size_t scanned = 8;
  if (sorted.size() > scanned) return std::ranges::binary_search(sorted, id);
  return std::ranges::find(sorted, id) != sorted.end();
}

}  // namespace

Validation::Validation(const KnowledgeGraph& data, const Shapes& shapes)
    : data_(&data),
      shapes_(&shapes),
      classes_(shapes.terms.size()),
      bounds_(shapes.terms.size()),
      type_(data.find_iri(rdf::rdf_::type)),
      walker_(data, node_of_),
      memory_(shapes.shapes.size(), data.terms().size() + shapes.terms.size()) {}

Result<std::vector<ShaclResult>> validate(const KnowledgeGraph& data, const Shapes& shapes,
                                          const ValidationOptions& options) {
  if (const auto checked = check_shapes_graphs(data, options.shapes_graphs); !checked) return failure(checked.error());
  Validation validation(data, shapes);
  if (const auto bound = validation.bind(options); !bound) return failure(bound.error());
  return validation.run();
}

Result<void> Validation::bind(const ValidationOptions& options) {
  bind_terms();
  bind_classes(options.ontology);
  bind_bounds();
  return bind_patterns(options.pattern_limit);
}

void Validation::bind_terms() {
  for (rdf::TermId id = 0; id < shapes_->terms.size(); ++id) {
    const auto found = data_->find(shapes_->terms[id]);
    node_of_.push_back(found ? *found : (kOfShapes | id));
    if (found) term_of_node_.emplace(*found, id);
  }
}

void Validation::bind_classes(const KnowledgeGraph* ontology) {
  std::vector<rdf::TermId> names;
  for (const Shape& shape : shapes_->shapes) {
    names.insert(names.end(), shape.targets.classes.begin(), shape.targets.classes.end());
    for (const Constraint& constraint : shape.constraints) {
      if (const auto* of_class = std::get_if<ClassConstraint>(&constraint)) names.push_back(of_class->class_name);
    }
  }
  for (const rdf::TermId name : names) {
    if (classes_[name].empty()) classes_[name] = subclasses(*data_, ontology, shapes_->terms[name]);
  }
}

void Validation::bind_bounds() {
  for (const Shape& shape : shapes_->shapes) {
    for (const Constraint& constraint : shape.constraints) {
      const auto* range = std::get_if<RangeConstraint>(&constraint);
      if (range != nullptr) bounds_[range->bound] = comparable(shapes_->terms[range->bound]);
    }
  }
}

Result<void> Validation::bind_patterns(std::int32_t limit) {
  for (const RegularExpression& expression : shapes_->patterns) {
    auto pattern = Pattern::compile(expression, limit);
    if (!pattern) return failure(pattern.error());
    patterns_.push_back(std::move(*pattern));
  }
  return {};
}

Result<std::vector<ShaclResult>> Validation::run() {
  std::vector<ShaclResult> results;
  for (ShapeId id = 0; id < shapes_->shapes.size(); ++id) {
    const Shape& shape = (*shapes_)[id];
    if (shape.deactivated || shape.constraints.empty()) continue;
    for (const NodeId node : targets(shape.targets)) {
      report(id, node, results);
      if (error_) return failure(*error_);
    }
  }
  return results;
}

std::vector<NodeId> Validation::targets(const Targets& targets) const {
  std::vector<NodeId> nodes;
  const auto edges = data_->edges();
  const auto add = [&](EdgeId id, TermId Edge::*end) {
    if (!edges[id].withdrawn) nodes.push_back(edges[id].*end);
  };
  for (const rdf::TermId id : targets.nodes) nodes.push_back(node_of_[id]);
  for (const rdf::TermId name : targets.classes) {
    for (const TermId class_name : classes_[name]) {
      for (const EdgeId id : data_->in(class_name)) {
        if (edges[id].predicate == type_) add(id, &Edge::subject);
      }
    }
  }
  for (const rdf::TermId id : targets.subjects_of) {
    for (const EdgeId edge : data_->with_predicate(node_of_[id])) add(edge, &Edge::subject);
  }
  for (const rdf::TermId id : targets.objects_of) {
    for (const EdgeId edge : data_->with_predicate(node_of_[id])) add(edge, &Edge::object);
  }
  sort_unique(nodes);
  return nodes;
}

std::optional<rdf::TermId> Validation::shapes_term(NodeId id) const {
  if ((id & kOfShapes) != 0) return id & ~kOfShapes;
  const auto found = term_of_node_.find(id);
  return found == term_of_node_.end() ? std::nullopt : std::optional(found->second);
}

bool Validation::is_instance(NodeId node, rdf::TermId class_name) const {
  if (!type_) return false;
  return std::ranges::any_of(edges_with(*data_, node, *type_), [&](const Edge& edge) {
    return !edge.withdrawn && contains(classes_[class_name], edge.object);
  });
}

bool Validation::matches(std::uint32_t pattern, NodeId node, ShapeId shape) {
  const rdf::Term& value = term(node);
  if (value.kind == rdf::TermKind::Blank) return false;
  const auto found = patterns_[pattern].is_found_in(value.value);
  if (found) return *found;
  error_ = found.error();
  error_->message = fmt::format(
      "The shape {}: its sh:pattern \"{}\" takes too long on {} ({}); write one that goes back less, or raise the "
      "limit.",
      rdf::to_ntriples(shapes_->terms[(*shapes_)[shape].node]), shapes_->patterns[pattern].pattern,
      rdf::to_ntriples(value), found.error().message);
  return false;
}

std::size_t Validation::place(NodeId node) const {
  return (node & kOfShapes) != 0 ? data_->terms().size() + (node & ~kOfShapes) : node;
}

bool Validation::conforms(ShapeId shape, NodeId node) {
  if ((*shapes_)[shape].deactivated) return true;
  const bool remembers = (*shapes_)[shape].is_revisited;
  if (const auto known = remembers ? memory_.find(shape, place(node)) : std::nullopt) return *known;
  Outcome outcome;
  evaluate(shape, node, outcome);
  if (remembers && !error_) memory_.store(shape, place(node), !outcome.is_violated);
  return !outcome.is_violated;
}

bool Validation::report(ShapeId shape, NodeId node, std::vector<ShaclResult>& results) {
  if ((*shapes_)[shape].deactivated) return false;
  const bool remembers = (*shapes_)[shape].is_revisited;
  const auto known = remembers ? memory_.find(shape, place(node)) : std::nullopt;
  if (known == true) return false;
  Outcome outcome{&results, false};
  evaluate(shape, node, outcome);
  if (remembers && !known && !error_) memory_.store(shape, place(node), !outcome.is_violated);
  return outcome.is_violated;
}

void Validation::evaluate(ShapeId id, NodeId node, Outcome& outcome) {
  const Shape& shape = (*shapes_)[id];
  const Nodes values = shape.path ? walker_.values(*shape.path, node) : Nodes{node};
  for (std::uint32_t at = 0; at < shape.constraints.size(); ++at) {
    std::visit(Check(*this, {id, at}, node, values, outcome), shape.constraints[at]);
    if (outcome.is_settled() || error_) return;
  }
}

}  // namespace newsgraph::shacl
