#pragma once

#include <cstdint>
#include <span>
#include <utility>
#include <vector>

#include "base/span.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

/// The heads (from 1, 0 is the root) of the tree with the largest sum of scores and exactly one word under the root
/// (Chu and Liu 1965, Edmonds 1967). `scores` has a row of words + 1 numbers for each word: for the root, then for
/// each word as its head; a word's score for itself does not matter.
std::vector<std::uint32_t> spanning_tree(std::span<const float> scores, std::size_t words);

bool is_noun(const Word& word);  ///< NOUN or PROPN

/// Whether the word (from 1) is `top` or hangs, over others or not, on it.
bool is_below(const Sentence& sentence, std::uint32_t word, std::uint32_t top);

/// The words (from 1, in text order) below `word`, itself included, without the branch that holds `without` (0: none).
std::vector<std::uint32_t> subtree(const Sentence& sentence, std::uint32_t word, std::uint32_t without = 0);

/// The first and the last word of the unbroken run around `word` in a list, in text order, that holds it.
std::pair<std::uint32_t, std::uint32_t> unbroken_run(std::span<const std::uint32_t> words, std::uint32_t word);

/// The unbroken run of such a subtree around `word`, punctuation at its ends cut off.
Span subtree_span(const Sentence& sentence, std::uint32_t word, std::uint32_t without = 0);

}  // namespace newsgraph
