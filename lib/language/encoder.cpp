#include "language/encoder.hpp"

#include <fmt/format.h>

#include <algorithm>

namespace newsgraph {
namespace {

constexpr std::size_t kPositions = 512;

template <class T>
void grow(std::vector<T>& values, std::size_t size) {
  if (values.size() < size) values.resize(size);
}

}  // namespace

Result<Encoder> Encoder::from_file(const ModelFile& file, const ModelConfig& config, const Kernels& kernels) {
  Encoder encoder;
  encoder.file_ = file;
  encoder.kernels_ = &kernels;
  encoder.width_ = config.hidden;
  encoder.heads_ = config.heads;
  if (auto done = encoder.read(file, config); !done) return failure(done.error());
  return encoder;
}

Result<void> Encoder::read(const ModelFile& file, const ModelConfig& config) {
  const auto table = file.section("embeddings.word");
  if (!table) return failure(table.error());
  const std::size_t pieces = table->dims[0];
  const auto words = file.int8("embeddings.word", pieces, width_);
  if (!words) return failure(words.error());
  const auto positions = file.int8("embeddings.position", kPositions, width_);
  if (!positions) return failure(positions.error());
  words_ = *words;
  positions_ = *positions;
  if (auto done = read_floats(file, "embeddings.word.scale", pieces, 1, word_scales_); !done) return done;
  if (auto done = read_floats(file, "embeddings.position.scale", kPositions, 1, position_scales_); !done) return done;
  if (auto done = read_floats(file, "embeddings.written", kShapes + 1, width_, written_); !done) return done;
  if (auto done = read_floats(file, "embeddings.norm.weight", width_, 1, norm_weight_); !done) return done;
  if (auto done = read_floats(file, "embeddings.norm.bias", width_, 1, norm_bias_); !done) return done;
  for (std::size_t i = 0; i < config.layers; ++i)
    if (auto done = read_layer(file, i, config.ffn); !done) return done;
  return {};
}

Result<void> Encoder::read_layer(const ModelFile& file, std::size_t number, std::size_t ffn) {
  const std::string at = fmt::format("layer.{}.", number);
  Layer layer;
  if (auto done = read_linear(file, at + "qkv", 3 * width_, width_, layer.qkv); !done) return done;
  if (auto done = read_linear(file, at + "out", width_, width_, layer.out); !done) return done;
  if (auto done = read_linear(file, at + "up", ffn, width_, layer.up); !done) return done;
  if (auto done = read_linear(file, at + "down", width_, ffn, layer.down); !done) return done;
  if (auto done = read_floats(file, at + "norm1.weight", width_, 1, layer.norm1_weight); !done) return done;
  if (auto done = read_floats(file, at + "norm1.bias", width_, 1, layer.norm1_bias); !done) return done;
  if (auto done = read_floats(file, at + "norm2.weight", width_, 1, layer.norm2_weight); !done) return done;
  if (auto done = read_floats(file, at + "norm2.bias", width_, 1, layer.norm2_bias); !done) return done;
  layers_.push_back(std::move(layer));
  return {};
}

void Encoder::prepare(std::size_t rows, std::size_t longest, EncoderRoom& room) const {
  const std::size_t ffn = layers_.empty() ? 0 : layers_[0].up.width(), spare = rows + Linear::kBlock;
  grow(room.x, rows * width_);
  grow(room.qkv, rows * 3 * width_);
  grow(room.mixed, rows * width_);
  grow(room.steps, spare);
  grow(room.wide_steps, Linear::kBlock);
  grow(room.part_steps, 3 * rows);
  grow(room.attention, attention_floats(longest));
  grow(room.pairs, attention_pairs(longest));
  grow(room.row, std::max(ffn, 3 * width_));
  grow(room.levels, spare * width_);
  grow(room.wide_levels, 2 * Linear::kBlock * ffn);
}

void Encoder::run(const Sequences& sequences, EncoderRoom& room) const {
  const std::size_t rows = sequences.pieces.size();
  std::size_t longest = 0;
  for (const auto length : sequences.lengths) longest = std::max<std::size_t>(longest, length);
  prepare(rows, longest, room);
  embed(sequences, room);
  for (const Layer& layer : layers_) {
    attend(layer, rows, sequences.lengths, room);
    feed_forward(layer, rows, room);
  }
}

void Encoder::mean(const EncoderRoom& room, std::size_t first, std::size_t count, float* out) const {
  const float* from = room.x.data() + first * width_;
  std::fill_n(out, width_, 0.0F);
  for (std::size_t row = 0; row < count; ++row, from += width_)
    for (std::size_t j = 0; j < width_; ++j) out[j] += from[j];
  for (std::size_t j = 0; j < width_; ++j) out[j] /= static_cast<float>(count);
}

void Encoder::embed(const Sequences& sequences, EncoderRoom& room) const {
  std::size_t row = 0;
  for (const auto length : sequences.lengths) {
    for (std::size_t position = 0; position < length; ++position, ++row) {
      const std::size_t piece = sequences.pieces[row];
      kernels_->embed(words_.data() + piece * width_, word_scales_[piece], positions_.data() + position * width_,
                      position_scales_[position], written_.data() + sequences.shapes[row] * width_, norm_weight_.data(),
                      norm_bias_.data(), width_, room.x.data() + row * width_, room.levels.data() + row * width_,
                      room.steps.data() + row);
    }
  }
}

void Encoder::attend(const Layer& layer, std::size_t rows, std::span<const std::uint32_t> lengths,
                     EncoderRoom& room) const {
  const std::size_t wide = 3 * width_;
  layer.qkv.multiply(
      room.levels.data(), rows, room.linear, [&](std::size_t first, std::size_t count, const std::int32_t* sums) {
        kernels_->linear_quantise_parts(sums, layer.qkv.scale(), count, room.steps.data() + first, room.row.data(),
                                        room.qkv.data() + first * wide, room.part_steps.data() + first * 3);
      });
  std::size_t row = 0;
  for (const auto length : lengths) {
    kernels_->attention(room.qkv.data() + row * wide, room.part_steps.data() + row * 3, length, heads_,
                        room.attention.data(), room.pairs.data(), room.mixed.data() + row * width_);
    row += length;
  }
  kernels_->quantise(room.mixed.data(), rows, width_, room.levels.data(), room.steps.data());
}

void Encoder::feed_forward(const Layer& layer, std::size_t rows, EncoderRoom& room) const {
  const Kernels& k = *kernels_;
  for (std::size_t first = 0; first < rows; first += Linear::kBlock) {
    const std::size_t count = std::min(Linear::kBlock, rows - first);
    std::uint8_t* levels = room.levels.data() + first * width_;
    float* steps = room.steps.data() + first;
    float* x = room.x.data() + first * width_;
    layer.out.multiply(levels, count, room.linear, [&](std::size_t, std::size_t n, const std::int32_t* sums) {
      k.linear_add_norm(sums, layer.out.scale(), n, steps, x, layer.norm1_weight.data(), layer.norm1_bias.data(),
                        levels, steps);
    });
    layer.up.multiply(levels, count, room.linear, [&](std::size_t, std::size_t n, const std::int32_t* sums) {
      k.linear_gelu_quantise(sums, layer.up.scale(), n, steps, room.row.data(), room.wide_levels.data(),
                             room.wide_steps.data());
    });
    layer.down.multiply(room.wide_levels.data(), count, room.linear,
                        [&](std::size_t, std::size_t n, const std::int32_t* sums) {
                          k.linear_add_norm(sums, layer.down.scale(), n, room.wide_steps.data(), x,
                                            layer.norm2_weight.data(), layer.norm2_bias.data(), levels, steps);
                        });
  }
}

}  // namespace newsgraph
