#include "article/encoding.hpp"

#include <cld2/public/compact_lang_det.h>
#include <fmt/format.h>
#include <uchardet/uchardet.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>

namespace newsgraph {
namespace {

using namespace std::string_view_literals;

struct Signature {
  std::string_view bytes;
  std::string_view name;
};

/// First bytes of files that people pass by mistake.
constexpr std::array<Signature, 9> binary_signatures{{
    {"\x89PNG"sv, "a PNG image"},
    {"PK\x03\x04"sv, "a ZIP archive or an office document"},
    {"%PDF-"sv, "a PDF document"},
    {"GIF8"sv, "a GIF image"},
    {"\xFF\xD8\xFF"sv, "a JPEG image"},
    {"\x1F\x8B"sv, "a gzip archive"},
    {"\x28\xB5\x2F\xFD"sv, "a Zstandard archive"},
    {"\x7F"
     "ELF"sv,
     "a program"},
    {"\xD0\xCF\x11\xE0"sv, "an old office document"},
}};

/// Byte-order marks; the longer ones first, since UTF-32LE begins like UTF-16LE.
constexpr std::array<Signature, 5> byte_order_marks{{
    {"\xEF\xBB\xBF"sv, "UTF-8"},
    {"\xFF\xFE\x00\x00"sv, "UTF-32LE"},
    {"\x00\x00\xFE\xFF"sv, "UTF-32BE"},
    {"\xFF\xFE"sv, "UTF-16LE"},
    {"\xFE\xFF"sv, "UTF-16BE"},
}};

unsigned char byte_at(std::string_view bytes, std::size_t i) { return static_cast<unsigned char>(bytes[i]); }

/// Length of the UTF-8 sequence at `i` (Unicode 15, table 3-7), 0 where there is none.
std::size_t sequence_length(std::string_view bytes, std::size_t i) {
  const auto lead = byte_at(bytes, i);
  if (lead < 0x80) return 1;
  const std::size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  if (lead < 0xC2 || lead > 0xF4 || i + length > bytes.size()) return 0;
  for (std::size_t k = 1; k < length; ++k) {
    if ((byte_at(bytes, i + k) & 0xC0) != 0x80) return 0;
  }
  const auto second = byte_at(bytes, i + 1);
  const bool overlong = (lead == 0xE0 && second < 0xA0) || (lead == 0xF0 && second < 0x90);
  const bool beyond = (lead == 0xED && second >= 0xA0) || (lead == 0xF4 && second >= 0x90);
  return overlong || beyond ? 0 : length;
}

Diagnostic located(std::string code, std::string message, const ReadOptions& options,
                   std::optional<std::uint64_t> offset = {}) {
  return {Severity::Error, std::move(code), std::move(message), options.file, 0, offset, {}};
}

bool is_control(unsigned char c) { return c < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != '\v'; }

Result<std::string> convert(std::string_view bytes, const std::string& encoding, const ReadOptions& options) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(encoding.c_str(), &status), &ucnv_close);
  if (U_FAILURE(status)) {
    return failure(located("unknown-encoding", fmt::format("no encoding is called '{}'", encoding), options));
  }
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  const icu::UnicodeString text(bytes.data(), static_cast<std::int32_t>(bytes.size()), converter.get(), status);
  if (U_FAILURE(status)) {
    return failure(located("not-utf-8", fmt::format("the bytes are not valid {}", encoding), options));
  }
  std::string utf8;
  text.toUTF8String(utf8);
  return utf8;
}

Result<std::string> convert_with_notice(std::string_view bytes, const std::string& encoding, const ReadOptions& options,
                                        Diagnostics& notices) {
  auto utf8 = convert(bytes, encoding, options);
  if (utf8) {
    notices.push_back({Severity::Notice,
                       "converted-encoding",
                       fmt::format("converted from {} to UTF-8", encoding),
                       options.file,
                       0,
                       {},
                       {}});
  }
  return utf8;
}

/// UTF-16 without a mark shows itself by zero bytes at every second place of Latin text.
std::optional<std::string> unmarked_utf16(std::string_view bytes) {
  std::array<std::size_t, 2> zeros{};
  for (std::size_t i = 0; i < bytes.size(); ++i) zeros[i % 2] += bytes[i] == '\0';
  const std::size_t pairs = bytes.size() / 2;
  if (zeros[1] * 10 >= pairs * 8 && zeros[0] == 0) return "UTF-16LE";
  if (zeros[0] * 10 >= pairs * 8 && zeros[1] == 0) return "UTF-16BE";
  return std::nullopt;
}

/// Broken UTF-8 still has more good sequences than bad bytes; a converter would turn it into letters nobody wrote.
bool is_damaged_utf8(std::string_view bytes) {
  std::size_t good = 0, bad = 0;
  for (std::size_t i = 0; i < bytes.size();) {
    const auto length = sequence_length(bytes, i);
    good += length > 1;
    bad += length == 0;
    i += std::max<std::size_t>(length, 1);
  }
  return good >= bad;
}

