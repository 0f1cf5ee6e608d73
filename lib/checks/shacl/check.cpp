#include <algorithm>
#include <compare>

#include "base/text.hpp"
#include "checks/shacl/sorted_set.hpp"
#include "checks/shacl/validation.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

std::int64_t code_points(std::string_view utf8) {
  return std::ranges::count_if(utf8, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
}

char ascii_lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::string ascii_lower(std::string text) {
  std::ranges::transform(text, text.begin(), [](char c) { return ascii_lower(c); });
  return text;
}

/// Basic filtering (RFC 4647, 3.3.1), as langMatches of SPARQL does it.
bool language_matches(std::string_view tag, std::string_view range) {
  if (tag.empty()) return false;
  if (range == "*") return true;
  if (tag.size() < range.size() || (tag.size() > range.size() && tag[range.size()] != '-')) return false;
  return std::ranges::equal(
      tag.substr(0, range.size()), range, {}, [](char c) { return ascii_lower(c); },
      [](char c) { return ascii_lower(c); });
}

bool is_within(std::partial_ordering order, Component component) {
  switch (component) {
    case Component::MinExclusive:
      return std::is_gt(order);
    case Component::MinInclusive:
      return std::is_gteq(order);
    case Component::MaxExclusive:
    case Component::LessThan:
      return std::is_lt(order);
    default:
      return std::is_lteq(order);
  }
}

}  // namespace

void Check::violate(Component component, std::optional<NodeId> value, std::optional<TermId> predicate) const {
  outcome_.add({focus_, value, predicate, source_.shape, source_.constraint, component});
}

template <class IsFine>
void Check::each_value(Component component, const IsFine& is_fine) const {
  for (const NodeId value : values_) {
    if (is_done()) return;
    if (!is_fine(value)) violate(component, value);
  }
}

void Check::operator()(const ClassConstraint& constraint) const {
  const std::vector<TermId>& classes = validation_.classes(constraint.class_name);
  each_value(Component::Class, [&](NodeId value) { return validation_.is_instance(value, classes); });
}

void Check::operator()(const DatatypeConstraint& constraint) const {
  const std::string_view datatype = validation_.shapes().terms[constraint.datatype].value;
  each_value(Component::Datatype, [&](NodeId value) {
    const rdf::TermView term = validation_.term(value);
    return term.kind == rdf::TermKind::Literal && term.datatype == datatype &&
           rdf::is_valid_lexical(term.value, term.datatype);
  });
}

void Check::operator()(const NodeKindConstraint& constraint) const {
  each_value(Component::NodeKind, [&](NodeId value) {
    switch (validation_.term(value).kind) {
      case rdf::TermKind::Iri:
        return constraint.iri;
      case rdf::TermKind::Blank:
        return constraint.blank;
      default:
        return constraint.literal;
    }
  });
}

void Check::operator()(const CountConstraint& constraint) const {
  const auto count = static_cast<std::int64_t>(values_.size());
  const bool is_fine =
      constraint.component == Component::MinCount ? count >= constraint.bound : count <= constraint.bound;
  if (!is_fine) violate(constraint.component);
}

void Check::operator()(const RangeConstraint& constraint) const {
  const auto& bound = validation_.bound(constraint.bound);
  each_value(constraint.component, [&](NodeId value) {
    const auto literal = comparable(validation_.term(value));
    return literal && bound && is_within(compare(*literal, *bound), constraint.component);
  });
}

void Check::operator()(const LengthConstraint& constraint) const {
  each_value(constraint.component, [&](NodeId value) {
    const rdf::TermView term = validation_.term(value);
    if (term.kind == rdf::TermKind::Blank) return false;
    const std::int64_t length = code_points(term.value);
    return constraint.component == Component::MinLength ? length >= constraint.bound : length <= constraint.bound;
  });
}

void Check::operator()(const PatternConstraint& constraint) const {
  each_value(Component::Pattern,
             [&](NodeId value) { return validation_.matches(constraint.pattern, value, source_.shape); });
}

void Check::operator()(const LanguageInConstraint& constraint) const {
  each_value(Component::LanguageIn, [&](NodeId value) {
    const std::string_view tag = validation_.term(value).language;
    return std::ranges::any_of(constraint.ranges, [&](const auto& range) { return language_matches(tag, range); });
  });
}

