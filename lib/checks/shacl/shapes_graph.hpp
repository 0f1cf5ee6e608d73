#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "graph/knowledge_graph.hpp"

namespace newsgraph::shacl {

/// What the loading of shapes asks of a shapes graph. `graph` is frozen and outlives it; ids are the graph's.
class ShapesGraph {
 public:
  explicit ShapesGraph(const KnowledgeGraph& graph) : graph_(graph) {}

  [[nodiscard]] rdf::TermView term(TermId id) const { return graph_.term(id); }
  [[nodiscard]] bool is_iri(TermId id) const { return term(id).kind == rdf::TermKind::Iri; }
  [[nodiscard]] bool is_literal(TermId id) const { return term(id).kind == rdf::TermKind::Literal; }
  /// Objects of asserted triples, ascending.
  [[nodiscard]] std::vector<TermId> values(TermId subject, std::string_view predicate) const;
  /// Subjects of asserted triples, ascending.
  [[nodiscard]] std::vector<TermId> sources(std::string_view predicate, TermId object) const;
  /// Both ends of all asserted triples with a predicate.
  [[nodiscard]] std::vector<TermId> subjects_of(std::string_view predicate) const;
  [[nodiscard]] std::vector<TermId> objects_of(std::string_view predicate) const;
  /// SHACL instances (section 1.1): by rdf:type/rdfs:subClassOf*. Ascending.
  [[nodiscard]] std::vector<TermId> instances(std::string_view class_name) const;
  /// Members of a SHACL list (section 1.1): one rdf:first and one rdf:rest a node, no node twice. Fails with
  /// "ill-formed-shape" and what is wrong; the caller says whose list it is.
  [[nodiscard]] Result<std::vector<TermId>> list(TermId head) const;
  /// "<IRI>", or a blank node with the nearest IRI that it hangs on: "_:b2 (of <IRI>)".
  [[nodiscard]] std::string name(TermId node) const;

 private:
  const KnowledgeGraph& graph_;
};

}  // namespace newsgraph::shacl
