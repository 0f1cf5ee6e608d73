#include "language/words.hpp"

#include <string>
#include <utility>

#include "language/abbreviations.hpp"
#include "language/characters.hpp"
#include "language/words_addresses.hpp"
#include "language/words_numbers.hpp"
#include "language/words_stops.hpp"

namespace newsgraph {
namespace {

/// The word behind `begin`, as [first, last).
std::pair<std::size_t, std::size_t> word_behind(const Characters& text, std::size_t begin) {
  while (begin < text.size() && is_space(text[begin])) ++begin;
  return {begin, text.end_of_run(begin, text.size())};
}

/// Whether "its", "your" or "lets" in front of `end` is a misspelt "it's", "you're" or "let's": nobody owns what the
/// next word begins, nor lets it.
bool misses_apostrophe(const Characters& text, std::string_view lower, std::size_t end) {
  const auto [begin, last] = word_behind(text, end);
  const std::string_view next = text.bytes(begin, last);
  if (is_hyphen(text.at(last)) || is_apostrophe(text.at(last))) return false;
  if (lower == "lets") return invites(next);
  if (!may_weaken(next)) return never_owned(next);
  const auto [second, second_last] = word_behind(text, last);
  return never_owned(text.bytes(second, second_last));
}

/// Where a word is to be cut in two, cannot and gonna and dont, counted from its beginning; 0 for any other.
std::size_t cut_of_two(const Characters& text, std::size_t begin, std::size_t end) {
  const std::size_t length = end - begin;
  if (length < 2 || length > 8) return 0;
  const std::string lower = text.lower(begin, end);
  if (lower == "cannot" || lower == "gonna" || lower == "gotta" || lower == "wanna" || lower == "gimme" ||
      lower == "lemme" || lower == "outta")
    return 3;
  if (lower == "alot") return 1;
  if (lower == "its" || lower == "your" || lower == "lets") return misses_apostrophe(text, lower, end) ? length - 1 : 0;
  return text.bytes(begin, end) == "IM" ? 0 : cut_of_bare_contraction(lower);
}

bool is_clitic(std::string_view lower) {
  return lower == "s" || lower == "ll" || lower == "re" || lower == "ve" || lower == "d" || lower == "m";
}

/// Cuts one text into words, from left to right.
class Cutter {
 public:
  Cutter(std::string_view text, std::uint32_t begin) : text_(text), begin_(begin) {}

  std::vector<Word> run() {
    for (std::size_t at = 0; at < text_.size();) {
      if (is_space(text_[at])) {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < text_.size() && !is_space(text_[end])) ++end;
      chunk(at, end);
      at = end;
    }
    return std::move(words_);
  }

 private:
  void add(std::size_t begin, std::size_t end) {
    if (begin >= end) return;
    Word word;
    word.span = {begin_ + static_cast<std::uint32_t>(begin), begin_ + static_cast<std::uint32_t>(end)};
    word.form = text_.bytes(begin, end);
    words_.push_back(std::move(word));
  }

  /// Adds [begin, end) and says where the next begins.
  std::size_t added(std::size_t begin, std::size_t end) {
    add(begin, end);
    return end;
  }

  void chunk(std::size_t begin, std::size_t end) {
    std::size_t i = end_of_file_name(text_, begin, end);
    add(begin, i);
    while (i < end) {
      const std::size_t last = end_of_address(text_, i, end);
      i = last > i ? added(i, last) : next(i, end);
    }
  }

  /// Adds the word that begins at i and says where the next begins.
  std::size_t next(std::size_t i, std::size_t end) {
    const char32_t c = text_[i];
    const bool signed_number = (c == '.' && !text_.behind_word(i)) || (c == '+' && text_.begins_chunk(i));
    if (is_digit(c) || (signed_number && i + 1 < end && is_digit(text_[i + 1]))) return number(i, end);
    if ((c == '#' || c == '@') && i + 1 < end && is_letter(text_[i + 1])) return added(i, text_.end_of_run(i + 1, end));
    if (c == '.' && text_.begins_chunk(i) && is_file_ending(text_.lower(i + 1, text_.end_of_run(i + 1, end))))
      return added(i, text_.end_of_run(i + 1, end));
    if (is_apostrophe(c)) return apostrophe(i, end);
    if (is_wordly(c)) return word(i, text_.end_of_run(i, end), end);
    return sign(i, end);
  }

  /// Two or three signs that draw a face, alone or at the end of a chunk: :) ;-) =( :D :/ ^_^
  [[nodiscard]] bool face(std::size_t i, std::size_t end) const {
    if (text_.bytes(i, end) == "^_^") return true;
    const std::size_t nose = i + 1 < end && text_[i + 1] == '-' ? 1 : 0;
    if ((text_[i] != ':' && text_[i] != ';' && text_[i] != '=') || i + 2 + nose != end) return false;
    const char32_t mouth = text_[i + 1 + nose];
    if (mouth == ')' || mouth == '(' || (mouth == '?' && text_[i] == ':')) return true;
    return text_.begins_chunk(i) &&
           (mouth == 'D' || mouth == 'P' || mouth == 'p' || mouth == 'O' || mouth == '/' || mouth == '|');
  }

