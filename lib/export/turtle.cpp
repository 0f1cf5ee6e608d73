#include "export/turtle.hpp"

#include <algorithm>
#include <vector>

#include "export/subject_order.hpp"
#include "rdf/writer.hpp"

namespace newsgraph {
namespace {

using OrderedEdges = std::vector<const Edge*>;

OrderedEdges all_in_order(const KnowledgeGraph& graph) {
  OrderedEdges all;
  all.reserve(graph.edges().size());
  for (const TermId subject : subjects_in_order(graph)) {
    const OrderedEdges own = edges_in_order(graph, subject);
    all.insert(all.end(), own.begin(), own.end());
  }
  return all;
}

Result<std::string> grouped(const KnowledgeGraph& graph, rdf::Syntax syntax, const rdf::Term* name) {
  const OrderedEdges edges = all_in_order(graph);
  rdf::PrefixUse use;
  for (const Edge* edge : edges) {
    use.add(graph.term(edge->subject), graph.term(edge->predicate), graph.term(edge->object), name);
  }
  rdf::Writer writer(syntax, use.used());
  for (const Edge* edge : edges) {
    auto written = writer.write(graph.term(edge->subject), graph.term(edge->predicate), graph.term(edge->object), name);
    if (!written) return failure(std::move(written.error()));
  }
  return writer.finish();
}

Result<std::string> sorted_lines(const KnowledgeGraph& graph, const rdf::Term* name) {
  std::vector<std::string> lines;
  for (const Edge& edge : graph.edges()) {
    if (edge.withdrawn) continue;
    const rdf::TermView s = graph.term(edge.subject), p = graph.term(edge.predicate), o = graph.term(edge.object);
    if (auto valid = rdf::check_terms(s, p, o, name); !valid) return failure(std::move(valid.error()));
    lines.push_back(rdf::to_ntriples(s) + " " + rdf::to_ntriples(p) + " " + rdf::to_ntriples(o) +
                    (name != nullptr ? " " + rdf::to_ntriples(*name) : "") + " .\n");
  }
  std::sort(lines.begin(), lines.end());
  std::string out;
  for (const std::string& line : lines) out += line;
  return out;
}

}  // namespace

Result<std::string> to_turtle(const KnowledgeGraph& graph) { return grouped(graph, rdf::Syntax::Turtle, nullptr); }
Result<std::string> to_ntriples(const KnowledgeGraph& graph) { return sorted_lines(graph, nullptr); }

Result<std::string> to_syntax(const KnowledgeGraph& graph, rdf::Syntax syntax, const std::string& graph_iri) {
  const rdf::Term term = rdf::iri(graph_iri);
  const bool has_graphs = syntax == rdf::Syntax::TriG || syntax == rdf::Syntax::NQuads;
  const rdf::Term* name = has_graphs && !graph_iri.empty() ? &term : nullptr;
  const bool is_abbreviated = syntax == rdf::Syntax::Turtle || syntax == rdf::Syntax::TriG;
  return is_abbreviated ? grouped(graph, syntax, name) : sorted_lines(graph, name);
}

}  // namespace newsgraph
