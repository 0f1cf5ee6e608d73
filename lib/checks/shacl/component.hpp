#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace newsgraph::shacl {

/// The constraint components of SHACL Core (Shapes Constraint Language, W3C 20 July 2017, section 4).
enum class Component : std::uint8_t {
  Class,
  Datatype,
  NodeKind,
  MinCount,
  MaxCount,
  MinExclusive,
  MinInclusive,
  MaxExclusive,
  MaxInclusive,
  MinLength,
  MaxLength,
  Pattern,
  LanguageIn,
  UniqueLang,
  Equals,
  Disjoint,
  LessThan,
  LessThanOrEquals,
  Not,
  And,
  Or,
  Xone,
  Node,
  Property,
  QualifiedMinCount,
  QualifiedMaxCount,
  Closed,
  HasValue,
  In
};

/// "http://www.w3.org/ns/shacl#MinCountConstraintComponent"
std::string component_iri(Component component);
/// "min-count"
std::string_view component_name(Component component);

}  // namespace newsgraph::shacl
