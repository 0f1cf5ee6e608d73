#pragma once

#include <vector>

#include "article/article.hpp"
#include "language/analysis.hpp"
#include "language/boundaries.hpp"

namespace newsgraph {

/// A sentence of more words is cut, so that the work for a sentence stays bounded.
inline constexpr std::size_t kLongestSentence = 250;

/// The sentences of the article's prose, cut into words (spans and forms only). The end of a block ends a sentence.
std::vector<Sentence> split_sentences(const Article& article, const Boundaries& boundaries);

/// Cuts the words of one block into sentences. Linear in the words.
std::vector<Sentence> split_sentences(std::vector<Word> words, const Boundaries& boundaries);

}  // namespace newsgraph
