#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "language/analysis.hpp"

namespace newsgraph {

/// Words of a sentence, counted from 1, the last included.
struct WordRange {
  std::uint32_t first = 1, last = 1;
  bool operator==(const WordRange&) const = default;
};

/// A relation of Universal Dependencies without its subtype: "nmod" of "nmod:poss".
std::string_view plain_relation(const Word& word);

/// Cuts noun phrases out of a sentence's tree as OntoNotes cuts mentions (Weischedel et al. 2013): with determiners,
/// complements, relative clauses, appositions and the possessive 's, without prepositions, coordinated phrases and
/// punctuation at the ends. Refers to the sentence, which must outlive it.
class NounPhrases {
 public:
  explicit NounPhrases(const Sentence& sentence);

  /// The phrase that a word (from 1) heads; the word alone where it is a verb.
  [[nodiscard]] WordRange headed_by(std::uint32_t word) const;

 private:
  [[nodiscard]] const Word& at(std::uint32_t word) const { return sentence_->words[word - 1]; }
  [[nodiscard]] bool belongs(std::uint32_t child, std::uint32_t head) const;
  [[nodiscard]] bool is_inside(std::uint32_t word, std::uint32_t head) const;
  [[nodiscard]] bool is_loose(std::uint32_t child) const;
  [[nodiscard]] bool closes_within(std::uint32_t first, std::uint32_t word) const;

  const Sentence* sentence_;
  std::vector<std::uint32_t> leftmost_;  ///< of each word's subtree; index 0 unused
  std::vector<bool> is_predicate_;       ///< has a copula
};

}  // namespace newsgraph
