#include "language/kernels.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <cstring>
#include <random>
#include <vector>

#include "language/probability.hpp"

namespace newsgraph {
namespace {

std::vector<float> numbers(std::size_t count, unsigned seed, float scale = 1) {
  std::mt19937 random(seed);
  std::vector<float> out(count);
  for (float& x : out) x = scale * (static_cast<float>(random() % 20001) / 10000.0F - 1);
  return out;
}

/// Queries, keys and values of 64 numbers each, row by row, as levels.
struct Parts {
  Parts(const Kernels& k, const std::vector<float>& numbers) : levels(numbers.size()), steps(numbers.size() / 64) {
    constexpr std::size_t kWide = 192;
    const std::vector<std::int32_t> none(kWide, 0);
    const std::vector<float> one(kWide, 1.0F);
    std::vector<float> row(kWide);
    for (std::size_t i = 0; i < numbers.size() / kWide; ++i) {
      const LinearScale s{kWide, none.data(), one.data(), numbers.data() + i * kWide};
      k.linear_quantise_parts(none.data(), s, 1, one.data(), row.data(), levels.data() + i * kWide,
                              steps.data() + i * 3);
    }
  }
  [[nodiscard]] std::vector<float> attention(const Kernels& k, std::size_t heads) const {
    const std::size_t tokens = steps.size() / 3;
    std::vector<float> room(attention_floats(tokens)), out(tokens * 64);
    std::vector<std::int32_t> pairs(attention_pairs(tokens));
    k.attention(levels.data(), steps.data(), tokens, heads, room.data(), pairs.data(), out.data());
    return out;
  }
  std::vector<std::int16_t> levels;
  std::vector<float> steps;
};

/// Everything that a level computes from fixed input, as bytes.
std::vector<std::uint8_t> everything(const Kernels& k) {
  constexpr std::size_t kWidth = 64, kRows = 5;
  std::vector<std::uint8_t> out;
  const auto keep = [&out](const auto& values) {
    const auto* begin = reinterpret_cast<const std::uint8_t*>(values.data());
    out.insert(out.end(), begin, begin + values.size() * sizeof values[0]);
  };
  const auto x = numbers(kWidth * kRows, 1, 3), weight = numbers(kWidth, 2), bias = numbers(kWidth, 3);
  std::vector<std::int32_t> sums(kWidth * kRows), rows64(kWidth);
  for (std::size_t i = 0; i < sums.size(); ++i) sums[i] = static_cast<std::int32_t>(x[i] * 100000);
  for (std::size_t i = 0; i < kWidth; ++i) rows64[i] = static_cast<std::int32_t>(i) * 64 - 1000;
  const auto scales = numbers(kWidth, 4, 0.01F), steps = numbers(kRows, 5, 0.02F);
  const LinearScale s{kWidth, rows64.data(), scales.data(), bias.data()};
  std::vector<std::uint8_t> levels(kWidth * kRows);
  std::vector<float> out_steps(kRows), y(kWidth * kRows), row(kWidth);
  k.quantise(x.data(), kRows, kWidth, levels.data(), out_steps.data());
  keep(levels), keep(out_steps);
  k.linear(sums.data(), s, kRows, steps.data(), y.data());
  keep(y);
  k.linear_gelu_quantise(sums.data(), s, kRows, steps.data(), row.data(), levels.data(), out_steps.data());
  keep(levels), keep(out_steps), keep(row);
  y = x;
  k.linear_add_norm(sums.data(), s, kRows, steps.data(), y.data(), weight.data(), bias.data(), levels.data(),
                    out_steps.data());
  keep(levels), keep(out_steps), keep(y);
  for (const std::size_t tokens : {1U, 3U, 16U, 37U}) {
    Parts parts(k, numbers(tokens * 3 * kWidth, 6, 4));
    keep(parts.levels), keep(parts.steps), keep(parts.attention(k, 2));
  }
  const std::vector<const float*> three{x.data(), weight.data(), x.data() + kWidth};
  k.add_rows_relu(three.data(), three.size(), kWidth, row.data());
  keep(row);
  std::vector<float> dots(kRows * kRows);
  k.products(x.data(), kRows, x.data(), kRows, kWidth, dots.data());
  keep(dots);
  return out;
}

class EveryLevel : public testing::TestWithParam<InstructionLevel> {};

TEST_P(EveryLevel, GivesTheSameBytes) {
  if (!processor_has(GetParam())) GTEST_SKIP() << "this processor lacks the level";
  EXPECT_EQ(everything(kernels(GetParam())), everything(kernels(InstructionLevel::V2)));
}

INSTANTIATE_TEST_SUITE_P(Kernels, EveryLevel,
                         testing::Values(InstructionLevel::V3, InstructionLevel::V4, InstructionLevel::V4Vnni));

TEST(Kernels, QuantiseRoundsHalfToEvenAndKeepsZeroExact) {
  std::vector<float> x(16, 0.0F);
  x[0] = -126, x[1] = 1, x[2] = 3, x[3] = 126;  // a step is 2
  std::vector<std::uint8_t> levels(16);
  float step = 0;
  kernels(InstructionLevel::Auto).quantise(x.data(), 1, 16, levels.data(), &step);
  EXPECT_EQ(step, 2);
  EXPECT_EQ(levels[0], 1);
  EXPECT_EQ(levels[1], 64);
  EXPECT_EQ(levels[2], 66);
  EXPECT_EQ(levels[3], 127);
  EXPECT_EQ(levels[4], 64);
}

TEST(Kernels, QuantiseTakesRowsOfZeros) {
  const std::vector<float> x(16, 0.0F);
  std::vector<std::uint8_t> levels(16);
  float step = 1;
  kernels(InstructionLevel::Auto).quantise(x.data(), 1, 16, levels.data(), &step);
  EXPECT_EQ(step, 0);
  EXPECT_EQ(levels, std::vector<std::uint8_t>(16, 64));
}

TEST(Kernels, GeluIsExactToAHundredthOfALevel) {
  const std::vector<std::int32_t> zero(16, 0);
  const std::vector<float> one(16, 1.0F);
  for (float x = -9; x < 9; x += 0.037F) {
    std::vector<float> bias(16, x), row(16);
    std::vector<std::uint8_t> levels(16);
    float step = 0, in = 1;
    const LinearScale s{16, zero.data(), one.data(), bias.data()};
    kernels(InstructionLevel::Auto).linear_gelu_quantise(zero.data(), s, 1, &in, row.data(), levels.data(), &step);
    EXPECT_NEAR(row[0], 0.5 * x * (1 + std::erf(x / std::sqrt(2.0))), 2e-4) << x;
  }
}

TEST(Kernels, AttentionIsASoftmaxMean) {
  constexpr std::size_t kTokens = 7, kHeads = 2, kWidth = 64;
  const auto qkv = numbers(kTokens * 3 * kWidth, 9, 2);
  const auto& k = kernels(InstructionLevel::Auto);
  const auto out = Parts(k, qkv).attention(k, kHeads);
  for (std::size_t i = 0; i < kTokens; ++i) {
    for (std::size_t c = 0; c < kWidth; ++c) {
      const std::size_t head = c / 32;
      double total = 0, mean = 0;
      for (std::size_t j = 0; j < kTokens; ++j) {
        double dot = 0;
        for (std::size_t d = 0; d < 32; ++d)
          dot += qkv[i * 3 * kWidth + head * 32 + d] * qkv[j * 3 * kWidth + kWidth + head * 32 + d];
        const double weight = std::exp(dot / std::sqrt(32.0));
        total += weight;
        mean += weight * qkv[j * 3 * kWidth + 2 * kWidth + c];
      }
      EXPECT_NEAR(out[i * kWidth + c], mean / total, 1e-3);
    }
  }
}

TEST(Kernels, RowsAreAddedAndCutAtZero) {
  const std::vector<float> a(16, 1.5F), b(16, -2);
  const std::vector<const float*> rows{a.data(), b.data(), a.data()};
  std::vector<float> out(16);
  kernels(InstructionLevel::Auto).add_rows_relu(rows.data(), 3, 16, out.data());
  EXPECT_EQ(out, std::vector<float>(16, 1));
  kernels(InstructionLevel::Auto).add_rows_relu(rows.data(), 2, 16, out.data());
  EXPECT_EQ(out, std::vector<float>(16, 0));
}

TEST(Probability, ExponentialIsCloseToTheTrueOne) {
  for (float x = -80; x < 80; x += 0.173F) EXPECT_NEAR(exponential(x) / std::exp(static_cast<double>(x)), 1, 4e-7) << x;
  EXPECT_EQ(exponential(0), 1);
  EXPECT_EQ(sigmoid(0), 0.5F);
}

TEST(Probability, SoftmaxSumsToOne) {
  std::vector<float> scores{1, 2, 3, -1000};
  softmax(scores);
  EXPECT_NEAR(scores[0] + scores[1] + scores[2], 1, 1e-6);
  EXPECT_EQ(largest(scores), 2U);
}

}  // namespace
}  // namespace newsgraph
