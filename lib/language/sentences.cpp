#include "language/sentences.hpp"

#include <algorithm>
#include <iterator>

#include "language/abbreviations.hpp"
#include "language/words.hpp"

namespace newsgraph {
namespace {

bool is_stop(const std::string& form) {
  return form == "." || form == "?" || form == "!" || form == "\u3002" ||
         (form.size() > 1 && form.find_first_not_of("!?") == std::string::npos);
}
bool is_ellipsis(const std::string& form) {
  return form == "\u2026" || (form.size() > 1 && form.find_first_not_of('.') == std::string::npos);
}
bool is_straight_quote(const std::string& form) { return form == "\"" || form == "'"; }
bool is_closer(const std::string& form) {
  return form == "\u201D" || form == "\u2019" || form == "''" || form == ")" || form == "]" || form == "\u00BB";
}

/// Finds sentence ends in the words of one block.
class Splitter {
 public:
  explicit Splitter(const std::vector<Word>& words) : words_(words) {}

  /// Whether a sentence ends with words[i]; closers behind the stop are taken in by moving i.
  bool ends(std::size_t& i) const {
    const std::string& form = words_[i].form;
    const bool stop = is_stop(form), ellipsis = is_ellipsis(form),
               abbreviation = !stop && !ellipsis && ends_in_stop(form);
    if (!stop && !ellipsis && !abbreviation) return false;
    const std::size_t last = closers_behind(i);
    if (last + 1 >= words_.size()) {
      i = last;
      return true;
    }
    const std::size_t next = first_word(last + 1);
    const bool goes_on = abbreviation ? !abbreviation_ends(i, next) : stop_goes_on(i, last, next, ellipsis);
    if (!goes_on) i = last;
    return !goes_on;
  }

 private:
  static bool ends_in_stop(const std::string& form) { return form.size() > 1 && form.back() == '.'; }

  [[nodiscard]] bool joined(std::size_t i) const {
    return i > 0 && i < words_.size() && words_[i - 1].span.end == words_[i].span.begin;
  }

  /// A reference behind the stop, as in "He left.[6]"; how many words it has.
  [[nodiscard]] std::size_t reference_behind(std::size_t i) const {
    if (i + 3 >= words_.size() || words_[i + 1].form != "[" || words_[i + 3].form != "]") return 0;
    const std::string& number = words_[i + 2].form;
    return number.size() <= 3 && number.find_first_not_of("0123456789") == std::string::npos ? 3 : 0;
  }

  /// Closing quotes and brackets that follow without a space, and references.
  [[nodiscard]] std::size_t closers_behind(std::size_t i) const {
    i = quotes_behind(i);
    while (const auto more = reference_behind(i)) i += more;
    return i;
  }
  [[nodiscard]] std::size_t quotes_behind(std::size_t i) const {
    while (i + 1 < words_.size() && joined(i + 1)) {
      const std::string& form = words_[i + 1].form;
      const bool closing = is_closer(form) || is_stop(form) || (is_straight_quote(form) && !joined(i + 2));
      if (!closing && !(is_straight_quote(form) && i + 2 < words_.size() && is_closer(words_[i + 2].form))) break;
      ++i;
    }
    return i;
  }

  /// The next word that is not an opening sign.
  [[nodiscard]] std::size_t first_word(std::size_t i) const {
    while (i + 1 < words_.size() && !has_letter(words_[i].form)) ++i;
    return i;
  }
  static bool has_letter(const std::string& form) {
    std::size_t byte = 0;
    while (byte < form.size()) {
      const char32_t c = next_code_point(form, byte);
      if (is_letter(c) || is_digit(c)) return true;
    }
    return false;
  }

  [[nodiscard]] bool begins_lower(std::size_t i) const {
    std::size_t byte = 0;
    return is_lower(next_code_point(words_[i].form, byte));
  }
  [[nodiscard]] bool begins_upper(std::size_t i) const {
    std::size_t byte = 0;
    return is_upper(next_code_point(words_[i].form, byte));
  }

  /// A stop or ellipsis behind which the sentence nevertheless goes on.
  [[nodiscard]] bool stop_goes_on(std::size_t i, std::size_t last, std::size_t next, bool ellipsis) const {
    const bool lower = begins_lower(next);
    if (ellipsis) return lower || joined(last + 1);
    if (words_[i].form == ".") return lower && (joined(last + 1) || last > i || short_before(i));
    if (lower) return last > i || !joined(i) || words_[last + 1].form == ",";
    return last > i && speaker_follows(last + 1);
  }

  [[nodiscard]] bool short_before(std::size_t i) const { return i > 0 && words_[i - 1].form.size() <= 2; }

  /// "Why?" Smith asked.
  [[nodiscard]] bool speaker_follows(std::size_t i) const {
    for (std::size_t k = i; k < std::min(i + 4, words_.size()) && has_letter(words_[k].form); ++k)
      if (is_saying(words_[k].form)) return true;
    return false;
  }

  static bool never_ends(const std::string& word) {
    return word == "e.g" || word == "i.e" || word == "E.g" || word == "vs" || word == "v" || word == "cf";
  }

  [[nodiscard]] bool abbreviation_ends(std::size_t i, std::size_t next) const {
    const std::string word = words_[i].form.substr(0, words_[i].form.size() - 1);
    if (begins_lower(next) || !begins_upper(next)) return false;
    if (words_[i + 1].span.begin == words_[i].span.end && !is_closer(words_[i + 1].form)) return false;
    const auto kind = abbreviation_of(word);
    if (kind == Abbreviation::Title || kind == Abbreviation::Number || never_ends(word)) return false;
    std::size_t byte = 0;
    next_code_point(word, byte);
    const bool initial = byte == word.size();
    return opens_sentences(to_lower(words_[next].form)) && !(initial && words_[next].form == "A");
  }

  const std::vector<Word>& words_;
};

/// Where to cut a sentence of too many words: behind the last comma or semicolon of its second half.
std::size_t cut_of(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  for (std::size_t i = end; i > begin + kLongestSentence / 2; --i)
    if (words[i - 1].form == "," || words[i - 1].form == ";" || words[i - 1].form == ":") return i;
  return end;
}

}  // namespace

std::vector<Sentence> split_sentences(std::vector<Word> words) {
  std::vector<Sentence> sentences;
  const Splitter splitter(words);
  std::vector<std::size_t> ends;
  std::size_t begin = 0;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool end = splitter.ends(i) || i + 1 == words.size();
    while (i + 1 - begin > kLongestSentence) ends.push_back(begin = cut_of(words, begin, begin + kLongestSentence));
    if (end && begin < i + 1) ends.push_back(begin = i + 1);
  }
  begin = 0;
  for (const auto end : ends) {
    Sentence sentence;
    sentence.span = {words[begin].span.begin, words[end - 1].span.end};
    sentence.words.assign(std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(begin)),
                          std::make_move_iterator(words.begin() + static_cast<std::ptrdiff_t>(end)));
    sentences.push_back(std::move(sentence));
    begin = end;
  }
  return sentences;
}

std::vector<Sentence> split_sentences(const Article& article) {
  std::vector<Sentence> all;
  for (const auto& block : article.blocks) {
    if (!is_prose(block.kind)) continue;
    auto own = split_sentences(split_words(article.text.slice(block.span), block.span.begin));
    all.insert(all.end(), std::make_move_iterator(own.begin()), std::make_move_iterator(own.end()));
  }
  return all;
}

}  // namespace newsgraph
