#pragma once

#include <optional>
#include <string_view>
#include <unordered_map>

#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// The articles of a graph and their versions, by name: IRIs that are a schema:NewsArticle or a prov:specializationOf
/// something. What an article tells of hangs on its IRI (docs/graph.md).
class ArticleNames {
 public:
  /// `graph` is frozen and outlives this; it gets no further terms meanwhile.
  explicit ArticleNames(const KnowledgeGraph& graph);

  [[nodiscard]] bool empty() const { return articles_.empty(); }
  /// The article that a thing hangs on, of this graph or of another: the longest article IRI that its own is, or goes
  /// on from with "/" or "#".
  [[nodiscard]] std::optional<TermId> article_of(const rdf::TermView& thing) const;

 private:
  void add(const KnowledgeGraph& graph, TermId article);

  std::unordered_map<std::string_view, TermId> articles_;
};

}  // namespace newsgraph
