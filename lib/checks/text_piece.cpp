#include "checks/text_piece.hpp"

#include <charconv>

#include "rdf/vocabulary.hpp"

namespace newsgraph {

std::optional<TextPiece> text_piece_of(std::string_view iri) {
  constexpr std::string_view mark = "#char=";
  const std::size_t at = iri.find(mark);
  if (at == std::string_view::npos) return std::nullopt;
  const char* const end = iri.data() + iri.size();
  TextPiece piece{iri.substr(0, at), {}};
  const auto begin = std::from_chars(iri.data() + at + mark.size(), end, piece.span.begin);
  if (begin.ec != std::errc{} || begin.ptr == end || *begin.ptr != ',') return std::nullopt;
  const auto last = std::from_chars(begin.ptr + 1, end, piece.span.end);
  return last.ec == std::errc{} && last.ptr == end ? std::optional(piece) : std::nullopt;
}

ArticleTexts article_texts(const KnowledgeGraph& graph) {
  ArticleTexts texts;
  const auto is_string = graph.find_iri(rdf::nif::isString);
  if (!is_string) return texts;
  for (const EdgeId id : graph.with_predicate(*is_string)) {
    const auto piece = text_piece_of(graph.term(graph.edges()[id].subject).value);
    auto text = Text::from_utf8(std::string(graph.term(graph.edges()[id].object).value));
    if (piece && text) texts.try_emplace(std::string(piece->stem), std::move(*text));
  }
  return texts;
}

}  // namespace newsgraph
