#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace newsgraph {

/// Small questions that the readers ask of a line. All work on bytes; letters outside ASCII count as letters.
bool is_ascii_alpha(char c);
bool is_ascii_digit(char c);
std::string ascii_lower(std::string_view text);
/// Without blanks, tabs and no-break spaces at both ends.
std::string_view trimmed(std::string_view text);
bool all_of_bytes(std::string_view text, std::string_view allowed);
/// Ends as a sentence does: . ! ? or an ellipsis, perhaps behind closing quotes and brackets.
bool ends_sentence(std::string_view line);
std::vector<std::string_view> words_of(std::string_view line);
/// The first letter is upper case.
bool is_capitalised(std::string_view word);
/// Holds letters and all of them are upper case.
bool is_all_capitals(std::string_view text);
/// Code points, not bytes.
std::size_t length_of(std::string_view utf8);

}  // namespace newsgraph
