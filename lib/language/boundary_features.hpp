#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "language/analysis.hpp"

namespace newsgraph {

constexpr std::size_t kBoundaryBuckets = 1U << 16U;
constexpr std::size_t kBoundaryFeatures = 42;

/// What the features of sentence ends ask of a paragraph's words.
class BoundaryParagraph {
 public:
  explicit BoundaryParagraph(const std::vector<Word>& words);
  /// The buckets of the features of the gap behind word i, `since` words into the sentence, word i too. Their order is
  /// that of training/boundaries.py.
  [[nodiscard]] std::array<std::size_t, kBoundaryFeatures> features(std::size_t i, std::size_t since) const;

 private:
  struct Token {
    std::string low, shape;
    std::string sort;       ///< addresses, files, rules and times of day; else the shape
    bool glued = false;     ///< no space stands before it
    bool quoted = false;    ///< an odd number of straight quotes up to it
    bool deep = false;      ///< a bracket is open behind it
    std::size_t verbs = 0;  ///< auxiliaries and verbs of saying up to it
  };
  static constexpr std::size_t kNear = 28, kFar = kBoundaryFeatures - kNear;
  [[nodiscard]] std::array<std::size_t, kNear> near_features(std::size_t i, std::size_t since) const;
  [[nodiscard]] std::array<std::size_t, kFar> far_features(std::size_t i, std::size_t since) const;
  [[nodiscard]] const Token& at(std::ptrdiff_t i) const {
    return i >= 0 && i < static_cast<std::ptrdiff_t>(tokens_.size()) ? tokens_[static_cast<std::size_t>(i)] : outside_;
  }
  /// Whether a verb stands among the words [begin, end), as far as there are any.
  [[nodiscard]] bool has_verb(std::size_t begin, std::size_t end) const;

  std::vector<Token> tokens_;
  Token outside_{"^", "^", "^"};
};

}  // namespace newsgraph
