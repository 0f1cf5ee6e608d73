#include "article/plain_text.hpp"

#include <fmt/format.h>

#include "article/blocks.hpp"
#include "article/date_words.hpp"
#include "article/encoding.hpp"

namespace newsgraph {
namespace {

std::string id_of(const ReadOptions& options) {
  if (!options.id.empty()) return options.id;
  const auto slash = options.file.rfind('/');
  auto name = slash == std::string::npos ? options.file : options.file.substr(slash + 1);
  if (const auto dot = name.rfind('.'); dot != std::string::npos && dot > 0) name.resize(dot);
  return name;
}

Metadata known_metadata(const ReadOptions& options, Diagnostics& notices) {
  Metadata metadata;
  metadata.url = options.url;
  metadata.headline = options.headline;
  if (!options.published) return metadata;
  metadata.published = iso_date(*options.published);
  if (!metadata.published) {
    notices.push_back({Severity::Warning,
                       "bad-date",
                       fmt::format("'{}' is not a date that can be read; it is left out", *options.published),
                       options.file,
                       0,
                       {},
                       {}});
  }
  return metadata;
}

}  // namespace

Result<Article> read_plain_text(std::string_view bytes, const ReadOptions& options, Diagnostics& notices) {
  auto utf8 = decode(bytes, options, notices);
  if (!utf8) return failure(utf8.error());
  if (options.check_language) {
    if (const auto language = foreign_language(*utf8)) {
      return failure({Severity::Error,
                      "not-english",
                      fmt::format("the text is in {}; only English is read", *language),
                      options.file,
                      0,
                      {},
                      {}});
    }
  }
  auto text = Text::from_utf8(normalise_newlines(*utf8));
  if (!text) return failure(text.error());
  Article article{id_of(options), std::move(*text), known_metadata(options, notices), {}};
  cut_into_blocks(article);
  return article;
}

}  // namespace newsgraph
