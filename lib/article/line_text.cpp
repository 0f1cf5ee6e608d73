#include "article/line_text.hpp"

#include <algorithm>
#include <array>

#include "base/text.hpp"

namespace newsgraph {
namespace {

constexpr std::array<std::string_view, 5> spaces{" ", "\t", "\xC2\xA0", "\f", "\v"};
constexpr std::array<std::string_view, 9> closers{"\"",           "'", ")", "]",       "\xE2\x80\x9D",
                                                  "\xE2\x80\x99", " ", "*", "\xC2\xBB"};
constexpr std::array<std::string_view, 4> stops{".", "!", "?", "\xE2\x80\xA6"};

template <std::size_t N>
std::size_t suffix_in(const std::array<std::string_view, N>& list, std::string_view text) {
  for (const auto item : list) {
    if (text.ends_with(item)) return item.size();
  }
  return 0;
}

template <std::size_t N>
std::size_t prefix_in(const std::array<std::string_view, N>& list, std::string_view text) {
  for (const auto item : list) {
    if (text.starts_with(item)) return item.size();
  }
  return 0;
}

}  // namespace

bool is_ascii_alpha(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_ascii_digit(char c) { return c >= '0' && c <= '9'; }

std::string ascii_lower(std::string_view text) {
  std::string lower(text);
  for (char& c : lower) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  return lower;
}

std::string_view trimmed(std::string_view text) {
  while (const auto n = prefix_in(spaces, text)) text.remove_prefix(n);
  while (const auto n = suffix_in(spaces, text)) text.remove_suffix(n);
  return text;
}

bool all_of_bytes(std::string_view text, std::string_view allowed) {
  return text.find_first_not_of(allowed) == std::string_view::npos;
}

bool ends_sentence(std::string_view line) {
  while (const auto n = suffix_in(closers, line)) line.remove_suffix(n);
  return suffix_in(stops, line) != 0;
}

std::vector<std::string_view> words_of(std::string_view line) {
  std::vector<std::string_view> words;
  for (std::size_t begin = 0; begin < line.size();) {
    const auto end = std::min(line.find(' ', begin), line.size());
    if (end > begin) words.push_back(line.substr(begin, end - begin));
    begin = end + 1;
  }
  return words;
}

bool is_capitalised(std::string_view word) {
  for (std::size_t i = 0; i < word.size();) {
    const auto c = next_code_point(word, i);
    if (is_letter(c)) return is_upper(c);
  }
  return false;
}

bool is_all_capitals(std::string_view text) {
  bool letters = false;
  for (std::size_t i = 0; i < text.size();) {
    const auto c = next_code_point(text, i);
    if (!is_letter(c)) continue;
    if (is_lower(c)) return false;
    letters = true;
  }
  return letters;
}

std::size_t length_of(std::string_view utf8) {
  return static_cast<std::size_t>(
      std::count_if(utf8.begin(), utf8.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

}  // namespace newsgraph
