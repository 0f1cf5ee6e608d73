#include "base/text.hpp"

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace newsgraph {
namespace {

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

UChar32 as_icu(char32_t c) { return static_cast<UChar32>(c); }

/// ICU cannot fail here but for want of its own data; the text then stays as it is.
std::string normalised(const icu::Normalizer2* form, std::string_view utf8, UErrorCode status) {
  if (U_FAILURE(status)) return std::string(utf8);
  std::string out;
  out.reserve(utf8.size());
  icu::StringByteSink<std::string> sink(&out);
  form->normalizeUTF8(0, icu::StringPiece(utf8.data(), static_cast<int32_t>(utf8.size())), sink, nullptr, status);
  return U_FAILURE(status) ? std::string(utf8) : out;
}

}  // namespace

Result<Text> Text::from_utf8(std::string utf8) {
  if (utf8.size() > std::numeric_limits<std::int32_t>::max()) {
    return failure("text-too-long", "the text is longer than 2 GiB; split it into articles");
  }
  Text text;
  text.byte_at_.clear();
  text.byte_at_.reserve(utf8.size() + 1);
  for (std::size_t at = 0; at < utf8.size();) {
    const std::size_t begin = at;
    if (!checked_code_point(utf8, at)) {
      Diagnostic bad{Severity::Error, "not-utf-8", {}, {}, 0, begin, {}};
      bad.message = fmt::format("byte {} is not UTF-8; convert the text or name its encoding", begin);
      return failure(std::move(bad));
    }
    text.byte_at_.push_back(static_cast<std::uint32_t>(begin));
  }
  text.byte_at_.push_back(static_cast<std::uint32_t>(utf8.size()));
  text.utf8_ = std::move(utf8);
  return text;
}

std::string_view Text::slice(Span span) const {
  const std::size_t begin = byte_at_[span.begin];
  return std::string_view(utf8_).substr(begin, byte_at_[span.end] - begin);
}

std::uint32_t Text::position(std::size_t byte) const {
  if (byte >= utf8_.size()) return size();
  const auto after = std::upper_bound(byte_at_.begin(), byte_at_.end(), byte);
  return static_cast<std::uint32_t>(after - byte_at_.begin() - 1);
}

std::string normalise_newlines(std::string_view utf8) {
  constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
  if (utf8.substr(0, byte_order_mark.size()) == byte_order_mark) utf8.remove_prefix(byte_order_mark.size());
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    if (utf8[at] != '\r') {
      out.push_back(utf8[at]);
      continue;
    }
    out.push_back('\n');
    if (at + 1 < utf8.size() && utf8[at + 1] == '\n') ++at;
  }
  return out;
}

char32_t next_code_point(std::string_view text, std::size_t& byte) {
  const auto lead = static_cast<unsigned char>(text[byte++]);
  if (lead < 0x80) return lead;
  const int more = lead >= 0xF0 ? 3 : lead >= 0xE0 ? 2 : 1;
  char32_t c = lead & (0x3FU >> more);
  for (int i = 0; i < more && byte < text.size(); ++i) {
    c = (c << 6) | (static_cast<unsigned char>(text[byte++]) & 0x3FU);
  }
  return c;
}

std::optional<char32_t> checked_code_point(std::string_view bytes, std::size_t& byte) {
  const auto lead = static_cast<unsigned char>(bytes[byte]);
  if (lead >= 0x80 && (lead < 0xC2 || lead > 0xF4)) return std::nullopt;
  const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  if (bytes.size() - byte < length) return std::nullopt;
  for (std::size_t i = 1; i < length; ++i) {
    if ((static_cast<unsigned char>(bytes[byte + i]) & 0xC0U) != 0x80) return std::nullopt;
  }
  std::size_t end = byte;
  const char32_t c = next_code_point(bytes, end);
  const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
  if (overlong || c > 0x10FFFF || (c >= 0xD800 && c <= 0xDFFF)) return std::nullopt;
  byte = end;
  return c;
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto byte = [&out](char32_t bits) { out.push_back(static_cast<char>(bits)); };
  const auto tail = [&](unsigned shift) { byte(0x80 | ((code_point >> shift) & 0x3F)); };
  if (code_point < 0x80) return byte(code_point);
  if (code_point < 0x800) {
    byte(0xC0 | (code_point >> 6));
    return tail(0);
  }
  if (code_point < 0x10000) {
    byte(0xE0 | (code_point >> 12));
  } else {
    byte(0xF0 | (code_point >> 18));
    tail(12);
  }
  tail(6);
  tail(0);
}

std::string to_lower(std::string_view utf8) {
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size();) {
    const char c = utf8[at];
    if (static_cast<unsigned char>(c) < 0x80) {  // most text
      out += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
      ++at;
    } else {
      append_utf8(out, static_cast<char32_t>(u_tolower(as_icu(next_code_point(utf8, at)))));
    }
  }
  return out;
}

std::string to_nfc(std::string_view utf8) {
  if (is_ascii(utf8)) return std::string(utf8);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  return normalised(nfc, utf8, status);
}

std::string fold_accents(std::string_view utf8) {
  std::string lower = to_lower(utf8);
  if (is_ascii(lower)) return lower;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  const std::string decomposed = normalised(nfd, lower, status);
  std::string out;
  out.reserve(decomposed.size());
  for (std::size_t at = 0; at < decomposed.size();) {
    const char32_t c = next_code_point(decomposed, at);
    if (u_charType(as_icu(c)) != U_NON_SPACING_MARK) append_utf8(out, c);
  }
  return out;
}

bool is_upper(char32_t c) { return u_isupper(as_icu(c)) != 0; }
bool is_lower(char32_t c) { return u_islower(as_icu(c)) != 0; }
bool is_letter(char32_t c) { return u_isalpha(as_icu(c)) != 0; }
bool is_digit(char32_t c) { return u_isdigit(as_icu(c)) != 0; }
bool is_space(char32_t c) { return u_isUWhiteSpace(as_icu(c)) != 0; }
bool is_punctuation(char32_t c) { return (U_GET_GC_MASK(as_icu(c)) & (U_GC_P_MASK | U_GC_S_MASK)) != 0; }

}  // namespace newsgraph
