#pragma once

#include <cstdint>
#include <istream>
#include <memory>
#include <optional>
#include <string>

#include "article/article.hpp"
#include "article/read_options.hpp"
#include "base/result.hpp"

namespace newsgraph {

/// Reads articles from JSON Lines, one object a line:
///   {"id": "a1", "text": "...", "title": "...", "published": "2017-05-04", "url": "https://..."}
/// Only "text" is required; other fields may be left out or null, unknown ones are ignored. Without "id" an
/// article is called after its line ("line-3"). One line is held in memory at a time.
class JsonLinesReader {
 public:
  /// `stream` and `notices` outlive the reader. options.published and options.url hold where a line has none of its
  /// own.
  JsonLinesReader(std::istream& stream, ReadOptions options, Diagnostics& notices);
  ~JsonLinesReader();
  JsonLinesReader(const JsonLinesReader&) = delete;
  JsonLinesReader& operator=(const JsonLinesReader&) = delete;

  /// The article of the next line that is not blank, or what is wrong with that line (the lines after it can still be
  /// read); none at the end. Errors name the line: "bad-json", "bad-field", "too-long", and those of read_plain_text().
  std::optional<Result<Article>> next();

 private:
  struct Parser;

  enum class LineState { End, Read, TooLong };
  LineState read_line();
  Result<Article> read_article();

  std::istream& stream_;
  ReadOptions options_;
  Diagnostics& notices_;
  std::unique_ptr<Parser> parser_;
  std::string line_;
  std::uint64_t number_ = 0;
};

}  // namespace newsgraph
