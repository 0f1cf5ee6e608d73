#include "language/sequences.hpp"

#include "base/text.hpp"
#include "language/characters.hpp"

namespace newsgraph {

std::uint32_t written_shape(std::string_view form) {
  std::size_t upper = 0, lower = 0, digits = 0, letters = 0;
  bool first_upper = false;
  for (std::size_t byte = 0; byte < form.size();) {
    const char32_t c = next_code_point(form, byte);
    if (is_upper(c) && upper + lower == 0) first_upper = true;
    upper += is_upper(c);
    lower += is_lower(c);
    digits += is_digit(c);
    letters += is_letter(c);
  }
  const std::size_t cased = upper + lower;
  if (cased == 0) return digits > 0 ? 5 : letters > 0 ? 8 : 7;
  if (digits > 0) return 6;
  if (cased == 1 && upper == 1) return 3;
  if (upper == 0) return 0;
  if (lower == 0) return 2;
  return first_upper && upper == 1 ? 1 : 4;
}

void Sequences::clear() {
  pieces.clear();
  shapes.clear();
  lengths.clear();
  words.clear();
  closed_ = 0;
}

void Sequences::add_special(std::uint32_t piece) {
  pieces.push_back(piece);
  shapes.push_back(kNoShape);
}

void Sequences::add_word(std::string_view form, std::span<const std::uint32_t> own) {
  words.push_back({static_cast<std::uint32_t>(pieces.size()), static_cast<std::uint32_t>(own.size())});
  pieces.insert(pieces.end(), own.begin(), own.end());
  shapes.insert(shapes.end(), own.size(), written_shape(form));
}

void Sequences::close() {
  lengths.push_back(static_cast<std::uint32_t>(pieces.size() - closed_));
  closed_ = pieces.size();
}

}  // namespace newsgraph
