#include "language/words_numbers.hpp"

#include "language/abbreviations.hpp"

namespace newsgraph {
namespace {

std::size_t digits_before(const Characters& text, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && is_digit(text[begin - 1])) --begin;
  return end - begin;
}

/// A comma with three digits behind it: 1,000, where 18,19 are two numbers.
bool groups_thousands(const Characters& text, std::size_t i, std::size_t end) {
  if (text[i] != ',' || i + 3 >= end) return false;
  return is_digit(text[i + 1]) && is_digit(text[i + 2]) && is_digit(text[i + 3]) && !is_digit(text.at(i + 4));
}

/// Three or more groups of digits joined by hyphens are one number (a telephone, a day), and so are three digits or one
/// before four (a telephone without its area, an extension); two others are a range or score.
std::size_t end_of_dashed(const Characters& text, std::size_t last, std::size_t end) {
  std::size_t at_end = last, groups = 1;
  const std::size_t first = digits_before(text, last);
  while (at_end + 1 < end && is_hyphen(text[at_end]) && is_digit(text[at_end + 1])) {
    ++at_end;
    while (at_end < end && is_digit(text[at_end])) ++at_end;
    ++groups;
  }
  const bool telephone = groups == 2 && (first == 3 || first == 1) && at_end == last + 5;
  return (groups >= 3 || telephone) && !(at_end < end && is_letter(text[at_end])) ? at_end : last;
}

}  // namespace

std::size_t end_of_digits(const Characters& text, std::size_t i, std::size_t end) {
  const auto joins = [&](std::size_t k) {
    const bool sign = text[k] == '.' || text[k] == ':' || text[k] == '/';
    return (sign && k + 1 < end && is_digit(text[k + 1])) || groups_thousands(text, k, end);
  };
  std::size_t last = i + (is_digit(text[i]) ? 0 : 1);
  while (last < end && (is_digit(text[last]) || joins(last))) ++last;
  return end_of_dashed(text, last, end);
}

std::size_t end_of_money_sign(const Characters& text, std::size_t i, std::size_t last, std::size_t end) {
  std::size_t sign = i;
  while (sign < last && is_letter(text[sign])) ++sign;
  if (sign == i || sign == last || !is_digit(text[sign])) return i;
  const std::string_view letters = text.bytes(i, sign);
  if (is_money_code(letters)) return sign;
  if (!is_money_letter(letters)) return i;
  const std::size_t behind = end_of_digits(text, sign, end);
  for (std::size_t k = sign; k < behind; ++k)
    if (text[k] == ',') return sign;
  const std::size_t scale = text.at(behind) == ' ' || text.at(behind) == 0xA0 ? behind + 1 : behind;
  return scale < text.size() && is_scale(text.lower(scale, text.end_of_run(scale, text.size()))) ? sign : i;
}

bool begins_measure(const Characters& text, std::size_t i, std::size_t end) {
  const std::size_t tail = text.end_of_run(i, end);
  if (tail > i && is_measure(text.bytes(i, tail))) return true;
  return tail == i + 1 && (text[i] == 'a' || text[i] == 'p') && text.at(tail) == '.' && text.at(tail + 1) == 'm';
}

bool is_decade(const Characters& text, std::size_t last, std::size_t end) {
  const std::size_t digits = digits_before(text, last);
  return (digits == 2 || digits == 4) && last + 2 <= end && is_apostrophe(text.at(last)) && text.at(last + 1) == 's' &&
         !is_wordly(text.at(last + 2));
}

}  // namespace newsgraph
