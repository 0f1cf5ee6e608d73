#include "checks/shacl/validation.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <bit>

#include "checks/shacl/classes.hpp"
#include "checks/shacl/sorted_set.hpp"
#include "checks/shacl/vocabulary.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

/// Results for each target, at most as a rule.
constexpr std::size_t kExpectedResults = 2;

/// For so many results more. Room that is not used is not in memory; results that move are there twice.
void make_room(std::vector<ShaclResult>& results, std::size_t more) {
  if (results.size() + more <= results.capacity()) return;
  results.reserve(std::max(results.size() + more, 2 * results.capacity()));
}

/// Section 3.1: the data may say which shapes they are to be checked by.
Result<void> check_shapes_graphs(const KnowledgeGraph& data, const std::vector<std::string>& given) {
  const auto asked = data.find_iri(terms::shapesGraph);
  if (!asked) return {};
  for (const EdgeId id : data.with_predicate(*asked)) {
    const Edge& edge = data.edges()[id];
    const rdf::TermView graph = data.term(edge.object);
    if (edge.withdrawn || std::ranges::find(given, graph.value) != given.end()) continue;
    return failure("shapes-graph-missing",
                   fmt::format("The data ask by sh:shapesGraph to be checked by {}, which is not among the shapes: "
                               "load it and name it in ValidationOptions::shapes_graphs.",
                               rdf::to_ntriples(graph)));
  }
  return {};
}

}  // namespace

Validation::Validation(const KnowledgeGraph& data, const Shapes& shapes)
    : data_(&data),
      shapes_(&shapes),
      type_(data.find_iri(rdf::rdf_::type)),
      walker_(data, node_of_),
      memory_(shapes.shapes.size(), place_count()) {}

Result<std::vector<ShaclResult>> validate(const KnowledgeGraph& data, const Shapes& shapes,
                                          const ValidationOptions& options) {
  if (const auto checked = check_shapes_graphs(data, options.shapes_graphs); !checked) return failure(checked.error());
  Validation validation(data, shapes);
  if (const auto bound = validation.bind(options); !bound) return failure(bound.error());
  return validation.run();
}

Result<void> Validation::bind(const ValidationOptions& options) {
  bind_terms();
  bind_lists();
  bind_classes(options.ontology);
  bind_bounds();
  return bind_patterns(options.pattern_limit);
}

void Validation::bind_terms() {
  node_of_ = data_->terms().find_all(shapes_->terms);
  for (rdf::TermId id = 0; id < node_of_.size(); ++id) {
    if (node_of_[id] == rdf::TermTable::absent) node_of_[id] = kOfShapes | id;
  }
}

void Validation::bind_lists() {
  for (const auto& terms : shapes_->lists) {
    auto& nodes = lists_.emplace_back();
    for (const rdf::TermId id : terms) nodes.push_back(node_of_[id]);
    sort_unique(nodes);
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
    const auto [place, is_new] = classes_.try_emplace(name);
    if (is_new) place->second = subclasses(*data_, ontology, shapes_->terms[name]);
  }
}

void Validation::bind_bounds() {
  for (const Shape& shape : shapes_->shapes) {
    for (const Constraint& constraint : shape.constraints) {
      const auto* range = std::get_if<RangeConstraint>(&constraint);
      if (range != nullptr) bounds_.try_emplace(range->bound, comparable(shapes_->terms[range->bound]));
    }
  }
}

Result<void> Validation::bind_patterns(std::int32_t limit) {
  for (const RegularExpression& expression : shapes_->patterns) {
    auto pattern = Pattern::compile(expression, limit);
    if (!pattern) return failure(pattern.error());
    patterns_.push_back(std::move(*pattern));
    matches_.emplace_back();
  }
  return {};
}

Result<std::vector<ShaclResult>> Validation::run() {
  std::vector<ShaclResult> results;
  for (ShapeId id = 0; id < shapes_->shapes.size(); ++id) {
    const Shape& shape = (*shapes_)[id];
    if (shape.deactivated || shape.constraints.empty()) continue;
    const std::vector<NodeId> nodes = targets(shape.targets);
    make_room(results, kExpectedResults * nodes.size());
    for (const NodeId node : nodes) {
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
    for (const TermId class_name : classes(name)) {
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
  put_in_order(nodes);
  return nodes;
}

/// Ascending, each once. Where nodes are many among all there are, it is quicker to mark them and to read the marks.
void Validation::put_in_order(std::vector<NodeId>& nodes) const {
  constexpr std::size_t bits = 64;
  if (nodes.size() < place_count() / bits) return sort_unique(nodes);
  std::vector<std::uint64_t> marks(place_count() / bits + 1);
  for (const NodeId node : nodes) marks[place(node) / bits] |= std::uint64_t{1} << place(node) % bits;
  nodes.clear();
  const std::size_t of_data = data_->terms().size();
  for (std::size_t word = 0; word < marks.size(); ++word) {
    for (std::uint64_t left = marks[word]; left != 0; left &= left - 1) {
      const std::size_t at = word * bits + static_cast<std::size_t>(std::countr_zero(left));
      nodes.push_back(static_cast<NodeId>(at < of_data ? at : kOfShapes | (at - of_data)));
    }
  }
}

bool Validation::is_instance(NodeId node, const std::vector<TermId>& classes) const {
  if (!type_) return false;
  return std::ranges::any_of(edges_with(*data_, node, *type_),
                             [&](const Edge& edge) { return !edge.withdrawn && contains(classes, edge.object); });
}

bool Validation::matches(std::uint32_t pattern, NodeId node, ShapeId shape) {
  Match& last = matches_[pattern][node % kMatches];
  if (last.node == node) return last.is_found;
  const rdf::TermView value = term(node);
  if (value.kind == rdf::TermKind::Blank) return false;
  const auto found = patterns_[pattern].is_found_in(value.value);
  if (found) {
    last = {node, *found};
    return *found;
  }
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
