#pragma once

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

#include "base/result.hpp"

namespace newsgraph::rdf {

enum class TermKind : std::uint8_t { Iri, Literal, Blank };

/// An RDF 1.1 term. A plain literal has datatype xsd:string; a language-tagged one rdf:langString.
struct Term {
  TermKind kind = TermKind::Iri;
  std::string value;     ///< the IRI, the lexical form, or the blank node's label
  std::string datatype;  ///< absolute IRI; literals only
  std::string language;  ///< BCP 47 tag; literals only
  auto operator<=>(const Term&) const = default;
};

/// A term that somebody else keeps: a Term, or one of a TermTable. Valid as long as its keeper is.
struct TermView {
  TermKind kind = TermKind::Iri;
  std::string_view value, datatype, language;  ///< as in Term

  TermView() = default;
  TermView(TermKind of_kind, std::string_view of_value, std::string_view of_datatype, std::string_view of_language)
      : kind(of_kind), value(of_value), datatype(of_datatype), language(of_language) {}
  TermView(const Term& term)  // NOLINT(google-explicit-constructor): a term is seen as it is
      : kind(term.kind), value(term.value), datatype(term.datatype), language(term.language) {}
  [[nodiscard]] Term copy() const { return {kind, std::string(value), std::string(datatype), std::string(language)}; }
  auto operator<=>(const TermView&) const = default;
};

Term iri(std::string value);
Term literal(std::string lexical);                            ///< xsd:string
Term typed(std::string lexical, std::string_view datatype);   ///< datatype: absolute IRI
Term tagged(std::string lexical, std::string_view language);  ///< rdf:langString
Term blank(std::string label);

using TermId = std::uint32_t;

struct Triple {
  TermId subject = 0, predicate = 0, object = 0;
  auto operator<=>(const Triple&) const = default;
};

/// Absolute IRI as RDF 1.1 and RFC 3987 ask: scheme, no spaces, no <>"{}|^`\ and no control characters, brackets only
/// around an address, a port of digits.
bool is_valid_iri(std::string_view value);
/// BCP 47 well-formedness in the shape of Turtle's LANGTAG: letters, then groups of letters and digits, eight signs at
/// most; a single letter begins private ("x-klingon") and registered old ("i-navajo") tags only.
bool is_valid_language_tag(std::string_view tag);
/// Is the lexical form in the lexical space of an xsd: datatype that we know? True for unknown datatypes.
bool is_valid_lexical(std::string_view lexical, std::string_view datatype);
/// Canonical N-Triples form of a term (RDF 1.1 N-Triples, section "Canonical form").
std::string to_ntriples(const TermView& term);

}  // namespace newsgraph::rdf
