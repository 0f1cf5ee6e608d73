#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace newsgraph::rdf {

/// The line on which Turtle's or TriG's brackets are nested deeper than 500, if any. Serd reads nested brackets by
/// recursion, which a hostile document could drive over the end of the stack.
std::optional<std::uint64_t> line_nested_too_deep(std::string_view bytes);

}  // namespace newsgraph::rdf
