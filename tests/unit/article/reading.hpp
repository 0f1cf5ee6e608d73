#pragma once

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

#include "article/plain_text.hpp"

namespace newsgraph::testing {

/// Reads a text that is meant to be readable.
inline Article read(std::string_view text, const ReadOptions& options = {}) {
  Diagnostics notices;
  auto article = read_plain_text(text, options, notices);
  if (!article) {
    ADD_FAILURE() << article.error().code << ": " << article.error().message;
    return {};
  }
  return *article;
}

/// Blocks as "kind: text", which a failed test prints legibly.
inline std::vector<std::string> blocks_of(const Article& article) {
  std::vector<std::string> blocks;
  for (const auto& block : article.blocks) {
    blocks.push_back(std::string(name_of(block.kind)) + ": " + std::string(article.text.slice(block.span)));
  }
  return blocks;
}

}  // namespace newsgraph::testing
