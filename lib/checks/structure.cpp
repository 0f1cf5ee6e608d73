// What RDF and this graph's own form ask for. A breach is the program's error, or that of hand-written annotation.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/text.hpp"
#include "checks/inspection.hpp"

namespace newsgraph {
namespace {

Finding structural(std::string_view rule, std::string message, EdgeId id, TermId subject) {
  return {std::string(rule), Severity::Error, true, std::move(message), subject, {id}, {}};
}

void check_term(Inspection& inspection, TermId id, EdgeId edge) {
  const rdf::Term& term = inspection.graph().term(id);
  const TermId subject = inspection.edge(edge).subject;
  if (term.kind == rdf::TermKind::Iri && !rdf::is_valid_iri(term.value)) {
    inspection.add(structural("valid-iri", fmt::format("Not an absolute IRI: {}", term.value), edge, subject));
  }
  if (term.kind != rdf::TermKind::Literal) return;
  if (!term.language.empty() && !rdf::is_valid_language_tag(term.language)) {
    inspection.add(
        structural("valid-language-tag", fmt::format("Not a language tag: {}", term.language), edge, subject));
  }
  if (!rdf::is_valid_lexical(term.value, term.datatype)) {
    inspection.add(
        structural("valid-literal", fmt::format("Not a {}: \"{}\"", term.datatype, term.value), edge, subject));
  }
}

/// Each term once, at the first triple that has it.
void check_terms(Inspection& inspection) {
  std::vector<bool> is_seen(inspection.graph().terms().size());
  for (const Edge& edge : inspection.graph().edges()) {
    if (edge.withdrawn) continue;
    for (const TermId id : {edge.subject, edge.predicate, edge.object}) {
      if (!is_seen[id]) check_term(inspection, id, inspection.graph().id_of(edge));
      is_seen[id] = true;
    }
  }
}

bool says_anything(const Inspection& inspection, TermId node) {
  return std::ranges::any_of(inspection.graph().out(node), [](const Edge& edge) { return !edge.withdrawn; });
}

/// IRIs of an article's own things need a description. A piece of text (RFC 5147) is described by its IRI.
void check_references(Inspection& inspection) {
  if (!inspection.has_articles()) return;
  const KnowledgeGraph& graph = inspection.graph();
  std::vector<bool> is_seen(graph.terms().size());
  for (const Edge& edge : graph.edges()) {
    if (edge.withdrawn || is_seen[edge.object]) continue;
    is_seen[edge.object] = true;
    const rdf::Term& term = graph.term(edge.object);
    if (term.kind != rdf::TermKind::Iri || term.value.find("#char=") != std::string::npos) continue;
    if (!inspection.article_of(edge.object) || says_anything(inspection, edge.object)) continue;
    inspection.add(structural("dangling-reference",
                              fmt::format("Nothing is said of {}, which is spoken of.", term.value), graph.id_of(edge),
                              edge.subject));
  }
}

/// "...#char=3,9" -> the stem and the span; nothing for other IRIs.
struct Piece {
  std::string_view stem;
  Span span;
};
std::optional<Piece> piece_of(std::string_view iri) {
  constexpr std::string_view mark = "#char=";
  const std::size_t at = iri.find(mark);
  if (at == std::string_view::npos) return std::nullopt;
  const char* const end = iri.data() + iri.size();
  Piece piece{iri.substr(0, at), {}};
  const auto begin = std::from_chars(iri.data() + at + mark.size(), end, piece.span.begin);
  if (begin.ec != std::errc{} || begin.ptr == end || *begin.ptr != ',') return std::nullopt;
  const auto last = std::from_chars(begin.ptr + 1, end, piece.span.end);
  return last.ec == std::errc{} && last.ptr == end ? std::optional(piece) : std::nullopt;
}

void check_anchors_of(Inspection& inspection, std::string_view stem, const Text& text,
                      const std::vector<EdgeId>& anchors) {
  for (const EdgeId id : anchors) {
    const auto piece = piece_of(inspection.graph().term(inspection.edge(id).subject).value);
    if (!piece || piece->stem != stem) continue;
    const std::string& anchor = inspection.graph().term(inspection.edge(id).object).value;
    const bool is_inside = piece->span.begin <= piece->span.end && piece->span.end <= text.size();
    if (is_inside && text.slice(piece->span) == anchor) continue;
    inspection.add(
        structural("anchor-equals-text",
                   fmt::format("The text at {},{} is not \"{}\".", piece->span.begin, piece->span.end, anchor), id,
                   inspection.edge(id).subject));
  }
}

void check_anchors(Inspection& inspection) {
  const std::vector<EdgeId> anchors = inspection.asserted("nif:anchorOf");
  for (const EdgeId id : inspection.asserted("nif:isString")) {
    const auto piece = piece_of(inspection.graph().term(inspection.edge(id).subject).value);
    const auto text = Text::from_utf8(inspection.graph().term(inspection.edge(id).object).value);
    if (piece && text) check_anchors_of(inspection, std::string(piece->stem), *text, anchors);
  }
}

bool is_confidence(const std::string& text) {
  double value = -1;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc{} && end == text.data() + text.size() && value >= 0 && value <= 1;
}

/// Of our own statements only: anybody else's may be of any form.
void check_statements(Inspection& inspection) {
  for (const EdgeId id : inspection.asserted("ng:confidence")) {
    const TermId subject = inspection.edge(id).subject;
    const bool is_statement = inspection.is_a(subject, "rdf:Statement");
    bool is_complete = is_confidence(inspection.graph().term(inspection.edge(id).object).value);
    for (const std::string_view part : {"rdf:subject", "rdf:predicate", "rdf:object"}) {
      is_complete = is_complete && (!is_statement || inspection.asserted(subject, part).size() == 1);
    }
    if (is_complete) continue;
    inspection.add(
        structural("statement-complete",
                   fmt::format("{} lacks its subject, predicate or object, or its confidence is not from 0 to 1.",
                               inspection.graph().term(subject).value),
                   id, subject));
  }
}

}  // namespace

void check_structure(Inspection& inspection) {
  check_terms(inspection);
  check_anchors(inspection);
  check_references(inspection);
  check_statements(inspection);
}

}  // namespace newsgraph
