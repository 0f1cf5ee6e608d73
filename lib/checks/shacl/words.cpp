#include "checks/shacl/words.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

std::string joined(const std::vector<Path>& parts, const Namer& name, std::string_view separator) {
  std::string words = "(";
  for (const Path& part : parts) {
    if (words.size() > 1) words += separator;
    words += path_words(part, name);
  }
  return words += ")";
}

std::string counted(std::int64_t count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string_view allowed_kinds(const NodeKindConstraint& constraint) {
  if (constraint.iri) {
    if (constraint.blank) return "an IRI or a blank node";
    return constraint.literal ? "an IRI or a literal" : "an IRI";
  }
  if (constraint.blank) return constraint.literal ? "a blank node or a literal" : "a blank node";
  return "a literal";
}

/// One result and the names in it; an overload for each family of constraints.
class Sentence {
 public:
  Sentence(const ShaclResult& result, const Shapes& shapes, const Namer& name)
      : result_(result), shapes_(shapes), name_(name), focus_(name(result.focus_node)) {
    const auto& path = shapes[result.shape].path;
    path_ = path ? path_words(*path, name) : "";
    value_ = result.value ? name(*result.value) : "";
    thing_ = path && result.value ? fmt::format("{} ({} of {})", value_, path_, focus_) : focus_;
  }

  std::string operator()(const ClassConstraint& constraint) const {
    return fmt::format("{} is not a {}.", thing_, term(constraint.class_name));
  }
  std::string operator()(const DatatypeConstraint& constraint) const {
    return fmt::format("{} is not a valid {}.", thing_, term(constraint.datatype));
  }
  std::string operator()(const NodeKindConstraint& constraint) const {
    return fmt::format("{} is not {}.", thing_, allowed_kinds(constraint));
  }
  std::string operator()(const CountConstraint& constraint) const {
    const bool is_min = constraint.component == Component::MinCount;
    return fmt::format("{} has {} than {} of {}.", focus_, is_min ? "fewer" : "more",
                       counted(constraint.bound, "value"), path_);
  }
  std::string operator()(const RangeConstraint& constraint) const {
    return fmt::format("{} is not {} {}.", thing_, comparison(constraint.component), term(constraint.bound));
  }
  std::string operator()(const LengthConstraint& constraint) const {
    const bool is_min = constraint.component == Component::MinLength;
    return fmt::format("{} is {} than {}.", thing_, is_min ? "shorter" : "longer",
                       counted(constraint.bound, "character"));
  }
  std::string operator()(const PatternConstraint& constraint) const {
    return fmt::format("{} does not match the pattern \"{}\".", thing_, shapes_.patterns[constraint.pattern].pattern);
  }
  std::string operator()(const LanguageInConstraint& constraint) const {
    return fmt::format("{} is in none of the languages {}.", thing_, fmt::join(constraint.ranges, ", "));
  }
  std::string operator()(const UniqueLangConstraint& /*constraint*/) const {
    return fmt::format("{} has several values of {} in one language.", focus_, path_);
  }
  std::string operator()(const PairConstraint& constraint) const {
    const std::string other = term(constraint.predicate);
    const std::string own = path_.empty() ? "itself" : path_;
    switch (constraint.component) {
      case Component::Equals:
        return fmt::format("{} has {} as only one of {} and {}.", focus_, value_, own, other);
      case Component::Disjoint:
        return fmt::format("{} has {} as both {} and {}.", focus_, value_, own, other);
      default:
        return fmt::format("{} is not {} each {} of {}.", thing_, comparison(constraint.component), other, focus_);
    }
  }
  std::string operator()(const ShapesConstraint& constraint) const {
    const std::string first = constraint.shapes.empty() ? std::string() : shape(constraint.shapes.front());
    const std::string all = counted(static_cast<std::int64_t>(constraint.shapes.size()), "shape");
    switch (constraint.component) {
      case Component::Not:
        return fmt::format("{} conforms to {}, which it must not.", thing_, first);
      case Component::Node:
        return fmt::format("{} does not conform to {}.", thing_, first);
      case Component::And:
        return fmt::format("{} does not conform to all of {}.", thing_, all);
      case Component::Or:
        return fmt::format("{} conforms to none of {}.", thing_, all);
      default:
        return fmt::format("{} does not conform to exactly one of {}.", thing_, all);
    }
  }
  std::string operator()(const PropertyConstraint& constraint) const {
    return fmt::format("{} does not conform to {}.", thing_, shape(constraint.shape));
  }
  std::string operator()(const QualifiedConstraint& constraint) const {
    const bool is_min = result_.component == Component::QualifiedMinCount;
    const std::int64_t bound = (is_min ? constraint.min : constraint.max).value_or(0);
    return fmt::format("{} has {} than {} of {} that conform to {}.", focus_, is_min ? "fewer" : "more",
                       counted(bound, "value"), path_, shape(constraint.shape));
  }
  std::string operator()(const ClosedConstraint& /*constraint*/) const {
    const std::string predicate = result_.predicate ? name_(*result_.predicate) : std::string();
    return fmt::format("{} has {} {}, which {} does not provide for.", focus_, predicate, value_, shape(result_.shape));
  }
  std::string operator()(const HasValueConstraint& constraint) const {
    if (path_.empty()) return fmt::format("{} is not {}.", focus_, term(constraint.value));
    return fmt::format("{} does not have {} as {}.", focus_, term(constraint.value), path_);
  }
  std::string operator()(const InConstraint& constraint) const {
    return fmt::format("{} is not among the {} allowed.", thing_,
                       counted(static_cast<std::int64_t>(shapes_.lists[constraint.values].size()), "value"));
  }

 private:
  [[nodiscard]] std::string term(rdf::TermId id) const { return name_(kOfShapes | id); }
  [[nodiscard]] std::string shape(ShapeId id) const { return "the shape " + term(shapes_[id].node); }
  [[nodiscard]] static std::string_view comparison(Component component) {
    switch (component) {
      case Component::MinExclusive:
        return "greater than";
      case Component::MinInclusive:
        return "at least";
      case Component::MaxExclusive:
      case Component::LessThan:
        return "less than";
      default:
        return "at most";
    }
  }

  const ShaclResult& result_;
  const Shapes& shapes_;
  const Namer& name_;
  std::string focus_, path_, value_;
  std::string thing_;  ///< the value with where it stands, or the focus node
};

}  // namespace

std::string plain_name(const rdf::TermView& term) {
  if (term.kind == rdf::TermKind::Literal) return fmt::format("\"{}\"", term.value);
  if (term.kind == rdf::TermKind::Blank) return rdf::to_ntriples(term);
  const auto compact = rdf::compact(term.value);
  return compact ? *compact : rdf::to_ntriples(term);
}

std::string path_words(const Path& path, const Namer& name) {
  using Kind = Path::Kind;
  switch (path.kind) {
    case Kind::Sequence:
      return joined(path.parts, name, "/");
    case Kind::Alternative:
      return joined(path.parts, name, "|");
    case Kind::Inverse:
      return "^" + path_words(path.parts.front(), name);
    case Kind::ZeroOrMore:
      return path_words(path.parts.front(), name) + "*";
    case Kind::OneOrMore:
      return path_words(path.parts.front(), name) + "+";
    case Kind::ZeroOrOne:
      return path_words(path.parts.front(), name) + "?";
    default:
      return name(kOfShapes | path.predicate);
  }
}

std::string result_words(const ShaclResult& result, const Shapes& shapes, const Namer& name) {
  return std::visit(Sentence(result, shapes, name), shapes[result.shape].constraints[result.constraint]);
}

}  // namespace newsgraph::shacl
