#pragma once

#include <span>
#include <vector>

#include "article/article.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

/// A sentence of more words is cut, so that the work for a sentence stays bounded.
inline constexpr std::size_t kLongestSentence = 250;

/// The words (spans and forms only) of each block of the article's prose.
std::vector<std::vector<Word>> prose_words(const Article& article);

/// Cuts the words of one block into sentences behind the words that `last_words` numbers, REQUIRED to ascend up to the
/// last word. Linear in the words.
std::vector<Sentence> split_sentences(std::vector<Word> words, std::span<const std::size_t> last_words);

}  // namespace newsgraph
