#pragma once

#include <cstddef>
#include <span>

namespace newsgraph {

/// e^x by a polynomial of our own: libm's differs in its last bits between processors. Relative error below 3e-7.
float exponential(float x);
/// 1 / (1 + e^-x).
float sigmoid(float x);
/// Turns scores into probabilities in place. REQUIRES scores not empty.
void softmax(std::span<float> scores);
/// The first of the largest. REQUIRES scores not empty.
std::size_t largest(std::span<const float> scores);

}  // namespace newsgraph
