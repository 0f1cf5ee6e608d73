#pragma once

#include <optional>
#include <string>
#include <vector>

#include "checks/report.hpp"
#include "checks/text_piece.hpp"

namespace newsgraph {

/// The article's own words behind the triples of a graph, where the graph repeats them: the piece of text that a
/// statement was derived from, by its nif:anchorOf or cut out of the article's nif:isString.
class Evidence {
 public:
  /// `graph` is frozen and outlives the evidence.
  explicit Evidence(const KnowledgeGraph& graph);

  /// Of the triples that a finding names, each text once, in the order of the triples; line breaks become spaces.
  [[nodiscard]] std::vector<std::string> of(const Finding& finding) const;

 private:
  [[nodiscard]] std::optional<std::string> text_of(TermId piece) const;

  const KnowledgeGraph& graph_;
  ArticleTexts texts_;
};

}  // namespace newsgraph
