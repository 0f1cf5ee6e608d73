#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.hpp"
#include "base/span.hpp"

namespace newsgraph {

/// UTF-8 text that can be sliced by code points in constant time. Always valid UTF-8.
class Text {
 public:
  Text() : byte_at_{0} {}
  /// Takes valid UTF-8; fails with code "not-utf-8" and the byte offset of the first bad byte.
  static Result<Text> from_utf8(std::string utf8);

  [[nodiscard]] const std::string& utf8() const { return utf8_; }
  /// Length in code points.
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(byte_at_.size() - 1); }
  /// The bytes of a span. REQUIRES span.begin <= span.end <= size().
  [[nodiscard]] std::string_view slice(Span span) const;
  /// Offset in bytes of a code point. REQUIRES position <= size().
  [[nodiscard]] std::size_t byte_offset(std::uint32_t position) const { return byte_at_[position]; }
  /// The code point that holds a byte; size() at the end.
  [[nodiscard]] std::uint32_t position(std::size_t byte) const;
  bool operator==(const Text& other) const { return utf8_ == other.utf8_; }

 private:
  std::string utf8_;
  std::vector<std::uint32_t> byte_at_;  ///< of each code point, and of the end
};

/// Byte-order mark removed, CRLF and CR to LF, nothing else (the text of annotation JSON and of every offset).
std::string normalise_newlines(std::string_view utf8);

/// The code point at `byte`, which is moved behind it. REQUIRES valid UTF-8 and byte < text.size().
char32_t next_code_point(std::string_view text, std::size_t& byte);
/// The same for bytes that nobody has checked: nothing where they are not UTF-8 (`byte` then stays).
std::optional<char32_t> checked_code_point(std::string_view bytes, std::size_t& byte);
void append_utf8(std::string& out, char32_t code_point);

/// Unicode simple case folding and normalisation, by ICU. Valid UTF-8 in, valid UTF-8 out.
std::string to_lower(std::string_view utf8);
std::string to_nfc(std::string_view utf8);
/// Lower case, canonical decomposition, nonspacing marks removed: BERT's uncased form.
std::string fold_accents(std::string_view utf8);

bool is_upper(char32_t c);
bool is_lower(char32_t c);
bool is_letter(char32_t c);
bool is_digit(char32_t c);
bool is_space(char32_t c);
/// Unicode general categories P* and S*, and the ASCII signs that BERT counts as punctuation.
bool is_punctuation(char32_t c);

}  // namespace newsgraph
