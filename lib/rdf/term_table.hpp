#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "base/flat_index.hpp"
#include "rdf/term.hpp"

namespace newsgraph::rdf {

/// Texts one behind the other in blocks that never move: a text costs its own bytes and the zero behind it, by which
/// Serd knows its end.
class TextArena {
 public:
  struct Place {
    std::uint32_t block = 0, begin = 0, length = 0;
  };

  /// REQUIRES less than 4 GiB.
  Place add(std::string_view text);
  /// Texts of so many bytes, their zeros among them, are all that will come: no block is made larger than for them.
  void expect(std::size_t bytes) { expected_ = bytes; }
  /// Bytes of all texts and their zeros.
  [[nodiscard]] std::size_t size() const;
  /// Valid as long as the arena is.
  [[nodiscard]] std::string_view operator[](Place place) const {
    return {blocks_[place.block].data() + place.begin, place.length};
  }
  /// Fetches the text's first and last bytes; most texts have no line of the cache between.
  void prefetch(Place place) const {
    const char* text = blocks_[place.block].data() + place.begin;
    __builtin_prefetch(text);
    __builtin_prefetch(text + place.length);
  }

 private:
  std::vector<std::vector<char>> blocks_;  ///< each keeps the capacity that it was made with
  std::size_t expected_ = 0;               ///< bytes to come, where that is known
};

/// Each term once, with a 32-bit id in order of arrival. Ids stay valid but for reorder(); terms are never removed.
/// Terms are one where their canonical N-Triples forms are: a literal without a datatype is an xsd:string.
class TermTable {
 public:
  TermId intern(const TermView& term);
  /// The id of a term that is already here.
  [[nodiscard]] std::optional<TermId> find(const TermView& term) const;
  /// The ids here of all terms of another table, by their ids there; `absent` for those that are not here. It waits for
  /// memory once for a group of terms, not once for each (Chen, Ailamaki, Gibbons and Mowry, "Improving Hash Join
  /// Performance through Prefetching", 2004).
  [[nodiscard]] std::vector<TermId> find_all(const TermTable& others) const;
  static constexpr TermId absent = FlatIndex::none;
  /// Valid as long as the table is.
  [[nodiscard]] TermView operator[](TermId id) const;
  [[nodiscard]] TermKind kind(TermId id) const;
  [[nodiscard]] std::size_t size() const { return rows_.size(); }
  /// Gives back what was kept for terms to come.
  void shrink_to_fit();
  /// Numbers the terms anew and lays their texts one behind the other in that order: what was order[i] is now i. Gives
  /// each old id's new one. REQUIRES each id once.
  std::vector<TermId> reorder(std::span<const TermId> order);

 private:
  /// What stands behind a literal's lexical form; IRIs and blank nodes have numbers that no literal has.
  using TypeId = std::uint32_t;
  static constexpr TypeId kIri = 0, kBlank = 1, kFirstLiteral = 2;
  struct Row {
    TextArena::Place value;
    TypeId type = kIri;
  };
  struct LiteralType {
    TextArena::Place datatype, language;
  };

  TypeId type_of(const TermView& term);
  void find_group(const TermTable& others, TermId begin, TermId end, TermId* ids) const;

  TextArena texts_;
  std::vector<Row> rows_;              ///< by term
  std::vector<std::uint32_t> hashes_;  ///< by term, for find_all of another table
  FlatIndex ids_;                      ///< terms by their hashes
  std::vector<LiteralType> types_;     ///< of literals, by TypeId - kFirstLiteral
  FlatIndex type_ids_;                 ///< places in types_
};

}  // namespace newsgraph::rdf
