#pragma once

#include "language/characters.hpp"

namespace newsgraph {

/// The end of the digits that begin at i, or behind the sign there, with their inner signs: 1,000.5 10:30 9/11
/// 713-646-3393.
std::size_t end_of_digits(const Characters& text, std::size_t i, std::size_t end);

/// Whether a measure that is a word of its own begins right behind a number: 5[km], 10[pm], 10[a.m.]
/// The end of a sign of money in letters right in front of an amount, "[Rs]15", "[R]15 million", "[P]36,000"; else i. A
/// single letter is one only where the amount has thousands or a scale. `last` is the end of the letters and digits at
/// i.
std::size_t end_of_money_sign(const Characters& text, std::size_t i, std::size_t last, std::size_t end);
bool begins_measure(const Characters& text, std::size_t i, std::size_t end);

/// Whether the "'s" at `last` makes the tens of years of the two or four digits before: the 60's, the 1590's, but not
/// Flight 370's.
bool is_decade(const Characters& text, std::size_t last, std::size_t end);

}  // namespace newsgraph
