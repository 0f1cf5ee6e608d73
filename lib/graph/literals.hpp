#pragma once

#include <optional>
#include <string_view>

#include "rdf/term.hpp"

namespace newsgraph {

/// An ISO 8601 date as the XML Schema type of its own exactness: xsd:date, gYearMonth, gYear or dateTime.
std::optional<rdf::Term> date_literal(std::string_view iso);
/// 0 ... 1 as xsd:decimal with two digits, rounded half up.
rdf::Term confidence_literal(float confidence);

}  // namespace newsgraph