  /// The end of the marks from i on that close a sentence together, !! ?! .? !. (but ... ? are two), else i.
  [[nodiscard]] std::size_t end_of_shout(std::size_t i, std::size_t end) const {
    const auto shouts = [&](std::size_t k) { return k < end && (text_[k] == '!' || text_[k] == '?'); };
    std::size_t last = i;
    while (last < i + 2 && last < end && text_[last] == '.') ++last;
    if (!shouts(last)) return i;
    while (shouts(last)) ++last;
    return last < end && text_[last] == '.' && (last + 1 == end || text_[last + 1] != '.') ? last + 1 : last;
  }

  /// Runs of one sign stay together where they are one mark: ... -- !! ?! *** $$$
  std::size_t sign(std::size_t i, std::size_t end) {
    const char32_t c = text_[i];
    if (face(i, end)) return added(i, end);
    if (const auto shout = end_of_shout(i, end); shout > i) return added(i, shout);
    std::size_t last = i + 1;
    if (c == '.' || c == '-' || c == '*' || c == '=' || c == '_' || c == '~' || c == '`' || c == '+' || c == '#' ||
        c == '<' || c == '>' || c == '$' || c == U'\u2014' || c == U'\u2013') {
      while (last < end && text_[last] == c) ++last;
    }
    return added(i, last);
  }

  /// A clitic ('s, 'll) behind a word, a short form ('em, '90s), or a quotation mark.
  std::size_t apostrophe(std::size_t i, std::size_t end) {
    if (is_apostrophe(text_.at(i + 1)) && i + 1 < end) return added(i, i + 2);  // '' as a closing mark
    const std::size_t last = text_.end_of_run(i + 1, end);
    const std::string tail = text_.lower(i + 1, last);
    const bool year = last - i >= 3 && is_digit(text_.at(i + 1)) && is_digit(text_.at(i + 2));
    const bool short_form = tail == "em" || tail == "til" || tail == "cause" || tail == "n" || year;
    // Text that was cut into words before has its clitics apart: Acme 's, they 'll; but not the quoted letter 's'.
    const bool apart = is_clitic(tail) && !is_apostrophe(text_.at(last));
    return added(i, (text_.begins_chunk(i) ? short_form || apart : is_clitic(tail)) ? last : i + 1);
  }

  /// Digits, with an ordinal or plural ending, or with a measure cut off.
  std::size_t number(std::size_t i, std::size_t end) {
    const std::size_t last = end_of_digits(text_, i, end), tail = text_.end_of_run(last, end);
    if (begins_measure(text_, last, end)) {
      add(i, last);
      return word(last, tail, end);
    }
    if (tail > last && is_letter(text_[last])) return word(i, tail, end);
    return added(i, text_[last - 1] == '0' && is_decade(text_, last, end) ? last + 2 : last);
  }

  /// A word of which [i, last) are letters and digits: looks at the sign behind it.
  std::size_t word(std::size_t i, std::size_t last, std::size_t end) {
    if (const auto money = end_of_money_sign(text_, i, last, end); money > i) {
      add(i, money);
      return number(money, end);
    }
    if (const auto dotted = end_with_stops(text_, i, last, end); dotted > last)
      return with_clitics(i, dotted, end, true);
    if (last < end && is_currency(text_[last]) && last - i <= 2 && is_upper(text_[i]))
      return added(i, last + 1);  // US$
    if (const auto short_form = end_with_slash(i, last, end); short_form > last) return added(i, short_form);
    const bool joined = last + 1 < end && (is_company(i, last) || is_prefixed(i, last));
    return with_clitics(i, joined ? text_.end_of_run(last + 1, end) : last, end, false);
  }

  /// The end of a short form written with a slash, w/o, else `last`.
  [[nodiscard]] std::size_t end_with_slash(std::size_t i, std::size_t last, std::size_t end) const {
    if (last >= end || text_[last] != '/' || last - i != 1) return last;
    const std::size_t tail = text_.end_of_run(last + 1, end);
    return is_short_with_slash(text_.lower(i, tail)) ? tail : last;
  }

  /// AT&T. REQUIRES something behind last.
  [[nodiscard]] bool is_company(std::size_t i, std::size_t last) const {
    return text_[last] == '&' && last - i <= 4 && is_upper(text_[last - 1]) && is_upper(text_[last + 1]);
  }

  /// Non-smoker. REQUIRES something behind last.
  [[nodiscard]] bool is_prefixed(std::size_t i, std::size_t last) const {
    return is_hyphen(text_[last]) && is_wordly(text_[last + 1]) && is_joined_prefix(text_.lower(i, last)) &&
           !(i > 0 && is_hyphen(text_[i - 1]));
  }

  /// Adds [i, last) with what hangs on it: n't, 's, inner apostrophes (O'Neill), and cannot, gonna in two.
  std::size_t with_clitics(std::size_t i, std::size_t last, std::size_t end, bool dotted) {
    while (last + 1 < end && is_apostrophe(text_[last]) && is_letter(text_[last + 1])) {
      const std::size_t tail = text_.end_of_run(last + 1, end);
      const std::string lower = text_.lower(last + 1, tail);
      if (lower == "t" && lower_ascii(text_[last - 1]) == 'n' && last - i >= 2) {
        add(i, last - 1);
        return added(last - 1, tail);
      }
      if (is_clitic(lower)) break;
      last = tail;
    }
    const std::size_t cut = dotted ? 0 : cut_of_two(text_, i, last);
    add(i, i + cut);
    return added(i + cut, last);
  }

  Characters text_;
  std::uint32_t begin_;
  std::vector<Word> words_;
};

}  // namespace

std::vector<Word> split_words(std::string_view text, std::uint32_t begin) { return Cutter(text, begin).run(); }

}  // namespace newsgraph
