#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "language/linear.hpp"
#include "language/model_config.hpp"
#include "language/sequences.hpp"

namespace newsgraph {

/// A thread's working memory for the encoder; after `Encoder::run`, `x` holds one row a piece.
struct EncoderRoom {
  LinearRoom linear;
  std::vector<float> x, mixed, steps, wide_steps, part_steps, attention, row;
  std::vector<std::int16_t> qkv;
  std::vector<std::int32_t> pairs;
  std::vector<std::uint8_t> levels, wide_levels;
};

/// A BERT encoder (Devlin et al. 2019) that also sees how words are written, in int8 with levels found row by row.
/// Sequences lie one after the other without padding: linear layers take all rows, attention looks inside one sequence.
class Encoder {
 public:
  /// `kernels` must outlive the encoder (the tables of kernels.hpp do).
  static Result<Encoder> from_file(const ModelFile& file, const ModelConfig& config, const Kernels& kernels);

  void run(const Sequences& sequences, EncoderRoom& room) const;
  /// The mean of `count` rows of the room's x from `first` on, `width()` numbers.
  void mean(const EncoderRoom& room, std::size_t first, std::size_t count, float* out) const;
  [[nodiscard]] std::size_t width() const { return width_; }
  /// Rows of the word table.
  [[nodiscard]] std::size_t pieces() const { return word_scales_.size(); }

 private:
  struct Layer {
    Linear qkv, out, up, down;
    std::span<const float> norm1_weight, norm1_bias, norm2_weight, norm2_bias;
  };
  Result<void> read(const ModelFile& file, const ModelConfig& config);
  Result<void> read_layer(const ModelFile& file, std::size_t number, std::size_t ffn);
  void prepare(std::size_t rows, std::size_t longest, EncoderRoom& room) const;
  void embed(const Sequences& sequences, EncoderRoom& room) const;
  void attend(const Layer& layer, std::size_t rows, std::span<const std::uint32_t> lengths, EncoderRoom& room) const;
  void feed_forward(const Layer& layer, std::size_t rows, EncoderRoom& room) const;

  ModelFile file_;  ///< keeps the mapping that the spans look into
  const Kernels* kernels_ = nullptr;
  std::size_t width_ = 0, heads_ = 0;
  std::span<const std::int8_t> words_, positions_;
  std::span<const float> word_scales_, position_scales_, written_, norm_weight_, norm_bias_;
  std::vector<Layer> layers_;
};

}  // namespace newsgraph
