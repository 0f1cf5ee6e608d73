#pragma once

#include <algorithm>
#include <array>
#include <cstdint>
#include <oneapi/dnnl/dnnl.hpp>
#include <string_view>
#include <vector>

#include "language/kernels.hpp"
#include "language/model_file.hpp"

namespace newsgraph {

/// Rows of int8 weights with their scales and biases, gathered from a model file before they are packed.
struct LinearRows {
  std::size_t columns = 0;
  std::vector<std::int8_t> weight;
  std::vector<float> scale, bias;

  [[nodiscard]] std::size_t rows() const { return scale.size(); }
  /// Appends `rows` rows of the sections NAME.weight, NAME.scale and NAME.bias (zeros where the last is missing).
  Result<void> append(const ModelFile& file, std::string_view name, std::size_t rows);
  /// The layer for `count` of its inputs alone, from `begin` on.
  [[nodiscard]] LinearRows columns_from(std::size_t begin, std::size_t count) const;
};

/// Rows of numbers as levels (kernels.hpp), with the spare rows that products need. Grows, never shrinks.
struct Quantised {
  std::vector<std::uint8_t> levels;
  std::vector<float> steps;  ///< one a row

  /// Takes `rows` rows of x, `columns` (a multiple of 16) numbers each, in place of those before.
  void take(const Kernels& k, const float* x, std::size_t rows, std::size_t columns);
};

/// What a thread needs to multiply; grows, never shrinks. Not shared between threads.
class LinearRoom {
 public:
  LinearRoom();
  Quantised input;
  std::vector<std::int32_t> sums;
  std::vector<std::uint8_t> scratchpad;
  dnnl::engine engine;
  dnnl::stream stream;

  /// oneDNN's handles for one size of product, kept because making them takes as long as a small product.
  struct Handles {
    std::size_t rows = 0, columns = 0, width = 0;
    dnnl::memory source, target, scratchpad;
  };
  /// Those for a product [rows, columns] x [columns, width].
  Handles& handles(std::size_t rows, std::size_t columns, std::size_t width,
                   const dnnl::matmul::primitive_desc& description);

 private:
  std::vector<Handles> handles_;
};

/// An int8 linear layer: u8 levels times s8 weights gives s32 sums, by oneDNN, packed once for this processor.
/// Const after construction and shared by threads, each with a LinearRoom of its own.
class Linear {
 public:
  static constexpr std::size_t kBlock = 32;  ///< rows of one product; buffers of levels need as many spare rows

  Linear() = default;
  /// The width becomes a multiple of 16; added outputs are zero.
  explicit Linear(const LinearRows& rows);

  [[nodiscard]] std::size_t width() const { return row_sum_64_.size(); }
  [[nodiscard]] LinearScale scale() const { return {width(), row_sum_64_.data(), scale_.data(), bias_.data()}; }

  /// Multiplies `rows` rows of levels (room for kBlock more REQUIRED) in blocks and hands each to
  /// `use(first_row, rows, sums)`; sums of a block lie row by row, `width()` apart.
  template <class Use>
  void multiply(const std::uint8_t* levels, std::size_t rows, LinearRoom& room, Use use) const {
    for (std::size_t row = 0; row < rows; row += kBlock) {
      const std::size_t count = std::min(kBlock, rows - row);
      multiply_block(levels + row * columns_, count, room);
      use(row, count, static_cast<const std::int32_t*>(room.sums.data()));
    }
  }
  /// y = W x + b for whole rows.
  void apply(const Kernels& k, const std::uint8_t* levels, const float* steps, std::size_t rows, float* y,
             LinearRoom& room) const;
  /// The same for `rows` rows of numbers, which become levels in `room.input`; y grows where it is too small.
  void apply(const Kernels& k, const float* x, std::size_t rows, std::vector<float>& y, LinearRoom& room) const;

 private:
  void multiply_block(const std::uint8_t* levels, std::size_t rows, LinearRoom& room) const;

  std::size_t columns_ = 0;
  std::vector<std::int32_t> row_sum_64_;
  std::vector<float> scale_, bias_;
  std::array<dnnl::matmul, kBlock / 16> products_;  ///< for 16 and 32 rows: run-time sizes are slow
  std::array<dnnl::matmul::primitive_desc, kBlock / 16> descriptions_;
  dnnl::memory packed_;
};

/// The layer whose rows and columns the file holds as NAME.weight, NAME.scale and NAME.bias.
Result<void> read_linear(const ModelFile& file, std::string_view name, std::size_t rows, std::size_t columns,
                         Linear& out);
/// For a layer that may not lack its NAME.bias, as others may: "model-damaged" where it is missing.
Result<void> require_bias(const ModelFile& file, std::string_view name);

}  // namespace newsgraph
