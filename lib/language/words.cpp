#include "language/words.hpp"

#include <algorithm>
#include <string>

#include "base/text.hpp"
#include "language/abbreviations.hpp"

namespace newsgraph {
namespace {

bool is_apostrophe(char32_t c) { return c == '\'' || c == U'\u2019' || c == U'\u2018' || c == U'\u02BC'; }
bool is_hyphen(char32_t c) { return c == '-' || c == U'\u2010' || c == U'\u2011'; }
bool is_currency(char32_t c) { return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF); }
bool is_wordly(char32_t c) {
  return is_letter(c) || is_digit(c) || c == '_' || (c >= 0x300 && c <= 0x36F) || c == 0xAD || c == 0x200D;
}
char32_t lower_ascii(char32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

/// Cuts one text; positions are indexes of its code points.
class Cutter {
 public:
  Cutter(std::string_view text, std::uint32_t begin) : text_(text), begin_(begin) {
    for (std::size_t byte = 0; byte < text.size();) {
      bytes_.push_back(byte);
      c_.push_back(next_code_point(text, byte));
    }
    bytes_.push_back(text.size());
  }

  std::vector<Word> run() {
    for (std::size_t at = 0; at < c_.size();) {
      if (is_space(c_[at])) {
        ++at;
        continue;
      }
      std::size_t end = at;
      while (end < c_.size() && !is_space(c_[end])) ++end;
      chunk(at, end);
      at = end;
    }
    return std::move(words_);
  }

 private:
  [[nodiscard]] char32_t at(std::size_t i) const { return i < c_.size() ? c_[i] : U' '; }
  [[nodiscard]] std::string_view bytes(std::size_t begin, std::size_t end) const {
    return text_.substr(bytes_[begin], bytes_[end] - bytes_[begin]);
  }
  [[nodiscard]] std::string lower(std::size_t begin, std::size_t end) const { return to_lower(bytes(begin, end)); }
  [[nodiscard]] bool looks_like(std::size_t begin, std::size_t end, std::string_view ascii) const {
    if (end < begin || end - begin < ascii.size()) return false;
    for (std::size_t i = 0; i < ascii.size(); ++i)
      if (lower_ascii(c_[begin + i]) != static_cast<char32_t>(static_cast<unsigned char>(ascii[i]))) return false;
    return true;
  }

  void add(std::size_t begin, std::size_t end) {
    if (begin >= end) return;
    Word word;
    word.span = {begin_ + static_cast<std::uint32_t>(begin), begin_ + static_cast<std::uint32_t>(end)};
    word.form = bytes(begin, end);
    words_.push_back(std::move(word));
  }

  void chunk(std::size_t begin, std::size_t end) {
    if (const auto last = end_of_file_name(begin, end); last > begin) {
      add(begin, last);
      begin = last;
    }
    for (std::size_t i = begin; i < end;) i = address(i, end) ? end_of_address_ : next(i, end);
  }

  /// A file's name with hyphens and digits, draft-#2.doc, begins its chunk and ends in a known ending; else `begin`.
  [[nodiscard]] std::size_t end_of_file_name(std::size_t begin, std::size_t end) const {
    std::size_t last = begin, stop = begin;
    for (; last < end && (is_wordly(c_[last]) || is_hyphen(c_[last]) || c_[last] == '#' || c_[last] == '.'); ++last)
      if (c_[last] == '.' && last + 1 < end && is_wordly(c_[last + 1])) stop = last;
    if (stop == begin || !(is_wordly(c_[begin]))) return begin;
    std::size_t ending = stop + 1;
    while (ending < last && is_wordly(c_[ending])) ++ending;
    return is_file_ending(lower(stop + 1, ending)) ? ending : begin;
  }

  /// URLs and e-mail addresses, without the closing signs behind them.
  bool address(std::size_t i, std::size_t end) {
    const bool linked = looks_like(i, end, "http://") || looks_like(i, end, "https://") || looks_like(i, end, "www.");
    const auto closes = [](char32_t c) {
      return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == ']' || c == '>' ||
             c == '"' || is_apostrophe(c) || c == U'\u201D';
    };
    std::size_t last = linked ? end : end_of_mail(i, end);
    while (last > i + 1 && closes(c_[last - 1])) --last;
    if (last == i) return false;
    add(i, last);
    end_of_address_ = last;
    return true;
  }

  /// The end of an e-mail address that begins at i, else i. Newsgroups shorten them (ann...@example.org); inside a firm
  /// they need no stop (Ann@OFFICE).
  [[nodiscard]] std::size_t end_of_mail(std::size_t i, std::size_t end) const {
    const auto belongs = [](char32_t c) { return is_wordly(c) || c == '.' || c == '-' || c == '+'; };
    if (!is_wordly(c_[i]) || (i > 0 && belongs(c_[i - 1]))) return i;
    std::size_t sign = i;
    while (sign < end && belongs(c_[sign])) ++sign;
    if (sign + 2 >= end || c_[sign] != '@' || !is_wordly(c_[sign + 1])) return i;
    std::size_t last = sign + 1;
    while (last < end && belongs(c_[last])) ++last;
    const auto host = bytes(sign + 1, last);
    return is_letter(c_[sign - 1]) || host.find('.') != std::string_view::npos ? last : i;
  }

  /// Adds the word that begins at i and says where the next begins.
  std::size_t next(std::size_t i, std::size_t end) {
    const char32_t c = c_[i];
    const bool begins = i == 0 || is_space(c_[i - 1]);
    const bool signed_number = (c == '.' && !behind_word(i)) || (c == '+' && begins);
    if (is_digit(c) || (signed_number && i + 1 < end && is_digit(c_[i + 1]))) return number(i, end);
    if ((c == '#' || c == '@') && i + 1 < end && is_letter(c_[i + 1])) return tagged(i, end);
    if (is_apostrophe(c)) return apostrophe(i, end);
    if (is_wordly(c)) return word(i, end);
    return sign(i, end);
  }

  [[nodiscard]] bool behind_word(std::size_t i) const { return i > 0 && is_wordly(c_[i - 1]); }

  std::size_t tagged(std::size_t i, std::size_t end) {
    std::size_t last = i + 1;
    while (last < end && is_wordly(c_[last])) ++last;
    add(i, last);
    return last;
  }

  /// Two or three signs that draw a face, alone or at the end of a chunk: :) ;-) =( :D ^_^
  [[nodiscard]] bool face(std::size_t i, std::size_t end) const {
    if (bytes(i, end) == "^_^") return true;
    const std::size_t nose = i + 1 < end && c_[i + 1] == '-' ? 1 : 0;
    if ((c_[i] != ':' && c_[i] != ';' && c_[i] != '=') || i + 2 + nose != end) return false;
    const char32_t mouth = c_[i + 1 + nose];
    if (mouth == ')' || mouth == '(') return true;
    const bool alone = i == 0 || is_space(c_[i - 1]);
    return alone && (mouth == 'D' || mouth == 'P' || mouth == 'p' || mouth == 'O');
  }

  /// Runs of one sign stay together where they are one mark: ... -- !! ?! ***
  std::size_t sign(std::size_t i, std::size_t end) {
    const char32_t c = c_[i];
    if (face(i, end)) {
      add(i, end);
      return end;
    }
    std::size_t last = i + 1;
    const auto shout = [](char32_t x) { return x == '!' || x == '?'; };
    if (shout(c)) {
      while (last < end && shout(c_[last])) ++last;
    } else if (c == '.' || c == '-' || c == '*' || c == '=' || c == '_' || c == '~' || c == '`' || c == '+' ||
               c == '#' || c == '<' || c == '>' || c == U'\u2014' || c == U'\u2013') {
      while (last < end && c_[last] == c) ++last;
    }
    add(i, last);
    return last;
  }

  /// A clitic ('s, 'll) behind a word, a short form ('em, '90s), or a quotation mark.
  std::size_t apostrophe(std::size_t i, std::size_t end) {
    if (is_apostrophe(at(i + 1)) && i + 1 < end) {  // '' as a closing mark
      add(i, i + 2);
      return i + 2;
    }
    std::size_t last = i + 1;
    while (last < end && is_wordly(c_[last])) ++last;
    const std::string tail = lower(i + 1, last);
    const bool after = i > 0 && !is_space(c_[i - 1]);
    const bool clitic = tail == "s" || tail == "ll" || tail == "re" || tail == "ve" || tail == "d" || tail == "m";
    const bool year = last - i >= 3 && is_digit(at(i + 1)) && is_digit(at(i + 2));
    // Text that was cut into words before has its clitics apart: Acme 's, they 'll; but not the quoted letter 's'.
    const bool apart = !after && clitic && !is_apostrophe(at(last));
    if ((after && clitic) || apart ||
        (!after && (tail == "em" || tail == "til" || tail == "cause" || tail == "n" || year))) {
      add(i, last);
      return last;
    }
    add(i, i + 1);
    return i + 1;
  }

  /// Digits with inner signs (1,000.5 10:30 9/11 713-646-3393), an ordinal or plural ending, or a measure cut off.
  std::size_t number(std::size_t i, std::size_t end) {
    std::size_t last = i + (is_digit(c_[i]) ? 0 : 1);
    while (last < end &&
           (is_digit(c_[last]) ||
            ((c_[last] == '.' || c_[last] == ':' || c_[last] == '/') && last + 1 < end && is_digit(c_[last + 1])) ||
            groups_thousands(last, end)))
      ++last;
    last = dashed_number(last, end);
    std::size_t tail = last;
    while (tail < end && is_wordly(c_[tail])) ++tail;
    if (tail > last && is_measure(bytes(last, tail))) {
      add(i, last);
      return word(last, end);
    }
    if ((tail == last + 1) && (c_[last] == 'a' || c_[last] == 'p') && at(tail) == '.' && at(tail + 1) == 'm') {
      add(i, last);
      return word(last, end);
    }
    if (tail > last && is_letter(c_[last])) return word_from(i, tail, end);
    if (c_[last - 1] == '0' && is_decade(last, end)) last += 2;
    add(i, last);
    return last;
  }

  /// Whether "'s" makes the tens of years of two or four digits: the 60's, the 1590's, but not Flight 370's.
  [[nodiscard]] bool is_decade(std::size_t last, std::size_t end) const {
    const std::size_t digits = digits_before(last);
    return (digits == 2 || digits == 4) && last + 2 <= end && is_apostrophe(at(last)) && at(last + 1) == 's' &&
           !is_wordly(at(last + 2));
  }

  /// A comma with three digits behind it: 1,000, where 18,19 are two numbers.
  [[nodiscard]] bool groups_thousands(std::size_t i, std::size_t end) const {
    if (c_[i] != ',' || i + 3 >= end) return false;
    return is_digit(c_[i + 1]) && is_digit(c_[i + 2]) && is_digit(c_[i + 3]) && !is_digit(at(i + 4));
  }

  /// Three or more groups of digits joined by hyphens are one number (a telephone, a day), and so are three digits
  /// before four (a telephone without its area); two others are a range or score.
  [[nodiscard]] std::size_t dashed_number(std::size_t last, std::size_t end) const {
    std::size_t at_end = last, groups = 1;
    const std::size_t first = digits_before(last);
    while (at_end + 1 < end && is_hyphen(c_[at_end]) && is_digit(c_[at_end + 1])) {
      ++at_end;
      while (at_end < end && is_digit(c_[at_end])) ++at_end;
      ++groups;
    }
    const bool telephone = groups == 2 && first == 3 && at_end == last + 5;
    return (groups >= 3 || telephone) && !(at_end < end && is_letter(c_[at_end])) ? at_end : last;
  }

  [[nodiscard]] std::size_t digits_before(std::size_t end) const {
    std::size_t begin = end;
    while (begin > 0 && is_digit(c_[begin - 1])) --begin;
    return end - begin;
  }

  std::size_t word(std::size_t i, std::size_t end) {
    std::size_t last = i;
    while (last < end && is_wordly(c_[last])) ++last;
    return word_from(i, last, end);
  }

  /// A word of which [i, last) are letters and digits: looks at the sign behind it.
  std::size_t word_from(std::size_t i, std::size_t last, std::size_t end) {
    if (const auto dotted = dots(i, last, end); dotted > last) return with_clitics(i, dotted, end, true);
    if (last < end && is_currency(c_[last]) && last - i <= 2 && is_upper(c_[i])) {  // US$
      add(i, last + 1);
      return last + 1;
    }
    if (last + 1 < end && c_[last] == '&' && last - i <= 4 && is_upper(c_[last - 1]) && is_upper(c_[last + 1])) {
      std::size_t more = last + 1;  // AT&T
      while (more < end && is_wordly(c_[more])) ++more;
      return with_clitics(i, more, end, false);
    }
    if (last + 1 < end && is_hyphen(c_[last]) && is_wordly(c_[last + 1]) && is_joined_prefix(lower(i, last)) &&
        !(i > 0 && is_hyphen(c_[i - 1]))) {
      std::size_t more = last + 1;
      while (more < end && is_wordly(c_[more])) ++more;
      return with_clitics(i, more, end, false);
    }
    return with_clitics(i, last, end, false);
  }

  /// Where the word ends if full stops belong to it (U.S., e.g., Ph.D., Mr., J., example.com); `last` if none does.
  [[nodiscard]] std::size_t dots(std::size_t i, std::size_t last, std::size_t end) const {
    if (last >= end || c_[last] != '.' || is_digit(c_[i])) return last;
    if (const auto name = domain(i, last, end); name > last) return name;
    if (const auto name = file_name(last, end); name > last) return name;
    std::size_t more = last;
    bool acronym = false;
    while (more < end && c_[more] == '.') {  // groups of one to three letters, each with its stop
      std::size_t group = more + 1;
      while (group < end && is_letter(c_[group])) ++group;
      const std::size_t letters = group - more - 1;
      if (letters == 0 || letters > 2 || last - i > 2 || (letters == 2 && last - i > 1)) break;
      acronym = true;
      more = group;
    }
    if (acronym) return more < end && c_[more] == '.' && at(more + 1) != '.' ? more + 1 : more;
    if (at(last + 1) == '.' && last + 1 < end) return last;  // an ellipsis
    const bool at_end = last_of_text(last + 1);
    if (last - i == 1 && is_upper(c_[i]) && c_[i] != 'I')
      return at_end || is_hyphen(at(i == 0 ? 0 : i - 1)) ? last : last + 1;
    return abbreviated(i, last, end) ? last + 1 : last;
  }

  /// Whether nothing but closing signs follows in the text.
  [[nodiscard]] bool last_of_text(std::size_t i) const {
    while (i < c_.size() && !is_wordly(c_[i])) ++i;
    return i >= c_.size();
  }

  [[nodiscard]] std::size_t first_behind(std::size_t i) const {
    while (i < c_.size() && is_space(c_[i])) ++i;
    return i;
  }

  /// As written, or for a word in capitals (GEN. LEE) as if only its first letter were one.
  [[nodiscard]] Abbreviation kind_of(std::size_t i, std::size_t last) const {
    const auto kind = abbreviation_of(bytes(i, last));
    if (kind != Abbreviation::None || last - i < 2 || !is_upper(c_[i]) || !is_upper(c_[i + 1])) return kind;
    std::string word(bytes(i, i + 1));
    const auto title = abbreviation_of(word + lower(i + 1, last));
    return title == Abbreviation::Title ? title : Abbreviation::None;
  }

  [[nodiscard]] bool abbreviated(std::size_t i, std::size_t last, std::size_t end) const {
    const std::size_t behind = first_behind(last + 1);
    const bool joined = last + 1 < end && is_wordly(c_[last + 1]);
    if (last - i == 1 && c_[i] == 'c') return is_digit(at(behind));
    switch (kind_of(i, last)) {
      case Abbreviation::Title:
        return !last_of_text(last + 1);
      case Abbreviation::Number:
        return is_digit(at(behind)) && !joined;
      case Abbreviation::Month:
        return bytes(i, last) != "Mar" || is_digit(at(behind));
      case Abbreviation::General:
        return !joined;
      default:
        return false;
    }
  }

  /// The end of an internet name that begins with [i, last): letters, stops, and a known last part.
  [[nodiscard]] std::size_t domain(std::size_t i, std::size_t last, std::size_t end) const {
    std::size_t found = last, at_dot = last;
    while (at_dot + 1 < end && c_[at_dot] == '.' && is_wordly(c_[at_dot + 1])) {
      std::size_t part = at_dot + 1;
      while (part < end && is_wordly(c_[part])) ++part;
      const std::string ending = lower(at_dot + 1, part);
      if (part - at_dot > 3 && is_domain(ending) && last - i > 1) found = part;
      if (found > last && part - at_dot == 3 && is_domain(ending)) found = part;
      at_dot = part;
    }
    if (found == last && at_dot > last && three_small_parts(i, at_dot)) found = at_dot;
    if (found > last && found < end && c_[found] == '/')
      while (found < end && (is_wordly(c_[found]) || c_[found] == '/' || c_[found] == '-' || c_[found] == '.')) ++found;
    return found;
  }

  /// A newsgroup's name, misc.kids.health: three parts or more in small letters.
  [[nodiscard]] bool three_small_parts(std::size_t i, std::size_t last) const {
    std::size_t parts = 1;
    for (std::size_t k = i; k < last; ++k) {
      if (c_[k] == '.')
        ++parts;
      else if (!is_letter(c_[k]) || is_upper(c_[k]))
        return false;
    }
    return parts >= 3 && last - i > 2 * parts;
  }

  /// The end of a file's name, report.pdf, whose ending begins behind the stop at `last`; else `last`.
  [[nodiscard]] std::size_t file_name(std::size_t last, std::size_t end) const {
    std::size_t more = last + 1;
    while (more < end && is_wordly(c_[more])) ++more;
    return is_file_ending(lower(last + 1, more)) ? more : last;
  }

  /// Adds [i, last) with what hangs on it: n't, 's, inner apostrophes (O'Neill), and cannot, gonna in two.
  std::size_t with_clitics(std::size_t i, std::size_t last, std::size_t end, bool dotted) {
    while (last + 1 < end && is_apostrophe(c_[last]) && is_letter(c_[last + 1])) {
      std::size_t tail = last + 1;
      while (tail < end && is_wordly(c_[tail])) ++tail;
      const std::string text = lower(last + 1, tail);
      if (text == "t" && lower_ascii(c_[last - 1]) == 'n' && last - i >= 2) {
        add(i, last - 1);
        add(last - 1, tail);
        return tail;
      }
      if (text == "s" || text == "ll" || text == "re" || text == "ve" || text == "d" || text == "m") break;
      last = tail;
    }
    if (!dotted && split_in_two(i, last)) return last;
    add(i, last);
    return last;
  }

  bool split_in_two(std::size_t i, std::size_t last) {
    const std::size_t length = last - i;
    if (length < 2 || length > 8) return false;
    const std::string text = lower(i, last);
    const std::size_t first =
        text == "cannot" || text == "gonna" || text == "gotta" || text == "wanna" || text == "gimme" || text == "lemme"
            ? 3
        : bytes(i, last) == "IM" ? 0
                                 : cut_of_bare_contraction(text);
    if (first == 0) return false;
    add(i, i + first);
    add(i + first, last);
    return true;
  }

  std::string_view text_;
  std::uint32_t begin_;
  std::vector<char32_t> c_;
  std::vector<std::size_t> bytes_;
  std::vector<Word> words_;
  std::size_t end_of_address_ = 0;
};

}  // namespace

std::vector<Word> split_words(std::string_view text, std::uint32_t begin) { return Cutter(text, begin).run(); }

}  // namespace newsgraph
