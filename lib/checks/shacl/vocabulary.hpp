#pragma once

#include <string_view>

/// The terms of SHACL that only a validation needs; the others are in rdf::sh.
namespace newsgraph::shacl::terms {
inline constexpr std::string_view entailment = "http://www.w3.org/ns/shacl#entailment";
inline constexpr std::string_view shapesGraph = "http://www.w3.org/ns/shacl#shapesGraph";
inline constexpr std::string_view ValidationReport = "http://www.w3.org/ns/shacl#ValidationReport";
inline constexpr std::string_view conforms = "http://www.w3.org/ns/shacl#conforms";
inline constexpr std::string_view result = "http://www.w3.org/ns/shacl#result";
inline constexpr std::string_view ValidationResult = "http://www.w3.org/ns/shacl#ValidationResult";
inline constexpr std::string_view focusNode = "http://www.w3.org/ns/shacl#focusNode";
inline constexpr std::string_view resultPath = "http://www.w3.org/ns/shacl#resultPath";
inline constexpr std::string_view value = "http://www.w3.org/ns/shacl#value";
inline constexpr std::string_view sourceShape = "http://www.w3.org/ns/shacl#sourceShape";
inline constexpr std::string_view sourceConstraintComponent = "http://www.w3.org/ns/shacl#sourceConstraintComponent";
inline constexpr std::string_view resultSeverity = "http://www.w3.org/ns/shacl#resultSeverity";
inline constexpr std::string_view resultMessage = "http://www.w3.org/ns/shacl#resultMessage";
}  // namespace newsgraph::shacl::terms
