#include "language/sentences.hpp"

#include <algorithm>
#include <iterator>

#include "language/abbreviations.hpp"
#include "language/words.hpp"

namespace newsgraph {
namespace {

/// Where to cut a sentence of too many words: behind the last comma or semicolon of its second half.
std::size_t cut_of(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  for (std::size_t i = end; i > begin + kLongestSentence / 2; --i)
    if (words[i - 1].form == "," || words[i - 1].form == ";" || words[i - 1].form == ":") return i;
  return end;
}

/// "etc." and "p.m." at a sentence's end give up their stop, as in the treebanks; U.S. keeps it.
void release_stop(Sentence& sentence) {
  Word& last = sentence.words.back();
  if (last.form.size() < 2 || last.form.back() != '.') return;
  const std::string word = last.form.substr(0, last.form.size() - 1);
  if (abbreviation_of(word) == Abbreviation::None || word != to_lower(word)) return;
  Word stop;
  stop.form = ".";
  stop.span = {last.span.end - 1, last.span.end};
  last.form = word;
  last.span.end -= 1;
  sentence.words.push_back(std::move(stop));
}

}  // namespace

std::vector<Sentence> split_sentences(std::vector<Word> words, std::span<const std::size_t> last_words) {
  std::vector<std::size_t> ends;  // one behind the last word of each sentence
  std::size_t begin = 0;
  for (const std::size_t last : last_words) {
    while (last + 1 - begin > kLongestSentence) ends.push_back(begin = cut_of(words, begin, begin + kLongestSentence));
    if (begin < last + 1) ends.push_back(begin = last + 1);
  }
  std::vector<Sentence> sentences;
  begin = 0;
  for (const auto end : ends) {
    Sentence sentence;
    sentence.span = {words[begin].span.begin, words[end - 1].span.end};
    sentence.words.assign(std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(begin)),
                          std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(end)));
    release_stop(sentence);
    sentences.push_back(std::move(sentence));
    begin = end;
  }
  return sentences;
}

std::vector<std::vector<Word>> prose_words(const Article& article) {
  std::vector<std::vector<Word>> all;
  for (const auto& block : article.blocks)
    if (is_prose(block.kind)) all.push_back(split_words(article.text.slice(block.span), block.span.begin));
  return all;
}

}  // namespace newsgraph
