#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "base/result.hpp"

namespace newsgraph {

/// BERT's uncased word pieces (Devlin et al. 2019): lower case, accents off, split at punctuation, then the
/// longest match from the left, continuations written "##". Ids are rows of the vocabulary.
class WordPieces {
 public:
  /// `vocabulary` holds one piece a line in row order and must outlive this object. Fails with "model-damaged"
  /// where [UNK], [CLS] or [SEP] is missing.
  static Result<WordPieces> from_vocabulary(std::string_view vocabulary);

  /// Appends the pieces of one word, at least one ([UNK] where nothing fits) and at most kMostPieces.
  void append(std::string_view word, std::vector<std::uint32_t>& pieces) const;

  [[nodiscard]] std::uint32_t unknown() const { return unknown_; }
  [[nodiscard]] std::uint32_t classify() const { return classify_; }
  [[nodiscard]] std::uint32_t separator() const { return separator_; }
  [[nodiscard]] std::size_t size() const { return rows_.size(); }

  static constexpr std::size_t kMostPieces = 100;

 private:
  void append_token(std::string_view token, std::size_t letters, std::vector<std::uint32_t>& pieces) const;

  std::unordered_map<std::string_view, std::uint32_t> rows_;
  std::uint32_t unknown_ = 0, classify_ = 0, separator_ = 0;
};

}  // namespace newsgraph
