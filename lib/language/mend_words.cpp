#include "language/mend_words.hpp"

#include <algorithm>
#include <string>

namespace newsgraph {

bool is_subject(const Word& word) { return word.deprel == "nsubj" || word.deprel == "nsubj:pass"; }

bool has_child(const Sentence& sentence, std::uint32_t word, std::string_view relation) {
  return std::any_of(sentence.words.begin(), sentence.words.end(), [&](const Word& w) {
    return w.head == word && (w.deprel == relation || w.deprel.starts_with(std::string(relation) + ":"));
  });
}

bool has_feats(const Word& word, std::string_view feature) { return word.feats.find(feature) != std::string::npos; }

bool is_finite_verb(const Word& word) { return word.upos == "VERB" && has_feats(word, "VerbForm=Fin"); }

std::uint32_t head_of(const Sentence& sentence, const NameSpan& name) {
  for (std::uint32_t w = name.first; w <= name.last; ++w) {
    const std::uint32_t head = sentence.words[w - 1].head;
    if (head < name.first || head > name.last) return w;
  }
  return name.first;
}

}  // namespace newsgraph
