#pragma once

#include <optional>
#include <string>
#include <vector>

#include "base/span.hpp"
#include "base/text.hpp"

namespace newsgraph {

enum class BlockKind { Headline, Deck, Byline, Dateline, Caption, Credit, Paragraph, Boilerplate };

struct Block {
  Span span;
  BlockKind kind = BlockKind::Paragraph;
  bool operator==(const Block&) const = default;
};

/// What is known of the article beside its prose. Dates are ISO 8601 (a day, a month or a year).
struct Metadata {
  std::optional<std::string> url;
  std::optional<std::string> headline;
  std::optional<std::string> published;
  std::optional<std::string> dateline_date;  ///< schema:dateCreated
  std::optional<Span> dateline_place;
  std::vector<std::string> authors;
  std::optional<std::string> publisher;
  std::string language = "en";
  bool operator==(const Metadata&) const = default;
};

/// One article after reading: its normalised text, cut into blocks in text order that do not overlap.
struct Article {
  std::string id;
  Text text;
  Metadata metadata;
  std::vector<Block> blocks;
  bool operator==(const Article&) const = default;
};

/// Sentences, mentions and facts come from these kinds only.
inline bool is_prose(BlockKind kind) {
  return kind == BlockKind::Headline || kind == BlockKind::Deck || kind == BlockKind::Caption ||
         kind == BlockKind::Paragraph;
}

std::string_view name_of(BlockKind kind);
std::optional<BlockKind> block_kind_of(std::string_view name);

}  // namespace newsgraph
