#pragma once

#include <algorithm>
#include <span>
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

/// A set of words written as literals with spaces between them.
class WordList {
 public:
  explicit WordList(std::string_view words) : WordList(std::span(&words, 1)) {}
  explicit WordList(std::span<const std::string_view> literals) {
    for (const std::string_view words : literals) {
      const auto pieces = pieces_of(words, ' ');
      words_.insert(words_.end(), pieces.begin(), pieces.end());
    }
    if (!std::is_sorted(words_.begin(), words_.end())) std::sort(words_.begin(), words_.end());
  }
  [[nodiscard]] bool has(std::string_view word) const { return std::binary_search(words_.begin(), words_.end(), word); }

 private:
  std::vector<std::string_view> words_;
};

}  // namespace newsgraph
