#include "samples.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "annotation/annotation.hpp"

namespace newsgraph {

std::string sample_file(const std::string& file) {
  std::ifstream stream(std::string(NEWSGRAPH_SOURCE_DIR) + "/samples/" + file, std::ios::binary);
  std::ostringstream bytes;
  bytes << stream.rdbuf();
  EXPECT_FALSE(bytes.str().empty()) << file;
  return bytes.str();
}

Reading sample_reading(const std::string& name) {
  const std::string json = sample_file(name + ".jsonl");
  auto reading = from_json(json.substr(0, json.find('\n')), name + ".jsonl", 1);
  EXPECT_TRUE(reading.has_value()) << reading.error().message;
  return reading ? std::move(*reading) : Reading();
}

CheckedGraph sample_graph(const std::string& name, OnConflict on_conflict) {
  GraphOptions options;
  options.mint.software_version = "0.1.0";
  options.on_conflict = on_conflict;
  auto graph = build_graph(sample_reading(name), options);
  EXPECT_TRUE(graph.has_value()) << graph.error().message;
  return graph ? std::move(*graph) : CheckedGraph();
}

std::size_t triples_with(const KnowledgeGraph& graph, std::string_view predicate) {
  const auto p = graph.find_iri(predicate);
  std::size_t found = 0;
  if (!p) return 0;
  for (const EdgeId id : graph.with_predicate(*p)) found += !graph.edges()[id].withdrawn;
  return found;
}

std::size_t triples_with(const KnowledgeGraph& graph, std::string_view predicate, std::string_view object) {
  const auto p = graph.find_iri(predicate), o = graph.find_iri(object);
  std::size_t found = 0;
  if (!p || !o) return 0;
  for (const EdgeId id : graph.in(*o)) found += graph.edges()[id].predicate == *p && !graph.edges()[id].withdrawn;
  return found;
}

}  // namespace newsgraph
