// What RDF and this graph's own form ask for. A breach is the program's error, or that of hand-written annotation.

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <set>

#include "checks/inspection.hpp"
#include "checks/text_piece.hpp"

namespace newsgraph {
namespace {

Finding structural(std::string_view rule, std::string message, EdgeId id, TermId subject) {
  return {std::string(rule), Severity::Error, true, std::move(message), subject, {id}, {}};
}

void check_term(Inspection& inspection, TermId id, EdgeId edge) {
  const rdf::TermView term = inspection.graph().term(id);
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
    const rdf::TermView term = graph.term(edge.object);
    if (term.kind != rdf::TermKind::Iri || term.value.find("#char=") != std::string::npos) continue;
    if (!inspection.article_of(edge.object) || says_anything(inspection, edge.object)) continue;
    inspection.add(structural("dangling-reference",
                              fmt::format("Nothing is said of {}, which is spoken of.", term.value), graph.id_of(edge),
                              edge.subject));
  }
}

/// What the articles' texts are, and what is said to stand in them.
struct Texts {
  ArticleTexts whole;
  std::set<std::string, std::less<>> anchored;  ///< stems of pieces of which some are repeated
};

Texts texts_of(const Inspection& inspection) {
  Texts texts{article_texts(inspection.graph()), {}};
  for (const EdgeId id : inspection.asserted("nif:anchorOf")) {
    const auto piece = text_piece_of(inspection.graph().term(inspection.edge(id).subject).value);
    if (piece) texts.anchored.emplace(piece->stem);
  }
  return texts;
}

bool has_length(std::string_view anchor, Span span) {
  const auto text = Text::from_utf8(std::string(anchor));
  return text && span.begin <= span.end && text->size() == span.size();
}

bool is_inside(Span span, const Text& text) { return span.begin <= span.end && span.end <= text.size(); }

void check_anchors(Inspection& inspection, const Texts& texts) {
  for (const EdgeId id : inspection.asserted("nif:anchorOf")) {
    const auto piece = text_piece_of(inspection.graph().term(inspection.edge(id).subject).value);
    const auto text = piece ? texts.whole.find(piece->stem) : texts.whole.end();
    const std::string_view anchor = inspection.graph().term(inspection.edge(id).object).value;
    if (!piece) continue;
    // Without the text only the length of what stands there is known.
    const bool fits = text == texts.whole.end()
                          ? has_length(anchor, piece->span)
                          : is_inside(piece->span, text->second) && text->second.slice(piece->span) == anchor;
    if (fits) continue;
    inspection.add(
        structural("anchor-equals-text",
                   fmt::format("The text at {},{} is not \"{}\".", piece->span.begin, piece->span.end, anchor), id,
                   inspection.edge(id).subject));
  }
}

/// Where mentions are repeated at all, one that is not repeated is not there; nor is one behind the end of the text.
bool is_there(const Inspection& inspection, const Texts& texts, TermId mention) {
  const auto piece = text_piece_of(inspection.graph().term(mention).value);
  if (!piece) return true;
  const auto text = texts.whole.find(piece->stem);
  if (text != texts.whole.end()) return is_inside(piece->span, text->second);
  return !texts.anchored.contains(piece->stem) || !inspection.asserted(mention, "nif:anchorOf").empty();
}

void check_mentions(Inspection& inspection, const Texts& texts) {
  std::set<TermId> reported;
  for (const std::string_view property : {"gaf:denotedBy", "ng:trigger", "ng:cue"}) {
    for (const EdgeId id : inspection.asserted(property)) {
      const Edge& edge = inspection.edge(id);
      if (is_there(inspection, texts, edge.object) || !reported.insert(edge.object).second) continue;
      inspection.add(
          structural("dangling-reference",
                     fmt::format("The text has nothing at {}, which {} is said to be denoted by.",
                                 inspection.graph().term(edge.object).value, inspection.name_of(edge.subject)),
                     id, edge.subject));
    }
  }
}

bool is_confidence(std::string_view text) {
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
  const Texts texts = texts_of(inspection);
  check_anchors(inspection, texts);
  check_references(inspection);
  check_mentions(inspection, texts);
  check_statements(inspection);
}

}  // namespace newsgraph
