#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/optional_id.hpp"
#include "base/result.hpp"
#include "rdf/term_table.hpp"

namespace newsgraph {

using rdf::TermId;
using EdgeId = std::uint32_t;

/// A triple of the graph with what the checks need to know of it.
struct Edge {
  TermId subject = 0, predicate = 0, object = 0;
  OptionalId statement;  ///< the rdf:Statement that speaks of it
  float confidence = 1;  ///< of the statement, else of its subject (ng:confidence of an event), else as added
  bool withdrawn = false;
};

/// The truth of an article or a corpus: interned terms and sorted triples, each once.
/// Models Boost.Graph's bidirectional and edge-list graph concepts (graph/boost_traits.hpp): vertices are the
/// terms, edges the triples that are not withdrawn. Checks, traversal and export see nothing else.
/// Edges are sorted by subject, predicate, object ids; add() may be called until freeze(), which sorts and indexes.
class KnowledgeGraph {
 public:
  TermId intern(const rdf::TermView& term) { return terms_.intern(term); }
  /// `confidence` counts where the graph itself says none of the triple.
  void add(TermId subject, TermId predicate, TermId object, float confidence = 1);
  void add(const rdf::TermView& subject, const rdf::TermView& predicate, const rdf::TermView& object,
           float confidence = 1);
  /// Sorts, drops doubles, indexes, and links statements (rdf:subject, predicate, object, ng:confidence) to their
  /// triples. May be called again after further add(); withdrawals are kept.
  void freeze();

  /// Where neighbours are scattered in memory, numbers the terms anew so that they are near each other
  /// (graph/neighbourhood.hpp): walks and checks of a large graph wait less. Ids that were given out before mean
  /// nothing any more. To be frozen afterwards.
  void gather_neighbours();

  /// Makes the triple no longer asserted. The statement keeps it, see checks.
  void withdraw(EdgeId edge) { edges_[edge].withdrawn = true; }
  /// Takes a withdrawal back.
  void restore(EdgeId edge) { edges_[edge].withdrawn = false; }

  [[nodiscard]] const rdf::TermTable& terms() const { return terms_; }
  /// Valid as long as the graph is.
  [[nodiscard]] rdf::TermView term(TermId id) const { return terms_[id]; }
  [[nodiscard]] std::optional<TermId> find(const rdf::TermView& term) const { return terms_.find(term); }
  [[nodiscard]] std::optional<TermId> find_iri(std::string_view iri) const;
  /// All edges, withdrawn ones too, in order. REQUIRES frozen, as all below.
  [[nodiscard]] std::span<const Edge> edges() const { return edges_; }
  /// Edges from a subject: a contiguous run of edges().
  [[nodiscard]] std::span<const Edge> out(TermId subject) const;
  /// Ids of the edges into an object, ascending.
  [[nodiscard]] std::span<const EdgeId> in(TermId object) const;
  /// Ids of the edges with a predicate, ascending.
  [[nodiscard]] std::span<const EdgeId> with_predicate(TermId predicate) const;
  /// The edge of this very triple, withdrawn or not.
  [[nodiscard]] std::optional<EdgeId> edge(TermId subject, TermId predicate, TermId object) const;
  [[nodiscard]] EdgeId id_of(const Edge& edge) const { return static_cast<EdgeId>(&edge - edges_.data()); }
  /// The first object that is not withdrawn, if any.
  [[nodiscard]] std::optional<TermId> object(TermId subject, TermId predicate) const;
  /// The same by the predicate's IRI.
  [[nodiscard]] std::optional<TermId> object(TermId subject, std::string_view predicate) const;
  /// Number of edges that are not withdrawn.
  [[nodiscard]] std::size_t asserted_count() const;

 private:
  void sort_edges();
  void index_edges();
  void index_predicates();
  void link_statements();
  void spread_confidences();

  rdf::TermTable terms_;
  std::vector<Edge> edges_;
  std::vector<std::uint32_t> out_begin_;        ///< by term, size terms + 1
  std::vector<std::uint32_t> in_begin_;         ///< by term, size terms + 1
  std::vector<EdgeId> in_;                      ///< edge ids grouped by object
  std::vector<TermId> predicates_;              ///< each once, ascending
  std::vector<std::uint32_t> predicate_begin_;  ///< by place in predicates_, one more
  std::vector<EdgeId> by_predicate_;            ///< edge ids grouped by predicate
};

}  // namespace newsgraph
