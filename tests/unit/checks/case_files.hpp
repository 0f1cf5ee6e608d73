#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include "graph/from_triples.hpp"

namespace newsgraph {

/// The Turtle files below a folder of the source tree, sorted.
inline std::vector<std::string> turtle_files(const std::string& folder) {
  std::vector<std::string> files;
  const std::filesystem::path root = std::filesystem::path(NEWSGRAPH_SOURCE_DIR) / folder;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(root)) {
    if (entry.path().extension() == ".ttl") files.push_back(entry.path().string());
  }
  std::ranges::sort(files);
  return files;
}

/// "cax_dw__direct" of ".../cax-dw/direct.ttl".
inline std::string case_name(const testing::TestParamInfo<std::string>& info) {
  const std::filesystem::path path = info.param;
  std::string name = path.parent_path().filename().string() + "__" + path.stem().string();
  std::ranges::replace(name, '-', '_');
  return name;
}

inline KnowledgeGraph read_case(const std::string& path) {
  std::ostringstream bytes;
  bytes << std::ifstream(path, std::ios::binary).rdbuf();
  rdf::ReadOptions options;
  options.file = path;
  auto graph = from_document(bytes.str(), options);
  EXPECT_TRUE(graph) << graph.error().message;
  return graph ? std::move(*graph) : KnowledgeGraph{};
}

}  // namespace newsgraph
