#include "language/words_stops.hpp"

#include "language/abbreviations.hpp"
#include "language/words_addresses.hpp"

namespace newsgraph {
namespace {

/// Whether nothing but closing signs follows in the text.
bool is_last_of_text(const Characters& text, std::size_t i) {
  while (i < text.size() && !is_wordly(text[i])) ++i;
  return i >= text.size();
}

std::size_t first_behind(const Characters& text, std::size_t i) {
  while (i < text.size() && is_space(text[i])) ++i;
  return i;
}

/// As written, or for a word in capitals (GEN. LEE) as if only its first letter were one.
Abbreviation kind_of(const Characters& text, std::size_t i, std::size_t last) {
  const auto kind = abbreviation_of(text.bytes(i, last));
  if (kind != Abbreviation::None || last - i < 2 || !is_upper(text[i]) || !is_upper(text[i + 1])) return kind;
  std::string word(text.bytes(i, i + 1));
  const auto title = abbreviation_of(word + text.lower(i + 1, last));
  return title == Abbreviation::Title ? title : Abbreviation::None;
}

bool is_abbreviated(const Characters& text, std::size_t i, std::size_t last, std::size_t end) {
  const std::size_t behind = first_behind(text, last + 1);
  const bool joined = last + 1 < end && is_wordly(text[last + 1]);
  if (last - i == 1 && text[i] == 'c') return is_digit(text.at(behind));
  switch (kind_of(text, i, last)) {
    case Abbreviation::Title:
      return !is_last_of_text(text, last + 1);
    case Abbreviation::Number:
      return is_digit(text.at(behind)) && !joined;
    case Abbreviation::Month:
      return text.bytes(i, last) != "Mar" || is_digit(text.at(behind));
    case Abbreviation::General:
      return !joined;
    default:
      return false;
  }
}

/// The end of groups of one or two letters, each with its stop (U.S., Ph.D.); `last` where there is but one.
std::size_t end_of_acronym(const Characters& text, std::size_t i, std::size_t last, std::size_t end) {
  std::size_t more = last;
  while (more < end && text[more] == '.') {
    std::size_t group = more + 1;
    while (group < end && is_letter(text[group])) ++group;
    const std::size_t letters = group - more - 1;
    if (letters == 0 || letters > 2 || last - i > 2 || (letters == 2 && last - i > 1)) break;
    more = group;
  }
  if (more == last) return last;
  return more < end && text[more] == '.' && text.at(more + 1) != '.' ? more + 1 : more;
}

}  // namespace

std::size_t end_with_stops(const Characters& text, std::size_t i, std::size_t last, std::size_t end) {
  if (last >= end || text[last] != '.' || is_digit(text[i])) return last;
  if (const auto name = end_of_dotted_name(text, i, last, end); name > last) return name;
  if (const auto acronym = end_of_acronym(text, i, last, end); acronym > last) return acronym;
  if (text.at(last + 1) == '.' && last + 1 < end) return last;  // an ellipsis
  const bool initial = last - i == 1 && is_upper(text[i]) && text[i] != 'I';
  if (initial) return is_last_of_text(text, last + 1) || is_hyphen(text.at(i == 0 ? 0 : i - 1)) ? last : last + 1;
  return is_abbreviated(text, i, last, end) ? last + 1 : last;
}

}  // namespace newsgraph
