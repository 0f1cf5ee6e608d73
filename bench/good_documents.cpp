#include "bench/good_documents.hpp"

#include <memory>
#include <string_view>

#include "annotation/annotation.hpp"
#include "base/files.hpp"
#include "checks/further_engines.hpp"
#include "graph/from_triples.hpp"
#include "graph/mint.hpp"

namespace newsgraph::bench {
namespace {

Document document_of(const KnowledgeGraph& graph, std::string name) {
  Document document{std::move(name), {}};
  for (const Edge& edge : graph.edges()) {
    document.triples.push_back(triple_of(graph, edge));
  }
  return document;
}

Result<Document> minted(std::string_view line, TextPolicy text) {
  const auto reading = from_json(line, "good-articles.jsonl", 1);
  if (!reading) return failure(reading.error());
  MintOptions options;
  options.base = "https://example.org/";
  options.text = text;
  const auto graph = from_facts(*reading, options);
  if (!graph) return failure(graph.error());
  return document_of(*graph, reading->article.id);
}

}  // namespace

Result<Document> read_document(const std::string& path) {
  const auto bytes = read_file(path);
  if (!bytes) return failure(bytes.error());
  rdf::ReadOptions options;
  options.file = path;
  options.syntax = rdf::syntax_of(path).value_or(rdf::Syntax::Turtle);
  auto triples = rdf::read_rdf(*bytes, options);
  if (!triples) return failure(triples.error());
  return Document{path, std::move(*triples)};
}

Result<std::vector<Document>> good_documents(const std::string& source_folder) {
  std::vector<Document> documents;
  auto sample = read_document(source_folder + "/samples/harbour-talks.ttl");
  if (!sample) return failure(sample.error());
  documents.push_back(std::move(*sample));
  const auto lines = read_file(source_folder + "/bench/good-articles.jsonl");
  if (!lines) return failure(lines.error());
  for (std::string_view rest = *lines; !rest.empty(); rest.remove_prefix(rest.find('\n') + 1)) {
    for (const TextPolicy text : {TextPolicy::Anchor, TextPolicy::Full}) {
      auto document = minted(rest.substr(0, rest.find('\n')), text);
      if (!document) return failure(document.error());
      documents.push_back(std::move(*document));
    }
  }
  return documents;
}

Result<CheckOptions> rules_and_shapes(const std::string& source_folder) {
  const auto bytes = read_file(source_folder + "/ontology/shapes.ttl");
  if (!bytes) return failure(bytes.error());
  rdf::ReadOptions options;
  options.blank_prefix = "shapes";
  const auto graph = from_document(*bytes, options);
  if (!graph) return failure(graph.error());
  auto shapes = shacl::load_shapes(*graph);
  if (!shapes) return failure(shapes.error());
  CheckOptions checks;
  checks.engines.push_back(shacl_engine(std::make_shared<const shacl::Shapes>(std::move(*shapes)), nullptr));
  return checks;
}

}  // namespace newsgraph::bench
