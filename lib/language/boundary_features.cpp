#include "language/boundary_features.hpp"

#include <algorithm>
#include <initializer_list>

#include "base/text.hpp"
#include "language/abbreviations.hpp"
#include "language/sequences.hpp"

namespace newsgraph {
namespace {

constexpr std::size_t kLongest = 40;  ///< longest distance from the last end that is told apart

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
  return (h ^ h >> 16U) & (kBoundaryBuckets - 1);
}

bool is_closing_quote(std::string_view form) {
  return form == "\"" || form == "'" || form == "''" || form == "\u201D" || form == "\u2019" || form == "\u00BB";
}

std::string_view digit(bool yes) { return yes ? "1" : "0"; }

bool is_digit_or(char c, std::string_view others) { return (c >= '0' && c <= '9') || others.find(c) != others.npos; }

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// report.pdf, x.com
bool is_file(std::string_view form) {
  const std::size_t stop = form.rfind('.');
  if (stop == form.npos || stop == 0) return false;
  const std::string_view stem = form.substr(0, stop), ending = form.substr(stop + 1);
  return ending.size() >= 2 && ending.size() <= 4 && std::all_of(ending.begin(), ending.end(), is_letter) &&
         std::all_of(stem.begin(), stem.end(), [](char c) { return is_letter(c) || is_digit_or(c, "_#-"); });
}

/// 3/14/2001, 9:30
bool is_time_of_day(std::string_view form) {
  bool any = false;
  char before = ':';
  for (const char c : form) {
    const bool divides = c == ':' || c == '/';
    if (!is_digit_or(c, ":/") || (divides && (before == ':' || before == '/'))) return false;
    any = any || divides;
    before = c;
  }
  return any && before != ':' && before != '/';
}

std::string sort_of(std::string_view form, std::string_view low, const std::string& shape) {
  const std::size_t at = form.find('@', 1);
  if (at != form.npos && at + 1 < form.size()) return "E";
  if (low.starts_with("www.") || form.find("://") != form.npos) return "U";
  if (is_file(form)) return "F";
  const bool rule = form.size() >= 3 && form.find_first_not_of("_*=~#.-") == form.npos;
  if (rule) return "R";
  return is_time_of_day(form) ? "T" : shape;
}

std::string length_name(std::size_t since) {
  return std::to_string(since < 6 ? std::min<std::size_t>(since, 4) : std::min(since, kLongest) / 4 + 4);
}

}  // namespace

BoundaryParagraph::BoundaryParagraph(const std::vector<Word>& words) {
  tokens_.reserve(words.size());
  std::size_t depth = 0, verbs = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& form = words[i].form;
    if (form == "\"" || form == "''" || form == "``") quoted = !quoted;
    if (form == "(" || form == "[") ++depth;
    if ((form == ")" || form == "]") && depth > 0) --depth;
    const bool glued = i > 0 && words[i - 1].span.end == words[i].span.begin;
    const std::string low = to_lower(form), shape = std::to_string(written_shape(form));
    verbs += is_auxiliary(low);
    tokens_.push_back({low, shape, sort_of(form, low, shape), glued, quoted, depth > 0, verbs});
  }
}

bool BoundaryParagraph::has_verb(std::size_t begin, std::size_t end) const {
  end = std::min(end, tokens_.size());
  if (begin >= end) return false;
  return tokens_[end - 1].verbs > (begin == 0 ? 0 : tokens_[begin - 1].verbs);
}

/// Of the words around the gap.
std::array<std::size_t, BoundaryParagraph::kNear> BoundaryParagraph::near_features(std::size_t i,
                                                                                   std::size_t since) const {
  const auto here = static_cast<std::ptrdiff_t>(i);
  const auto f = [this, here](int d) -> std::string_view { return at(here + d).low; };
  const auto s = [this, here](int d) -> std::string_view { return at(here + d).shape; };
  const std::string run = length_name(since);
  const std::string_view glued = digit(at(here).glued), next = digit(at(here + 1).glued);
  const std::string_view stop = f(0).size() > 1 && f(0).back() == '.' ? "." : "-";
  const std::string_view quoted = digit(at(here).quoted), deep = digit(at(here).deep), start = at(0).shape;
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
          bucket(9, {f(0), glued, next, s(1)}),
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

/// Of what is told apart by sort around the gap, and of what the sentence has told so far.
std::array<std::size_t, BoundaryParagraph::kFar> BoundaryParagraph::far_features(std::size_t i,
                                                                                 std::size_t since) const {
  const auto here = static_cast<std::ptrdiff_t>(i), first = here + 1 - static_cast<std::ptrdiff_t>(since);
  const auto f = [this, here](int d) -> std::string_view { return at(here + d).low; };
  const auto s = [this, here](int d) -> std::string_view { return at(here + d).shape; };
  const auto k = [this, here](int d) -> std::string_view { return at(here + d).sort; };
  const std::string length = std::to_string(std::min<std::size_t>(since, 6));
  const std::string longer = std::to_string(std::min<std::size_t>(since, 12));
  const std::string_view told = digit(has_verb(i + 1 - since, i + 1)), tells = digit(has_verb(i + 1, i + 4));
  const std::string_view pronoun = digit(is_pronoun(f(1)));
  const Token &opening = at(first), &second = at(first + 1);
  return {bucket(28, {k(0), k(1)}),
          bucket(29, {k(0), f(1)}),
          bucket(30, {k(-1), k(0), k(1)}),
          bucket(31, {f(-1), k(0), s(1)}),
          bucket(32, {k(0), k(1), k(2)}),
          bucket(33, {k(-2), k(-1), k(0), s(1)}),
          bucket(34, {told, tells, pronoun, s(0), s(1)}),
          bucket(35, {told, tells, f(1)}),
          bucket(36, {told, pronoun, s(0), f(0)}),
          bucket(37, {longer, told, tells, s(0), s(1)}),
          bucket(38, {opening.low, s(0), s(1)}),
          bucket(39, {opening.low, second.low, s(1)}),
          bucket(40, {opening.low, length, s(0), s(1)}),
          bucket(41, {opening.shape, second.shape, length, s(0), s(1)})};
}

std::array<std::size_t, kBoundaryFeatures> BoundaryParagraph::features(std::size_t i, std::size_t since) const {
  std::array<std::size_t, kBoundaryFeatures> all{};
  const auto near = near_features(i, since);
  const auto far = far_features(i, since);
  std::copy(far.begin(), far.end(), std::copy(near.begin(), near.end(), all.begin()));
  return all;
}

}  // namespace newsgraph
