#pragma once

#include <cstddef>
#include <cstdint>

namespace newsgraph {

/// Instruction sets that the inner loops are built for: x86-64's levels (psABI), the last one also with AVX512-VNNI.
/// All give the same bytes.
enum class InstructionLevel { Auto, V2, V3, V4, V4Vnni };

/// What turns a linear layer's sums back into numbers: y = (sum - 64 * row_sum) * step * scale + bias.
/// Arrays have `width` entries, a multiple of 16.
struct LinearScale {
  std::size_t width = 0;
  const std::int32_t* row_sum_64 = nullptr;
  const float* scale = nullptr;
  const float* bias = nullptr;
};

/// Room that attention over `tokens` needs: floats, and pairs of 16-bit numbers.
constexpr std::size_t attention_floats(std::size_t tokens) { return 17 * tokens + 512; }
constexpr std::size_t attention_pairs(std::size_t tokens) { return 256 + 48 * ((tokens + 1) / 2); }

/// A row of numbers as seven-bit levels: x = (level - 64) * step, levels 1 to 127.
/// Nothing saturates with them in u8 x s8 products on processors without VNNI.
struct Kernels {
  /// Quantises `rows` rows of `width` (a multiple of 16).
  void (*quantise)(const float* x, std::size_t rows, std::size_t width, std::uint8_t* levels, float* steps);
  void (*linear)(const std::int32_t* sums, const LinearScale& s, std::size_t rows, const float* steps, float* y);
  /// y = GELU(linear), quantised at once; `row` is room for one row.
  void (*linear_gelu_quantise)(const std::int32_t* sums, const LinearScale& s, std::size_t rows, const float* steps,
                               float* row, std::uint8_t* levels, float* out_steps);
  /// x = LayerNorm(x + linear), and its levels.
  void (*linear_add_norm)(const std::int32_t* sums, const LinearScale& s, std::size_t rows, const float* steps,
                          float* x, const float* weight, const float* bias, std::uint8_t* levels, float* out_steps);
  /// x = LayerNorm(word row + position row + written row), and its levels. `width` numbers a row.
  void (*embed)(const std::int8_t* word, float word_scale, const std::int8_t* position, float position_scale,
                const float* written, const float* weight, const float* bias, std::size_t width, float* x,
                std::uint8_t* levels, float* out_step);
  /// y = linear, whose thirds (queries, keys, values) become 15-bit levels: y = level * step, levels -8191 to 8191,
  /// three steps a row. `row` is room for one row.
  void (*linear_quantise_parts)(const std::int32_t* sums, const LinearScale& s, std::size_t rows, const float* steps,
                                float* row, std::int16_t* levels, float* out_steps);
  /// Softmax attention of one sequence with heads of 32 numbers. Rows of qkv hold the levels of q, k, v, heads * 32
  /// each, `steps` three a row. `room` holds attention_floats, `pairs` attention_pairs. The products are of whole
  /// numbers, and exact; weights are levels of 1/32767.
  void (*attention)(const std::int16_t* qkv, const float* steps, std::size_t tokens, std::size_t heads, float* room,
                    std::int32_t* pairs, float* out);
  /// out = the sum of `count` rows of `width` (a multiple of 16) numbers, in their order, cut at zero.
  void (*add_rows_relu)(const float* const* rows, std::size_t count, std::size_t width, float* out);
  /// out[i * b_rows + j] = a_i . b_j over `width` (a multiple of 16) numbers.
  void (*products)(const float* a, std::size_t a_rows, const float* b, std::size_t b_rows, std::size_t width,
                   float* out);
};

/// The loops of a level; the best that the processor has for Auto or for a level it lacks.
const Kernels& kernels(InstructionLevel level);
bool processor_has(InstructionLevel level);

namespace kernels_v2 {
extern const Kernels table;
}
namespace kernels_v3 {
extern const Kernels table;
}
namespace kernels_v4 {
extern const Kernels table;
}
namespace kernels_v4_vnni {
extern const Kernels table;
}

}  // namespace newsgraph
