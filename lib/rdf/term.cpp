#include "rdf/term.hpp"

#include <algorithm>
#include <utility>

namespace newsgraph::rdf {
namespace {

constexpr std::string_view xsd_string = "http://www.w3.org/2001/XMLSchema#string";
constexpr std::string_view rdf_lang_string = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";

bool is_ascii_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

void append_escaped(std::string& out, std::string_view lexical) {
  for (const char c : lexical) {
    switch (c) {
      case '"':
        out += "\\\"";
        break;
      case '\\':
        out += "\\\\";
        break;
      case '\n':
        out += "\\n";
        break;
      case '\r':
        out += "\\r";
        break;
      default:
        out.push_back(c);
    }
  }
}

}  // namespace

Term iri(std::string value) { return {TermKind::Iri, std::move(value), {}, {}}; }
Term literal(std::string lexical) { return {TermKind::Literal, std::move(lexical), std::string(xsd_string), {}}; }
Term typed(std::string lexical, std::string_view datatype) {
  return {TermKind::Literal, std::move(lexical), std::string(datatype), {}};
}
Term tagged(std::string lexical, std::string_view language) {
  return {TermKind::Literal, std::move(lexical), std::string(rdf_lang_string), std::string(language)};
}
Term blank(std::string label) { return {TermKind::Blank, std::move(label), {}, {}}; }

bool is_valid_language_tag(std::string_view tag) {
  std::size_t subtag_length = 0;
  bool first_subtag = true;
  for (const char c : tag) {
    const bool is_in_subtag = is_ascii_letter(c) || (!first_subtag && is_ascii_digit(c));
    if (c == '-') {
      if (subtag_length == 0) return false;
      subtag_length = 0;
      first_subtag = false;
    } else if (!is_in_subtag || ++subtag_length > 8) {
      return false;
    }
  }
  const bool is_short = tag.size() == 1 || tag.find('-') == 1;
  const bool is_private = tag.size() > 2 && std::string_view("xXiI").find(tag[0]) != std::string_view::npos;
  return subtag_length > 0 && (!is_short || is_private);
}

std::string to_ntriples(const TermView& term) {
  std::string out;
  if (term.kind == TermKind::Iri) return out.append("<").append(term.value).append(">");
  if (term.kind == TermKind::Blank) return out.append("_:").append(term.value);
  out.reserve(term.value.size() + term.datatype.size() + 8);
  out.push_back('"');
  append_escaped(out, term.value);
  out.push_back('"');
  if (!term.language.empty()) return out.append("@").append(term.language);
  if (term.datatype != xsd_string && !term.datatype.empty()) out.append("^^<").append(term.datatype).append(">");
  return out;
}

}  // namespace newsgraph::rdf
