#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "language/times_tokens.hpp"

namespace newsgraph {

/// Where a relative expression points from: "last" and "next" from the day of writing, "previous" and "that" from the
/// date told last.
enum class Shift { None, Previous, This, Next };

/// What the elements of a pattern have bound.
struct TimeBinding {
  std::size_t begin = 0, end = 0;  ///< tokens
  std::optional<int> year, last_year;
  bool before_christ = false;
  unsigned month = 0, last_month = 0;
  int day = 0, last_day = 0;
  std::size_t first_end = 0,
              last_begin = 0;  ///< tokens of the two dates of a range: [begin, first_end), [last_begin, end)
  unsigned weekday = 0;
  std::string_view unit;
  bool plural = false;
  std::optional<double> count, first_count;  ///< the number bound last, and the one before it
  bool vague = false;                        ///< "several"
  std::string_view season, part;
  int ordinal = 0;
  std::string clock;
  bool afternoon = false, forenoon = false;
  Shift shift = Shift::None;
  bool anaphoric = false;  ///< "previous", "that": from the date told last
};

/// A pattern over tokens, written as words with blanks between them:
///   word|word   one of these words            word?    the element may be left out
///   +element    no blank before the token     CLASS    one of the classes below, which binds its value
/// MONTH DAY ORDDAY YEAR WEEKDAY UNIT NUM SEASON PART ORD NN SHORT CLOCK AMPM BC ADVERB PREV NEXT THIS EARLY
/// ("EARLY" is "early", "late", "mid-", "the end of" and the like, which change no value.)
/// LASTDAY, LASTMONTH, LASTYEAR and LASTSHORT bind the second date of a range.
struct TimePattern {
  struct Element {
    std::vector<std::string_view> words;  ///< empty: a class
    std::string_view name;
    std::size_t class_index = 0;
    bool optional = false, glued = false;
  };
  std::vector<Element> elements;
};

TimePattern compile_time_pattern(std::string_view source);

/// Whether a match of the pattern may start with this token; quick, and never wrong where it says no.
class TimeStarts {
 public:
  TimeStarts(const std::vector<TimeToken>& tokens, std::size_t at);
  [[nodiscard]] bool admits(const TimePattern& pattern) const;

 private:
  std::string_view word_;
  std::uint32_t classes_ = 0;  ///< a bit for each class that the token belongs to
};

/// The longest match that starts at token `at`.
std::optional<TimeBinding> match_time_pattern(const TimePattern& pattern, const std::vector<TimeToken>& tokens,
                                              std::size_t at);

}  // namespace newsgraph
