#pragma once

#include <memory>
#include <string>
#include <vector>

#include "base/result.hpp"
#include "rdf/reader.hpp"
#include "rdf/term.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::rdf {

/// Writes triples or quads by Serd, in the order given: runs of one subject and predicate are abbreviated in Turtle and
/// TriG. Only the vocabularies' prefixes abbreviate IRIs, and only before plain local names; no base, no relative IRI.
class Writer {
 public:
  /// `prefixes` are written first; those that a document needs come from PrefixUse.
  Writer(Syntax syntax, const std::vector<Prefix>& prefixes);
  ~Writer();
  Writer(Writer&&) noexcept;
  Writer& operator=(Writer&&) noexcept;

  /// Fails with "invalid-iri", "invalid-language-tag" or "write-failed"; the document is then of no use.
  /// `graph` may be null and is for TriG and N-Quads.
  Result<void> write(const TermView& subject, const TermView& predicate, const TermView& object,
                     const Term* graph = nullptr);
  /// The whole document, LF at line ends. REQUIRES no failed write; the writer is spent.
  std::string finish();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

/// What every writer asks of its terms: "invalid-iri" or "invalid-language-tag" where one cannot be written.
Result<void> check_terms(const TermView& subject, const TermView& predicate, const TermView& object,
                         const Term* graph = nullptr);

/// Collects which prefixes a document will use.
class PrefixUse {
 public:
  void add(const TermView& subject, const TermView& predicate, const TermView& object, const Term* graph = nullptr);
  /// Sorted by name.
  [[nodiscard]] std::vector<Prefix> used() const;

 private:
  void add_iri(std::string_view iri);
  std::vector<bool> is_used_ = std::vector<bool>(prefixes().size());
};

}  // namespace newsgraph::rdf