bool is_ascii_letter(unsigned char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

/// English in Windows-1252: few bytes above ASCII, each a typographic sign or a letter that touches a letter.
bool looks_like_windows_1252(std::string_view bytes) {
  std::size_t high = 0;
  for (std::size_t i = 0; i < bytes.size(); ++i) {
    const auto c = byte_at(bytes, i);
    if (c < 0x80) continue;
    ++high;
    const bool sign = c == 0x80 || c == 0x85 || (c >= 0x91 && c <= 0x97) || c == 0x99 || (c >= 0xA0 && c <= 0xBF);
    const bool letter = c >= 0xC0 || c == 0x8A || c == 0x8E || c == 0x9A || c == 0x9E;
    const bool touches = (i > 0 && is_ascii_letter(byte_at(bytes, i - 1))) ||
                         (i + 1 < bytes.size() && is_ascii_letter(byte_at(bytes, i + 1)));
    if (!sign && !(letter && touches)) return false;
  }
  return high * 25 <= bytes.size() + 25;
}

std::string detected_encoding(std::string_view bytes) {
  const std::unique_ptr<uchardet, decltype(&uchardet_delete)> detector(uchardet_new(), &uchardet_delete);
  if (uchardet_handle_data(detector.get(), bytes.data(), bytes.size()) != 0) return {};
  uchardet_data_end(detector.get());
  return uchardet_get_charset(detector.get());
}

bool has_c1_controls(std::string_view utf8) {
  for (std::size_t i = 0; i + 1 < utf8.size(); ++i) {
    if (byte_at(utf8, i) == 0xC2 && byte_at(utf8, i + 1) < 0xA0) return true;
  }
  return false;
}

Result<std::string> decode_legacy(std::string_view bytes, std::size_t bad_byte, const ReadOptions& options,
                                  Diagnostics& notices) {
  const auto error = located(
      "not-utf-8", fmt::format("byte {} is not valid UTF-8; save the file as UTF-8 or name its encoding", bad_byte),
      options, bad_byte);
  if (is_damaged_utf8(bytes)) return failure(error);
  if (looks_like_windows_1252(bytes)) return convert_with_notice(bytes, "windows-1252", options, notices);
  const auto encoding = detected_encoding(bytes);
  if (encoding.empty() || encoding == "UTF-8" || encoding == "ASCII") return failure(error);
  const auto trial = convert(bytes, encoding, options);
  if (!trial || has_c1_controls(*trial)) return failure(error);
  return convert_with_notice(bytes, encoding, options, notices);
}

std::optional<Diagnostic> binary_content(std::string_view bytes, const ReadOptions& options) {
  for (const auto& signature : binary_signatures) {
    if (bytes.starts_with(signature.bytes)) {
      return located("binary-input", fmt::format("this is {}, not text", signature.name), options, 0);
    }
  }
  return std::nullopt;
}

std::optional<Diagnostic> control_characters(std::string_view utf8, const ReadOptions& options) {
  const auto controls =
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return is_control(static_cast<unsigned char>(c)); });
  const auto zero = utf8.find('\0');
  if (zero == std::string_view::npos && static_cast<std::size_t>(controls) * 20 <= utf8.size()) return std::nullopt;
  return located("binary-input", "the file holds control characters, it is not text", options,
                 zero == std::string_view::npos ? std::optional<std::uint64_t>() : zero);
}

Result<std::string> to_utf8(std::string_view bytes, const ReadOptions& options, Diagnostics& notices) {
  if (options.encoding) return convert(bytes, *options.encoding, options);
  for (const auto& mark : byte_order_marks) {
    if (!bytes.starts_with(mark.bytes)) continue;
    bytes.remove_prefix(mark.bytes.size());
    if (mark.name != "UTF-8") return convert_with_notice(bytes, std::string(mark.name), options, notices);
    break;
  }
  if (bytes.find('\0') != std::string_view::npos) {
    if (const auto encoding = unmarked_utf16(bytes)) return convert_with_notice(bytes, *encoding, options, notices);
    return std::string(bytes);  // control_characters() rejects it
  }
  if (const auto bad = first_invalid_utf8(bytes)) return decode_legacy(bytes, *bad, options, notices);
  return std::string(bytes);
}

}  // namespace

std::optional<std::size_t> first_invalid_utf8(std::string_view bytes) {
  for (std::size_t i = 0; i < bytes.size();) {
    const auto length = sequence_length(bytes, i);
    if (length == 0) return i;
    i += length;
  }
  return std::nullopt;
}

Result<std::string> decode(std::string_view bytes, const ReadOptions& options, Diagnostics& notices) {
  if (bytes.size() > options.max_bytes) {
    return failure(located("too-long",
                           fmt::format("the article has {} bytes, the limit is {}", bytes.size(), options.max_bytes),
                           options));
  }
  if (auto binary = binary_content(bytes, options)) return failure(*binary);
  auto utf8 = to_utf8(bytes, options, notices);
  if (!utf8) return utf8;
  if (utf8->starts_with("\xEF\xBB\xBF")) utf8->erase(0, 3);
  if (auto controls = control_characters(*utf8, options)) return failure(*controls);
  if (utf8->find_first_not_of(" \t\r\n\f\v") == std::string::npos) {
    return failure(located("empty-input", "there is no text", options));
  }
  return utf8;
}

std::optional<std::string> foreign_language(std::string_view utf8) {
  constexpr int enough_bytes = 200;
  std::array<CLD2::Language, 3> languages{};
  std::array<int, 3> percents{};
  int letters = 0;
  bool reliable = false;
  const auto language = CLD2::DetectLanguageSummary(utf8.data(), static_cast<int>(utf8.size()), true, languages.data(),
                                                    percents.data(), &letters, &reliable);
  if (!reliable || letters < enough_bytes || language == CLD2::ENGLISH || language == CLD2::UNKNOWN_LANGUAGE) {
    return std::nullopt;
  }
  for (std::size_t i = 0; i < languages.size(); ++i) {
    if (languages[i] == CLD2::ENGLISH && percents[i] >= 25) return std::nullopt;
  }
  if (languages[0] != language || percents[0] < 60) return std::nullopt;
  std::string name = CLD2::LanguageName(language);  // in capitals
  std::transform(name.begin() + 1, name.end(), name.begin() + 1,
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return name;
}

}  // namespace newsgraph
