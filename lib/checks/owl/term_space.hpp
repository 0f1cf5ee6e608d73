#pragma once

#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/flat_index.hpp"
#include "graph/knowledge_graph.hpp"
#include "rdf/term.hpp"

namespace newsgraph::owl_rl {

/// What a subject has for the properties of a key from one cell of owl:hasKey's list on: the cell, the value for its
/// property, and the tuple of the rest of the list.
struct KeyTuple {
  TermId cell = 0, value = 0, rest = 0;
  bool operator==(const KeyTuple&) const = default;
};

/// One numbering for the terms of data, ontology and rules. Terms of the data keep their ids. Key tuples are numbered
/// apart, from `first_tuple` on, and are no terms. Both graphs outlive the space.
class TermSpace {
 public:
  static constexpr TermId first_tuple = 0x8000'0000;

  explicit TermSpace(const KnowledgeGraph& data) : data_(data) {}

  TermId intern(const rdf::TermView& term);
  /// Of a term of another graph: a blank node there is a node of its own.
  TermId intern_foreign(const rdf::TermView& term);
  TermId intern_tuple(const KeyTuple& tuple);

  [[nodiscard]] static bool is_tuple(TermId id) { return id >= first_tuple; }
  [[nodiscard]] const KeyTuple& tuple(TermId id) const { return tuples_[id - first_tuple]; }
  /// REQUIRES no tuple.
  [[nodiscard]] rdf::TermView operator[](TermId id) const;
  [[nodiscard]] bool is_literal(TermId id) const { return !is_tuple(id) && (*this)[id].kind == rdf::TermKind::Literal; }
  [[nodiscard]] bool is_iri(TermId id) const { return !is_tuple(id) && (*this)[id].kind == rdf::TermKind::Iri; }
  /// Number of terms without tuples.
  [[nodiscard]] std::size_t size() const { return data_.terms().size() + extra_.size(); }

 private:
  const KnowledgeGraph& data_;
  rdf::TermTable extra_;
  std::vector<KeyTuple> tuples_;
  FlatIndex tuple_ids_;
};

}  // namespace newsgraph::owl_rl
