#include "articles.hpp"

#include <filesystem>
#include <fstream>
#include <iostream>
#include <utility>

#include "article/json_lines.hpp"
#include "article/plain_text.hpp"
#include "base/files.hpp"

using newsgraph::Diagnostics;
using newsgraph::ReadOptions;

namespace {

/// The whole of standard input, read no further than the reader will accept anyway.
std::string read_standard_input(std::size_t limit) {
  std::string bytes(limit + 1, '\0');
  std::cin.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(std::cin.gcount()));
  return bytes;
}

bool ends_with(const std::string& text, std::string_view suffix) {
  return text.size() >= suffix.size() && text.compare(text.size() - suffix.size(), suffix.size(), suffix) == 0;
}

}  // namespace

struct ArticleSource::Lines {
  std::string path;
  std::ifstream file;
  Diagnostics notices;
  std::unique_ptr<newsgraph::JsonLinesReader> reader;
};

ArticleSource::ArticleSource(ArticleOptions options) : options_(std::move(options)) {}
ArticleSource::~ArticleSource() = default;

bool ArticleSource::is_json_lines(const std::string& path) const {
  if (options_.format != "auto") return options_.format == "jsonl";
  if (path == "-") {
    std::cin >> std::ws;
    return std::cin.peek() == '{';
  }
  return ends_with(path, ".jsonl") || ends_with(path, ".ndjson");
}

newsgraph::ReadOptions ArticleSource::read_options(const std::string& path) const {
  ReadOptions options;
  options.file = path;
  options.published = options_.published;
  options.url = options_.url;
  options.check_language = !options_.any_language;
  return options;
}

std::optional<ReadArticle> ArticleSource::next() {
  while (true) {
    if (lines_) {
      if (auto article = lines_->reader->next()) {
        return ReadArticle{lines_->path, std::move(*article), std::exchange(lines_->notices, {})};
      }
      lines_.reset();
    }
    if (next_path_ == options_.paths.size()) return std::nullopt;
    if (auto read = open(options_.paths[next_path_++])) return read;
  }
}

/// A plain article at once; nothing where a stream of lines was opened instead.
std::optional<ReadArticle> ArticleSource::open(const std::string& path) {
  const ReadOptions options = read_options(path);
  if (is_json_lines(path)) {
    auto lines = std::make_unique<Lines>();
    lines->path = path;
    if (path != "-") {
      lines->file.open(path, std::ios::binary);
      if (!lines->file || std::filesystem::is_directory(path)) {
        auto unread = newsgraph::read_file(path);  // says why
        if (!unread) return ReadArticle{path, newsgraph::failure(unread.error()), {}};
      }
    }
    lines->reader =
        std::make_unique<newsgraph::JsonLinesReader>(path == "-" ? std::cin : lines->file, options, lines->notices);
    lines_ = std::move(lines);
    return std::nullopt;
  }
  if (path == "-") return read_text(path, read_standard_input(options.max_bytes));
  auto bytes = newsgraph::read_file(path);
  if (!bytes) return ReadArticle{path, newsgraph::failure(bytes.error()), {}};
  return read_text(path, *bytes);
}

ReadArticle ArticleSource::read_text(const std::string& path, const std::string& bytes) const {
  Diagnostics notices;
  auto article = newsgraph::read_plain_text(bytes, read_options(path), notices);
  return {path, std::move(article), std::move(notices)};
}
