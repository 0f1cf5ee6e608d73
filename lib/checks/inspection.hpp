#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checks/article_names.hpp"
#include "checks/checks.hpp"
#include "checks/names.hpp"
#include "checks/rule_book.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// A graph under inspection: what every family of checks asks of it, and where it puts what it finds.
/// Properties and classes are named by compact IRIs, "schema:spouse".
class Inspection {
 public:
  /// `graph` is frozen and outlives the inspection, as do the options; findings withdraw from it.
  Inspection(KnowledgeGraph& graph, const CheckOptions& options);

  [[nodiscard]] const KnowledgeGraph& graph() const { return graph_; }
  [[nodiscard]] const Edge& edge(EdgeId id) const { return graph_.edges()[id]; }
  [[nodiscard]] std::optional<TermId> find(std::string_view compact) const;
  /// Triples with a property that are not withdrawn, in order.
  [[nodiscard]] std::vector<EdgeId> asserted(std::string_view property) const;
  [[nodiscard]] std::vector<EdgeId> asserted(TermId subject, std::string_view property) const;
  [[nodiscard]] bool has(TermId subject, std::string_view property, std::string_view object) const;
  [[nodiscard]] bool is_a(TermId node, std::string_view class_name) const { return has(node, "rdf:type", class_name); }
  [[nodiscard]] std::optional<EdgeId> asserted_edge(TermId subject, TermId predicate, TermId object) const;

  /// The article that a thing hangs on.
  [[nodiscard]] std::optional<TermId> article_of(TermId node) const { return articles_.article_of(graph_.term(node)); }
  [[nodiscard]] bool has_articles() const { return !articles_.empty(); }
  /// Do two IRIs name two things for sure?
  [[nodiscard]] bool differ(TermId one, TermId other) const;

  [[nodiscard]] bool is_withdrawable(EdgeId id) const;
  /// The withdrawable triple of least confidence, the last of equals.
  [[nodiscard]] std::optional<EdgeId> cheapest(const std::vector<EdgeId>& edges) const;

  /// The name of a thing, or the end of its IRI.
  [[nodiscard]] std::string name_of(TermId node) const { return names_.of(node); }
  /// A triple in plain words.
  [[nodiscard]] std::string sentence(EdgeId id) const { return names_.sentence(id); }

  /// Records a finding, withdraws from the graph what it says is withdrawn, and sets aside its conflicts.
  void add(Finding finding);
  [[nodiscard]] std::vector<Finding>& findings() { return findings_; }

  /// Is a triple set aside in this round? Of each conflict all its triples are, so that one look at each tangle is told
  /// at a time; in a wide round only the cheapest is, so that all of a tangle comes out at once.
  [[nodiscard]] bool is_taken(EdgeId id) const { return is_taken_[id]; }
  void start_round(bool is_wide);

  void withdraw(const std::vector<EdgeId>& edges);
  void restore(const std::vector<EdgeId>& edges);
  /// Triples, and after them the stamps that repeat one of them, a time, for plain filters.
  [[nodiscard]] std::vector<EdgeId> with_hangers_on(std::vector<EdgeId> edges) const;

 private:
  [[nodiscard]] std::vector<EdgeId> hangers_on(EdgeId id) const;
  void keep_withdrawable(std::vector<std::vector<EdgeId>>& conflicts);
  void find_withdrawable();

  KnowledgeGraph& graph_;
  const CheckOptions& options_;
  std::vector<Finding> findings_;
  std::vector<bool> is_taken_;  ///< by edge
  bool is_wide_ = false;
  ArticleNames articles_;
  std::vector<bool> is_withdrawable_;  ///< by predicate
  Names names_;
};

// The families. The first three withdraw at once what must go in any case; those that leave a choice name conflicts.
void check_facts_layer(Inspection& inspection);
void check_kinds(Inspection& inspection);
void check_irreflexive(Inspection& inspection);
void check_containment(Inspection& inspection);
void check_properties(Inspection& inspection);
void check_hierarchies(Inspection& inspection);
void check_single_values(Inspection& inspection);
void check_time_network(Inspection& inspection);
// These only remark.
void check_structure(Inspection& inspection);
void check_near_duplicates(Inspection& inspection);

}  // namespace newsgraph
