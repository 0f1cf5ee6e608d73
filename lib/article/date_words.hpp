#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace newsgraph {

/// A calendar date at the start of a text.
struct DateText {
  std::size_t bytes = 0;        ///< how much of the text it takes
  std::optional<int> year;      ///< none in "March 3"
  unsigned month = 0, day = 0;  ///< 0 where the text does not say
};

/// Reads "May 04, 2017", "Friday, July 21, 2017", "4 May 2017", "2017-05-04", "May 2017" or, without a year,
/// "March 3" and "3 March" at the start of `text`. A date that no calendar has (February 30) is none.
std::optional<DateText> date_at_start(std::string_view text);

/// The ISO 8601 form of a text that is nothing but one date with its year; a time of day behind an ISO date is
/// dropped. `default_year` completes a date without year.
std::optional<std::string> iso_date(std::string_view text, std::optional<int> default_year = {});
std::optional<std::string> iso_date(const DateText& date, std::optional<int> default_year = {});

}  // namespace newsgraph
