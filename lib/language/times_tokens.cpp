#include "language/times_tokens.hpp"

#include <utility>

namespace newsgraph {
namespace {

struct Letter {
  char32_t c = 0;
  std::uint32_t position = 0;
};

std::vector<Letter> letters_of(const Text& text, Span span) {
  std::vector<Letter> letters;
  const auto slice = text.slice(span);
  auto position = span.begin;
  for (std::size_t byte = 0; byte < slice.size(); ++position)
    letters.push_back({next_code_point(slice, byte), position});
  return letters;
}

bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

char32_t plain_sign(char32_t c) {
  switch (c) {
    case U'\u2010':
    case U'\u2011':
    case U'\u2012':
    case U'\u2013':
    case U'\u2014':
    case U'\u2212':
      return U'-';
    case U'\u2018':
    case U'\u2019':
    case U'`':
      return U'\'';
    default:
      return c;
  }
}

class Tokeniser {
 public:
  explicit Tokeniser(std::vector<Letter> letters) : letters_(std::move(letters)) {}

  std::vector<TimeToken> run() {
    while (at_ < letters_.size()) {
      const auto c = letters_[at_].c;
      if (is_space(c)) {
        ++at_;
        spaced_ = true;
      } else if (is_ascii_digit(c)) {
        take_number();
      } else if (is_letter(c)) {
        take_letters();
      } else {
        add(at_, at_ + 1, std::string()).text = sign(c);
      }
    }
    return std::move(tokens_);
  }

 private:
  [[nodiscard]] char32_t look(std::size_t i) const { return i < letters_.size() ? letters_[i].c : U'\0'; }

  static std::string sign(char32_t c) {
    std::string text;
    append_utf8(text, plain_sign(c));
    return text;
  }

  TimeToken& add(std::size_t begin, std::size_t end, std::string text) {
    TimeToken token;
    token.text = std::move(text);
    token.span = {letters_[begin].position, letters_[end - 1].position + 1};
    token.glued = !spaced_ && !tokens_.empty();
    token.capital = is_upper(letters_[begin].c);
    spaced_ = false;
    at_ = end;
    tokens_.push_back(std::move(token));
    return tokens_.back();
  }

  /// "18:30", "1,500", "6.5" stay whole; "3rd" becomes an ordinal.
  void take_number() {
    auto end = at_;
    std::string text;
    for (; is_ascii_digit(look(end)) || (is_ascii_digit(look(end + 1)) && is_inner_sign(look(end))); ++end) {
      append_utf8(text, look(end));
    }
    const bool plain = text.find_first_of(":.,") == std::string::npos;
    const auto suffix = plain ? ordinal_suffix(end) : 0;
    auto& token = add(at_, end + suffix, text);
    if (!plain || text.size() > 9) return;
    token.number = std::stoi(text);
    token.digits = static_cast<std::uint32_t>(text.size());
    token.ordinal = suffix != 0;
  }

  static bool is_inner_sign(char32_t c) { return c == U':' || c == U'.' || c == U','; }

  [[nodiscard]] std::size_t ordinal_suffix(std::size_t at) const {
    std::string two;
    for (std::size_t i = at; i < at + 2; ++i) append_utf8(two, look(i));
    const bool known = two == "st" || two == "nd" || two == "rd" || two == "th";
    return known && !is_letter(look(at + 2)) ? 2 : 0;
  }

  void take_letters() {
    auto end = at_;
    std::string text;
    const bool dotted = look(at_ + 1) == U'.' && is_letter(look(at_ + 2)) && !is_letter(look(at_ + 3));
    while (is_letter(look(end)) || (dotted && look(end) == U'.' && is_letter(look(end + 1)))) {
      if (look(end) != U'.') append_utf8(text, look(end));
      ++end;
    }
    if (dotted && look(end) == U'.') ++end;
    add(at_, end, to_lower(text));
  }

  std::vector<Letter> letters_;
  std::vector<TimeToken> tokens_;
  std::size_t at_ = 0;
  bool spaced_ = false;
};

}  // namespace

std::vector<TimeToken> time_tokens(const Text& text, const Sentence& sentence) {
  auto tokens = Tokeniser(letters_of(text, sentence.span)).run();
  std::uint32_t word = 0;
  for (auto& token : tokens) {
    while (word + 1 < sentence.words.size() && sentence.words[word].span.end <= token.span.begin) ++word;
    token.word = word;
  }
  return tokens;
}

}  // namespace newsgraph
