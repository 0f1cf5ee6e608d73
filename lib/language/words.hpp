#pragma once

#include <string_view>
#include <vector>

#include "language/analysis.hpp"

namespace newsgraph {

/// Cuts a run of text into words by UAX #29 and the conventions of the English treebanks of Universal Dependencies
/// (EWT, GUM): do n't, John 's, can not, 59 %, well - known, but U.S., Mr., 10:30, 3.5, e-mail in one piece.
/// `begin` is the code point of the text at which `text` starts. Sets span and form. Linear in the text.
std::vector<Word> split_words(std::string_view text, std::uint32_t begin);

}  // namespace newsgraph
