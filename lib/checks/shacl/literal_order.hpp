#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string_view>
#include <variant>

#include "rdf/term.hpp"

namespace newsgraph::shacl {

/// A decimal as its digits: no leading zeros in `whole`, no trailing ones in `fraction`; zero is not negative.
struct Decimal {
  bool negative = false;
  std::string_view whole, fraction;
};

/// A number of type xsd:float or xsd:double.
struct Floating {
  double value = 0;
  bool single = false;  ///< xsd:float
};

/// A point on the time line (XML Schema 1.1 Part 2, appendix E): UTC where it has a zone, else local time. What lasts
/// longer begins there.
struct Moment {
  enum class Type : std::uint8_t { DateTime, Date, Time, Year, YearMonth };
  Type type = Type::DateTime;
  bool has_zone = false;
  std::int64_t seconds = 0;
  std::string_view fraction;  ///< of a second, no trailing zeros
};

struct Plain {
  std::string_view text;  ///< an xsd:string
};

/// A literal that "<" of SPARQL 1.1 (section 17.3) can stand beside; views into its term.
struct Comparable {
  std::variant<Decimal, Floating, Moment, Plain, bool> value;
  std::string_view lexical;  ///< of a number, without a plus sign
};

/// Nothing for IRIs, blank nodes, ill-typed literals, other datatypes, and years of more than nine digits.
std::optional<Comparable> comparable(const rdf::TermView& term);

/// Numbers by value, decimals exactly, as floats or doubles where one of them is; times by XML Schema's order,
/// unordered where only one has a zone and they are within 14 hours; strings by code points. Other pairs are unordered.
std::partial_ordering compare(const Comparable& left, const Comparable& right);

}  // namespace newsgraph::shacl
