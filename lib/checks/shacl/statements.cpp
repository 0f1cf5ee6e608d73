#include "checks/shacl/statements.hpp"

#include <fmt/format.h>

#include "checks/shacl/words.hpp"
#include "rdf/vocabulary.hpp"

namespace newsgraph::shacl {
namespace {

rdf::Term iri(std::string_view value) { return rdf::iri(std::string(value)); }

class ReportWriter {
 public:
  ReportWriter(const KnowledgeGraph& data, const Shapes& shapes, const StatementOptions& options)
      : data_(data), shapes_(shapes), options_(options) {}

  std::vector<rdf::Statement> write(std::span<const ShaclResult> results) {
    const rdf::Term report = iri(options_.prefix + "report");
    add(report, rdf::rdf_::type, iri(rdf::sh::ValidationReport));
    add(report, rdf::sh::conforms, rdf::typed(results.empty() ? "true" : "false", rdf::xsd::boolean));
    for (const ShaclResult& result : results) {
      number_ += 1;
      path_nodes_ = 0;
      const rdf::Term node = iri(fmt::format("{}report/{}", options_.prefix, number_));
      add(report, rdf::sh::result, node);
      write(result, node);
    }
    return std::move(statements_);
  }

 private:
  void write(const ShaclResult& result, const rdf::TermView& node) {
    const Shape& shape = shapes_[result.shape];
    add(node, rdf::rdf_::type, iri(rdf::sh::ValidationResult));
    add(node, rdf::sh::focusNode, term(result.focus_node));
    if (result.predicate) {
      add(node, rdf::sh::resultPath, data_.term(*result.predicate));
    } else if (shape.path) {
      add(node, rdf::sh::resultPath, path_node(*shape.path));
    }
    if (result.value) add(node, rdf::sh::value, term(*result.value));
    add(node, rdf::sh::sourceShape, shapes_.terms[shape.node]);
    add(node, rdf::sh::sourceConstraintComponent, iri(component_iri(result.component)));
    add(node, rdf::sh::resultSeverity, shape.severity);
    for (const rdf::Term& message : shape.messages) add(node, rdf::sh::resultMessage, message);
    if (!shape.messages.empty() || !options_.explains) return;
    const Namer name = [this](NodeId id) { return plain_name(term(id)); };
    add(node, rdf::sh::resultMessage, rdf::tagged(result_words(result, shapes_, name), "en"));
  }

  rdf::Term path_node(const Path& path) {
    using Kind = Path::Kind;
    if (path.kind == Kind::Predicate) return shapes_.terms[path.predicate].copy();
    if (path.kind == Kind::Sequence) return list(path.parts);
    rdf::Term node = new_node();
    add(node, property_of(path.kind),
        path.kind == Kind::Alternative ? list(path.parts) : path_node(path.parts.front()));
    return node;
  }

  static std::string_view property_of(Path::Kind kind) {
    using Kind = Path::Kind;
    switch (kind) {
      case Kind::Alternative:
        return rdf::sh::alternativePath;
      case Kind::Inverse:
        return rdf::sh::inversePath;
      case Kind::ZeroOrMore:
        return rdf::sh::zeroOrMorePath;
      case Kind::OneOrMore:
        return rdf::sh::oneOrMorePath;
      default:
        return rdf::sh::zeroOrOnePath;
    }
  }

  rdf::Term list(const std::vector<Path>& parts) {
    rdf::Term head = new_node();
    rdf::Term at = head;
    for (std::size_t part = 0; part < parts.size(); ++part) {
      add(at, rdf::rdf_::first, path_node(parts[part]));
      const rdf::Term rest = part + 1 < parts.size() ? new_node() : iri(rdf::rdf_::nil);
      add(at, rdf::rdf_::rest, rest);
      at = rest;
    }
    return head;
  }

  rdf::Term new_node() {
    path_nodes_ += 1;
    if (options_.names_paths) return iri(fmt::format("{}report/{}/path/{}", options_.prefix, number_, path_nodes_));
    return rdf::blank(fmt::format("report-{}-path-{}", number_, path_nodes_));
  }

  [[nodiscard]] rdf::TermView term(NodeId id) const { return term_of(data_, shapes_, id); }
  void add(const rdf::TermView& subject, std::string_view predicate, const rdf::TermView& object) {
    statements_.push_back({subject.copy(), iri(predicate), object.copy(), std::nullopt, 0});
  }

  const KnowledgeGraph& data_;
  const Shapes& shapes_;
  const StatementOptions& options_;
  std::vector<rdf::Statement> statements_;
  std::size_t number_ = 0;      ///< of the result
  std::size_t path_nodes_ = 0;  ///< of the result, so far
};

}  // namespace

std::vector<rdf::Statement> to_statements(std::span<const ShaclResult> results, const KnowledgeGraph& data,
                                          const Shapes& shapes, const StatementOptions& options) {
  return ReportWriter(data, shapes, options).write(results);
}

}  // namespace newsgraph::shacl
