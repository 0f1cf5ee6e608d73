#pragma once

#include <string>

#include "checks/owl/closure.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph::owl_rl {

/// Names of terms by the labels of either graph, and clashes as English sentences.
class Wording {
 public:
  /// All outlive the wording; `ontology` may be null.
  Wording(const TermSpace& terms, const KnowledgeGraph& data, const KnowledgeGraph* ontology)
      : terms_(terms), data_(data), ontology_(ontology) {}

  [[nodiscard]] std::string message(const Closure& closure, const Clash& clash) const;
  /// What a clash speaks of first.
  [[nodiscard]] TermId subject(const Closure& closure, const Clash& clash) const;

 private:
  [[nodiscard]] std::string label(TermId term) const;
  [[nodiscard]] std::string name(TermId term) const;
  [[nodiscard]] std::string property(TermId term) const;
  [[nodiscard]] std::string sentence(TermId subject, TermId predicate, TermId object) const;
  [[nodiscard]] std::string about_equality(const Closure& closure, const Clash& clash) const;
  [[nodiscard]] std::string about_property(std::string_view rule, TermId x, TermId p, TermId y, TermId q) const;
  [[nodiscard]] std::string about_classes(TermId x, TermId c, TermId d) const;

  const TermSpace& terms_;
  const KnowledgeGraph& data_;
  const KnowledgeGraph* ontology_;
};

}  // namespace newsgraph::owl_rl
