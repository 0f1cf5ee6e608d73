#include "checks/validation_report.hpp"

#include <algorithm>
#include <string_view>

#include "rdf/vocabulary.hpp"

namespace newsgraph {
namespace {

std::string_view severity_iri(Severity severity) {
  if (severity == Severity::Error) return rdf::sh::Violation;
  return severity == Severity::Warning ? rdf::sh::Warning : rdf::sh::Info;
}

rdf::Term iri(std::string_view value) { return rdf::iri(std::string(value)); }

bool can_be_written(const rdf::TermView& term) {
  if (term.kind == rdf::TermKind::Iri) return rdf::is_valid_iri(term.value);
  return term.language.empty() || rdf::is_valid_language_tag(term.language);
}

}  // namespace

ValidationReport::ValidationReport(std::string base) : base_(std::move(base)) {}

void ValidationReport::add(const Report& report, const KnowledgeGraph& graph) {
  ++files_;
  for (const Finding& finding : report.findings) add_result(finding, graph);
}

/// Blank nodes of two files are two things.
void ValidationReport::add_term(const rdf::TermView& result, std::string_view property, rdf::Term term) {
  if (term.kind == rdf::TermKind::Blank) term.value = "f" + std::to_string(files_) + term.value;
  if (can_be_written(term)) results_.add(result, iri(property), term);
}

void ValidationReport::add_result(const Finding& finding, const KnowledgeGraph& graph) {
  const rdf::Term result = iri(base_ + "report/" + std::to_string(++count_));
  results_.add(iri(base_ + "report"), iri(rdf::sh::result), result);
  add_term(result, rdf::rdf_::type, iri(rdf::sh::ValidationResult));
  add_term(result, rdf::sh::focusNode, finding.focus.value_or(graph.term(finding.subject).copy()));
  add_term(result, rdf::sh::resultSeverity, iri(severity_iri(finding.severity)));
  add_term(result, rdf::sh::resultMessage, rdf::tagged(finding.message, "en"));
  add_term(result, rdf::sh::sourceConstraintComponent, iri(finding.component));
  if (finding.shape) add_term(result, rdf::sh::sourceShape, *finding.shape);
  if (finding.path) add_term(result, rdf::sh::resultPath, *finding.path);
  for (const auto* edges : {&finding.withdrawn, &finding.edges}) {
    const auto own = std::ranges::find(*edges, finding.subject, [&](EdgeId id) { return graph.edges()[id].subject; });
    if (own == edges->end()) continue;
    if (!finding.path) add_term(result, rdf::sh::resultPath, graph.term(graph.edges()[*own].predicate).copy());
    add_term(result, rdf::sh::value, graph.term(graph.edges()[*own].object).copy());
    break;
  }
}

KnowledgeGraph ValidationReport::finish() && {
  const rdf::Term report = iri(base_ + "report");
  results_.add(report, iri(rdf::rdf_::type), iri(rdf::sh::ValidationReport));
  results_.add(report, iri(rdf::sh::conforms), rdf::typed(count_ == 0 ? "true" : "false", rdf::xsd::boolean));
  results_.freeze();
  return std::move(results_);
}

}  // namespace newsgraph
