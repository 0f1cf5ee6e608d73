#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "checks/shacl/load_path.hpp"
#include "checks/shacl/loading.hpp"
#include "checks/shacl/sorted_set.hpp"
#include "checks/shacl/vocabulary.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

namespace sh = rdf::sh;

/// Whose subjects are shapes (section 2.1): the target properties and the parameters.
constexpr std::array kOfShapes{
    sh::targetNode,
    sh::targetClass,
    sh::targetSubjectsOf,
    sh::targetObjectsOf,
    sh::class_,
    sh::datatype,
    sh::nodeKind,
    sh::minCount,
    sh::maxCount,
    sh::minExclusive,
    sh::minInclusive,
    sh::maxExclusive,
    sh::maxInclusive,
    sh::minLength,
    sh::maxLength,
    sh::pattern,
    sh::flags,
    sh::languageIn,
    sh::uniqueLang,
    sh::equals,
    sh::disjoint,
    sh::lessThan,
    sh::lessThanOrEquals,
    sh::not_,
    sh::and_,
    sh::or_,
    sh::xone,
    sh::node,
    sh::property,
    sh::qualifiedValueShape,
    sh::qualifiedMinCount,
    sh::qualifiedMaxCount,
    sh::closed,
    sh::qualifiedValueShapesDisjoint,
    sh::ignoredProperties,
    sh::hasValue,
    sh::in,
};
constexpr std::array kToShapes{sh::node, sh::property, sh::not_, sh::qualifiedValueShape};
constexpr std::array kToListsOfShapes{sh::and_, sh::or_, sh::xone};

/// Every node that is a shape (section 2.1), ascending. Literals where shapes belong are left to load_constraints().
std::vector<TermId> find_shapes(const ShapesGraph& graph) {
  std::vector<TermId> nodes;
  const auto add = [&](const std::vector<TermId>& more) { nodes.insert(nodes.end(), more.begin(), more.end()); };
  for (const auto class_name : {sh::NodeShape, sh::PropertyShape}) add(graph.instances(class_name));
  for (const auto predicate : kOfShapes) add(graph.subjects_of(predicate));
  for (const auto predicate : kToShapes) add(graph.objects_of(predicate));
  for (const auto predicate : kToListsOfShapes) {
    for (const TermId head : graph.objects_of(predicate)) {
      if (const auto members = graph.list(head)) add(*members);
    }
  }
  sort_unique(nodes);
  std::erase_if(nodes, [&](TermId node) { return graph.is_literal(node); });
  return nodes;
}

/// The classes whose members tell node shapes, property shapes and implicit class targets. Ascending.
struct Typed {
  std::vector<TermId> node_shapes, property_shapes, classes;
};

class ShapeLoader {
 public:
  ShapeLoader(const Loading& loading, const Typed& typed, TermId node)
      : loading_(loading), graph_(loading.graph), typed_(typed), node_(node) {}

  Result<Shape> load() {
    Shape shape;
    shape.node = loading_.keep(node_);
    shape.severity = rdf::iri(std::string(sh::Violation));
    for (const auto step : {&ShapeLoader::path, &ShapeLoader::severity, &ShapeLoader::messages,
                            &ShapeLoader::deactivated, &ShapeLoader::targets}) {
      if (const auto done = (this->*step)(shape); !done) return failure(done.error());
    }
    if (const auto done = load_constraints(loading_, node_, shape); !done) return failure(done.error());
    return shape;
  }

 private:
  [[nodiscard]] tl::unexpected<Diagnostic> ill_formed(std::string_view what) const {
    return failure("ill-formed-shape", fmt::format("The shape {}: {}.", graph_.name(node_), what));
  }
  [[nodiscard]] bool is_in(const std::vector<TermId>& sorted) const {
    return std::ranges::binary_search(sorted, node_);
  }

  Result<void> path(Shape& shape) {
    const auto paths = graph_.values(node_, sh::path);
    if (paths.size() > 1) return ill_formed("it has several values of sh:path; give it one");
    if (paths.empty() && is_in(typed_.property_shapes)) return ill_formed("a property shape needs sh:path");
    if (paths.empty()) return {};
    if (is_in(typed_.node_shapes)) return ill_formed("a node shape must not have sh:path; make it a sh:PropertyShape");
    auto path = load_path(graph_, paths.front(), [this](TermId id) { return loading_.keep(id); });
    if (!path) {
      return failure(path.error().code,
                     fmt::format("The shape {}: sh:path: {}.", graph_.name(node_), path.error().message));
    }
    shape.path = std::move(*path);
    return {};
  }

