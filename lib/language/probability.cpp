#include "language/probability.hpp"

#include <algorithm>
#include <bit>
#include <cstdint>

namespace newsgraph {

float exponential(float x) {
  // x = n ln 2 + r, |r| <= ln 2 / 2; adding 1.5 * 2^23 rounds to n and leaves it in the low bits.
  const float y = std::clamp(x, -86.0F, 86.0F);
  const float shifted = y * 1.44269504F + 12582912.0F;
  const float n = shifted - 12582912.0F;
  const float r = (y - n * 0.693359375F) - n * -2.12194440e-4F;
  float p = 1.0F / 720;
  for (const float c : {1.0F / 120, 1.0F / 24, 1.0F / 6, 0.5F, 1.0F, 1.0F}) p = p * r + c;
  const auto power = (std::bit_cast<std::uint32_t>(shifted) - 0x4B400000U) << 23U;
  return std::bit_cast<float>(std::bit_cast<std::uint32_t>(p) + power);
}

float sigmoid(float x) { return 1.0F / (1.0F + exponential(-x)); }

void softmax(std::span<float> scores) {
  const float top = scores[largest(scores)];
  float total = 0;
  for (float& s : scores) total += s = exponential(s - top);
  for (float& s : scores) s /= total;
}

std::size_t largest(std::span<const float> scores) {
  return static_cast<std::size_t>(std::max_element(scores.begin(), scores.end()) - scores.begin());
}

}  // namespace newsgraph
