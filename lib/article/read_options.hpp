#pragma once

#include <cstddef>
#include <optional>
#include <string>

namespace newsgraph {

/// What the caller knows of an article beside its bytes.
struct ReadOptions {
  std::optional<std::string> published;  ///< ISO 8601 day, month or year; goes before any date the article tells
  std::optional<std::string> url;
  std::optional<std::string> headline;  ///< where it is told apart from the text, as in JSON Lines
  std::string id;                       ///< empty: the file's name without folder and suffix
  std::string file;                     ///< for diagnostics; "-" for standard input
  std::size_t max_bytes = 10'000'000;   ///< of one article, before conversion
  std::optional<std::string> encoding;  ///< forced, as an IANA name; otherwise detected
  bool check_language = true;           ///< reject what is plainly not English
};

}  // namespace newsgraph