  Result<void> severity(Shape& shape) {
    const auto values = graph_.values(node_, sh::severity);
    if (values.empty()) return {};
    if (values.size() > 1 || !graph_.is_iri(values.front())) return ill_formed("sh:severity must be one IRI");
    shape.severity = graph_.term(values.front()).copy();
    return {};
  }

  Result<void> messages(Shape& shape) {
    for (const TermId id : graph_.values(node_, sh::message)) {
      const rdf::TermView text = graph_.term(id);
      const bool is_text = text.datatype == rdf::xsd::string || text.datatype == rdf::rdf_::langString;
      if (text.kind != rdf::TermKind::Literal || !is_text) return ill_formed("sh:message must be a text");
      shape.messages.push_back(text.copy());
    }
    return {};
  }

  Result<void> deactivated(Shape& shape) {
    const auto values = graph_.values(node_, sh::deactivated);
    if (values.empty()) return {};
    const rdf::TermView value = graph_.term(values.front());
    if (values.size() > 1 || value.datatype != rdf::xsd::boolean || !rdf::is_valid_lexical(value.value, value.datatype))
      return ill_formed("sh:deactivated must be one xsd:boolean");
    shape.deactivated = value.value == "true";
    return {};
  }

  Result<void> targets(Shape& shape) {
    for (const TermId id : graph_.values(node_, sh::targetNode)) {
      if (!graph_.is_iri(id) && !graph_.is_literal(id)) return ill_formed("sh:targetNode must not be a blank node");
      shape.targets.nodes.push_back(loading_.keep(id));
    }
    Targets& to = shape.targets;
    using Part = std::pair<std::string_view, std::vector<rdf::TermId>*>;
    for (const auto& [predicate, part] :
         {Part{sh::targetClass, &to.classes}, Part{sh::targetSubjectsOf, &to.subjects_of},
          Part{sh::targetObjectsOf, &to.objects_of}}) {
      for (const TermId id : graph_.values(node_, predicate)) {
        if (!graph_.is_iri(id)) return ill_formed(fmt::format("sh:{} must be an IRI", predicate.substr(sh::ns.size())));
        part->push_back(loading_.keep(id));
      }
    }
    const bool is_class = is_in(typed_.classes) && (is_in(typed_.node_shapes) || is_in(typed_.property_shapes));
    if (is_class && !graph_.is_iri(node_)) return ill_formed("a shape that is a class must be an IRI");
    if (is_class) to.classes.push_back(shape.node);
    return {};
  }

  const Loading& loading_;
  const ShapesGraph& graph_;
  const Typed& typed_;
  TermId node_;
};

}  // namespace

Result<Shapes> load_shapes(const KnowledgeGraph& knowledge) {
  const ShapesGraph graph(knowledge);
  if (const auto regimes = graph.objects_of(terms::entailment); !regimes.empty()) {
    return failure("unsupported-entailment",
                   fmt::format("The shapes ask by sh:entailment for {}: nothing is inferred here; materialise the "
                               "triples and remove the request.",
                               graph.name(regimes.front())));
  }
  Shapes shapes;
  Loading loading{graph, shapes, {}};
  const std::vector<TermId> nodes = find_shapes(graph);
  for (const TermId node : nodes) loading.ids.emplace(node, static_cast<ShapeId>(loading.ids.size()));
  const Typed typed{graph.instances(sh::NodeShape), graph.instances(sh::PropertyShape),
                    graph.instances(rdf::rdfs::Class)};
  for (const TermId node : nodes) {
    auto shape = ShapeLoader(loading, typed, node).load();
    if (!shape) return failure(shape.error());
    shapes.shapes.push_back(std::move(*shape));
  }
  if (const auto checked = check_references(loading); !checked) return failure(checked.error());
  return shapes;
}

}  // namespace newsgraph::shacl
