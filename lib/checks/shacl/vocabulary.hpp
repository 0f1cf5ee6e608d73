#pragma once

#include <string_view>

/// The terms of SHACL that only a validation needs; the others are in rdf::sh.
namespace newsgraph::shacl::terms {
inline constexpr std::string_view entailment = "http://www.w3.org/ns/shacl#entailment";
inline constexpr std::string_view shapesGraph = "http://www.w3.org/ns/shacl#shapesGraph";
}  // namespace newsgraph::shacl::terms
