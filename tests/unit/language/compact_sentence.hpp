#pragma once

#include <cstdlib>
#include <sstream>
#include <string>
#include <string_view>

#include "language/analysis.hpp"

namespace newsgraph::testing_support {

/// A sentence from words as "form/UPOS/head/deprel", separated by spaces, which begins at `begin`; the lemma is the
/// form.
inline Sentence compact_sentence(std::string_view compact, std::uint32_t begin = 0) {
  Sentence sentence;
  std::istringstream stream{std::string(compact)};
  for (std::string item; stream >> item;) {
    std::istringstream parts(item);
    Word word;
    std::string head;
    std::getline(parts, word.form, '/');
    std::getline(parts, word.upos, '/');
    std::getline(parts, head, '/');
    std::getline(parts, word.deprel, '/');
    word.lemma = word.form;
    word.head = static_cast<std::uint32_t>(std::strtoul(head.c_str(), nullptr, 10));
    word.span = {begin, begin + static_cast<std::uint32_t>(word.form.size())};
    begin = word.span.end + 1;
    sentence.words.push_back(word);
  }
  sentence.span = {sentence.words.front().span.begin, sentence.words.back().span.end};
  return sentence;
}

}  // namespace newsgraph::testing_support
