#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/analysis.hpp"
#include "language/sequences.hpp"
#include "language/wordpiece.hpp"

namespace newsgraph {

/// The pieces of an article's sentences, word by word.
struct Pieces {
  std::vector<std::uint32_t> rows;
  std::vector<std::uint32_t> counts;  ///< of each word
};

Pieces pieces_of(const WordPieces& vocabulary, const std::vector<Sentence>& sentences);

/// Cuts sentences that are too long for the encoder, behind a comma, semicolon or colon where there is one.
std::vector<Sentence> cut_to_fit(std::vector<Sentence> sentences, const std::vector<std::uint32_t>& counts);

/// Puts consecutive sentences together as the encoder reads them. A window is [CLS], then the pieces of each sentence
/// with [SEP] behind it: as many as fit kWindowPieces, or one that is longer.
class WindowReader {
 public:
  /// All three must outlive the reader; the sentences fit the encoder.
  WindowReader(const WordPieces& vocabulary, std::span<const Sentence> sentences, const Pieces& pieces);

  /// Puts the next windows, at most about kBatchPieces, into `out`. How many sentences they have; none at the end.
  std::size_t next(Sequences& out);

  static constexpr std::size_t kWindowPieces = 96;

 private:
  struct Window {
    std::size_t end = 0;  ///< one behind its last sentence
    std::size_t pieces = 0;
  };
  [[nodiscard]] Window window_at(std::size_t begin) const;

  const WordPieces* vocabulary_;
  std::span<const Sentence> sentences_;
  std::span<const std::uint32_t> rows_, counts_;  ///< of what has not been put together yet
  std::vector<std::size_t> lengths_;              ///< pieces of each sentence with its [SEP]
  std::size_t begin_ = 0;
};

}  // namespace newsgraph
