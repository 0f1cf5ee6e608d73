#include "language/noun_phrase.hpp"

#include <algorithm>
#include <array>
#include <numeric>

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 19> kOutside = {
    "dep",   "reparandum", "cc",        "mark",     "cop",  "aux",        "nsubj", "csubj",  "advcl", "parataxis",
    "ccomp", "expl",       "discourse", "vocative", "list", "dislocated", "conj",  "orphan", "case"};

bool is_possessive_ending(const Word& word) {
  return word.form == "'s" || word.form == "'S" || word.form == "'" || word.form == "\u2019s" || word.form == "\u2019";
}

/// The bracket or quotation mark that a closing one answers; empty for other words.
std::string_view opening_of(std::string_view form) {
  if (form == ")") return "(";
  if (form == "]") return "[";
  if (form == "\"") return "\"";
  return form == "\u201D" ? std::string_view("\u201C") : std::string_view();
}

bool is_punctuation(const Word& word) { return word.upos == "PUNCT"; }

bool is_no_beginning(const Word& word) {
  return is_punctuation(word) || word.upos == "ADP" || word.upos == "CCONJ" || word.upos == "SCONJ";
}

}  // namespace

std::string_view plain_relation(const Word& word) {
  return std::string_view(word.deprel).substr(0, word.deprel.find(':'));
}

NounPhrases::NounPhrases(const Sentence& sentence)
    : sentence_(&sentence), leftmost_(sentence.words.size() + 1), is_predicate_(sentence.words.size() + 1) {
  std::iota(leftmost_.begin(), leftmost_.end(), 0U);
  const auto size = static_cast<std::uint32_t>(sentence.words.size());
  for (std::uint32_t w = 1; w <= size; ++w) {
    if (plain_relation(at(w)) == "cop") is_predicate_[at(w).head] = true;
    for (std::uint32_t up = at(w).head, steps = 0; up != 0 && steps < size; up = at(up).head, ++steps)
      leftmost_[up] = std::min(leftmost_[up], w);
  }
}

/// Set off by a comma, a dash or a bracket.
bool NounPhrases::is_loose(std::uint32_t child) const {
  const std::uint32_t first = leftmost_[child];
  return is_punctuation(at(first)) || (first > 1 && is_punctuation(at(first - 1)));
}

bool NounPhrases::belongs(std::uint32_t child, std::uint32_t head) const {
  const Word& word = at(child);
  const std::string_view relation = plain_relation(word);
  if (relation == "case") return child > head && is_possessive_ending(word);
  if (std::find(kOutside.begin(), kOutside.end(), relation) != kOutside.end()) return false;
  if (relation == "advmod") return child > head && !is_predicate_[head];
  if (relation == "obl") return !is_predicate_[head];
  return word.deprel == "nmod:unmarked" || relation != "nmod" || child < head || at(head).upos != "PROPN" ||
         !is_loose(child);
}

bool NounPhrases::is_inside(std::uint32_t word, std::uint32_t head) const {
  for (std::size_t steps = 0; word != 0 && steps < sentence_->words.size(); ++steps) {
    if (at(word).head == head) return belongs(word, head);
    word = at(word).head;
  }
  return false;
}

/// Whether the closing sign `word` answers one that opens behind `first`.
bool NounPhrases::closes_within(std::uint32_t first, std::uint32_t word) const {
  const std::string_view closing = at(word).form, opening = opening_of(closing);
  if (opening.empty()) return false;
  std::size_t opened = 0, closed = 0;
  for (std::uint32_t w = first; w < word; ++w) opened += at(w).form == opening, closed += at(w).form == closing;
  return opening == closing ? opened % 2 == 1 : opened > closed;
}

WordRange NounPhrases::headed_by(std::uint32_t word) const {
  WordRange range{word, word};
  if (at(word).upos == "VERB" || at(word).upos == "AUX") return range;
  while (range.first > 1 && is_inside(range.first - 1, word)) --range.first;
  while (range.last < sentence_->words.size() && is_inside(range.last + 1, word)) ++range.last;
  while (range.first < word && is_no_beginning(at(range.first))) ++range.first;
  while (range.last > word && (at(range.last).upos == "CCONJ" ||
                               (is_punctuation(at(range.last)) && !closes_within(range.first, range.last))))
    --range.last;
  return range;
}

}  // namespace newsgraph