void Check::operator()(const UniqueLangConstraint& /*constraint*/) const {
  std::vector<std::string> tags;
  for (const NodeId value : values_) {
    const std::string_view tag = validation_.term(value).language;
    if (!tag.empty()) tags.push_back(ascii_lower(std::string(tag)));
  }
  std::ranges::sort(tags);
  for (std::size_t at = 1; at < tags.size(); ++at) {
    const bool is_second = tags[at] == tags[at - 1] && (at == 1 || tags[at - 2] != tags[at]);
    if (is_second) violate(Component::UniqueLang);
  }
}

void Check::operator()(const PairConstraint& constraint) const {
  Nodes others;
  for (const Edge& edge : edges_with(validation_.data(), focus_, validation_.node_of(constraint.predicate))) {
    if (!edge.withdrawn) others.push_back(edge.object);
  }
  if (constraint.component == Component::Equals) return equals(constraint.component, others);
  if (constraint.component == Component::Disjoint) return disjoint(constraint.component, others);
  less(constraint.component, others);
}

/// Both sorted.
void Check::equals(Component component, const Nodes& others) const {
  Nodes odd;
  std::ranges::set_symmetric_difference(values_, others, std::back_inserter(odd));
  for (const NodeId value : odd) violate(component, value);
}

void Check::disjoint(Component component, const Nodes& others) const {
  each_value(component, [&](NodeId value) { return !std::ranges::binary_search(others, value); });
}

/// Sections 4.5.3 and 4.5.4: a result for each pair that is not in order.
void Check::less(Component component, const Nodes& others) const {
  std::vector<std::optional<Comparable>> right;
  for (const NodeId other : others) right.push_back(comparable(validation_.term(other)));
  for (const NodeId value : values_) {
    const auto left = comparable(validation_.term(value));
    for (const auto& literal : right) {
      if (is_done()) return;
      if (!left || !literal || !is_within(compare(*left, *literal), component)) violate(component, value);
    }
  }
}

void Check::operator()(const ShapesConstraint& constraint) const {
  each_value(constraint.component, [&](NodeId value) { return satisfies(constraint, value); });
}

bool Check::satisfies(const ShapesConstraint& constraint, NodeId value) const {
  const auto conforms = [&](ShapeId shape) { return validation_.conforms(shape, value); };
  switch (constraint.component) {
    case Component::Not:
      return !conforms(constraint.shapes.front());
    case Component::Or:
      return std::ranges::any_of(constraint.shapes, conforms);
    case Component::Xone:
      return std::ranges::count_if(constraint.shapes, conforms) == 1;
    default:
      return std::ranges::all_of(constraint.shapes, conforms);
  }
}

void Check::operator()(const PropertyConstraint& constraint) const {
  for (const NodeId value : values_) {
    if (is_done()) return;
    if (outcome_.results == nullptr) {
      outcome_.is_violated |= !validation_.conforms(constraint.shape, value);
    } else {
      outcome_.is_violated |= validation_.report(constraint.shape, value, *outcome_.results);
    }
  }
}

void Check::operator()(const QualifiedConstraint& constraint) const {
  const auto counts = [&](NodeId value) {
    return validation_.conforms(constraint.shape, value) &&
           std::ranges::none_of(constraint.siblings, [&](ShapeId shape) { return validation_.conforms(shape, value); });
  };
  const std::int64_t count = std::ranges::count_if(values_, counts);
  if (constraint.min && count < *constraint.min) violate(Component::QualifiedMinCount);
  if (constraint.max && count > *constraint.max) violate(Component::QualifiedMaxCount);
}

void Check::operator()(const ClosedConstraint& constraint) const {
  const std::vector<NodeId>& allowed = validation_.list(constraint.allowed);
  for (const NodeId value : values_) {
    for (const Edge& edge : validation_.data().out(value)) {
      if (is_done()) return;
      if (!edge.withdrawn && !contains(allowed, edge.predicate))
        violate(Component::Closed, edge.object, edge.predicate);
    }
  }
}

void Check::operator()(const HasValueConstraint& constraint) const {
  if (!std::ranges::binary_search(values_, validation_.node_of(constraint.value))) violate(Component::HasValue);
}

void Check::operator()(const InConstraint& constraint) const {
  const std::vector<NodeId>& values = validation_.list(constraint.values);
  each_value(Component::In, [&](NodeId value) { return contains(values, value); });
}

}  // namespace newsgraph::shacl
