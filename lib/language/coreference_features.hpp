#pragma once

#include <array>
#include <cstdint>
#include <utility>
#include <vector>

#include "language/analysis.hpp"
#include "language/coreference_words.hpp"

namespace newsgraph {

/// Features are rows of one table: each slot has its own run of rows (docs/model-format.md).
inline constexpr std::array<std::uint32_t, 9> kWordSlots = {19, 27, 3, 4, 2, 5, 3, 2, 2};
inline constexpr std::array<std::uint32_t, 12> kPairSlots = {11, 11, 361, 24, 6, 6, 5, 7, 9, 49, 15, 22};
using WordFeatures = std::array<std::uint32_t, kWordSlots.size()>;
using PairFeatures = std::array<std::uint32_t, kPairSlots.size() + 1>;  ///< the last slot: kinds times kinds rows

std::uint32_t word_feature_rows();
std::uint32_t pair_feature_rows(std::size_t kinds);

std::vector<WordFeatures> word_features(const std::vector<CoreferenceWord>& words);

/// A word and one before it that it may refer back to: indexes into the list of words.
struct CoreferencePair {
  std::uint32_t later = 0, earlier = 0;
  bool operator==(const CoreferencePair&) const = default;
};

/// For each word the nearest 24 before it, and before those the nearest 24 of the last 300 that share a word with it.
/// In the order of the later word, the nearest first.
std::vector<CoreferencePair> coreference_pairs(const std::vector<CoreferenceWord>& words);

PairFeatures pair_features(const Analysis& analysis, const std::vector<CoreferenceWord>& words, CoreferencePair pair,
                           std::size_t kinds);

}  // namespace newsgraph
