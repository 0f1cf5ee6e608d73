#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/span.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

/// The heads (from 1, 0 is the root) of the tree with the largest sum of scores and exactly one word under the root
/// (Chu and Liu 1965, Edmonds 1967). `scores` has a row of words + 1 numbers for each word: for the root, then for
/// each word as its head; a word's score for itself does not matter.
std::vector<std::uint32_t> spanning_tree(std::span<const float> scores, std::size_t words);

/// What a word's head is if it is not the one of the tree.
struct SecondHead {
  std::uint32_t head = 0;
  float probability = 0;
};

/// Hangs words on their second heads where that is likely enough and the first cannot be. `seconds` has one for each
/// word.
/// - No clause has two subjects (Universal Dependencies 2, "nsubj"): in "[Divers] found the wreck, [police] said" one
///   of them moves; in "the wreck [which] divers found" the pronoun is an object.
/// - No finite verb is the conjunct of an infinitive: in "demanded that he resign and [accused] him" the last verb goes
///   with the first.
/// - A hyphen between two words without spaces belongs to one of them: "forty-one".
void mend_tree(Sentence& sentence, std::span<const SecondHead> seconds);

/// The words (from 1, in text order) below `word`, itself included, without the branch that holds `without` (0: none).
std::vector<std::uint32_t> subtree(const Sentence& sentence, std::uint32_t word, std::uint32_t without = 0);

/// The unbroken run of such a subtree around `word`, punctuation at its ends cut off.
Span subtree_span(const Sentence& sentence, std::uint32_t word, std::uint32_t without = 0);

}  // namespace newsgraph
