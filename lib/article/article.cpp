#include "article/article.hpp"

#include <array>
#include <string_view>
#include <utility>

namespace newsgraph {
namespace {

constexpr std::array<std::pair<BlockKind, std::string_view>, 8> kind_names{{
    {BlockKind::Headline, "headline"},
    {BlockKind::Deck, "deck"},
    {BlockKind::Byline, "byline"},
    {BlockKind::Dateline, "dateline"},
    {BlockKind::Caption, "caption"},
    {BlockKind::Credit, "credit"},
    {BlockKind::Paragraph, "paragraph"},
    {BlockKind::Boilerplate, "boilerplate"},
}};

}  // namespace

std::string_view name_of(BlockKind kind) { return kind_names[static_cast<std::size_t>(kind)].second; }

std::optional<BlockKind> block_kind_of(std::string_view name) {
  for (const auto& [kind, kind_name] : kind_names) {
    if (kind_name == name) return kind;
  }
  return std::nullopt;
}

}  // namespace newsgraph
