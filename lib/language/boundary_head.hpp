#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

#include "language/analysis.hpp"
#include "language/boundaries.hpp"
#include "language/doubtful_windows.hpp"
#include "language/encoder.hpp"
#include "language/linear.hpp"
#include "language/wordpiece.hpp"

namespace newsgraph {

/// A thread's working memory for the head: that of one batch of windows.
struct BoundaryRoom {
  LinearRoom linear;
  Sequences sequences;
  std::vector<std::uint32_t> pieces;  ///< of a word
  std::vector<float> x, hidden, scores;
};

/// Decides where sentences end at gaps that the classifier leaves in doubt: a small head over the encoder's vectors of
/// the words around the gap; docs/model-format.md has the arithmetic.
class BoundaryHead {
 public:
  /// Nothing where the file has no such head. `width` numbers make a row of the encoder.
  static Result<std::optional<BoundaryHead>> from_file(const ModelFile& file, const Kernels& kernels,
                                                       std::size_t width);

  /// The opinions on each paragraph's doubtful gaps, in order. `sums` are those of `Boundaries` for each paragraph.
  [[nodiscard]] std::vector<std::vector<BoundaryOpinion>> opinions(std::span<const std::vector<Word>> paragraphs,
                                                                   std::span<const std::vector<std::int32_t>> sums,
                                                                   const WordPieces& vocabulary, const Encoder& encoder,
                                                                   EncoderRoom& encoder_room, BoundaryRoom& room) const;

 private:
  /// A window, the words of its paragraph, and where its opinions go.
  struct Task {
    DoubtfulWindow window;
    const std::vector<Word>* words = nullptr;
    std::vector<BoundaryOpinion>* opinions = nullptr;
  };
  static std::size_t take_pieces(std::span<const Task> tasks, const WordPieces& vocabulary, BoundaryRoom& room);
  void judge(std::span<const Task> tasks, const Encoder& encoder, const EncoderRoom& encoded, BoundaryRoom& room) const;

  const Kernels* kernels_ = nullptr;
  std::size_t width_ = 0;
  DoubtfulBand band_;
  Linear around_;
  std::vector<float> score_;
  float score_bias_ = 0;
};

}  // namespace newsgraph
