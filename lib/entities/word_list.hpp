#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

namespace newsgraph {

/// The non-empty pieces between separators, as views into `text`.
inline std::vector<std::string_view> pieces_of(std::string_view text, char separator) {
  std::vector<std::string_view> pieces;
  while (!text.empty()) {
    const std::string_view piece = text.substr(0, text.find(separator));
    if (!piece.empty()) pieces.push_back(piece);
    text.remove_prefix(std::min(text.size(), piece.size() + 1));
  }
  return pieces;
}

/// A set of words written as one literal with spaces between them.
class WordList {
 public:
  explicit WordList(std::string_view words) : words_(pieces_of(words, ' ')) { std::sort(words_.begin(), words_.end()); }
  [[nodiscard]] bool has(std::string_view word) const { return std::binary_search(words_.begin(), words_.end(), word); }

 private:
  std::vector<std::string_view> words_;
};

}  // namespace newsgraph
