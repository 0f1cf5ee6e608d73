#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>

#include "checks/shacl/loading.hpp"
#include "checks/shacl/pattern.hpp"
#include "checks/shacl/sorted_set.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

namespace sh = rdf::sh;
using Ids = std::vector<TermId>;

/// An xsd:integer of any length, at most as far from zero as 64 bits reach.
std::int64_t clamped(std::string_view digits) {
  if (digits.starts_with('+')) digits.remove_prefix(1);
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error == std::errc()) return value;
  using Limits = std::numeric_limits<std::int64_t>;
  return digits.starts_with('-') ? Limits::min() : Limits::max();
}

/// Reads the values of parameters. After the first one that is wrong it gives nothing more and keeps the error.
class Parameters {
 public:
  Parameters(const Loading& loading, TermId node) : loading_(loading), graph_(loading.graph), node_(node) {}

  [[nodiscard]] const std::optional<Diagnostic>& error() const { return error_; }
  [[nodiscard]] rdf::TermId keep(TermId id) const { return loading_.keep(id); }

  void fail(std::string_view parameter, std::string_view what) {
    if (error_) return;
    error_ = failure("ill-formed-shape",
                     fmt::format("The shape {}: sh:{} {}.", graph_.name(node_), parameter.substr(sh::ns.size()), what))
                 .value();
  }

  Ids all(std::string_view parameter) { return error_ ? Ids{} : graph_.values(node_, parameter); }

  std::optional<TermId> one(std::string_view parameter) {
    const Ids values = all(parameter);
    if (values.size() > 1) fail(parameter, "has several values; give it one");
    return values.size() == 1 ? std::optional(values.front()) : std::nullopt;
  }

  Ids iris(std::string_view parameter) {
    Ids values = all(parameter);
    if (!std::ranges::all_of(values, [&](TermId id) { return graph_.is_iri(id); })) fail(parameter, "must be an IRI");
    return error_ ? Ids{} : values;
  }

  std::optional<rdf::Term> literal(std::string_view parameter, std::string_view datatype) {
    const auto id = one(parameter);
    if (!id) return std::nullopt;
    const rdf::TermView term = graph_.term(*id);
    if (term.datatype == datatype && rdf::is_valid_lexical(term.value, datatype)) return term.copy();
    fail(parameter, fmt::format("must be an xsd:{}", datatype.substr(rdf::xsd::ns.size())));
    return std::nullopt;
  }

  std::optional<std::int64_t> integer(std::string_view parameter) {
    const auto term = literal(parameter, rdf::xsd::integer);
    return term ? std::optional(clamped(term->value)) : std::nullopt;
  }

  /// "1" is not "true" here: the W3C suite has it so (uniqueLang-002).
  bool is_true(std::string_view parameter) {
    const auto term = literal(parameter, rdf::xsd::boolean);
    return term && term->value == "true";
  }

  std::optional<Ids> list(std::string_view parameter) {
    const auto head = one(parameter);
    return head ? members(parameter, *head) : std::nullopt;
  }

  std::vector<ShapeId> shapes(std::string_view parameter) { return as_shapes(parameter, all(parameter)); }

  std::vector<std::vector<ShapeId>> lists_of_shapes(std::string_view parameter) {
    std::vector<std::vector<ShapeId>> lists;
    for (const TermId head : all(parameter)) {
      if (const auto nodes = members(parameter, head)) lists.push_back(as_shapes(parameter, *nodes));
    }
    return lists;
  }

  /// The values of sh:property or sh:node must be of that kind.
  std::vector<ShapeId> shapes_with_path(std::string_view parameter, bool has_path) {
    for (const TermId id : all(parameter)) {
      if (graph_.values(id, sh::path).empty() != has_path) continue;
      fail(parameter,
           has_path ? "must be a property shape, one with sh:path" : "must be a node shape, one without sh:path");
    }
    return shapes(parameter);
  }

  /// Section 4.7.3: what the other property shapes of this one's parents count, less what this one counts itself.
  std::vector<ShapeId> siblings(ShapeId own) {
    std::vector<ShapeId> found;
    for (const TermId parent : graph_.sources(sh::property, node_)) {
      for (const TermId child : graph_.values(parent, sh::property)) {
        for (const ShapeId sibling :
             as_shapes(sh::qualifiedValueShape, graph_.values(child, sh::qualifiedValueShape))) {
          if (sibling != own) found.push_back(sibling);
        }
      }
    }
    sort_unique(found);
    return found;
  }

