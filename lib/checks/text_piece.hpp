#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/span.hpp"
#include "base/text.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// A piece of an article's text as RFC 5147 names it: "...#char=3,9" is the stem "..." and the span.
struct TextPiece {
  std::string_view stem;  ///< views the IRI
  Span span;
};

/// Nothing for IRIs of any other form.
std::optional<TextPiece> text_piece_of(std::string_view iri);

/// By the stem of its pieces, each article's text that a graph repeats as nif:isString.
using ArticleTexts = std::map<std::string, Text, std::less<>>;
ArticleTexts article_texts(const KnowledgeGraph& graph);

}  // namespace newsgraph
