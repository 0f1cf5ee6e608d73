#include "checks/shacl/findings.hpp"

#include <algorithm>

#include "checks/names.hpp"
#include "checks/shacl/concerned_edges.hpp"
#include "checks/shacl/words.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

Severity severity_of(const rdf::TermView& severity) {
  if (severity.value == rdf::sh::Warning) return Severity::Warning;
  return severity.value == rdf::sh::Info ? Severity::Notice : Severity::Error;
}

/// English, or of English dialects, before untagged before any other; nothing where the shape has none.
const rdf::Term* best_message(const std::vector<rdf::Term>& messages) {
  const auto rank = [](const rdf::TermView& message) {
    if (message.language == "en" || message.language.starts_with("en-")) return 0;
    return message.language.empty() ? 1 : 2;
  };
  const auto best = std::ranges::min_element(messages, {}, rank);
  return best == messages.end() ? nullptr : &*best;
}

/// The result's path where it is one predicate.
std::optional<rdf::Term> predicate_of(const ShaclResult& result, const KnowledgeGraph& data, const Shapes& shapes) {
  if (result.predicate) return data.term(*result.predicate).copy();
  const auto& path = shapes[result.shape].path;
  if (!path || path->kind != Path::Kind::Predicate) return std::nullopt;
  return shapes.terms[path->predicate].copy();
}

}  // namespace

std::vector<Finding> to_findings(std::span<const ShaclResult> results, const KnowledgeGraph& data,
                                 const Shapes& shapes) {
  const Names names(data);
  const Namer name = [&](NodeId id) {
    const rdf::TermView term = term_of(data, shapes, id);
    if (term.kind == rdf::TermKind::Literal) return plain_name(term);
    const auto known = (id & kOfShapes) == 0 ? std::optional(id) : data.find(term);
    return known ? names.of(*known) : plain_name(term);
  };
  std::vector<Finding> findings;
  for (const ShaclResult& result : results) {
    Finding& finding = findings.emplace_back();
    finding.rule = "shacl-" + std::string(component_name(result.component));
    finding.words = "a shape's " + std::string(component_name(result.component)) + " constraint holds";
    finding.component = component_iri(result.component);
    finding.severity = severity_of(shapes[result.shape].severity);
    const rdf::Term* message = best_message(shapes[result.shape].messages);
    finding.message = message != nullptr ? message->value : result_words(result, shapes, name);
    finding.edges = concerned_edges(result, data, shapes);
    const rdf::TermView focus = term_of(data, shapes, result.focus_node);
    if (const auto known = data.find(focus))
      finding.subject = *known;
    else
      finding.focus = focus.copy();
    if (const auto path = predicate_of(result, data, shapes)) finding.path = *path;
    const rdf::TermView shape = shapes.terms[shapes[result.shape].node];
    if (shape.kind == rdf::TermKind::Iri) finding.shape = shape.copy();
  }
  return findings;
}

}  // namespace newsgraph::shacl