  /// Predicates that are the whole path of a property shape of this one.
  Ids own_predicates() {
    Ids predicates;
    for (const TermId child : all(sh::property)) {
      for (const TermId path : graph_.values(child, sh::path)) {
        if (graph_.is_iri(path)) predicates.push_back(path);
      }
    }
    return predicates;
  }

 private:
  std::vector<ShapeId> as_shapes(std::string_view parameter, const Ids& nodes) {
    std::vector<ShapeId> shapes;
    for (const TermId node : nodes) {
      const auto found = loading_.ids.find(node);
      if (found == loading_.ids.end()) fail(parameter, "must name shapes, not literals");
      if (found != loading_.ids.end()) shapes.push_back(found->second);
    }
    return shapes;
  }

  std::optional<Ids> members(std::string_view parameter, TermId head) {
    auto members = graph_.list(head);
    if (members) return std::move(*members);
    fail(parameter, "must be a list: " + members.error().message);
    return std::nullopt;
  }

  const Loading& loading_;
  const ShapesGraph& graph_;
  TermId node_;
  std::optional<Diagnostic> error_;
};

/// Reads each family of constraints into the shape.
class ConstraintLoader {
 public:
  ConstraintLoader(const Loading& loading, TermId node, Shape& shape)
      : loading_(loading), graph_(loading.graph), read_(loading, node), shape_(shape) {}

  Result<void> load() {
    refuse_in_node_shapes();
    types();
    counts();
    ranges();
    strings();
    languages();
    pairs();
    logic();
    qualified();
    closed();
    values();
    if (read_.error()) return failure(*read_.error());
    return {};
  }

 private:
  template <class T>
  void add(T constraint) {
    shape_.constraints.emplace_back(std::move(constraint));
  }

  void refuse_in_node_shapes() {
    if (shape_.path) return;
    for (const auto parameter :
         {sh::minCount, sh::maxCount, sh::uniqueLang, sh::lessThan, sh::lessThanOrEquals, sh::qualifiedValueShape}) {
      if (!read_.all(parameter).empty()) read_.fail(parameter, "is for property shapes; give the shape a sh:path");
    }
  }

  void types() {
    for (const TermId id : read_.iris(sh::class_)) add(ClassConstraint{read_.keep(id)});
    if (read_.one(sh::datatype)) {
      for (const TermId id : read_.iris(sh::datatype)) add(DatatypeConstraint{read_.keep(id)});
    }
    if (const auto kind = read_.one(sh::nodeKind)) node_kind(*kind);
  }

  void node_kind(TermId id) {
    struct Kind {
      std::string_view iri;
      bool allows_iri, allows_blank, allows_literal;
    };
    constexpr std::array<Kind, 6> kinds{{
        {sh::IRI, true, false, false},
        {sh::BlankNode, false, true, false},
        {sh::Literal, false, false, true},
        {sh::BlankNodeOrIRI, true, true, false},
        {sh::BlankNodeOrLiteral, false, true, true},
        {sh::IRIOrLiteral, true, false, true},
    }};
    const auto* kind = std::ranges::find(kinds, std::string_view(graph_.term(id).value), &Kind::iri);
    if (kind == kinds.end() || !graph_.is_iri(id))
      return read_.fail(sh::nodeKind, "must be one of the six kinds of nodes");
    add(NodeKindConstraint{kind->allows_iri, kind->allows_blank, kind->allows_literal});
  }

  void counts() {
    // No number of values is below 0: such a bound asks for nothing.
    if (const auto bound = read_.integer(sh::minCount); bound && *bound > 0)
      add(CountConstraint{Component::MinCount, *bound});
    if (const auto bound = read_.integer(sh::maxCount)) add(CountConstraint{Component::MaxCount, *bound});
  }

  void range(std::string_view parameter, Component component) {
    const auto bound = read_.one(parameter);
    if (bound && !graph_.is_literal(*bound)) read_.fail(parameter, "must be a literal");
    if (bound) add(RangeConstraint{component, read_.keep(*bound)});
  }

  void ranges() {
    range(sh::minExclusive, Component::MinExclusive);
    range(sh::minInclusive, Component::MinInclusive);
    range(sh::maxExclusive, Component::MaxExclusive);
    range(sh::maxInclusive, Component::MaxInclusive);
  }

