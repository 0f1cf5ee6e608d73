#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "graph/knowledge_graph.hpp"

namespace newsgraph {

/// What the things of a frozen graph, which outlives it, are called in messages.
class Names {
 public:
  explicit Names(const KnowledgeGraph& graph) : graph_(graph) {}

  /// The name of a thing, what it is and the words that speak of it, or the end of its IRI.
  [[nodiscard]] std::string of(TermId node) const;
  /// A triple in plain words.
  [[nodiscard]] std::string sentence(EdgeId id) const;

 private:
  [[nodiscard]] std::optional<TermId> find(std::string_view compact) const;
  [[nodiscard]] std::optional<TermId> value(TermId subject, std::string_view property) const;
  [[nodiscard]] bool is_article(TermId node) const;
  [[nodiscard]] std::string words_for_unnamed(TermId node) const;

  const KnowledgeGraph& graph_;
};

/// What an IRI's last slash or hash is followed by; all of it where that is nothing.
std::string last_part(std::string_view iri);
/// The words of the rule book, "is married to", else the property's own name in words.
std::string words_of_property(std::string_view iri);

}  // namespace newsgraph
