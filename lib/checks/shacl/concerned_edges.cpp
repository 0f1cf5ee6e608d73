#include "checks/shacl/concerned_edges.hpp"

#include <algorithm>
#include <set>

#include "checks/shacl/sorted_set.hpp"
#include "checks/shacl/walks.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

class EdgeCollector {
 public:
  EdgeCollector(const KnowledgeGraph& data, const Shapes& shapes)
      : data_(data), shapes_(shapes), type_(data.find_iri(rdf::rdf_::type)) {}

  std::vector<EdgeId> collect(const ShaclResult& result) {
    const Shape& shape = shapes_[result.shape];
    if (result.predicate) {
      add_triple(result.focus_node, *result.predicate, result.value);
    } else if (shape.path) {
      const bool is_step = is_one_step(*shape.path);
      add_steps(*shape.path, false, result.focus_node, is_step ? result.value : OptionalId());
    }
    add_constraint(shape.constraints[result.constraint], result.focus_node, result.value);
    sort_unique(edges_);
    return std::move(edges_);
  }

 private:
  static bool is_one_step(const Path& path) {
    if (path.kind == Path::Kind::Predicate) return true;
    if (path.kind != Path::Kind::Inverse && path.kind != Path::Kind::Alternative) return false;
    return std::ranges::all_of(path.parts, is_one_step);
  }

  void add_constraint(const Constraint& constraint, NodeId focus, std::optional<NodeId> value) {
    if (const auto* pair = std::get_if<PairConstraint>(&constraint)) {
      if (const auto predicate = find(pair->predicate)) add_triple(focus, *predicate, std::nullopt);
    }
    if (!value) return;
    if (std::holds_alternative<ClassConstraint>(constraint)) add_types(*value);
    if (const auto* logic = std::get_if<ShapesConstraint>(&constraint)) {
      for (const ShapeId shape : logic->shapes) add_shape(shape, *value);
    }
  }

  /// What a nested shape looks at when it stands at the node. As deep as the shapes are nested, each shape once.
  void add_shape(ShapeId id, NodeId node) {
    if (!seen_.insert(id).second) return;
    const Shape& shape = shapes_[id];
    if (shape.path) return add_steps(*shape.path, false, node, std::nullopt);
    for (const Constraint& constraint : shape.constraints) {
      add_constraint(constraint, node, node);
      if (const auto* property = std::get_if<PropertyConstraint>(&constraint)) add_shape(property->shape, node);
    }
  }

  void add_types(NodeId node) {
    if (type_) add_triple(node, *type_, std::nullopt);
  }

  /// All triples of subject and predicate where no object is given.
  void add_triple(NodeId subject, TermId predicate, std::optional<NodeId> object) {
    for (const Edge& edge : edges_with(data_, subject, predicate)) {
      if (!edge.withdrawn && (!object || edge.object == *object)) edges_.push_back(data_.id_of(edge));
    }
  }

  void add_steps(const Path& path, bool inverse, NodeId from, std::optional<NodeId> to) {
    using Kind = Path::Kind;
    switch (path.kind) {
      case Kind::Predicate:
        return add_step(path.predicate, inverse, from, to);
      case Kind::Inverse:
        return add_steps(path.parts.front(), !inverse, from, to);
      case Kind::Alternative:
        for (const Path& part : path.parts) add_steps(part, inverse, from, to);
        return;
      case Kind::Sequence:
        return add_steps(inverse ? path.parts.back() : path.parts.front(), inverse, from, to);
      default:
        return add_steps(path.parts.front(), inverse, from, to);
    }
  }

  void add_step(rdf::TermId name, bool inverse, NodeId from, std::optional<NodeId> to) {
    const auto predicate = find(name);
    if (!predicate) return;
    if (!inverse) return add_triple(from, *predicate, to);
    for (const EdgeId id : data_.in(from)) {
      const Edge& edge = data_.edges()[id];
      const bool fits = edge.predicate == *predicate && !edge.withdrawn && (!to || edge.subject == *to);
      if (fits) edges_.push_back(id);
    }
  }

  [[nodiscard]] std::optional<TermId> find(rdf::TermId id) const { return data_.find(shapes_.terms[id]); }

  const KnowledgeGraph& data_;
  const Shapes& shapes_;
  std::optional<TermId> type_;
  std::set<ShapeId> seen_;  ///< all at the one value of the result
  std::vector<EdgeId> edges_;
};

}  // namespace

std::vector<EdgeId> concerned_edges(const ShaclResult& result, const KnowledgeGraph& data, const Shapes& shapes) {
  return EdgeCollector(data, shapes).collect(result);
}

}  // namespace newsgraph::shacl
