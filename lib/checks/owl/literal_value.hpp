#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "rdf/term.hpp"

/// Values of literals by XSD 1.1 Part 2 and OWL 2 Structural Specification, section 4: xsd:decimal, xsd:float and
/// xsd:double share no value, nor do texts with and without a language.
namespace newsgraph::owl_rl {

/// The value of a literal: its primitive value space and a form that equal values of the space share.
struct LiteralValue {
  std::string_view space;  ///< "decimal", "string", ...; empty for a datatype that we do not know
  std::string canonical;
  bool is_ill_typed = false;  ///< not in the lexical space of its datatype
};

LiteralValue value_of(const rdf::TermView& literal);

enum class Comparison : std::uint8_t {
  Same,        ///< dt-eq
  Apart,       ///< dt-diff
  Compatible,  ///< dates where one is less exact and holds the other, or an ill-typed literal: nothing follows
  Unknown      ///< a datatype that we do not know
};

Comparison compare(const rdf::TermView& one, const rdf::TermView& other);

enum class Membership : std::uint8_t { In, Out, Unknown };

/// Is the value of a literal a value of the datatype, an absolute IRI?
Membership membership(const rdf::TermView& literal, std::string_view datatype);

}  // namespace newsgraph::owl_rl
