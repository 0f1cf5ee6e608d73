#pragma once

#include <optional>
#include <string_view>

#include "base/span.hpp"

namespace newsgraph {

/// A piece of an article's text as RFC 5147 names it: "...#char=3,9" is the stem "..." and the span.
struct TextPiece {
  std::string_view stem;  ///< views the IRI
  Span span;
};

/// Nothing for IRIs of any other form.
std::optional<TextPiece> text_piece_of(std::string_view iri);

}  // namespace newsgraph
