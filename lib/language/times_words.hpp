#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace newsgraph {

/// Tables of the words that times are told with. All take lower case; 0 or an empty view where a word is unknown.
struct MonthWord {
  unsigned month = 0;
  bool short_form = false;  ///< "jan": counts only with a capital
};
MonthWord month_word(std::string_view word);
/// ISO number, Monday is 1; plural forms have their own table.
unsigned weekday_word(std::string_view word);
unsigned weekday_plural(std::string_view word);
/// "SP", "SU", "FA", "WI"
std::string_view season_word(std::string_view word);
/// TIMEX3 part of the day: "MO", "MI", "AF", "EV", "NI"
std::string_view day_part_word(std::string_view word);

/// A unit of time: its letters in a TIMEX3 duration ("Y", "M", "W", "D", "DE", "CE", "TH", "TM", "TS").
struct UnitWord {
  std::string_view letters;
  bool plural = false;
};
UnitWord unit_word(std::string_view word);

/// one ... ninety, hundred, thousand
std::optional<int> cardinal_word(std::string_view word);
/// first ... thirty-first are 1 ... 31 (without hyphenated ones); "twentieth" is 20
std::optional<int> ordinal_word(std::string_view word);
/// "several", "few", "many": a number that is not told
bool is_vague_number(std::string_view word);
/// "eighties" is 80
std::optional<int> decade_word(std::string_view word);
/// "daily" is P1D, "quarterly" P3M
std::string_view adverb_of_set(std::string_view word);

struct Holiday {
  unsigned month = 0, day = 0;
};
Holiday holiday(std::string_view words);

}  // namespace newsgraph
