#include "rdf_files.hpp"

#include <iostream>
#include <iterator>

#include "base/files.hpp"
#include "graph/from_triples.hpp"
#include "rdf/reader.hpp"

using newsgraph::Result;

Result<newsgraph::KnowledgeGraph> load_graph(const std::string& path, const std::string& blank_prefix) {
  newsgraph::rdf::ReadOptions options;
  options.file = path;
  options.blank_prefix = blank_prefix;
  if (path == "-") {
    const std::string bytes(std::istreambuf_iterator<char>(std::cin), {});
    return newsgraph::from_document(bytes, options);
  }
  auto bytes = newsgraph::read_file(path);
  if (!bytes) return newsgraph::failure(bytes.error());
  const auto syntax = newsgraph::rdf::syntax_of(path);
  if (!syntax) {
    newsgraph::Diagnostic unknown;
    unknown.code = "unknown-syntax";
    unknown.file = path;
    unknown.message = "the suffix names no RDF syntax; .ttl, .nt, .trig and .nq are read";
    return newsgraph::failure(unknown);
  }
  options.syntax = *syntax;
  return newsgraph::from_document(*bytes, options);
}
