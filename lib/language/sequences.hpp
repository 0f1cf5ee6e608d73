#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Written shapes of words, and one more for [CLS] and [SEP]; docs/model-format.md lists them.
inline constexpr std::uint32_t kShapes = 9, kNoShape = kShapes;

/// The written shape of a word, a number from 0 to 8: lower, Title, CAPITALS, ...
std::uint32_t written_shape(std::string_view form);

/// Pieces of the sequences that are encoded at once, at most about: bounds the working memory.
inline constexpr std::size_t kBatchPieces = 1024;

/// Where a word's pieces lie among those of all sequences.
struct WordRows {
  std::uint32_t first = 0, count = 0;
};

/// What the encoder reads: sequences of word pieces, one after the other.
struct Sequences {
  std::vector<std::uint32_t> pieces;   ///< rows of the word table
  std::vector<std::uint32_t> shapes;   ///< of each piece's word, or kNoShape
  std::vector<std::uint32_t> lengths;  ///< pieces of each sequence, at most 512
  std::vector<WordRows> words;

  void clear();
  void add_special(std::uint32_t piece);
  void add_word(std::string_view form, std::span<const std::uint32_t> own);
  /// Ends the sequence: the pieces since the one before are its own.
  void close();

 private:
  std::size_t closed_ = 0;
};

}  // namespace newsgraph
