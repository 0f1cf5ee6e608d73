#include "language/words_addresses.hpp"

#include "language/abbreviations.hpp"

namespace newsgraph {
namespace {

/// The end of an e-mail address that begins at i, else i. Newsgroups shorten them (ann...@example.org); inside a firm
/// they need no stop (Ann@OFFICE).
std::size_t end_of_mail(const Characters& text, std::size_t i, std::size_t end) {
  const auto belongs = [](char32_t c) { return is_wordly(c) || c == '.' || c == '-' || c == '+'; };
  if (!is_wordly(text[i]) || (i > 0 && belongs(text[i - 1]))) return i;
  std::size_t sign = i;
  while (sign < end && belongs(text[sign])) ++sign;
  if (sign + 2 >= end || text[sign] != '@' || !is_wordly(text[sign + 1])) return i;
  std::size_t last = sign + 1;
  while (last < end && belongs(text[last])) ++last;
  const auto host = text.bytes(sign + 1, last);
  return is_letter(text[sign - 1]) || host.find('.') != std::string_view::npos ? last : i;
}

/// A newsgroup's name, misc.kids.health: three parts or more in small letters.
bool three_small_parts(const Characters& text, std::size_t i, std::size_t last) {
  std::size_t parts = 1;
  for (std::size_t k = i; k < last; ++k) {
    if (text[k] == '.')
      ++parts;
    else if (!is_letter(text[k]) || is_upper(text[k]))
      return false;
  }
  return parts >= 3 && last - i > 2 * parts;
}

/// The end of an internet name that begins with [i, last): letters, stops, and a known last part.
std::size_t end_of_domain(const Characters& text, std::size_t i, std::size_t last, std::size_t end) {
  std::size_t found = last, at_dot = last;
  while (at_dot + 1 < end && text[at_dot] == '.' && is_wordly(text[at_dot + 1])) {
    const std::size_t part = text.end_of_run(at_dot + 1, end);
    const std::string ending = text.lower(at_dot + 1, part);
    if (part - at_dot > 3 && is_domain(ending) && last - i > 1) found = part;
    if (found > last && part - at_dot == 3 && is_domain(ending)) found = part;
    at_dot = part;
  }
  if (found == last && at_dot > last && three_small_parts(text, i, at_dot)) found = at_dot;
  const auto belongs = [](char32_t c) { return is_wordly(c) || c == '/' || c == '-' || c == '.'; };
  if (found > last && found < end && text[found] == '/')
    while (found < end && belongs(text[found])) ++found;
  return found;
}

}  // namespace

std::size_t end_of_file_name(const Characters& text, std::size_t begin, std::size_t end) {
  const auto belongs = [](char32_t c) { return is_wordly(c) || is_hyphen(c) || c == '#' || c == '.'; };
  std::size_t last = begin, stop = begin;
  for (; last < end && belongs(text[last]); ++last)
    if (text[last] == '.' && last + 1 < end && is_wordly(text[last + 1])) stop = last;
  if (stop == begin || !is_wordly(text[begin])) return begin;
  const std::size_t ending = text.end_of_run(stop + 1, last);
  return is_file_ending(text.lower(stop + 1, ending)) ? ending : begin;
}

std::size_t end_of_address(const Characters& text, std::size_t i, std::size_t end) {
  const bool linked =
      text.looks_like(i, end, "http://") || text.looks_like(i, end, "https://") || text.looks_like(i, end, "www.");
  const auto closes = [](char32_t c) {
    return c == '.' || c == ',' || c == ';' || c == ':' || c == '!' || c == '?' || c == ')' || c == ']' || c == '>' ||
           c == '"' || is_apostrophe(c) || c == U'\u201D';
  };
  std::size_t last = linked ? end : end_of_mail(text, i, end);
  while (last > i + 1 && closes(text[last - 1])) --last;
  return last;
}

std::size_t end_of_dotted_name(const Characters& text, std::size_t i, std::size_t last, std::size_t end) {
  if (const auto name = end_of_domain(text, i, last, end); name > last) return name;
  const std::size_t ending = text.end_of_run(last + 1, end);
  return is_file_ending(text.lower(last + 1, ending)) ? ending : last;
}

}  // namespace newsgraph
