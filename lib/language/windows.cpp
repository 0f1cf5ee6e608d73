#include "language/windows.hpp"

#include <algorithm>
#include <iterator>
#include <numeric>
#include <utility>

namespace newsgraph {
namespace {

constexpr std::size_t kLongestPieces = 398;  ///< of a sentence, without its [CLS] and [SEP]

bool may_cut_behind(const Word& word) { return word.form == "," || word.form == ";" || word.form == ":"; }

/// How many of the first words to keep in one sentence so that they have at most kLongestPieces pieces.
std::size_t fitting_words(const Sentence& sentence, const std::uint32_t* counts) {
  std::size_t total = 0, fitting = 0, good = 0;
  for (; fitting < sentence.words.size(); ++fitting) {
    total += counts[fitting];
    if (total > kLongestPieces) break;
    if (may_cut_behind(sentence.words[fitting])) good = fitting + 1;
  }
  if (fitting == sentence.words.size()) return fitting;
  return good > fitting / 2 ? good : std::max<std::size_t>(fitting, 1);
}

}  // namespace

std::vector<Sentence> cut_to_fit(std::vector<Sentence> sentences, const std::vector<std::uint32_t>& counts) {
  std::vector<Sentence> out;
  std::size_t word = 0;
  for (auto& sentence : sentences) {
    for (;;) {
      const auto keep = fitting_words(sentence, counts.data() + word);
      word += keep;
      if (keep == sentence.words.size()) break;
      Sentence part;
      const auto middle = sentence.words.begin() + static_cast<std::ptrdiff_t>(keep);
      part.words.assign(std::make_move_iterator(sentence.words.begin()), std::make_move_iterator(middle));
      sentence.words.erase(sentence.words.begin(), middle);
      part.span = {part.words.front().span.begin, part.words.back().span.end};
      sentence.span.begin = sentence.words.front().span.begin;
      out.push_back(std::move(part));
    }
    out.push_back(std::move(sentence));
  }
  return out;
}

Pieces pieces_of(const WordPieces& vocabulary, const std::vector<Sentence>& sentences) {
  Pieces pieces;
  for (const auto& sentence : sentences) {
    for (const auto& word : sentence.words) {
      const auto before = pieces.rows.size();
      vocabulary.append(word.form, pieces.rows);
      pieces.counts.push_back(static_cast<std::uint32_t>(pieces.rows.size() - before));
    }
  }
  return pieces;
}

WindowReader::WindowReader(const WordPieces& vocabulary, std::span<const Sentence> sentences, const Pieces& pieces)
    : vocabulary_(&vocabulary), sentences_(sentences), rows_(pieces.rows), counts_(pieces.counts) {
  lengths_.reserve(sentences.size());
  auto count = pieces.counts.begin();
  for (const auto& sentence : sentences) {
    const auto end = count + static_cast<std::ptrdiff_t>(sentence.words.size());
    lengths_.push_back(std::accumulate(count, end, std::size_t{1}));
    count = end;
  }
}

WindowReader::Window WindowReader::window_at(std::size_t begin) const {
  Window window{begin + 1, 1 + lengths_[begin]};
  while (window.end < lengths_.size() && window.pieces + lengths_[window.end] <= kWindowPieces)
    window.pieces += lengths_[window.end++];
  return window;
}

std::size_t WindowReader::next(Sequences& out) {
  out.clear();
  const std::size_t before = begin_;
  while (begin_ < sentences_.size()) {
    const Window window = window_at(begin_);
    if (!out.pieces.empty() && out.pieces.size() + window.pieces > kBatchPieces) break;
    out.add_special(vocabulary_->classify());
    for (; begin_ < window.end; ++begin_) {
      for (const auto& word : sentences_[begin_].words) {
        out.add_word(word.form, rows_.first(counts_.front()));
        rows_ = rows_.subspan(counts_.front());
        counts_ = counts_.subspan(1);
      }
      out.add_special(vocabulary_->separator());
    }
    out.close();
  }
  return begin_ - before;
}

}  // namespace newsgraph