  void strings() {
    if (const auto bound = read_.integer(sh::minLength)) add(LengthConstraint{Component::MinLength, *bound});
    if (const auto bound = read_.integer(sh::maxLength)) add(LengthConstraint{Component::MaxLength, *bound});
    const auto flags = read_.literal(sh::flags, rdf::xsd::string);
    if (const auto pattern = read_.literal(sh::pattern, rdf::xsd::string)) {
      this->pattern({pattern->value, flags ? flags->value : std::string{}});
    }
  }

  void pattern(RegularExpression expression) {
    const auto compiled = Pattern::compile(expression, 0);
    if (!compiled) return read_.fail(sh::pattern, compiled.error().message);
    add(PatternConstraint{static_cast<std::uint32_t>(loading_.shapes.patterns.size())});
    loading_.shapes.patterns.push_back(std::move(expression));
  }

  void languages() {
    if (const auto list = read_.list(sh::languageIn)) {
      LanguageInConstraint constraint;
      for (const TermId id : *list) {
        if (graph_.term(id).datatype != rdf::xsd::string) read_.fail(sh::languageIn, "must be a list of xsd:string");
        constraint.ranges.emplace_back(graph_.term(id).value);
      }
      add(std::move(constraint));
    }
    if (read_.is_true(sh::uniqueLang)) add(UniqueLangConstraint{});
  }

  void pairs() {
    using Pair = std::pair<std::string_view, Component>;
    for (const auto& [parameter, component] :
         {Pair{sh::equals, Component::Equals}, Pair{sh::disjoint, Component::Disjoint},
          Pair{sh::lessThan, Component::LessThan}, Pair{sh::lessThanOrEquals, Component::LessThanOrEquals}}) {
      for (const TermId id : read_.iris(parameter)) add(PairConstraint{component, read_.keep(id)});
    }
  }

  void logic() {
    for (const ShapeId id : read_.shapes(sh::not_)) add(ShapesConstraint{Component::Not, {id}});
    using List = std::pair<std::string_view, Component>;
    for (const auto& [parameter, component] :
         {List{sh::and_, Component::And}, List{sh::or_, Component::Or}, List{sh::xone, Component::Xone}}) {
      for (auto& shapes : read_.lists_of_shapes(parameter)) add(ShapesConstraint{component, std::move(shapes)});
    }
    for (const ShapeId id : read_.shapes_with_path(sh::node, false)) add(ShapesConstraint{Component::Node, {id}});
    for (const ShapeId id : read_.shapes_with_path(sh::property, true)) add(PropertyConstraint{id});
  }

  void qualified() {
    const auto min = read_.integer(sh::qualifiedMinCount), max = read_.integer(sh::qualifiedMaxCount);
    const bool disjoint = read_.is_true(sh::qualifiedValueShapesDisjoint);
    if (!read_.one(sh::qualifiedValueShape) || (!min && !max)) return;
    for (const ShapeId id : read_.shapes(sh::qualifiedValueShape)) {
      add(QualifiedConstraint{id, min, max, disjoint ? read_.siblings(id) : std::vector<ShapeId>{}});
    }
  }

  void closed() {
    const auto ignored = read_.list(sh::ignoredProperties);
    const bool is_closed = read_.is_true(sh::closed);
    for (const TermId id : ignored.value_or(Ids{})) {
      if (!graph_.is_iri(id)) read_.fail(sh::ignoredProperties, "must be a list of IRIs");
    }
    if (!is_closed) return;
    Ids allowed = ignored.value_or(Ids{});
    for (const TermId id : read_.own_predicates()) allowed.push_back(id);
    add(ClosedConstraint{list(allowed)});
  }

  void values() {
    for (const TermId id : read_.all(sh::hasValue)) add(HasValueConstraint{read_.keep(id)});
    if (const auto members = read_.list(sh::in)) add(InConstraint{list(*members)});
  }

  [[nodiscard]] std::uint32_t list(const Ids& members) const {
    auto& lists = loading_.shapes.lists;
    auto& list = lists.emplace_back();
    for (const TermId id : members) list.push_back(read_.keep(id));
    return static_cast<std::uint32_t>(lists.size() - 1);
  }

  const Loading& loading_;
  const ShapesGraph& graph_;
  Parameters read_;
  Shape& shape_;
};

}  // namespace

Result<void> load_constraints(const Loading& loading, TermId node, Shape& shape) {
  return ConstraintLoader(loading, node, shape).load();
}

}  // namespace newsgraph::shacl
