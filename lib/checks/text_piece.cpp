#include "checks/text_piece.hpp"

#include <charconv>

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

}  // namespace newsgraph
