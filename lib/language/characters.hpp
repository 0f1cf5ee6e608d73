#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "base/text.hpp"

namespace newsgraph {

inline bool is_apostrophe(char32_t c) { return c == '\'' || c == U'\u2019' || c == U'\u2018' || c == U'\u02BC'; }
inline bool is_hyphen(char32_t c) { return c == '-' || c == U'\u2010' || c == U'\u2011'; }
inline bool is_currency(char32_t c) { return c == '$' || (c >= 0xA2 && c <= 0xA5) || (c >= 0x20A0 && c <= 0x20CF); }
/// What words and numbers are made of: letters, digits, marks on them, and what joins them without being seen.
inline bool is_wordly(char32_t c) {
  return is_letter(c) || is_digit(c) || c == '_' || (c >= 0x300 && c <= 0x36F) || c == 0xAD || c == 0x200D;
}
inline char32_t lower_ascii(char32_t c) { return c >= 'A' && c <= 'Z' ? c + 32 : c; }

/// The code points of a text, to be cut into words. Positions are their indexes. Looks into the text, which must stay.
class Characters {
 public:
  /// REQUIRES valid UTF-8.
  explicit Characters(std::string_view text);

  [[nodiscard]] std::size_t size() const { return c_.size(); }
  /// REQUIRES i < size().
  [[nodiscard]] char32_t operator[](std::size_t i) const { return c_[i]; }
  /// A space behind the end.
  [[nodiscard]] char32_t at(std::size_t i) const { return i < c_.size() ? c_[i] : U' '; }
  [[nodiscard]] std::string_view bytes(std::size_t begin, std::size_t end) const {
    return text_.substr(bytes_[begin], bytes_[end] - bytes_[begin]);
  }
  [[nodiscard]] std::string lower(std::size_t begin, std::size_t end) const { return to_lower(bytes(begin, end)); }
  /// Whether [begin, end) begins with these small letters and signs, in capitals or not.
  [[nodiscard]] bool looks_like(std::size_t begin, std::size_t end, std::string_view ascii) const;
  /// Where what is wordly ends in [begin, end).
  [[nodiscard]] std::size_t end_of_run(std::size_t begin, std::size_t end) const {
    while (begin < end && is_wordly(c_[begin])) ++begin;
    return begin;
  }
  /// Whether a word or number ends right before i.
  [[nodiscard]] bool behind_word(std::size_t i) const { return i > 0 && is_wordly(c_[i - 1]); }
  /// Whether nothing stands right before i.
  [[nodiscard]] bool begins_chunk(std::size_t i) const { return i == 0 || is_space(c_[i - 1]); }

 private:
  std::string_view text_;
  std::vector<char32_t> c_;
  std::vector<std::size_t> bytes_;  ///< where each begins, and the end
};

}  // namespace newsgraph
