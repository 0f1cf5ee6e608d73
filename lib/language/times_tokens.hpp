#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/span.hpp"
#include "base/text.hpp"
#include "language/analysis.hpp"

namespace newsgraph {

/// A piece of a sentence as time expressions need it: letters, digits and signs are apart ("mid-1990s" is
/// mid - 1990 s), abbreviations have lost their full stops ("p.m." is pm), dashes are "-", quotes "'".
struct TimeToken {
  std::string text;  ///< in lower case
  Span span;
  bool glued = false;        ///< no blank before it
  bool capital = false;      ///< its first letter is upper case
  int number = -1;           ///< of digits, up to nine of them
  std::uint32_t digits = 0;  ///< how many digits it is written with
  bool ordinal = false;      ///< "3rd"
  std::uint32_t word = 0;    ///< the word of the sentence it lies in, from 0
};

std::vector<TimeToken> time_tokens(const Text& text, const Sentence& sentence);

}  // namespace newsgraph
