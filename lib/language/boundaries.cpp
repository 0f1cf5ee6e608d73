#include "language/boundaries.hpp"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <string>
#include <string_view>

#include "base/text.hpp"
#include "language/abbreviations.hpp"
#include "language/heads.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kBuckets = 1U << 16U;
constexpr std::size_t kFar = 40;  ///< longest distance from the last end that is told apart

/// FNV-1a, 32 bits, folded to a bucket: of the feature's number, a colon, and its parts joined by bars.
std::size_t bucket(std::size_t number, std::initializer_list<std::string_view> parts) {
  std::uint32_t h = 2166136261U;
  const auto eat = [&h](char c) { h = (h ^ static_cast<unsigned char>(c)) * 16777619U; };
  if (number >= 10) eat(static_cast<char>('0' + number / 10));
  eat(static_cast<char>('0' + number % 10));
  char separator = ':';
  for (const std::string_view part : parts) {
    eat(separator);
    for (const char c : part) eat(c);
    separator = '|';
  }
  return (h ^ h >> 16U) & (kBuckets - 1);
}

bool is_closing_quote(std::string_view form) {
  return form == "\"" || form == "'" || form == "''" || form == "\u201D" || form == "\u2019" || form == "\u00BB";
}

std::string_view digit(bool yes) { return yes ? "1" : "0"; }

/// What the features ask of a paragraph's words.
struct Paragraph {
  struct Token {
    std::string low, shape;
    bool glued = false;   ///< no space stands before it
    bool quoted = false;  ///< an odd number of straight quotes up to it
    bool deep = false;    ///< a bracket is open behind it
  };
  std::vector<Token> tokens;
  Token outside{"^", "^", false, false, false};

  [[nodiscard]] const Token& at(std::ptrdiff_t i) const {
    return i >= 0 && i < static_cast<std::ptrdiff_t>(tokens.size()) ? tokens[static_cast<std::size_t>(i)] : outside;
  }
};

Paragraph paragraph_of(const std::vector<Word>& words) {
  Paragraph paragraph;
  paragraph.tokens.reserve(words.size());
  std::size_t depth = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& form = words[i].form;
    if (form == "\"" || form == "''" || form == "``") quoted = !quoted;
    if (form == "(" || form == "[") ++depth;
    if ((form == ")" || form == "]") && depth > 0) --depth;
    const bool glued = i > 0 && words[i - 1].span.end == words[i].span.begin;
    paragraph.tokens.push_back({to_lower(form), std::to_string(written_shape(form)), glued, quoted, depth > 0});
  }
  return paragraph;
}

std::string length_name(std::size_t since) {
  return std::to_string(since < 6 ? std::min<std::size_t>(since, 4) : std::min(since, kFar) / 4 + 4);
}

/// The features of the gap behind word i, `since` words into the sentence. Their order is that of
/// training/boundaries.py.
std::array<std::size_t, 28> features(const Paragraph& p, std::ptrdiff_t i, std::size_t since) {
  const auto f = [&p, i](int d) -> std::string_view { return p.at(i + d).low; };
  const auto s = [&p, i](int d) -> std::string_view { return p.at(i + d).shape; };
  const std::string run = length_name(since);
  const std::string_view here = digit(p.at(i).glued), next = digit(p.at(i + 1).glued);
  const std::string_view stop = f(0).size() > 1 && f(0).back() == '.' ? "." : "-";
  const std::string_view quoted = digit(p.at(i).quoted), deep = digit(p.at(i).deep), start = p.at(0).shape;
  const std::string_view says = digit(is_saying(f(1)) || is_saying(f(2)) || is_saying(f(3)) || is_saying(f(4)));
  return {bucket(0, {f(0)}),
          bucket(1, {f(-1)}),
          bucket(2, {f(1)}),
          bucket(3, {f(2)}),
          bucket(4, {f(0), f(1)}),
          bucket(5, {f(-1), f(0)}),
          bucket(6, {f(1), f(2)}),
          bucket(7, {f(0), s(1), next}),
          bucket(8, {s(0), s(1), next}),
          bucket(9, {f(0), here, next, s(1)}),
          bucket(10, {s(-1), f(0), s(1)}),
          bucket(11, {f(0), s(1), s(2)}),
          bucket(12, {f(0), f(1), s(2)}),
          bucket(13, {s(-1), s(0), s(1), s(2)}),
          bucket(14, {f(0), run}),
          bucket(15, {s(0), s(1), run}),
          bucket(16, {f(0), quoted, next, f(1)}),
          bucket(17, {f(0), deep, s(1)}),
          bucket(18, {stop, s(1), s(0)}),
          bucket(19, {s(0), f(1)}),
          bucket(20, {f(-1), f(0), f(1)}),
          bucket(21, {start, s(0), s(1)}),
          bucket(22, {f(-2), f(0)}),
          bucket(23, {stop, f(1), s(1)}),
          bucket(24, {f(0), says, next}),
          bucket(25, {f(-1), f(0), says}),
          bucket(26, {stop, digit(opens_sentences(f(1))), s(1)}),
          bucket(27, {digit(is_closing_quote(f(0))), says, f(-1), s(1)})};
}

}  // namespace

Result<Boundaries> Boundaries::from_file(const ModelFile& file) {
  const auto weights = file.int8("boundaries", kBuckets, 1);
  if (!weights) return failure(weights.error());
  Boundaries boundaries;
  boundaries.file_ = file;
  boundaries.weights_ = *weights;
  return boundaries;
}

template <class Ends>
void Boundaries::walk(const std::vector<Word>& words, Ends ends) const {
  const Paragraph paragraph = paragraph_of(words);
  std::size_t since = 0;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    ++since;
    std::int32_t sum = 0;
    for (const std::size_t feature : features(paragraph, static_cast<std::ptrdiff_t>(i), since))
      sum += weights_[feature];
    if (ends(i, sum)) since = 0;
  }
}

std::vector<std::int32_t> Boundaries::sums(const std::vector<Word>& words) const {
  std::vector<std::int32_t> sums;
  sums.reserve(words.size());
  walk(words, [&sums](std::size_t, std::int32_t sum) {
    sums.push_back(sum);
    return sum > 0;
  });
  return sums;
}

std::vector<std::size_t> Boundaries::ends(const std::vector<Word>& words,
                                          std::span<const BoundaryOpinion> opinions) const {
  std::vector<std::size_t> ends;
  if (words.empty()) return ends;
  auto opinion = opinions.begin();
  walk(words, [&](std::size_t i, std::int32_t sum) {
    auto total = static_cast<float>(sum);
    if (opinion != opinions.end() && opinion->word == i) total += (opinion++)->score;
    if (total > 0) ends.push_back(i);
    return total > 0;
  });
  ends.push_back(words.size() - 1);
  return ends;
}

}  // namespace newsgraph
