#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/flat_index.hpp"
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

/// Each term once, with a 32-bit id in order of arrival. Ids stay valid; terms are never removed. Terms are one where
/// their canonical N-Triples forms are: a literal without a datatype is an xsd:string.
class TermTable {
 public:
  TermId intern(const Term& term);
  /// The id of a term that is already here.
  [[nodiscard]] std::optional<TermId> find(const Term& term) const;
  /// The ids here of all terms of another table, by their ids there; `absent` for those that are not here. It waits for
  /// memory once for a group of terms, not once for each (Chen, Ailamaki, Gibbons and Mowry, "Improving Hash Join
  /// Performance through Prefetching", 2004).
  [[nodiscard]] std::vector<TermId> find_all(const TermTable& others) const;
  static constexpr TermId absent = FlatIndex::none;
  [[nodiscard]] const Term& operator[](TermId id) const { return terms_[id]; }
  [[nodiscard]] std::size_t size() const { return terms_.size(); }

 private:
  void find_group(const TermTable& others, TermId begin, TermId end, TermId* ids) const;

  std::vector<Term> terms_;
  std::vector<std::uint32_t> hashes_;  ///< by term
  FlatIndex ids_;                      ///< by the terms' hashes; it keeps no second copy of them
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
std::string to_ntriples(const Term& term);

}  // namespace newsgraph::rdf
